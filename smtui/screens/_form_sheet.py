"""One sheet under the hands of a person: shown, kept as one goes, judged field by field."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from smtui.domain.form import BODY, Field, FieldKind, Place
from smtui.domain.form_rules import Flaw, tidy
from smtui.screens._base import SmtuiScreen
from smtui.screens._case_words import grounds
from smtui.screens._dialogs import ChoiceDialog, Offer
from smtui.screens._form_fields import ChoiceLine, FieldBox
from smtui.screens._parts import TitleLine, explanation

if TYPE_CHECKING:
    from smtui.domain.form import Form, Sheet
    from smtui.workspace.desk import Workspace
    from smtui.workspace.forms import Open

REST = 0.3
"""Seconds after the last key when what was typed goes to the disk."""


class FormSheet(SmtuiScreen):
    """Holds the fields, and keeps what is typed into them."""

    DEFAULT_CSS = """
    FormSheet VerticalScroll { height: 1fr; }
    FormSheet.-wide VerticalScroll, FormSheet.-broad VerticalScroll { width: 3fr; }
    FormSheet FieldBox { height: auto; padding: 0 1; }
    FormSheet .field-label { height: auto; }
    FormSheet .field-flaw { height: auto; color: $error; text-style: bold; }
    """

    def __init__(self, workspace: "Workspace", uid: str = "") -> None:
        super().__init__(workspace)
        self.uid = uid
        self.open_sheet: Open | None = None
        self._seen: dict[str, str] = {}
        """What the disk held when the person began to type."""
        self._rest: Timer | None = None
        self._asks_for_all = False
        """True once somebody wanted to know what is still missing."""
        self.boxes: list[FieldBox] = []
        """The fields in their order."""

    def compose_body(self) -> ComposeResult:
        """Yield the form, and help for the field that has the focus."""
        with Container(classes="panes"):
            yield VerticalScroll(can_focus=False)
            yield explanation()

    def on_mount(self) -> None:
        """Load the sheet."""
        if self.uid:
            self.load_again()
        else:
            self.tell("用紙が選ばれていません。「手続と様式」から選んでください。")

    def load_again(self) -> None:
        """Load the sheet, and show it anew."""
        self.work_on("sheet", self._load, self._know, words="用紙を読んでいます")

    def _load(self) -> "Open":
        from smtui.workspace.forms import sheet_on_desk  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return sheet_on_desk(store, self.uid)

    def _know(self, found: "Open") -> None:
        self.open_sheet = found
        self.follow(found.sheet)
        if found.form is None:
            self.tell(
                "この様式は、いまのガイドラインにありません。F2 で閉じ、新しく書いてください。"
            )
            return
        if self.boxes:
            for box in self.boxes:
                box.take(found.sheet.values.get(box.field.id, ""))
        else:
            fields = list(found.form.fields)
            if found.form.body:
                first = next(at for at, one in enumerate(fields) if one.place is Place.TABLE)
                fields.insert(first, _body_field(found.form))
            self._mount_fields(fields, found.sheet)
        self.judge()

    def on_resize(self) -> None:
        """Keep the field in view in which the person is writing."""
        if self.focused is not None:
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    def _mount_fields(self, fields: list[Field], sheet: "Sheet") -> None:
        self.boxes = [FieldBox(field, sheet.values.get(field.id, "")) for field in fields]
        self.query_one(VerticalScroll).mount(*self.boxes)
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        """Begin in the first field in which nothing stands."""
        empty = (box for box in self.boxes if not box.value.strip() and box.field.required)
        box = next(empty, self.boxes[0])
        box.place.focus()
        self.judge()

    def follow(self, sheet: "Sheet") -> None:
        """Take a sheet as what the disk holds."""
        self._seen = dict(sheet.values)
        if self.open_sheet is not None:
            self.open_sheet = self.open_sheet._replace(sheet=sheet)
        self._show_title(self.flaws)

    def _show_title(self, found: dict[str, Flaw]) -> None:
        """Say in the title what is still to be done."""
        if self.open_sheet is None:
            return
        sheet = self.open_sheet.sheet
        title = f"{sheet.name}：{sheet.title}" if sheet.title else sheet.name
        missing = sum(flaw.missing for flaw in found.values())
        wrong = len(found) - missing
        told = [f"直す{wrong}欄"] if wrong else []
        told += [f"あと{missing}欄"] if missing else []
        state = f"（{'・'.join(told)}）" if told else "（そろいました）"
        self.query_one(TitleLine).rename(f"様式{state if self.boxes else ''}　{title}")

    # Judging

    @property
    def flaws(self) -> dict[str, Flaw]:
        """What is wrong in what stands on the screen, by the ids of the fields."""
        from smtui.workspace.forms import checked  # noqa: PLC0415 - sqlite

        if self.open_sheet is None or self.open_sheet.form is None:
            return {}
        values = {**self._seen, **self.typed}
        return checked(self.open_sheet.form, values, self.workspace.now().date())

    def judge(self, *, missing: bool = False) -> None:
        """Say in each field what is wrong there; what is missing only once `missing` was asked."""
        self._asks_for_all |= missing
        found = self.flaws
        self._show_title(found)
        for box in self.boxes:
            flaw = found.get(box.field.id)
            if flaw is None or (flaw.missing and not self._asks_for_all):
                box.say("")
            else:
                box.say("空いています。" if flaw.missing else flaw.words)

    # Keeping

    @property
    def typed(self) -> dict[str, str]:
        """What stands in the fields and not yet on the disk."""
        return {
            box.field.id: box.value
            for box in self.boxes
            if box.value != self._seen.get(box.field.id, "")
        }

    @on(FieldBox.Written)
    def _written(self, event: FieldBox.Written) -> None:
        event.stop()
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(REST, self.keep)

    def keep(self) -> None:
        """Put what was typed on the disk, in a thread."""
        changes, seen = self.typed, dict(self._seen)
        self.judge()
        if not changes:
            return

        def save() -> "Sheet":
            from smtui.workspace.forms import save_values  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                return save_values(self.workspace, store, self.uid, changes, seen)

        self.work_on("keep", save, self.follow, newest=False, lasting=True)

    def keep_now(self) -> None:
        """Put what was typed on the disk before anything else happens."""
        if sheet := self._saved():
            self.follow(sheet)

    def _saved(self) -> "Sheet | None":
        from smtui.workspace.forms import save_values  # noqa: PLC0415 - sqlite

        changes = self.typed
        if not changes:
            return None
        with self.workspace.store() as store:
            return save_values(self.workspace, store, self.uid, changes, self._seen)

    def leave(self) -> None:
        """Keep what was typed, then go back."""
        self.keep_now()
        super().leave()

    def on_unmount(self) -> None:
        """Keep what was typed when smtui ends."""
        self._saved()

    @on(FieldBox.Entered)
    def _entered(self, event: FieldBox.Entered) -> None:
        """Show help and grounds of the field, and tidy up the one that was left."""
        event.stop()
        self._tidy(event.box)
        self.judge()
        if self.open_sheet is None:
            return
        field = event.box.field
        limit = f"（{field.limit}字まで）" if field.kind is not FieldKind.CHOICE else ""
        parts = grounds(field.clauses, self.open_sheet.clauses)
        columns = f"\n1行に {'／'.join(field.columns)}" if field.columns else ""
        words = Content.assemble((field.help, "bold"), f"{limit}{columns}\n", *parts)
        pane = self.query_one(".detail", Static)
        pane.update(words)
        pane.scroll_home(animate=False)

    def _tidy(self, here: FieldBox) -> None:
        """Write the days of the other fields in one way."""
        today = self.workspace.now().date()
        for box in self.boxes:
            if box is not here and box.field.kind is FieldKind.DATE:
                tidied = tidy(box.field, box.value, today)
                if tidied != box.value:
                    box.take(tidied)
                    self.keep()

    @on(FieldBox.GoOn)
    def _gone_on(self, event: FieldBox.GoOn) -> None:
        event.stop()
        self.go_on(event.by)

    def go_on(self, by: int) -> None:
        """Go on to another field; behind the last one comes the first."""
        boxes = self.boxes
        here = next((at for at, box in enumerate(boxes) if box.place.has_focus), 0)
        if boxes:
            boxes[(here + by) % len(boxes)].place.focus()

    @on(ChoiceLine.Ask)
    def _ask(self, event: ChoiceLine.Ask) -> None:
        event.stop()
        line = event.line
        box = next(box for box in self.boxes if line in box.query(ChoiceLine))
        offers = [Offer(word, word) for word in box.field.choices]
        offers.append(Offer("", "決めない（空にする）"))

        def take(word: str | None) -> None:
            if word is not None:
                line.take(word)
                self.keep()
                self.go_on(1)

        self.app.push_screen(
            ChoiceDialog(box.field.label, offers, box.field.help, line.value or None), take
        )


def _body_field(form: "Form") -> Field:
    """Return the field in which the words above the table are written."""
    return Field(
        BODY,
        "本文（表の上の文）",
        FieldKind.LINES,
        "申請の文です。書き直せます。公式の様式の文に替えるときは、Ctrl+O で取り込みます。",
        form.clauses,
        required=False,
    )
