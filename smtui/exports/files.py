"""Putting what was made into a file: whole or not at all, for its owner only."""

import os
import tempfile

from smtui.errors import BadInput


def write(path: str, content: bytes, *, replace: bool = False) -> None:
    """Write a file of mode 0600 so that it is there whole or not at all.

    Raises BadInput for a file that is there already, unless `replace`, and where nothing can be
    written.
    """
    path = os.path.abspath(os.path.expanduser(path))
    if os.path.lexists(path) and not replace:
        raise BadInput(
            f"「{os.path.basename(path)}」は、もうあります。", "別の名前を指定してください。"
        )
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
