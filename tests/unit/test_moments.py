"""Dates, times of day and holidays found in a text."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smtui.reading.calendar import is_holiday, is_workday
from smtui.reading.moments import WEEKDAYS, clocks, moments

AT = datetime(2026, 9, 9, 10, 0)
YEAR_OF_AT = st.dates(date(2026, 5, 13), date(2027, 5, 11))
"""Days that a date without a year can mean on 9 September 2026."""


def days(text: str, at: datetime = AT) -> list[date | None]:
    return [moment.day for moment in moments(text, at)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和9年(2027年)1月11日(月・祝)", [date(2027, 1, 11)]),
        ("令和元年5月1日", [date(2019, 5, 1)]),
        ("R9.1.5とH31.4.30", [date(2027, 1, 5), date(2019, 4, 30)]),
        ("2026/9/30と2026-10-01", [date(2026, 9, 30), date(2026, 10, 1)]),
        ("9/12(土)・13(日)", [date(2026, 9, 12)]),
        ("9月15日(火)22時~16日(水)5時", [date(2026, 9, 15), date(2026, 9, 16)]),
        ("【11月の休館日】2日(月)、9日(月)", [date(2026, 11, 2), date(2026, 11, 9)]),
        ("9月30日(水)~2日(金)", [date(2026, 9, 30), date(2026, 10, 2)]),
        ("12月24日から1月6日まで", [date(2026, 12, 24), date(2027, 1, 6)]),
        ("11月15日~2月15日", [date(2026, 11, 15), date(2027, 2, 15)]),
        ("昨年11月3日と来年1月5日", [date(2025, 11, 3), date(2027, 1, 5)]),
        ("来年の山開きは5月15日(土)です", [date(2027, 5, 15)]),
        ("日時:9月12日土曜日", [date(2026, 9, 12)]),
        ("9月31日", [None]),
        ("2027年2月29日", [None]),
        ("0826-42-9701、192.168.10.5、1/2、10日間、5日目、第4日曜日、24時間", []),
    ],
)
def test_dates(text: str, expected: list[date | None]) -> None:
    assert days(text) == expected


def test_weekday_and_holiday_marks() -> None:
    text = "9月21日(月・祝)と9月12日(土・日)と9月13日(日本時間)と5月3日(日)(祝)"
    found = moments(text, AT)
    assert [(m.weekday, m.holiday) for m in found] == [
        ("月", True),
        ("", False),
        ("", False),
        ("日", True),
    ]
    assert text[found[2].start : found[2].end] == "9月13日"


def test_years_written_twice() -> None:
    (moment,) = moments("令和9年(2026年)1月11日", AT)
    assert (moment.era, moment.year, moment.both_years) == ("令和", 2027, (2027, 2026))


def test_a_far_date_may_be_of_the_year_its_weekday_says() -> None:
    assert days("3月20日(金)の卒業式") == [date(2026, 3, 20)]


@given(YEAR_OF_AT)
def test_a_date_without_a_year_is_the_nearest(day: date) -> None:
    assert days(f"日時は{day.month}月{day.day}日です") == [day]


@given(YEAR_OF_AT)
def test_the_right_weekday_never_changes_the_day(day: date) -> None:
    assert days(f"{day.month}月{day.day}日({WEEKDAYS[day.weekday()]})から") == [day]


@given(st.dates(date(1868, 1, 1), date(2200, 12, 31)))
def test_a_full_date_is_read_as_written(day: date) -> None:
    assert days(f"{day.year}年{day.month}月{day.day}日") == [day]


@given(YEAR_OF_AT, st.integers(1, 6))
def test_positions_point_at_what_was_read(day: date, length: int) -> None:
    later = day + timedelta(days=length)
    text = f"あ{day.month}月{day.day}日~{later.month}月{later.day}日"
    assert [text[m.start : m.end] for m in moments(text, AT)] == text[1:].split("~")


@given(st.text("0123456789年月日時分:/.-()~令和元午後前翌RHS（土・祝", max_size=60))
def test_nothing_breaks_it(text: str) -> None:
    for found in (moments(text, AT), clocks(text)):
        assert all(0 <= thing.start < thing.end <= len(text) for thing in found)
        assert [thing.start for thing in found] == sorted(thing.start for thing in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("午後1時から3時", [780, 900]),
        ("午前10時から3時", [600, 900]),
        ("午後10時~5時", [1320, 1740]),
        ("22時~翌5時", [1320, 1740]),
        ("14時から11時30分", [840, 690]),
        ("正午から13:30まで", [720, 810]),
        ("午前0時、午後12時30分。3:00PM。9時半", [0, 750, 900, 570]),
        ("24時間、2時間、1:02:03、10時限、時速60", []),
        ("25時と14時75分", [1500]),
        ("受付:13時30分~12時、放送時間:20:00", [810, 720, 1200]),
    ],
)
def test_times_of_day(text: str, expected: list[int]) -> None:
    assert [clock.minutes for clock in clocks(text)] == expected


@given(st.integers(0, 23), st.integers(0, 59))
def test_any_time_of_day(hour: int, minute: int) -> None:
    for text in (f"開演は{hour}時{minute}分", f"開演 {hour}:{minute:02}"):
        assert [clock.minutes for clock in clocks(text)] == [hour * 60 + minute]


def test_holidays_and_workdays() -> None:
    assert is_holiday(date(2026, 9, 22))
    assert is_holiday(date(2026, 11, 23))
    assert not is_holiday(date(2026, 9, 9))
    assert not is_workday(date(2026, 12, 29))
    assert is_workday(date(2026, 12, 28))


@given(st.dates(date(2010, 1, 1), date(2060, 12, 31)))
def test_no_holiday_is_ruled_out(day: date) -> None:
    import jpholiday

    assert is_holiday(day) == jpholiday.is_holiday(day)
