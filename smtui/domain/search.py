"""What a search answers."""

from smtui.domain.passage import Passage
from smtui.domain.value import Value


class Hit(Value):
    """A passage that was found."""

    passage: Passage
    score: float
    """The higher, the nearer to what was looked for."""
    marks: tuple[tuple[int, int], ...]
    """Where it was found, as half-open ranges of `whole`, in order."""

    @property
    def whole(self) -> str:
        """Title and text, one line each."""
        return whole(self.passage)

    @property
    def title_marks(self) -> tuple[tuple[int, int], ...]:
        """The marks that lie in the title."""
        return tuple(mark for mark in self.marks if mark[1] <= len(self.passage.title))

    @property
    def text_marks(self) -> tuple[tuple[int, int], ...]:
        """The marks that lie in the text, counted from its beginning."""
        begins = len(self.passage.title) + 1
        return tuple((start - begins, end - begins) for start, end in self.marks if start >= begins)


class Widening(Value):
    """A word that was looked for together with others that mean the same."""

    word: str
    others: tuple[str, ...]


class Answer(Value):
    """All that was found, best first."""

    words: tuple[str, ...]
    """What was looked for."""
    hits: tuple[Hit, ...] = ()
    total: int = 0
    """How many passages were found; `hits` are the best of them."""
    widened: tuple[Widening, ...] = ()
    loose: bool = False
    """True where no passage has all of the words, so that any of them was enough."""
    parted: bool = False
    """True where the query was parted into its words, since nobody writes all of it."""
    left_out: tuple[str, ...] = ()
    """Ids of the guides that were not searched, since there are mistakes in their files."""

    @property
    def said(self) -> str:
        """How the search was widened, in Japanese sentences; empty where it was not."""
        sentences = [
            f"「{wide.word}」は「{'」「'.join(wide.others)}」も探しました。"
            for wide in self.widened
        ]
        if self.parted:
            sentences.insert(0, f"「{'」「'.join(self.words)}」に分けて探しました。")
        if self.loose:
            sentences.append("すべてのことばを含むものはないので、どれかを含むものを示しています。")
        if self.left_out:
            names = "、".join(self.left_out)
            sentences.append(f"書き間違いのあるガイドライン（{names}）は、探していません。")
        return "".join(sentences)


def whole(passage: Passage) -> str:
    """Return what is searched of a passage: title and text, one line each."""
    title = passage.title.replace("\n", " ")
    return f"{title}\n{passage.text}"
