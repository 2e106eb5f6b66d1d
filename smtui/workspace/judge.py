"""Judging drafts: guides, word lists and checks brought together."""

import gc
from collections.abc import Sequence
from typing import TYPE_CHECKING

from smtui import patterns
from smtui.checker import Checker
from smtui.checks import all_checks, signature, sleeping_checks
from smtui.checks._hosts import PLATFORMS, on
from smtui.checks._words import load_words
from smtui.domain.draft import Draft, Earlier
from smtui.domain.facts import Facts
from smtui.domain.finding import Report
from smtui.domain.guide import Guide
from smtui.errors import BadInput
from smtui.library.guides import load_guide
from smtui.library.platforms import load_platforms

if TYPE_CHECKING:
    from smtui.domain.account import OfficialAccount

_BLOCK = 1024
"""Drafts judged together, step by step: enough to keep the dictionary and then each step in the
processor's cache, few enough not to fill the memory."""


class Judge:
    """Owns what judging needs and is slow to make: word lists, checks, guides, each loaded once."""

    def __init__(self) -> None:
        code = signature()
        patterns.prepare(code, all_checks)
        self._checks = sleeping_checks(code)
        self._codes = frozenset(check.code for check in self._checks)
        self._lexicon = load_words()
        self._platforms = load_platforms()
        self._checkers: dict[str | None, tuple[Checker, dict[str, Facts]]] = {}

    def expect_many(self) -> None:
        """Make now what pays off for many texts, instead of in the midst of somebody's typing."""
        self._lexicon.build()

    def report(
        self,
        draft: Draft,
        earlier: tuple[Earlier, ...] = (),
        account: "OfficialAccount | None" = None,
    ) -> Report:
        """Return the report on a draft under the guide of its occasion, for its account if known.

        Raises GuideError for an unknown or broken guide.
        """
        checker, facts = self._checker(draft.occasion.guide)
        given = _with_earlier(facts[draft.occasion.platform], earlier)
        if account is not None:
            given = facts_on(given, account)
        with _Undisturbed():
            return checker.check(draft, given)

    def reports(self, drafts: Sequence[tuple[Draft, tuple[Earlier, ...]]]) -> list[Report]:
        """Return the reports on drafts with their earlier posts, in their order.

        Raises GuideError as `report` does.
        """
        found: dict[int, Report] = {}
        with _Undisturbed():
            for guide_id in {draft.occasion.guide for draft, _ in drafts}:
                checker, facts = self._checker(guide_id)
                own = [n for n, (draft, _) in enumerate(drafts) if draft.occasion.guide == guide_id]
                for at in range(0, len(own), _BLOCK):
                    block = own[at : at + _BLOCK]
                    given = [
                        (draft, _with_earlier(facts[draft.occasion.platform], earlier))
                        for draft, earlier in map(drafts.__getitem__, block)
                    ]
                    found.update(zip(block, checker.check_all(given), strict=True))
        return [found[number] for number in range(len(drafts))]

    def guide(self, guide_id: str | None) -> Guide | None:
        """Return the guide with this id, or None for general advice."""
        return self._checker(guide_id)[0].guide

    def _checker(self, guide_id: str | None) -> tuple[Checker, dict[str, Facts]]:
        """Return the checker of a guide and its facts by platform."""
        known = self._checkers.get(guide_id)
        if known is None:
            guide = load_guide(guide_id, self._codes) if guide_id else None
            facts = facts_of(guide)
            rules = self._platforms.items()
            by_platform = {name: facts._replace(platform=rule) for name, rule in rules}
            known = Checker(self._checks, self._lexicon, guide), by_platform
            self._checkers[guide_id] = known
        return known


class _Undisturbed:
    """Look for no cyclic garbage meanwhile: checks make none, and looking is 7 % of their time."""

    def __enter__(self) -> None:
        self._collecting = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._collecting:
            gc.enable()


def _with_earlier(facts: Facts, earlier: tuple[Earlier, ...]) -> Facts:
    return facts._replace(earlier=earlier) if earlier else facts


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


def facts_on(facts: Facts, account: "OfficialAccount") -> Facts:
    """Return the facts as they are on an account of the register: its replies and hours.

    Hours that cannot be read are left to the guide.
    """
    from smtui.domain.account import read_hours  # noqa: PLC0415
    from smtui.domain.guide import OwnContact  # noqa: PLC0415
    from smtui.domain.permission import on_account  # noqa: PLC0415 - only with a register

    hours = facts.hours
    if account.hours.strip():
        try:
            hours = read_hours(account.hours)
        except BadInput:
            hours = facts.hours  # the form refuses such hours; the guide's still hold
    own = tuple(
        OwnContact(kind, value, account.name)
        for kind, value in (("url", account.url), ("url", account.published))
        if value
    )
    site = _host(account.published)
    return facts._replace(
        reply=on_account(facts.reply, account.reply),
        hours=hours,
        contacts=(*facts.contacts, *own),
        hosts=(*facts.hosts, site) if site and not on(site, PLATFORMS) else facts.hosts,
    )


def _host(address: str) -> str:
    """Return the host of a web address, empty for anything else."""
    scheme, _, rest = address.strip().partition("://")
    if scheme.lower() not in ("http", "https"):
        return ""
    return rest.partition("/")[0].partition(":")[0].lower()
