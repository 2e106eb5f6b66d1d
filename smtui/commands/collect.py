"""`smtui collect`: several hand-overs that were received, in one register."""

import argparse

from smtui.text import printable


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui collect`."""
    add = parser.add_argument
    add("bundles", nargs="+", metavar="BUNDLE", help="引き継ぎの一式（フォルダーか zip）")
    add("--into", required=True, metavar="FILE", help="まとめるファイル（.xlsx .csv .json .md）")


def run(options: argparse.Namespace) -> int:
    """Verify the bundles and write the register."""
    from smtui.workspace.bundles import collect  # noqa: PLC0415

    received = collect(options.bundles, options.into)
    incidents = {file.incident.uid for one in received for file in one.handoff.files}
    print(
        f"{len(received)} 組の引き継ぎを確かめ、事案 {len(incidents)} 件をまとめました: "
        f"{printable(options.into)}"
    )
    return 0
