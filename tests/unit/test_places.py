"""The data folder is the one platformdirs names."""

import sys
from pathlib import Path

import platformdirs
import pytest

from smtui import places


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="platformdirs is asked itself")
@pytest.mark.parametrize("xdg", [None, "", "/srv/data"])
def test_the_data_folder_is_the_platforms_own(
    xdg: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SMTUI_HOME")
    if xdg is None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_DATA_HOME", xdg)
    assert places.data_dir() == platformdirs.user_data_dir("smtui", appauthor=False)


def test_smtui_home_comes_first(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert places.data_dir() == str(home)
    monkeypatch.setenv("SMTUI_HOME", "~/x")
    assert places.data_dir() == str(Path("~/x").expanduser())
