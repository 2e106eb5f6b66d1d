"""Where things are: the data folder, the compiled cache, guides and word lists."""

import os
import sys

from smtui.errors import BadInput

_NAME = "smtui"
_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def data_dir() -> str:
    """Return the folder that holds everything smtui keeps: `SMTUI_HOME`, or the user's own.

    The folder is not created here.
    """
    home = os.environ.get("SMTUI_HOME")
    if home:
        return os.path.abspath(os.path.expanduser(home))
    if sys.platform == "linux" and "ANDROID_DATA" not in os.environ:
        base = os.environ.get("XDG_DATA_HOME", "").strip() or os.path.expanduser("~/.local/share")
        return os.path.join(base, _NAME)
    if sys.platform == "darwin":
        return os.path.expanduser(f"~/Library/Application Support/{_NAME}")
    import platformdirs  # noqa: PLC0415 - 6 ms; a test holds the two ways above against it

    return platformdirs.user_data_dir(_NAME, appauthor=False)


def cache_dir() -> str:
    """Return the folder for compiled guide and word data; it may be deleted at any time."""
    return os.path.join(data_dir(), "cache")


def database() -> str:
    """Return the path of the one SQLite file."""
    return os.path.join(data_dir(), "smtui.db")


def evidence_dir() -> str:
    """Return the folder in which evidence is kept beside the database."""
    return os.path.join(data_dir(), "evidence")


def settings_file() -> str:
    """Return the path of the user's choices, a TOML file."""
    return os.path.join(data_dir(), "settings.toml")


def words_dir() -> str:
    """Return the folder of the word lists."""
    return os.path.join(_PACKAGE, "checks", "words")


def checks_dir() -> str:
    """Return the folder in which checks are found."""
    return os.path.join(_PACKAGE, "checks")


def guides_dir() -> str:
    """Return the folder of the guides: beside the sources, or inside an installed package."""
    packaged = os.path.join(_PACKAGE, "_guides")
    return (
        packaged if os.path.isdir(packaged) else os.path.join(os.path.dirname(_PACKAGE), "guides")
    )


def own_guides_dir() -> str:
    """Return the folder of the guides a person made themselves; there may be none."""
    return os.path.join(data_dir(), "guides")


def sample_draft() -> str:
    """Return the path of the bundled sample draft."""
    return os.path.join(guides_dir(), "common", "sample.txt")


def make_private(folder: str) -> None:
    """Create `folder` (and what is above it), readable by its owner only.

    Raises BadInput where it cannot be written.
    """
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError as error:
        raise BadInput(
            f"データのフォルダーを作れません（{folder}：{error.strerror}）。",
            "書き込める場所を SMTUI_HOME に指定してください。",
        ) from None
