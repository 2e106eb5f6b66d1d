"""Something announced as secret and told all the same."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_ALL_THE_SAME = Pattern(
    "が、|けど|けれど|ものの|のに|でも、|もう明か|実は|じつは|(?:お伝えし|明かし|教え|ばらし)(?:ます|ちゃ|て(?:も|しま))|(?:言っ|書い)ちゃ"
)
_ANSWERED = Pattern(
    "ません|お答え|募集|応募|参加|申し?込|相談|受け付け|公開し|公表し|公開を|傍聴|議事|審査の流れ|投稿|ください|レシピ|味|スープ|隠し|景品|サプライズ|プレゼント|誕生日|構いま|かまいま|買っ|守"
)
_LETTERS = Pattern("守秘義務")


class SecrecyDespite(Check):
    """秘密、匿名、口止めと断りながら、「ですが」「もう明かしても」と続けて書いているところを見つけます。

    なぜ: 秘密と知っていて書いた文は、守秘義務に反したことが文から明らかです。
    直し方: 断りも中身も消します。
    限界: 断りのない漏えいは、ほかの点検に任せています。

    × 先週の会議は«秘密会でしたが、話し合いの中身»をお知らせします。
    × [personal] «口止めされているけど、新しい店の名前»はもう知っている。
    × お名前は«匿名とのことでしたが、橋のそばの花屋»の方でした。
    ○ 会議は非公開ですが、議事の要旨は公表します。
    ○ [personal] 妻に内緒で買ったけど、すぐに見つかった。
    ○ 匿名でも、ご相談いただけます。
    ○ 材料は秘密ですが、味はお店で確かめてください。
    """

    code = "secrecy/despite"
    name = "断ったうえでの漏えい"
    severity = Severity.WARN
    wakes = ("despite",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that name a secret and go on all the same."""
        if _decided.at_home(reading):
            return
        for mark in reading.each("despite"):
            sentence = reading.sentence_at(mark.start)
            if not reading.quoted(mark.start) and _goes_on(reading, mark):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "秘密と断りながら書いています。断りも中身も消してください。",
                )
                return


def _goes_on(reading: Reading, mark: Mark) -> bool:
    """Tell whether the sentence turns against its own secrecy."""
    sentence = reading.sentence_at(mark.start)
    text, end = reading.text, sentence.end
    if sentence.does(Act.WARNS, Act.ASKS) and not _LETTERS.match(text, mark.start):
        return False
    if not _ALL_THE_SAME.search(text, mark.end, end):
        return False
    return not _ANSWERED.search(text, mark.end, end)
