"""A table of what the workspace holds, said once: what CSV, Excel, Markdown and JSON come from."""

from smtui.domain.value import Value

Cell = str | int | float | bool | None


class Column(Value):
    """One column."""

    key: str
    """Its name in JSON, English; never changed once released."""
    name: str
    """Its Japanese heading."""


class Table(Value):
    """Rows under named columns."""

    name: str
    """The Japanese name of the sheet, at most 31 characters."""
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """One value a column; times are ISO local time."""
