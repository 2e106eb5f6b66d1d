"""A paper as a Word file (Office Open XML), by python-docx, which is imported only here."""

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from smtui.domain.paper import Align, Block, Break, Grid, Heading, Items, Join, Line, Paper, Stamps
from smtui.text import printable

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

MINCHO = "游明朝"
"""The letters of the text; where the machine has none, Word and LibreOffice choose another."""

GOTHIC = "游ゴシック"
"""The letters of headings and of the names of rows and columns."""

_PAGE_MM = (210, 297)
_STAMP_MM = 22
_SHADE = "EDEDED"
_PAD = 60
"""Twentieths of a point above and below what stands in a cell of a form."""


def docx_of(paper: Paper) -> bytes:
    """Return the Word file of a paper: A4, Japanese letters, page numbers."""
    from docx import Document  # noqa: PLC0415 - 150 ms, only where a file is made

    document = Document()
    _set_page(document, paper)
    _set_letters(document, paper.points, paper.pitch)
    if paper.label:
        _line(document, Line(paper.label))
    for line in paper.head:
        _line(document, line)
    if paper.title:
        _line(document, Line(paper.title, Align.CENTER, bold=True, points=paper.points + 4))
    for block in paper.blocks:
        _WRITERS[type(block)](document, block)
    properties = document.core_properties
    properties.title, properties.author = printable(paper.title, one_line=True), "smtui"
    properties.comments = ""
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _set_page(document: "Document", paper: Paper) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    section = document.sections[0]
    section.page_width, section.page_height = (Mm(side) for side in _PAGE_MM)
    section.top_margin = section.bottom_margin = Mm(paper.margin)
    section.left_margin = section.right_margin = Mm(paper.margin)
    section.header_distance = section.footer_distance = Mm(max(paper.margin - 10, 6))
    if paper.mark:
        head = section.header.paragraphs[0]
        head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _write(head, f"【{paper.mark}】", bold=True, gothic=True, points=paper.points + 2)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if paper.footer:
        _write(foot, f"{paper.footer}　　", points=8)
    if paper.numbered:
        _page_number(foot)


def _page_number(paragraph: Any) -> None:
    """Put in a field that Word fills with the number of the page."""
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    run = paragraph.add_run()
    run.font.size = Pt(8)
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
        else:
            part = OxmlElement("w:instrText")
            part.text = words
        run._r.append(part)


def _set_letters(document: "Document", points: float, pitch: float) -> None:
    """Set font, size and spacing of the style everything is based on."""
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    style: Any = document.styles["Normal"]
    style.font.size = Pt(points)
    style.font.name = MINCHO
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    fonts.set(qn("w:eastAsia"), MINCHO)
    language = style.element.rPr.makeelement(qn("w:lang"), {qn("w:eastAsia"): "ja-JP"})
    style.element.rPr.append(language)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = Pt(pitch) if pitch else 1.15


def _write(
    paragraph: Any, text: str, *, bold: bool = False, gothic: bool = False, points: float = 0
) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    run = paragraph.add_run(printable(text))
    run.bold = bold or None
    if points:
        run.font.size = Pt(points)
    if gothic:
        run.font.name = GOTHIC
        run._r.rPr.rFonts.set(qn("w:eastAsia"), GOTHIC)


def _line(document: "Document", line: Line) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    paragraph = document.add_paragraph()
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, line.align.name)
    if line.indent:
        paragraph.paragraph_format.left_indent = Mm(line.indent)
    _write(paragraph, line.text, bold=line.bold, gothic=line.bold, points=line.points)


def _heading(document: "Document", heading: Heading) -> None:
    from docx.shared import Pt  # noqa: PLC0415

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.keep_with_next = True
    _write(paragraph, heading.text, bold=True, gothic=True)


def _items(document: "Document", block: Items) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    for number, item in enumerate(block.items, 1):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = Mm(7)
        paragraph.paragraph_format.first_line_indent = Mm(-7)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(7))
        _write(paragraph, f"{number}.\t{item}" if block.numbered else f"・\t{item}")


def _grid(document: "Document", grid: Grid) -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    if not grid.rows:
        return
    section: Any = document.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    shares = [width * share // sum(grid.widths) for share in grid.widths]
    table = document.add_table(0, len(shares), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for number, row in enumerate(grid.rows):
        made = table.add_row()
        cells = made.cells
        for column, (cell, text) in enumerate(zip(cells, row, strict=True)):
            if isinstance(text, Join):
                continue
            name = (grid.head and number == 0) or column < grid.labels
            _write(cell.paragraphs[0], text, gothic=name)
            if name:
                _shade(cell)
        if grid.height:
            made.height = Mm(grid.heights[number] if grid.heights else grid.height)
            for cell in cells:
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        _keep_whole(made, repeat=grid.head and number == 0)
    if grid.height:
        _pad(table)
    _set_widths(table, shares)
    _join(table, grid)
    _space(document)


def _join(table: "Table", grid: Grid) -> None:
    """Make one cell of those that belong together."""
    for number, row in enumerate(grid.rows):
        for column, text in enumerate(row):
            if text is Join.LEFT:
                table.cell(number, column - 1).merge(table.cell(number, column))
            elif text is Join.ABOVE:
                table.cell(number - 1, column).merge(table.cell(number, column))


def _pad(table: "Table") -> None:
    """Leave room between the letters of a cell and the lines above and below them."""
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    margins = OxmlElement("w:tblCellMar")
    for side in ("top", "bottom"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(_PAD))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    look.addprevious(margins) if look is not None else table._tbl.tblPr.append(margins)


def _set_widths(table: "Table", widths: list[int]) -> None:
    """Set the widths of columns and cells: Word goes by the cells, LibreOffice by the columns."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def _space(document: "Document") -> None:
    """Part a table from what follows: two tables in a row would grow together."""
    from docx.shared import Pt  # noqa: PLC0415

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.line_spacing = Pt(6)


def _keep_whole(row: Any, *, repeat: bool) -> None:
    """Keep a row on one page; repeat it on every page if it names the columns."""
    from docx.oxml import OxmlElement  # noqa: PLC0415

    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if repeat:
        properties.append(OxmlElement("w:tblHeader"))


def _shade(cell: Any) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), _SHADE)
    cell._tc.get_or_add_tcPr().append(shade)


def _stamps(document: "Document", stamps: Stamps) -> None:
    from docx.enum.table import WD_TABLE_ALIGNMENT  # noqa: PLC0415
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    table = document.add_table(2, len(stamps.names), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.RIGHT
    table.autofit = False
    for column, name in enumerate(stamps.names):
        top = table.cell(0, column)
        top.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        _write(top.paragraphs[0], name, gothic=True, points=8)
    table.rows[1].height = Mm(_STAMP_MM)
    _set_widths(table, [Mm(_STAMP_MM)] * len(stamps.names))
    _space(document)


def _break(document: Any, _: Break) -> None:
    document.add_page_break()


_WRITERS: dict[type[Block], Callable[[Any, Any], None]] = {
    Line: _line,
    Heading: _heading,
    Items: _items,
    Grid: _grid,
    Stamps: _stamps,
    Break: _break,
}
