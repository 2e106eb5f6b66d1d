"""Words no office uses to its readers: you, in a reply; carping, in a post."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken

_OTHER = Pattern(
    "決まり文句|うたい文句|謳い文句|殺し文句|脅し文句|名文句|文句(?:なし|無し|のつけよう)|誘い文句"
)
_WARM = Pattern(
    "お?写真|作品|お店|お住まい|世帯|ありがとう|うれし|嬉し|お待ちし|あなたの(?:声|力|一票|笑顔|まち|町|街|勇気|夢|作品|街)|応援|おめでとう|一人で|相談|悩|つらい|大切|「|募集"
)
_AT = Pattern(
    "(?:様|さま)|(?:方|たち)?(?:は|が|も|だけ|こそ|に[はも]?|を|自身|みたい|のよう|のせい|の(?:家|勝手|都合|問題|責任|ため|方|ほう|考え|頭|目|言))"
)
"""How the reader is put in the wrong: あなたの写真 is no such thing."""
_MESSAGE = "読む人への攻撃と受け取られる言い方です。事実と案内だけを落ち着いて書いてください。"


class ConfrontationCoarse(Check):
    """公式の返信での「あなた」や「いちいち」、投稿での「文句」など、けんか腰に読める語を見つけます。

    なぜ: 組織の返信では使わない語で、言い返しや突き放しと受け取られます。
    直し方: 相手を指す語や評価の語を消し、事実と案内だけを書きます。
    限界: 励ましや呼びかけの「あなた」は知らせません。

    × [reply] 困っているのは«あなた»だけではありません。
    × [reply] こちらも忙しいので、«いちいち»絡まないでください。
    × 新しい椅子を入れました。今度は«文句»が出ないとよいのですが。
    ○ [reply] あなたの声をお待ちしています。
    ○ 「絶対もうかる」は詐欺の決まり文句です。
    ○ [reply] あなたのお写真の犬、元気そうですね。
    ○ あなたの一票が、まちの未来をつくります。
    ○ [personal] 子どもが献立に文句を言う。毎日のことだ。
    """

    code = "confrontation/coarse"
    name = "けんか腰の語"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("confrontation-coarse",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield coarse words of an official account."""
        reply = reading.draft.occasion.kind is Kind.REPLY
        for mark in reading.each("confrontation-coarse"):
            if "reply" in mark.tags and not reply:
                continue
            start, end = around(reading, mark.start)
            if _WARM.search(reading.text, start, end) or _OTHER.search(reading.text, start, end):
                continue
            if mark.text == "あなた" and not _AT.match(reading.text, mark.end):
                continue
            if spoken(reading, mark.start, end):
                yield hit(reading, mark.start, mark.end, _MESSAGE)
