"""`smtui doctor`: does this machine have what smtui needs?"""

import argparse

from smtui.text import printable
from smtui.workspace.health import examine


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui doctor`: there are none."""


def run(options: argparse.Namespace) -> int:
    """Print what was looked at; return 1 if something is wrong."""
    bad = 0
    for sign in examine():
        bad += not sign.good
        print(f"{'○' if sign.good else '要対応'}　{sign.name}: {printable(sign.words)}")
    print("問題は見つかりませんでした。" if not bad else f"{bad} 件の対応が要ります。")
    return int(bad > 0)
