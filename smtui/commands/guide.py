"""`smtui guide`: the guidelines, listed, shown and validated."""

import argparse
import sys
from typing import Any

from smtui.checks import all_checks
from smtui.commands._json import dumps
from smtui.domain.guide import Clause, Guide, Identity
from smtui.errors import BadInput
from smtui.library.folder import validate
from smtui.library.guides import load_guide, load_identities


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui guide`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list|show|validate")
    listing = verbs.add_parser("list", help="入っているガイドラインの一覧")
    showing = verbs.add_parser("show", help="ガイドライン、または条文を1つ示します")
    showing.add_argument("guide", metavar="GUIDE", help="ガイドラインの ID（例: ueda）")
    showing.add_argument("clause", nargs="?", metavar="CLAUSE", help="条文の ID（例: ueda-5-6）")
    for verb in (listing, showing):
        verb.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")
    validating = verbs.add_parser("validate", help="フォルダーの書き間違いを調べます")
    validating.add_argument("folder", metavar="DIR", help="guides の中の1つのフォルダー")


def run(options: argparse.Namespace) -> int:
    """Carry out the verb; return the exit code."""
    if options.verb == "list":
        return _list(options.format)
    if options.verb == "show":
        return _show(options.guide, options.clause, options.format)
    return _validate(options.folder)


def _list(form: str) -> int:
    identities, errors = load_identities()
    if form == "json":
        print(dumps([_identity_json(identity) for identity in identities]))
    else:
        for identity in identities:
            print(f"{identity.id:<12}{identity.name}　{identity.title}　{identity.version}")
    if errors:
        for error in errors:
            print(error, file=sys.stderr)
        return 2
    return 0


def _show(guide_id: str, clause_id: str | None, form: str) -> int:
    guide = load_guide(guide_id)
    clauses: tuple[Clause, ...] = guide.clauses
    if clause_id is not None:
        clause = guide.clause(clause_id) or guide.clause(f"{guide_id}-{clause_id}")
        if clause is None:
            raise BadInput(
                f"{guide.identity.name}のガイドラインに条文「{clause_id}」はありません。",
                f"一覧は smtui guide show {guide_id} で見られます。",
            )
        clauses = (clause,)
    if form == "json":
        print(dumps(_clause_json(clauses[0]) if clause_id else _guide_json(guide)))
    else:
        _print_clauses(guide.identity, clauses)
    return 0


def _print_clauses(identity: Identity, clauses: tuple[Clause, ...]) -> None:
    print(f"{identity.name}「{identity.title}」{identity.version}")
    chapter = ""
    for clause in clauses:
        if clause.chapter != chapter:
            chapter = clause.chapter
            print(f"\n■ {chapter}")
        print(f"\n{clause.label}【{clause.kind.label}】（{clause.id}）\n  {clause.text}")
        if clause.note:
            print(f"  参考: {clause.note}")


def _validate(folder: str) -> int:
    problems = validate(folder, frozenset(check.code for check in all_checks()))
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} 件の書き間違いがあります。")
        return 1
    print("書き間違いはありません。")
    return 0


def _identity_json(identity: Identity) -> dict[str, Any]:
    return {
        "id": identity.id,
        "name": identity.name,
        "title": identity.title,
        "issuer": identity.issuer,
        "established": identity.established,
        "revised": identity.revised,
        "version": identity.version,
        "digest": identity.digest,
    }


def _guide_json(guide: Guide) -> dict[str, Any]:
    return {
        **_identity_json(guide.identity),
        "hosts": list(guide.identity.hosts),
        "scopes": [scope._asdict() for scope in guide.identity.scopes],
        "offices": [office._asdict() for office in guide.identity.offices],
        "clauses": [_clause_json(clause) for clause in guide.clauses],
    }


def _clause_json(clause: Clause) -> dict[str, Any]:
    return {**clause._asdict(), "kind": clause.kind.value}
