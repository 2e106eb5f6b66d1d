"""The same words over and over inside one post."""

from collections import Counter
from collections.abc import Iterator
from re import Match

from smtui.checks._kit import Check, Facts, Hit, Mode, Pattern, Reading, Severity, hit
from smtui.domain.draft import Platform

_CHUNK = Pattern("[^!?。、,\n ]{1,60}")
_RUN = Pattern("([^!?。、,\n ]{2,12})(?:[ 、]?\\1){2,40}")
_SHOUTED_BY = 6
"""Signs of the shortest run that shouts."""
_SHOUTS = Pattern("!{6,200}|[!?]{8,200}")
_CHANT = Pattern(
    "わっしょい|ワッショイ|おめでと|がんばれ|頑張れ|ガンバレ|フレー|ふれー|万歳|ばんざい|バンザイ|よいしょ|ヨイショ"
    "|そーれ|ソーレ|せいや|セイヤ|どっこい|ドッコイ|ソーラン|ヤッサ|やっさ|ハイヤ|エイサー|ありがと|火の用心"
    "|やった|よっしゃ|すごい|ブラボー|いち|にい|ポン|ドン|どん|ジャン|ゴロ|コロ|キラ|ワク|わく|ドキ|もぐ|モグ|パク|ぱく|ニャ|ワン|逃げて|にげて"
    "|笑|あはは|ハハ|ラララ|いない|ごろ|ころ|きら"
)
_SHOUTED = Pattern("([^!?。、,\n ]{2,20})!", needs="!")
_JAPANESE = Pattern("[ぁ-ゖァ-ヺ一-鿿]")
_KANJI = Pattern("[一-鿿]")
_TAG = Pattern("#[^# \n、。!?]{1,40}")
_WORDS = Pattern("[0-9A-Za-zぁ-ゖァ-ヺー一-鿿々]{1,60}")
_DIGIT = Pattern("[0-9]")
_EMOJI = Pattern("([\u2600-\u27bf\U0001f300-\U0001faff])(?:\ufe0f?\\1){9,200}")
_FOLLOW = Pattern(
    "#(?:followme|follow4follow|f4f|like4like|l4l|likeforlike|followback|instagood|instalike|相互フォロー|フォロバ|フォロー返し|いいね返し|フォローミー|いいねした人全員フォロー|拡散希望|拡散)"
)
_LINE = 12
"""Letters of the shortest line that counts as pasted in."""
_PASTED = 0.6
"""The part of a post that lines which come again must fill."""
_LONGEST = 600
"""Letters of the longest post; longer texts are bulletins with one address for many notices."""
_MANY_TAGS = 15
_MOST = 0.45
"""The part of a post that the words which come again may fill."""
_SHORT = 150
"""Letters of a post whose whole is weighed; longer ones are lists."""
_TIMES_IN_ROW = 3
_TIMES_IN_ALL = 5
_RUN_OF = 4
"""Letters of the shortest unit of a run that is no call."""
_LONG = _RUN_OF * _TIMES_IN_ROW
"""Letters of the shortest such run."""


