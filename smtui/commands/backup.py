"""`smtui backup`: all that is kept, in one file."""

import argparse

from smtui.text import printable


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui backup`."""
    parser.add_argument("file", metavar="FILE", help="控えの名前（.zip で終えます）")


def run(options: argparse.Namespace) -> int:
    """Write the backup."""
    from smtui.workspace.backups import back_up_all  # noqa: PLC0415

    pieces = back_up_all(options.file)
    print(f"控えを取りました（証拠 {pieces} 件）: {printable(options.file)}")
    print("個人情報を伏せていない、全部の写しです。鍵のかかる場所に置いてください。")
    return 0
