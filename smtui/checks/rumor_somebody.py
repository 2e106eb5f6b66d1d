"""What nobody in particular says, told as news: by the grammar of source and report alone."""

from collections.abc import Iterator

from smtui.checks import _gossip, _hearsay
from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
    is_official,
)
from smtui.checks._tone import sentence_of
from smtui.domain.reading import Act

_SOURCE = Pattern(
    "(?:人|方|さん|友達|友だち|友人|知人|知り合い|同僚|先輩|後輩|ママ友|近所|店員|運転手|住民|町内|保護者|業者|地元|常連|関係者"
    "|利用者|参加者|来場者)(?:たち|の皆さん|の方々|さん)?"
    "(?:の話(?:では|だと|によ)|に(?:聞|よ(?:ると|れば))|から(?:聞|の話|の情報|うかが)|いわく|の(?:間|あいだ)で)"
)
"""Somebody without an office, as the one who says it."""
_OFFICE = Pattern(
    "(?:警察|県警|消防|保健所|気象台|学芸員|専門家|講師|医師|研究者|電力会社|市|町|区|県)の?$"
)
_OVERHEARD = Pattern(
    "(?:とき|時|ところ|待合室|列|迎え|店|駅)[でに]{1,2}(?:小耳に|聞(?:い|き))|って(?:聞|言って)|と聞(?:い|き)"
)
_REPORTED = Pattern(
    "みたい|らしい|って|そう(?:です|だ|で、)|とか[。!]|という(?:話|噂|うわさ|声|情報)|との(?:話|噂|うわさ|声|情報|こと)"
    "|と(?:聞い|聞き|うかがっ|伺っ|言われ|いわれ|ささや)|よう(?:です|だ)|もよう"
)
_LONG = 400
"""Code points: articles of bulletins report, posts announce."""


class RumorSomebody(Check):
    """「〜の間では」「〜の方の話だと」のように、責任をもつ人のいない出どころで伝える話を見つけます。

    なぜ: 確かめられない話は、職員や公の言葉として広まると事実になってしまいます。
    直し方: 警察や担当課に確かめ、その発表として書きます。確かめられなければ書きません。
    限界: 私的な投稿では、事件や事故のそばにあるものだけを見ます。

    × «酒屋さんの間では、駅前に大きな店が入ると聞いて»います。
    × «通りがかりの方の話だと、もう火は消えたもようです»。
    × [personal] 朝の事故、こわいな。«見ていた先輩によると、居眠りしていたみたい»。
    ○ 参加者の間では、夜の部が人気だそうです。
    ○ 県警の方の話では、県内の事故は減っているそうです。
    ○ [personal] 先輩によると、あの店のカレーは辛いらしい。
    ○ [personal] 昔の大火事のことを、近所の人に聞いた。
    """

    code = "rumor/somebody"
    name = "だれとも知れない出どころ"
    severity = Severity.WARN
    wakes = ("act-hears", "act-guesses", "rumor-gossip")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that report what somebody without an office says."""
        if reading.has("rumor-calm") or len(reading.text) > _LONG:
            return
        official = is_official(reading)
        if not official and not reading.has("rumor-harm"):
            return
        for sentence in reading.sentences:
            if _reports(reading, sentence) and (official or _near_harm(reading, sentence)):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "だれの責任でもない話です。確かめて、出どころを書いてください。",
                )


def _reports(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence reports the talk of people, and nothing pleasant or of old."""
    text, start, end = reading.text, sentence.start, sentence.end
    source = _SOURCE.search(text, start, end)
    if source is None and not is_official(reading):
        source = _OVERHEARD.search(text, start, end)
    if source is None or reading.quoted(source.start()):
        return False
    if _OFFICE.search(text[max(start, source.start() - 6) : source.start()]):
        return False
    told = _REPORTED.search(text, source.start(), end)
    if told is None or sentence.does(Act.DENIES, Act.STAGES):
        return False
    fair = (_gossip.HOME, _gossip.ANSWERED, _gossip.TOLD_OF_OLD, _gossip.NOTHING_BAD)
    return not any(p.search(text, start, end) for p in (*fair, _gossip.PLEASANT, _gossip.HELP))


def _near_harm(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether an accident, a crime or the like is spoken of in or beside the sentence."""
    at = sentence_of(reading, sentence.start)
    beside = reading.sentences[max(at - 1, 0) : at + 2]
    return any(_hearsay.harms(reading, one) for one in beside)
