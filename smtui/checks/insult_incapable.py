"""「電源も入れられない」: something easy that somebody cannot even do."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)  # fmt: skip
from smtui.checks._tone import about_self, spoken, within
from smtui.domain.reading import Act

_EVEN = frozenset(("も", "すら", "さえ"))
_NOT = frozenset(("ない", "ず", "ぬ", "ん"))
_CAN = frozenset(("られる", "れる", "出来る", "せる"))
_WINDOW = 5
_TARGETS = frozenset(("near",))
_MAYBE = Pattern(
    "(?:も|すら|さえ|つ)[^。!?\n]{1,10}(?:られ|でき|れ|え|け|せ|て|ね|べ|め|げ)(?:ない|ず|ん)"
)
_FAIR = Pattern(
    "教室|講座|支援|相談|助|困って|赤ちゃん|猫|犬|怪我|けが|病|障害|ドラマ|映画|試合|まだ|誰も|だれも|何も(?:言|でき)|声も|涙|忘れ|食べ|飲|眠|寝|歩|会う|会え|経験|取材|行け|帰れ|自分|私|わたし|僕|俺|うちの(?:子|娘|息子|猫|犬|夫|妻|父|母)"
)


class InsultIncapable(Check):
    """「電源も入れられない」など、たやすいこともできないと人をけなす書き方を見つけます。

    なぜ: できないことを人前で並べられた人には、侮辱として届きます。
    直し方: その人の評価を消し、困っていることと、してほしいことだけを書きます。
    限界: だれのことかが書かれていない文は分かりません。

    × [personal] うちの再任用のじいさん、«パソコンの電源も入れられない»。
    × [personal] «新しい課長、電話すら取れない»。
    × 近ごろの«議員は、質問書ひとつ書けない»。
    ○ [personal] 赤ちゃんはまだ寝返りもできない。
    ○ パソコンの電源も入れられないという方も、安心してご参加ください。
    ○ [personal] 課長に会うこともできないまま、異動の日が来た。
    """

    code = "insult/incapable"
    name = "たやすいこともできないという書き方"
    severity = Severity.WARN
    wakes = ("insult-target",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield 「…も…られない」 said of somebody named before it in the sentence."""
        if not _MAYBE.search(reading.text):
            return
        for sentence in reading.sentences:
            if sentence.does(Act.WARNS, Act.DENIES, Act.INVITES, Act.ASKS):
                continue
            if _FAIR.search(reading.text, sentence.start, sentence.end):
                continue
            targets = [
                mark
                for mark in within(reading, "insult-target", sentence.start, sentence.end)
                if _TARGETS.isdisjoint(mark.tags)
            ]
            found = _incapable(reading, sentence, targets[0]) if targets else None
            if found and spoken(reading, found[0]) and not about_self(reading, *found):
                yield hit(
                    reading,
                    *found,
                    "人をけなす書き方です。評価を消し、してほしいことだけを書いてください。",
                )


def _incapable(reading: Reading, sentence: Sentence, target: Mark) -> tuple[int, int] | None:
    """Return from the target to the negation of an ability that も, すら or さえ introduces."""
    words = reading.words
    for index in range(sentence.first, sentence.last):
        word = words[index]
        if reading.starts[index] < target.end or not _introduces(word.surface, word.pos):
            continue
        for after in range(index + 1, min(index + _WINDOW, sentence.last)):
            if words[after].lemma in _NOT and _is_ability(reading, after - 1):
                return target.start, reading.end_of(after)
    return None


def _introduces(surface: str, pos: str) -> bool:
    return (surface in _EVEN and pos == "助詞") or (surface == "つ" and pos == "接尾辞")


def _is_ability(reading: Reading, index: int) -> bool:
    """Tell whether the word before a negation says that somebody can."""
    word = reading.words[index]
    if word.lemma in _CAN:
        return True
    return word.pos == "動詞" and word.surface[-1:] in "えけげせてねべめれ"