class RepetitionSpam(Check):
    """同じ言葉を何度も重ねた、迷惑な宣伝のように見える書き方を見つけます。

    なぜ: 迷惑な投稿と受け取られ、内容を読んでもらえなくなります。
    直し方: 同じ言葉は一度にして、何を伝えたいかを一文で書きます。
    限界: 祭りの掛け声や応援の言葉は、重ねても指摘しません。

    × «残席あり！残席あり！残席あり！»市民ホールの落語会です。
    × «申込み急げ！急げ！急げ！»
    × 商品券、«まだ買えるまだ買えるまだ買える»！今すぐ窓口へ。
    × «締切間近!!!!!!!!!!»
    × «無料だよ！»市民プール、無料だよ！夏休みは無料だよ！明日も無料だよ！無料だよ！
    × 花まつりです。«#花まつり #花まつり #来てね #花まつり»
    × «締切は金曜です。締切は金曜です。締切は金曜です。»お忘れなく。
    × «会場で会おう、香取で会おう、会場で会おう、香取で会おう、会場で会おう»。
    × «ところてんを配ります。お早めに。⏎ところてんを配ります。お早めに。»
    × «プールの監視員を募集しています。⏎プールの監視員を募集しています。»⏎#募集
    ○ 朝市を開きます。⏎6月6日（土）9時、駅前広場で。⏎朝市を開きます。⏎6月13日（土）9時、中央公園で。
    ○ わっしょい！わっしょい！わっしょい！みこしが通りを行きます。
    ○ 優勝おめでとう！おめでとう！おめでとう！
    ○ いよいよ開幕！見どころ満載！ぜひお越しください！
    ○ ごみは分別を！缶、びん、ペットボトル。缶、びん、缶のふたも分けます。
    ○ 「もういいかい」「まあだだよ」「もういいかい」「もういいよ」
    ○ 月：なし、火：なし、水：なし
    ○ ぐるぐる、ぐるぐる、ぐるぐる。水車がゆっくり回ります。
    ○ 逃げて！逃げて！逃げて！川の水が増えています。
    """

    code = "repetition/spam"
    name = "同じ言葉の連なり"
    severity = Severity.WARN
    wakes = ("official", "personal")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first stretch in which the same words come again and again."""
        text = reading.text
        if reading.draft.occasion.mode is not Mode.NORMAL:
            return
        tags = _tags(reading) if text.count("#") >= _TIMES_IN_ROW else None
        if tags:
            yield hit(
                reading,
                *tags,
                "ハッシュタグが多すぎるか、何度も並んでいます。要るものだけを一つずつにしてください。",
            )
        pasted = _pasted(text) if "\n" in text else None
        found = pasted or _words_again(reading)
        if found is None:
            signs = _EMOJI.search(text) or (_may_shout(text) and _SHOUTS.search(text))
            found = signs.span() if signs else None
        sung = found and (_CHANT.match if pasted else _CHANT.search)(text, *found)
        if found and not sung and not _is_said(reading, found):
            yield hit(
                reading,
                *found,
                "同じ言葉や「！」の連なりが、迷惑な宣伝のように見えます。一度にまとめてください。",
            )


def _pasted(text: str) -> tuple[int, int] | None:
    """Return from where to where whole lines come again and fill the post."""
    lines = text.split("\n")
    if len({*lines}) == len(lines) or len(text) > _LONGEST:
        return None
    counts = Counter(line for line in lines if len(line) >= _LINE)
    again = [line for line, times in counts.items() if times > 1]
    if sum(len(line) * counts[line] for line in again) < _PASTED * len(text):
        return None
    return text.index(again[0]), text.rindex(again[-1]) + len(again[-1])


def _words_again(reading: Reading) -> tuple[int, int] | None:
    """Return from where to where the same words come again and again.

    A long post that does not call out is a list: its words are not compared.
    """
    text, shouts, pressing = reading.text, reading.text.count("!"), _is_pressing(reading)
    if len(text) > _SHORT and not shouts and not pressing:
        return None
    found = _in_row(text) or _in_all(text) if shouts >= _TIMES_IN_ROW else None
    if found:
        return found
    stretches = _WORDS.findall(text)
    if pressing or (shouts and _may_run(stretches)):
        found = _run(text, pressing=pressing)
    few = len({*stretches}) <= len(stretches) - _TIMES_IN_ROW + 1
    return found or (_again(text) if few else None)


def _tags(reading: Reading) -> tuple[int, int] | None:
    """Return from the first to the last hashtag that comes three times, or of far too many."""
    tags = list(_TAG.finditer(reading.text))
    begging = len(tags) >= 5 and _FOLLOW.search(reading.text) is not None
    crowded = len(tags) >= _MANY_TAGS
    if begging or (crowded and reading.draft.occasion.platform is not Platform.INSTAGRAM):
        return tags[0].start(), tags[-1].end()
    counts = Counter(tag[0] for tag in tags)
    often = [tag for tag in tags if counts[tag[0]] >= _TIMES_IN_ROW]
    return (often[0].start(), often[-1].end()) if often else None


def _is_pressing(reading: Reading) -> bool:
    """Tell whether one call stands at least three times."""
    marks = reading.marks.get("spam-call", ())
    if len(marks) < _TIMES_IN_ROW:
        return False
    return max(Counter(mark.text for mark in marks).values()) >= _TIMES_IN_ROW


def _is_said(reading: Reading, found: tuple[int, int]) -> bool:
    """Tell whether the words are quoted or told as somebody's call."""
    after = reading.text[found[1] : found[1] + 4].lstrip("!?。、」 ")
    return reading.quoted(found[0]) or after.startswith(("と", "って"))


