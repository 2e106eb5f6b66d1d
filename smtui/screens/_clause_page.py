"""A clause as a page to read: text, reading, memo, and the words a newcomer may not know."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from smtui.domain.term import Term, met_in
from smtui.screens._hanging import EMPTY, Paragraph, paragraphs
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.bookmark import ReaderState
    from smtui.domain.guide import Clause
    from smtui.domain.official import Piece, Wording
    from smtui.workspace.reader import Book

_TERMS = 5
"""So many words are explained below a clause, the rarest ones."""
_NOBODY = "-"
_TAKEN = "■ 原文（取り込んだ文書の文）"
_RESTATED = "■ 要旨（言い換え）"


def clause_page(
    book: "Book", clause: "Clause", state: "ReaderState", *, official: bool = True
) -> Iterator[Paragraph]:
    """Yield the page of a clause, with or without its `official` wording."""
    yield from _head(clause, state)
    yield EMPTY
    wording = book.wording if official else None
    if book.guide.identity.is_wording:
        yield Paragraph(Content(_TAKEN).stylize("bold"))
    elif wording:
        yield Paragraph(Content(_RESTATED).stylize("bold"))
    text = Content(printable(clause.text))
    met = met_in(text.plain, book.terms)
    for one in met:
        text = text.stylize("underline", one.start, one.end)
    yield from paragraphs(text)
    if wording:
        yield EMPTY
        yield from _wording(wording, clause)
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


def _head(clause: "Clause", state: "ReaderState") -> Iterator[Paragraph]:
    """Yield what a clause is: label, kind, marks, chapter, who must act."""
    yield Paragraph(
        Content.assemble(
            (printable(clause.label, one_line=True), "bold"),
            f"【{clause.kind_words}】",
            _marks(clause, state),
        )
    )
    yield Paragraph(Content(printable(clause.chapter, one_line=True)))
    if clause.actor != _NOBODY:
        yield Paragraph(Content(printable(clause.actor, one_line=True)), "だれが: ")


def other_page(wording: "Wording", piece: "Piece") -> Iterator[Paragraph]:
    """Yield the page of a piece of the attached document that words no clause."""
    yield Paragraph(Content(printable(piece.label, one_line=True)).stylize("bold"))
    if piece.chapter and piece.chapter != piece.label:
        yield Paragraph(Content(printable(piece.chapter, one_line=True)))
    yield EMPTY
    yield _source(wording, (piece,))
    yield from paragraphs(printable(piece.body))
    yield EMPTY
    yield Paragraph(Content("この原文に当たる条文は、見つかりませんでした。"))


def _wording(wording: "Wording", clause: "Clause") -> Iterator[Paragraph]:
    """Yield what the attached document says, never to be taken for our words."""
    pieces = wording.of(clause.id)
    yield _source(wording, pieces)
    for piece in pieces:
        yield from paragraphs(printable(piece.body))
    if not pieces:
        yield Paragraph(Content("この条文に当たるところは、見つかりませんでした。"))
    elif clause.id in wording.changed:
        yield EMPTY
        yield Paragraph(Content("前に付けた文書から、文が変わりました。").stylize("bold"))
        before = wording.changed[clause.id] or "（ありませんでした）"
        yield from paragraphs(printable(before), "前の原文: ")


def _source(wording: "Wording", pieces: "Sequence[Piece]") -> Paragraph:
    """Return where a wording stands: its number in the document, name and day of the document."""
    title = printable(wording.official.title, one_line=True)
    label = f"　{printable(pieces[0].label, one_line=True)}" if pieces else ""
    return Paragraph(Content(f"■ 原文{label}（{title}）").stylize("bold"))


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
