"""`smtui check`: one draft, or a batch of them, judged."""

import argparse
import sys

from smtui import places
from smtui.commands._report import text_lines, unix_lines
from smtui.domain.draft import Account, Draft, Kind, Medium, Mode, Occasion, Platform
from smtui.domain.family import SEVERITY_BY_WORD, Severity
from smtui.domain.finding import Report
from smtui.domain.japan_time import local_time, now
from smtui.intake.text import DRAFT_LIMIT, LINES_LIMIT, read_stream, read_text
from smtui.settings import chosen_guide
from smtui.workspace.judge import Judge

NEVER = "never"
_PASTE = "下書きを貼り付けてください。終わりは Ctrl+D（Windows は Ctrl+Z のあと Enter）です。"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui check`."""
    add = parser.add_argument
    add("file", nargs="?", metavar="FILE", help="下書きのファイル。- または省略で標準入力")
    add("--guide", metavar="ID", help="ガイドライン（一覧は smtui guide list）")
    add("--account", choices=list(Account), default=Account.OFFICIAL, help="どちらのアカウントか")
    add("--kind", choices=list(Kind), default=Kind.POST, help="投稿・返信・共有")
    add("--platform", choices=list(Platform), default=Platform.X, help="媒体")
    add("--at", metavar="ISO", help="投稿する日時（日本時間）。例 2026-11-21T10:30")
    add("--media", choices=list(Medium), action="append", help="付けるもの（繰り返せます）")
    add("--mode", choices=list(Mode), default=Mode.NORMAL, help="平常・災害・訓練")
    add("--format", choices=["text", "json", "unix"], default="text", help="出力の形")
    add(
        "--fail-on",
        choices=["block", "warn", "confirm", NEVER],
        default="warn",
        help="この強さ以上の指摘があれば終了コード 1",
    )
    add("--save", action="store_true", help="下書きと結果を手元に保存します")
    add("--batch", action="store_true", help="JSON Lines を読み、1件1行の JSON を出します")
    add("--jobs", type=int, metavar="N", help="--batch を N 個のプロセスで進めます")


def run(options: argparse.Namespace) -> int:
    """Judge the draft or the batch; return the exit code."""
    occasion = _occasion(options)
    text = _input(options.file, LINES_LIMIT if options.batch else DRAFT_LIMIT)
    if options.batch:
        from smtui.commands._batch import run_batch  # noqa: PLC0415 - only for a batch

        return run_batch(text, occasion, fail_on(options.fail_on), options.jobs)
    if occasion.guide is None:
        _hint_at_guide()
    draft = Draft.of(text, occasion)
    report, code = _judged(draft, options)
    if options.save:
        _save(draft, report)
    return code


def _judged(draft: Draft, options: argparse.Namespace) -> tuple[Report, int]:
    judge = Judge()
    report = judge.report(draft)
    if options.format == "json":
        from smtui.commands._json import dumps  # noqa: PLC0415
        from smtui.exports.reports import report_json  # noqa: PLC0415

        print(dumps(report_json(draft, report)))
    else:
        name = options.file if options.file not in (None, "-") else "-"
        lines = (
            text_lines(draft, report, judge.guide(draft.occasion.guide))
            if options.format == "text"
            else unix_lines(name, draft, report)
        )
        print("\n".join(lines))
    return report, exit_code(report, fail_on(options.fail_on))


def run_sample() -> int:
    """Judge the bundled sample draft: what `smtui` does where there is no terminal."""
    occasion = _defaults()
    draft = Draft.of(read_text(places.sample_draft()), occasion)
    print(draft.text)
    print("――")
    if occasion.guide is None:
        _hint_at_guide()
    judge = Judge()
    for line in text_lines(draft, judge.report(draft), judge.guide(occasion.guide)):
        print(line)
    return 0


def _defaults() -> Occasion:
    return Occasion(chosen_guide(None), Account.OFFICIAL, Kind.POST, Platform.X, now())


def _occasion(options: argparse.Namespace) -> Occasion:
    return Occasion(
        chosen_guide(options.guide),
        Account(options.account),
        Kind(options.kind),
        Platform(options.platform),
        local_time(options.at) if options.at else now(),
        tuple(Medium(medium) for medium in options.media or ()),
        Mode(options.mode),
    )


def _input(file: str | None, limit: int = DRAFT_LIMIT) -> str:
    if file not in (None, "-"):
        assert file is not None
        return read_text(file, limit)
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        print(_PASTE, file=sys.stderr, flush=True)
    return read_stream(sys.stdin.buffer, "標準入力", limit)


def _hint_at_guide() -> None:
    print(
        "ガイドラインを選んでいないので、一般的な注意だけを示します。"
        "--guide か SMTUI_GUIDE で選べます（一覧は smtui guide list）。",
        file=sys.stderr,
    )


def _save(draft: Draft, report: Report) -> None:
    from smtui.store import open_store  # noqa: PLC0415 - sqlite_utils costs 78 ms
    from smtui.workspace.drafts import save_checked  # noqa: PLC0415

    with open_store() as store:
        saved = save_checked(store, draft, report, now())
    print(f"保存しました（{saved.uid}）。", file=sys.stderr)


def fail_on(word: str) -> Severity | None:
    """Return the severity from which a report fails; None for never."""
    return None if word == NEVER else SEVERITY_BY_WORD[word]


def exit_code(report: Report, threshold: Severity | None) -> int:
    """Return 1 for a report at or above the threshold, else 0."""
    return int(threshold is not None and report.at_or_above(threshold))
