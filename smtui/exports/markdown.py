"""A paper as Markdown (GitHub's tables), for those who have no Word and for version control."""

import re
from collections.abc import Iterator

from smtui.domain.paper import Block, Break, Grid, Heading, Items, Line, Paper, Stamps
from smtui.text import printable

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")
_LIST_MARK = re.compile(r"^(\s*)([-+]|\d+\.)(?=\s)", re.MULTILINE)


def markdown_of(paper: Paper) -> str:
    """Return a paper as Markdown text that ends with a newline; what people wrote stays text."""
    parts = [f"**【{_plain(paper.mark)}】**"] if paper.mark else []
    if paper.label:
        parts.append(_plain(paper.label))
    if paper.title:
        parts.append(f"# {_plain(paper.title)}")
    parts += (part for block in paper.blocks if (part := _block(block)))
    if paper.footer:
        parts.append(f"---\n\n{_plain(paper.footer)}")
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading(text):
            return f"## {_plain(text)}"
        case Line(text, _, bold):
            words = _plain(text).replace("\n", "  \n")
            return f"**{words}**" if bold and words.strip() else words
        case Items(items, numbered):
            marks = (f"{number}." if numbered else "-" for number in range(1, len(items) + 1))
            told = (_plain(item).replace("\n", "  \n  ") for item in items)
            return "\n".join(f"{mark} {text}" for mark, text in zip(marks, told, strict=True))
        case Grid():
            return "\n".join(_rows(block))
        case Stamps(names):
            return "\n".join(_rows(Grid((names, ("　",) * len(names)), (1,) * len(names), True)))
        case Break():
            return "---"


def _rows(grid: Grid) -> Iterator[str]:
    if not grid.rows:
        return
    rows = list(grid.rows) if grid.head else [("",) * len(grid.widths), *grid.rows]
    for number, row in enumerate(rows):
        yield "| " + " | ".join(_plain(cell).replace("\n", "<br>") for cell in row) + " |"
        if number == 0:
            yield "|" + "---|" * len(row)


def _plain(text: str) -> str:
    """Return text with everything escaped that Markdown would take for a mark."""
    escaped = _SPECIAL.sub(r"\\\1", printable(text))
    return _LIST_MARK.sub(r"\1\\\2", escaped)
