"""Reading a guide: what is kept on clauses, links between them, words explained, the sheet."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from smtui.domain.bookmark import kept_on
from smtui.domain.guide import Guide
from smtui.domain.passage import Source
from smtui.domain.stance import SheetPart
from smtui.domain.term import Term, met_in
from smtui.errors import BadInput
from smtui.exports.markdown import markdown_of
from smtui.exports.quick_sheet import quick_sheet
from smtui.library.glossary import load_glossary
from smtui.library.guides import load_guide
from smtui.library.layout import guide_ids
from smtui.store import open_store
from smtui.store import reader as stored
from smtui.workspace import reader
from smtui.workspace.finder import Finder
from smtui.workspace.sheet import write_quick_sheet

CLAUSE = "katori-5-3"
NOW = datetime(2026, 9, 9, 10, 0)


@pytest.fixture
def guide() -> Guide:
    return load_guide("katori")


@pytest.fixture
def data(home: Path) -> None:
    home.mkdir(mode=0o700)


def later(guide: Guide, *, without: str = "", text: str = "") -> Guide:
    """Return the next version of a guide, a clause of it gone or worded anew."""
    clauses = tuple(
        clause._replace(text=text) if text and clause.id == CLAUSE else clause
        for clause in guide.clauses
        if clause.id != without
    )
    return guide._replace(identity=guide.identity._replace(version="2027-04-01"), clauses=clauses)


@pytest.mark.usefixtures("data")
def test_position_and_read_marks_belong_to_a_version(guide: Guide) -> None:
    """A new version is read anew, from where one was."""
    with open_store() as store:
        reader.stop_at(store, guide, CLAUSE, NOW)
        reader.mark_read(store, guide, CLAUSE, NOW)
        reader.mark_read(store, guide, "katori-1", NOW)
        reader.mark_unread(store, guide, "katori-1")
        assert reader.reader_state(store, guide).read == {CLAUSE}
        state = reader.reader_state(store, later(guide))
        assert (state.position, state.read) == (CLAUSE, frozenset())
        assert reader.reader_state(store, load_guide("ku")).position == ""


@pytest.mark.usefixtures("data")
def test_bookmarks_and_memos_survive_a_new_version(guide: Guide) -> None:
    """By clause id: where the clause is gone they are lost, not away, with what it said."""
    clause = guide.clause(CLAUSE)
    assert clause
    with open_store() as store:
        reader.set_bookmark(store, guide, clause, NOW)
        reader.write_memo(store, guide, clause, " 訂正は課長にも伝える。\n", NOW)
        gone = later(guide, without=CLAUSE)
        kept = reader.reader_state(store, gone).kept_in_order(gone)
    assert [one.is_lost(gone) for one in kept] == [True, True]
    assert {one.words for one in kept} == {clause.text}
    assert {one.body for one in kept} == {"", "訂正は課長にも伝える。"}
    assert [one.is_outdated(later(guide, text="別の文")) for one in kept] == [True, True]
    assert not any(one.is_lost(guide) or one.is_outdated(guide) for one in kept)


@pytest.mark.usefixtures("data")
def test_taking_away(guide: Guide) -> None:
    """A bookmark is taken off, an emptied memo is gone, and only that one."""
    clause, other = guide.clauses[0], guide.clauses[1]
    with open_store() as store:
        for one in (clause, other):
            reader.set_bookmark(store, guide, one, NOW)
            reader.write_memo(store, guide, one, "覚え書き", NOW)
        reader.put_away(store, kept_on(guide, clause, NOW))
        reader.write_memo(store, guide, clause, "  ", NOW)
        state = reader.reader_state(store, guide)
        assert [kept.clause for kept in (*state.bookmarks, *state.memos)] == [other.id, other.id]
        assert [memo.body for memo in stored.all_memos(store)] == ["覚え書き"]
        assert reader.memo_passages(store)[0].source is Source.MEMO


def test_links_lead_on_and_back() -> None:
    """The other half of an item, what stands under it, what the text names."""
    book = reader.open_book("ueda")
    clause = book.guide.clause("ueda-4-2-e")
    assert clause
    links = {link.clause.id: link.why for link in book.links(clause)}
    assert links["ueda-4-1-8"] == "文中の条文"
    back = book.guide.clause("ueda-4-1-8")
    assert back
    assert "ueda-4-2-e" in {link.clause.id for link in book.links(back)}
    assert clause.id not in links
    parent = book.guide.clause("ueda-5-8-a")
    assert parent
    assert "上の項目" in {link.why for link in book.links(parent)}


@pytest.mark.parametrize("guide_id", guide_ids())
def test_every_passage_is_reached_from_the_clauses_it_rests_on(guide_id: str) -> None:
    """And back: from a clause to all that names it."""
    guide, finder = load_guide(guide_id), Finder()
    for clause in guide.clauses:
        for passage in finder.rests_on(guide, clause.id):
            assert clause.id in passage.clauses
            assert passage.source not in (Source.CLAUSE, Source.NOTE)
    grounded = {clause for clause in guide.clauses if clause.checks}
    for clause in grounded:
        sources = {passage.source for passage in finder.rests_on(guide, clause.id)}
        assert Source.CHECK in sources, clause.id


def test_words_are_met_whole_and_longest_first() -> None:
    """公式アカウント before アカウント; no ライン in ガイドライン; other writings too."""
    terms = (
        Term("アカウント", "あ"),
        Term("公式アカウント", "い"),
        Term("ライン", "う", ("LINE",)),
    )
    met = met_in("公式アカウントのガイドラインとLINE、アカウント", terms)
    assert [one.term.text for one in met] == ["い", "う", "あ"]
    assert met_in("何でも", ()) == ()


def test_the_glossary_explains_words_of_the_guides() -> None:
    """No entry explains what nobody reads; every explanation is a sentence of its own."""
    words = "".join(clause.text for guide in guide_ids() for clause in load_guide(guide).clauses)
    unused = [
        term.word
        for term in load_glossary()
        if not any(writing in words for writing in (term.word, *term.also))
    ]
    assert len(unused) <= 8, unused
    assert all(term.text.endswith("。") and len(term.text) <= 60 for term in load_glossary())


@pytest.mark.parametrize("guide_id", guide_ids())
def test_the_sheet_says_all_it_should(guide_id: str) -> None:
    """Each part, every stance with its clauses, every approver, silence by name."""
    book = reader.open_book(guide_id)
    paper = markdown_of(quick_sheet(book.guide, book.topics, book.stances))
    flat = re.sub(r"\\(.)", r"\1", paper)
    for part in SheetPart:
        assert f"## {part.label}" in flat
    for topic in (topic for topic in book.topics if topic.sheet):
        stance = next(stance for stance in book.stances if stance.topic == topic.id)
        assert (topic.name if stance.silent else stance.text) in flat
    for route in book.guide.routes:
        assert route.approver in flat
    for clause in book.guide.clauses:
        if clause.kind == "prohibition":
            above = book.guide.clause(clause.id.rpartition("-")[0])
            assert clause.label in flat or (above and above.label in flat), clause.id


def test_the_sheet_is_written_by_the_ending_of_its_name(tmp_path: Path) -> None:
    """Word or Markdown; anything else, and a file that is there, is refused."""
    word = write_quick_sheet("ku", str(tmp_path / "早見表.docx"))
    assert Path(word).read_bytes().startswith(b"PK")
    assert "早見表" in Path(write_quick_sheet("ku", str(tmp_path / "a.md"))).read_text("utf-8")
    with pytest.raises(BadInput, match=r"\.docx"):
        write_quick_sheet("ku", str(tmp_path / "a.pdf"))
    with pytest.raises(BadInput, match="もうあります"):
        write_quick_sheet("ku", word)
