"""Writing in the person's own editor ($VISUAL, $EDITOR), on a file nobody else can read."""

import contextlib
import os
import shlex
import subprocess
import tempfile

from smtui import places
from smtui.errors import BadInput
from smtui.intake.text import read_text


def editor_command() -> list[str]:
    """Return the editor the person has chosen; raises BadInput where none is."""
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    command = shlex.split(chosen, posix=os.name != "nt")
    if not command:
        raise BadInput(
            "使うエディターが決まっていません。",
            "環境変数 EDITOR に、たとえば vim や nano を指定してから smtui を開いてください。",
        )
    return command


def edited(text: str, command: list[str]) -> str:
    """Return `text` as it is after the editor was closed.

    Raises BadInput where the editor does not start or the file can no longer be read.
    """
    places.make_private(places.data_dir())
    handle, path = tempfile.mkstemp(prefix="draft-", suffix=".txt", dir=places.data_dir())
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        subprocess.run([*command, path], check=False)  # noqa: S603 - the person's own choice
        after = read_text(path)
    except OSError as error:
        raise BadInput(
            f"エディター（{command[0]}）を起動できません（{error.strerror}）。",
            "環境変数 EDITOR を確かめてください。",
        ) from None
    finally:
        with contextlib.suppress(OSError):
            os.unlink(path)
    return after.removesuffix("\n") if not text.endswith("\n") else after
