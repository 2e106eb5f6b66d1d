"""An entry of an incident's log: what was done or known, when it happened, when it was written."""

import json
import re
import unicodedata
from datetime import date, datetime, timedelta
from typing import Any

from smtui.domain.chain import body_of, stamp
from smtui.domain.deed import Deed
from smtui.domain.deed_shape import deed_from, fields_of
from smtui.domain.entry_kind import EntryKind
from smtui.domain.value import Value
from smtui.errors import BadInput


class Content(Value):
    """What an entry holds besides its head; it goes when the incident is purged."""

    section: str
    """The section of who wrote it; empty if none is given."""
    who: str
    """Name of who wrote it; empty if none is given."""
    happened: datetime | None
    """When it happened; None where nobody said, and then `written` stands for it."""
    deed: Deed


class Entry(Value):
    """One entry, as it was written; entries are never changed."""

    position: int
    """In the whole log, counted from 1."""
    incident: str
    """Uid of the incident; empty for what belongs to the log itself."""
    number: int
    """Within the incident, counted from 1."""
    kind: EntryKind
    written: datetime
    content: Content | None
    """None where it was purged, or left out of a bundle."""
    link: str
    """The chain up to and with this entry."""

    @property
    def deed(self) -> Deed | None:
        """What was done; None where the content is gone."""
        return self.content.deed if self.content else None

    @property
    def who(self) -> str:
        """Section and name of who wrote it; empty where unknown or gone."""
        return f"{self.content.section} {self.content.who}".strip() if self.content else ""

    @property
    def when(self) -> datetime:
        """When it happened, as far as anybody said; else when it was written."""
        return (self.content and self.content.happened) or self.written


class Quick(Value):
    """A line typed in a hurry: when, and what."""

    happened: datetime | None
    """None where the line begins with no time."""
    text: str


def body(content: Content) -> str:
    """Return a content as the text that is hashed and stored."""
    return body_of(
        {
            "section": content.section,
            "who": content.who,
            "happened": stamp(content.happened) if content.happened else None,
            "deed": fields_of(content.deed),
        }
    )


def content_from(kind: EntryKind, written: str) -> Content:
    """Return the content of which `body` made `written`; raises BadInput for anything else."""
    try:
        shape = json.loads(written)
    except ValueError:
        shape = None
    return content_of(kind, shape)


def content_of(kind: EntryKind, shape: Any) -> Content:
    """Return the content of an entry from its JSON values; raises BadInput for a wrong shape."""
    try:
        section, who = shape["section"], shape["who"]
        happened, fields = shape["happened"], shape["deed"]
        if not isinstance(section, str) or not isinstance(who, str) or len(shape) != 4:
            raise TypeError
        moment = datetime.fromisoformat(happened) if happened is not None else None
    except (KeyError, TypeError, ValueError):
        raise BadInput(
            f"「{kind.label}」の記録が、決まった形をしていません。",
            "作った人に、もう一度作ってもらってください。",
        ) from None
    happened = moment.replace(tzinfo=None) if moment else None
    return Content(section, who, happened, deed_from(kind, fields))


_TIME = (
    r"(?P<hour>[01]?\d|2[0-3])(?::(?P<minute>[0-5]\d)|時(?:(?P<half>半)|(?P<odd>[0-5]?\d)分)?)"
    r"(?:頃|ごろ)?"
)
_DAY = r"(?:(?P<word>今日|本日|昨日|きのう|一昨日|おととい)|(?:(?P<year>\d{4})[-/年])?(?P<month>\d{1,2})[-/月](?P<day>\d{1,2})日?)"  # noqa: E501
_QUICK = re.compile(
    rf"\s*(?:{_DAY}(?:\s+|の|(?=\d)|T))?{_TIME}(?![\d:]|間)[\s、,に]*(?P<text>.*)", re.DOTALL
)
_BACK = {"今日": 0, "本日": 0, "昨日": 1, "きのう": 1, "一昨日": 2, "おととい": 2}
_AHEAD = timedelta(hours=12)


def quick(line: str, now: datetime) -> Quick:
    """Read a line such as `14:05 電話3件`, `昨日 9時半ごろ…`, `11/20 14:05 …`.

    Full-width digits and signs are read as well; the text stays as typed. A bare time more than
    twelve hours ahead was yesterday's. A line without a time is all text. Raises BadInput for a
    day that does not exist and for a line without text.
    """
    folded = unicodedata.normalize("NFKC", line)
    found = _QUICK.match(folded)
    text = _rest(line, found["text"]) if found else line.strip()
    if not text:
        raise BadInput(
            "何があったかが書かれていません。", "「14:05 電話3件」のように書いてください。"
        )
    return Quick(_moment(found, now), text) if found else Quick(None, text)


def _rest(line: str, folded: str) -> str:
    """Return the end of a line as typed that reads `folded` in NFKC."""
    for start in range(len(line) + 1):
        if unicodedata.normalize("NFKC", line[start:]) == folded:
            return line[start:].strip()
    return folded.strip()


def _moment(found: re.Match[str], now: datetime) -> datetime:
    hour = int(found["hour"])
    minute = 30 if found["half"] else int(found["minute"] or found["odd"] or 0)
    if found["word"]:
        day = now.date() - timedelta(days=_BACK[found["word"]])
    elif found["month"]:
        day = _day(found, now)
    else:
        moment = datetime.combine(
            now.date(), now.time().replace(hour=hour, minute=minute, second=0)
        )
        return moment - timedelta(days=1) if moment - now > _AHEAD else moment
    return datetime(day.year, day.month, day.day, hour, minute)


def _day(found: re.Match[str], now: datetime) -> date:
    year = int(found["year"] or now.year)
    try:
        day = date(year, int(found["month"]), int(found["day"]))
    except ValueError:
        raise BadInput(
            f"「{found['month']}月{found['day']}日」という日はありません。",
            "暦を確かめて、書き直してください。",
        ) from None
    if found["year"] is None and day > now.date() + timedelta(days=30):
        return date(year - 1, day.month, day.day) if (day.month, day.day) != (2, 29) else day
    return day
