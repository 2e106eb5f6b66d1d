"""公式アカウントの名簿: the register of accounts, and the list made of it for the website."""

import asyncio
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.account import FIELDS, OfficialAccount
from smtui.domain.labels import PLATFORMS
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._messages import GoTo
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._parts import explanation
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from smtui.workspace.accounts import Register
    from smtui.workspace.desk import Workspace

_EMPTY = (
    "まだ名簿は空です。Ctrl+N で公式アカウントを載せると、投稿の前に"
    "「どのアカウントか」を確かめられ、運用時間や返信の方針も点検に使われます。"
)
_LIST_ENDINGS = (".docx", ".csv", ".md")
_LIST_WORDS = (
    "内部の欄（管理者、端末、パスワードの保管場所など）は載りません。"
    "終わりが .docx なら Word、.csv なら表、.md なら Markdown になります。"
)


class AccountsScreen(SmtuiScreen):
    """The official accounts; those out of use on a list of their own."""

    TITLE = "公式アカウントの名簿"
    HINT = "矢印で選んで Enter を押すと、見て直せます。パスワードそのものは、どこにも書きません。"
    BINDINGS = NUMBER_KEYS

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._register: Register | None = None
        self._retired = False

    def compose_body(self) -> ComposeResult:
        """Yield the list, what is said where it is empty, and the pane that says more."""
        yield Static("", id="empty", classes="introduction", markup=False)
        with Container(classes="panes"):
            yield OptionList(classes="pane")
            yield explanation()

    def on_screen_resume(self) -> None:
        """Read the register again: the form has changed it."""
        super().on_screen_resume()
        self.work_on("read", self._load, self._show, words="名簿を読んでいます")

    @command("f5", "開く", palette=("直す", "編集", "変更"))
    def action_open_account(self) -> None:
        """選んだアカウントの内容を見て、直します。"""
        if account := self._chosen():
            self.post_message(GoTo("account", (account.uid,)))

    @command("ctrl+n", "新しく載せる", palette=("追加", "登録"))
    def action_add_account(self) -> None:
        """新しいアカウントを名簿に載せます。"""
        self.post_message(GoTo("account", ("",)))

    @command("ctrl+l", "やめたアカウント", palette=("廃止", "過去"))
    def action_show_others(self) -> None:
        """使うのをやめたアカウントの一覧と、ふだんの一覧を切り替えます。"""
        self._retired = not self._retired
        self._show(self._register)

    @command(
        "ctrl+t", "公開用の一覧を作る", palette=("ホームページ", "公表", "プロフィール", "書き出す")
    )
    def action_make_list(self) -> None:
        """ホームページに載せる一覧と、プロフィールに書く文をファイルに作ります。"""
        self.talk(self._make_list())

    def action_take(self, number: int) -> None:
        """Open the account of this row."""
        if number < len(self._shown):
            self.post_message(GoTo("account", (self._shown[number].uid,)))

    # Reading and showing

    @property
    def _shown(self) -> tuple[OfficialAccount, ...]:
        if self._register is None:
            return ()
        return self._register.retired if self._retired else self._register.used

    def _load(self) -> "Register":
        from smtui.workspace.accounts import register  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return register(store)

    def _show(self, found: "Register | None") -> None:
        self._register = found
        rows = self.query_one(OptionList)
        here = rows.highlighted or 0
        rows.clear_options()
        rows.add_options([self._option(n, one) for n, one in enumerate(self._shown)])
        rows.border_title = "やめたアカウント" if self._retired else "使っているアカウント"
        rows.highlighted = min(here, len(self._shown) - 1) if self._shown else None
        empty = self.query_one("#empty", Static)
        empty.update(Content("やめたアカウントはありません。" if self._retired else _EMPTY))
        empty.display = not self._shown
        rows.focus()
        if not self._shown:
            self.query_one(".detail", Static).update("")

    def _option(self, number: int, account: OfficialAccount) -> Option:
        from smtui.workspace.accounts import state_words  # noqa: PLC0415

        digit = f"{DIGITS[number]} " if number < len(DIGITS) else "  "
        state = state_words(account, self.workspace.now().date())
        section = f"　{shorten(account.section, 20)}" if account.section else ""
        return Option(
            Content.assemble(
                (digit, "bold"),
                (f"{shorten(account.name, 60)}\n", "bold"),
                f"  {PLATFORMS[account.platform]}{section}　{state}",
            )
        )

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        account = self._shown[event.option_index]
        self.query_one(".detail", Static).update(Content(_words(account)))

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_take(event.option_index)

    def _chosen(self) -> OfficialAccount | None:
        at = self.query_one(OptionList).highlighted
        if at is None or at >= len(self._shown):
            self.tell("アカウントがありません。Ctrl+N で載せられます。")
            return None
        return self._shown[at]

    async def _make_list(self) -> None:
        from smtui.screens._paper_dialog import asked_path  # noqa: PLC0415

        if self._register is None or not self._register.used:
            self.tell("名簿が空なので、一覧は作れません。")
            return
        used = self._register.used
        name = f"公式アカウント一覧-{self.workspace.now():%Y%m%d}.docx"
        path = await asked_path(self, "公開用の一覧を作る", name, _LIST_WORDS, _LIST_ENDINGS)
        if path:
            await asyncio.to_thread(self._write_list, used, path)
            self.tell(f"「{path}」に作りました。")

    def _write_list(self, used: tuple[OfficialAccount, ...], path: str) -> None:
        from smtui.workspace.accounts import save_public_list  # noqa: PLC0415

        names = {identity.id: identity.name for identity in self.workspace.identities()}
        municipality = names.get(self.workspace.settings.guide or "", "")
        save_public_list(used, path, municipality, self.workspace.now())


def _words(account: OfficialAccount) -> str:
    """Return what the pane says of an account: what was filled in, each with its name."""
    from smtui.exports.account_list import shown  # noqa: PLC0415

    lines = (
        f"{field.label}：{shown(account, field)}" for field in FIELDS if _said(account, field.key)
    )
    return printable("\n".join(lines))


def _said(account: OfficialAccount, key: str) -> bool:
    return key not in ("name", "platform") and bool(getattr(account, key))
