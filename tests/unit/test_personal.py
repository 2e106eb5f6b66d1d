"""The paths through the personal-use rules: walked to every end, for every guide."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest

from smtui.domain.private_path import Ending, Outcome, Path
from smtui.library.folder import validate
from smtui.library.guides import load_guide
from smtui.library.layout import guide_ids
from smtui.library.personal import load_private_use, passages
from smtui.library.playbooks import load_playbooks

GUIDES = File(__file__).parent.parent.parent / "guides"
TINY = File(__file__).parent.parent / "goldens" / "guides" / "tiny"

WAYS = [(guide, path) for guide in guide_ids() for path in load_private_use(guide).paths]


def ends(path: Path, id: str, taken: tuple[str, ...] = ()) -> Iterator[Outcome]:
    """Walk on from a step by every answer there is."""
    assert id not in taken, f"a circle: {taken}"
    step = path.step(id)
    if isinstance(step, Outcome):
        yield step
    else:
        assert len(step.answers) >= 2, step.id
        for answer in step.answers:
            yield from ends(path, answer.to, (*taken, id))


@pytest.mark.parametrize(("guide", "path"), WAYS, ids=lambda value: getattr(value, "id", value))
def test_every_answer_leads_to_an_end_that_has_its_grounds(guide: str, path: Path) -> None:
    clauses = {clause.id for clause in load_guide(guide).clauses}
    found = list(ends(path, path.start))
    assert {end.id for end in found} == {end.id for end in path.outcomes}
    for step in (*path.pages, *path.outcomes):
        assert set(step.clauses) <= clauses
        assert bool(step.clauses) != step.reference


@pytest.mark.parametrize("guide", guide_ids())
def test_every_guide_has_the_three_ways(guide: str) -> None:
    use = load_private_use(guide)
    assert [path.id for path in use.paths] == ["before", "saw", "posted"]
    assert use.advice
    assert {"two-factor", "linked-apps", "location", "old-posts", "profile"} <= {
        point.id for point in use.hygiene
    }


@pytest.mark.parametrize("guide", guide_ids())
def test_a_guide_without_private_rules_says_so_and_one_with_them_does_not(guide: str) -> None:
    (private,) = (s for s in load_guide(guide).identity.scopes if s.role == "私的利用")
    before = load_private_use(guide).paths[0]
    uncovered = [end for end in before.outcomes if end.ending is Ending.UNCOVERED]
    if private.applies == "yes":
        assert len(before.pages) >= 4
        assert [end.ending for end in before.outcomes].count(Ending.STOP) >= 5
    else:
        assert all(end.advice for end in uncovered)
        assert uncovered


@pytest.mark.parametrize("guide", guide_ids())
def test_every_incident_a_way_may_end_in_is_one_the_guide_or_good_practice_knows(
    guide: str,
) -> None:
    kinds = {playbook.id for playbook in load_playbooks(guide).kinds}
    ends = [end for path in load_private_use(guide).paths for end in path.outcomes]
    assert {end.incident for end in ends if end.incident} <= kinds


@pytest.mark.parametrize("guide", guide_ids())
def test_what_was_seen_or_posted_can_become_an_incident(guide: str) -> None:
    by_id = {path.id: path for path in load_private_use(guide).paths}
    for id in ("saw", "posted"):
        assert any(end.incident for end in by_id[id].outcomes)


def test_without_a_guide_there_is_advice_and_no_path() -> None:
    use = load_private_use(None)
    assert (use.paths, bool(use.advice), bool(use.hygiene)) == ((), True, True)


def test_every_step_can_be_found_by_a_search() -> None:
    found = {passage.id for passage in passages("ueda")}
    assert {"before/city", "before/no-rumor", "saw/report"} <= found


WRONG = {
    "nowhere": ('{ text = "はい", to = "gone" }', "行き先「gone」がありません"),
    "circle": ('{ text = "はい", to = "first" }', "堂々めぐり"),
    "lost": ('{ text = "はい", to = "end" }', "どの答えからも行けません"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_way_that_leads_nowhere_is_named(tmp_path: File, name: str) -> None:
    answer, words = WRONG[name]
    folder = tmp_path / "tiny"
    folder.mkdir()
    for file in TINY.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    page = '[[path.page]]\nid = "{}"\nask = "問い"\nclauses = []\nreference = true\nanswer = [{}]\n'
    end = (
        '[[path.outcome]]\nid = "end"\nending = "care"\ntitle = "終わり"\ntext = "以上です。"\n'
        "clauses = []\nreference = true\n"
    )
    other = '{ text = "いいえ", to = "end" }'
    pages = page.format("first", f"{answer}, {other}")
    if name == "lost":
        pages += page.format("second", other)
    head = '[[path]]\nid = "before"\nname = "道"\nabout = "ためし"\n'
    (folder / "personal.toml").write_text(head + pages + end, "utf-8")
    found = map(str, validate(str(folder)))
    problems = [problem for problem in found if "personal.toml" in problem]
    assert len(problems) == 1
    assert words in problems[0]
