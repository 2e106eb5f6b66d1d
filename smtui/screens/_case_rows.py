"""The lines of 手続と様式: cases, duties, procedures, forms, sheets under their headings."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets.option_list import Option

from smtui.domain.duty import Turn
from smtui.domain.form import Form, Sheet
from smtui.domain.procedure import Procedure, Procedures
from smtui.domain.value import Value
from smtui.screens._case_words import due_words
from smtui.text import cells, shorten

if TYPE_CHECKING:
    from smtui.domain.account import OfficialAccount
    from smtui.domain.guide import Clause
    from smtui.workspace.cases import Stand

_NAME_CELLS, _DETAIL_CELLS = 26, 32
"""So many cells a name has at least, and what stands behind it where the name is longer."""
_SHEETS = 12
"""So many of the sheets are listed, the latest first."""


class Found(Value):
    """What there is to show."""

    stands: "tuple[Stand, ...]"
    turns: tuple[Turn, ...]
    procedures: Procedures
    forms: tuple[Form, ...]
    sheets: tuple[Sheet, ...]
    clauses: "dict[str, Clause]"
    accounts: "tuple[OfficialAccount, ...]"


class Row(Value):
    """A line one can choose; without an id it is a heading."""

    name: str
    detail: str = ""
    about: str = ""
    id: str = ""
    """By which the line is found again."""
    value: object = None
    """What it stands for."""


def rows_of(found: Found, today: date) -> Iterator[Row]:
    """Yield headings and lines, in the order of how soon they are needed."""
    running = [one for one in found.stands if not one.case.closed]
    over = [one for one in found.stands if one.case.closed]
    sections = (
        ("進めている手続", [_case(one, today) for one in running]),
        ("くり返し行うこと", [_duty(one, today) for one in found.turns]),
        ("手続（新しく始める・読む）", [_procedure(one) for one in found.procedures.kinds]),
        ("様式（新しく書く）", [_form(one) for one in found.forms]),
        ("書いた様式", [_sheet(one) for one in found.sheets[:_SHEETS]]),
        ("終えた手続", [_case(one, today) for one in over]),
    )
    for heading, rows in sections:
        if rows:
            yield Row(heading)
            yield from rows


def option(row: Row, mark: str, width: int) -> Option:
    """Return a line as it is shown in `width` cells; what does not fit ends with …."""
    if not row.id:
        return Option(Content.assemble((row.name, "bold")), disabled=True)
    least = min(_DETAIL_CELLS, cells(row.detail))
    name = shorten(row.name, max(_NAME_CELLS, width - 5 - least))
    gap = " " * max(2, _NAME_CELLS + 2 - cells(name))
    detail = shorten(row.detail, max(8, width - 3 - cells(name + gap)))
    return Option(Content.assemble((f" {mark} ", "bold"), f"{name}{gap}{detail}".rstrip()))


def _case(one: "Stand", today: date) -> Row:
    case, step = one.case, one.next
    if case.closed:
        detail, about = "終えました", f"{case.name}\n記録を読み、開き直すこともできます。"
    elif step is None:
        detail, about = "段階はすべて済み", f"{case.name}\n終えるか、見直してください。"
    else:
        due = f"　{due_words(step.due, today)}" if step.due else ""
        detail = f"次は {step.step.name}{due}"
        about = f"{case.name}\n{step.step.actor}　{step.step.text}"
    return Row(case.subject, detail, about, case.uid, one)


def _duty(one: Turn, today: date) -> Row:
    when = due_words(one.due, today) if one.due and not one.words else one.words
    wish = "（望ましい目安）" if one.duty.wish else ""
    detail = "　".join(filter(None, (one.account, f"{when}{wish}")))
    about = "\n".join(filter(None, (one.duty.text, one.duty.note)))
    return Row(one.duty.name, detail, about, f"duty:{one.duty.id}", one)


def _procedure(one: Procedure) -> Row:
    kind = "いつも守ること" if one.rule else f"{len(one.steps)}段階"
    reference = "　参考" if one.reference else ""
    about = "\n".join(filter(None, (one.about, one.note)))
    return Row(one.name, f"{kind}{reference}", about, f"procedure:{one.id}", one)


def _form(one: Form) -> Row:
    about = "\n".join(filter(None, (one.about, one.note)))
    reference = "参考" if one.reference else "用紙は参考" if one.layout != "official" else ""
    detail = "　".join(filter(None, (one.label, reference)))
    return Row(one.name, detail, about, f"form:{one.id}", one)


def _sheet(one: Sheet) -> Row:
    state = "書き出し済み" if one.printed else "書きかけ"
    detail = "　".join(filter(None, (one.title, state, sheet_time(one))))
    return Row(one.name, detail, f"{one.name}\n{detail}", one.uid, one)


def sheet_time(one: Sheet) -> str:
    """Return when a sheet was changed last, as lists show it: without the year, to the minute."""
    at = datetime.fromisoformat(one.updated)
    return f"{at.month}月{at.day}日 {at:%H:%M}"
