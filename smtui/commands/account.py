"""`smtui account`: the register of official accounts, listed."""

import argparse

from smtui.commands._json import dumps
from smtui.domain.account import OfficialAccount
from smtui.domain.japan_time import now
from smtui.domain.labels import PLATFORMS


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui account`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list")
    listing = verbs.add_parser("list", help="名簿にある公式アカウントの一覧")
    add = listing.add_argument
    add("--format", choices=["text", "json"], default="text", help="出力の形")
    add("--public", action="store_true", help="公開してよい欄だけにします")
    add("--all", action="store_true", help="使うのをやめたアカウントも含めます")
    add("--out", metavar="FILE", help="公開用の一覧を作ります（.docx .csv .md）")


def run(options: argparse.Namespace) -> int:
    """List the accounts, or write the public list; return the exit code."""
    from smtui.store import open_store  # noqa: PLC0415 - sqlite_utils costs 78 ms
    from smtui.workspace.accounts import register  # noqa: PLC0415

    with open_store() as store:
        found = register(store)
    accounts = found.used + (found.retired if options.all else ())
    if options.out:
        _write(found.used, options.out)
    elif options.format == "json":
        print(dumps(_json(accounts, public=options.public)))
    else:
        _print(accounts)
    return 0


def _json(accounts: tuple[OfficialAccount, ...], *, public: bool) -> object:
    from smtui.exports.account_list import accounts_table, public_table  # noqa: PLC0415
    from smtui.exports.tables import json_of  # noqa: PLC0415

    return json_of((public_table if public else accounts_table)(accounts))


def _print(accounts: tuple[OfficialAccount, ...]) -> None:
    from smtui.text import printable  # noqa: PLC0415
    from smtui.workspace.accounts import state_words  # noqa: PLC0415

    if not accounts:
        print("名簿にアカウントはありません。画面の「公式アカウント」から載せられます。")
    today = now().date()
    for account in accounts:
        parts = (PLATFORMS[account.platform], account.section, account.url)
        words = "　".join(part for part in parts if part)
        name = printable(account.name, one_line=True)
        print(f"{name}　{printable(words, one_line=True)}　{state_words(account, today)}")


def _write(accounts: tuple[OfficialAccount, ...], path: str) -> None:
    from smtui.library.guides import load_identities  # noqa: PLC0415
    from smtui.settings import chosen_guide  # noqa: PLC0415
    from smtui.workspace.accounts import save_public_list  # noqa: PLC0415

    names = {identity.id: identity.name for identity in load_identities()[0]}
    save_public_list(accounts, path, names.get(chosen_guide(None) or "", ""), now())
    print(f"「{path}」に作りました。")
