"""One way through the personal-use rules: a question a page, then what it means for me."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.private_path import Outcome, Page
from smtui.domain.value import Value
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._dialogs import LineDialog
from smtui.screens._messages import GoTo, Subject
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._opening import begin
from smtui.screens._parts import TitleLine
from smtui.screens._report_words import clause_parts
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.guide import Clause
    from smtui.domain.private_path import Path, PrivateUse
    from smtui.workspace.desk import Workspace

_REFERENCE = "参考（条文にはない心がけ）"
_FILE = "個人利用の確かめ.docx"


class _Found(Value):
    use: "PrivateUse"
    clauses: "dict[str, Clause]"


class _Choice(Value):
    words: str
    act: Callable[[], object]


class PersonalPathScreen(SmtuiScreen):
    """Answer questions until an outcome; Escape takes one answer back."""

    TITLE = "個人で使う"
    HINT = (
        "問いに答えると次へ進みます。Esc でひとつ前の問いに戻ります。"
        "ここで答えたことは保存されません。"
    )
    BINDINGS = NUMBER_KEYS
    AUTO_FOCUS = "OptionList"
    DEFAULT_CSS = """
    PersonalPathScreen .question { height: auto; padding: 1 2 0 2; }
    PersonalPathScreen VerticalScroll { height: 1fr; padding: 0 2; border-top: solid $primary 40%; }
    .-safe PersonalPathScreen VerticalScroll { border-top: ascii $primary 40%; }
    """

    def __init__(self, workspace: "Workspace", path: str, step: str = "") -> None:
        super().__init__(workspace)
        self._path_id = path
        self._steps = [step]
        """Ids of the steps so far; the empty id is the first page."""
        self._found: _Found | None = None
        self._choices: list[_Choice] = []

    def compose_body(self) -> ComposeResult:
        """Yield question, answers, and the clauses they rest on."""
        yield Static("", classes="question", markup=False)
        yield OptionList()
        with VerticalScroll(can_focus=True):
            yield Static("", classes="grounds", markup=False)

    def on_mount(self) -> None:
        """Load the way."""
        self.work_on("path", self._load, self._know, words="読んでいます")

    @command("f5", "文章を点検する", palette=("私的", "個人の投稿"))
    def action_check_text(self) -> None:
        """個人の文章を、保存せずに点検します。"""
        self.post_message(GoTo("private_check"))

    @command("ctrl+o", "紙に出す", palette=("印刷", "Word", "ファイル"))
    def action_print_sheet(self) -> None:
        """この結びを Word の文書にします（終わりまで答えてから使えます）。"""
        words = f"書き出す場所と名前を入れてください（{_FILE} のように）。"
        self.app.push_screen(LineDialog("紙に出す", words, _FILE), self._print)

    @command("ctrl+t", "メモに残す", palette=("保存", "控え"))
    def action_keep_note(self) -> None:
        """この結びを、自分用のメモに残します（終わりまで答えてから使えます）。"""
        words = "覚えておきたいことがあれば書いてください（空のままでもかまいません）。"
        self.app.push_screen(LineDialog("メモに残す", words), self._keep)

    @command("escape", "ひとつ戻る")
    def action_go_back(self) -> None:
        """出ているお知らせを閉じます。お知らせがなければ、ひとつ前の問いに戻ります。"""
        super().action_go_back()

    def subject(self) -> Subject:
        """Return where the way has come to, for an incident that begins here."""
        step = self._step
        if isinstance(step, Outcome):
            source = step.clauses[0] if step.clauses else ""
            return Subject(source, f"{self._path.name}：{step.title}")
        return super().subject()

    def leave(self) -> None:
        """Take one answer back; at the first question, go back to the list."""
        if len(self._steps) > 1:
            self._steps.pop()
            self._show()
        else:
            super().leave()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keep and print only what has come to its end."""
        if action in ("print_sheet", "keep_note"):
            return isinstance(self._step, Outcome)
        return super().check_action(action, parameters)

    def action_take(self, number: int) -> None:
        """Take the answer with this digit."""
        if number < len(self._choices):
            self._choices[number].act()

    # The present step

    def _load(self) -> _Found:
        from smtui.workspace.personal import clauses, private_use  # noqa: PLC0415 - sqlite

        return _Found(private_use(self.workspace), clauses(self.workspace))

    def _know(self, found: _Found) -> None:
        if self._path_id not in {path.id for path in found.use.paths}:
            self.tell("選ばれているガイドラインには、この道案内がありません。設定で選び直せます。")
            return
        self._found = found
        self._show()

    @property
    def _path(self) -> "Path":
        assert self._found is not None
        return self._found.use.path(self._path_id)

    @property
    def _step(self) -> "Page | Outcome | None":
        if self._found is None:
            return None
        return self._path.step(self._steps[-1] or self._path.start)

    def _show(self) -> None:
        step = self._step
        assert step is not None
        self._choices = self._answers(step) if isinstance(step, Page) else self._ends(step)
        self.query_one(TitleLine).rename(f"個人で使う：{self._path.name}")
        self.query_one(".question", Static).update(Content.assemble(*self._words(step)))
        shown = self.query_one(OptionList)
        shown.clear_options()
        shown.add_options(
            Option(Content.assemble((f"{DIGITS[n]} ", "bold"), choice.words))
            for n, choice in enumerate(self._choices)
        )
        shown.highlighted = 0
        shown.focus()
        grounds = self.query_one(VerticalScroll)
        grounds.border_title = _REFERENCE if step.reference else "根拠の条文"
        self.query_one(".grounds", Static).update(Content.assemble(*self._grounds(step)))
        grounds.scroll_home(animate=False)
        self.refresh_commands()

    def _words(self, step: "Page | Outcome") -> list[str | tuple[str, str]]:
        if isinstance(step, Page):
            number = f"問{len(self._steps)}　"
            return [(f"{number}{step.ask}\n", "bold"), f"{step.help}\n" if step.help else ""]
        parts: list[str | tuple[str, str]] = [
            (f"【{step.ending.label}】{step.title}\n", "bold"),
            f"{step.text}\n",
        ]
        if step.whom:
            parts += [("相談・報告先　", "bold"), f"{step.whom}\n"]
        return parts

    def _answers(self, page: Page) -> list[_Choice]:
        return [
            _Choice(answer.text, lambda to=answer.to: self._go_on(to))  # type: ignore[misc]
            for answer in page.answers
        ]

    def _ends(self, outcome: Outcome) -> list[_Choice]:
        choices = []
        if outcome.incident:
            start = _Choice("事案として記録する", lambda: begin(self, outcome.incident))
            choices.append(start)
        if outcome.check:
            choices.append(_Choice("文章を点検する（保存されません）", self.action_check_text))
        choices += [
            _Choice("自分用のメモに残す", self.action_keep_note),
            _Choice("紙に出す（Word）", self.action_print_sheet),
            _Choice("残さずに終わる", super().leave),
        ]
        return choices

    def _grounds(self, step: "Page | Outcome") -> list[str | tuple[str, str]]:
        assert self._found is not None
        parts: list[str | tuple[str, str]] = []
        for id in step.clauses:
            if id in self._found.clauses:
                parts += [*clause_parts(self._found.clauses[id]), "\n"]
        if isinstance(step, Outcome) and step.advice:
            parts.append(("一般の心がけ（参考）\n", "bold"))
            parts += [f"・{advice.text}\n" for advice in self._found.use.advice]
        return parts or ["この問いについての定めは、このガイドラインにはありません。"]

    def _go_on(self, to: str) -> None:
        self._steps.append(to)
        self._show()

    @on(OptionList.OptionSelected)
    def _take_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_take(event.option_index)

    # Keeping and printing

    def _keep(self, words: str | None) -> None:
        path, step = self._path, self._step
        if words is None or not isinstance(step, Outcome):
            return

        def keep() -> None:
            from smtui.workspace.personal import keep_note  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                keep_note(self.workspace, store, path, step, printable(words))

        self.work_on(
            "keep",
            keep,
            lambda _: self.tell("メモに残しました。「個人で使う」の一覧にあります。"),
            lasting=True,
        )

    def _print(self, typed: str | None) -> None:
        found, path, step = self._found, self._path, self._step
        if not typed or found is None or not isinstance(step, Outcome):
            return

        def make() -> None:
            from smtui.exports.docx import docx_of  # noqa: PLC0415 - only where a file is made
            from smtui.exports.files import write  # noqa: PLC0415
            from smtui.exports.personal_sheet import personal_sheet  # noqa: PLC0415

            name, now = self.workspace.guide_words, self.workspace.now()
            sheet = personal_sheet(
                found.use, path, step, clauses=found.clauses, guide_name=name, now=now
            )
            write(typed, docx_of(sheet))

        self.work_on(
            "print",
            make,
            lambda _: self.tell(f"書き出しました: {typed}"),
            words="文書を作っています",
        )
