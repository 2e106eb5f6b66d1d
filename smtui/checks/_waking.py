"""Which checks a text wakes. Most sleep: an ordinary notice wakes one in ten."""

from collections.abc import Iterable

from smtui.checks._kit import Check, cue_of, names_of
from smtui.domain.draft import Account
from smtui.domain.reading import Reading

_ALWAYS = ""
"""The name under which checks stand that never sleep."""


class Waking:
    """Knows what wakes the checks of an account, by their places."""

    def __init__(self, checks: tuple[Check, ...], account: Account) -> None:
        self._needing_words = frozenset(place for place, one in enumerate(checks) if one.tokens)
        self._alone: dict[str, set[int]] = {_ALWAYS: set()}
        """The checks that a name wakes by itself."""
        self._joined: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        """The checks that a name wakes together with others, and these."""
        for place, check in enumerate(checks):
            if check.account in (None, account):
                self._add(place, check)
        names = sorted({*self._alone, *self._joined} - {_ALWAYS})
        self._cues = {cue_of(name): name for name in names if cue_of(name)}
        """The names of the words that are looked for in the text itself."""

    def _add(self, place: int, check: Check) -> None:
        for wake in check.wakes or (_ALWAYS,):
            name, *others = names_of(wake)
            if others:
                self._joined.setdefault(name, []).append((place, tuple(others)))
            else:
                self._alone.setdefault(name, set()).add(place)

    def awake(self, reading: Reading) -> Iterable[int]:
        """Return the places of the checks whose cause is there."""
        alone, joined, cues, present = self._alone, self._joined, self._cues, reading.present
        said = [*map(cues.__getitem__, filter(reading.text.__contains__, cues))]
        names = (_ALWAYS, *said, *(alone.keys() & present))
        awake: set[int] = set().union(*(alone[name] for name in names if name in alone))
        for name in (*said, *(joined.keys() & present)):
            for place, others in joined.get(name, ()):
                if present.issuperset(others):
                    awake.add(place)
        return awake if reading.tokenised else awake - self._needing_words
