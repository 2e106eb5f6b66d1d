"""引継書: one document for the successor."""

from collections.abc import Iterable
from datetime import date

from smtui.domain.era import in_era
from smtui.domain.paper import Align, Block, Grid, Heading, Line, Paper
from smtui.domain.succession import Section

_BLANK_ROWS = 4
"""Lines left to write by hand where there are no notes yet."""


def succession_sheet(
    sections: Iterable[Section], *, guide_name: str, giver: str, day: date, notes: str = ""
) -> Paper:
    """Return the document; `giver` is section and name of who hands over, `notes` their words."""
    blocks: list[Block] = [
        Line(in_era(day), Align.RIGHT),
        Grid(
            (("引き継ぐ人", giver), ("引き受ける人", ""), ("ガイドライン", guide_name)),
            (1, 4),
            labels=1,
            height=9,
        ),
    ]
    for number, section in enumerate(sections, 1):
        blocks += [Heading(f"{number}　{section.name}"), *_section(section)]
    blocks.append(Heading("引き継ぐ人から"))
    blocks.append(Line(notes) if notes.strip() else Grid((("",),) * _BLANK_ROWS, (1,), height=9))
    blocks.append(
        Line("パスワードなどの秘密は、この文書に書いていません。手渡しで伝えてください。")
    )
    return Paper(
        "ソーシャルメディア業務の引継書",
        tuple(blocks),
        footer=f"{in_era(day)}現在。作った後の変更は入っていません。",
        points=9.5,
        margin=18,
    )


def _section(section: Section) -> Iterable[Block]:
    if section.note:
        yield Line(section.note)
    if not section.rows:
        yield Line(section.empty)
        return
    widths = section.widths or (1,) * len(section.columns)
    yield Grid((section.columns, *section.rows), widths, head=True)
