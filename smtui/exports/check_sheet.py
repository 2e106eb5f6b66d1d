"""投稿前点検票: what was judged, found, answered and decided about one text, on one A4 page."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from smtui.domain.account import OfficialAccount
from smtui.domain.clearing import Clearance, Standing
from smtui.domain.draft import Draft, Mode
from smtui.domain.era import in_era
from smtui.domain.finding import Finding, Report
from smtui.domain.guide import Guide
from smtui.domain.labels import ACCOUNTS, KINDS, MEDIA, MODES, PLATFORMS
from smtui.domain.paper import Align, Block, Grid, Heading, Items, Line, Paper, Stamps
from smtui.domain.value import Value
from smtui.text import shorten

UNSEEN = "写真や動画の中身、リンク先のページ、書かれたことが本当かどうかは、点検していません。"
_YES_NO = {"yes": "はい", "no": "いいえ"}
_LABELS = 2
"""So many grounds are named at a finding."""
_LONG = 600
"""A text of more characters makes the letters smaller."""


class Sheet(Value):
    """What the sheet is made from."""

    draft: Draft
    report: Report
    """On exactly that text; what was set aside is marked in it."""
    guide: Guide | None
    standing: Standing
    account: OfficialAccount | None
    section: str
    writer: str
    made: datetime


def check_sheet(sheet: Sheet) -> Paper:
    """Return the sheet; the draft stands on it as it is, since it goes to who approves."""
    return Paper(
        "投稿前点検票",
        (
            Line(_head(sheet), Align.RIGHT),
            Grid(tuple(_place_rows(sheet)), (4, 21), labels=True),
            Heading("本文"),
            Grid(((sheet.draft.text,),), (1,)),
            Heading(f"点検の結果　{_counts(sheet.report)}"),
            *_findings(sheet),
            *_answers(sheet.standing),
            *_route(sheet),
        ),
        footer=_footer(sheet),
        mark="訓練" if sheet.draft.occasion.mode is Mode.DRILL else "",
        points=8.5 if len(sheet.draft.text) > _LONG else 9,
        margin=12,
    )


def _head(sheet: Sheet) -> str:
    who = "　".join(part for part in (sheet.section, sheet.writer) if part)
    day = in_era(sheet.made.date())
    return f"{day} {sheet.made:%H:%M}　{who}".rstrip()


def _place_rows(sheet: Sheet) -> Iterator[tuple[str, str]]:
    place, account = sheet.draft.occasion, sheet.account
    name = account.name if account else ACCOUNTS[place.account]
    yield "投稿先", f"{name}　{PLATFORMS[place.platform]}　{KINDS[place.kind]}"
    media = "・".join(MEDIA[medium] for medium in place.media) or "なし"
    at = f"{in_era(place.at.date())} {place.at:%H:%M}"
    yield "日時・状況", f"{at}　{MODES[place.mode]}　付けるもの {media}"
    if account and (account.device or account.audience):
        yield "端末・読む人", f"{account.device or '―'}　／　{account.audience or '―'}"
    if sheet.guide is None:
        yield "ガイドライン", "選んでいません（すべて参考）"
    else:
        identity = sheet.guide.identity
        yield "ガイドライン", f"{identity.name}「{identity.title}」{identity.version}"


def _counts(report: Report) -> str:
    left = sum(finding.dismissal is None for finding in report.findings)
    aside = len(report.findings) - left
    set_aside = f"（ほかに、わけを書いて見送ったもの {aside}件）" if aside else ""
    return f"{report.verdict.label}{f'　{left}件' if left else ''}{set_aside}"


def _findings(sheet: Sheet) -> Iterator[Block]:
    report = sheet.report
    if report.findings:
        head = ("強さ", "指摘", "根拠", "見送ったわけ")
        rows = (_finding_row(finding, sheet.guide) for finding in report.findings)
        yield Grid((head, *rows), (3, 11, 5, 6), head=True)
    if report.failed:
        codes = "、".join(failure.check for failure in report.failed)
        yield Line(f"点検できなかった項目：{codes}", bold=True)
    yield Line(UNSEEN, points=8)


def _finding_row(finding: Finding, guide: Guide | None) -> tuple[str, ...]:
    where = f"「{shorten(finding.excerpt, 40)}」" if finding.excerpt else "（全体）"
    clauses = [clause for name in finding.clauses if guide and (clause := guide.clause(name))]
    grounds = "\n".join(dict.fromkeys(c.label for c in clauses[:_LABELS])) or "参考"
    why = ""
    if finding.dismissal is not None:
        by = f" {finding.dismissal.by}" if finding.dismissal.by else ""
        why = f"{finding.dismissal.reason}（{_moment(finding.dismissal.at)}{by}）"
    words = f"{finding.family.label}{where}\n{finding.message}"
    return finding.severity.label, words, grounds, why


def _answers(standing: Standing) -> Iterator[Block]:
    asked = [posed for posed in standing.posed if posed.answer or not posed.opens]
    if not asked:
        return
    yield Heading("本人に確かめたこと")
    rows = []
    for posed in asked:
        answer = posed.answer
        if answer is None:
            said = "未回答"
        else:
            stale = "、直す前の本文への答え" if posed.stale else ""
            said = f"{_YES_NO.get(answer.text, answer.text)}（{_moment(answer.at)}{stale}）"
        mark = "（参考）" if posed.question.reference else ""
        rows.append((f"{posed.question.text}{mark}", said))
    yield Grid(tuple(rows), (15, 10))


def _route(sheet: Sheet) -> Iterator[Block]:
    standing, route = sheet.standing, sheet.standing.route
    if route is None:
        return
    who = route.approver or ("要りません" if route.decided else "ガイドラインに定めがありません")
    yield Heading(f"決裁　{who}")
    labels = _labels(route.clauses, sheet.guide)
    yield Line(f"{route.name}：{route.text}{f'（{labels}）' if labels else '（参考）'}")
    done = [_act(c) for c in (standing.approval, standing.second, standing.recognised) if c]
    if standing.lapsed is not None:
        at = _moment(standing.lapsed.at)
        done.append(f"{at} の承認は、本文が変わったため使えません。")
    if standing.needs_approval and standing.approval is None:
        done.append("承認の記録は、まだありません。")
    if done:
        yield Items(tuple(done))
    names = [route.approver] if route.approver else ([] if route.decided else ["決裁"])
    if route.second_eyes:
        names.append("もう一人")
    yield Stamps((*(_short(name) for name in names), "担当"))


def _act(clearance: Clearance) -> str:
    office = f"（{clearance.office}）" if clearance.office else ""
    return f"{clearance.act.label}{office}：{clearance.by}　{_moment(clearance.at)}"


def _labels(clauses: Iterable[str], guide: Guide | None) -> str:
    found = [clause for name in clauses if guide and (clause := guide.clause(name))]
    return "、".join(dict.fromkeys(clause.label for clause in found))


def _short(name: str) -> str:
    """Return a name that fits over a stamp."""
    return shorten(name, 14)


def _moment(at: datetime) -> str:
    return f"{at.month}月{at.day}日 {at:%H:%M}"


def _footer(sheet: Sheet) -> str:
    report = sheet.report
    guide = f"、手引き {report.guide} {report.guide_version}" if report.guide else ""
    return (
        f"smtui {report.program}{guide}、点検 {len(report.run)}項目、本文の印 {report.digest}"
        "。本文を直すと印が変わり、この票は使えなくなります。"
    )
