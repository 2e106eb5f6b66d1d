"""The letters that stand for people: 職員A, 市民B."""

from collections.abc import Iterable, Iterator

from smtui.domain.value import Value

_FULL = 4
"""Characters of a name that is found by its letters alone: shorter ones may be other words."""


class Alias(Value):
    """Who stands behind a letter; kept apart from what is handed over."""

    alias: str
    name: str


class People:
    """The people of an incident, each with a letter in the order they appear."""

    def __init__(self, staff: Iterable[str]) -> None:
        self._staff = {_bare(name) for name in staff if name.strip()}
        self._letters: dict[str, Alias] = {}

    def alias(self, name: str, *, staff: bool = False) -> str:
        """Return what stands for a name; `staff` says that it is somebody of the municipality."""
        bare = _bare(name)
        known = self.known(bare) or bare
        if known not in self._letters:
            role = "職員" if staff or self.is_staff(bare) else "市民"
            self._letters[known] = Alias(f"{role}{_letter(len(self._letters))}", name.strip())
        return self._letters[known].alias

    def known(self, bare: str) -> str | None:
        """Return under which name somebody is known already: with or without given name."""
        return next((name for name in self._letters if _same(name, bare)), None)

    def named(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield where somebody known stands in a text with family and given name."""
        for bare, alias in self._letters.items():
            for written in {bare, alias.name}:
                at = text.find(written) if len(bare) >= _FULL else -1
                while at >= 0:
                    yield at, at + len(written), bare
                    at = text.find(written, at + len(written))

    def is_staff(self, name: str) -> bool:
        """Tell whether somebody of this name has written in the log."""
        bare = _bare(name)
        return any(_same(known, bare) for known in self._staff)

    def key(self) -> tuple[Alias, ...]:
        """Return everybody met so far, with the letters."""
        return tuple(self._letters.values())


def _same(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _bare(name: str) -> str:
    return "".join(name.split())


def _letter(number: int) -> str:
    """Return A for 0, B for 1 … Z, AA, AB …"""
    more, last = divmod(number, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)
