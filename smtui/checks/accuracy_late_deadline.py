"""Applications that are still taken after the event."""

from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Pattern,
    Reading,
    Severity,
    hit,
)  # fmt: skip
from smtui.domain.reading import Moment

_UNTIL = Pattern(
    r"(?:[(][^()\n]{1,8}[)])? ?[午前後]{0,2}[0-9:時分 ]{0,8}(?:まで|必着|締切|〆切|消印)"
)
_OTHER_ORDER = Pattern(
    "説明会|相談会|内覧会|見学会|オープンキャンパス|作品|コンテスト|コンクール"
    "|フォト|写真|アンケート|追加募集"
    "|次回|2回目|第2回|結果|配信|採用|自衛官|[12一二]次|商品券|クーポン"
    "|(?:クイズ|スタンプ|デジタル|謎解き)ラリー|開催後|終了後|終わってから|投函|感想|投票|意見|入居|奨学|補助|助成|給付"
)
_AS_OF = Pattern("[(]?(?:時点|現在|生まれ|以降|以後|から有効)")
_ITEM = Pattern("(?:^|\n) ?[■◆●◇▼▽□★☆◎【]")
_FIELD = Pattern(
    "[ 【]{0,2}(?:場所|会場|ところ|対象|定員|費用|料金|参加費|受講料|材料費"
    "|持ち物|内容|講師|服装|その他|主催|共催"
    "|問い?合わ?せ|連絡先|備考|集合|時間|曜日|交通|駐車場|申し?込み?方法|注意)"
)
_HELD = Pattern(
    "(?:に|の)?(?:開催|開かれる|開く|行う|行われる|実施する|キックオフ|本番|開幕|開演|上演|実施です|号砲)"
)
_EVENT_IS_ON = Pattern(
    "(?:教室|講座|大会|まつり|祭|フェスティバル|フェスタ|コンサート|ツアー|体験会|観察会|鑑賞会|演奏会"
    "|上映会|交流会|講演会|音楽会|運動会|文化祭|マルシェ|朝市|ハイキング|ウオーク)[」』]?は、? ?$"
)
_CALLED_OFF = Pattern("(?:キャンセル|取り?消し|欠席|辞退)(?:の(?:連絡|届出?|場合))?は、? ?$")
_FROM = Pattern("(?:[(][^()\n]{1,8}[)])? ?[~-] ?$")
_SEVERAL = Pattern("随時|毎月|毎週|各日|各回|定員に達し")


