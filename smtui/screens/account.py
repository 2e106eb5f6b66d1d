"""アカウント: what the register says of one account, each line filled in by itself."""

from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.account import FIELDS, Field, OfficialAccount, ReplyStance, read_hours
from smtui.domain.draft import Platform
from smtui.domain.era import in_era, read_date
from smtui.domain.labels import PLATFORMS
from smtui.errors import BadInput
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer
from smtui.screens._numbers import NUMBER_KEYS
from smtui.screens._parts import explanation
from smtui.text import cells, printable, shorten

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_LABEL_CELLS = 22
_TODAY = "空にして Enter を押すと、消えます。今日なら「今日」でもかまいません。"


class AccountScreen(SmtuiScreen):
    """Shows an account field by field; Enter fills one in, and it is kept at once."""

    TITLE = "アカウント"
    HINT = "埋めたい行を矢印で選んで Enter を押します。分からないところは、空のままでかまいません。"
    BINDINGS = NUMBER_KEYS

    def __init__(self, workspace: "Workspace", uid: str = "") -> None:
        super().__init__(workspace)
        self._account = OfficialAccount(uid, Platform.X, "", guide=workspace.settings.guide or "")

    def compose_body(self) -> ComposeResult:
        """Yield the fields, and what the chosen one is for."""
        with Container(classes="panes"):
            rows = OptionList(classes="pane")
            rows.border_title = "名簿の欄（矢印と Enter）"
            yield rows
            yield explanation()

    def on_mount(self) -> None:
        """Load the account; a new one begins with its name."""
        self.work_on("guides", self.workspace.identities, lambda _: self._show())
        if self._account.uid:
            self.work_on("read", self._load, self._begin, words="名簿を読んでいます")
        else:
            self._show()
            self.tell("まず、アカウント名を書いてください（Enter）。")

    @command("f5", "書く", palette=("直す", "埋める", "変える"))
    def action_fill_in(self) -> None:
        """選んでいる欄を書きます。すぐに保存されます。"""
        number = self.query_one(OptionList).highlighted or 0
        self.talk(self._fill_in(FIELDS[number]))

    @command("ctrl+t", "今日確かめた", palette=("リンク", "パスワード", "投稿"))
    def action_set_today(self) -> None:
        """選んでいる日付の欄を、今日にします。"""
        field = FIELDS[self.query_one(OptionList).highlighted or 0]
        if field.kind != "date":
            self.tell("日付の欄を選んでから押してください。")
            return
        self._keep(field, self.workspace.now().date())

    def action_take(self, number: int) -> None:
        """Fill in the field of this row."""
        if number < len(FIELDS):
            self.query_one(OptionList).highlighted = number
            self.action_fill_in()

    # Reading and showing

    def _load(self) -> OfficialAccount:
        from smtui.workspace.accounts import account  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return account(store, self._account.uid)

    def _begin(self, account: OfficialAccount) -> None:
        self._account = account
        self._show()

    def _show(self) -> None:
        rows = self.query_one(OptionList)
        here = rows.highlighted or 0
        rows.clear_options()
        rows.add_options([Option(self._row(field)) for field in FIELDS])
        rows.highlighted = here
        rows.focus()

    def _row(self, field: Field) -> Content:
        gap = " " * max(1, _LABEL_CELLS - cells(field.label))
        public = "" if field.public else "（内部）"
        value = shorten(self._words(field), 48) or "―"
        return Content.assemble((field.label, "bold"), gap, value, (public, "dim"))

    def _words(self, field: Field) -> str:
        value = getattr(self._account, field.key)
        if field.kind == "platform":
            return PLATFORMS[value]
        if field.kind == "reply":
            return str(value.label)
        if field.kind == "guide":
            names = {identity.id: identity.name for identity in self.workspace.known_identities}
            return names.get(value, value) or "設定で選んだもの"
        if field.kind == "date":
            return in_era(value) if value else ""
        return str(value)

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        field = FIELDS[event.option_index]
        who = "公開の一覧に載ります。" if field.public else "公開の一覧には載りません。"
        words = f"{field.about}\n{who}\n\n{self._words(field)}"
        self.query_one(".detail", Static).update(Content(printable(words)))

    @on(OptionList.OptionSelected)
    def _fill_in_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.talk(self._fill_in(FIELDS[event.option_index]))

    # Filling in

    async def _fill_in(self, field: Field) -> None:
        value = await self._asked(field)
        if value is not None:
            self._keep(field, value)

    async def _asked(self, field: Field) -> Any:
        """Return the new value; None where the person goes back, "" where it was emptied."""
        if choices := self._choices(field):
            now = getattr(self._account, field.key)
            dialog: ChoiceDialog[Any] = ChoiceDialog(field.label, choices, field.about, now)
            return await self.app.push_screen_wait(dialog)
        words, problem = field.about, ""
        typed: str | None = self._words(field)
        if field.kind == "date":
            words = f"{words}{_TODAY}"
        while True:
            dialog_line = LineDialog(field.label, f"{problem}{words}", typed or "")
            typed = await self.app.push_screen_wait(dialog_line)
            if typed is None:
                return None
            try:
                return self._value(field, typed)
            except BadInput as error:
                problem = f"{error.message}{error.hint}\n"

    def _choices(self, field: Field) -> "list[Offer[Any]]":
        if field.kind == "platform":
            return [Offer(platform, label) for platform, label in PLATFORMS.items()]
        if field.kind == "reply":
            return [Offer(stance, stance.label) for stance in ReplyStance]
        if field.kind == "guide":
            known = self.workspace.known_identities
            return [*(Offer(one.id, one.name, one.title) for one in known), Offer("", "決めない")]
        return []

    def _value(self, field: Field, typed: str) -> Any:
        """Return what was typed as a value; raises BadInput with what to do."""
        if field.key == "name" and not typed:
            raise BadInput("アカウント名が空です。", "画面に出る名前を書いてください。")
        if field.key == "hours":
            read_hours(typed)
        if field.kind == "date" and typed:
            today = self.workspace.now().date()
            return today if typed == "今日" else read_date(typed, today)
        return typed

    def _keep(self, field: Field, value: Any) -> None:
        """Keep one changed field; a new account waits for its name."""
        if field.kind == "date" and value == "":
            value = None
        changed = self._account._replace(**{field.key: value})
        if not changed.name:
            self._account = changed
            self._show()
            self.tell("アカウント名を書くと、名簿に保存されます。")
            return
        self.work_on(
            "keep",
            lambda: self._save(changed),
            self._begin,
            words="保存しています",
            newest=False,
            lasting=True,
        )

    def _save(self, changed: OfficialAccount) -> OfficialAccount:
        from smtui.workspace.accounts import save_account  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return save_account(store, changed, self.workspace.now())
