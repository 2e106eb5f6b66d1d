"""The procedures of the five guides: complete, each step with its grounds, no gate without key."""

from pathlib import Path

import pytest

from smtui.domain.procedure import Procedure, Rhythm
from smtui.library.folder import validate
from smtui.library.forms import load_forms
from smtui.library.guides import load_guide
from smtui.library.layout import guide_ids
from smtui.library.procedures import grounds, load_procedures, passages

GOLDENS = Path(__file__).parent.parent / "goldens"
TINY = GOLDENS / "guides" / "tiny"
PARTS = [
    line.split("\t") for line in (GOLDENS / "procedures.tsv").read_text("utf-8").splitlines()[1:]
]

ALL = [(guide, one) for guide in guide_ids() for one in load_procedures(guide).kinds]


def named(guide: str) -> set[str]:
    """All clauses the procedures and duties of a guide name."""
    known = load_procedures(guide)
    steps = [step for one in known.kinds for step in one.steps]
    groups = [
        *(one.clauses for one in known.kinds),
        *(one.clauses for one in known.duties),
        *(exemption.clauses for one in known.kinds for exemption in one.exemptions),
        *map(grounds, steps),
    ]
    return {clause for group in groups for clause in group}


@pytest.mark.parametrize(("guide", "part", "clauses"), PARTS, ids=lambda value: value[:9])
def test_every_clause_on_procedures_is_in_the_data(guide: str, part: str, clauses: str) -> None:
    assert set(clauses.split()) - named(guide) == set()


@pytest.mark.parametrize(("guide", "one"), ALL, ids=lambda value: getattr(value, "id", value))
def test_what_a_step_rests_on_exists_and_the_rest_is_marked(guide: str, one: Procedure) -> None:
    clauses = {clause.id for clause in load_guide(guide).clauses}
    forms = {form.id for form in load_forms(guide)}
    for step in one.steps:
        assert set(grounds(step)) <= clauses
        assert step.reference == (not step.clauses)
        assert set(step.forms) <= forms
        assert all(gate.clauses and gate.remedy for gate in step.gates)


def gates(guide: str, procedure: str) -> set[tuple[str, str]]:
    """Which step waits for which."""
    one = load_procedures(guide).get(procedure)
    assert one is not None
    return {(step.id, gate.after) for step in one.steps for gate in step.gates}


@pytest.mark.parametrize(
    ("guide", "procedure", "step", "after"),
    [
        ("katori", "open", "acquire", "approval"),
        ("katori", "open", "apply", "consult"),
        ("katori", "withdraw", "announce", "consult"),
        ("katori", "withdraw", "delete", "announce"),
        ("katori", "ordered-stop", "stop", "contact"),
        ("akitakata", "open", "review", "submit"),
        ("akitakata", "open", "acquire", "review"),
        ("akitakata", "open", "start", "register"),
        ("akitakata", "open", "publish", "register"),
        ("ueda", "open", "publish", "policy"),
        ("ku", "open", "acquire", "policy"),
        ("oizumi", "open", "acquire", "policy"),
    ],
)
def test_what_must_not_come_first_is_barred(
    guide: str, procedure: str, step: str, after: str
) -> None:
    assert (step, after) in gates(guide, procedure)


def test_urgency_is_recognised_by_the_pr_section_and_leaves_the_approval_standing() -> None:
    one = load_procedures("katori").get("open")
    assert one is not None
    urgent = one.exemption("urgent")
    assert urgent is not None
    assert urgent.by == "広報主管課"
    assert "approval" not in (*urgent.postpones, *urgent.waives)
    assert set(urgent.postpones) == {"policy", "manual"}


def test_where_chart_and_text_differ_the_step_says_so() -> None:
    one = load_procedures("akitakata").get("open")
    assert one is not None
    assert "流れ図" in one.note
    told = {step.id for step in one.steps if "流れ図" in step.note and "本文" in step.note}
    assert {"plan", "submit", "tell-staff", "register", "publish"} <= told


def test_the_duties_of_the_five_guides() -> None:
    found = {
        (guide, duty.id): duty for guide in guide_ids() for duty in load_procedures(guide).duties
    }
    assert set(found) == {
        ("akitakata", "roster"),
        ("katori", "password"),
        ("katori", "evaluation"),
        ("katori", "continuation"),
        ("ku", "review"),
        ("ueda", "weekly"),
    }
    assert found["akitakata", "roster"].rhythm is Rhythm.FISCAL_YEAR
    assert [key for key, duty in found.items() if duty.wish] == [("ueda", "weekly")]


@pytest.mark.parametrize("guide", guide_ids())
def test_every_guide_says_what_it_does_not_provide(guide: str) -> None:
    assert load_procedures(guide).silent


def test_general_practice_gives_way_to_the_guide() -> None:
    general = load_procedures(None).get("withdraw")
    assert general is not None
    assert general.reference
    own = load_procedures("katori").get("withdraw")
    assert own is not None
    assert not own.reference
    assert load_procedures("ueda").get("withdraw") == general


def test_a_search_finds_every_step() -> None:
    found = {passage.id: passage for passage in passages("katori")}
    assert "katori-4-3" in found["procedure/open/acquire"].clauses
    assert {"procedure/withdraw", "procedure/withdraw/delete", "duty/password"} <= set(found)


HEAD = """
[[procedure]]
id = "open"
name = "手続"
about = "ためし"
clauses = []
reference = true

[[procedure.step]]
id = "first"
name = "はじめ"
actor = "担当者"
text = "します。"
clauses = []
reference = true
"""
GATE = """
[[procedure.step.gate]]
after = "{}"
text = "まだです。"
remedy = "先に。"
clauses = ["tiny-1"]
"""
WRONG = {
    "gate-forward": (HEAD + GATE.format("later"), "「later」がありません"),
    "gate-self": (HEAD + GATE.format("first"), "「first」がありません"),
    "form": (HEAD.replace('text = "します。"', 'text = "します。"\nforms = ["gone"]'), "「gone」がありません"),
    "twice": (HEAD + HEAD[HEAD.index("[[procedure.step]]") :], "同じです"),
    "duty": (
        '[[duty]]\nid = "d"\nname = "とても長い名前のくり返しごと"\ntext = "す"\n'
        'rhythm = "week"\nclauses = []\nreference = true\n',
        "9字まで",
    ),
    "rhythm": (
        '[[duty]]\nid = "d"\nname = "こと"\ntext = "す"\nrhythm = "daily"\n'
        "clauses = []\nreference = true\n",
        "「daily」は使えません",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_named_with_its_file(tmp_path: Path, name: str) -> None:
    text, words = WRONG[name]
    folder = tmp_path / "tiny"
    folder.mkdir()
    for file in TINY.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "procedures.toml").write_text(text, "utf-8")
    found = [str(one) for one in validate(str(folder)) if "procedures.toml" in str(one)]
    assert any(words in problem for problem in found), found
