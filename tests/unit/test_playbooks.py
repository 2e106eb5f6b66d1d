"""Playbooks: every provision on incidents is a step of its own guide, general practice is 参考."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from smtui.domain.guide import ClauseKind
from smtui.domain.playbook import Playbook, StepKind, blanks, standing
from smtui.library.folder import common_problems, validate
from smtui.library.guides import load_guide
from smtui.library.layout import PLAYBOOKS_FILE, common_folder, folder_of, guide_ids
from smtui.library.playbooks import load_playbooks, passages

GUIDES = guide_ids()

PROVIDED = {
    "akitakata": (
        "flame", "impersonation", "rumour", "hurt", "wrong-post", "aggressive",
        "disaster-information", "proposal", "account-trouble", "consultation",
    ),
    "ku": ("rumour", "impersonation", "leak", "hurt", "aggressive", "consultation"),
    "katori": (
        "flame", "impersonation", "important-opinion", "rumour", "hurt", "wrong-post", "forbidden",
        "aggressive", "unannounced", "account-trouble", "urgent-medium", "consultation",
    ),
    "ueda": ("hurt", "aggressive", "important-opinion", "private-trouble", "slow-answer", "inquiry",
             "breach"),
    "oizumi": ("hurt", "aggressive", "breach", "consultation"),
}  # fmt: skip
"""The types each of the five guides provides for itself."""

EVERYWHERE = ("flame", "impersonation", "rumour", "hurt", "wrong-post", "forbidden", "aggressive",
              "leak", "hijack", "frozen", "other", "consultation")  # fmt: skip


def cited(playbook: Playbook) -> Iterator[str]:
    yield from playbook.clauses
    for part in (*playbook.steps, *playbook.card, *playbook.wordings):
        yield from part.clauses
    for step in playbook.steps:
        for choice in step.choices:
            yield from choice.clauses


@pytest.mark.parametrize("guide", PROVIDED)
def test_a_guide_has_the_types_it_provides_for(guide: str) -> None:
    kinds = load_playbooks(guide).kinds
    assert tuple(kind.id for kind in kinds if not kind.reference) == PROVIDED[guide]


@pytest.mark.parametrize("guide", [None, *GUIDES])
def test_every_kind_of_trouble_can_be_chosen_under_every_guide(guide: str | None) -> None:
    playbooks = load_playbooks(guide)
    assert set(EVERYWHERE) <= {kind.id for kind in playbooks.kinds}
    assert playbooks.handoff.to
    assert playbooks.advice
    for kind in playbooks.kinds:
        assert kind.steps, kind.id
        assert kind.about.endswith("。"), kind.id
        ids = [step.id for step in kind.steps]
        assert len(set(ids)) == len(ids), kind.id


@pytest.mark.parametrize("guide", GUIDES)
def test_no_guide_shows_the_clause_of_another(guide: str) -> None:
    known = load_guide(guide)
    playbooks = load_playbooks(guide)
    for kind in playbooks.kinds:
        assert [name for name in cited(kind) if known.clause(name) is None] == [], kind.id
    for advice in (playbooks.handoff, *playbooks.advice):
        assert all(known.clause(name) for name in advice.clauses)


@pytest.mark.parametrize("guide", GUIDES)
def test_every_clause_on_incidents_is_a_step(guide: str) -> None:
    steps = {c for kind in load_playbooks(guide).kinds for c in cited(kind)}
    clauses = load_guide(guide).clauses
    wanted = {clause.id for clause in clauses if clause.kind is ClauseKind.PLAYBOOK}
    assert wanted - steps == set()


def test_without_a_guide_all_is_good_practice() -> None:
    for kind in load_playbooks(None).kinds:
        assert kind.reference
        assert not list(cited(kind))


@pytest.mark.parametrize("guide", GUIDES)
def test_the_card_tells_the_line_of_the_guide(guide: str) -> None:
    """Four lines at most: stop, capture, tell, act; the guide's own line where it has one."""
    for kind in load_playbooks(guide).kinds:
        assert 0 < len(kind.card) <= 5, kind.id
        assert [line.kind for line in kind.card] == sorted(
            (line.kind for line in kind.card), key=list(StepKind).index
        )


def test_whom_to_tell_is_what_the_guide_says() -> None:
    def line(guide: str, kind: str) -> list[tuple[str, ...]]:
        playbook = load_playbooks(guide).get(kind)
        assert playbook is not None
        return [step.to for step in playbook.report_line]

    assert line("katori", "flame") == [("所属長",), ("広報主管課",)]
    assert line("ueda", "private-trouble") == [("所属長", "広報課")]
    assert line("ku", "impersonation") == [("広報課",)]
    assert line("oizumi", "flame") == [("長公室長", "総務課長", "情報政策課長")]
    assert line("akitakata", "account-trouble") == [("所属長", "情報管理課")]