class AccuracyLateDeadline(Check):
    """申込みの締切が、催しの日より後になっているところを見つけます。

    なぜ: どちらかの日付がまちがっていて、申し込んでも参加できない人が出ます。
    直し方: 催しの日と締切を、もとの資料で確かめます。
    限界: 説明会や作品の募集のように、締切が後に来てよいものは見ません。

    × 開催日：10月3日（土）⏎会場：公民館⏎申込期間：9月14日（月）～«10月9日（金）»
    × 10月3日（土）にそば打ち教室を開きます。⏎申込みは«10月5日（月）»までに公民館へ。
    × 日時：10月10日（土）10時～⏎定員：15組⏎申込締切：«10月16日（金）»
    × 木の実の教室⏎■日時　10月10日（土）10時⏎■場所　工作室⏎■対象　小学生⏎■締切　«10月16日（金）»17時
    × 参加者募集！日時 10月4日（日）9時から　申込締切 «10月11日（日）»
    × ドッジボール大会は10月3日（土）にキックオフ。⏎参加届の提出：«10月9日（金）»まで
    × 日時：10月17日（土）10時⏎会場：公民館⏎申込み：10月1日（木）～«10月23日（金）»に公民館へ
    × 日時：9月26日（土）9時⏎集合：駅前⏎※キャンセルは«9月28日（月）»までにご連絡ください。
    ○ 日時：9月26日（土）9時⏎集合：駅前⏎※キャンセルは9月24日（木）までにご連絡ください。
    × 川遊び教室は10月3日（土）9時から、河原で。申込みは«10月6日（火）»まで、生涯学習課へ。
    ○ 川遊び教室は10月3日（土）9時から、河原で。申込みは9月29日（火）まで、生涯学習課へ。
    ○ 開催日：10月3日（土）⏎申込期間：9月14日（月）～9月25日（金）
    ○ 日時：10月3日（土）、11月7日（土）⏎申込締切：10月30日（金）
    ○ 説明会　日時：10月3日（土）⏎募集期間：10月30日（金）まで
    ○ 会期：10月3日（土）～11月30日（月）⏎体験の申込み：10月30日（金）まで
    ○ ■河川協力員を募集⏎申込み：10月9日（金）までに土木課へ。⏎⏎■歌声の集い⏎日時：9月25日（金）14時～
    ○ 対象：9月1日時点で65歳以上の方⏎提出期限：10月9日（金）
    ○ ■奨励員の募集⏎申込締切：1次締切…9月25日（金）、2次締切…10月30日（金）⏎任期の始まり：10月1日
    ○ 11月3日の写真コンテスト表彰式を開きます。来年の応募は12月20日まで。
    """

    code = "accuracy/late-deadline"
    name = "催しの後の締切"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = (("event-apply", "dates"), ("event-label", "dates"))

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a deadline that lies after the last day of the event."""
        if reading.has("event-report"):
            return
        event: list[Moment] = []
        deadlines: list[Moment] = []
        for moment in reading.moments:
            side = _side(reading, moment)
            if side:
                (deadlines if side == "apply" else event).append(moment)
        days = [moment.day for moment in event if moment.day]
        if not deadlines or not days or deadlines[-1].day is None:
            return
        last = deadlines[-1]
        if _other_item(reading, event[-1], last):
            return
        if last.day is None or last.day <= max(days) or not self._is_deadline(reading, last):
            return
        if _OTHER_ORDER.search(reading.text) or _SEVERAL.search(reading.text):
            return
        yield hit(
            reading,
            last.start,
            last.end,
            "申込みの締切が催しの日より後になっています。どちらの日付が正しいか確かめてください。",
        )

    def _is_deadline(self, reading: Reading, last: Moment) -> bool:
        """Tell whether applications end on the day, rather than begin."""
        line = reading.sentence_at(last.start)
        if _UNTIL.match(reading.text, last.end):
            return True
        labelled = any(
            line.start <= mark.start < last.start and "apply" in mark.tags
            for mark in reading.each("event-label")
        )
        if _ends_only_range(reading, last) and _side(reading, last) == "apply":
            return True
        after = reading.text[last.end : last.end + 4]
        return labelled and not after.lstrip().startswith(("から", "より", "~"))


def _ends_only_range(reading: Reading, last: Moment) -> bool:
    """Tell whether the date ends a range and there is no other range."""
    ends = [
        second
        for first, second in pairwise(reading.moments)
        if _FROM.fullmatch(reading.text, first.end, second.start)
    ]
    return ends == [last]


def _other_item(reading: Reading, event: Moment, deadline: Moment) -> bool:
    """Tell whether a heading that is no label (■委員の募集) stands between the two dates."""
    first, second = sorted((event.start, deadline.start))
    labels = [mark.start for name in ("event-label", "event-apply") for mark in reading.each(name)]
    return any(
        not any(0 <= label - heading.end() <= 1 for label in labels)
        and not _FIELD.match(reading.text, heading.end())
        for heading in _ITEM.finditer(reading.text, first, second)
    )


def _side(reading: Reading, moment: Moment) -> str:
    """Return apply or event by the nearest word before the date in its line, else behind it."""
    if _HELD.match(reading.text, moment.end):
        return "event"
    if _AS_OF.match(reading.text, moment.end):
        return ""
    line = reading.sentence_at(moment.start)
    if _CALLED_OFF.search(reading.text, line.start, moment.start):
        return "apply"
    sides = [
        (mark.start, mark.tags[0] if mark.tags else side)
        for name, side in (
            ("event-label", "event"),
            ("event-apply", "apply"),
            ("event-hold", "event"),
        )
        for mark in reading.each(name)
        if line.start <= mark.start < line.end
    ]
    before = [side for at, side in sorted(sides) if at < moment.start]
    if before:
        return before[-1]
    if _EVENT_IS_ON.search(reading.text, line.start, moment.start):
        return "event"
    return "apply" if any(side == "apply" for _, side in sides) else ("event" if sides else "")
