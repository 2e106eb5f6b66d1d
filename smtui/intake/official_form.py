"""The words of an official form, taken from the file a person has of it."""

import hashlib
import os
import re
import zipfile

from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.intake.text import read_text

LARGEST = 20_000_000
"""The largest file that is read, in bytes."""

_UNPACKED = 200_000_000
_SENTENCE = re.compile(r"[^。]*。")


class OfficialForm(Value):
    """What was found in a file."""

    body: str
    """The sentences that stand outside its tables, one paragraph a line."""
    source: str
    """Name of the file."""
    digest: str
    """SHA-256 of the file, first 16 hex digits."""


def read_official_form(path: str) -> OfficialForm:
    """Return the sentences of a form (docx, or text); raises BadInput where there are none."""
    path = os.path.abspath(os.path.expanduser(path.strip()))
    name = os.path.basename(path)
    if name.lower().endswith(".docx"):
        paragraphs = _docx_paragraphs(path, name)
    elif name.lower().endswith((".txt", ".md")):
        paragraphs = [part.replace("\n", "") for part in re.split(r"\n\s*\n", read_text(path))]
    else:
        raise BadInput(
            f"「{name}」の種類は読めません。",
            "Word（docx）か文章（txt）のファイルを指定するか、本文の欄に書き写してください。",
        )
    kept = ["".join(_SENTENCE.findall(part)).strip() for part in paragraphs]
    body = "\n".join(part for part in kept if part)
    if not body:
        raise BadInput(
            f"「{name}」の表の外に、文が見つかりません。", "本文の欄に書き写してください。"
        )
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    return OfficialForm(body, name, digest)


def _docx_paragraphs(path: str, name: str) -> list[str]:
    from docx import Document  # noqa: PLC0415 - 150 ms, only where a file is read
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    try:
        if os.path.getsize(path) > LARGEST or _unpacked(path) > _UNPACKED:
            raise BadInput(f"「{name}」は大きすぎます。", "本文の欄に書き写してください。")
        return [paragraph.text for paragraph in Document(path).paragraphs]
    except OSError as error:
        raise BadInput(
            f"「{name}」を読めません（{error.strerror}）。", "場所と名前を確かめてください。"
        ) from None
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, SyntaxError):
        # lxml tells a broken document by a SyntaxError
        raise BadInput(
            f"「{name}」は、こわれているか Word の文書ではありません。",
            "Word で開いて保存し直すか、本文の欄に書き写してください。",
        ) from None


def _unpacked(path: str) -> int:
    with zipfile.ZipFile(path) as archive:
        return sum(part.file_size for part in archive.infolist())
