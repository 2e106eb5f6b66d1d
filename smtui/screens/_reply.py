"""The reply wizard and the templates: which reply is allowed, and words to begin with."""

import asyncio
from typing import TYPE_CHECKING, Any

from textual.content import Content

from smtui.domain.account import OfficialAccount, ReplyStance
from smtui.domain.draft import Kind
from smtui.domain.guide import Guide
from smtui.domain.permission import Allowed, Permission, ReplyCase, permission
from smtui.domain.reply import OPEN_POLICY
from smtui.domain.template import Template
from smtui.screens._dialogs import ChoiceDialog, Offer, ReadDialog
from smtui.screens._report_words import clause_parts
from smtui.text import printable

if TYPE_CHECKING:
    from textual.screen import Screen

_NOTHING = ""


async def asked_reply(
    screen: "Screen[Any]", guide: Guide | None, account: OfficialAccount | None
) -> str | None:
    """Ask what the reply is for, say whether it is allowed; return words to begin with."""
    stance = account.reply if account else ReplyStance.UNSAID
    policy = guide.reply if guide else OPEN_POLICY
    offers = [
        Offer(case, case.label, permission(policy, stance, case).allowed.label)
        for case in ReplyCase
    ]
    while True:
        words = "どんな返信ですか。手引きとアカウントの決めから、できるかどうかを示します。"
        dialog: ChoiceDialog[ReplyCase] = ChoiceDialog("返信の手引き", offers, words)
        case = await screen.app.push_screen_wait(dialog)
        if case is None:
            return None
        said = permission(policy, stance, case)
        if said.allowed is Allowed.NO:
            await screen.app.push_screen_wait(ReadDialog(_title(said), _reasons(said, guide)))
            continue
        return await _wording(screen, said, guide)


async def asked_template(screen: "Screen[Any]", kind: Kind) -> str | None:
    """Let the person choose a template for this kind of post; None where there is no choice."""
    templates = [one for one in await asyncio.to_thread(_templates) if one.kind is kind]
    offers = [Offer(one.text, one.name, one.about) for one in templates]
    words = "【要記入】を埋めて使います。どのガイドラインの定めでもありません（参考）。"
    return await screen.app.push_screen_wait(ChoiceDialog("ひな形から書く", offers, words))


async def _wording(screen: "Screen[Any]", said: Permission, guide: Guide | None) -> str | None:
    templates = [one for one in await asyncio.to_thread(_templates) if one.reply == said.case]
    offers = [Offer(one.text, one.name, one.text) for one in templates]
    offers.append(Offer(_NOTHING, "自分のことばで書く"))
    dialog = ChoiceDialog(_title(said), offers, _reasons(said, guide))
    return await screen.app.push_screen_wait(dialog)


def _title(said: Permission) -> str:
    return f"{said.case.label}：{said.allowed.label}"


def _reasons(said: Permission, guide: Guide | None) -> Content:
    clauses = [clause for name in said.clauses if guide and (clause := guide.clause(name))]
    parts: list[tuple[str, str]] = [(f"{printable(said.text)}\n", "bold")]
    if said.allowed is Allowed.NO:
        for clause in clauses:
            parts += [("\n根拠　", "bold"), *clause_parts(clause)]
    elif clauses:
        labels = dict.fromkeys(clause.label for clause in clauses)
        parts.append((f"根拠：{'、'.join(labels)}", ""))
    if not clauses:
        parts.append(("参考（このガイドラインに定めはありません）", ""))
    return Content.assemble(*parts)


def _templates() -> tuple[Template, ...]:
    from smtui.library.templates import load_templates  # noqa: PLC0415 - when asked for

    return load_templates()
