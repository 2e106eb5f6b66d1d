"""The rows of a Word document: paragraphs with the numbers Word makes itself, rows of tables."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from smtui.errors import BadInput
from smtui.intake.cutting_marks import IROHA, KANA

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_UNPACKED = 200_000_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"(?:Heading|見出し) ?([1-6])|(Title|表題)", re.IGNORECASE)
_KANA = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
)
_KANJI = "〇一二三四五六七八九"


def docx_text(content: bytes, name: str) -> str:
    """Return the paragraphs and the rows of tables, in order; cells are parted by tabs.

    What is a heading by its style begins with `#`. Raises BadInput for what is no Word document.
    """
    from docx import Document  # noqa: PLC0415 - 150 ms, only where a file is read
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _UNPACKED:
                raise BadInput(f"「{name}」は大きすぎます。", "文章だけを txt に保存してください。")
        document = Document(io.BytesIO(content))
        return "\n".join(_rows(document))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, SyntaxError):
        # lxml tells a broken document by a SyntaxError
        raise BadInput(
            f"「{name}」は、こわれているか Word の文書ではありません。",
            "Word で開いて保存し直すか、文章を txt に保存してください。",
        ) from None


def _rows(document: "Docx") -> Iterator[str]:
    from docx.table import Table  # noqa: PLC0415

    numbers = _Numbers(document)
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _table_rows(block)
        else:
            yield _paragraph(block, numbers)


def _paragraph(paragraph: "Paragraph", numbers: "_Numbers") -> str:
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    found = _HEADING.match(style)
    text = paragraph.text
    if not text.strip():
        return ""
    number = numbers.before(paragraph)
    heading = f"{'#' * int(found[1] or 1)} " if found and not number else ""
    return f"{heading}{number}{text}"


def _table_rows(table: "Table") -> Iterator[str]:
    for row in table.rows:
        cells: list[str] = []
        seen: list[Any] = []
        for cell in row.cells:
            if not any(cell._tc is other for other in seen):  # a merged cell comes several times
                seen.append(cell._tc)
                cells.append(cell.text.strip().replace("\n", " "))
        yield "\t".join(cells) if len(cells) > 1 else "".join(cells)


class _Numbers:
    """Counts as Word counts: its numbers stand nowhere in the text."""

    def __init__(self, document: "Docx") -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        """Format, text and first number of each level, by the id of a list."""
        self._lists: dict[str, str] = {}
        """Which lists count together."""
        self._counts: dict[str, list[int]] = {}
        part = next(
            (rel.target_part for rel in document.part.rels.values()
             if rel.reltype.endswith("/numbering")), None,
        )  # fmt: skip
        element = getattr(part, "element", None)
        if element is not None:
            self._learn(element)

    def _learn(self, element: Any) -> None:
        abstract = {
            one.get(f"{_W}abstractNumId"): {
                int(level.get(f"{_W}ilvl") or 0): _level(level) for level in one.findall(f"{_W}lvl")
            }
            for one in element.findall(f"{_W}abstractNum")
        }
        for one in element.findall(f"{_W}num"):
            number, of = one.get(f"{_W}numId"), one.find(f"{_W}abstractNumId")
            if number and of is not None:
                self._lists[number] = of.get(f"{_W}val")
                self._levels[number] = abstract.get(of.get(f"{_W}val"), {})

    def before(self, paragraph: "Paragraph") -> str:
        """Return the number Word shows before a paragraph, with a blank; empty where none."""
        found = _list_of(paragraph)
        if found is None or found[0] not in self._levels:
            return ""
        number, depth = found
        levels = self._levels[number]
        counts = self._counts.setdefault(self._lists[number], [])
        del counts[depth + 1 :]
        while len(counts) <= depth:
            counts.append(levels.get(len(counts), ("", "", 1))[2] - 1)
        counts[depth] += 1
        form, text, _ = levels.get(depth, ("none", "", 1))
        if form == "bullet":
            return "・"
        shown = text
        for level in range(depth + 1):
            kind = levels.get(level, (form, "", 1))[0]
            shown = shown.replace(f"%{level + 1}", _written(kind, counts[level]))
        return f"{shown} " if shown else ""


def _level(level: Any) -> tuple[str, str, int]:
    def value(name: str, otherwise: str) -> str:
        found = level.find(f"{_W}{name}")
        return found.get(f"{_W}val") or otherwise if found is not None else otherwise

    return value("numFmt", "decimal"), value("lvlText", ""), int(value("start", "1"))


def _list_of(paragraph: "Paragraph") -> tuple[str, int] | None:
    """Return list and depth of a paragraph, its own or of its style; None where it has none."""
    owners: list[Any] = [paragraph._p.pPr]
    style: Any = paragraph.style
    while style is not None:
        owners.append(style.element.pPr)
        style = style.base_style
    for owner in owners:
        numbering = owner.numPr if owner is not None else None
        if numbering is not None and numbering.numId is not None:
            depth = numbering.ilvl.val if numbering.ilvl is not None else 0
            number = str(numbering.numId.val)
            return (number, depth) if number != "0" else None
    return None


def _written(form: str, number: int) -> str:
    """Return a number as Word writes it in a format of its own."""
    if form in ("aiueo", "aiueoFullWidth"):
        return KANA[(number - 1) % len(KANA)]
    if form in ("iroha", "irohaFullWidth"):
        return IROHA[(number - 1) % len(IROHA)]
    if form.startswith("decimalEnclosedCircle") and 1 <= number <= 20:
        return chr(ord("①") + number - 1)
    if form == "decimalFullWidth":
        return str(number).translate({ord(str(d)): chr(ord("０") + d) for d in range(10)})
    if form in (
        "japaneseCounting",
        "ideographDigital",
        "chineseCounting",
        "japaneseDigitalTenThousand",
    ):
        return _in_kanji(number)
    if form == "upperRoman" and 1 <= number <= 12:
        return chr(ord("Ⅰ") + number - 1)
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter if form == "lowerLetter" else letter.upper()
    return "" if form == "none" else str(number)


def _in_kanji(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _KANJI[ones]
    return f"{_KANJI[tens] if tens > 1 else ''}十{_KANJI[ones] if ones else ''}"
