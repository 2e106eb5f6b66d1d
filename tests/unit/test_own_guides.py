"""A guide of one's own: made from a document, opened beside the others, told where it is wrong."""

import os
import shutil
import stat
from datetime import datetime
from pathlib import Path

import pytest
from official_samples import OWN, put

from smtui import places
from smtui.checks import all_checks
from smtui.domain.draft import Draft
from smtui.domain.guide import ClauseKind
from smtui.errors import BadInput, GuideError
from smtui.intake.predicates import kind_of
from smtui.library.compare import compare, compared_topics
from smtui.library.folder import validate
from smtui.library.guides import load_guide, load_identities
from smtui.library.keywords import load_keywords
from smtui.library.layout import folder_of, guide_ids, is_own
from smtui.library.stances import load_stances
from smtui.library.topics import load_topics
from smtui.workspace import own_guides
from smtui.workspace.backups import back_up_all, restore_all
from smtui.workspace.desk import Workspace
from smtui.workspace.finder import Finder
from smtui.workspace.health import examine
from smtui.workspace.sheet import write_quick_sheet

NOW = datetime(2026, 9, 9, 10, 0)
SHIPPED = guide_ids()


@pytest.fixture
def desk() -> Workspace:
    return Workspace(lambda: NOW)


@pytest.fixture
def made(desk: Workspace, tmp_path: Path) -> own_guides.Imported:
    return own_guides.import_guide(desk, put(tmp_path, "要綱.txt", OWN), "komachi", "小町市")


def test_it_opens_beside_the_others_and_nothing_in_it_is_wrong(made: own_guides.Imported) -> None:
    codes = frozenset(check.code for check in all_checks())
    assert guide_ids() == (*SHIPPED, "komachi")
    assert (is_own("komachi"), is_own("ueda")) == (True, False)
    assert folder_of("komachi") == made.folder == os.path.join(places.own_guides_dir(), "komachi")
    assert validate(made.folder, codes) == ()
    identity = load_guide("komachi", codes).identity
    assert (identity.title, identity.version) == ("小町市ＳＮＳ利用要綱", "2023-04-01")
    assert identity.hosts == ("city.komachi.lg.jp",)
    assert identity.self_names == ("小町市", "市", "本市")
    assert identity.is_wording
    assert all(
        stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 for path in Path(made.folder).iterdir()
    )


def test_its_clauses_are_the_provisions_with_what_can_be_guessed(
    made: own_guides.Imported,
) -> None:
    """Words of the document, kinds by the predicate, families by our keywords; all unreviewed."""
    guide = load_guide("komachi")
    told = {clause.id: clause for clause in guide.clauses}
    assert all(clause.unreviewed for clause in guide.clauses)
    kinds = {name: clause.kind for name, clause in told.items()}
    assert kinds["komachi-2"] is ClauseKind.PROHIBITION
    assert kinds["komachi-2-1"] is ClauseKind.PROHIBITION
    assert kinds["komachi-2-2-x2"] is ClauseKind.OBLIGATION
    assert kinds["komachi-3"] is ClauseKind.PRINCIPLE
    assert told["komachi-2-2-x2"].label == "第2条第2項"
    assert {"insult", "discrimination"} <= set(told["komachi-2-1"].checks)
    assert "secrecy" in told["komachi-2-2"].checks
    assert told["komachi-2-1"].text == "(1) 人を侮辱し、又は差別する文"
    assert told["komachi-2"].kind_words == "禁止・要確認"


def test_checks_search_comparison_and_the_sheet_know_it(
    made: own_guides.Imported, desk: Workspace, tmp_path: Path
) -> None:
    occasion = desk.usual_occasion()._replace(guide="komachi")
    report = desk.judge.report(Draft.of("来ない人は馬鹿です。", occasion))
    grounds = {clause for finding in report.findings for clause in finding.clauses}
    assert "komachi-2-1" in grounds
    hit, *_ = Finder().find("しょぞくちょう", "komachi", everywhere=False).hits
    assert hit.passage.id == "komachi-2-2-x2"
    comparison = compare("approval", "komachi")
    assert comparison.sides[0].stance.unread
    assert [clause.id for clause in comparison.sides[0].clauses] == ["komachi-2-2-x2"]
    assert "小町市は、まだ読み解いていません（要確認）。" in comparison.said
    assert all(stance.position != "silent" for stance in load_stances("komachi"))
    sheet = Path(write_quick_sheet("komachi", str(tmp_path / "早見表.md")))
    assert "まだ読み解いていない話題（要確認）" in sheet.read_text("utf-8")


