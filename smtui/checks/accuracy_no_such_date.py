"""Dates that are in no calendar."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, sentence_text

_PLAYFUL = Pattern(
    "もし|あれば|あったら|ならば|だったら|うるう|閏|次の2月29日|存在し|ない日|4年に1度|4年に一度|(?:2月29日|二月二十九日)生まれ"
)


_SET_RIGHT = Pattern(
    "に(?:は)?[0-9]{1,2}日は(?:ありません|ない|存在)|という日は(?:ありません|ない)|日は(?:ありません|誤り)|の誤り|誤りで|訂正|(?:そんな|そのような)日は(?:ない|ありません)"
)
_NOT_THERE = Pattern(
    "[」』]?(?:[はが]、?(?:ある|あった|ありま|ない|なく(?!な)|存在し)|が来(?:る|た)|(?:のような|という)[「『])"
)
_BEHIND = 60
_PLAYED = 32


class AccuracyNoSuchDate(Check):
    """暦にない日付（9月31日、2月30日など）を見つけます。

    なぜ: 正しい日が分からず、問い合わせや行きちがいのもとになります。
    直し方: もとの資料で日付を確かめて直します。
    限界: 暦にある日付なら、内容と合わなくても分かりません。

    × 募集は«9月31日»までです。
    × [2026-01-20T10:00] 日時：«2026年2月29日（日）»10時から
    × «13月5日»に説明会を開きます。
    × 受付は11月24日（火）から«11月31日»まで。
    × 募集は«9月31日»まで。毎年、多くの人が来ています。
    × 配布は«9月31日»、なくなり次第終了です。
    ○ 募集は9月30日までです。
    ○ [2028-01-10T10:00] 2月29日（火）はうるう日です。
    ○ [2027-02-26T11:00] 次の2月29日は、来年の火曜日です。
    ○ 夏の企画「8月32日の図書室」は、9月6日まで。
    ○ [personal] 去年は2月30日が来るほうが早いと思うくらい、稲こきが終わらなかった。
    ○ [2027-02-01T09:00] 今年は2月29日がありませんが、ちゃんと年を取ります。
    ○ [2027-02-01T09:00] 2月30日は、ある？ ない？ 暦の本を集めました。
    ○ もし8月32日があれば、どこへ出かけますか。
    ○ 「期限は9月31日ですか」とお尋ねがありましたが、9月に31日はありません。9月30日です。
    ○ 友人に9月31日と言われて、笑った。そんな日はない。
    ○ 工事は31日間続きます。
    """

    code = "accuracy/no-such-date"
    name = "暦にない日付"
    severity = Severity.WARN
    wakes = ("date",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every date that does not exist."""
        for moment in reading.moments:
            if moment.day is not None:
                continue
            if _PLAYFUL.search(sentence_text(reading, reading.sentence_at(moment.start))):
                continue
            if moment.dom == _PLAYED and reading.quoted(moment.start):
                continue  # a title: nobody mistakes a month for one that long
            if _NOT_THERE.match(reading.text, moment.end):
                continue
            if _SET_RIGHT.search(reading.text, moment.end, moment.end + _BEHIND):
                continue
            year = f"{moment.year}年の" if moment.year else ""
            yield hit(
                reading,
                moment.start,
                moment.end,
                f"{year}{moment.month}月{moment.dom}日という日はありません。"
                "もとの資料で日付を確かめてください。",
            )
