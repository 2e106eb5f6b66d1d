"""Keeping a draft while it is written: within a second, again after a failure, before leaving."""

from typing import TYPE_CHECKING

from textual.timer import Timer

from smtui.domain.draft import Draft
from smtui.errors import BadInput
from smtui.screens._base import SmtuiScreen
from smtui.screens._editor import DraftEditor
from smtui.screens._keeper import DraftKeeper
from smtui.screens._profile import setting_of

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

KEEP = 0.25
"""Seconds after the first unkept key in which the text goes to the disk."""
_BEHIND = 3.0
"""Seconds after which a save that failed is tried again."""


class KeepingScreen(SmtuiScreen):
    """Holds the editor of a draft and sees that what is typed is on the disk."""

    def __init__(self, workspace: "Workspace", draft_uid: str | None = None) -> None:
        super().__init__(workspace)
        self.draft_uid = draft_uid
        """The draft to go on with; None for a new one."""
        self.keeper = DraftKeeper(workspace, draft_uid)
        """Where the draft is kept."""
        self._keeping: Timer | None = None
        self.editor = DraftEditor(placeholder="ここに下書きを書きます（貼り付けもできます）")
        """Where the draft is written."""
        self.setting = setting_of(workspace.usual_occasion(), workspace.now())
        """Where the draft would appear."""

    def on_mount(self) -> None:
        """Try again by itself what could not be kept."""
        self.set_interval(_BEHIND, self._keep_if_behind)

    def keep_soon(self) -> None:
        """Keep the text in a quarter of a second, once for all keys until then."""
        if self._keeping is None:
            self._keeping = self.set_timer(KEEP, self._keep)

    def show_kept(self) -> None:
        """Say over the editor whether the text is on the disk."""
        kept = self.keeper.revision >= self.editor.revision > 0
        self.editor.border_title = "本文（保存済み）" if kept else "本文"

    def _keep(self) -> None:
        self._keeping = None
        if self.busy("keep"):
            return  # `_kept` goes on with what was typed meanwhile
        revision = self.editor.revision
        draft = self.draft()
        if draft is not None:
            self.work_on(
                "keep",
                lambda: self.keeper.keep(draft, revision),
                self._kept,
                words="保存しています",
                newest=False,
                lasting=True,
            )

    def _kept(self, forked: bool) -> None:
        if forked:
            self.tell("別の画面でも同じ下書きが直されていたため、こちらは別の下書きに分けました。")
        self.show_kept()
        self._keep_if_behind()  # a slow disk must not add a wait to its own

    def _keep_if_behind(self) -> None:
        if self._keeping is None and self.keeper.revision < self.editor.revision:
            self._keep()

    def flush(self) -> None:
        """Keep the text now, before the screen goes; raises StoreError and BadInput."""
        draft = self.draft()
        if draft is not None:
            self.keeper.keep(draft, self.editor.revision)

    def draft(self) -> Draft | None:
        """Return the draft to keep; an empty one only where it takes the place of a kept one."""
        text = self.editor.text
        if not text.strip() and self.keeper.saved is None:
            return None
        occasion = self.setting.occasion(self.workspace.now())
        try:
            return Draft.of(text, occasion) if text.strip() else Draft(text, occasion)
        except BadInput as error:
            self.report_problem(error)
            return None

    def busy(self, group: str) -> bool:
        """Tell whether a job of this group is under way."""
        return any(worker.group == group and not worker.is_finished for worker in self.workers)
