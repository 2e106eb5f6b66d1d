"""A sheet of paper, said once: what Word and Markdown files are made from."""

from enum import Enum, StrEnum

from smtui.domain.value import Value


class Align(StrEnum):
    """Where a line stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Line(Value):
    """A paragraph; newlines in it break the line."""

    text: str
    align: Align = Align.LEFT
    bold: bool = False
    points: float = 0
    """Size of the letters; 0 for that of the paper."""
    indent: int = 0
    """How far it begins from the left margin, in millimetres; only with `Align.LEFT`."""


class Heading(Value):
    """The heading of a section."""

    text: str


class Items(Value):
    """A list; its marks hang to the left of the text."""

    items: tuple[str, ...]
    numbered: bool = False


class Join(Enum):
    """Stands in place of a cell that is one with its neighbour."""

    LEFT = "left"
    """With the cell to the left."""
    ABOVE = "above"
    """With the cell above."""


class Grid(Value):
    """A table with lines around every cell."""

    rows: tuple[tuple[str | Join, ...], ...]
    """All of one length; newlines in a cell break the line."""
    widths: tuple[int, ...]
    """Of the columns, as shares of the page's width."""
    head: bool = False
    """True if the first row names the columns; it is repeated on every page."""
    labels: int = 0
    """So many of the first columns name the rows."""
    height: int = 0
    """The least height of a row, in millimetres; with it, the cells have room above and below."""
    heights: tuple[int, ...] = ()
    """The least height row by row, in millimetres; empty: `height` for all of them."""


class Stamps(Value):
    """Blank boxes for stamps or signatures, at the right margin."""

    names: tuple[str, ...]


class Break(Value):
    """A new page begins here."""


Block = Line | Heading | Items | Grid | Stamps | Break


class Paper(Value):
    """One document on A4."""

    title: str
    blocks: tuple[Block, ...]
    footer: str = ""
    """Stands at the foot of every page, before the page number."""
    mark: str = ""
    """Stands at the head of every page: 訓練, 参考."""
    points: float = 10.5
    """Size of the letters."""
    margin: int = 20
    """Of all four sides, in millimetres."""
    label: str = ""
    """Stands above the title at the left: 様式1."""
    head: tuple[Line, ...] = ()
    """Stands between label and title: date, addressee and sender of a letter."""
    pitch: float = 0
    """Height of a line in points, the same with every font; 0 leaves it to the letters."""
    numbered: bool = True
    """False for a form that has no page number."""
