"""Official guesses about dangers and causes."""

from collections.abc import Iterator

from smtui.checks import _hearsay
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_official
from smtui.domain.reading import Act, Mark, Sentence

_SAFE = Pattern(
    "大丈夫|心配(?:は|も)?(?:あり|い|要り|ご?ざい|な)|安心|安全|問題(?:は|も)?(?:あり|な)"
    "|普段どおり"
    "|普段通り|いつもどおり|いつも通り|影響(?:は|も)?(?:あり|な)|収ま|おさま|落ち着|帰っ|戻っ|去っ"
    "|逃げ|いなくな|終わ|終息|収束|同じ|原因|があった|が切れ|が壊れ|が折れ|による|よるもの|せい|ため|仕業|しわざ|犯人|飛び火|広が"
)
_BLAMED = frozenset({"crime", "cause", "scandal", "illness"})
_NOT_A_GUESS = Pattern(
    "BGM|の曲|流行(?:中|り|の)|お疲れのこと|(?:良|よ)いでしょう|[0-9]件|割合|クイズ|正解|でしょうか|だろうか|でしょう\\?|ませんか|いかが"
)
_LOOSE = Pattern(
    "どうも|おおかた|大方|業者|工場|会社|店|住民|利用者|近所|上流の|隣の|誰か|だれか|若者|外国|農家|釣り人"
    "|観光客|キャンプ客|いたずら|心ない|手抜き|不注意|操作ミス"
)
"""Puts the blame on somebody, or says that nobody knows."""
_ASKING_WORDS = Pattern("いつ|どこ|どう(?!やら|か|も)|なぜ|何|だれ|誰|もし|たら|れば|場合|とき")


class RumorGuess(Check):
    """事件・災害・病気・動物の危険についての、憶測による発信を見つけます。

    なぜ: 公式の発信で「おそらく」と書くと、読む人は安全や原因を確かなことと受け取ります。
    直し方: 分かっている事実（いつ、どこで、何が）と、とってほしい行動だけを書きます。
    限界: 推し量る言葉のない憶測は分かりません。

    × 川沿いでイノシシが出ました。«たぶん山に戻ったと思いますので、お散歩は大丈夫です»。
    × 昨夜の火災は、«おそらくコンロの消し忘れが原因でしょう»。
    × 食中毒の«原因は生ものだと思われます»。ほかの品は安全です。
    × 公園の停電は、«どうも隣の工事の業者が線を切ったのが原因のようです»。
    ○ 大きな地震のあとは、余震が続くことがあります。
    ○ 食中毒の原因は何でしょうか。保健所の職員が分かりやすく説明します。
    ○ 感染したかもしれないと思ったら、まず電話でご相談ください。
    ○ 消防によりますと、火災の原因はストーブとみられます。
    ○ クマの足跡が見つかりました。おそらく見間違いだろうと思わず、近づかないでください。
    """

    code = "rumor/guess"
    name = "危険についての憶測"
    severity = Severity.WARN
    wakes = ("act-guesses",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the guesses about a danger that the draft speaks of."""
        if not reading.has("rumor-harm") or not is_official(reading) or _hearsay.calms(reading):
            return
        dangers = {s.start: _dangers(reading, s) for s in reading.sentences}
        if not any(dangers.values()):
            return
        for sentence in reading.sentences:
            if _guesses(reading, sentence, dangers[sentence.start]):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "推し量って書かれています。確かめた事実だけにしてください。",
                )


def _dangers(reading: Reading, sentence: Sentence) -> set[str]:
    """Return what kinds of danger the sentence speaks of."""
    return {tag for mark in _hearsay.harms(reading, sentence) for tag in mark.tags} - {"mild"}


def _guesses(reading: Reading, sentence: Sentence, dangers: set[str]) -> bool:
    """Tell whether the sentence guesses how things stand."""
    marks = [m for m in reading.each("act-guesses") if sentence.start <= m.start < sentence.end]
    if not marks or sentence.does(Act.ASKS, Act.DENIES, Act.INVITES, Act.THANKS):
        return False
    if _hearsay.has_source(reading, sentence) or _unlike_a_guess(reading, sentence):
        return False
    strong = any("strong" in mark.tags for mark in marks)
    ends = any(_states(reading, mark, sentence) for mark in marks)
    if strong and ends and dangers & _BLAMED:
        return True
    if ends and "cause" in dangers and _LOOSE.search(reading.text, sentence.start, sentence.end):
        return True
    if not _SAFE.search(reading.text, sentence.start, sentence.end):
        return False
    return ends and (strong or bool(dangers) or _calms_down(reading, sentence))


def _states(reading: Reading, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether the guess stands as a statement, not as a condition or an attribute."""
    if "strong" in mark.tags:
        return True
    return "end" in mark.tags and not reading.quoted(mark.start)


def _calms_down(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the guess says that there is no danger any more."""
    return bool(_CALM.search(reading.text, sentence.start, sentence.end))


_CALM = Pattern("もう|すでに|既に|大丈夫|心配(?:は|も)?(?:あり|い|な)|安全|安心|普段|いつも")


def _unlike_a_guess(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence asks, supposes, or forbids to suppose."""
    text = reading.text
    return bool(
        _NOT_A_GUESS.search(text, sentence.start, sentence.end)
        or _ASKING_WORDS.search(text, sentence.start, sentence.end)
        or _FORBIDS.search(text, sentence.start, sentence.end)
    )


_FORBIDS = Pattern(
    "思わず|思い込|過信|油断|侮|決めつけ|だろう(?:と|、)(?:い|考)|ないで(?!し|す)|近づか"
)
