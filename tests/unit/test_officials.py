"""The official document beside a guide: kept by version, laid beside the clauses, found."""

import os
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from official_samples import KATORI, NEWER, put

from smtui import places
from smtui.domain.official import body_of
from smtui.domain.passage import Source
from smtui.errors import BadInput, GuideError, StoreError
from smtui.library.guides import load_guide
from smtui.store import officials as kept
from smtui.store import open_store
from smtui.workspace import officials
from smtui.workspace.desk import Workspace
from smtui.workspace.finder import Finder

NOW = datetime(2026, 9, 9, 10, 0)


@pytest.fixture
def desk() -> Workspace:
    return Workspace(lambda: NOW)


def attach(desk: Workspace, folder: Path, text: str, name: str = "katori.txt"):
    with desk.store() as store:
        laid = officials.look_at(store, "katori", put(folder, name, text))
        officials.attach(desk, store, laid)
        wording = officials.wording_of(store, laid.guide)
    assert wording
    return laid, wording


def test_clauses_find_their_wording_by_number(desk: Workspace, tmp_path: Path) -> None:
    """All clauses of one provision have its words; what words none is left over, nothing lost."""
    laid, wording = attach(desk, tmp_path, KATORI)
    assert body_of(wording.of("katori-3-2-s3")).startswith("(2) 伏せ字と繰り返し\n伏せ字で")
    assert wording.of("katori-2-1") == wording.of("katori-2-1-s2")
    assert "誠実に" in body_of(wording.of("katori-2-1"))
    assert wording.of("katori-6-2") == ()
    assert "katori-6-2" in laid.without
    others = [wording.pieces[index].body for index in wording.others]
    assert any("花火の写真" in body for body in others)
    assert "".join(KATORI[p.start : p.end] for p in wording.pieces) == KATORI
    assert f"{len(wording.pieces)} の項目" in laid.said
    assert wording.official.title == "katori.txt、2022-10-01"


def test_a_newer_document_marks_what_changed_and_keeps_the_older(
    desk: Workspace, tmp_path: Path
) -> None:
    attach(desk, tmp_path, KATORI)
    laid, wording = attach(desk, tmp_path, NEWER, "katori2.txt")
    assert set(wording.changed) == set(laid.wording.changed)
    assert {"katori-2-1"} <= set(wording.changed)
    assert not any(name.startswith(("katori-2-2", "katori-3")) for name in wording.changed)
    assert "すぐに認めて直す" in wording.changed["katori-2-1"]
    with open_store() as store:
        assert [one.text for one in kept.versions(store, "katori")] == [NEWER, KATORI]


def test_the_same_document_is_kept_once(desk: Workspace, tmp_path: Path) -> None:
    attach(desk, tmp_path, KATORI)
    attach(desk, tmp_path, KATORI)
    with open_store() as store:
        assert len(kept.versions(store, "katori")) == 1


def test_blanks_and_broken_rows_are_no_change(desk: Workspace, tmp_path: Path) -> None:
    attach(desk, tmp_path, KATORI)
    _, wording = attach(desk, tmp_path, KATORI.replace("落ち着いて", " 落ち着いて 　"))
    assert wording.changed == {}


def test_what_is_kept_never_changes_and_never_goes(desk: Workspace, tmp_path: Path) -> None:
    attach(desk, tmp_path, KATORI)
    for statement in ("UPDATE official_text SET body = 'x'", "DELETE FROM official_text"):
        with open_store() as store, pytest.raises(StoreError), store.writing():
            store.change(statement)
    with sqlite3.connect(places.database()) as connection:
        assert connection.execute("SELECT body FROM official_text").fetchall() == [(KATORI,)]


def test_taken_off_it_is_gone_from_the_guide_and_there_in_the_database(
    desk: Workspace, tmp_path: Path
) -> None:
    laid, _ = attach(desk, tmp_path, KATORI)
    with desk.store() as store:
        officials.detach(desk, store, "katori")
        assert officials.wording_of(store, laid.guide) is None
        assert officials.Officials().passages(store) == {}
        assert [one.text for one in kept.versions(store, "katori")] == ["", KATORI]
        with pytest.raises(BadInput, match="付いていません"):
            officials.detach(desk, store, "katori")
    _, wording = attach(desk, tmp_path, KATORI)
    assert (wording.official.number, wording.changed) == (3, {})


def test_looking_keeps_nothing(tmp_path: Path) -> None:
    laid = officials.look_at(None, "katori", put(tmp_path, "a.txt", KATORI), "令和5年4月1日")
    assert laid.wording.official.edition == "2023-04-01"
    assert not os.path.exists(places.database())
    assert officials.wording_kept(load_guide("katori")) is None
    with pytest.raises(GuideError, match="ありません"):
        officials.look_at(None, "nowhere", put(tmp_path, "a.txt", KATORI))
    with pytest.raises(BadInput, match="日付として読めません"):
        officials.look_at(None, "katori", put(tmp_path, "a.txt", KATORI), "きのう")


def test_a_document_of_somebody_else_is_doubtful(tmp_path: Path) -> None:
    laid = officials.look_at(None, "ueda", put(tmp_path, "a.txt", "給食の献立\nパンと牛乳です。"))
    assert laid.is_doubtful
    assert not officials.look_at(
        None, "katori", put(tmp_path, "b.txt", _all_of("katori"))
    ).is_doubtful


def _all_of(guide_id: str) -> str:
    """Return our own words of a guide under the labels of its clauses: a document that fits."""
    return "\n".join(f"{c.label}　{c.text}" for c in load_guide(guide_id).clauses)


def test_search_finds_the_words_of_the_document(desk: Workspace, tmp_path: Path) -> None:
    """A piece that words a clause leads to it; another one to itself."""
    attach(desk, tmp_path, KATORI)
    shelf = officials.Officials()
    with desk.store() as store:
        found = shelf.passages(store)
        assert shelf.passages(store)["katori"] is found["katori"]
    finder = Finder()
    hit, *_ = finder.find("落ち着いて", "katori", everywhere=False, officials=found).hits
    assert (hit.passage.source, hit.passage.id) == (Source.OFFICIAL, "katori-2-1")
    assert hit.passage.source.label == "原文"
    assert "katori-2-1-s2" in hit.passage.clauses
    hit, *_ = finder.find("はなび", "katori", everywhere=True, officials=found).hits
    assert hit.passage.id.startswith("@")
    assert hit.passage.id.endswith("/katori")
    for own, given in (("katori", {}), ("ueda", found)):
        hits = finder.find("落ち着いて", own, everywhere=False, officials=given).hits
        assert all(hit.passage.source is not Source.OFFICIAL for hit in hits)
