"""Putting the check sheet of a draft into a file."""

from smtui.exports.check_sheet import Sheet, check_sheet
from smtui.exports.files import write

__all__ = ["Sheet", "save_sheet"]


def save_sheet(sheet: Sheet, path: str) -> None:
    """Write the sheet as Word file for a path that ends in .docx, else as Markdown.

    Raises BadInput where nothing can be written.
    """
    paper = check_sheet(sheet)
    if path.lower().endswith(".docx"):
        from smtui.exports.docx import docx_of  # noqa: PLC0415 - 150 ms

        write(path, docx_of(paper))
        return
    from smtui.exports.markdown import markdown_of  # noqa: PLC0415

    write(path, markdown_of(paper).encode())
