"""Talk that the writer says is not confirmed, passed on all the same."""

from collections.abc import Iterator

from smtui.checks import _hearsay
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_BUT = Pattern(
    "が[、,]|が$|けど|けれど|ものの|とはいえ|でも|ながら|段階|情報|話|ため、|ので、|のに"
)
_ASIDE = Pattern("ともかく|さておき|話半分|眉唾|まゆつば")
_CLAIMED = Pattern(
    "という(?:声|噂|うわさ|情報|話|見方|説)|との(?:声|噂|うわさ|情報|話|見方|説)|出回って|飛び交|流れて(?:い|き)|回って(?:い|き)|らしい|だそう|みたい|おそらく|恐らく|たぶん"
    "|ようです|ようだ|もよう|模様|かもしれ|と書き込|との投稿|という投稿|見たという|出たという|どうやら|ほうが(?:いい|よい|無難|安全)|方が(?:いい|良い|無難|安全)|ておきましょう|念のため|騒がれ|ささや|話題"
)
"""Talk, a guess, or advice built on it."""
_CHECK_FIRST = Pattern("ないで|控え|慎|やめ|せず|しません|待ち|待って|まず|調べ|確かめ(?:て|まし)")


class RumorUnconfirmed(Check):
    """確かめていないと書きながら広めている話を見つけます。

    なぜ: 「未確認ですが」と断っても、広まるうちに断りは消えます。
    直し方: 確かめてから書きます。急ぐときは、確かめた事実と、次に知らせる時刻だけを書きます。
    限界: 確かめていないことを書いていない話は、この点検では分かりません。

    × «未確認ですが»、工場から煙が出ているという話です。拡散してください。
    × «本当かどうか分からないけど»、橋が通れなくなるらしい。みんなに回してください。
    × «裏は取れていませんが»、SNSで広がっている話なので、念のためお伝えします。
    × 渇水で«給水が止まるとの話です。真偽はともかく、水をためておきましょう»。
    ○ 未確認の情報を拡散しないでください。
    ○ けが人の有無は確認できていませんが、救急車が現場に向かっています。
    ○ 被害の状況は確認中です。分かりしだいお知らせします。
    ○ 真偽不明の投稿が回ってきたときは、広める前に情報源を確かめましょう。
    """

    code = "rumor/unconfirmed"
    name = "確かめていない話"
    severity = Severity.WARN
    wakes = ("rumor-unconfirmed",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that say they are not confirmed where the talk is passed on."""
        if reading.has("rumor-calm") or not _passed_on(reading):
            return
        for mark in reading.each("rumor-unconfirmed"):
            sentence = reading.sentence_at(mark.start)
            if reading.quoted(mark.start) or sentence.does(Act.DENIES):
                continue
            after = min(mark.end + 12, sentence.end)
            if not (_ASIDE.search(mark.text) or _BUT.search(reading.text, mark.end, after)):
                continue
            if _CHECK_FIRST.search(reading.text, mark.end, sentence.end):
                continue
            yield hit(
                reading,
                sentence.start,
                sentence.end,
                "確かめていない話を広めています。事実を確かめてから書いてください。",
            )


def _passed_on(reading: Reading) -> bool:
    """Tell whether the draft passes on talk or asks to spread it."""
    if any("strong" in mark.tags for mark in reading.each("rumor-spread")):
        return True
    if reading.has("rumor-gossip") or _CLAIMED.search(reading.text):
        return True
    return any(_hearsay.heard(reading, sentence) for sentence in reading.sentences)
