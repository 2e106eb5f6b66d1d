"""Where a way through the personal-use rules ended, on one sheet of paper."""

from collections.abc import Mapping
from datetime import datetime

from smtui.domain.era import in_era
from smtui.domain.guide import Clause
from smtui.domain.paper import Align, Block, Grid, Heading, Items, Line, Paper
from smtui.domain.private_path import Outcome, Path, PrivateUse


def personal_sheet(
    use: PrivateUse,
    path: Path,
    outcome: Outcome,
    *,
    clauses: Mapping[str, Clause],
    guide_name: str,
    now: datetime,
) -> Paper:
    """Return the sheet of one outcome: what it means, whom to tell, the clauses in full."""
    rows = [("場面", path.name), ("結び", f"{outcome.ending.label}：{outcome.title}")]
    if outcome.whom:
        rows.append(("相談・報告先", outcome.whom))
    blocks: list[Block] = [
        Line(in_era(now), Align.RIGHT),
        Grid(tuple(rows), (1, 4), labels=True),
        Line(outcome.text),
    ]
    found = [clauses[id] for id in outcome.clauses if id in clauses]
    if found:
        blocks.append(Heading("根拠の条文"))
        told = (f"{clause.label}　{clause.text}" for clause in found)
        blocks.append(Items(tuple(told)))
    if outcome.advice:
        blocks.append(Heading("一般の心がけ（参考）"))
        blocks.append(Items(tuple(advice.text for advice in use.advice)))
    return Paper(
        "個人利用の確かめ",
        tuple(blocks),
        footer=f"{guide_name}のガイドラインを自分のことばで言い換えたものです。自分用の控え。",
        mark="参考" if outcome.reference else "",
    )
