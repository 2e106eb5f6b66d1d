"""What a table of guides/ may hold: keys, their types, whether they must stand."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from smtui.domain.value import Value


class Key(Value):
    """One key of a table."""

    type: str
    """One of `TYPES`."""
    required: bool = True
    allowed: tuple[str, ...] = ()
    """The closed list of values, where there is one."""


class Schema(Value):
    """One table: its keys and the tables inside it."""

    keys: Mapping[str, Key]
    tables: "Mapping[str, Schema]" = MappingProxyType({})
    many: bool = False
    """True for `[[table]]`, which may stand any number of times."""
    required: bool = False
    """True if the table has to stand at least once."""


TYPES = {
    "text": "文字列",
    "id": "文字列",
    "texts": "文字列の列",
    "date": "日付",
    "flag": "真偽",
    "number": "整数",
    "time": "時刻",
    "words": "名前の表",
}
"""Japanese name of each type, as used in messages and in guides/README.md."""

TEXT = Key("text")
ID = Key("id")
NOTE = Key("text", required=False)
CLAUSES = Key("texts")
REFERENCE = Key("flag", required=False)


def words(values: Iterable[str]) -> tuple[str, ...]:
    """Return the words of an enumeration as a closed list."""
    return tuple(map(str, values))


def one_of(values: Iterable[str], *, required: bool = True) -> Key:
    """Return a key that holds one word of a closed list."""
    return Key("text", required=required, allowed=words(values))


def some_of(values: Iterable[str]) -> Key:
    """Return a key that may hold any words of a closed list."""
    return Key("texts", required=False, allowed=words(values))
