"""`smtui export`: what is kept, as a table for Excel, other tools or people."""

import argparse

from smtui.text import printable
from smtui.workspace.tables import FORMATS, KINDS, export


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui export`."""
    kinds = "、".join(f"{name}（{kind.about}）" for name, kind in KINDS.items())
    add = parser.add_argument
    add("kind", metavar="KIND", help=f"書き出すもの: {kinds}")
    add("--out", required=True, metavar="FILE", help="書き出すファイル")
    add("--format", choices=FORMATS, help="形。省略でファイルの名前の終わりから決めます")
    add("--unmasked", metavar="REASON", help="個人情報を伏せません。理由は記録に残ります")


def run(options: argparse.Namespace) -> int:
    """Write the table."""
    from smtui.workspace.desk import Workspace  # noqa: PLC0415

    export(
        Workspace(),
        options.kind,
        options.out,
        options.format or "",
        masked=options.unmasked is None,
        reason=options.unmasked or "",
    )
    masked = "個人情報は伏せました。" if options.unmasked is None else "個人情報を伏せていません。"
    print(f"{KINDS[options.kind].about}を書き出しました: {printable(options.out)}　{masked}")
    return 0
