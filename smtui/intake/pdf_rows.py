"""The rows of a PDF, page by page."""

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence

from smtui.errors import BadInput

_PAGES = 500
_PAGE_NUMBER = re.compile(
    r"[ 　]*[-－―–(（]?[ 　]*[0-9０-９]{1,3}[ 　]*(?:/[ 　]*[0-9]{1,3}|ページ|頁)?[-－―–)）]?[ 　]*"
)
_BROKEN = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, OverflowError,
    AssertionError,
)  # fmt: skip
"""By these pypdf tells a broken file too."""
_BY_HAND = "文章をコピーして txt のファイルに保存し、それを指定してください。"


def pdf_text(content: bytes, name: str) -> str:
    """Return the rows of a PDF without page numbers and headlines that stand on every page.

    Raises BadInput for a PDF that is broken, locked, too long, or has pictures instead of text.
    """
    pages = _pages(content, name)
    if not any(row.strip() for page in pages for row in page):
        raise BadInput(
            f"「{name}」には文字がなく、紙を写した画像だけのようです。",
            "文字のある PDF か Word の文書にするか、文字認識（OCR）を済ませてください。",
        )
    rows = (row for page in _without_margins(pages) for row in page)
    return "\n".join(rows).replace("\uf0b7", "・")  # Word's bullet, in a font of its own


def _pages(content: bytes, name: str) -> list[list[str]]:
    import pypdf  # noqa: PLC0415 - only where a PDF is read
    from pypdf import errors  # noqa: PLC0415

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it says of fonts helps nobody
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise errors.WrongPasswordError
        if len(reader.pages) > _PAGES:
            raise BadInput(f"「{name}」は {_PAGES} ページを超えています。", _BY_HAND)
        return [page.extract_text().split("\n") for page in reader.pages]
    except (errors.WrongPasswordError, errors.FileNotDecryptedError, errors.DependencyError):
        raise BadInput(
            f"「{name}」には鍵がかかっていて、読めません。",
            f"鍵のない PDF にするか、{_BY_HAND}",
        ) from None
    except (errors.PyPdfError, *_BROKEN):
        raise BadInput(f"「{name}」は、こわれているか PDF ではありません。", _BY_HAND) from None


def _without_margins(pages: Sequence[list[str]]) -> list[list[str]]:
    """Return pages without page numbers, and without what stands at the edge of most of them."""
    edges = Counter(row for page in pages for row in {_even(row) for row in _edge(page)})
    often = {row for row, count in edges.items() if row and count > 2 and count * 2 > len(pages)}
    return [
        [
            row
            for number, row in enumerate(page)
            if not (
                number in (0, 1, len(page) - 2, len(page) - 1)
                and (_PAGE_NUMBER.fullmatch(row) or _even(row) in often)
            )
        ]
        for page in pages
    ]


def _edge(page: list[str]) -> list[str]:
    return [*page[:1], *page[-1:]]


def _even(row: str) -> str:
    return re.sub("[0-9０-９ 　]", "", row)
