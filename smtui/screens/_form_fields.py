"""The fields of a form on the screen: label, place to write, and what is wrong there."""

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static, TextArea

from smtui.domain.form import Field, FieldKind
from smtui.screens._inputs import AreaInput
from smtui.screens._line_input import LineInput
from smtui.text import printable

_LINES = {FieldKind.LINES: 3, FieldKind.ROWS: 4}
_TALL, _MORE = 36, 3
"""From so many rows of the terminal on, several lines have so many rows more."""


class ChoiceLine(Static, can_focus=True):
    """A field of kind choice: Enter asks."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "ask", "選ぶ", show=False)]

    class Ask(Message):
        """Somebody wants to choose."""

        def __init__(self, line: "ChoiceLine") -> None:
            super().__init__()
            self.line = line

        @property
        def control(self) -> "ChoiceLine":
            """The line it comes from."""
            return self.line

    def __init__(self, value: str) -> None:
        super().__init__(markup=False)
        self.value = value

    def render(self) -> Content:
        """Return what was chosen, or how to choose."""
        return Content(printable(self.value, one_line=True) or "Enter で選びます")

    def take(self, value: str) -> None:
        """Show another choice."""
        self.value = value
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose by a click."""
        self.action_ask()

    def action_ask(self) -> None:
        """Choose by Enter."""
        self.post_message(self.Ask(self))


class FieldBox(Vertical):
    """One field. It says when something was written in it, and when one goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "go_on(-1)", show=False),
        Binding("down", "go_on(1)", show=False),
    ]
    """Of a field of one line: several lines keep the arrows for themselves."""

    class Written(Message):
        """Something was written."""

        def __init__(self, box: "FieldBox") -> None:
            super().__init__()
            self.box = box

    class GoOn(Message):
        """The person wants to go on to another field, `by` so many fields."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Entered(Message):
        """The field has the focus now."""

        def __init__(self, box: "FieldBox") -> None:
            super().__init__()
            self.box = box

    def __init__(self, field: Field, value: str) -> None:
        super().__init__()
        self.field = field
        self.place = _place(field, value)
        """Where one writes."""
        self._name_line = Static(self._label(here=False), classes="field-label", markup=False)
        self._flaw_line = Static("", classes="field-flaw", markup=False)
        self._flaw_line.display = False

    def compose(self) -> ComposeResult:
        """Yield label, place to write, and the line for what is wrong."""
        yield self._name_line
        yield self.place
        yield self._flaw_line

    @property
    def value(self) -> str:
        """What stands there."""
        return self.place.text if isinstance(self.place, AreaInput) else self.place.value

    def take(self, value: str) -> None:
        """Let something else stand there, without saying so."""
        if value == self.value:
            return
        with self.prevent(Input.Changed, TextArea.Changed):
            if isinstance(self.place, AreaInput):
                self.place.text = value
            elif isinstance(self.place, LineInput):
                self.place.value = value
            else:
                self.place.take(value)

    def say(self, flaw: str) -> None:
        """Say what is wrong, in view where one is writing; an empty text takes it away."""
        appears = bool(flaw) and not self._flaw_line.display
        self._flaw_line.update(Content(f"　直す: {printable(flaw)}"))
        self._flaw_line.display = bool(flaw)
        if appears and self.place.has_focus:
            self.call_after_refresh(self.scroll_visible, animate=False)

    def on_descendant_focus(self) -> None:
        """Mark the label, and tell the screen."""
        self._name_line.update(self._label(here=True))
        self.post_message(self.Entered(self))

    def on_descendant_blur(self) -> None:
        """Take the mark away."""
        self._name_line.update(self._label(here=False))

    def on_mount(self) -> None:
        """Give several lines more room where the terminal is tall."""
        if isinstance(self.place, AreaInput) and self.app.size.height >= _TALL:
            self.place.styles.height = _LINES[self.field.kind] + _MORE

    def action_go_on(self, by: int) -> None:
        """Go on to another field by an arrow."""
        self.post_message(self.GoOn(by))

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        """Go on by Enter, as on paper one line follows the other."""
        event.stop()
        self.action_go_on(1)

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _tell(self, event: "Input.Changed | TextArea.Changed") -> None:
        event.stop()
        self.post_message(self.Written(self))

    def _label(self, *, here: bool) -> Content:
        field = self.field
        group = f"{field.group}：" if field.group else ""
        need = "" if field.required else "（任意）"
        reference = "（参考）" if field.reference else ""
        mark = "> " if here else "  "
        return Content.assemble((f"{mark}{group}{field.name}", "bold"), f"{need}{reference}")


def _place(field: Field, value: str) -> ChoiceLine | AreaInput | LineInput:
    """Return the widget one writes in."""
    if field.kind is FieldKind.CHOICE:
        return ChoiceLine(value)
    if field.kind in _LINES:
        area = AreaInput(value)
        area.styles.height = _LINES[field.kind]
        area.move_cursor(area.document.end)
        return area
    return LineInput(value)
