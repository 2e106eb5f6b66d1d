"""`smtui learn`: how far the walkthrough has come, and the completion record."""

import argparse
import os
import sys
from typing import Any

from smtui.commands._json import dumps
from smtui.domain.japan_time import now
from smtui.domain.progress import LessonStanding, LessonState
from smtui.domain.review import Slip
from smtui.errors import BadInput
from smtui.exports.completion_sheet import completion_json
from smtui.exports.files import write
from smtui.settings import chosen_guide, load_settings
from smtui.store import open_store
from smtui.workspace.completions import FORMS, completion, record_in
from smtui.workspace.lessons import Syllabus, standings, syllabus
from smtui.workspace.reviews import Today, sure_and_wrong, today


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui learn`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="status|export")
    status = verbs.add_parser("status", help="どこまで学んだか、今日の復習は何問か")
    status.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")
    export = verbs.add_parser("export", help="修了記録を作ります")
    export.add_argument(
        "--out", metavar="FILE", help="書き出すファイル。省略で標準出力（docx 以外）"
    )
    export.add_argument("--format", choices=FORMS, help="形。省略時はファイルの名前で決めます")
    for verb in (status, export):
        verb.add_argument("--guide", metavar="ID", help="ガイドライン（一覧は smtui guide list）")


def run(options: argparse.Namespace) -> int:
    """Carry out the verb; return the exit code."""
    learned = _syllabus(options.guide)
    if options.verb == "export":
        return _export(learned, options.format, options.out)
    with open_store() as store:
        rows = standings(store, learned)
        due = today(store, learned.course, now())
        wrong = sure_and_wrong(store, learned.course)
    if options.format == "json":
        print(dumps(_status_json(learned, rows, due, wrong)))
    else:
        print("\n".join(_status_lines(learned, rows, due, wrong)))
    return 0


def _syllabus(option: str | None) -> Syllabus:
    guide = chosen_guide(option)
    if not guide:
        raise BadInput(
            "どのガイドラインを学ぶかが決まっていません。",
            "--guide ueda のように指定するか、作業場の設定で選んでください。",
        )
    learned = syllabus(guide)
    if not learned.course.lessons:
        raise BadInput(
            f"{learned.guide.identity.name}のガイドラインには、まだレッスンがありません。",
            "lessons.toml を足すと学べます（書き方は guides/README.md）。",
        )
    return learned


def _status_lines(
    learned: Syllabus, rows: tuple[LessonStanding, ...], due: Today, wrong: tuple[Slip, ...]
) -> list[str]:
    identity = learned.guide.identity
    done = sum(row.state is LessonState.DONE for row in rows)
    return [
        f"{identity.name}「{identity.title}」{identity.version}",
        f"レッスン {done}/{len(rows)} 済み　今日の復習 残り{len(due.left)}問"
        f"（済み{due.reviewed}問）　自信があったのに間違えた問い {len(wrong)}問",
        *(_lesson_line(number, row) for number, row in enumerate(rows, start=1)),
    ]


def _lesson_line(number: int, row: LessonStanding) -> str:
    name = f"{number:>2} {row.lesson.title}　{row.state.label}"
    if row.progress is not None and row.progress.finished is not None:
        return f"{name}（{row.progress.finished:%Y-%m-%d}）"
    return f"{name}（問い {row.passed}/{len(row.lesson.questions)}）"


def _status_json(
    learned: Syllabus, rows: tuple[LessonStanding, ...], due: Today, wrong: tuple[Slip, ...]
) -> dict[str, Any]:
    identity = learned.guide.identity
    return {
        "schema": 1,
        "guide": {"id": identity.id, "version": identity.version, "digest": identity.digest},
        "complete": all(row.state is LessonState.DONE for row in rows),
        "lessons": [_lesson_json(row) for row in rows],
        "reviews": {
            "due": [one.question.id for one in due.due],
            "today": [one.question.id for one in due.left],
            "reviewed_today": due.reviewed,
        },
        "sure_and_wrong": [slip.question.id for slip in wrong],
    }


def _lesson_json(row: LessonStanding) -> dict[str, Any]:
    finished = row.progress.finished if row.progress else None
    return {
        "id": row.lesson.id,
        "title": row.lesson.title,
        "state": row.state.value,
        "questions": len(row.lesson.questions),
        "passed": row.passed,
        "finished": finished.isoformat() if finished else None,
    }


def _export(learned: Syllabus, form: str | None, out: str | None) -> int:
    form = form or os.path.splitext(out or "")[1].removeprefix(".").lower() or "md"
    if form not in FORMS:
        raise BadInput(
            f"「{form}」の形では書き出せません。", "docx・md・json のどれかを指定してください。"
        )
    if form == "docx" and out is None:
        raise BadInput(
            "Word の形は画面に出せません。", "--out 修了記録.docx のように指定してください。"
        )
    with open_store() as store:
        record = completion(store, learned, load_settings(), now().date())
    if out is not None:
        write(out, record_in(form, record))
        print(f"書き出しました: {out}")
    elif form == "json":
        print(dumps(completion_json(record)))
    else:
        sys.stdout.write(record_in(form, record).decode())
    if not record.whole:
        print("まだ終えていないレッスンがあるため、「途中」の記録です。", file=sys.stderr)
    return 0
