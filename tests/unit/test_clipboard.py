"""Copying: what was done is what is said."""

import os
import stat
import sys
from types import SimpleNamespace

import pytest

from smtui import clipboard
from smtui.clipboard import Way
from smtui.errors import BadInput


class SystemClipboard:
    """A clipboard in place of pyperclip's."""

    PyperclipException = RuntimeError

    def __init__(self, *, keeps: bool = True, works: bool = True) -> None:
        self.text = ""
        self._keeps = keeps
        self._works = works

    def copy(self, text: str) -> None:
        """Take the text, refuse it, or lose it."""
        if not self._works:
            raise RuntimeError("no xclip")
        self.text = text if self._keeps else ""

    def paste(self) -> str:
        """Return it the way Windows does."""
        return self.text.replace("\n", "\r\n")


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal on the person's own machine."""
    for name in ("SSH_CONNECTION", "SSH_TTY", "TERM_PROGRAM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def use(monkeypatch: pytest.MonkeyPatch, system: object) -> None:
    """Put a clipboard in pyperclip's place."""
    monkeypatch.setitem(sys.modules, "pyperclip", system)  # type: ignore[arg-type]


def test_the_system_clipboard_is_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a copy that was found there is called done."""
    use(monkeypatch, SystemClipboard())
    sent: list[str] = []
    copied = clipboard.copy("お知らせ\n二行目", sent.append)
    assert copied.way is Way.SYSTEM
    assert "コピーしました" in copied.words
    assert sent == []


@pytest.mark.parametrize(
    "system", [SystemClipboard(works=False), SystemClipboard(keeps=False), None]
)
def test_without_it_the_terminal_gets_the_text(
    monkeypatch: pytest.MonkeyPatch, system: object
) -> None:
    """Refused, lost or not installed: OSC 52, and the words claim no more than that."""
    use(monkeypatch, system)
    sent: list[str] = []
    copied = clipboard.copy("お知らせ", sent.append)
    assert copied.way is Way.TERMINAL
    assert sent == ["お知らせ"]
    assert "コピーしました" not in copied.words


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("TERM_PROGRAM", "Apple_Terminal", "短い"),
        ("TERM", "linux", "短い"),
        ("TERM", "xterm", "あ" * 40_000),
    ],
)
def test_a_terminal_that_cannot_take_it_means_a_file(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, text: str
) -> None:
    """Terminal.app, the Linux console, a text too long: the file is named and private."""
    use(monkeypatch, None)
    monkeypatch.setenv(name, value)
    sent: list[str] = []
    copied = clipboard.copy(text, sent.append)
    assert copied.way is Way.FILE
    assert copied.path in copied.words
    assert sent == []
    with open(copied.path, encoding="utf-8") as file:
        assert file.read() == text
    assert stat.S_IMODE(os.stat(copied.path).st_mode) == 0o600


def test_over_ssh_the_far_clipboard_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clipboard of the server is not the one the person pastes from."""
    far = SystemClipboard()
    use(monkeypatch, far)
    monkeypatch.setenv("SSH_CONNECTION", "1")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert clipboard.copy("お知らせ", SimpleNamespace().__dict__.get).way is Way.TERMINAL
    assert far.text == ""


def test_when_nothing_works_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """No clipboard, no terminal, no disk: an error to act on."""
    use(monkeypatch, None)

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(BadInput, match="コピーも書き出しもできませんでした"):
        clipboard.copy("お知らせ")