@pytest.mark.parametrize(
    ("guide_id", "said"),
    [
        ("ueda", "もとからある"),
        ("ueda-2", "「ueda」と紛れます"),
        ("common", "使えません"),
        ("Komachi", "使えません"),
        ("小町", "使えません"),
        ("../x", "使えません"),
        ("", "使えません"),
    ],
)
def test_ids_that_cannot_be_used(desk: Workspace, tmp_path: Path, guide_id: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        own_guides.import_guide(desk, put(tmp_path, "a.txt", OWN), guide_id, "小町市", replace=True)
    assert guide_ids() == SHIPPED


def test_replacing_asks_for_it_and_keeps_what_was_there(
    made: own_guides.Imported, desk: Workspace, tmp_path: Path
) -> None:
    mended = Path(made.folder, "clauses.toml").read_text("utf-8").replace("要綱は", "きまりは")
    Path(made.folder, "clauses.toml").write_text(mended, "utf-8")
    newer = put(tmp_path, "新.txt", OWN.replace("努める", "努めること"))
    with pytest.raises(BadInput, match=r"--replace"):
        own_guides.import_guide(desk, newer, "komachi", "小町市")
    again = own_guides.import_guide(desk, newer, "komachi", "小町市", replace=True)
    assert Path(again.replaced, "clauses.toml").read_text("utf-8") == mended
    assert [clause.id for clause in again.clauses] == [clause.id for clause in made.clauses]
    assert guide_ids() == (*SHIPPED, "komachi")


def test_a_document_without_text_makes_nothing(desk: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        own_guides.import_guide(desk, put(tmp_path, "a.txt", "\n"), "komachi", "小町市")
    with pytest.raises(BadInput, match="名前がありません"):
        own_guides.import_guide(desk, put(tmp_path, "a.txt", OWN), "komachi", " ")
    assert guide_ids() == SHIPPED


def test_a_broken_own_guide_is_told_and_hinders_nobody(
    made: own_guides.Imported, desk: Workspace
) -> None:
    Path(made.folder, "clauses.toml").write_text("[[clause]]\nid = 1\n", "utf-8")
    with pytest.raises(GuideError, match=r"komachi/clauses\.toml"):
        load_guide("komachi")
    identities, errors = load_identities()
    assert [identity.id for identity in identities] == list(SHIPPED)
    assert "komachi/clauses.toml" in str(errors[0])
    assert list(own_guides.own_problems()) == ["komachi"]
    with desk.store() as store:
        (waits,) = own_guides.waiting(desk, store)
    assert "komachi/clauses.toml" in waits.about
    comparison = compare("reply", "komachi")
    assert len(comparison.sides) == len(SHIPPED)
    assert "（komachi）は、比べていません。" in comparison.said
    answer = Finder().find("返信", "ueda", everywhere=True)
    assert answer.hits
    assert "（komachi）は、探していません。" in answer.said
    with pytest.raises(GuideError):
        Finder().find("返信", "komachi", everywhere=False)


def test_an_own_guide_never_stands_before_one_that_came_with_smtui(
    made: own_guides.Imported,
) -> None:
    os.rename(made.folder, os.path.join(places.own_guides_dir(), "ueda"))
    assert load_guide("ueda").identity.name == "上田市"
    assert "同じ ID" in str(own_guides.own_problems()["ueda"])
    assert "同じ ID" in str(load_identities()[1][0])
    assert [sign.words for sign in examine() if not sign.good and "同じ ID" in sign.words]


def test_a_backup_holds_the_guides_of_ones_own(
    made: own_guides.Imported, desk: Workspace, tmp_path: Path
) -> None:
    """They come back where they are gone; one that was mended meanwhile stays."""
    with desk.store():
        pass
    back_up_all(str(tmp_path / "b.zip"))
    clauses = Path(made.folder, "clauses.toml")
    before = clauses.read_text("utf-8")
    clauses.write_text(before + "# 直した\n", "utf-8")
    restore_all(desk, str(tmp_path / "b.zip"))
    assert clauses.read_text("utf-8").endswith("# 直した\n")
    shutil.rmtree(made.folder)
    restore_all(desk, str(tmp_path / "b.zip"))
    assert clauses.read_text("utf-8") == before
    assert load_guide("komachi").identity.name == "小町市"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("うわさを書いてはならない。", ClauseKind.PROHIBITION),
        ("うわさを書かないこと。", ClauseKind.PROHIBITION),
        ("うわさの発信を禁止する。", ClauseKind.PROHIBITION),
        ("課長の承認を得なければならない。", ClauseKind.OBLIGATION),
        ("課長に報告するものとする。", ClauseKind.OBLIGATION),
        ("課長に見せること。", ClauseKind.OBLIGATION),
        ("服務に関すること", ClauseKind.BACKGROUND),
        ("名前を確認する。", ClauseKind.OBLIGATION),
        ("分かりやすく書くよう努める。", ClauseKind.PRINCIPLE),
        ("個人情報に注意する。", ClauseKind.PRINCIPLE),
        ("ただし、災害のときは、この限りでない。", ClauseKind.EXCEPTION),
        ("ＳＮＳとは、文を見せ合う場をいう。", ClauseKind.DEFINITION),
        ("職員に適用する。", ClauseKind.SCOPE),
        ("町には海がある。", ClauseKind.BACKGROUND),
    ],
)
def test_the_predicate_tells_the_kind(words: str, kind: ClauseKind) -> None:
    assert kind_of(words) is kind


def test_an_entry_of_a_list_is_what_stands_above_it() -> None:
    assert kind_of("ア 人をおとしめる文", "", ClauseKind.PROHIBITION) is ClauseKind.PROHIBITION
    assert kind_of("(1) 職員 市の者をいう。", "", ClauseKind.PROHIBITION) is ClauseKind.DEFINITION


def test_keywords_speak_of_topics_there_are() -> None:
    """Every compared topic has words by which it is found; no topic is misspelt."""
    known = {topic.id for topic in load_topics()}
    named = {topic for keyword in load_keywords() for topic in keyword.topics}
    assert named <= known
    assert {topic.id for topic in compared_topics()} - named <= {"urgent"}
