"""That a text left the workspace, and where it appeared."""

from datetime import datetime

from smtui.domain.value import Value


class Posting(Value):
    """A text that was copied from its last card, and what became of it."""

    id: int
    draft: str
    """Uid of the draft."""
    title: str
    """Of the draft."""
    digest: str
    """Of the text."""
    copied: datetime
    posted: datetime | None
    """When it appeared, as the person says; None while nobody has said."""
    url: str
    given_up: bool
    """True where the person says that it was never posted."""

    @property
    def is_open(self) -> bool:
        """True while nobody has said what became of it."""
        return self.posted is None and not self.given_up
