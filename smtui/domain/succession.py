"""What a successor has to know: sections of one document, each told by the noun it is of."""

from smtui.domain.value import Value


class Section(Value):
    """One section: a table, or a sentence where there is nothing to tell."""

    name: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    empty: str = "ありません。"
    """Stands where there is no row."""
    widths: tuple[int, ...] = ()
    """Of the columns, as shares of the page; empty: all the same."""
    note: str = ""
    """Stands above the table."""
