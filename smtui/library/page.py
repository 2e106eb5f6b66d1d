"""One TOML file under judgement: its tables and the lines they begin on."""

from collections.abc import Iterator

from smtui.compiled import Table
from smtui.domain.value import Value
from smtui.library.lines import Lines
from smtui.library.problems import Problem
from smtui.text import shorten


class Entry(Value):
    """One table of a file."""

    page: "Page"
    path: str
    """Dotted name, such as reply.exception; empty for the top of the file."""
    many: bool
    row: Table
    line: int

    @property
    def id(self) -> str:
        """What the table is known by; empty where it has no name."""
        for key in ("id", "topic", "role", "check", "value"):
            value = self.row.get(key)
            if isinstance(value, str):
                return value
        return ""

    @property
    def header(self) -> str:
        """The header as written in the file."""
        if not self.path:
            return ""
        return f"[[{self.path}]]" if self.many else f"[{self.path}]"

    def text(self, key: str) -> str:
        """Return a text of the table; empty where there is none."""
        value = self.row.get(key)
        return value if isinstance(value, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts in a list of the table; empty where there is none."""
        value = self.row.get(key)
        if not isinstance(value, list):
            return ()
        return tuple(item for item in value if isinstance(item, str))

    def problem(self, message: str, remedy: str, key: str = "") -> Problem:
        """Return a problem of this table; `key` finds the line at the top of a file."""
        line = self.line
        if not self.path:
            line = self.page.lines.key(key) or 1
        return Problem(self.page.file, self.header, shorten(self.id, 60), line, message, remedy)


class Page(Value):
    """One parsed TOML file."""

    file: str
    """Folder and file, as problems name them."""
    name: str
    tables: Table
    lines: Lines

    @property
    def top(self) -> Entry:
        """The keys that stand before the first table."""
        return Entry(self, "", False, self.tables, 1)

    def entries(self, table: str) -> Iterator[Entry]:
        """Yield the tables of this name, as far as they are tables."""
        yield from inside(self.top, table)


def inside(parent: Entry, table: str) -> Iterator[Entry]:
    """Yield the tables of this name inside another one, as far as they are tables."""
    value = parent.row.get(table)
    path = f"{parent.path}.{table}" if parent.path else table
    rows = value if isinstance(value, list) else [value]
    for index, row in enumerate(rows):
        if isinstance(row, dict):
            line = _line_of(parent, path, table, index)
            yield Entry(parent.page, path, isinstance(value, list), row, line)


def _line_of(parent: Entry, path: str, table: str, index: int) -> int:
    """Return where a table begins; an inline table begins with the table around it."""
    lines = parent.page.lines
    if not parent.many:
        return lines.header(path, index) or (lines.key(table) if not parent.path else parent.line)
    rows = list(_rows(parent.page.tables, path.split(".")))
    if not lines.header(path, len(rows) - 1) or lines.header(path, len(rows)):
        return parent.line  # some of them are inline: the headers do not tell which
    value = parent.row[table]
    wanted = value[index] if isinstance(value, list) else value
    return lines.header(path, next(at for at, row in enumerate(rows) if row is wanted))


def _rows(table: Table, path: list[str]) -> Iterator[Table]:
    """Yield the tables of a dotted name in the order of the file."""
    value = table.get(path[0])
    for row in value if isinstance(value, list) else [value]:
        if isinstance(row, dict):
            yield from _rows(row, path[1:]) if len(path) > 1 else (row,)
