"""People held at arm's length: that sort of people."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant

_WHO = Pattern(
    r"[^。、!?\n「」]{0,14}?(?:人|方|奴|やつ|ヤツ|連中|客|親|老人|年寄り|市民|町民|区民|住民|議員|上司|課長|部長|職員|おじさん|おばさん|オッサン|おっさん|男|女|輩)(?:たち|達|ら|々)?"
    r"(?:って|とは|は|が|に|を|の(?:相手|対応|せい|ため|話|おかげ)|ほど|には|と|も)"
)
_SCORN = Pattern(
    "困[るっりら]|嫌い|嫌だ|無理|疲れ|関わり|相手にし|相手を|相手は|しか(?:な|いな|でき|相手)|消えて|いなくな|辞め|やめて|うんざり|げんなり|迷惑|呆れ|あきれ|かわいそう|哀れ|寂し"
    "|理解でき|神経|友達|友だち|育|なりたくな|ろくな|ばっか|ばかり|どうせ|暇な|税金|面倒|厄介|腹が立|腹立|ムカ|むか|イラ|いら[いつっ]|嘲|鼻で|頭|恥|生き"
)
_KIND = Pattern(
    "支援|相談|手伝|なりたい|憧れ|あこがれ|素敵|すてき|すごい|尊敬|支え|詐欺|手口|被害|注意|助け|優し|ありがた|好き|嬉し|うれし|見習"
)
_MESSAGE = "人をひとまとめに遠ざけ、見下す言い方です。評価を消し、起きた事実だけを書いてください。"


class InsultDistance(Check):
    """「ああいう人」「あの手の客」と、人をひとまとめに遠ざけて見下す書き方を見つけます。

    なぜ: だれを指すかがぼかされていても、自分のことだと受け取った人を傷つけます。
    直し方: 人への評価を消し、起きた事実と、してほしいことだけを書きます。
    限界: 評価の言葉が離れた文にあるときは分かりません。

    × [personal] «ああいう暇な老人って»、役所に来るしか楽しみがないんだろうな。
    × [personal] «あの手の客には»ほんと疲れる。早く帰ってほしい。
    × «こういう心ない方が»いるので困ります。親の顔が見たいものです。
    ○ [personal] ああいう人になりたい、と思える先輩に会えた。
    ○ こういう人が詐欺に狙われます。注意してください。
    ○ そういう方には、福祉課の支援があります。
    ○ [personal] ああいう花が庭にあると、季節が来た感じがする。
    """

    code = "insult/distance"
    name = "人を遠ざける言い方"
    severity = Severity.WARN
    wakes = ("insult-distance",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield that sort of people with a word of scorn in the sentence."""
        for mark in reading.each("insult-distance"):
            found = _WHO.match(reading.text, mark.end)
            start, end = around(reading, mark.start)
            if found and meant(reading, mark.start) and not _KIND.search(reading.text, start, end):
                scorn = _SCORN.search(reading.text, mark.end, end)
                if scorn:
                    yield hit(reading, mark.start, max(found.end(), scorn.end()), _MESSAGE)
