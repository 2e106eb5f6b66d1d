"""iCalendar files as RFC 5545 has them."""

from datetime import date, datetime

from smtui.exports.calendar import Day, calendar_of

NOW = datetime(2026, 9, 9, 10, 0)
DAY = Day(
    "case-1", date(2026, 12, 31), "名簿; 見本, その1", "一行目\n\\二行目\x1b[31m", "FREQ=YEARLY"
)


def unfolded(content: bytes) -> list[str]:
    return content.decode("utf-8").replace("\r\n ", "").split("\r\n")


def test_an_event_lasts_its_whole_day_and_blocks_nothing() -> None:
    lines = unfolded(calendar_of([DAY], NOW))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    for line in (
        "UID:case-1@smtui",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "RRULE:FREQ=YEARLY",
        "TRANSP:TRANSPARENT",
    ):
        assert line in lines
    (stamp,) = (line for line in lines if line.startswith("DTSTAMP:"))
    assert stamp.endswith("Z")


def test_signs_that_part_values_are_escaped_and_escapes_taken_out() -> None:
    lines = unfolded(calendar_of([DAY], NOW))
    assert r"SUMMARY:名簿\; 見本\, その1" in lines
    assert r"DESCRIPTION:一行目\n\\二行目[31m" in lines


def test_a_day_without_words_or_repeat_has_neither_line() -> None:
    lines = unfolded(calendar_of([Day("a", date(2026, 1, 1), "見本", "")], NOW))
    assert not [line for line in lines if line.startswith(("DESCRIPTION", "RRULE"))]
