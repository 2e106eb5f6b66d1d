"""Hearsay about crimes, disasters, causes, illness and people."""

from collections.abc import Iterator

from smtui.checks import _gossip, _hearsay
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_official
from smtui.domain.reading import Act, Sentence

_OWN_LIFE = Pattern(
    "うちの(?:子|娘|息子|猫|犬)|自分|(?:友達|友人|知り合い|同僚|後輩|先輩)が(?!言|話|見)|わたし"
    "|私|息子|娘|父|母|妻|夫|実家|祖"
)
_KIND = Pattern("早くよくな|早く良くな|お大事に|回復を|ますように|心配だ。|無事で")
_PRIVATE_HARMLESS = frozenset({"mild", "animal", "illness", "cause"})
_RUMOUR = ("噂", "うわさ", "ウワサ")
_OFFICIAL_ONLY_TALK = ("とのこと", "とのことです")


class RumorHearsay(Check):
    """出どころの分からない、事件・災害・病気・人についての伝聞を見つけます。

    なぜ: 公式の発信では事実と受け取られ、私的な発信でも職員の言葉として広まります。
    直し方: 警察・消防・担当課などに確かめ、出どころを書きます。確かめられなければ書きません。
    限界: 伝聞の形をとらない作り話は分かりません。

    × «隣の方の話では、空き巣は二人組だったようです»。戸締まりをお願いします。
    × «駅前の火事は、漏電が原因だったらしいです»。
    × 「川の堤防が切れて、橋が流された」«という投稿が回ってきました»。早めに逃げてください。
    × [personal] «避難所で外国の人が盗みをしているらしい»。みんな気をつけて。
    × [personal] «あの社長、会社の金を横領したって聞いた»。
    ○ 気象庁によると、地震による津波の心配はないとのことです。
    ○ 「井戸に毒が入れられた」という投稿はデマです。拡散しないでください。
    ○ 「来月から橋が壊されるらしい」という話が広まっていますが、そのような計画はありません。
    ○ この石垣は、江戸時代の大火事で崩れたそうです。
    ○ [personal] 住宅用の火災警報器は、10年で取り替えるのが目安だそうです。
    ○ 警察官を名乗る、詐欺らしい電話がかかってきたら、すぐに切りましょう。
    × [personal] «駅前の本屋、来年で閉店するって噂だよ»。
    ○ [personal] 近所のパン屋さん、日曜はお休みになるそうです。
    ○ 地震を想定した避難訓練は、今年は10月に行うそうです。
    """

    code = "rumor/hearsay"
    name = "出どころの分からない伝聞"
    severity = Severity.WARN
    wakes = ("rumor-harm",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that pass on a harmful event by hearsay."""
        if not reading.has("act-hears", "rumor-gossip") or _hearsay.calms(reading):
            return
        for sentence in reading.sentences:
            if _passes_on(reading, sentence):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "人から聞いた話のまま書かれています。事実と出どころを確かめてください。",
                )


def _passes_on(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence passes on a harmful event without a source."""
    harms = _hearsay.harms(reading, sentence)
    if not harms or sentence.does(Act.ASKS, Act.DENIES):
        return False
    if _gossip.REFUTED.search(reading.text, sentence.start, sentence.end):
        return False
    mark = _hearsay.heard(reading, sentence)
    if mark is None or _hearsay.has_source(reading, sentence):
        return False
    official = is_official(reading)
    if official and mark.text in _OFFICIAL_ONLY_TALK:
        return reading.has("rumor-gossip")
    if official:
        return True
    serious = any(word in mark.text for word in _RUMOUR) or any(
        _PRIVATE_HARMLESS.isdisjoint(harm.tags) for harm in harms
    )
    text, end = reading.text, sentence.end
    if _KIND.search(text, sentence.start, min(end + 30, len(text))):
        return False
    return serious and not _OWN_LIFE.search(text, sentence.start, end)
