"""`smtui guide`: the guidelines, listed, shown, searched, compared and validated."""

import argparse
import os
import sys
from typing import Any

from smtui import places
from smtui.checks import all_checks
from smtui.commands import _guide_import, _guide_official
from smtui.commands._json import dumps
from smtui.domain.guide import Clause, Guide, Identity
from smtui.domain.official import Wording, body_of
from smtui.domain.passage import Passage
from smtui.errors import BadInput
from smtui.library.folder import validate
from smtui.library.guides import load_guide, load_identities
from smtui.library.layout import is_own
from smtui.settings import chosen_guide


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui guide`."""
    verbs = parser.add_subparsers(
        dest="verb",
        required=True,
        metavar="list|show|search|compare|sheet|validate|attach|import",
    )
    listing = verbs.add_parser("list", help="入っているガイドラインの一覧")
    showing = verbs.add_parser("show", help="ガイドライン、または条文を1つ示します")
    showing.add_argument("guide", metavar="GUIDE", help="ガイドラインの ID（例: ueda）")
    showing.add_argument("clause", nargs="?", metavar="CLAUSE", help="条文の ID（例: ueda-5-6）")
    searching = verbs.add_parser("search", help="条文・点検・メモなどをことばで探します")
    searching.add_argument(
        "words", nargs="+", metavar="WORDS", help="探すことば（かな・ローマ字でも）"
    )
    where = searching.add_mutually_exclusive_group()
    where.add_argument("--guide", metavar="ID", help="このガイドラインの中だけを探します")
    where.add_argument("--all", action="store_true", help="すべてのガイドラインを探します")
    comparing = verbs.add_parser("compare", help="1つの話題で自治体どうしを比べます")
    comparing.add_argument(
        "topic", nargs="?", metavar="TOPIC", help="話題の ID か名前（例: reply、返信）。省略で一覧"
    )
    comparing.add_argument("--guide", metavar="ID", help="自分のガイドライン（最初に示します）")
    sheet = verbs.add_parser("sheet", help="A4 1枚の早見表を作ります")
    sheet.add_argument("guide", metavar="GUIDE", help="ガイドラインの ID（例: ueda）")
    sheet.add_argument("--out", required=True, metavar="FILE", help="書き出す先（.docx か .md）")
    for verb in (listing, showing, searching, comparing):
        verb.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")
    _guide_official.configure(verbs.add_parser("attach", help="公式の文書を条文に添えます"))
    _guide_import.configure(verbs.add_parser("import", help="文書から自分の自治体を作ります"))
    validating = verbs.add_parser("validate", help="フォルダーの書き間違いを調べます")
    validating.add_argument("folder", metavar="DIR", help="guides の中の1つのフォルダー")


def run(options: argparse.Namespace) -> int:
    """Carry out the verb; return the exit code."""
    if options.verb == "list":
        return _list(options.format)
    if options.verb == "show":
        return _show(options.guide, options.clause, options.format)
    if options.verb == "search":
        return _search(options)
    if options.verb == "compare":
        return _compare(options)
    if options.verb == "sheet":
        return _sheet(options.guide, options.out)
    if options.verb == "attach":
        return _guide_official.run(options)
    if options.verb == "import":
        return _guide_import.run(options)
    return _validate(options.folder)


def _search(options: argparse.Namespace) -> int:
    from smtui.commands._guide_words import answer_json, answer_lines  # noqa: PLC0415
    from smtui.workspace.finder import Finder  # noqa: PLC0415

    own = chosen_guide(options.guide)
    answer = Finder().find(
        " ".join(options.words), own, everywhere=options.all, officials=_attached()
    )
    if options.format == "json":
        print(dumps(answer_json(answer)))
    else:
        names = {identity.id: identity.name for identity in load_identities()[0]}
        print(*answer_lines(answer, names), sep="\n")
    return 0


def _attached() -> dict[str, tuple[Passage, ...]]:
    """Return the attached documents; a database is not made to find nothing in it."""
    if not os.path.exists(places.database()):
        return {}
    from smtui.store import open_store  # noqa: PLC0415 - sqlite_utils costs 60 ms
    from smtui.workspace.officials import Officials  # noqa: PLC0415

    with open_store() as store:
        return Officials().passages(store)


def _compare(options: argparse.Namespace) -> int:
    from smtui.commands._guide_words import comparison_json, comparison_lines  # noqa: PLC0415
    from smtui.library.compare import compare, compared_topics, topic_named  # noqa: PLC0415

    if options.topic is None:
        topics = compared_topics()
        if options.format == "json":
            print(dumps([{"id": t.id, "name": t.name, "question": t.question} for t in topics]))
        else:
            print(*(f"{topic.id:<26}{topic.name}　{topic.question}" for topic in topics), sep="\n")
        return 0
    comparison = compare(topic_named(options.topic).id, chosen_guide(options.guide))
    if options.format == "json":
        print(dumps(comparison_json(comparison)))
    else:
        print(*comparison_lines(comparison), sep="\n")
    return 0


def _sheet(guide_id: str, path: str) -> int:
    from smtui.workspace.sheet import write_quick_sheet  # noqa: PLC0415

    print(f"早見表を書き出しました: {write_quick_sheet(guide_id, path)}")
    return 0


def _list(form: str) -> int:
    identities, errors = load_identities()
    if form == "json":
        print(dumps([_identity_json(identity) for identity in identities]))
    else:
        for identity in identities:
            own = "（取り込んだもの）" if is_own(identity.id) else ""
            print(f"{identity.id:<12}{identity.name}{own}　{identity.title}　{identity.version}")
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
    wording = _wording(guide)
    if form == "json":
        told = _clause_json(clauses[0], wording) if clause_id else _guide_json(guide, wording)
        print(dumps(told))
    else:
        _print_clauses(guide.identity, clauses, wording)
    return 0


def _wording(guide: Guide) -> Wording | None:
    if not os.path.exists(places.database()):
        return None
    from smtui.workspace.officials import wording_kept  # noqa: PLC0415 - sqlite_utils costs 60 ms

    return wording_kept(guide)


def _print_clauses(
    identity: Identity, clauses: tuple[Clause, ...], wording: Wording | None
) -> None:
    print(f"{identity.name}「{identity.title}」{identity.version}")
    chapter = ""
    for clause in clauses:
        if clause.chapter != chapter:
            chapter = clause.chapter
            print(f"\n■ {chapter}")
        print(f"\n{clause.label}【{clause.kind_words}】（{clause.id}）")
        whose = "原文: " if identity.is_wording else "要旨: " if wording else ""
        print(f"  {whose}{clause.text}")
        for line in _guide_official.wording_lines(wording, clause):
            print(line)
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


def _guide_json(guide: Guide, wording: Wording | None) -> dict[str, Any]:
    return {
        **_identity_json(guide.identity),
        "hosts": list(guide.identity.hosts),
        "scopes": [scope._asdict() for scope in guide.identity.scopes],
        "offices": [office._asdict() for office in guide.identity.offices],
        "clauses": [_clause_json(clause, wording) for clause in guide.clauses],
    }


def _clause_json(clause: Clause, wording: Wording | None) -> dict[str, Any]:
    told = {**clause._asdict(), "kind": clause.kind.value}
    if wording is not None:
        told["official"] = {
            **_guide_official.official_json(wording),
            "text": body_of(wording.of(clause.id)),
            "changed": clause.id in wording.changed,
        }
    return told
