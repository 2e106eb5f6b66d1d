"""事案: what is to be done now, what has been done, and one line to write in a hurry."""

from typing import TYPE_CHECKING

from smtui.screens._incident_ending import IncidentEnding
from smtui.screens._incident_facts import IncidentFacts
from smtui.screens._incident_steps import IncidentSteps
from smtui.screens._incident_writing import IncidentWriting

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace
    from smtui.workspace.playbooks import Standing


class IncidentScreen(IncidentSteps, IncidentFacts, IncidentWriting, IncidentEnding):
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

    def show(self, stand: "Standing | None") -> None:
        """Show the incident; on top of a new one, the card."""
        super().show(stand)
        if self._begun and stand is not None:
            self._begun = False
            self.action_show_card()
