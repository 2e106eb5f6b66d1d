"""Putting what was made into a file: whole or not at all, for its owner only."""

import os
import tempfile

from smtui.errors import BadInput


def free_name(path: str) -> str:
    """Return a path under which nothing lies yet: that one, else with （2）, （3） … in it."""
    stem, ending = os.path.splitext(path)
    number, free = 1, path
    while os.path.lexists(os.path.expanduser(free)):
        number += 1
        free = f"{stem}（{number}）{ending}"
    return free


def refuse_path(path: str, endings: tuple[str, ...]) -> None:
    """Raise BadInput for a path nothing can be written to, or of another ending than these."""
    full = os.path.abspath(os.path.expanduser(path))
    if os.path.splitext(full)[1].lower() not in endings:
        names = "、".join(endings)
        raise BadInput("ファイルの種類が分かりません。", f"名前の終わりを {names} にしてください。")
    if os.path.lexists(full):
        raise _there(full)
    if not os.path.isdir(os.path.dirname(full)):
        folder = os.path.dirname(full)
        raise BadInput(f"「{folder}」というフォルダーはありません。", "場所を直してください。")


def _there(path: str) -> BadInput:
    name = os.path.basename(path)
    return BadInput(f"「{name}」は、もうあります。", "別の名前を指定してください。")


def write(path: str, content: bytes, *, replace: bool = False) -> None:
    """Write a file of mode 0600 so that it is there whole or not at all.

    Raises BadInput for a file that is there already, unless `replace`, and where nothing can be
    written.
    """
    path = os.path.abspath(os.path.expanduser(path))
    if os.path.lexists(path) and not replace:
        raise _there(path)
    partial = ""
    try:
        handle, partial = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".smtui-")
        with open(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except OSError as error:
        if partial and os.path.exists(partial):
            os.unlink(partial)
        raise BadInput(
            f"「{path}」に書き込めません（{error.strerror}）。",
            "書き込める場所と、空き容量を確かめてください。",
        ) from None
