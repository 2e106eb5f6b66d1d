"""Mistakes in the files of guides/, said to the person who wrote them."""

import os
from collections.abc import Iterable

from smtui.domain.value import Value
from smtui.errors import GuideError


class Problem(Value):
    """One mistake, where it stands, and what to do about it."""

    file: str
    """Folder and file, such as katori/clauses.toml."""
    table: str
    """The header as written, such as [[clause]]; empty for the file as a whole."""
    id: str
    """Id of the entry; empty where it has none."""
    line: int
    """Line where the table begins, or where the mistake stands; 0 where there is no such line."""
    message: str
    remedy: str

    @property
    def where(self) -> str:
        """The place in words, such as 「katori/clauses.toml 12行目 [[clause]] katori-1」."""
        line = f"{self.line}行目" if self.line else ""
        return " ".join(part for part in (self.file, line, self.table, self.id) if part)

    @property
    def sentence(self) -> str:
        """Place and mistake in one sentence."""
        return f"{self.where}：{self.message}"

    def __str__(self) -> str:
        return f"{self.sentence}{self.remedy}"

    def error(self) -> GuideError:
        """Return the problem as an error to raise."""
        return GuideError(self.sentence, self.remedy)


def file_label(folder: str, name: str) -> str:
    """Return folder and file as problems name them."""
    return f"{os.path.basename(os.path.abspath(folder))}/{name}"


def unreadable(folder: str, name: str, error: OSError) -> Problem:
    """Return the problem of a file that is missing or cannot be read."""
    path = os.path.join(folder, name)
    if isinstance(error, FileNotFoundError):
        message, remedy = "ファイルがありません。", f"{path} を作ってください。"
    else:
        message = f"ファイルを読めません（{error.strerror}）。"
        remedy = f"{path} を読めるかどうか（権限など）を確かめてください。"
    return Problem(file_label(folder, name), "", "", 0, message, remedy)


def listed(words: Iterable[str]) -> str:
    """Return words as a Japanese list."""
    return "、".join(words)


def shown(value: object) -> str:
    """Return a value as it may be shown in a message: one short line."""
    from smtui.text import shorten  # noqa: PLC0415 - an error only

    return shorten(str(value), 40)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a sentence with the known word most like `word`; empty if none is like it."""
    import difflib  # noqa: PLC0415 - 5 ms, and only a mistake needs it

    close = difflib.get_close_matches(word, list(known), 1)
    return f"「{close[0]}」ではありませんか。" if close else ""


def choose(word: object, known: Iterable[str]) -> str:
    """Return a remedy for a word that is not on a closed list."""
    words = tuple(known)
    near = nearest(word, words) if isinstance(word, str) else ""
    return f"{near}使えるのは {listed(words)} です。" if words else "この欄を消してください。"