def _in_row(text: str) -> tuple[int, int] | None:
    """Return where a shout stands three times in a row."""
    last, start, count = "", 0, 0
    for chunk in _CHUNK.finditer(text):
        same = chunk[0] == last or (count == 1 and len(chunk[0]) >= 2 and last.endswith(chunk[0]))
        if same:
            count, last = count + 1, chunk[0]
            shouted = "!" in text[start : chunk.end() + 1]
            if count >= _TIMES_IN_ROW and shouted and _JAPANESE.search(last):
                return start, chunk.end()
        else:
            last, start, count = chunk[0], chunk.start(), 1
    return None


def _in_all(text: str) -> tuple[int, int] | None:
    """Return where a shout first stands that comes five times in all."""
    shouted = [shout[1] for shout in _SHOUTED.finditer(text)]
    if len(shouted) < _TIMES_IN_ALL:
        return None
    words, times = Counter(word[-4:] for word in shouted).most_common(1)[0]
    at = text.find(words)
    return (at, at + len(words)) if times >= _TIMES_IN_ALL else None


def _again(text: str) -> tuple[int, int] | None:
    """Return from where to where the same words come again and again and fill the post."""
    chunks = [chunk for chunk in _WORDS.finditer(text) if _JAPANESE.search(chunk[0])]
    counts = Counter(chunk[0] for chunk in chunks)
    least = 2 if "!" in text else 4
    calls = {
        words
        for words, times in counts.items()
        if times >= _TIMES_IN_ROW
        and len(words) >= least
        and not _DIGIT.search(words)
        and not _is_sound(words)
    }
    often = [chunk for chunk in chunks if counts[chunk[0]] >= _TIMES_IN_ROW]
    filled = sum(len(chunk[0]) for chunk in often)
    if not calls or _CHANT.search("".join(calls)):
        return None
    letters = sum(len(chunk[0]) for chunk in chunks)
    if (_MOST * letters <= filled and letters <= _SHORT) or _thrice(chunks, calls):
        return often[0].start(), often[-1].end()
    return None


def _is_sound(words: str) -> bool:
    """Tell whether a word paints a sound or motion: ぐるぐる, ドンドン."""
    half = len(words) // 2
    return words[:half] == words[half:] and not _KANJI.search(words)


def _thrice(chunks: list[Match[str]], calls: set[str]) -> bool:
    """Tell whether one call stands three times in a row."""
    return any(
        first[0] == second[0] == third[0] and first[0] in calls and len(first[0]) >= 4
        for first, second, third in zip(chunks, chunks[1:], chunks[2:], strict=False)
    )


def _may_shout(text: str) -> bool:
    """Tell whether there are enough signs for a run: far quicker than to look for one."""
    return "!" in text and text.count("!") + text.count("?") >= _SHOUTED_BY


def _may_run(stretches: list[str]) -> bool:
    """Tell whether so few letters of a long stretch are unlike that words may come thrice in it.

    To look for runs in all texts would be a tenth of the time of a check.
    """
    for letters in stretches:  # no `any`: it takes twice the time
        if len(letters) >= _LONG and len(letters) - len({*letters}) >= _LONG - _RUN_OF:
            return True
    return False


def _run(text: str, *, pressing: bool) -> tuple[int, int] | None:
    """Return where words stand three times without anything between."""
    for match in _RUN.finditer(text):
        unit = match[1]
        if not pressing and (len(unit) < _RUN_OF or not _KANJI.search(unit) or _DIGIT.search(unit)):
            continue
        half = len(unit) // 2
        if _KANJI.search(unit) or (len(unit) >= 3 and unit[:half] != unit[half:]):
            return match.span()
    return None
