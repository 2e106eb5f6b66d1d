"""Drafts, the reports on them and what was dismissed, as tables."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from smtui.domain.chain import stamp
from smtui.domain.dismissed import Dismissed
from smtui.domain.family import Family, Severity
from smtui.domain.saved import DraftHistory
from smtui.domain.table import Cell, Column, Table

Mask = Callable[[Iterable[str]], list[str]]
"""Turns texts into those that may leave the desk."""

_DRAFTS = (
    Column("uid", "識別子"),
    Column("title", "題名"),
    Column("version", "版"),
    Column("created", "作成日時"),
    Column("updated", "更新日時"),
    Column("archived", "しまった日時"),
    Column("guide", "ガイドライン"),
    Column("account", "アカウント"),
    Column("kind", "種類"),
    Column("platform", "媒体"),
    Column("mode", "状況"),
    Column("verdict", "判定"),
    Column("text", "本文"),
)

_REPORTS = (
    Column("uid", "下書きの識別子"),
    Column("title", "題名"),
    Column("version", "版"),
    Column("checked", "点検日時"),
    Column("verdict", "判定"),
    *(Column(severity.word, severity.label) for severity in sorted(Severity, reverse=True)),
    Column("guide", "ガイドライン"),
    Column("guide_version", "ガイドラインの版"),
    Column("program", "smtui の版"),
)

_DISMISSALS = (
    Column("uid", "下書きの識別子"),
    Column("title", "題名"),
    Column("check", "点検"),
    Column("family", "分類"),
    Column("excerpt", "対象"),
    Column("reason", "見送った理由"),
    Column("by", "だれが"),
    Column("at", "いつ"),
)


def drafts_table(histories: Sequence[DraftHistory], mask: Mask) -> Table:
    """Return the drafts with their latest texts, one row each."""
    titles = [history.saved.title for history in histories]
    told = mask((*titles, *(history.texts[-1].text for history in histories)))
    titles, texts = told[: len(titles)], told[len(titles) :]
    rows = tuple(
        (
            history.saved.uid,
            title,
            history.saved.version,
            stamp(history.saved.created),
            stamp(history.saved.updated),
            stamp(history.saved.archived) if history.saved.archived else None,
            history.saved.occasion.guide or "",
            history.saved.occasion.account.value,
            history.saved.occasion.kind.value,
            history.saved.occasion.platform.value,
            history.saved.occasion.mode.value,
            history.saved.verdict.label if history.saved.verdict else None,
            text,
        )
        for history, title, text in zip(histories, titles, texts, strict=True)
    )
    return Table("下書き", _DRAFTS, rows)


def reports_table(histories: Sequence[DraftHistory], mask: Mask) -> Table:
    """Return the reports, one row each, with how many findings of each severity there were."""
    titles = mask(history.saved.title for history in histories)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            history.saved.uid,
            title,
            saved.version,
            stamp(saved.checked),
            saved.report.verdict.label,
            *(
                sum(finding.severity is severity for finding in saved.report.findings)
                for severity in sorted(Severity, reverse=True)
            ),
            saved.report.guide or "",
            saved.report.guide_version,
            saved.report.program,
        )
        for history, title in zip(histories, titles, strict=True)
        for saved in history.reports
    )
    return Table("点検の結果", _REPORTS, rows)


def dismissals_table(
    found: Sequence[tuple[str, Dismissed]], titles: Mapping[str, str], mask: Mask
) -> Table:
    """Return what is set aside, each with its draft's uid, and the reasons; `titles` by uid."""
    told = mask(
        text
        for uid, one in found
        for text in (titles.get(uid, ""), one.excerpt, one.dismissal.reason)
    )
    rows = tuple(
        (
            uid,
            title,
            one.check,
            Family(one.check.partition("/")[0]).label,
            excerpt,
            reason,
            one.dismissal.by,
            stamp(one.dismissal.at),
        )
        for (uid, one), title, excerpt, reason in zip(
            found, told[::3], told[1::3], told[2::3], strict=True
        )
    )
    return Table("見送った指摘", _DISMISSALS, rows)
