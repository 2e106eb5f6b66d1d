"""What is wrong with what was written in a form, a sentence a field."""

import re
from collections.abc import Mapping
from datetime import date

from smtui.domain.era import in_era, read_date
from smtui.domain.form import BODY, MOST, Field, FieldKind, Form, rows_of
from smtui.domain.value import Value
from smtui.errors import BadInput

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_URL = re.compile(r"https?://[^\s/]+\.[^\s]+")
_BLANK = re.compile(r"【要記入|○○|〇〇")
_ONE_LINE = (FieldKind.TEXT, FieldKind.DATE, FieldKind.URL, FieldKind.CHOICE)


class Flaw(Value):
    """What is wrong in a field."""

    words: str
    """A sentence or two, in Japanese."""
    missing: bool = False
    """True where nothing has been written at all: the paper may go out with the place blank."""


def flaws(form: Form, values: Mapping[str, str], today: date) -> dict[str, Flaw]:
    """Return what is wrong, by the ids of the fields; empty where all is well."""
    found = {}
    for field in form.fields:
        flaw = field_flaw(field, values.get(field.id, ""), today)
        if flaw is None and field.after:
            flaw = _too_early(form, field, values, today)
        if flaw is not None:
            found[field.id] = flaw
    body = values.get(BODY, "")
    if _CONTROL.search(body) or len(body) > MOST[FieldKind.LINES]:
        found[BODY] = Flaw("本文に使えない文字があるか、長すぎます。短く書き直してください。")
    return found


def field_flaw(field: Field, value: str, today: date) -> Flaw | None:
    """Return what is wrong with one value, None where it is right."""
    if not value.strip():
        words = f"「{field.label}」が空です。{field.help}"
        return Flaw(words, missing=True) if field.required else None
    if _CONTROL.search(value):
        return Flaw("目に見えない文字が混じっています。消して、入れ直してください。")
    if len(value) > field.limit:
        return Flaw(f"{field.limit}字までです（いま{len(value)}字）。短くしてください。")
    if field.kind in _ONE_LINE and "\n" in value:
        return Flaw("1行で書いてください。")
    if _BLANK.search(value):
        return Flaw("「○○」や【要記入】が残っています。書き入れてください。")
    return _kind_flaw(field, value, today)


def _kind_flaw(field: Field, value: str, today: date) -> Flaw | None:
    if field.kind is FieldKind.DATE:
        try:
            day_in(field, value, today)
        except BadInput as error:
            return Flaw(str(error))
    elif field.kind is FieldKind.URL and not _URL.fullmatch(value.strip()):
        return Flaw("https:// で始まるアドレスを、そのまま貼り付けてください。")
    elif field.kind is FieldKind.CHOICE and value not in field.choices:
        return Flaw(f"{'、'.join(field.choices)} のどれかを選んでください。")
    elif field.kind is FieldKind.ROWS:
        most = max(map(len, rows_of(field, value)), default=0)
        if most > len(field.columns):
            return Flaw(f"1行は {'／'.join(field.columns)} の順に、「／」で区切ってください。")
    return None


def _too_early(form: Form, field: Field, values: Mapping[str, str], today: date) -> Flaw | None:
    """Judge that a day is not before the one it has to follow."""
    other = form.field(field.after)
    if other is None:
        return None
    try:
        first, then = (day_in(one, values.get(one.id, ""), today) for one in (other, field))
    except BadInput:
        return None
    if then < first:
        return Flaw(f"「{other.label}」（{in_era(first)}）より前の日になっています。")
    return None


def day_in(field: Field, value: str, today: date) -> date:
    """Return the day in a field; without a year, one that follows another day is still to come.

    Raises BadInput for what is no day.
    """
    return read_date(value, today, ahead=True if field.after else None)


def tidy(field: Field, value: str, today: date) -> str:
    """Return a value as it is kept: a day that can be read in the era, the rest as typed."""
    if field.kind is not FieldKind.DATE or not value.strip():
        return value
    try:
        return in_era(day_in(field, value, today))
    except BadInput:
        return value
