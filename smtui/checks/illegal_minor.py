"""Alcohol, tobacco or betting offered to people under twenty."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, within

_LIST = "illegal-minor"
_ALSO = Pattern(
    r"[)]?(?:の(?:皆さん|皆様|みなさん|方|参加者))?(?:たち|さん)?(?:も|でも|にも|に|だけど|から|と(?!同|な)|の|、)"
)
_GROWN = Pattern("歳から(?:大人|成人)|歳以上")
_NOT = Pattern(
    "ません|禁止|お断り|ご遠慮|ノンアル|甘酒|ジュース|ソフトドリンク|保護者|買って(?:きて|もらっ)|防止|健康|歳になった|粕|ケーキ|煮|入り|飲酒は|お土産|贈|プレゼント|搾り|仕込み|作り"
)
_MESSAGE = "20歳未満の人に酒やたばこを勧める内容と読めます。対象の年齢を明記してください。"


class IllegalMinor(Check):
    """20歳未満の人に酒やたばこなどを勧める書き方を見つけます。

    なぜ: 20歳未満の飲酒や喫煙は法律で禁じられ、勧めた側も責任を問われます。
    直し方: 対象を20歳以上と明記し、飲めない人の飲み物も案内します。
    限界: 年齢や学年の書かれていない場合は分かりません。

    × 蔵びらきには«中学生の皆さんも、新酒をひと口»どうぞ。
    × [personal] 盆踊りの打ち上げで、«高校生の娘にもビール»を一杯飲ませた。
    × «20歳未満でも、祭りの日だけはお酒で乾杯»しましょう。
    ○ 20歳になっていない方には、お酒をお出ししていません。
    ○ お子さんには甘酒とジュースを用意しています。大人の皆さんは新酒をどうぞ。
    ○ [personal] 息子が二十歳に。はじめて一緒にビールで乾杯した。
    ○ 高校生が地酒の瓶のラベルを作りました。
    """

    code = "illegal/minor"
    name = "20歳未満への酒の勧め"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the young, the drink and the offer, in this order in one sentence."""
        for who in reading.each(_LIST):
            if "who" not in who.tags or not _ALSO.match(reading.text, who.end):
                continue
            start, end = around(reading, who.start)
            if _NOT.search(reading.text, start, end) or _GROWN.search(reading.text, start, end):
                continue
            what = _first(reading, "what", who.end, end)
            offer = _first(reading, "offer", what.end, end) if what else None
            if what and offer and meant(reading, who.start):
                yield hit(reading, who.start, offer.end, _MESSAGE)


def _first(reading: Reading, tag: str, start: int, end: int) -> Mark | None:
    """Return the first entry with this tag in the range."""
    return next((m for m in within(reading, _LIST, start, end) if tag in m.tags), None)
