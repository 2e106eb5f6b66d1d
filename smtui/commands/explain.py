"""`smtui explain`: what a check finds, why, examples and limits."""

import argparse

from smtui.checks import Check, all_checks
from smtui.checks._doc import doc_of
from smtui.commands._json import dumps
from smtui.domain.family import Family
from smtui.errors import BadInput


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui explain`."""
    parser.add_argument("check", nargs="?", metavar="CHECK", help="点検の符号か分類。省略で一覧")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")


def run(options: argparse.Namespace) -> int:
    """Explain one check, a family, or list the catalogue."""
    checks = all_checks()
    wanted = options.check
    if wanted:
        found = [c for c in checks if wanted in (c.code, c.family)]
        if not found:
            raise BadInput(
                f"「{wanted}」という点検はありません。", "一覧は smtui explain で見られます。"
            )
    else:
        found = list(checks)
    if options.format == "json":
        print(dumps([_as_json(check) for check in found]))
    elif wanted:
        print("\n\n".join(_page(check) for check in found))
    else:
        _print_catalogue(found)
    return 0


def _print_catalogue(checks: list[Check]) -> None:
    for family in Family:
        own = [check for check in checks if check.family is family]
        print(f"{family.label}（{family}）")
        for check in own:
            print(f"  {check.code}　{check.name}【{check.severity.label}】")


def _page(check: Check) -> str:
    doc = doc_of(check)
    return "\n".join(
        (
            f"{check.name}（{check.code}、{check.severity.label}）",
            doc.summary,
            f"なぜ: {doc.why}",
            f"直し方: {doc.repair}",
            f"限界: {doc.limits}",
            "例（× は指摘し、○ は指摘しません）",
            *(f"  {line}" for line in doc.lines),
        )
    )


def _as_json(check: Check) -> dict[str, object]:
    doc = doc_of(check)
    return {
        "check": check.code,
        "name": check.name,
        "family": check.family,
        "severity": check.severity.word,
        "finds": doc.summary,
        "why": doc.why,
        "repair": doc.repair,
        "limits": doc.limits,
        "examples": list(doc.lines),
    }
