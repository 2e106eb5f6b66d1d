"""Which checks a text wakes. Most sleep: an ordinary notice wakes one in ten."""

from collections.abc import Iterable

from smtui.checks._kit import Check, cue_of, names_of
from smtui.domain.draft import Account
from smtui.domain.reading import Reading

_ALWAYS = ""
"""The name under which checks stand that never sleep."""


class _Woken:
    """What a name wakes: checks by itself, and checks with other names, which must be present."""

    __slots__ = ("alone", "joined")

    def __init__(self) -> None:
        self.alone: set[int] = set()
        self.joined: list[tuple[int, tuple[str, ...]]] = []


class Waking:
    """Knows what wakes the checks of an account, by their places."""

    def __init__(self, checks: tuple[Check, ...], account: Account) -> None:
        self._needing_words = frozenset(place for place, one in enumerate(checks) if one.tokens)
        self._woken: dict[str, _Woken] = {}
        for place, check in enumerate(checks):
            if check.account in (None, account):
                self._add(place, check)
        self._never_asleep = frozenset(self._woken.pop(_ALWAYS, _Woken()).alone)
        self._cues = {cue_of(name): name for name in sorted(self._woken) if cue_of(name)}
        """The names of the words that are looked for in the text itself."""

    def _add(self, place: int, check: Check) -> None:
        for wake in check.wakes or (_ALWAYS,):
            name, *others = names_of(wake)
            woken = self._woken.setdefault(name, _Woken())
            if others:
                woken.joined.append((place, tuple(others)))
            else:
                woken.alone.add(place)

    def awake(self, reading: Reading) -> Iterable[int]:
        """Return the places of the checks whose cause is there."""
        all_woken, cues, present = self._woken, self._cues, reading.present
        said = map(cues.__getitem__, filter(reading.text.__contains__, cues))
        awake = set(self._never_asleep)
        for name in (*said, *(all_woken.keys() & present)):
            woken = all_woken[name]
            if woken.alone:
                awake |= woken.alone
            for place, others in woken.joined:
                if present.issuperset(others):
                    awake.add(place)
        return awake if reading.tokenised else awake - self._needing_words