def test_to_whom_incidents_are_handed() -> None:
    to = {guide: load_playbooks(guide).handoff for guide in PROVIDED}
    assert to["akitakata"].to == ("情報管理課",)
    assert to["ku"].to == ("広報課",)
    assert to["katori"].to == ("広報主管課",)
    assert to["ueda"].to == ("所属長", "広報課")
    assert to["oizumi"].to == ("長公室長", "総務課長", "情報政策課長")
    assert not to["oizumi"].clauses


def test_only_katori_says_to_keep_a_wrong_post() -> None:
    """Delete or correct: Katori keeps; what is forbidden may go. Akitakata corrects at once."""
    katori = load_playbooks("katori").get("wrong-post")
    assert katori is not None
    way = katori.step("way")
    assert way is not None
    assert {choice.id: choice.deletes for choice in way.choices} == {
        "amend": False, "correct": False, "delete": True,
    }  # fmt: skip
    akitakata = load_playbooks("akitakata").get("wrong-post")
    assert akitakata is not None
    assert not any(choice.deletes for step in akitakata.steps for choice in step.choices)


def test_steps_of_a_branch_stand_when_it_was_chosen() -> None:
    katori = load_playbooks("katori").get("wrong-post")
    assert katori is not None
    own = {step.id for step in katori.steps if step.branch}
    assert own == {"amend", "publish", "tell-head", "report"}
    assert own.isdisjoint(step.id for step in standing(katori, {}))
    deleted = {step.id for step in standing(katori, {"way": "delete"})}
    assert deleted & own == {"tell-head", "report"}


@pytest.mark.parametrize("guide", [None, *GUIDES])
def test_every_wording_has_blanks_to_fill(guide: str | None) -> None:
    for kind in load_playbooks(guide).kinds:
        for wording in kind.wordings:
            assert blanks(wording.text), wording.name
            assert all(blanks(wording.text)), wording.name


def test_blanks_are_found_in_order() -> None:
    assert blanks("【要記入：いつ】の【訂正】は【要記入：何】") == ("いつ", "何")
    assert blanks("【訂正】済み") == ()


@pytest.mark.parametrize("guide", GUIDES)
def test_passages_lead_to_a_step(guide: str) -> None:
    playbooks = load_playbooks(guide)
    found = list(passages(guide))
    assert found
    for passage in found:
        kind, _, step = passage.id.partition("/")
        playbook = playbooks.get(kind)
        assert playbook is not None
        assert passage.clauses
        assert not step or playbook.step(step) is not None, passage.id


def test_a_type_named_in_the_personal_path_exists() -> None:
    from smtui.library.personal import load_private_use

    for guide in GUIDES:
        kinds = {kind.id for kind in load_playbooks(guide).kinds}
        for path in load_private_use(guide).paths:
            for outcome in path.outcomes:
                assert not outcome.incident or outcome.incident in kinds, (guide, outcome.incident)


# Mistakes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder_of("katori"), tmp_path / "katori"))


MISTAKES = (
    ('to = ["pr"]', 'to = ["press"]', "[[office]] にありません"),
    ('playbooks = ["impersonation"]', 'playbooks = ["impersonate"]', "という種類はありません"),
    ('choices = ["amend"]', 'choices = ["amended"]', "選べる道にありません"),
    ('step = "way"', 'step = "later"', "前にある決める手順ではありません"),
    ('id = "amend"\nkind = "act"', 'id = "head"\nkind = "act"', "[[shared]] の手順と同じ名"),
    ('kind = "decide"', 'kind = "act"', "選ぶ道（choice）を2つ以上"),
    ('kind = "tell"\nactor = "担当者"', 'kind = "act"\nactor = "担当者"', "の手順だけに書きます"),
    ("【要記入：偽アカウントの名前】", "【要記入：偽アカウントの名前", "閉じていません"),
    ('clauses = ["katori-5-2-s5"]', 'clauses = ["katori-5-2-s55"]', "にありません"),
    ('clauses = ["katori-5-2-s5"]', "clauses = []", "根拠の条文（clauses）がありません"),
)


@pytest.mark.parametrize(("right", "wrong", "said"), MISTAKES)
def test_a_mistake_is_told_with_its_line(folder: Path, right: str, wrong: str, said: str) -> None:
    path = folder / PLAYBOOKS_FILE
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), "utf-8")
    found = validate(str(folder))
    assert found
    assert said in found[0].message
    assert 0 < found[0].line <= text.count("\n", 0, text.index(right)) + 2


def test_the_line_is_that_of_the_step_within_its_playbook(folder: Path) -> None:
    path = folder / PLAYBOOKS_FILE
    text = path.read_text("utf-8")
    at = text.index("katori-5-2-s4")
    path.write_text(text[:at] + "katori-nowhere" + text[at + len("katori-5-2-s4") :], "utf-8")
    (found,) = validate(str(folder))
    header = text.rindex("[[playbook.step]]", 0, at)
    assert found.line == text.count("\n", 0, header) + 1


def test_general_practice_is_right_and_names_no_clause() -> None:
    assert common_problems() == ()
    text = Path(common_folder(), PLAYBOOKS_FILE).read_text("utf-8")
    assert 'clauses = ["' not in text
