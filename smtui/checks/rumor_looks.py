"""Guesses of an official account from mere looks and hunches."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_GUESSED = Pattern(
    "でしょう|だろう|かもしれ|そうです|推測|とみられ|と見られ|ようです|みたいです|はずです|と思(?:われ|い)|ではないか|らしい|来ます|起き(?:る|ます)|に違い"
)
_HARMLESS = Pattern(
    "見(?:頃|ごろ)|満開|開花|つぼみ|紅葉|色づ|収穫|豊作|売り切れ|完売|混雑|行列|人気|人出|気に入|喜ん|楽し|元気|笑|統計|データ|専門家|気象台|学芸員|時代|昔|江戸|遺構|出土|発掘|絵図|ましょう|ください"
)

_DESK = ("担当では", "担当者は", "係では", "職員の間では")
_BLAMED = Pattern(
    "(?:原因|せい|ため|不注意|いたずら|仕業|犯人|のだ|もの|から)(?:だ|である|だろう|ではないか)?と[^。!?\n]{0,8}(?:見て|みて|考えて|思って|踏んで|にらんで|話して)"
    "|原因は[^。!?\n]{0,60}と[^。!?\n]{0,10}(?:見て|みて|考えて|思って)"
)
"""How a desk puts its own view of a cause."""


class RumorLooks(Check):
    """「この様子だと」「空を見るかぎり」など、見かけや勘だけで、わけや先行きを推し量る発信を見つけます。

    なぜ: 公式の発信では、担当者の見立ても、確かな見通しとして広まります。
    直し方: 見かけからの推量を外し、発表や予報にあることだけを書きます。
    限界: 推し量る前置きのない憶測は分かりません。

    × 空き地に業者が来ていました。«この様子だと、大きな店ができるのかもしれません»。
    × «議場の雰囲気では、新しい庁舎の案は否決されそうです»。
    × 電車の遅れは点検とのことですが、«運転士さんの寝坊が本当のところでしょうか»。
    × «断水の原因は、隣の工事の揺れがきいたのだと、担当では見ています»。
    ○ つぼみの色を見るかぎり、今週末には満開になりそうです。
    ○ 出土した皿の形を考え合わせると、中世の館跡と思われます。
    ○ 川の様子を見に行かないでください。
    ○ [personal] この様子だと、今夜は雨かもしれない。
    """

    code = "rumor/looks"
    name = "見かけからの憶測"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("rumor-looks",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that guess from looks."""
        for mark in reading.each("rumor-looks"):
            if _guesses(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "見かけや勘からの憶測に読めます。発表されたことだけにしてください。",
                )


def _guesses(reading: Reading, mark: Mark) -> bool:
    """Tell whether a guess follows the opening, on more than flowers and crowds."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if reading.quoted(mark.start) or sentence.does(Act.DENIES, Act.INVITES):
        return False
    if mark.text in _DESK:
        return _BLAMED.search(text, start, end) is not None
    return _GUESSED.search(text, mark.end, end) is not None and not _HARMLESS.search(
        text, start, end
    )
