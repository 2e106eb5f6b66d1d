"""The settings file: what is kept, what is refused, how it is written."""

import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smtui.errors import BadInput
from smtui.settings import Profile, Settings, _toml, chosen_guide, load_settings, save_settings


def test_without_a_file_the_defaults_hold() -> None:
    """A new user has chosen nothing; reading makes no file."""
    assert load_settings() == Settings()


def test_what_is_saved_is_read_back(home: Path) -> None:
    """Every field survives, the file is its owner's only, and nothing partial lies about."""
    profile = Profile("personal", "reply", "facebook", ("photo", "video"), "disaster")
    kept = save_settings(
        guide="ueda", section="広報　課", name='山田 "花子"', role="職員", marks="safe",
        theme="smtui-light", welcomed=True, profile=profile,
    )  # fmt: skip
    assert kept == load_settings()
    assert kept.profile == profile
    assert (kept.section, kept.name) == ("広報　課", '山田 "花子"')
    path = home / "settings.toml"
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert [name for name in os.listdir(home) if name.startswith("settings")] == ["settings.toml"]


def test_a_change_leaves_the_rest_as_the_file_has_it(home: Path) -> None:
    """Two windows change different things; keys of a later version stay."""
    home.mkdir(parents=True)
    (home / "settings.toml").write_text('guide = "ku"\nlater = [1, 2]\n[more]\nx = true\n')
    save_settings(name="山田")
    save_settings(guide=None)
    table = tomllib.loads((home / "settings.toml").read_text(encoding="utf-8"))
    assert table == {"later": [1, 2], "name": "山田", "more": {"x": True}}


@pytest.mark.parametrize(
    "content",
    [
        "guide = [",
        "guide = 3",
        "profile = 1",
        '[profile]\nmedia = "photo"',
        b"\xff\xfe",
        "name = true",
    ],
)
def test_a_wrong_file_is_refused_and_put_aside_by_the_next_save(
    home: Path, content: str | bytes
) -> None:
    """Reading says which file; saving keeps the old one beside the new."""
    home.mkdir(parents=True)
    path = home / "settings.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(BadInput, match=r"settings\.toml"):
        load_settings()
    save_settings(guide="ueda")
    assert load_settings().guide == "ueda"
    assert (home / "settings.toml.old").exists()


def test_a_folder_that_cannot_be_written_is_told(home: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """The message names the file; the old settings stay."""
    save_settings(guide="ku")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(BadInput, match="設定を保存できません"):
        save_settings(guide="ueda")
    monkeypatch.undo()
    monkeypatch.setenv("SMTUI_HOME", str(home))
    assert load_settings().guide == "ku"


def test_the_guide_comes_from_option_then_environment_then_file(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """What is said last is said loudest."""
    save_settings(guide="ku")
    assert chosen_guide(None) == "ku"
    monkeypatch.setenv("SMTUI_GUIDE", "ueda")
    assert chosen_guide(None) == "ueda"
    assert chosen_guide("katori") == "katori"


@given(
    st.dictionaries(
        st.text(min_size=1, max_size=8).filter(lambda key: key.isprintable()),
        st.one_of(
            st.booleans(), st.integers(-(2**63), 2**63 - 1), st.lists(st.booleans()),
            st.text(st.characters(codec="utf-8"), max_size=20),
            st.lists(st.text(st.characters(codec="utf-8"))),
        ),
        max_size=5,
    )
)  # fmt: skip
def test_whatever_is_written_is_toml(table: dict[str, object]) -> None:
    """Our writer and Python's reader agree on quotes, backslashes, control characters, emoji."""
    assert tomllib.loads(_toml({**table, "inner": table}))["inner"] == table


def test_a_warm_check_reads_settings_without_heavy_imports(home: Path) -> None:
    """dataclasses, pathlib and tomllib stay out where the cache has the file."""
    save_settings(guide="ueda")
    code = (
        "import sys; from smtui.settings import load_settings; load_settings();"
        "print([m for m in ('dataclasses', 'pathlib', 'tomllib', 'textual') if m in sys.modules])"
    )
    command = [
        sys.executable,
        "-S",
        "-I",
        "-c",
        f"import sys; sys.path.insert(0, {os.getcwd()!r}); {code}",
    ]
    subprocess.run(command, check=True, capture_output=True)
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
