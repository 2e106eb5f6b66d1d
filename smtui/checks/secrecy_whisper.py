"""Secrets of the job, told behind the hand."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_NEARBY = 60
_HARMLESS = Pattern(
    "おいし|美味|絶景|穴場|見頃|レシピ|お得|裏技|おすすめ|オススメ|人気の|隠れ家|隠れた|スポット"
    "|サプライズ"
    "|撮影秘話|お菓子|ケーキ|ダイエット|体重|年齢|研修|規程|厳守|守られ|守ります|募集"
)


class SecrecyWhisper(Check):
    """「ここだけの話」などと前置きして、仕事の秘密をもらしている投稿を見つけます。

    なぜ: 言えないと断っても、書いた時点で秘密は漏れています。
    直し方: 前置きも中身も外します。
    限界: 前置きのない漏えいは、ほかの点検に任せています。

    × [personal] «ここだけの話、来年の補助金は行き先がもう決まってる»。
    × [personal] «担当しているので知っているけど、あの会社の税»はかなり安い。
    × «まだ公表していないのですが、給食に異物»が入る出来事が続いています。
    ○ ここだけの話、夕方の展望台がいちばんの穴場です！
    ○ [personal] 大きな声では言えないけど、ケーキを三つ食べた。
    ○ 審議会の一部は、公になっていない個人の情報を扱うため非公開です。傍聴はできません。
    ○ 内緒の話もできる相談窓口です。秘密は守られます。職員には守秘義務があります。
    """

    code = "secrecy/whisper"
    name = "ここだけの話"
    severity = Severity.WARN
    wakes = ("secrecy-whisper",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a whisper that is followed or preceded by a matter of the job."""
        if not reading.has("secrecy-topic") or _HARMLESS.search(reading.text):
            return
        for mark in reading.each("secrecy-whisper"):
            sentence = reading.sentence_at(mark.start)
            if reading.quoted(mark.start) or sentence.does(Act.WARNS, Act.DENIES):
                continue
            if _NOT_TOLD.search(reading.text, mark.start, sentence.end):
                continue
            for topic in reading.each("secrecy-topic"):
                near = sentence.start - _NEARBY // 2 <= topic.start < mark.end + _NEARBY
                if near and not mark.start <= topic.start < mark.end:
                    yield hit(
                        reading,
                        sentence.start,
                        max(sentence.end, topic.end),
                        "外に出してはならない話とみられます。前置きごと外してください。",
                    )
                    break


_NOT_TOLD = Pattern(
    "どうやら|と思われ|とみられ|とみえ|かもしれ|非公開|ため、|ので、お答え|差し控え|控えさせ|お答えでき|ご了承|ご容赦|未公表の"
)
