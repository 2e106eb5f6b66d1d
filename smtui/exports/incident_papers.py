"""Smaller papers of a hand-over: consultations, wordings for the public, and what is in it."""

from collections.abc import Iterable, Iterator, Sequence

from smtui.domain.chain import shown
from smtui.domain.family import Severity
from smtui.domain.handoff import EVIDENCE, MANIFEST, Handoff
from smtui.domain.incident import DRILL, IncidentFile, Wording
from smtui.domain.paper import Block, Grid, Heading, Items, Line, Paper
from smtui.domain.saved import DraftHistory, SavedReport
from smtui.domain.telling import shown_time


def consults_sheet(files: Iterable[IncidentFile], *, drill: bool) -> Paper | None:
    """Return the consultations of incidents; None where there are none."""
    rows = tuple(_consult_rows(files))
    if not rows:
        return None
    head = ("事案", "いつ", "だれに", "何を", "回答した人", "回答")
    grid = Grid((head, *rows), (2, 2, 2, 5, 2, 5), head=True)
    return Paper("相談の記録", (grid,), mark=DRILL if drill else "", points=9.5)


def _consult_rows(files: Iterable[IncidentFile]) -> Iterator[tuple[str, ...]]:
    for file in files:
        for consult in file.consults:
            answered = f"{shown_time(consult.answered)}　" if consult.answered else ""
            yield (
                f"{file.incident.number} {file.incident.name}",
                shown_time(consult.asked),
                consult.to,
                consult.question,
                consult.by,
                f"{answered}{consult.answer}" if consult.answered else "回答待ち",
            )


def wording_sheet(wording: Wording, text: str, history: DraftHistory, *, drill: bool) -> Paper:
    """Return a wording for the public with what the checks said of it.

    `text` is the latest text, masked if the hand-over is.
    """
    report = history.latest_report
    blocks: tuple[Block, ...] = (
        Line(f"{wording.name}（第{history.saved.version}版）"),
        Heading("本文"),
        Line(text),
        Heading("点検"),
        *(_report(report) if report else (Line("この版は、まだ点検していません。"),)),
    )
    return Paper("公表する文案", blocks, mark=DRILL if drill else "")


def _report(saved: SavedReport) -> Iterator[Block]:
    report = saved.report
    counts = "、".join(
        f"{severity.label} {number}"
        for severity in sorted(Severity, reverse=True)
        if (number := sum(finding.severity is severity for finding in report.findings))
    )
    yield Line(f"{shown_time(saved.checked)}　{report.verdict.label}（{counts or '指摘 0'}）")
    dismissed = tuple(
        f"{finding.family.label}：{finding.dismissal.reason}（{finding.dismissal.by}）"
        for finding in report.findings
        if finding.dismissal
    )
    if dismissed:
        yield Line("指摘を見送った理由")
        yield Items(dismissed)


def contents_text(handoff: Handoff, names: Sequence[str], missing: Sequence[str]) -> str:
    """Return what is in a hand-over and how it is verified, as a plain text."""
    kept = sum(name.startswith(EVIDENCE) for name in names)
    lines = [
        f"【{DRILL}】" if handoff.drill else "",
        "事案の引き継ぎ一式",
        "",
        "はじめに「引き継ぎ書」を読んでください。A4 で 1、2 枚です。",
        "ほかのファイルは、その裏付けです。",
        "",
        *(f"・{name}" for name in names if not name.startswith(EVIDENCE)),
        f"・{EVIDENCE}　証拠 {kept} 件（SHA-256 の値がファイル名です）" if kept else "",
        "",
        "個人情報: " + _masked(handoff),
        f"記録の末尾の値: {shown(handoff.extent.head)}（{handoff.extent.length} 番）",
        "",
        "届いたものが作ったときのままかを確かめるには、このフォルダーで次のどれかを実行します。",
        "　smtui verify .",
        f"　sha256sum -c {MANIFEST}",
        f"　certutil -hashfile ファイル名 SHA256　（Windows。{MANIFEST} の値と見比べます）",
    ]
    if missing:
        lines += ["", "手元のファイルがないか変わっていたため、入っていない証拠:", *missing]
    return "\r\n".join(lines).strip() + "\r\n"


def _masked(handoff: Handoff) -> str:
    if handoff.masked:
        return "電話番号・住所・市民の名前などを伏せています（証拠のファイルは元のままです）"
    return "伏せていません。取り扱いに気をつけてください"
