"""事案の一覧: what is open, what is over, drills apart; the log can be verified here."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.incident import UNKNOWN, Incident
from smtui.domain.telling import shown_time
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._incident_words import drill_words, incident_row, proof_words
from smtui.screens._messages import GoTo
from smtui.screens._opening import open_incident
from smtui.screens._parts import explanation
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.proof import Proof
    from smtui.workspace.desk import Workspace

_EMPTY = (
    "事案はまだありません。炎上や誤投稿などが起きたら、どの画面でも F12 を押してください。\n"
    "種類を選ぶだけで記録が始まり、最初の15分にすることが出ます。"
)


class IncidentsScreen(SmtuiScreen):
    """The register."""

    TITLE = "事案の一覧"
    HINT = "矢印で選んで Enter を押すと、続きを開きます。新しい事案は F12 です。"

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._incidents: tuple[Incident, ...] = ()

    def compose_body(self) -> ComposeResult:
        """Yield the list, what is said where it is empty, and more on the chosen one."""
        yield Static(Content(_EMPTY), id="empty", classes="introduction", markup=False)
        with Container(classes="panes"):
            rows = OptionList(classes="pane")
            rows.border_title = "対応中のものから新しい順"
            yield rows
            yield explanation()

    def on_screen_resume(self) -> None:
        """Read the register again: other screens have changed it."""
        super().on_screen_resume()
        self.work_on("read", self._load, self._show, words="事案を読んでいます")

    @command("f5", "開く", palette=("続ける", "見る"))
    def action_open_chosen(self) -> None:
        """選んだ事案を開きます。"""
        if chosen := self._chosen():
            self.post_message(GoTo("incident", (chosen.uid,)))

    @command("ctrl+o", "引き継ぐ", palette=("広報課", "提出", "出力", "経過表"))
    def action_hand_over(self) -> None:
        """事案を選び、報告書・経過表・証拠などの一式にして引き継ぎます。"""
        chosen = self._chosen()
        self.post_message(GoTo("handoff", (chosen.uid,) if chosen else ()))

    @command("ctrl+t", "訓練を始める", palette=("演習", "練習"))
    def action_begin_drill(self) -> None:
        """訓練として記録を始めます。出てくるものには、すべて「訓練」と入ります。"""
        open_incident(self, drill=True)

    @command("ctrl+r", "記録を確かめる", palette=("改ざん", "検証", "ハッシュ"))
    def action_verify(self) -> None:
        """すべての記録と証拠が、書いたときのまま変わっていないかを調べます。"""

        def verify() -> "Proof":
            from smtui.workspace.verify import verify_log  # noqa: PLC0415 - sqlite

            return verify_log(self.workspace)

        self.work_on("verify", verify, self._tell_proof, words="記録を調べています")

    # Showing

    def _load(self) -> tuple[Incident, ...]:
        from smtui.workspace.incidents import listed  # noqa: PLC0415 - sqlite

        return listed(self.workspace)

    def _show(self, found: tuple[Incident, ...]) -> None:
        rows = self.query_one(OptionList)
        here, now = rows.highlighted or 0, self.workspace.now()
        self._incidents = found
        rows.clear_options()
        rows.add_options([Option(incident_row(incident, now)) for incident in found])
        rows.highlighted = min(here, len(found) - 1) if found else None
        self.query_one("#empty").display = not found
        if not found:
            self.query_one(".detail", Static).update(Content(""))
        rows.focus()

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        words = Content.assemble(*_about(self._incidents[event.option_index]))
        self.query_one(".detail", Static).update(words)

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_open_chosen()

    def _chosen(self) -> Incident | None:
        at = self.query_one(OptionList).highlighted
        if at is None or at >= len(self._incidents):
            self.tell("事案がありません。新しい事案は F12 で始められます。")
            return None
        return self._incidents[at]

    def _tell_proof(self, proof: "Proof") -> None:
        self.tell(proof_words(proof))


def _about(incident: Incident) -> list[tuple[str, str]]:
    """Return more on an incident: what is known and what is not."""
    happened = shown_time(incident.happened) if incident.happened else UNKNOWN
    noticed = shown_time(incident.noticed) if incident.noticed else UNKNOWN
    rows = (
        ("何が", incident.what),
        ("どこで", "　".join(word for word in (incident.account, incident.url) if word)),
        ("起きた", happened),
        ("気づいた", noticed),
        ("知らせてくれた人", incident.told_by),
        ("保存期限", incident.retention.isoformat() if incident.retention else ""),
    )
    parts = [(f"{drill_words(incident)}{printable(incident.name, one_line=True)}\n", "bold")]
    for label, value in rows:
        parts += [(f"{label}　", "bold"), (f"{printable(value, one_line=True) or UNKNOWN}\n", "")]
    return parts
