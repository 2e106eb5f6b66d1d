"""Small questions the checks on tone share: who speaks, what stands near, what is denied."""

from bisect import bisect_left, bisect_right
from operator import attrgetter

from smtui.checks._kit import Pattern, is_personal
from smtui.domain.reading import Act, Mark, Reading, Sentence

_START = attrgetter("start")
_LONG = 2000
"""How far a private post is searched for words that turn it on the writer."""
_NEAR = 300
"""How far apart words may stand and still be about each other."""
_NEGATED = Pattern(
    r"な(?:人|方|者|職員)(?:など|なんて)?は?(?:いません|いない|おりません)"
    r"|(?:な人|な方|な者|な職員|な奴|だと)?(?:では(?:ない|なく|ありません|ございません|なかった)"
    r"|じゃ(?:ない|なかった|ありません)(?![かのん?])|とは(?:言え|思わ(?!なかった)"
    r"|思え(?!なかった)|呼べ|限り|限ら)"
    r"|(?:だ|など|なん[てか])?と(?:は)?(?:言わ|言っ|言う|いう言葉|呼ば"
    r"|ののし|罵|思わないで|決めつけ))"
)
_SELF_BEFORE = Pattern(
    r"(?:自分|私|僕|俺|わたし|ぼく|おれ|あたし|うちら|我々|自分たち)(?:自身)?(?:って"
    r"|は|が|も|、|ったら|の|に)"
    r"[^。、!?\n]{0,8}$|我ながら[^。!?\n]{0,12}$|自分で(?:も|は)[^。!?\n]{0,8}$"
)
_SELF_AFTER = Pattern(
    r"(?:な|の|だ|だった|すぎる|い){0,2}、?(?:自分|私|僕|俺|わたし|我が家)"
    r"|[^。!?\n]{0,8}\((?:私|自分|僕|俺)"
)


_SELF_MOCKERY = Pattern(
    "我ながら|われながら|自分でも(?:あきれ|呆れ|笑)|自分のことです|自虐"
    "|(?:頃|ころ|時代|過去|昔)の自分|自分に(?:あきれ|呆れ|苦笑)|謝ろう|謝らなきゃ|謝らないと"
    "|ここに(?:いま|おりま|い(?:る|た)|1人|一人)|(?:そう|はい)、(?:私|俺|僕|自分)|(?:の|が)(?:私|俺|僕|自分)です"
)

_MASCOT = Pattern(r"「[^」\n]{1,12}」(?:です|だよ|だぞ|じゃ|なのだ|だべ|だにゃ|だワン)")
_MASCOT_SELF = Pattern("ぼく|ボク|わし|おいら|オイラ|わたし|自分|着ぐるみ|中に人|ゆるキャラ")
_OPENING = 60
"""How far into a post a mascot gives its name."""


def sentence_here(reading: Reading, position: int) -> Sentence:
    """Return the sentence at `position`, found by halving (a long text has many)."""
    return reading.sentences[sentence_of(reading, position)]


def sentence_of(reading: Reading, position: int) -> int:
    """Return the index of the sentence that covers or precedes `position`."""
    return max(bisect_right(reading.sentences, position, key=_START) - 1, 0)


def around(reading: Reading, position: int, before: int = 0, after: int = 0) -> tuple[int, int]:
    """Return the range of the sentence at `position` and its neighbours, within `_NEAR`."""
    return beside(reading, sentence_of(reading, position), position, before, after)


def beside(reading: Reading, index: int, position: int, before: int, after: int) -> tuple[int, int]:
    """Return what `around` does where the index of the sentence at `position` is known."""
    sentences = reading.sentences
    first = sentences[index - before].start if index > before else 0
    last = sentences[index + after].end if index + after < len(sentences) else len(reading.text)
    return max(first, position - _NEAR), min(last, position + _NEAR)


def within(reading: Reading, name: str, start: int, end: int) -> tuple[Mark, ...]:
    """Return the entries of a word list that begin in the range."""
    marks = reading.marks.get(name, ())
    if not marks:
        return ()
    first = bisect_left(marks, start, key=_START)
    return tuple(marks[first : bisect_left(marks, end, key=_START)])


def spoken(reading: Reading, start: int, end: int | None = None) -> bool:
    """Tell whether the words at `start` are the writer's own: not quoted, staged or warned of.

    With `end`, a warning made of nothing but these words (もう来ないでください) does not count.
    """
    sentence = sentence_here(reading, start)
    if Act.QUOTES in sentence.acts and reading.quoted(start):
        return False
    if Act.STAGES in sentence.acts:
        return False
    if Act.WARNS not in sentence.acts:
        return True
    signs = within(reading, "act-warns", sentence.start, sentence.end)
    return end is not None and bool(signs) and all(start < s.end and s.start < end for s in signs)


def told(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words in the range are the writer's own and their sentence warns of nothing.

    Unlike `spoken`, a campaign elsewhere in the post does not make this sentence a warning, nor
    do words of warning that lie over these (頼りにしないでください).
    """
    if reading.quoted(start):
        return False
    sentence = sentence_here(reading, start)
    signs = within(reading, "act-warns", sentence.start, sentence.end)
    return all(start < sign.end and sign.start < end for sign in signs)


def meant(reading: Reading, position: int) -> bool:
    """Tell whether the words at `position` are the writer's own and stand in no denial."""
    sentence = sentence_here(reading, position)
    return not sentence.does(Act.DENIES) and spoken(reading, position)


def negated(reading: Reading, end: int) -> bool:
    """Tell whether what ends at `end` is denied or only reported by the words right after it."""
    return _NEGATED.match(reading.text, end) is not None


def about_self(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words in the range speak of the writer."""
    low = max(around(reading, start)[0], start - 24)
    if _SELF_BEFORE.search(reading.text[low:start]) or _SELF_AFTER.match(reading.text, end):
        return True
    private = is_personal(reading)
    if not private and _mascot(reading):
        return True
    low, high = (0, _LONG) if private else around(reading, start, 2, 2)
    return _SELF_MOCKERY.search(reading.text, low, high) is not None


def _mascot(reading: Reading) -> bool:
    """Tell whether a mascot writes: it gives its name at the top and speaks of itself."""
    return (
        _MASCOT.search(reading.text, 0, _OPENING) is not None
        and _MASCOT_SELF.search(reading.text, 0, _LONG) is not None
    )
