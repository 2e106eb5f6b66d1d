"""Whatever stands in a guide's folder, it is told as problems or a GuideError; nothing else."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from smtui import places
from smtui.errors import GuideError
from smtui.library.folder import FOLDER_FILES, validate
from smtui.library.guides import load_guide, load_identities
from smtui.library.stances import load_stances

GOLDENS = Path(__file__).parent.parent / "goldens" / "guides"
TEXTS = {name: (GOLDENS / "tiny" / name).read_text("utf-8") for name in FOLDER_FILES}

VALUES = (
    "1", "-1", "0.5", "inf", "nan", "true", "[]", "{}", "[{}]", "[[]]", "[1, 'a']", "{ a = 1 }",
    "''", "' '", "'x'", "2024-01-04", "08:30:00", "2024-01-04T08:30:00Z", "'''\n'''", "'\\u202e'",
    "9" * 5000, "[" * 3000, "'silent'", "['tiny-1']", "[{ x = [] }]",
)  # fmt: skip
names = st.sampled_from(FOLDER_FILES)


@contextmanager
def tiny(name: str, content: bytes) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(GOLDENS, folder, dirs_exist_ok=True)
        Path(folder, "tiny", name).write_bytes(content)
        with patch.object(places, "guides_dir", lambda: folder):
            yield str(Path(folder, "tiny"))


def refusal(load: Callable[[str], object]) -> Iterator[GuideError]:
    try:
        load("tiny")
    except GuideError as error:
        yield error


def judge(name: str, content: bytes) -> None:
    """Load and validate; problems and refusals have to agree."""
    with tiny(name, content) as folder:
        problems = validate(folder)
        for problem in problems:
            assert problem.file.startswith("tiny/")
            assert problem.message
            assert problem.remedy
            assert problem.line <= content.count(b"\n") + 1 or not problem.file.endswith(name)
        refusals = [*refusal(load_guide), *refusal(load_stances)]
        assert all(error.hint for error in refusals)
        assert bool(refusals) == bool(problems)
        identities, errors = load_identities()
        assert len(identities) + len(errors) == 1


@settings(max_examples=60, deadline=None)
@given(names, st.binary(max_size=200))
def test_garbage(name: str, content: bytes) -> None:
    judge(name, content)


@settings(max_examples=100, deadline=None)
@given(names, st.data())
def test_cut_anywhere(name: str, data: st.DataObject) -> None:
    whole = TEXTS[name].encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    judge(name, whole[:start] + whole[end:])


@settings(max_examples=200, deadline=None)
@given(names, st.data())
def test_any_value_anywhere(name: str, data: st.DataObject) -> None:
    lines = TEXTS[name].split("\n")
    keys = [index for index, line in enumerate(lines) if " = " in line]
    for index in data.draw(st.sets(st.sampled_from(keys), min_size=1, max_size=3)):
        key = lines[index].partition(" = ")[0]
        lines[index] = f"{key} = {data.draw(st.sampled_from(VALUES))}"
    judge(name, "\n".join(lines).encode())


@settings(max_examples=100, deadline=None)
@given(names, st.data())
def test_lines_lost_doubled_or_moved(name: str, data: st.DataObject) -> None:
    lines = TEXTS[name].split("\n")
    picked = data.draw(st.lists(st.sampled_from(range(len(lines))), min_size=1, max_size=30))
    judge(name, "\n".join(lines[index] for index in picked).encode())
    index = data.draw(st.sampled_from(range(len(lines))))
    judge(name, "\n".join([*lines[:index], *lines[index + 1 :]]).encode())
    judge(name, "\n".join([*lines[: index + 1], *lines[index:]]).encode())
