"""`smtui guide attach`, and what `smtui guide show` prints of an attached document."""

import argparse
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from smtui import places
from smtui.commands._json import dumps
from smtui.domain.guide import Clause
from smtui.domain.official import Wording
from smtui.errors import BadInput
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from smtui.workspace.officials import Laid

_WIDTH = 50
"""Cells shown of a text in a list."""


def configure(attaching: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui guide attach`."""
    attaching.add_argument("guide", metavar="GUIDE", help="ガイドラインの ID（例: ueda）")
    attaching.add_argument(
        "file", nargs="?", metavar="FILE", help="公式の文書（txt、md、docx、pdf）"
    )
    attaching.add_argument(
        "--edition", default="", metavar="DATE", help="文書の日付（例: 令和6年1月4日）"
    )
    attaching.add_argument(
        "--dry-run", action="store_true", help="付けずに、条文との対応だけを示します"
    )
    attaching.add_argument("--off", action="store_true", help="付けた文書を外します")
    attaching.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")


def run(options: argparse.Namespace) -> int:
    """Attach a document, or take it off; return the exit code."""
    if options.off == bool(options.file) or (options.off and options.dry_run):
        raise BadInput(
            "文書のファイルを1つ指定してください。", "付けた文書を外すときは --off だけを付けます。"
        )
    from smtui.workspace.desk import Workspace  # noqa: PLC0415 - sqlite
    from smtui.workspace.officials import attach, detach, look_at  # noqa: PLC0415

    desk = Workspace()
    if options.dry_run and not os.path.exists(places.database()):
        return _show(look_at(None, options.guide, options.file, options.edition), options, kept="")
    with desk.store() as store:
        if options.off:
            detach(desk, store, options.guide)
            print("付けた文書を外しました。これまでの文書は、データベースに残っています。")
            return 0
        laid = look_at(store, options.guide, options.file, options.edition)
        if options.dry_run:
            return _show(laid, options, kept="")
        before = laid.number_before
        kept = attach(desk, store, laid)
    said = "付けました" if kept.number != before else "同じ文書がもう付いています"
    return _show(laid, options, kept=said)


def _show(laid: "Laid", options: argparse.Namespace, *, kept: str) -> int:
    if options.format == "json":
        print(dumps(laid_json(laid, kept=bool(kept))))
        return 0
    print(*_lines(laid, kept=kept), sep="\n")
    if laid.is_doubtful:
        print("文書と条文がほとんど合いません。別の文書ではありませんか。", file=sys.stderr)
    return 0


def _lines(laid: "Laid", *, kept: str) -> Iterator[str]:
    official, name = laid.wording.official, laid.guide.identity.name
    day = f"、{official.edition} の版" if official.edition else "、日付の記載なし"
    yield f"{name}のガイドライン ← 「{official.source}」（{len(official.text)} 字{day}）"
    yield laid.said
    if not kept:
        yield from _pairs(laid)
    yield from _leftovers(laid)
    if laid.wording.changed:
        labels = [
            f"{c.label}（{c.id}）" for c in laid.guide.clauses if c.id in laid.wording.changed
        ]
        yield f"\n前に付けた文書から文が変わった条文（{len(labels)}）: {'、'.join(labels)}"
    yield f"\n{kept}。" if kept else "\nまだ付けていません（--dry-run）。"


def _pairs(laid: "Laid") -> Iterator[str]:
    yield "\n条文 ← 原文"
    for clause in laid.guide.clauses:
        for piece in laid.wording.of(clause.id):
            yield f"  {clause.label}（{clause.id}） ← {piece.label}　{shorten(piece.body, _WIDTH)}"


def _leftovers(laid: "Laid") -> Iterator[str]:
    if laid.without:
        yield f"\n原文の見つからない条文（{len(laid.without)}）"
        for clause in laid.guide.clauses:
            if clause.id in laid.without:
                yield f"  {clause.label}（{clause.id}）{shorten(clause.text, _WIDTH)}"
    if laid.wording.others:
        yield f"\nどの条文にも当たらない原文（{len(laid.wording.others)}）"
        for index in laid.wording.others:
            piece = laid.wording.pieces[index]
            yield f"  {piece.label}　{shorten(piece.body, _WIDTH)}"


def laid_json(laid: "Laid", *, kept: bool) -> dict[str, Any]:
    """Return a document beside its clauses as JSON data."""
    wording = laid.wording
    return {
        "guide": laid.guide.id,
        **official_json(wording),
        "attached": kept,
        "provisions": [
            {
                "label": piece.label,
                "chapter": piece.chapter,
                "start": piece.start,
                "end": piece.end,
                "clauses": list(wording.clauses_of(index)),
            }
            for index, piece in enumerate(wording.pieces)
        ],
        "clauses_without": list(laid.without),
        "changed": list(wording.changed),
    }


def official_json(wording: Wording) -> dict[str, str]:
    """Return what is known of an attached document as JSON data."""
    official = wording.official
    return {"source": official.source, "digest": official.digest, "edition": official.edition}


def wording_lines(wording: Wording | None, clause: Clause) -> Iterator[str]:
    """Yield the wording of a clause to read, marked as not ours; nothing without a document."""
    if wording is None:
        return
    pieces = wording.of(clause.id)
    label = f"　{pieces[0].label}" if pieces else ""
    yield f"  原文{label}（{wording.official.title}）"
    if not pieces:
        yield "    この条文に当たるところは見つかりませんでした。"
    for piece in pieces:
        for row in printable(piece.body).split("\n"):
            yield f"    {row}"
    if clause.id in wording.changed:
        yield "    （前に付けた文書から文が変わりました）"
