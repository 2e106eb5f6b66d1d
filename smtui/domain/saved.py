"""Drafts as they are kept: with the history of their texts and the reports on each."""

from datetime import datetime

from smtui.domain.draft import Draft, Occasion
from smtui.domain.family import Verdict
from smtui.domain.finding import Report
from smtui.domain.value import Value
from smtui.text import shorten

TITLE_CELLS = 40
"""How wide a title made from the text may be, in terminal cells."""

_TITLE_CHARS = 100


class SavedDraft(Value):
    """What a list of drafts shows of one."""

    uid: str
    """Its name, the same on every machine; 16 hex digits."""
    title: str
    """As named by the person, else the beginning of the first line of the latest text."""
    version: int
    """Number of the latest text, counted from 1."""
    created: datetime
    updated: datetime
    archived: datetime | None
    """When it was put away; None while it is in use."""
    occasion: Occasion
    """As last set."""
    verdict: Verdict | None
    """Of the newest report on the latest text; None if that text has not been checked."""
    digest: str
    """Of the latest text, see `smtui.domain.digest`."""
    posted: datetime | None = None
    """When it appeared last, as the person has recorded; None while nobody has."""

    @property
    def verdict_words(self) -> str:
        """The verdict in words, or that it was posted; that there is none, where there is none."""
        if self.posted is not None:
            return f"{self.posted.month}月{self.posted.day}日に投稿"
        return self.verdict.label if self.verdict else "点検結果の保存はまだです"


class SavedText(Value):
    """One version of a draft's text."""

    version: int
    """Counted from 1 within the draft."""
    saved: datetime
    text: str


class SavedReport(Value):
    """A report with exactly what it judged."""

    version: int
    """Number of the text it judged."""
    checked: datetime
    draft: Draft
    """The text and the occasion that were judged."""
    report: Report


class DraftHistory(Value):
    """A draft with all its texts and reports."""

    saved: SavedDraft
    texts: tuple[SavedText, ...]
    """Oldest first, at least one."""
    reports: tuple[SavedReport, ...]
    """Oldest first."""

    @property
    def draft(self) -> Draft:
        """The draft to go on with: the latest text on the occasion as last set."""
        return Draft.of(self.texts[-1].text, self.saved.occasion)

    @property
    def latest_report(self) -> SavedReport | None:
        """The newest report on the latest text; None if that text has not been checked."""
        last = self.reports[-1] if self.reports else None
        return last if last and last.version == self.saved.version else None


def title_of(text: str) -> str:
    """Return the beginning of the first line that shows anything."""
    for line in text.splitlines():
        title = shorten(line.strip()[:_TITLE_CHARS], TITLE_CELLS).strip()
        if title:
            return title
    return "（題なし）"
