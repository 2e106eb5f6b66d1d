"""Hazing, drunken excess and the like, told with pride."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, within

_LIST = "morals-party"
_SORRY = Pattern(
    "サイト|アプリ|AIで|https?|反省して(?:いま|ます)|申し訳|処分|逮捕|被害|相談|ハラスメント|研修|禁止|危険|急性|しない|させない|やめ|断|裸まつり|裸祭|はだか祭|映画|ドラマ|小説|落語|テレビ"
)
_MESSAGE = "宴席の悪ふざけや度を越した行いの自慢と受け取られます。投稿しないでください。"


class PublicMoralsParty(Check):
    """宴席での悪ふざけ、飲酒の強要、度を越した遊びの自慢を見つけます。

    なぜ: いじめや強要にあたることもあり、職員の品位と職場への信頼を損ないます。
    直し方: 投稿しません。集まりの報告なら、人を笑いものにする部分を消します。
    限界: 写真や動画に写っていることは分かりません。

    × [personal] 歓迎会で新人に«一気飲み»させたら、大盛り上がり。
    × [personal] 二次会は係長の«裸芸»で爆笑。これぞ無礼講。
    × [personal] «酔って看板を蹴»って、警察に怒られた。武勇伝がまた増えた。
    ○ お酒の一気飲みは、急性アルコール中毒の危険があります。
    ○ 西大寺で裸まつりが行われました。締め込み姿の男衆が宝木を争いました。
    ○ [personal] 忘年会のビンゴで最下位。罰ゲームのものまねをさせられた話は、また今度。
    ○ 酒の飲み残しを減らす「30・10運動」で、宴会を楽しみましょう。
    ○ 優勝したチームがビールかけの代わりに牛乳で乾杯しました。
    """

    code = "public-morals/party"
    name = "宴席の悪ふざけ"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield excesses with a word of pride near them."""
        for deed in reading.each(_LIST):
            if not meant(reading, deed.start):
                continue
            start, end = around(reading, deed.start, 1, 1)
            if not _SORRY.search(reading.text, start, end) and _proud(reading, deed, start, end):
                yield hit(reading, deed.start, deed.end, _MESSAGE)


def _proud(reading: Reading, deed: Mark, start: int, end: int) -> bool:
    """Tell whether somebody is proud of it."""
    return any(
        mark.start >= deed.end or mark.end <= deed.start
        for mark in within(reading, "morals-brag", start, end)
    )
