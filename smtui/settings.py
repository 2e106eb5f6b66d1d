"""The user's choices, kept in one TOML file in the data folder.

Reading lies on the path of every check: with a filled cache it imports nothing but this module.
"""

import os
from typing import Any

from smtui import compiled, places
from smtui.domain.value import Value
from smtui.errors import BadInput

ROLES = ("職員", "特別職", "受託者", "公選職", "外部団体")
"""What a person may be to the municipality; the guides' scope clauses speak of these."""

_PLAIN_WORDS = ("section", "name", "role", "marks", "theme", "incident_mark", "incident_years")
_PROFILE_WORDS = ("account", "kind", "platform", "mode", "register")
_HEAD = "# smtui の設定です。画面の「設定」で変えられます（手で足した注釈は残りません）。\n"


class Profile(Value):
    """Where drafts usually go: what was chosen last, the default of the next draft."""

    account: str = "official"
    kind: str = "post"
    platform: str = "x"
    media: tuple[str, ...] = ()
    mode: str = "normal"
    register: str = ""
    """Uid of the account in the register; empty where none was named."""


class Settings(Value):
    """What the user has chosen; every field has a default."""

    guide: str | None = None
    """Whose guideline applies."""
    section: str = ""
    """The person's section, for the sheets."""
    name: str = ""
    """The person's name, for the sheets."""
    role: str = ""
    """One of `ROLES`; empty while not said."""
    marks: str = "normal"
    """normal, or safe: marks and borders of ASCII, for terminals that draw others too wide."""
    theme: str = "auto"
    """Name of a colour theme, or auto."""
    incident_mark: str = "private"
    """Whose record a new incident is: a `smtui.domain.incident.Mark`."""
    incident_years: str = ""
    """How many years a new incident is kept, counted from the end of its 年度; empty: not said."""
    welcomed: bool = False
    """True once the first run was gone through or left."""
    hide_official: bool = False
    """True while the reader shows no official wording below the clauses."""
    profile: Profile = Profile()
    """The profile used last."""


def load_settings() -> Settings:
    """Return the user's choices; raises BadInput for a file that cannot be read."""
    table = _load_table()
    profile = table.get("profile", {})
    if not isinstance(profile, dict):
        raise _wrong("profile", "[profile]")
    media = profile.get("media", [])
    if not isinstance(media, list) or not all(isinstance(item, str) for item in media):
        raise _wrong("media", 'media = ["photo"]')
    plain = {key: _text(profile, key) for key in _PROFILE_WORDS}
    given = {key: _text(table, key) for key in _PLAIN_WORDS}
    return Settings(
        guide=_text(table, "guide"),
        welcomed=table.get("welcomed") is True,
        hide_official=table.get("hide_official") is True,
        profile=Profile(
            media=tuple(media), **{key: text for key, text in plain.items() if text is not None}
        ),
        **{key: text for key, text in given.items() if text is not None},
    )


def save_settings(**changes: Any) -> Settings:
    """Change some choices, keep the others as the file has them, and return all.

    The file is replaced whole or not at all; one that cannot be read is put aside as
    `settings.toml.old` first. Raises BadInput where it cannot be written.
    """
    try:
        table = _load_table()
        load_settings()
    except BadInput:
        table = {}
        try:  # noqa: SIM105 - contextlib costs every check 1 ms
            os.replace(places.settings_file(), places.settings_file() + ".old")
        except OSError:
            pass  # there was none
    for key, value in changes.items():
        if value is None:
            table.pop(key, None)
        else:
            table[key] = dict(value._asdict()) if isinstance(value, Profile) else value
    _write(_toml(table))
    return load_settings()


def chosen_guide(option: str | None) -> str | None:
    """Return the guide that applies: the option, then SMTUI_GUIDE, then the settings."""
    return option or os.environ.get("SMTUI_GUIDE") or load_settings().guide


def _load_table() -> dict[str, Any]:
    path = places.settings_file()
    try:
        content = compiled.read_bytes(path)
    except FileNotFoundError:
        return {}
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
    return table


def _text(table: dict[str, Any], key: str) -> str | None:
    value = table.get(key)
    if value is not None and not isinstance(value, str):
        example = "ueda" if key == "guide" else "…"
        raise _wrong(key, f'{key} = "{example}"')
    return value


def _wrong(key: str, example: str) -> BadInput:
    what = "文字列ではありません" if key not in ("profile", "media") else "読める形ではありません"
    return BadInput(
        f"設定ファイル（{places.settings_file()}）の {key} が{what}。",
        f"{example} の形で書いてください。",
    )


def _toml(table: dict[str, Any]) -> str:
    """Return a table of texts, truth values, numbers, lists of them and tables as TOML."""
    plain = [f"{_key(k)} = {_value(v)}" for k, v in table.items() if not isinstance(v, dict)]
    parts = [_HEAD + "\n".join(plain)]
    for key, inner in table.items():
        if isinstance(inner, dict):
            rows = (f"{_key(k)} = {_value(v)}" for k, v in inner.items())
            parts.append(f"[{_key(key)}]\n" + "\n".join(rows))
    return "\n\n".join(parts) + "\n"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + "}"
    return str(value)


def _key(key: str) -> str:
    return (
        key if key.isascii() and key.replace("-", "").replace("_", "").isalnum() else _quoted(key)
    )


def _quoted(text: str) -> str:
    out = text.replace("\\", "\\\\").replace('"', '\\"')
    hidden = "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04X}" for c in out)
    return f'"{hidden}"'


def _write(content: str) -> None:
    places.make_private(places.data_dir())
    path = places.settings_file()
    partial = f"{path}.{os.getpid()}"
    try:
        with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except OSError as error:
        try:  # noqa: SIM105 - as above
            os.unlink(partial)
        except OSError:
            pass  # it was never made
        raise BadInput(
            f"設定を保存できません（{path}：{error.strerror}）。",
            "空き容量と権限を確かめてください。",
        ) from None
