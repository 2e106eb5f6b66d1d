"""自治体を比べる: one topic, the own guideline first, the others beside or below it."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from smtui.domain.stance import Comparison, Side, Topic
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, Offer
from smtui.screens._hanging import EMPTY, HangingText, Paragraph, paragraphs
from smtui.screens._messages import GoTo
from smtui.screens._rows import Rows
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace


class CompareScreen(SmtuiScreen):
    """Compares all guides on one topic."""

    CSS_PATH = "reading.tcss"
    TITLE = "自治体を比べる"
    HINT = "話題を矢印で選ぶと、自治体ごとの決まりが並びます。Tab で右の枠へ移って送れます。"
    PLACE = "compare"

    def __init__(self, workspace: "Workspace", topic_id: str = "") -> None:
        super().__init__(workspace)
        self._wanted = topic_id
        self._topics: tuple[Topic, ...] = ()
        self._comparison: Comparison | None = None

    def compose_body(self) -> ComposeResult:
        """Yield the topics, and what is said on the one under the cursor."""
        with Container(classes="compare"):
            topics = Rows(id="topics")
            topics.border_title = "話題"
            yield topics
            with Vertical(id="answers"):
                yield Static("", id="question", markup=False)
                with VerticalScroll(id="sides", can_focus=True):
                    yield Container(id="columns")

    def on_mount(self) -> None:
        """Load the topics."""
        self.work_on("topics", self._load, self._know_topics, words="読み込んでいます")

    @command("f5", "条文を読む", palette=("根拠", "開く"))
    def action_read_clauses(self) -> None:
        """根拠の条文を選んで読みます。"""
        if self._comparison is None:
            return
        offers = [
            Offer(clause.id, f"{side.identity.name}　{clause.label}", clause.text)
            for side in self._comparison.sides
            for clause in side.clauses
        ]
        if offers:
            dialog = ChoiceDialog("根拠の条文", offers)
            self.app.push_screen(dialog, self._read)
        else:
            self.tell("この話題に、根拠の条文はありません。")

    @command("f3", "前へ", palette=("前の話題",))
    def action_previous_topic(self) -> None:
        """前の話題へ移ります。"""
        self.query_one("#topics", Rows).action_cursor_up()

    @command("f4", "次へ", palette=("次の話題",))
    def action_next_topic(self) -> None:
        """次の話題へ移ります。"""
        self.query_one("#topics", Rows).action_cursor_down()

    def _read(self, clause_id: str | None) -> None:
        if clause_id:
            self.post_message(GoTo("guide", (clause_id,)))

    def _load(self) -> tuple[Topic, ...]:
        from smtui.library.compare import compared_topics  # noqa: PLC0415 - the guides

        return compared_topics()

    def _know_topics(self, topics: tuple[Topic, ...]) -> None:
        self._topics = topics
        shown = self.query_one("#topics", Rows)
        shown.show(partial(_topic_row, topic) for topic in topics)
        ids = [topic.id for topic in topics]
        shown.highlighted = ids.index(self._wanted) if self._wanted in ids else 0
        shown.focus()

    @on(OptionList.OptionHighlighted, "#topics")
    def _compare(self, event: OptionList.OptionHighlighted) -> None:
        topic, own = self._topics[event.option_index].id, self.workspace.settings.guide

        def compare() -> Comparison:
            from smtui.library.compare import compare  # noqa: PLC0415 - the guides

            return compare(topic, own)

        self.work_on("compare", compare, self._show, words="比べています")

    @on(OptionList.OptionSelected, "#topics")
    def _go_right(self) -> None:
        self.query_one("#sides").focus()

    def _show(self, comparison: Comparison) -> None:
        self._comparison = comparison
        topic = comparison.topic
        words = Content.assemble((topic.question, "bold"), f"\n{comparison.said}")
        self.query_one("#question", Static).update(words)
        columns = self.query_one("#columns", Container)
        there = list(columns.query(HangingText))
        if len(there) != len(comparison.sides):
            there = [HangingText() for _ in comparison.sides]
            columns.remove_children()
            columns.mount(*there)
        for column, side in zip(there, comparison.sides, strict=True):
            column.show(_side(topic, side))
        self.query_one("#sides", VerticalScroll).scroll_home(animate=False)


def _side(topic: Topic, side: Side) -> Iterator[Paragraph]:
    """Yield what one guide says: name, answer, words, clauses, how they are read."""
    stance = side.stance
    name = printable(side.identity.name, one_line=True)
    yield Paragraph(Content(f"■ {name}").stylize("bold"))
    if not stance.silent:
        yield Paragraph(Content(f"［{side.relation.label}］"))
    yield Paragraph(Content(f"【{topic.position_name(stance.position)}】").stylize("bold"))
    yield from paragraphs(Content(printable(stance.text)))
    if side.clauses:
        labels = dict.fromkeys(clause.label for clause in side.clauses)
        yield Paragraph(Content("、".join(labels)), "根拠: ")
    if stance.note:
        yield from paragraphs(Content(printable(stance.note)), "参考: ")
    yield EMPTY


def _topic_row(topic: Topic, width: int) -> Content:
    return Content(shorten(topic.name, width))
