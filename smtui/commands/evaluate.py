"""`smtui eval`: recall and false alarms per family on labelled drafts."""

import argparse
from collections.abc import Iterator

from smtui.commands._json import dumps
from smtui.domain.draft import Account, Kind, Occasion, Platform
from smtui.domain.japan_time import now
from smtui.errors import BadInput
from smtui.intake.lines import BadLine, lines_of
from smtui.intake.text import LINES_LIMIT, read_text
from smtui.text import shorten
from smtui.workspace.evaluation import Evaluation, Judged, Miss, Score, evaluate, labels_from
from smtui.workspace.judge import Judge


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui eval`."""
    parser.add_argument("drafts", metavar="DRAFTS.jsonl", help="ラベル付きの下書き（JSON Lines）")
    parser.add_argument("--show", action="store_true", help="見逃しと誤報をすべて並べます")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")


def run(options: argparse.Namespace) -> int:
    """Judge all labelled drafts and print the figures."""
    evaluation = evaluate(_judged(read_text(options.drafts, LINES_LIMIT), options.drafts))
    if options.format == "json":
        print(dumps(_as_json(evaluation)))
        return 0
    _print_table(evaluation)
    if options.show:
        _print_list("見逃し", evaluation.misses)
        _print_list("誤報", evaluation.alarms)
    return 0


def _judged(text: str, name: str) -> Iterator[Judged]:
    judge = Judge()
    occasion = Occasion(None, Account.OFFICIAL, Kind.POST, Platform.X, now())
    for line in lines_of(text, occasion):
        if isinstance(line, BadLine):
            raise BadInput(f"{name} の{line.number}行目: {line.why}")
        report = judge.report(line.draft, line.earlier)
        yield Judged(line.id, line.draft.text, labels_from(line.labels), report.findings)


def _print_table(evaluation: Evaluation) -> None:
    print(f"下書き {evaluation.drafts} 件（うち問題のないもの {evaluation.clean} 件）\n")
    print(f"{'family':<18}{'items':>6}{'hits':>6}{'recall':>8}{'false':>7}{'F1':>7}")
    for family, score in evaluation.families.items():
        print(_row(family, score))
    print(_row("all", evaluation.total))
    per_100 = 100 * evaluation.clean_alarms / evaluation.clean if evaluation.clean else 0.0
    print(f"\n問題のない下書き 100 件あたりの誤報 {per_100:.1f}")


def _row(name: str, score: Score) -> str:
    recall, f1 = ("-" if x is None else f"{x:.3f}" for x in (score.recall, score.f1))
    return f"{name:<18}{score.wanted:>6}{score.hits:>6}{recall:>8}{score.alarms:>7}{f1:>7}"


def _print_list(title: str, misses: tuple[Miss, ...]) -> None:
    print(f"\n{title}（{len(misses)}）")
    for miss in misses:
        what = f"「{shorten(miss.excerpt, 60)}」" if miss.excerpt else "（全体）"
        print(f"  {miss.draft}  {miss.check or miss.family}  {what}")


def _as_json(evaluation: Evaluation) -> dict[str, object]:
    return {
        "drafts": evaluation.drafts,
        "clean": evaluation.clean,
        "clean_alarms": evaluation.clean_alarms,
        "families": {
            family: {**score._asdict(), "recall": score.recall, "f1": score.f1}
            for family, score in evaluation.families.items()
        },
        "misses": [miss._asdict() for miss in evaluation.misses],
        "alarms": [miss._asdict() for miss in evaluation.alarms],
    }
