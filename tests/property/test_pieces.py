"""Whatever a document is: no character is lost by cutting, and pieces never go back."""

from hypothesis import given
from hypothesis import strategies as st

from smtui.domain.guide import Clause, ClauseKind
from smtui.intake.aligning import align
from smtui.intake.cutting import cut

MARKS = st.sampled_from(
    ["第１条　", "第2章　", "1. ", "２ ", "(1) ", "（３）", "ア ", "イ　", "①", "・", "○", "# ", "【", "",
     "　", "\t", "（目的）\n", "附則\n", "25 年", "- (2) ", "第1条の2 ", "a. ", "Ⅰ "]
)  # fmt: skip
WORDS = st.text(
    st.sampled_from("市の職員は、秘密を書いてはならない。「確認」（平日）ABC 12\t　"), max_size=60
)
ROWS = st.tuples(MARKS, WORDS, st.sampled_from(["\n", "\n\n", "\n \n", ""])).map("".join)
DOCUMENTS = st.one_of(st.lists(ROWS, max_size=40).map("".join), st.text(max_size=300))


@given(DOCUMENTS)
def test_the_pieces_are_the_document(text: str) -> None:
    """They follow each other without a gap; each says something of itself."""
    pieces = cut(text)
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text
    assert all(piece.label and piece.start < piece.end for piece in pieces)
    letters = "".join(text.replace("#", "").split())
    assert "".join("".join(p.body for p in pieces).replace("#", "").split()) == letters


@given(
    DOCUMENTS, st.lists(st.tuples(st.sampled_from(["1", "2(1)", "第3条", "目的", "(1)ア"]), WORDS))
)
def test_later_clauses_are_worded_later(text: str, told: list[tuple[str, str]]) -> None:
    """Laid beside clauses, a document is read from its beginning to its end."""
    pieces = cut(text)
    clauses = [
        Clause(f"x-{number}", label, label, ClauseKind.OBLIGATION, "-", words, "", (), ())
        for number, (label, words) in enumerate(told)
    ]
    by_clause = align(clauses, pieces)
    firsts = [by_clause[clause.id][0] for clause in clauses if clause.id in by_clause]
    assert firsts == sorted(firsts)
    for there in by_clause.values():
        assert list(there) == list(range(there[0], there[-1] + 1))
        assert there[-1] < len(pieces)
