"""`smtui guide import`: a municipality of one's own, from a document."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from smtui.commands._json import dumps

if TYPE_CHECKING:
    from smtui.workspace.own_guides import Imported


def configure(importing: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui guide import`."""
    importing.add_argument("file", metavar="FILE", help="公式の文書（txt、md、docx、pdf）")
    importing.add_argument(
        "--id", required=True, metavar="ID", help="付ける ID（英小文字・数字・ハイフン）"
    )
    importing.add_argument("--name", required=True, metavar="NAME", help="自治体の名前")
    importing.add_argument(
        "--replace", action="store_true", help="同じ ID の自分の自治体を置き換えます"
    )
    importing.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")


def run(options: argparse.Namespace) -> int:
    """Make the guide and say what a person has to review; return the exit code."""
    from smtui.workspace.desk import Workspace  # noqa: PLC0415
    from smtui.workspace.own_guides import import_guide  # noqa: PLC0415

    made = import_guide(
        Workspace(), options.file, options.id, options.name, replace=options.replace
    )
    if options.format == "json":
        print(dumps({**made._asdict(), "clauses": [clause.id for clause in made.clauses]}))
    else:
        print(*_lines(made), sep="\n")
    return 0


def _lines(made: "Imported") -> Iterator[str]:
    count = len(made.clauses)
    yield f"{made.name}（{made.id}）を作りました。条文は {count} 件（{made.kinds}）です。"
    yield f"  {made.folder}"
    if made.replaced:
        yield f"  前のものは {made.replaced} に残してあります。"
    yield "\n種類と分類は、ことばから推し量ったものです。次のことを確かめてください。"
    yield "  1. clauses.toml  種類（kind）と分類（checks）。確かめた条文から unreviewed の行を消す"
    yield "  2. posting.toml  返信の方針と、だれの決裁が要るか"
    yield "  3. guide.toml    だれに及ぶか、課と役割、連絡先、運用時間"
    yield "  4. stances.toml  比べる話題ごとの答え"
    yield f"\n直したら  smtui guide validate {made.folder}"
    yield f"使うには  smtui check 下書き.txt --guide {made.id}"
