"""Numbers of times or days that differ from the dates listed beside them."""

from collections.abc import Iterator
from re import Match

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_ONE = r"(?:(?:令和[0-9]{1,2}|20[0-9]{2})年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[(][^()\n]{1,8}[)])?"
_LIST = rf"{_ONE}(?:[、・,/と]{{1,2}} ?{_ONE}){{1,20}}"
_BEFORE = Pattern(
    r"(?:全|計|合計|連続)?([0-9]{1,2})(回|日間|週連続)(?:連続)?(?:の講座|の教室|コース|シリーズ|で|とも)?(?:は|が|を)?"
    rf"(?:[ 、:(/]|[(]日程|日程[:は]?|開催日[:は]?){{0,3}}({_LIST})"
)
_AFTER = Pattern(rf"({_LIST})(?:の|、|で|に|、全| 全|[(])?(全|計|合計)?([0-9]{{1,2}})(回|日間)")
_TIMES = Pattern("全([0-9]{1,2})回")
_LABELLED = Pattern(
    rf"(?:^|\n) ?[■●○◆・【]?(?:日程|日時|とき|開催日|期日)】? ?[: ]? ?({_LIST}) ?(?=\n|$)"
)
_SESSION = Pattern("(?:^|\n) ?[・●○■]?第([1-9][0-9]?)回[ :(][^\n]{0,4}[0-9]{1,2}月")
_DAY = Pattern("[0-9]{1,2}日(?!間)")
_OPEN = Pattern(r"[ )]?(?:ほか|など|等|から|~|-|または|又は|か[0-9]|のいずれ|のどちら|のうち|を除)")
_MARK = Pattern("全|計|連続|日間")


class AccuracyListed(Check):
    """「全5回」などの回数と、並べた日付の数が合わないところを見つけます。

    なぜ: 抜けた日があるのか回数のまちがいか、申し込む人が分かりません。
    直し方: 日程を数え直して、回数か日付を直します。
    限界: 日付が続けて並んでいるときだけ数えます。

    × 写経の会は«全5回（10月2日、9日、16日、23日）»です。
    × 講座は«10月3日（土）、10日（土）、17日（土）の全4回»です。
    × «11月6日・7日・8日の2日間»、菊を並べます。
    × 手話講座（全5回）の受講生募集⏎日程：«5月13日、20日、27日、6月3日»⏎会場：公民館
    ○ 手話講座（全4回）の受講生募集⏎日程：5月13日、20日、27日、6月3日⏎会場：公民館
    × 点字講座（«全3回»）⏎第1回 2月4日⏎第2回 2月18日⏎第3回 2月25日⏎第4回 3月4日
    ○ 点字講座（全3回）⏎第1回 2月4日⏎第2回 2月18日⏎第3回 2月25日
    ○ 写経の会は全4回（10月2日、9日、16日、23日）です。
    ○ 講座は全5回です。10月3日（土）、10日（土）ほか。
    ○ 全3回（10月2日、9日から申し込めます）です。
    ○ 11月6日・7日・8日の3日間、菊を並べます。
    """

    code = "accuracy/listed"
    name = "回数と日付"
    severity = Severity.WARN
    wakes = said("回", "日間", beside="date")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every number of times that differs from the dates beside it."""
        text = reading.text
        for match in _BEFORE.finditer(text):
            if _MARK.search(text, match.start(), match.end(2)):
                yield from _judge(reading, match.span(), int(match[1]), match[3], match[2])
        for match in _AFTER.finditer(text):
            if match[2] or (match[4] == "日間" and len(_DAY.findall(match[1])) > 2):
                yield from _judge(reading, match.span(), int(match[3]), match[1], match[4])
        times = list(_TIMES.finditer(text))
        if len(times) == 1:
            yield from _in_rows(reading, times[0])


def _in_rows(reading: Reading, times: Match[str]) -> Iterator[Hit]:
    """Yield the only number of times if rows below it hold more or fewer dates or sessions."""
    text, told = reading.text, int(times[1])
    rows = list(_LABELLED.finditer(text))
    if len(rows) == 1:
        yield from _judge(reading, rows[0].span(1), told, rows[0][1], "回")
    sessions = [int(session[1]) for session in _SESSION.finditer(text)]
    count = len(sessions)
    if count > 1 and sessions == [*range(1, count + 1)] and count != told:
        yield hit(
            reading, *times.span(), f"第{count}回まで書かれています。回数を確かめてください。"
        )


def _judge(
    reading: Reading, span: tuple[int, int], told: int, dates: str, unit: str
) -> Iterator[Hit]:
    """Yield a hit if the dates are more or fewer than told and the list is closed."""
    text, right = reading.text, len(_DAY.findall(dates))
    before = text[max(0, span[0] - 3) : span[0]]
    if (
        told == right
        or _OPEN.match(text, span[1])
        or before.endswith(("~", "から", "-", "、", "・"))
    ):
        return
    yield hit(
        reading,
        *span,
        f"並んでいる日付は{right}です。「{told}{unit}」と日付のどちらが正しいか確かめてください。",
    )
