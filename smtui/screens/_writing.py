"""Writing a draft: the findings stand beside it, judged anew after each rest."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.timer import Timer
from textual.widgets import TextArea

from smtui.domain.draft import Occasion
from smtui.screens._detail_pane import DetailPane
from smtui.screens._findings import FindingsList
from smtui.screens._judging import REST, Judged, judged, marks_of, same_finding
from smtui.screens._keeping import KeepingScreen
from smtui.screens._problem import words_for
from smtui.screens._profile import ProfileLine, Setting, setting_of, words_of
from smtui.screens._report_words import INVITATION, NOT_CHECKED, ReportLine, notes_of

if TYPE_CHECKING:
    from smtui.domain.account import OfficialAccount
    from smtui.domain.finding import Finding
    from smtui.domain.saved import SavedDraft
    from smtui.workspace.desk import Workspace

_BUSY = 0.03
_WAYS = "　F3・F4 で移り、Ctrl+R で根拠と直す案"


class WritingScreen(KeepingScreen):
    """What happens by itself while somebody writes; the commands stand in `check`."""

    named_accounts: "tuple[OfficialAccount, ...]" = ()
    """The accounts the line above the editor may name."""
    SCOPED_CSS = False
    AUTO_FOCUS = "DraftEditor"
    DEFAULT_CSS = """
    WritingScreen #panes { height: 1fr; }
    WritingScreen #writing { height: 1fr; }
    WritingScreen DraftEditor { height: 1fr; border-top: solid $primary; }
    WritingScreen DraftEditor:focus { border-top: heavy $primary; }
    WritingScreen FindingsList { height: 1fr; border-top: solid $primary; padding: 0 1; }
    WritingScreen FindingsList:focus { border-top: heavy $primary; }
    .-safe DraftEditor, .-safe DraftEditor:focus,
    .-safe FindingsList, .-safe FindingsList:focus { border-top: ascii $primary; }
    WritingScreen.-wide #panes, WritingScreen.-broad #panes { layout: horizontal; }
    WritingScreen.-wide #writing, WritingScreen.-broad #writing { width: 3fr; }
    WritingScreen #found { height: 1fr; }
    WritingScreen.-wide #found, WritingScreen.-broad #found { width: 2fr; }
    """

    def __init__(self, workspace: "Workspace", draft_uid: str | None = None) -> None:
        super().__init__(workspace, draft_uid)
        self._judged: Judged | None = None
        self._failure = ""
        self._seen = 0
        self._begun = self._named = self._loaded_more = False
        self._rest: Timer | None = None

    def compose_body(self) -> ComposeResult:
        """Yield profile, editor, report and findings."""
        yield ProfileLine()
        with Container(id="panes"):
            with Vertical(id="writing"):
                yield self.editor
                yield ReportLine()
            with Vertical(id="found"):
                yield FindingsList()
                yield DetailPane(keeps=self.REMEMBERS)

    def on_mount(self) -> None:
        """Take the draft up; load what judging needs while the person begins to type."""
        self.show_setting()
        self._show_nothing()

    def on_screen_resume(self) -> None:
        """Begin to load right behind the first paint, which comes with this event."""
        super().on_screen_resume()
        if not self._begun:
            self._begun = True
            self.call_later(self._load)

    def _load(self) -> None:
        if self.draft_uid is not None:
            self.work_on("load", self.keeper.load, self._begin, words="下書きを読んでいます")
        self._warm_up()

    # Parts

    @property
    def findings(self) -> FindingsList:
        """The list of findings."""
        return self.query_one(FindingsList)

    @property
    def judged(self) -> Judged | None:
        """The newest answer; None without a text."""
        return self._judged

    @property
    def current(self) -> "Finding | None":
        """The selected finding."""
        number = self.findings.selected
        return self._judged.report.findings[number] if self._judged and number is not None else None

    @property
    def repairs(self) -> tuple[str, ...]:
        """The repairs of the selected finding, as long as its words stand in the text."""
        found, number = self.current, self.findings.selected
        standing = any(mark.number == number for mark in self.editor.marks)
        return found.repairs if found and standing else ()

    @property
    def pane(self) -> DetailPane:
        """Where the selected finding is shown in full, on a wide terminal."""
        return self.query_one(DetailPane)

    @property
    def why_none(self) -> str:
        """What to say where there is no finding to go to."""
        if self._failure:
            return f"{NOT_CHECKED}{self._failure}"
        if not self.editor.text.strip():
            return "まだ本文がありません。"
        if self._judged is None:
            return "点検しています。少しお待ちください。"
        if self._judged.report.failed:
            return "指摘はありませんが、点検できなかった項目があります。"
        return "いまのところ指摘はありません。"

    def change_setting(self, setting: Setting) -> None:
        """Judge and keep the draft as one that would appear elsewhere."""
        self.setting = setting
        self.show_setting()
        self.editor.revision += 1  # what is under way speaks of the old place
        self._follow_revision(rest=_BUSY)

    def show_setting(self) -> None:
        """Show where the draft would appear."""
        names = self.workspace.known_identities
        self.query_one(ProfileLine).show(words_of(self.setting, names, self.named_accounts))

    def select(self, number: int | None, *, move: bool = True) -> None:
        """Select a finding in list and text; with `move` the caret goes there."""
        self.findings.select(number)
        self.editor.show_current(number)
        guide = self._judged.guide if self._judged else None
        self.pane.show(self.current, guide, self.repairs)
        span = next((mark.span for mark in self.editor.marks if mark.number == number), None)
        if move and span is not None:
            self.editor.go_to(span)

    # What happens by itself

    @on(TextArea.Changed)
    def _follow(self, event: TextArea.Changed) -> None:
        event.stop()
        self._follow_revision(self._judged.rest if self._judged else REST)

    def _follow_revision(self, rest: float) -> None:
        if self.editor.revision == self._seen:
            return
        self._seen = self.editor.revision
        self.ask_after(rest)
        self.keep_soon()

    def ask_after(self, seconds: float) -> None:
        """Judge the text after a rest; another key begins the rest anew."""
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(seconds, self._ask)

    def _ask(self) -> None:
        if self.busy("check"):  # one at a time: the newest text is judged next
            self.ask_after(_BUSY)
            return
        text, revision = self.editor.text, self.editor.revision
        if not text.strip():
            self._judged, self._failure = None, ""
            self._show_nothing()
            return
        if self._judged is None and not self._failure:
            self.query_one(ReportLine).wait()
        occasion = self.setting.occasion(self.workspace.now())
        self.work_on(
            "check",
            lambda: self.judging(text, occasion, revision),
            self._show,
            failed=self._fail,
            words="点検しています",
        )

    def judging(self, text: str, occasion: Occasion, revision: int) -> Judged:
        """Judge a text, in a thread; raises BadInput for one that cannot be a draft, GuideError."""
        return judged(self.workspace, text, occasion, revision)

    def _fail(self, error: BaseException) -> None:
        """Say that there is no answer, where the answer would stand."""
        self._judged, self._failure = None, words_for(error)
        self._show_nothing(NOT_CHECKED, self._failure)
        self.query_one(ReportLine).fail(self._failure)

    def _show(self, answer: Judged) -> None:
        if answer.revision != self.editor.revision:
            return  # an old answer; the newer text is asked about already
        kept = self.current
        self._judged, self._failure = answer, ""
        found = answer.report.findings
        again = next(
            (n for n, finding in enumerate(found) if kept and same_finding(finding, kept)), None
        )
        self.editor.show_marks(marks_of(found), answer.draft.text)
        self.findings.show(found, answer.guide, notes_of(answer.report))
        self.findings.border_title = f"指摘 {len(found)}件{_WAYS if found else ''}"
        self.select(again, move=False)
        self._show_state()
        self.call_after_refresh(self._load_more)

    def _show_nothing(self, *notes: str) -> None:
        self.editor.show_marks((), self.editor.text)
        self.select(None)
        self.findings.show((), None, notes or (INVITATION,))
        self.findings.border_title = "指摘"
        self._show_state()

    def _show_state(self) -> None:
        self.show_kept()
        self.query_one(ReportLine).show(self._judged.report if self._judged else None)

    def _warm_up(self) -> None:
        """Load checks and guides before the first key asks for them."""
        self.work_on("warm", lambda: self.workspace.judge)
        if self.draft_uid is None:
            self.learn_names()

    def learn_names(self) -> None:
        """Load whose guides there are; behind the first findings, which matter more."""
        if not (self._named or self.workspace.known_identities):
            self._named = True
            self.work_on("guides", self.workspace.identities, lambda _: self.show_setting())

    def _load_more(self) -> None:
        """Load what the next texts need, behind the first findings."""
        self.learn_names()
        if not self._loaded_more:
            self._loaded_more = True
            self.work_on("more", self.workspace.judge.expect_many)

    def _begin(self, loaded: "tuple[SavedDraft, str]") -> None:
        saved, text = loaded
        self.setting = setting_of(saved.occasion, self.workspace.now())
        self.editor.begin(text)
        self._seen = self.keeper.revision = self.editor.revision
        self.show_setting()
        self._ask()
