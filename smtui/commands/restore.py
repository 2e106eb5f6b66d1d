"""`smtui restore`: back to what a backup holds."""

import argparse

from smtui.text import printable


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui restore`."""
    parser.add_argument("file", metavar="FILE", help="smtui backup で取った控え")


def run(options: argparse.Namespace) -> int:
    """Bring the data back."""
    from smtui.workspace.backups import restore_all  # noqa: PLC0415
    from smtui.workspace.desk import Workspace  # noqa: PLC0415

    restored = restore_all(Workspace(), options.file)
    print(f"控えからデータを戻しました（証拠 {restored.evidence} 件）。")
    print(f"戻す前のデータは、ここに取ってあります: {printable(restored.before)}")
    return 0
