"""The user's choices, kept in one TOML file in the data folder."""

import os
from typing import NamedTuple

from smtui import compiled, places
from smtui.errors import BadInput


class Settings(NamedTuple):
    """What the user has chosen; every field has a default."""

    guide: str | None = None
    """Whose guideline applies."""


def load_settings() -> Settings:
    """Return the user's choices; raises BadInput for a file that cannot be read."""
    path = places.settings_file()
    try:
        content = compiled.read_bytes(path)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise BadInput(
            f"設定ファイル（{path}）を読めません（{error.strerror}）。", "権限を確かめてください。"
        ) from None
    try:
        (table,) = compiled.load("settings", [content])
    except ValueError:
        raise BadInput(
            f"設定ファイル（{path}）が TOML として読めません。",
            "直すか、名前を変えて作り直してください。",
        ) from None
    guide = table.get("guide")
    if guide is not None and not isinstance(guide, str):
        raise BadInput(
            f"設定ファイル（{path}）の guide が文字列ではありません。",
            'guide = "ueda" の形で書いてください。',
        )
    return Settings(guide)


def chosen_guide(option: str | None) -> str | None:
    """Return the guide that applies: the option, then SMTUI_GUIDE, then the settings."""
    return option or os.environ.get("SMTUI_GUIDE") or load_settings().guide
