"""Which checks a text wakes. Most sleep: an ordinary notice wakes one in ten."""

import re
from collections.abc import Iterable

from smtui.checks._kit import Check, Pattern, cue_of, names_of
from smtui.domain.draft import Account
from smtui.domain.reading import Reading

_ALWAYS = ""
"""The name under which checks stand that never sleep."""
_NEVER = "(?!)"
"""Matches nothing."""
_ACCOUNTS = frozenset(account.value for account in Account)


class _Woken:
    """What a name wakes: checks by itself, and checks with other names, which must be present."""

    __slots__ = ("alone", "joined")

    def __init__(self) -> None:
        self.alone: set[int] = set()
        self.joined: list[tuple[int, frozenset[str]]] = []


class Waking:
    """Knows what wakes the checks of an account, by their places."""

    def __init__(self, checks: tuple[Check, ...], account: Account) -> None:
        self._needing_words = frozenset(place for place, one in enumerate(checks) if one.tokens)
        self._woken: dict[str, _Woken] = {}
        for place, check in enumerate(checks):
            if check.account in (None, account):
                self._add(place, check, account)
        self._never_asleep = frozenset(self._woken.pop(_ALWAYS, _Woken()).alone)
        self._cues = {cue_of(name): name for name in sorted(self._woken) if cue_of(name)}
        """The names of the words that are looked for in the text itself."""
        letters = "".join(re.escape(cue) for cue in self._cues if len(cue) == 1)
        self._letters = Pattern(f"[{letters}]" if letters else _NEVER)
        """Finds all words of one letter at once, in a third of the time of one after the other."""
        self._longer = [cue for cue in self._cues if len(cue) > 1]

    def _add(self, place: int, check: Check, account: Account) -> None:
        """Note what wakes a check; of the account nothing has to be asked any more."""
        for wake in check.wakes or (_ALWAYS,):
            names = [name for name in names_of(wake) if name != account.value] or [_ALWAYS]
            if not _ACCOUNTS.isdisjoint(names):
                continue  # never on this account
            woken = self._woken.setdefault(names[0], _Woken())
            if names[1:]:
                woken.joined.append((place, frozenset(names[1:])))
            else:
                woken.alone.add(place)

    def awake(self, reading: Reading) -> Iterable[int]:
        """Return the places of the checks whose cause is there."""
        all_woken, cues, present = self._woken, self._cues, reading.present
        text = reading.text
        heard = {*self._letters.findall(text), *filter(text.__contains__, self._longer)}
        said = map(cues.__getitem__, heard)
        awake = set(self._never_asleep)
        for name in (*said, *(all_woken.keys() & present)):
            woken = all_woken[name]
            awake |= woken.alone
            for place, others in woken.joined:
                if others <= present:
                    awake.add(place)
        return awake if reading.tokenised else awake - self._needing_words
