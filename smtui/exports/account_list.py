"""The register of accounts as tables and papers: all of it, and what the public may see."""

from collections.abc import Iterable
from datetime import date

from smtui.domain.account import FIELDS, Field, OfficialAccount, ReplyStance
from smtui.domain.draft import Platform
from smtui.domain.era import in_era
from smtui.domain.labels import PLATFORMS
from smtui.domain.paper import Grid, Heading, Items, Line, Paper
from smtui.domain.table import Cell, Column, Table

_ON_PAPER = {"name": 5, "platform": 3, "url": 7, "section": 3, "purpose": 6}
"""Shares of the width of what fits beside each other on A4; all that is public is in the CSV."""


def accounts_table(accounts: Iterable[OfficialAccount]) -> Table:
    """Return everything the register holds, for the section's own use."""
    return _table("公式アカウント", FIELDS, accounts)


def public_table(accounts: Iterable[OfficialAccount]) -> Table:
    """Return what the public may see of the accounts."""
    fields = tuple(field for field in FIELDS if field.public)
    return _table("公式アカウント一覧", fields, accounts)


def public_paper(accounts: tuple[OfficialAccount, ...], municipality: str, today: date) -> Paper:
    """Return the list for the website, with the sentence for each profile."""
    by_key = {field.key: field for field in FIELDS}
    fields = tuple(by_key[key] for key in _ON_PAPER)
    rows = tuple(tuple(shown(account, field) for field in fields) for account in accounts)
    head = tuple(field.label for field in fields)
    sentences = tuple(f"{a.name}：{profile_sentence(a, municipality)}" for a in accounts)
    return Paper(
        f"{municipality}のソーシャルメディア公式アカウント一覧",
        (
            Line(f"{in_era(today)}現在"),
            Grid((head, *rows), tuple(_ON_PAPER.values()), head=True),
            Line("この一覧にないアカウントは、公式のものではありません。"),
            Heading("プロフィールに書く文"),
            Items(sentences),
        ),
        margin=15,
        points=9.5,
    )


def profile_sentence(account: OfficialAccount, municipality: str) -> str:
    """Return the sentence by which a profile tells that the account is official."""
    parts = [f"{municipality}{account.section}の公式アカウントです。"]
    if account.reply is ReplyStance.CLOSED:
        parts.append("返信は行っていません。")
    if account.reply_policy:
        parts.append(_sentence(account.reply_policy))
    if account.published:
        parts.append(f"公式アカウントの一覧 {account.published}")
    return "".join(parts)


def shown(account: OfficialAccount, field: Field) -> str:
    """Return a value of an account in words."""
    value = getattr(account, field.key)
    if value is None:
        return ""
    if isinstance(value, Platform):
        return PLATFORMS[value]
    if isinstance(value, ReplyStance):
        return value.label
    return in_era(value) if isinstance(value, date) else str(value)


def _table(name: str, fields: tuple[Field, ...], accounts: Iterable[OfficialAccount]) -> Table:
    return Table(
        name,
        tuple(Column(field.key, field.label) for field in fields),
        tuple(tuple(_cell(account, field) for field in fields) for account in accounts),
    )


def _cell(account: OfficialAccount, field: Field) -> Cell:
    value = getattr(account, field.key)
    if value is None or isinstance(value, date):
        return value.isoformat() if value else None
    return shown(account, field)


def _sentence(words: str) -> str:
    return words if words.endswith("。") else f"{words}。"
