"""What all tests share: a data folder of their own, and drafts in one line."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from smtui import places
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform

WEDNESDAY = datetime(2026, 9, 9, 10, 0)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own; nobody's real one is touched."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SMTUI_HOME", str(folder))
    monkeypatch.delenv("SMTUI_GUIDE", raising=False)
    return folder


@pytest.fixture(autouse=True)
def warm_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Word lists and guides are compiled once for all tests, as they are for a person."""
    shared = str(tmp_path_factory.getbasetemp() / "compiled")
    monkeypatch.setattr(places, "cache_dir", lambda: shared)


@pytest.fixture
def draft() -> Callable[..., Draft]:
    """Make a draft: `draft("text", account=…, kind=…)`, official post on X by default."""

    def make(text: str, **changes: object) -> Draft:
        occasion = Occasion(None, Account.OFFICIAL, Kind.POST, Platform.X, WEDNESDAY)
        return Draft.of(text, occasion._replace(**changes))  # type: ignore[arg-type]

    return make


@pytest.fixture
def small_town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The guides are those of a small town, `tiny`, with lessons; return its folder."""
    goldens = Path(__file__).parent / "goldens"
    shutil.copytree(goldens / "guides", tmp_path / "guides")
    folder = tmp_path / "guides" / "tiny"
    shutil.copy(goldens / "learning" / "lessons.toml", folder)
    monkeypatch.setattr(places, "guides_dir", lambda: str(tmp_path / "guides"))
    return folder
