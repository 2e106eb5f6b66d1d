"""A clause as a page to read: text, reading, memo, and the words a newcomer may not know."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from smtui.domain.term import Term, met_in
from smtui.screens._hanging import EMPTY, Paragraph, paragraphs
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.bookmark import ReaderState
    from smtui.domain.guide import Clause
    from smtui.workspace.reader import Book

_TERMS = 5
"""So many words are explained below a clause, the rarest ones."""
_NOBODY = "-"


def clause_page(book: "Book", clause: "Clause", state: "ReaderState") -> Iterator[Paragraph]:
    """Yield the page of a clause."""
    yield Paragraph(
        Content.assemble(
            (printable(clause.label, one_line=True), "bold"),
            f"【{clause.kind.label}】",
            _marks(clause, state),
        )
    )
    yield Paragraph(Content(printable(clause.chapter, one_line=True)))
    if clause.actor != _NOBODY:
        yield Paragraph(Content(printable(clause.actor, one_line=True)), "だれが: ")
    yield EMPTY
    text = Content(printable(clause.text))
    met = met_in(text.plain, book.terms)
    for one in met:
        text = text.stylize("underline", one.start, one.end)
    yield from paragraphs(text)
    if clause.note:
        yield EMPTY
        yield from paragraphs(Content(printable(clause.note)), "読み方（参考）: ")
    memo = state.memo(clause.id)
    if memo:
        yield EMPTY
        yield from paragraphs(Content(printable(memo.body)), "メモ: ")
    yield from _changed(book, clause, state)
    terms = _rarest(book, tuple(dict.fromkeys(one.term for one in met)))
    if terms:
        yield EMPTY
        yield Paragraph(Content("ことば（参考）").stylize("bold"))
    for term in terms:
        yield Paragraph(Content.assemble((term.word, "underline"), f": {term.text}"), "・")


def _marks(clause: "Clause", state: "ReaderState") -> str:
    marks = []
    if clause.id in state.read:
        marks.append("読んだ")
    if state.bookmark(clause.id):
        marks.append("しおり")
    return f"　{'・'.join(marks)}" if marks else ""


def _changed(book: "Book", clause: "Clause", state: "ReaderState") -> Iterator[Paragraph]:
    """Yield what the clause said when the bookmark or memo was made, if it says something else."""
    for kept in (state.bookmark(clause.id), state.memo(clause.id)):
        if kept and kept.is_outdated(book.guide):
            yield EMPTY
            yield Paragraph(Content(printable(kept.words)), f"前の版（{kept.version}）: ")
            return


def _rarest(book: "Book", terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the words that are met least in the guide, in the order of the text."""

    def clauses_with(term: Term) -> int:
        return sum(term.word in clause.text for clause in book.guide.clauses)

    kept = sorted(terms, key=clauses_with)[:_TERMS]
    return tuple(term for term in terms if term in kept)
