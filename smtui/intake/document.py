"""A document a person has as a file, as text: txt, md, docx or pdf."""

import hashlib
import os
import re
import unicodedata
from datetime import date

from smtui.domain.era import read_date
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.intake.text import LINES_LIMIT, decode
from smtui.text import printable

LARGEST = 20_000_000
"""The largest file that is read, in bytes."""
MOST = 300_000
"""The longest text that is taken, in characters: some three hundred pages."""

_TEXT = (".txt", ".md", ".text", ".markdown")
_SAVED_ANEW = {
    ".doc": "Word で開き、docx か PDF で保存し直してください。",
    ".jtd": "一太郎で開き、docx か PDF で保存し直してください。",
    ".rtf": "Word で開き、docx で保存し直してください。",
    ".odt": "docx か PDF で保存し直してください。",
    ".htm": "文章をコピーし、txt のファイルに保存してください。",
    ".html": "文章をコピーし、txt のファイルに保存してください。",
}
_FRONT = 3_000
"""Characters at either end of a document in which the day of its edition is looked for."""
_DAY = re.compile(
    r"(?:(?:令和|平成|昭和)\s*(?:元|\d{1,2})|\d{4})\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日"
    r"(?=.{0,8}?(?:制定|策定|改定|改正|改訂|施行|作成|決定|適用))"
)


class Document(Value):
    """What was read of a file."""

    text: str
    """Newlines are `\\n`; control characters are gone; headings of Word begin with `#`."""
    source: str
    """Name of the file."""
    digest: str
    """SHA-256 of the file, first 16 hex digits."""
    edition: str
    """The latest day of an enactment or amendment it names, ISO; empty where it names none."""


def read_document(path: str) -> Document:
    """Return the text of a document; raises BadInput where there is none to be read."""
    path = os.path.abspath(os.path.expanduser(path.strip()))
    name = os.path.basename(path)
    content = _content(path, name)
    ending = os.path.splitext(name)[1].lower()
    if ending == ".docx":
        from smtui.intake.docx_rows import docx_text  # noqa: PLC0415 - 150 ms, seldom

        text = docx_text(content, name)
    elif ending == ".pdf":
        from smtui.intake.pdf_rows import pdf_text  # noqa: PLC0415 - seldom

        text = pdf_text(content, name)
    elif ending in _TEXT:
        text = decode(content, name, LINES_LIMIT)
    else:
        remedy = _SAVED_ANEW.get(ending, "txt、md、docx、pdf のどれかのファイルにしてください。")
        raise BadInput(f"「{name}」の種類は読めません。", remedy)
    text = _clean(text)
    if not text.strip():
        raise BadInput(f"「{name}」に文字がありません。", "別のファイルを指定してください。")
    if len(text) > MOST:
        raise BadInput(f"「{name}」は長すぎます。", "ガイドラインの部分だけにしてください。")
    digest = hashlib.sha256(content).hexdigest()[:16]
    return Document(text, printable(name, one_line=True), digest, edition_of(text))


def _content(path: str, name: str) -> bytes:
    try:
        if os.path.isdir(path):
            raise BadInput(f"「{name}」はフォルダーです。", "中のファイルを指定してください。")
        if os.path.getsize(path) > LARGEST:
            raise BadInput(
                f"「{name}」は大きすぎます（20 MB まで）。",
                "画像を除いて保存し直すか、文章を txt に書き出してください。",
            )
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise BadInput(
            f"「{name}」を読めません（{error.strerror}）。", "場所と名前を確かめてください。"
        ) from None


def _clean(text: str) -> str:
    for newline in ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"):
        text = text.replace(newline, "\n")
    return re.sub("[\ud800-\udfff]", "", printable(text))


def edition_of(text: str) -> str:
    """Return the latest day on which the document says it was enacted or amended; ISO or empty."""
    ends = text if len(text) < 2 * _FRONT else f"{text[:_FRONT]}\n{text[-_FRONT:]}"
    days = []
    for match in _DAY.finditer(unicodedata.normalize("NFKC", ends)):
        try:
            days.append(read_date(re.sub(r"\s", "", match[0]), date.max))
        except BadInput:
            continue  # a day that does not exist tells nothing
    return max(days).isoformat() if days else ""
