"""`smtui verify`: is the own log, or a bundle somebody sent, still what it was?"""

import argparse
from collections.abc import Iterator
from typing import Any

from smtui.commands._json import dumps
from smtui.domain.chain import shown
from smtui.domain.incident import DRILL
from smtui.domain.proof import Proof
from smtui.errors import BadInput
from smtui.text import printable

_FOUND = "その値は {} 番の記録のものです。そこまでは、紙に書かれた時のままです。"
_LOST = "その値の記録はありません。紙に書かれた後で、記録が変えられたか消されています。"
_MOST = 20
"""Flaws named at most."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui verify`."""
    add = parser.add_argument
    add("bundle", nargs="?", metavar="BUNDLE", help="引き継ぎの一式。省略で自分の記録")
    add(
        "--head",
        default="",
        metavar="VALUE",
        help="引き継ぎ書の末尾の値が記録にあるかを見ます",
    )
    add("--format", choices=["text", "json"], default="text", help="出力の形")


def run(options: argparse.Namespace) -> int:
    """Verify; return 0 where all is as it was, 1 where something is not."""
    if options.bundle is None:
        return _own(options)
    if options.head:
        raise BadInput("--head は自分の記録を確かめるときに使います。", "BUNDLE を外してください。")
    return _bundle(options)


def _own(options: argparse.Namespace) -> int:
    from smtui.workspace.desk import Workspace  # noqa: PLC0415
    from smtui.workspace.verify import verify_log  # noqa: PLC0415

    proof = verify_log(Workspace(), options.head)
    lost = bool(options.head) and not proof.found
    if options.format == "json":
        print(dumps(_json(proof) | {"found": proof.found or None}))
    else:
        lines = [*_lines(proof, "廃棄")]
        if options.head:
            lines.append(_FOUND.format(proof.found) if proof.found else _LOST)
        print("\n".join(lines))
    return int(lost or not proof.sound)


def _bundle(options: argparse.Namespace) -> int:
    from smtui.workspace.bundles import verify_bundle  # noqa: PLC0415

    received = verify_bundle(options.bundle)
    handoff = received.handoff
    if options.format == "json":
        told = {
            "name": received.name,
            "incidents": len(handoff.files),
            "masked": handoff.masked,
            "drill": handoff.drill,
            "left_out": list(received.left_out),
        }
        print(dumps(_json(received.proof) | told))
    else:
        drill = f"【{DRILL}】" if handoff.drill else ""
        sender = f"{handoff.section} {handoff.who}".strip() or "送った人は不明"
        print(printable(f"{drill}事案 {len(handoff.files)} 件、{sender}"))
        print("\n".join(_lines(received.proof, "伏せ字か廃棄")))
        for name in received.left_out:
            print(f"証拠「{printable(name)}」は入っていません。")
    return int(not received.proof.sound)


def _lines(proof: Proof, why: str) -> Iterator[str]:
    for flaw in proof.flaws[:_MOST]:
        yield f"要確認　{printable(flaw.words)}"
    if len(proof.flaws) > _MOST:
        yield f"ほかに {len(proof.flaws) - _MOST} 件あります。"
    if not proof.entries:
        yield "記録はまだありません。"
        return
    yield f"つながりを見た記録 {proof.entries} 件、中身も比べた記録 {proof.compared} 件。"
    if proof.gone:
        yield f"比べられないもの {len(proof.gone)} 件（{why}）: {_positions(proof.gone)}番"
    yield f"末尾の値: {shown(proof.head)}"
    if proof.sound:
        yield "変えられた記録、欠けた記録は見つかりませんでした。"
        yield "末尾の値を紙の引き継ぎ書と比べると、全部を作り替える改ざんも検知できます。"


def _positions(positions: tuple[int, ...]) -> str:
    """Return positions with runs drawn together: 1〜3、7."""
    runs: list[list[int]] = []
    for position in positions:
        if runs and position == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], position]
        else:
            runs.append([position])
    named = ["〜".join(map(str, run)) for run in runs[:_MOST]]
    return "、".join(named) + ("…" if len(runs) > _MOST else "")


def _json(proof: Proof) -> dict[str, Any]:
    return {
        "sound": proof.sound,
        "entries": proof.entries,
        "compared": proof.compared,
        "gone": list(proof.gone),
        "flaws": [flaw._asdict() for flaw in proof.flaws],
        "head": proof.head,
    }
