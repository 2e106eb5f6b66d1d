"""What is typed goes to the disk: one save at a time, the newest text wins."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smtui.domain.draft import Draft
    from smtui.domain.finding import Report
    from smtui.domain.saved import SavedDraft
    from smtui.workspace.desk import Workspace


class DraftKeeper:
    """Owns the place of one draft in the store. Any thread may ask it to keep a text."""

    def __init__(self, workspace: "Workspace", uid: str | None) -> None:
        self._workspace = workspace
        self._uid = uid
        self._lock = threading.Lock()
        self._saved: SavedDraft | None = None
        self.revision = 0
        """The state of the text that is on the disk."""

    @property
    def saved(self) -> "SavedDraft | None":
        """The draft as it was kept last; None while there is nothing to keep."""
        return self._saved

    def load(self) -> "tuple[SavedDraft, str]":
        """Take the draft up again, with its text; raises BadInput if there is none, StoreError."""
        from smtui.workspace.drafts import open_draft  # noqa: PLC0415 - after the first paint

        assert self._uid is not None
        with self._lock, self._workspace.store() as store:
            self._saved, text = open_draft(store, self._uid, self._workspace.now())
            return self._saved, text

    def keep(self, draft: "Draft", revision: int, report: "Report | None" = None) -> bool:
        """Keep a text that is newer than the last; tell whether it had to become another draft.

        It has to where another window has written on the same draft: then both texts stay.
        Raises StoreError.
        """
        from smtui.workspace.drafts import keep_typed  # noqa: PLC0415 - after the first paint

        with self._lock:
            if revision < self.revision or (revision == self.revision and report is None):
                return False
            before = self._saved
            with self._workspace.store() as store:
                self._saved = keep_typed(store, draft, self._workspace.now(), before, report)
            self.revision = revision
            return before is not None and self._saved.uid != before.uid

    def finish(self) -> None:
        """Note that nobody is writing on this draft any more."""
        from smtui.workspace.drafts import finish_draft  # noqa: PLC0415 - after the first paint

        with self._lock:
            if self._saved is not None:
                with self._workspace.store() as store:
                    finish_draft(store, self._saved.uid)


class NoKeeper(DraftKeeper):
    """Stands where nothing may be kept: a private text stays in memory."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace, None)

    def keep(self, draft: "Draft", revision: int, report: "Report | None" = None) -> bool:
        """Keep nothing."""
        self.revision = revision
        return False
