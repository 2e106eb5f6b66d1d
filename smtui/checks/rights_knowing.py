"""Faces and names that the writer knows to be seen, put out all the same."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed

_SEEN = Pattern(
    "(?:顔|名前|名札|表情|ゼッケン|声|姿)[^。!?\n]{0,16}(?:入っ|写っ|映っ|見え|分か|わか|出て|聞こえ|読め)"
    "[^。、!?\n]{0,8}(?:が|けど|けれど|けれども|のに|ものの|ても|でも)(?:、|ね|も)?[^。!?\n]{0,30}"
    "(?:公開|そのまま|アップ|載せ|のせ|投稿|まあ|ば[れれ]な|バレな|気にし|構わ|かまわ|大丈夫|隠さ|消さ|いい(?:よね|か|や|です)|ご愛)"
)
_UNWILLING = Pattern(
    "(?:写|載|映|出)(?:り|ら|せ|さ|し)?(?:たくない|ないで)[^。!?\n]{0,16}(?:が|けど|けれど|けれども|のに|ものの)、?[^。!?\n]{0,30}"
    "(?:公開|そのまま|アップ|載せ(?!な|ま?せ)|投稿|ば[れれ]な|バレな|気にし|構わ|かまわ|大丈夫|いい(?:よね|か|や)|問題な|小さ|せっかく|記念に)"
)
"""Somebody did not want to be seen."""
_HIDDEN = Pattern(
    "(?:入っ|写っ|映っ|見え|分か|わか|聞こえ|読め|出)(?:て(?:い|お)?)?(?:りませ|ませ|な[いくか])|ぼかし|隠して|加工して|後ろ姿|わたしの|私の|自分の|自分が|ましょう|ください|場合|ときは"
)


class RightsKnowing(Check):
    """顔や名前が分かると知りながら、そのまま載せると述べる文を見つけます。

    なぜ: 写った人には、載せてよいかを決める権利があります。
    直し方: 承諾を得るか、顔や名前が分からないものに替えます。
    限界: 承諾の有無は、書かれていなければ分かりません。

    × [video] 学芸会の動画です。«よその子の名前も聞こえますが、そのまま»載せますね。
    × [personal photo] 行列の人の«顔もばっちり写ってるけど、まあいいか»。
    × [photo] 遠足の集合写真です。«写りたくないと言う子もいましたが、小さいので問題ない»でしょう。
    ○ [photo] 写りたくないという方は、係が離れた席へご案内しました。
    ○ [video] 学芸会の動画です。お名前は聞こえませんが、声はそのままです。
    ○ [photo] お顔が分かりますが、承諾を得て載せています。
    ○ [personal photo] 私の顔が写ってるけど、まあいいか。
    """

    code = "rights/knowing"
    name = "承知のうえでの掲載"
    severity = Severity.WARN
    wakes = ("photo", "video")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that own to what can be seen and put it out."""
        text = reading.text
        for seen in (*_SEEN.finditer(text), *_UNWILLING.finditer(text)):
            sentence = reading.sentence_at(seen.start())
            if allowed(reading):
                return
            if not _HIDDEN.search(text, sentence.start, sentence.end):
                yield hit(
                    reading,
                    *seen.span(),
                    "顔や名前が分かると知りながら載せています。承諾を得るか、使わないでください。",
                )
