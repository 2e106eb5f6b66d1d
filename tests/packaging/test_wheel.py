"""The wheel holds all it needs and works in an environment of its own."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
         "--disable-pip-version-check", "--wheel-dir", str(folder), str(ROOT)],
        check=True,
    )  # fmt: skip
    (built,) = folder.glob("smtui-*.whl")
    return built


def test_holds_guides_words_and_the_sample(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for guide in (ROOT / "guides").iterdir():
        for file in guide.glob("*.t*") if guide.is_dir() else ():
            assert f"smtui/_guides/{guide.name}/{file.name}" in names
    for file in (*(ROOT / "smtui").rglob("*.toml"), *(ROOT / "smtui").rglob("*.tcss")):
        assert file.relative_to(ROOT).as_posix() in names
    assert not [name for name in names if name.startswith(("tests/", "guides/"))]


def test_checks_a_draft_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    """Only what the wheel itself asks for is installed: no development package helps out."""
    environment = tmp_path / "clean"
    venv.create(environment, with_pip=True)
    folder = environment / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run(
        [str(folder / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
         "--constraint", str(ROOT / "constraints.txt"), str(wheel)],
        check=True,
    )  # fmt: skip
    draft = tmp_path / "draft.txt"
    draft.write_text("申込みは https://bit.ly/hoshi12 へ。", encoding="utf-8")
    done = subprocess.run(
        [str(folder / "smtui"), "check", str(draft), "--guide", "akitakata"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 1, done.stderr.decode()
    assert "akitakata-4-1-b3" in done.stdout.decode()
