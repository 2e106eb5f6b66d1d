"""Whether a sentence passes on what others said, and who stands behind it."""

from collections.abc import Iterator

from smtui.checks._kit import Pattern, Reading, Sentence
from smtui.domain.reading import Act, Mark

_LONG_AGO = Pattern(
    "昔|先人|郷土史|時代|江戸|明治|大正|昭和|戦国|戦時|戦中|戦前|空襲|当時|古く|伝説|言い伝え"
    "|民話|伝わ"
    "|由来|先祖|年前|世紀|祖父|祖母|曽祖|伝統|[0-9]{3}年"
)
_FICTION = Pattern(
    "映画|サスペンス|刑事|最終話|[0-9]話|朝ドラ|推理|この本|新刊|原作|作者|ドラマ|小説|アニメ"
    "|漫画|マンガ|物語|ミステリ|絵本"
    "|芝居|演劇|ゲーム|朗読|落語|試合"
    "|ゾンビ|劇場|上映|主人公|あらすじ"
)
_GUARDED = Pattern(
    "対策|想定|予防|防止|訓練|保険|講座|講習|相談|教室|啓発|月間|週間|運動|警報器|報知|備え|予報"
    "|マップ"
    "|展|検診|接種|キット|グッズ|計画|体験|窓口|センター|見舞|追悼|復旧|復興"
)
_GENERAL = Pattern(
    "多くは|ことが多い|日常的に|副流煙|主流煙|HPV|追い込まれ|多い(?:の"
    "|そう|らしい|と|ん)|少ない(?:そう|らしい|と)|ことがある(?:そう|らしい)"
    "|やすい(?:そう|らしい|と)|目安|ポイント"
    "|コツ|平均|割が|割は|%|観光客|講演|語り部|講座|学習|授業|見学|訓練|防災|資料館|記念碑|教訓"
    "|補助錠"
)
_TAUGHT = Pattern(
    "手口|詐欺の|被害が相次|講演|語り部|体験(?:談|を|者)|講座|学習|授業|見学|資料館|記念碑|教訓"
    "|研修"
)
_GROUP_DOES = Pattern(
    "盗|売っ|荒ら|襲|暴れ|壊し|壊さ|勝手|占拠|占領|独占|優先|ただで|タダで|不正|迷惑|治安|怖"
    "|捨て|悪さ|奪|入り込|乗っ取|買い占"
)
_PUBLIC_PERSON = Pattern(
    "市長|町長|区長|村長|知事|議員|議長|社長|校長|園長|院長|課長|部長|係長|職員|会長|組合長|店主"
    "|住職|タレント|選手"
)
_GOSSIP_BEFORE = Pattern(
    "近所|近隣|近く|隣|住民|うわさ|噂|ウワサ|友人|友達|知人|知り合い|SNS|ネット|口コミ|投稿"
    "|フォロワー|ママ友|話|常連|目撃者|ところ|書き込み|地元|匿名|掲示板"
)


def heard(reading: Reading, sentence: Sentence) -> Mark | None:
    """Return the mark by which the sentence passes on what somebody else said, or None."""
    for mark in reading.marks.get("act-hears", ()):
        if not sentence.start <= mark.start < sentence.end or reading.quoted(mark.start):
            continue
        if "rashii" not in mark.tags or _seems(reading, mark):
            return mark
    gossip = in_sentence(reading, sentence, "rumor-gossip")
    if gossip:
        guess = in_sentence(reading, sentence, "act-guesses")
        return guess if guess and guess.start > gossip.start else None
    return None


def sentences_with(reading: Reading, name: str) -> Iterator[Sentence]:
    """Yield the sentences in which an entry of the list stands, each once."""
    done = -1
    for mark in reading.each(name):
        sentence = reading.sentence_at(mark.start)
        if sentence.start > done:
            done = sentence.start
            yield sentence


def in_sentence(reading: Reading, sentence: Sentence, *lists: str) -> Mark | None:
    """Return the first entry of these lists that stands in the sentence, or None."""
    for mark in reading.each(*lists):
        if sentence.start <= mark.start < sentence.end:
            return mark
    return None


def has_source(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence names a source people can rely on."""
    for mark in reading.marks.get("rumor-source", ()):
        if sentence.start <= mark.start < sentence.end:
            if not mark.text.startswith("によ"):
                return True
            before = max(sentence.start, mark.start - 8)
            if not _GOSSIP_BEFORE.search(reading.text, before, mark.start):
                return True
    return False


def harms(reading: Reading, sentence: Sentence) -> list[Mark]:
    """Return the harmful events the sentence speaks of, not the precautions against them."""
    found = [
        mark
        for mark in reading.marks.get("rumor-harm", ())
        if sentence.start <= mark.start < sentence.end
        and not _GUARDED.search(reading.text, mark.end, min(mark.end + 4, sentence.end))
        and _is_grave(reading, sentence, mark)
    ]
    return [] if found and _bygone(reading, sentence) else found


def _is_grave(reading: Reading, sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a group is said to do harm, or the private matter is a public person's."""
    if "group" in mark.tags:
        return bool(_GROUP_DOES.search(reading.text, mark.end, sentence.end))
    if "person" in mark.tags:
        return bool(_PUBLIC_PERSON.search(reading.text, sentence.start, sentence.end))
    return True


def calms(reading: Reading) -> bool:
    """Tell whether the draft denies a rumour or warns of rumours."""
    return reading.has("rumor-calm") or any(s.does(Act.DENIES) for s in reading.sentences)


def _bygone(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence is about the past, a story, a lesson or things in general."""
    text = reading.text
    return bool(
        _GENERAL.search(text, sentence.start, sentence.end)
        or _TAUGHT.search(text, max(0, sentence.start - 40), sentence.start)
        or _LONG_AGO.search(text, sentence.start, sentence.end)
        or _FICTION.search(text, sentence.start, sentence.end)
    )


def _seems(reading: Reading, mark: Mark) -> bool:
    """Tell 「入ったらしい」 from 「子どもらしい」 and from 「詐欺らしい電話」."""
    index = reading.word_at(mark.start)
    while index < len(reading.words) and reading.words[index].lemma != "らしい":
        index += 1
    if index >= len(reading.words) or reading.words[index].pos != "助動詞":
        return False
    following = reading.words[index + 1] if index + 1 < len(reading.words) else None
    return following is None or following.pos not in ("名詞", "接頭辞", "代名詞", "連体詞")
