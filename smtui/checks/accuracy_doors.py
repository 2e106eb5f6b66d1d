"""Doors that open after the show has begun."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Clock, Mark

_LABEL_LINK = Pattern(r"(?:時間|時刻)?[はが: /・]{0,2}")
_WRONG = Pattern("誤|訂正|変更")
_NEAR = 16
"""Code points between the marks of two sentences that speak of one show."""


class AccuracyDoors(Check):
    """開場や受付の時刻が、開演や開会より後になっているところを見つけます。

    なぜ: いつ行けばよいか分からず、開演に間に合わない人が出ます。
    直し方: 開場と開演の時刻を、もとの資料で確かめます。
    限界: 時刻がすぐ隣に書かれているときだけ分かります。

    × 10月4日（日）«13時30分開場»、13時開演です。
    × 開演 18:00（«開場 18:30»）
    × 受付開始は«10時15分»、開会は10時です。
    × 前夜祭は«18時に開演します。開場は18時30分»、会場は神楽ドームです。
    ○ 10月4日（日）12時30分開場、13時開演です。
    ○ 13時開演（12時30分開場）
    ○ 9時開場。1回目の開演は10時、2回目の開演は14時です。
    ○ 【訂正】開場13時30分、開演13時は誤りでした。
    ○ 開演10時、2回目は開場13時30分です。
    """

    code = "accuracy/doors"
    name = "開場と開演"
    severity = Severity.WARN
    wakes = ("door-time",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a door time that is later than the only start."""
        if len(reading.clocks) < 2 or not reading.has("start-time"):
            return
        doors = list(_timed(reading, "door-time"))
        inside = {mark.end for mark in reading.each("door-time")}
        starts = [pair for pair in _timed(reading, "start-time") if pair[0].end not in inside]
        if len(doors) != 1 or len(starts) != 1 or _WRONG.search(reading.text):
            return
        (door, opens), (start, begins) = doors[0], starts[0]
        near = _beside(reading, door, start)
        if opens.minutes > begins.minutes and near and "回目" not in reading.text:
            yield hit(
                reading,
                min(door.start, opens.start, start.start, begins.start),
                max(door.end, opens.end, start.end, begins.end),
                "開場や受付が開演より後になっています。時刻を確かめてください。",
            )


def _beside(reading: Reading, one: Mark, other: Mark) -> bool:
    """Tell whether two marks stand in one sentence, or in neighbours on one line."""
    low, high = sorted((one.start, other.start))
    if reading.sentence_at(low) == reading.sentence_at(high):
        return True
    return high - low <= _NEAR and "\n" not in reading.text[low:high]


def _timed(reading: Reading, name: str) -> Iterator[tuple[Mark, Clock]]:
    """Yield the marks that have a time directly before or behind them."""
    for mark in reading.each(name):
        link = _LABEL_LINK.match(reading.text, mark.end)
        after = link.end() if link else mark.end
        before = next((c for c in reading.clocks if c.end in (mark.start, mark.start - 1)), None)
        behind = next((c for c in reading.clocks if c.start == after), None)
        clock = behind or before
        if clock:
            yield mark, clock
