"""Where in a document one is: the numbers that are open, from the outermost in."""

from smtui.intake.cutting_marks import PARTS, Mark, follows

_LISTS = ("bullet",)
_CHAPTERS = ("part", "article", "number", "dotted", "roman", "kanji")
_LOST = 3
"""A document may begin with this number: the headings before it were lost in a frame."""
_CITED = {"number": "第{n}項", "paren": "第{n}号", "kanji": "第{n}号", "paren-kanji": "第{n}号"}
"""How numbers below an article are cited."""


class Path:
    """The open numbers, and which number may come next."""

    def __init__(self) -> None:
        self._open: list[Mark] = []
        self._begun = False
        """True once something was numbered."""
        self._listed = 0
        """Items of the list that was closed last, where nothing numbered came between."""
        self.talks = False
        """True once an item of the list at hand had a text of its own below it."""

    @property
    def numbered(self) -> bool:
        """True inside a numbered provision."""
        return any(one.kind not in _LISTS for one in self._open)

    @property
    def is_top(self) -> bool:
        """True in a numbered provision that stands in no other."""
        if not self._open or self._open[-1].kind in _LISTS:
            return False
        return len(self._open) == 1 or self._open[-1].kind == "part"

    @property
    def is_chapter(self) -> bool:
        """True in a provision that may have others in it as a chapter has."""
        return self.is_top and self._open[-1].kind in _CHAPTERS

    @property
    def has_silent_list(self) -> bool:
        """True behind several items of a list none of which had a text below it."""
        last = self._open[-1] if self._open else None
        return last is not None and last.kind in _LISTS and last.number > 1 and not self.talks

    def accepts(self, mark: Mark, *, broken: bool) -> bool:
        """Tell whether a number counts on, or begins to count; others are words of the text.

        `broken` is true where the row above goes on in this one.
        """
        if mark.kind in ("part", "article", "dotted"):
            return not broken
        if mark.kind in _LISTS:
            return True
        there = next((one for one in self._open if one.kind == mark.kind), None)
        if there is None:
            implied = mark.number == 2 and mark.kind == "number" and self._in_article
            first = mark.number == 1 or (mark.kind == "kana" and mark.written == "イ")  # イロハ
            lost = mark.kind == "number" and not self._begun and mark.number <= _LOST
            return (first or implied or lost) and not broken
        if follows(mark.kind, there.written, mark.written):
            return True
        if broken and (mark.weak and mark.kind != "kana"):
            return False
        if mark.number == there.number + 1:
            return True
        return mark.number in (1, there.number, there.number + 2) and not broken

    def counts_on(self, mark: Mark) -> bool:
        """Tell whether a number is the next of those that are open."""
        return any(one.kind == mark.kind and mark.number > one.number for one in self._open)

    def enter(self, mark: Mark) -> None:
        """Open a provision; what it closes is closed."""
        if mark.kind == "part":
            above = PARTS[: PARTS.index(mark.written[-1])]
            self._open = [o for o in self._open if o.kind == "part" and o.written[-1] in above]
        elif mark.kind == "article":
            self._open = [one for one in self._open if one.kind == "part"]
        kinds = [one.kind for one in self._open]
        if mark.kind == "number" and "article" in kinds and mark.kind not in kinds:
            del self._open[kinds.index("article") + 1 :]  # 第2項 stands beside the 号 before it
        if mark.kind in kinds and mark.kind != "part":
            at = kinds.index(mark.kind)
            if mark.kind == "bullet":
                mark = mark._replace(number=self._open[at].number + 1)
            del self._open[at:]
        elif mark.kind == "bullet":
            mark = mark._replace(number=self._listed + 1)
        self._begun = self._begun or mark.kind not in _LISTS
        self._listed = 0
        self.talks = self.talks and mark.number > 1
        self._open.append(mark)

    def leave(self) -> None:
        """Close everything."""
        self._open.clear()
        self._listed = 0

    def leave_lists(self, paragraph: int) -> int:
        """Close lists without numbers; return how many paragraphs there were above them."""
        if self._open and self._open[-1].kind in _LISTS:
            self._listed = self._open.pop().number
            return max(paragraph, 1)
        return paragraph

    def keys(self, paragraph: int) -> tuple[str, ...]:
        """Return the numbers as labels are compared by."""
        keys: list[str] = []
        for one in self._numbers:
            if one.kind == "dotted":
                keys += one.key.split(".")
            else:
                keys.append(f"*{one.number}" if one.kind in _LISTS else one.key)
        return (*keys, f"+{paragraph}") if paragraph > 1 or not keys else tuple(keys)

    def label(self, chapter: str, paragraph: int) -> str:
        """Return how the provision is cited."""
        cited = "".join(self._cited())
        if not cited:
            cited = chapter or "前文"
        return f"{cited} 第{paragraph}段" if paragraph > 1 else cited

    @property
    def _in_article(self) -> bool:
        return any(one.kind == "article" for one in self._open)

    @property
    def _numbers(self) -> list[Mark]:
        """The open numbers; what an article or 1.1 is counted through is not told."""
        dotted = [at for at, one in enumerate(self._open) if one.kind == "dotted"]
        if dotted:
            return self._open[dotted[-1] :]
        if any(one.kind == "article" for one in self._open):
            return [one for one in self._open if one.kind != "part"]
        return self._open

    def _cited(self) -> list[str]:
        words: list[str] = []
        for one in self._numbers:
            if one.kind in _LISTS:
                words.append(f"第{one.number}項目")
            elif self._in_article and one.kind in _CITED:
                words.append(_CITED[one.kind].format(n=one.number))
            elif words and words[-1][-1:].isdigit() and one.written[:1].isdigit():
                words.append(f"-{one.written}")
            else:
                words.append(one.written)
        return words
