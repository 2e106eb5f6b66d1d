"""Private posts that speak with the municipality's voice: 市としては …"""

from collections.abc import Iterator

from smtui.checks import _self_subject, _staff
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_ASKED = Pattern(
    "のか|だろう|でしょう|ほしい|欲しい|べき|はず|らしい|そうだ|そうです|とのこと|みたい|ようだ"
    "|ようです|か。|\\?|か、"
    "|広報に|載って|発表|ニュース|新聞|会見|市長|町長|区長|しているし|なんだろ|どう"
)


class AttributionAsMunicipality(Check):
    """「市としては」などと、役所の立場で語っている私的な投稿を見つけます。

    なぜ: 私的な投稿でも、役所の公式見解と受け取られます。
    直し方: 自分の考えは「私は」と書き、役所のことは発表を示します。
    限界: 役所への質問や感想かどうかは、言い回しから見ています。

    × [personal] «当市としては、これ以上のバスの増便は必要ないと考えています»。
    × [personal] いろいろ言われますが、«町としての結論です»。変わりません。
    ○ [personal] 市としてはどう考えているのか、聞いてみたい。
    ○ [personal] 町としては初めての花火大会だそうです。
    ○ 市としては、来年度から窓口を増やします。
    ○ [personal] 町として120年を迎えた記念の式典を見てきた。
    ○ [personal] 個人の意見ですが、市としても支援を考えてほしいと考えています。
    """

    code = "attribution/as-municipality"
    name = "役所の立場で語る投稿"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("attribution-claim",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield claims made in the name of the municipality."""
        if _staff.disclaimed(reading):
            return
        done = 0
        for mark in reading.each("attribution-claim"):
            sentence = reading.sentence_at(mark.start)
            if mark.start < done or reading.quoted(mark.start) or sentence.does(Act.ASKS):
                continue
            if not _self_subject.says_self(
                reading, facts, sentence.start, mark.end,
                "として", "全体として", "の公式", "役所として", "役場として",
            ):  # fmt: skip
                continue
            if not _ASKED.search(reading.text, sentence.start, sentence.end):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "役所の見解と受け取られます。「私は」と書くか、役所の発表を示してください。",
                )
