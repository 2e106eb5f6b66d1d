"""A report as people and editors read it on the command line."""

from collections.abc import Iterator

from smtui.domain.clearing import posed_first
from smtui.domain.draft import Draft, Span
from smtui.domain.family import Severity
from smtui.domain.finding import Finding, Report
from smtui.domain.guide import Guide
from smtui.text import printable, shorten

UNSEEN = "写真や動画の中身、リンク先のページ、書かれたことが本当かどうかは、点検できません。"
"""What the program cannot see; said with every report."""
_EXCERPT_CELLS = 60


def text_lines(draft: Draft, report: Report, guide: Guide | None) -> Iterator[str]:
    """Yield the lines of a report for people."""
    yield f"判定: {report.verdict.label}（{_counts(report)}）"
    yield f"よりどころ: {_basis(guide)}"
    for number, finding in enumerate(report.findings, 1):
        yield ""
        yield from _finding(number, finding, draft, guide)
    for failure in report.failed:
        yield ""
        yield f"点検できなかった項目: {failure.check}　{failure.reason}"
    questions = posed_first(report, guide)
    if questions:
        yield ""
        yield "あなたに確かめていただくこと"
        yield from (f"  ・{question.text}{_mark(question.reference)}" for question in questions)
    if report.route:
        yield ""
        who = report.route.approver or ("決裁は要りません" if report.route.decided else "定めなし")
        yield f"決裁: {who}　{report.route.text}{_mark(report.route.reference)}"
        yield from (f"  ・{route.name}: {route.text}" for route in report.shortcuts)
    yield ""
    yield _length(report)
    yield UNSEEN


def _counts(report: Report) -> str:
    counts = [
        f"{severity.label} {number}"
        for severity in sorted(Severity, reverse=True)
        if (number := sum(finding.severity is severity for finding in report.findings))
    ]
    return "、".join(counts) or "指摘 0"


def _basis(guide: Guide | None) -> str:
    if guide is None:
        return "ガイドラインを選んでいません（一般的な注意。すべて参考）"
    return f"{guide.identity.name}「{guide.identity.title}」{guide.identity.version}"


def _finding(number: int, finding: Finding, draft: Draft, guide: Guide | None) -> Iterator[str]:
    where = position(draft.text, finding.span)
    place = "全体" if finding.span.end == 0 else f"{where[0]}行{where[1]}文字目"
    yield (
        f"{number}. 【{finding.severity.label}】{finding.family.label}"
        f"　{place}{_mark(finding.reference)}　[{finding.check}]"
    )
    if finding.excerpt:
        yield f"   「{shorten(finding.excerpt, _EXCERPT_CELLS)}」"
    yield f"   {printable(finding.message)}"
    for repair in finding.repairs:
        yield f"   直す案: {printable(repair, one_line=True) or '（削る）'}"
    for clause_id in finding.clauses:
        clause = guide.clause(clause_id) if guide else None
        if clause:
            unsure = "【要確認】" if clause.unreviewed else ""
            yield f"   根拠: {unsure}{clause.label}　{clause.text}（{clause.id}）"


def _mark(reference: bool) -> str:
    return "（参考）" if reference else ""


def _length(report: Report) -> str:
    length = report.length
    limit = f" / {length.limit}" if length.limit is not None else ""
    return f"文字数: {length.used}{limit}（{length.platform}）"


def unix_lines(name: str, draft: Draft, report: Report) -> Iterator[str]:
    """Yield one line a finding: file:line:column: severity: message [check] (clauses)."""
    for finding in report.findings:
        line, column = position(draft.text, finding.span)
        clauses = f" ({', '.join(finding.clauses)})" if finding.clauses else ""
        yield (
            f"{printable(name, one_line=True)}:{line}:{column}: {finding.severity.word}: "
            f"{printable(finding.message, one_line=True)} [{finding.check}]{clauses}"
        )
    for failure in report.failed:
        yield f"{printable(name, one_line=True)}:1:1: failed: {failure.reason} [{failure.check}]"


def position(text: str, span: Span) -> tuple[int, int]:
    """Return line and column of a span's start, both counted from 1, columns in code points."""
    before = text[: span.start]
    return before.count("\n") + 1, span.start - (before.rfind("\n") + 1) + 1
