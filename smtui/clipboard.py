"""Copying a text out of smtui: the system's clipboard, the terminal, or a file.

Only the first can be checked. What a terminal does with a copy (OSC 52) nobody can know, so it is
never called done.
"""

import os
from collections.abc import Callable
from enum import StrEnum

from smtui import places
from smtui.domain.value import Value
from smtui.errors import BadInput

OSC52_BYTES = 70_000
"""What most terminals and tmux still take in one piece (100 kB of Base64)."""

_DEAF_TERMINALS = ("Apple_Terminal",)


class Way(StrEnum):
    """How a text left."""

    SYSTEM = "system"
    TERMINAL = "terminal"
    FILE = "file"


class Copied(Value):
    """What became of a copy."""

    way: Way
    words: str
    """What to tell the person, in Japanese."""
    path: str = ""
    """The file, where it is one."""


def copy(
    text: str, send: Callable[[str], object] | None = None, *, may_write: bool = True
) -> Copied:
    """Copy `text` the best way there is and say which it was.

    The system's clipboard is read back to be sure. Without one, `send` hands the text to the
    terminal; where that is not possible either, it goes to a file. May take a second (xclip,
    PowerShell): call it in a thread. Without `may_write` nothing is written to the disk. Raises
    BadInput where nothing worked.
    """
    if _copied_by_system(text):
        return Copied(Way.SYSTEM, "コピーしました。投稿する画面で貼り付けてください。")
    if send is not None and _terminal_takes(text):
        send(text)
        other = "F2 →「ファイルに書き出す」へ" if may_write else "端末の機能で写してください"
        return Copied(Way.TERMINAL, f"端末に送りました（OSC 52）。貼り付けられないときは {other}。")
    if not may_write:
        raise BadInput(
            "この端末ではコピーできません。",
            "文字をなぞって選び、端末の機能で写してください。",
        )
    return copy_to_file(text)


def copy_to_file(text: str) -> Copied:
    """Write `text` to a file only its owner can read; raises BadInput where that fails."""
    places.make_private(places.data_dir())
    path = os.path.join(places.data_dir(), "copied.txt")
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(text.encode("utf-8", "replace"))
    except OSError as error:
        raise BadInput(
            f"コピーも書き出しもできませんでした（{path}：{error.strerror}）。",
            "空き容量と権限を確かめてください。",
        ) from None
    return Copied(Way.FILE, f"ファイルに書き出しました: {path}", path)


def _copied_by_system(text: str) -> bool:
    """Copy by the system's own means; tell whether the clipboard now holds the text."""
    if _far_away():
        return False
    try:
        import pyperclip  # noqa: PLC0415 - looks for programs when it is imported
    except ImportError:
        return False
    try:
        pyperclip.copy(text)
        return _same(pyperclip.paste(), text)
    except (pyperclip.PyperclipException, OSError, UnicodeError):
        return False


def _far_away() -> bool:
    """Tell whether the clipboard of this machine is not that of the person (ssh without X)."""
    remote = os.environ.get("SSH_CONNECTION") or os.environ.get("SSH_TTY")
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(remote) and not shown


def _same(pasted: str, text: str) -> bool:
    return pasted.replace("\r\n", "\n").rstrip("\n") == text.rstrip("\n")


def _terminal_takes(text: str) -> bool:
    deaf = os.environ.get("TERM_PROGRAM") in _DEAF_TERMINALS
    plain = os.environ.get("TERM", "") in ("dumb", "linux")
    return not deaf and not plain and len(text.encode("utf-8", "replace")) <= OSC52_BYTES
