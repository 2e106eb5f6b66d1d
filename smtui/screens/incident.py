"""事案: what is to be done now, what has been done, and one line to write in a hurry."""

from typing import TYPE_CHECKING

from textual.content import Content

from smtui.screens._command import command
from smtui.screens._dialogs import ReadDialog
from smtui.screens._incident_ending import IncidentEnding
from smtui.screens._incident_words import card_parts

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace
    from smtui.workspace.playbooks import Standing

_CARD_CELLS = 72
_CARD_END = "\nこのあと、手順が順に並びます。分かったことは後から書けます。"


class IncidentScreen(IncidentEnding):
    """One incident. Opened a moment ago, it begins with the card."""

    TITLE = "事案"
    HINT = (
        "上から順に、Enter で手順を進めます。起きたことは、いちばん下の行に"
        "「14:05 電話3件」のように書いて Enter を押すと、すぐに保存されます。"
        "ほかのこと（報告、相談、終了、引き継ぎなど）は F2 にあります。"
    )

    def __init__(self, workspace: "Workspace", uid: str = "", begun: bool = False) -> None:
        super().__init__(workspace, uid)
        self._begun = begun

    @command("ctrl+r", "最初の15分", palette=("カード", "まずすること", "緊急"))
    def action_show_card(self) -> None:
        """最初の15分にすることを、1枚で示します。"""
        if self.stand is None:
            return
        parts = card_parts(self.stand.playbook, min(_CARD_CELLS, self.app.size.width - 16))
        body = Content.assemble(*parts, _CARD_END)
        title = f"最初の15分　{self.stand.file.incident.kind_name}"
        self.app.push_screen(ReadDialog(title, body))

    def show(self, stand: "Standing | None") -> None:
        """Show the incident; on top of a new one, the card."""
        super().show(stand)
        if self._begun and stand is not None:
            self._begun = False
            self.action_show_card()
