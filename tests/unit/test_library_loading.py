"""Guides as values: the five real ones, the tiny one, digest, cache and speed of loading."""

import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from smtui import places
from smtui.domain.approval import Condition, Shortcut
from smtui.domain.draft import Account, Kind, Mode, Platform
from smtui.domain.family import Severity
from smtui.domain.guide import Hours, Strength
from smtui.domain.stance import Position
from smtui.errors import GuideError
from smtui.library.folder import common_problems, validate
from smtui.library.guides import load_guide, load_identities
from smtui.library.layout import guide_ids
from smtui.library.platforms import load_platforms
from smtui.library.schema import ROLES
from smtui.library.stances import load_stances
from smtui.library.topics import load_topics

GOLDENS = Path(__file__).parent.parent / "goldens"
REAL = ("akitakata", "katori", "ku", "oizumi", "ueda")


@pytest.fixture(autouse=True)
def warm_cache() -> None:
    """Share nothing here: the cache itself is looked at."""


@pytest.fixture
def guides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A guides folder with the tiny guide only."""
    folder = tmp_path / "guides"
    shutil.copytree(GOLDENS / "guides", folder)
    monkeypatch.setattr(places, "guides_dir", lambda: str(folder))
    return folder


def test_the_real_guides_are_found() -> None:
    assert guide_ids() == REAL


@pytest.mark.parametrize("guide_id", REAL)
def test_a_real_guide_has_no_problem(guide_id: str) -> None:
    folder = os.path.join(places.guides_dir(), guide_id)
    assert [str(problem) for problem in validate(folder)] == []
    loaded = load_guide(guide_id)
    assert loaded.id == guide_id
    assert load_guide(guide_id) == loaded
    roles = [scope.role for scope in loaded.identity.scopes]
    assert sorted(roles) == sorted((*ROLES, "私的利用"))


def test_the_real_guides_name_checks_that_exist() -> None:
    from smtui.checks import all_checks

    codes = frozenset(check.code for check in all_checks())
    for guide_id in REAL:
        assert validate(os.path.join(places.guides_dir(), guide_id), codes) == ()


def test_the_common_files_have_no_problem() -> None:
    assert [str(problem) for problem in common_problems()] == []


def test_the_clauses_are_those_of_the_source() -> None:
    wanted = (GOLDENS / "clauses.tsv").read_text("utf-8").splitlines()[1:]
    loaded = [
        "\t".join(
            (
                clause.id,
                clause.label,
                clause.kind,
                clause.actor,
                ",".join(clause.topics),
                ",".join(clause.checks),
            )
        )
        for guide_id in guide_ids()
        for clause in load_guide(guide_id).clauses
    ]
    order = {guide_id: index for index, guide_id in enumerate(REAL)}
    assert loaded == sorted(wanted, key=lambda row: order[row.partition("-")[0]])
    assert len(loaded) == 481


@pytest.mark.parametrize("guide_id", REAL)
def test_every_occasion_has_an_open_route(guide_id: str) -> None:
    routes = load_guide(guide_id).routes
    plain = [
        route.when
        for route in routes
        if not (route.answered or route.when.media or route.when.found or route.when.families)
    ]
    for occasion in itertools.product(Account, Kind, Mode):
        wanted = ((when.account, when.kind, when.mode) for when in plain)
        assert any(
            all(not some or value in some for some, value in zip(whens, occasion, strict=True))
            for whens in wanted
        )


@pytest.mark.parametrize("guide_id", REAL)
def test_every_compared_topic_has_a_stance(guide_id: str) -> None:
    topics = {topic.id: topic for topic in load_topics() if topic.compared}
    stances = load_stances(guide_id)
    assert sorted(stance.topic for stance in stances) == sorted(topics)
    for stance in stances:
        assert topics[stance.topic].position_name(stance.position) != stance.position
        assert stance.silent == (not stance.clauses)


def test_the_platforms() -> None:
    platforms = load_platforms()
    assert set(platforms) == set(Platform)
    assert platforms["x"].limit == 280
    assert platforms["x"].url_weight == 23
    assert platforms["blog"].limit is None
    assert platforms["line"].parts == 3


def test_the_tiny_guide_as_values(guides: Path) -> None:
    tiny = load_guide("tiny")
    assert guide_ids() == ("tiny",)
    assert tiny.identity.revised == "2024-01-04"
    assert tiny.identity.issuer == ""
    assert tiny.identity.hours == Hours(
        (0, 1), 510, 1035, False, "平日の昼に運用します。", ("tiny-2",)
    )
    assert tiny.identity.strengths == (
        Strength(
            "accuracy/weekday",
            Severity.CONFIRM,
            Account.OFFICIAL,
            "曜日を書かない習わしだからです。",
            (),
        ),
    )
    assert tiny.clauses[1].checks == ("insult", "accuracy/weekday")
    assert tiny.reply.allows("disaster")
    assert tiny.questions[0].when == Condition(account=("official",), kind=("post", "share"))
    assert tiny.questions[1].reference
    shortcut, notice, private = tiny.routes
    assert (shortcut.approver, shortcut.decided) == ("", True)
    assert shortcut.answered == Shortcut("published", "yes")
    assert (notice.approver, notice.decided) == ("所属長", True)
    assert (private.approver, private.decided, private.reference) == ("", False, True)
    assert private.when == Condition()
    assert load_topics()[1].positions[0] == Position("closed", "原則返信しない")


def test_an_unknown_guide_names_the_known_ones() -> None:
    for unknown in ("nowhere", "common", "", "../guides/ku", "ku/", "KU"):
        with pytest.raises(GuideError, match="akitakata、katori、ku、oizumi、ueda"):
            load_guide(unknown)


def test_without_a_guides_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "guides_dir", lambda: str(tmp_path / "none"))
    assert guide_ids() == ()
    assert load_identities() == ((), ())
    with pytest.raises(GuideError, match="見つかりません"):
        load_guide("ku")
    with pytest.raises(GuideError, match=r"platforms\.toml"):
        load_platforms()


def test_one_broken_guide_does_not_hide_the_others(guides: Path) -> None:
    shutil.copytree(guides / "tiny", guides / "broken")
    identities, errors = load_identities()
    assert [identity.id for identity in identities] == ["tiny"]
    (error,) = errors
    assert "broken/guide.toml 2行目" in error.message
    assert "フォルダー名「broken」" in error.message


def test_the_digest_follows_what_a_check_depends_on(guides: Path) -> None:
    def digest() -> str:
        return load_guide("tiny").identity.digest

    before = digest()
    assert len(before) == 16
    for name, changes in (("stances.toml", False), ("clauses.toml", True), ("posting.toml", True)):
        path = guides / "tiny" / name
        original = path.read_bytes()
        path.write_bytes(original + b"# a remark\n")
        assert (digest() != before) is changes
        path.write_bytes(original)
    assert digest() == before


def test_a_mistake_is_found_although_the_right_text_is_cached(guides: Path) -> None:
    load_guide("tiny")
    path = guides / "tiny" / "clauses.toml"
    right = path.read_text("utf-8")
    path.write_text(right.replace('"obligation"', '"obligaton"'), "utf-8")
    for _ in range(2):  # a refused guide is never kept
        with pytest.raises(GuideError, match="「obligation」ではありませんか"):
            load_guide("tiny")
    path.write_text(right, "utf-8")
    load_guide("tiny")


def test_a_code_is_judged_where_codes_are_given(guides: Path) -> None:
    load_guide("tiny", frozenset({"accuracy/weekday"}))
    load_guide("tiny")
    with pytest.raises(GuideError, match="accuracy/weekday"):
        load_guide("tiny", frozenset({"accuracy/date"}))
    folder = str(guides / "tiny")
    assert validate(folder) == ()
    assert validate(folder, frozenset({"accuracy/weekday"})) == ()
    assert len(validate(folder, frozenset({"accuracy/date"}))) == 2


def test_a_byte_order_mark_and_windows_newlines_are_overlooked(guides: Path) -> None:
    before = load_guide("tiny").clauses
    for path in (guides / "tiny").iterdir():
        content = path.read_bytes().replace(b"\n", b"\r\n")
        path.write_bytes(b"\xef\xbb\xbf" + content)
    assert validate(str(guides / "tiny")) == ()
    assert load_guide("tiny").clauses == before


def test_a_damaged_or_missing_cache_is_made_again(guides: Path, home: Path) -> None:
    before = load_guide("tiny")
    for path in (home / "cache").iterdir():
        path.write_bytes(path.read_bytes()[:-7])
    assert load_guide("tiny") == before
    shutil.rmtree(home / "cache")
    assert load_guide("tiny") == before


def test_a_warm_load_imports_nothing_that_judges() -> None:
    load_guide("ku")
    load_platforms()
    heavy = ("tomllib", "pathlib", "dataclasses", "difflib", "platformdirs", "smtui.library.schema")
    code = (
        "import sys; from smtui.library.guides import load_guide; from smtui.library.platforms import load_platforms; "
        "load_guide('ku'); load_platforms(); "
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=os.path.dirname(os.path.dirname(places.checks_dir())),
    )
    assert done.stdout.strip() == "[]", done.stderr
