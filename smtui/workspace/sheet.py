"""The one-page sheet of a guide, as a file."""

import os

from smtui.errors import BadInput
from smtui.exports.files import write
from smtui.exports.quick_sheet import quick_sheet
from smtui.library.guides import load_guide
from smtui.library.stances import load_stances
from smtui.library.topics import load_topics


def write_quick_sheet(guide_id: str, path: str) -> str:
    """Write the sheet as Word (.docx) or Markdown (.md), by the end of the name; return the path.

    Raises BadInput for another ending and where the file cannot be written, GuideError for a
    guide that is unknown or has mistakes.
    """
    paper = quick_sheet(load_guide(guide_id), load_topics(), load_stances(guide_id))
    path = os.path.abspath(os.path.expanduser(path))
    ending = os.path.splitext(path)[1].lower()
    if ending == ".docx":
        from smtui.exports.docx import docx_of  # noqa: PLC0415 - python-docx

        content = docx_of(paper)
    elif ending == ".md":
        from smtui.exports.markdown import markdown_of  # noqa: PLC0415

        content = markdown_of(paper).encode()
    else:
        raise BadInput(
            f"「{os.path.basename(path)}」の形では書き出せません。",
            "名前の終わりを .docx か .md にしてください。",
        )
    write(path, content)
    return path
