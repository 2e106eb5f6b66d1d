"""An official form: its fields as data, and what is filled into it."""

from collections.abc import Mapping
from enum import StrEnum

from smtui.domain.value import Value

BODY = "body"
"""Key under which a sheet keeps the words above its table."""


class FieldKind(StrEnum):
    """What is written in a field."""

    TEXT = "text"
    LINES = "lines"
    ROWS = "rows"
    DATE = "date"
    URL = "url"
    CHOICE = "choice"


MOST = {
    FieldKind.TEXT: 100,
    FieldKind.LINES: 2000,
    FieldKind.ROWS: 4000,
    FieldKind.DATE: 20,
    FieldKind.URL: 300,
    FieldKind.CHOICE: 100,
}
"""So many characters a field takes where its form says nothing else."""


class Place(StrEnum):
    """Where a field stands on the paper."""

    TABLE = "table"
    DATE = "date"
    """At the head on the right."""
    TO = "to"
    """At the head on the left: to whom it goes."""
    FROM = "from"
    """At the head on the right, below: who hands it in."""


class Field(Value):
    """One field."""

    id: str
    """Unique in its form; sheets and values files name it."""
    label: str
    """As printed on the form."""
    kind: FieldKind
    help: str
    """What to write, in a sentence or two."""
    clauses: tuple[str, ...] = ()
    required: bool = True
    most: int = 0
    """The longest it may be, in characters; 0 for that of its kind."""
    number: str = ""
    """Printed before the label: ①."""
    group: str = ""
    """Label of the cell that spans this row and its neighbours of the same group."""
    place: Place = Place.TABLE
    choices: tuple[str, ...] = ()
    """The words of a choice."""
    columns: tuple[str, ...] = ()
    """The headings of a field of kind rows."""
    default: str = ""
    """What stands there before anybody writes; preprinted on the form."""
    prefill: str = ""
    """Key of what the workspace may know, see `PREFILLS`."""
    after: str = ""
    """Id of a date field: this one may not be earlier."""
    fresh: bool = False
    """True if it is not carried over from the sheet before."""

    @property
    def reference(self) -> bool:
        """Tell whether it is good practice only (参考)."""
        return not self.clauses

    @property
    def limit(self) -> int:
        """The longest it may be, in characters."""
        return self.most or MOST[self.kind]

    @property
    def name(self) -> str:
        """Number and label as printed."""
        return f"{self.number}{self.label}"


class Form(Value):
    """A form. Without an addressee it is a sheet, with one a letter."""

    id: str
    name: str
    """The title as printed."""
    about: str
    """What it is for and when it is handed in."""
    clauses: tuple[str, ...]
    fields: tuple[Field, ...]
    label: str = ""
    """Stands above the title: 様式１号."""
    body: str = ""
    """The words above the table, in our own wording; may be empty."""
    layout: str = "official"
    """official: the table is that of the original; reference: nobody has fixed it (参考)."""
    note: str = ""
    """How unclear points are read, what to do with the paper (参考)."""
    wide: bool = False
    """True where the labels need more room."""
    carries: bool = False
    """True where a new one begins with the values of the last one."""
    inline: bool = False
    """True where the fields of a group are lines in one cell."""
    stamps: tuple[str, ...] = ()
    """Who stamps or signs it; empty where it has no such boxes."""

    @property
    def reference(self) -> bool:
        """Tell whether no guide asks for it (参考)."""
        return not self.clauses

    def field(self, id: str) -> Field | None:
        """Return a field by its id, None for one that is not there (any more)."""
        return next((one for one in self.fields if one.id == id), None)

    def at(self, place: Place) -> tuple[Field, ...]:
        """Return the fields that stand at a place, in their order."""
        return tuple(one for one in self.fields if one.place is place)


PREFILLS = {
    "today": "今日の日付",
    "fiscal-year": "年度",
    "section": "自分の課",
    "person": "自分の名前",
    "hours": "手引きの運用時間帯",
    "account": "アカウント名",
    "platform": "媒体",
    "url": "アカウントのURL",
    "manager": "運用管理者",
    "posters": "投稿する人",
    "purpose": "目的",
    "audience": "読む人",
    "reply": "返信の決め",
    "account-hours": "アカウントの運用時間帯",
    "device": "投稿する端末",
    "password": "パスワードの保管場所",
}
"""What the workspace may know beforehand: from settings, guide and account register."""

Known = Mapping[str, str]
"""What the workspace knows, by the keys of `PREFILLS`."""


class Wording(Value):
    """The words above the table of an official form, as a person attached them."""

    body: str
    source: str
    """Name of the file they were taken from."""
    digest: str
    """SHA-256 of that file, first 16 hex digits."""
    attached: str
    """When, as ISO local time."""


def first_values(
    form: Form, known: Known, before: Mapping[str, str] | None = None, body: str = ""
) -> dict[str, str]:
    """Return what a new sheet begins with: last time's values, what is known, what is preprinted.

    `before` are the values of the sheet it goes on from; `body` replaces the words of the form.
    """
    values = {}
    for field in form.fields:
        carried = "" if before is None or field.fresh else before.get(field.id, "")
        values[field.id] = carried or known.get(field.prefill, "") or field.default
    if form.body:
        values[BODY] = body or form.body
    return values


def rows_of(field: Field, value: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a field of kind rows: one a line, cells parted by ／ or a tab."""
    found = []
    for line in value.split("\n"):
        if line.strip():
            cells = [cell.strip() for cell in line.replace("\t", SEPARATOR).split(SEPARATOR)]
            found.append((*cells, *[""] * (len(field.columns) - len(cells))))
    return tuple(found)


SEPARATOR = "／"
"""Parts the cells of a row."""


class Sheet(Value):
    """A form being filled in."""

    uid: str
    """Its name, the same on every machine; 16 hex digits."""
    guide: str
    guide_version: str
    """Of the guide when the sheet was begun."""
    form: str
    name: str
    """Title of the form when the sheet was begun."""
    title: str
    """What the person calls it; may be empty."""
    case: str
    """Uid of the case it belongs to; may be empty."""
    version: int
    """Number of the latest version, counted from 1."""
    created: str
    updated: str
    printed: str
    """When the latest version was printed, as ISO local time; empty: not yet."""
    values: Mapping[str, str]
    """By the ids of the fields; also of fields the form no longer has."""

    @property
    def subject(self) -> str:
        """The title, else the name of the form."""
        return self.title or self.name
