"""Bytes into text: the encodings a town hall meets, and a clear word for everything else."""

import codecs
import os
import re
from typing import BinaryIO

from smtui.domain.draft import MAX_BYTES
from smtui.errors import BadInput

DRAFT_LIMIT = 2 * MAX_BYTES + 4
"""Bytes read of a draft: UTF-16 takes up to twice the bytes of UTF-8 for Latin text."""
LINES_LIMIT = 1_000_000_000
"""Bytes read of a file of many drafts."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x80\uf8f0-\uf8f3]")
"""What no text file holds: control characters (ESC may come with a copied terminal text), and
what CP932 makes of single bytes that stand for nothing."""


def read_text(path: str, limit: int = DRAFT_LIMIT) -> str:
    """Return the text of a file in UTF-8 (with or without BOM), UTF-16 or CP932.

    Raises BadInput for a missing file, a folder, an unreadable or binary file, unknown encodings
    and files of `limit` bytes or more.
    """
    try:
        if os.path.isdir(path):
            raise BadInput(
                f"「{path}」はフォルダーです。", "下書きを書いたファイルを指定してください。"
            )
        with open(path, "rb") as file:
            return read_stream(file, path, limit)
    except OSError as error:
        raise BadInput(_why(path, error), _remedy(error)) from None


def _why(path: str, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"「{path}」というファイルが見つかりません。"
    if isinstance(error, PermissionError):
        return f"「{path}」を読む権限がありません。"
    return f"「{path}」を読めません（{error.strerror}）。"


def _remedy(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "ファイルの権限を確かめてください。"
    return "ファイルの名前と場所を確かめてください。"


def read_stream(stream: BinaryIO, name: str, limit: int = DRAFT_LIMIT) -> str:
    """Return the text of a binary stream, read to its end; `name` stands in messages.

    Raises BadInput as `read_text` does.
    """
    return decode(stream.read(limit), name, limit)


def decode(content: bytes, name: str, limit: int = DRAFT_LIMIT) -> str:
    """Return `content` as text; raises BadInput where it is not text or too much of it."""
    if len(content) >= limit:
        size = "1 MB" if limit == DRAFT_LIMIT else "1 GB"
        raise BadInput(f"「{name}」が {size} を超えています。", "点検する部分だけにしてください。")
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return _strict(content, encoding, name)
    if b"\0" in content:
        return _decode_with_nul(content, name)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = _strict(content, "cp932", name)
    if _NOT_TEXT.search(text):
        raise _undecodable(name)
    return text


def _decode_with_nul(content: bytes, name: str) -> str:
    """Return UTF-16 without a mark if every second byte of the ASCII part is zero, else refuse."""
    for encoding, zeros in (("utf-16-le", content[1::2]), ("utf-16-be", content[0::2])):
        if len(content) % 2 == 0 and zeros.count(0) * 4 > len(zeros):
            text = content.decode(encoding, "replace")
            if "\ufffd" not in text and "\0" not in text and not _NOT_TEXT.search(text):
                return text
    raise BadInput(
        f"「{name}」には NUL 文字があり、文字のファイルとして読めません。",
        "Word や PDF などは、文章をコピーして貼り付けてください。",
    )


def _strict(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise _undecodable(name) from None


def _undecodable(name: str) -> BadInput:
    return BadInput(
        f"「{name}」の文字コードが分かりません。",
        "UTF-8 で保存し直すか、文章をコピーして貼り付けてください。",
    )
