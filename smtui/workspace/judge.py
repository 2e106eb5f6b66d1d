"""Judging drafts: guides, word lists and checks brought together."""

from smtui import patterns
from smtui.checker import Checker
from smtui.checks import all_checks, signature, sleeping_checks
from smtui.checks._words import load_words
from smtui.domain.draft import Draft, Earlier
from smtui.domain.facts import Facts
from smtui.domain.finding import Report
from smtui.domain.guide import Guide
from smtui.library import load_guide, load_platforms


class Judge:
    """Owns what judging needs and is slow to make: word lists, checks, guides, each loaded once."""

    def __init__(self) -> None:
        patterns.prepare(signature(), all_checks)
        self._checks = sleeping_checks()
        self._codes = frozenset(check.code for check in self._checks)
        self._lexicon = load_words()
        self._platforms = load_platforms()
        self._checkers: dict[str | None, tuple[Checker, Facts]] = {}

    def report(self, draft: Draft, earlier: tuple[Earlier, ...] = ()) -> Report:
        """Return the report on a draft under the guide of its occasion.

        Raises GuideError for an unknown or broken guide.
        """
        checker, facts = self._checker(draft.occasion.guide)
        platform = self._platforms[draft.occasion.platform]
        return checker.check(draft, facts._replace(earlier=earlier, platform=platform))

    def guide(self, guide_id: str | None) -> Guide | None:
        """Return the guide with this id, or None for general advice."""
        return self._checker(guide_id)[0].guide

    def _checker(self, guide_id: str | None) -> tuple[Checker, Facts]:
        known = self._checkers.get(guide_id)
        if known is None:
            guide = load_guide(guide_id, self._codes) if guide_id else None
            known = Checker(self._checks, self._lexicon, guide), facts_of(guide)
            self._checkers[guide_id] = known
        return known


def facts_of(guide: Guide | None) -> Facts:
    """Return what the checks may know of a guide; general facts without one."""
    if guide is None:
        return Facts()
    identity = guide.identity
    return Facts(
        self_names=identity.self_names,
        hosts=identity.hosts,
        contacts=identity.contacts,
        hours=identity.hours,
        reply=guide.reply,
    )
