"""What can be done with a step of a case, the likeliest first."""

from typing import TYPE_CHECKING

from smtui.domain.case import TODO, Mark, Standing
from smtui.screens._dialogs import Offer

if TYPE_CHECKING:
    from smtui.domain.form import Sheet
    from smtui.workspace.cases import Stand


def offers(stand: "Stand", sheets: "tuple[Sheet, ...]", one: Standing) -> list[Offer[str]]:
    """Return what can be done with a step; `sheets` are the forms begun for the case."""
    begun = {sheet.form: sheet for sheet in sheets}
    papers = [_paper(stand, id, begun.get(id)) for id in one.step.forms]
    note = Offer("note", "メモを書く")
    if stand.case.closed:
        return [Offer("end", "手続を開き直す"), *papers, note]
    over = [Offer("end", "手続を終える")] if stand.finished else []
    if one.mark not in TODO:
        return [*over, Offer("reopen", "記録を取り消す。わけを書く"), *papers, note]
    ways = _ways(stand, one)
    written = papers and all(id in begun and begun[id].printed for id in one.step.forms)
    found = [*over, *ways, *papers] if written else [*over, *papers, *ways]
    found.append(Offer("due", "期限を決める"))
    if one.step.condition:
        found.append(Offer("needless", f"要らない（{one.step.condition}に当たらない）"))
    return [*found, Offer("skip", "飛ばす。わけを書く"), note]


def _ways(stand: "Stand", one: Standing) -> list[Offer[str]]:
    """Return how a step can be got done."""
    if one.mark is Mark.BARRED and one.gate is not None:
        return _ways_round(stand, one.gate.after)
    if one.step.choices:
        return [Offer(f"way:{way.id}", way.text) for way in one.step.choices]
    if one.step.named:
        return [Offer("told", "済んだ。だれがいつしたかを書く")]
    return [Offer("done", "済んだ（今日）"), Offer("told", "済んだ。日付・人・ひとことを添える")]


def _ways_round(stand: "Stand", after: str) -> list[Offer[str]]:
    """Return the exemptions that would open a gate."""
    exemptions = stand.procedure.exemptions if stand.procedure else ()
    return [
        Offer(f"grant:{one.id}", f"特例を使う：{one.name}", f"{one.by}が認めたときだけ")
        for one in exemptions
        if after in (*one.postpones, *one.waives)
    ]


def _paper(stand: "Stand", form: str, sheet: "Sheet | None") -> Offer[str]:
    """Return the way to a form of a step, which says how far it has come."""
    from smtui.workspace.forms import form_of  # noqa: PLC0415 - sqlite

    name = form_of(stand.case.guide or None, form).name
    if sheet is None:
        return Offer(f"form:{form}", f"様式を書く：{name}")
    if not sheet.printed:
        return Offer(f"form:{form}", f"様式の続きを書く：{name}")
    return Offer(f"form:{form}", f"様式を開く：{name}", "書き出し済みです")
