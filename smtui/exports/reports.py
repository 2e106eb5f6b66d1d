"""The JSON shape of a report, for `smtui check --format json`, for batches and for the store.

docs/report-json.md describes it. It lies on the path of `smtui check`: nothing heavy is imported.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from smtui.domain.approval import Condition, Question, Route, Shortcut
from smtui.domain.draft import Draft, Span
from smtui.domain.family import SEVERITY_BY_WORD, Family, Verdict
from smtui.domain.finding import Dismissal, Failure, Finding, Length, Report
from smtui.errors import BadInput

SCHEMA = 1
"""The version of the shape; it rises when a key goes away or changes its meaning."""


def report_json(draft: Draft, report: Report, *, complete: bool = False) -> dict[str, Any]:
    """Return the report on `draft` as JSON values.

    `complete` adds what only smtui itself needs to have the same report again: the codes of the
    checks that ran and the conditions of questions and routes.
    """
    return {
        "schema": SCHEMA,
        "verdict": report.verdict.value,
        "findings": [_finding(finding) for finding in report.findings],
        "questions": [_question(question, complete) for question in report.questions],
        "route": _route(report.route, complete) if report.route else None,
        "shortcuts": [_route(shortcut, complete) for shortcut in report.shortcuts],
        "length": report.length._asdict(),
        "checks": _checks(report, complete),
        "guide": _guide(report),
        "occasion": _occasion(draft),
        "program": report.program,
        "digest": report.digest,
    }


def report_from_json(shape: Mapping[str, Any]) -> Report:
    """Return the report of which `report_json(..., complete=True)` made `shape`.

    Raises BadInput for anything else.
    """
    try:
        if shape["schema"] != SCHEMA:
            raise BadInput(
                "点検結果（JSON）の版が違うため、読み取れません。",
                "新しい版の smtui で開いてください。",
            )
        return _read_report(shape)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(
            "点検結果（JSON）の形が正しくないため、読み取れません。",
            "もとの下書きをもう一度点検してください。",
        ) from error


def _checks(report: Report, complete: bool) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "run": len(report.run),
        "failed": [failure._asdict() for failure in report.failed],
    }
    if complete:
        shape["codes"] = list(report.run)
    return shape


def _guide(report: Report) -> dict[str, str] | None:
    if report.guide is None:
        return None
    return {"id": report.guide, "version": report.guide_version, "digest": report.guide_digest}


def _occasion(draft: Draft) -> dict[str, Any]:
    occasion = draft.occasion
    return {
        "account": occasion.account.value,
        "kind": occasion.kind.value,
        "platform": occasion.platform.value,
        "at": occasion.at.isoformat(timespec="seconds"),
        "media": [medium.value for medium in occasion.media],
        "mode": occasion.mode.value,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    dismissal = finding.dismissal
    return {
        "check": finding.check,
        "family": finding.family.value,
        "severity": finding.severity.word,
        "start": finding.span.start,
        "end": finding.span.end,
        "excerpt": finding.excerpt,
        "message": finding.message,
        "repairs": list(finding.repairs),
        "clauses": list(finding.clauses),
        "related": list(finding.related),
        "reference": finding.reference,
        "dismissed": None
        if dismissal is None
        else {
            "reason": dismissal.reason,
            "at": dismissal.at.isoformat(timespec="seconds"),
            "by": dismissal.by,
        },
    }


def _question(question: Question, complete: bool) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "id": question.id,
        "text": question.text,
        "why": question.why,
        "answer": question.answer,
        "clauses": list(question.clauses),
        "reference": question.reference,
        "answered": question.answered._asdict() if question.answered else None,
    }
    if complete:
        shape["when"] = _condition(question.when)
    return shape


def _route(route: Route, complete: bool) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "id": route.id,
        "name": route.name,
        "approver": route.approver,
        "decided": route.decided,
        "text": route.text,
        "clauses": list(route.clauses),
        "reference": route.reference,
        "answered": route.answered._asdict() if route.answered else None,
        "second_eyes": list(route.second_eyes),
    }
    if complete:
        shape["when"] = _condition(route.when)
    return shape


def _condition(condition: Condition) -> dict[str, list[str]]:
    return {field: list(words) for field, words in condition._asdict().items() if words}


def _read_report(shape: Mapping[str, Any]) -> Report:
    checks, guide, route = shape["checks"], shape["guide"], shape["route"]
    return Report(
        tuple(_read_finding(finding) for finding in shape["findings"]),
        tuple(_read_question(question) for question in shape["questions"]),
        _read_route(route) if route else None,
        tuple(_read_route(shortcut) for shortcut in shape["shortcuts"]),
        Verdict(shape["verdict"]),
        Length(**shape["length"]),
        tuple(checks["codes"]),
        tuple(Failure(**failure) for failure in checks["failed"]),
        guide["id"] if guide else None,
        guide["version"] if guide else "",
        guide["digest"] if guide else "",
        shape["program"],
        shape["digest"],
    )


def _read_finding(shape: Mapping[str, Any]) -> Finding:
    dismissed = shape["dismissed"]
    return Finding(
        shape["check"],
        Family(shape["family"]),
        SEVERITY_BY_WORD[shape["severity"]],
        Span(shape["start"], shape["end"]),
        shape["excerpt"],
        shape["message"],
        tuple(shape["repairs"]),
        tuple(shape["clauses"]),
        tuple(shape["related"]),
        shape["reference"],
        Dismissal(dismissed["reason"], datetime.fromisoformat(dismissed["at"]), dismissed["by"])
        if dismissed
        else None,
    )


def _read_question(shape: Mapping[str, Any]) -> Question:
    answered = shape.get("answered")
    return Question(
        shape["id"],
        shape["text"],
        shape["why"],
        shape["answer"],
        _read_condition(shape["when"]),
        tuple(shape["clauses"]),
        shape["reference"],
        Shortcut(**answered) if answered else None,
    )


def _read_route(shape: Mapping[str, Any]) -> Route:
    answered = shape["answered"]
    return Route(
        shape["id"],
        shape["name"],
        shape["approver"],
        shape["decided"],
        shape["text"],
        tuple(shape["clauses"]),
        _read_condition(shape["when"]),
        Shortcut(**answered) if answered else None,
        shape["reference"],
        tuple(shape.get("second_eyes", ())),
    )


def _read_condition(shape: Mapping[str, Any]) -> Condition:
    return Condition(**{field: tuple(words) for field, words in shape.items()})
