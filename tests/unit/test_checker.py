"""The report: strength and grounds of the guide, merging, route, and what could not be judged."""

from collections.abc import Callable, Iterator

import pytest

from smtui.checker import Checker
from smtui.checks import Check
from smtui.domain.approval import Condition, Question, Route, Shortcut
from smtui.domain.draft import WHOLE, Account, Draft, Kind, Medium, Span
from smtui.domain.facts import Facts
from smtui.domain.family import Severity, Verdict
from smtui.domain.finding import Hit, Report
from smtui.domain.guide import Clause, ClauseKind, Guide, Identity, Strength
from smtui.domain.reading import Reading
from smtui.domain.reply import OPEN_POLICY
from smtui.errors import MorphologyError
from smtui.reading.lexicon import Entry, Lexicon

LEXICON = Lexicon.of([Entry("alarm", "火", "free", "", ())])
EVERYWHERE = Condition()


class Finds(Check):
    """Finds what it is told."""

    def __init__(self, code: str, severity: Severity, *spans: Span, wakes: str = "") -> None:
        self.code = code  # type: ignore[misc]
        self.severity = severity  # type: ignore[misc]
        self.wakes = (wakes,) if wakes else ()  # type: ignore[misc]
        self.spans = spans

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        for span in self.spans:
            yield Hit(span, "見つかりました。")


class Breaks(Finds):
    """Breaks."""

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        raise KeyError("個人の名前")


def clause(ident: str, kind: ClauseKind, *checks: str) -> Clause:
    return Clause(ident, ident, "章", kind, "-", "本文です。", "", (), checks)


def guide(*clauses: Clause, strengths: tuple[Strength, ...] = (), **changes: object) -> Guide:
    identity = Identity(
        "toy",
        "町",
        "手引き",
        "",
        "",
        "",
        "1",
        "0" * 16,
        ("町",),
        (),
        "",
        (),
        (),
        (),
        None,
        strengths,
    )
    return Guide(identity, clauses, OPEN_POLICY, (), ())._replace(**changes)  # type: ignore[arg-type]


def check(draft: Draft, *checks: Check, under: Guide | None = None) -> Report:
    return Checker(checks, LEXICON, under).check(draft, Facts())


def test_at_most_two_grounds_prohibition_first(draft: Callable[..., Draft]) -> None:
    town = guide(
        clause("toy-form", ClauseKind.FORM, "insult"),
        clause("toy-duty", ClauseKind.OBLIGATION, "insult"),
        clause("toy-ban", ClauseKind.PROHIBITION, "insult"),
        clause("toy-care", ClauseKind.PRINCIPLE, "insult"),
        clause("toy-other", ClauseKind.PROHIBITION, "rumor"),
    )
    report = check(draft("あいう"), Finds("insult/x", Severity.WARN, Span(0, 1)), under=town)
    (finding,) = report.findings
    assert finding.clauses == ("toy-ban", "toy-duty")
    assert finding.related == ("toy-form", "toy-care")
    assert not finding.reference


def test_a_clause_may_name_one_check(draft: Callable[..., Draft]) -> None:
    town = guide(
        clause("toy-all", ClauseKind.PROHIBITION, "accuracy"),
        clause("toy-day", ClauseKind.PROHIBITION, "accuracy/weekday"),
    )
    report = check(
        draft("あいう"),
        Finds("accuracy/weekday", Severity.WARN, Span(0, 1)),
        Finds("accuracy/era", Severity.WARN, Span(1, 2)),
        under=town,
    )
    assert [f.clauses for f in report.findings] == [("toy-day", "toy-all"), ("toy-all",)]


@pytest.mark.parametrize(
    ("code", "account", "severity"),
    [
        ("insult/x", Account.OFFICIAL, Severity.BLOCK),
        ("short-url/x", Account.OFFICIAL, Severity.INFO),
        ("approval/x", Account.OFFICIAL, Severity.INFO),
        ("duty-hours/x", Account.OFFICIAL, Severity.INFO),
        ("duty-hours/x", Account.PERSONAL, Severity.BLOCK),
    ],
)
def test_where_the_guide_is_silent_only_its_own_matters_fall(
    draft: Callable[..., Draft], code: str, account: Account, severity: Severity
) -> None:
    report = check(
        draft("あいう", account=account), Finds(code, Severity.BLOCK, Span(0, 1)), under=guide()
    )
    assert [(f.severity, f.reference) for f in report.findings] == [(severity, True)]


def test_an_exception_of_the_guide_decides(draft: Callable[..., Draft]) -> None:
    town = guide(
        clause("toy-1", ClauseKind.OBLIGATION, "duty-hours"),
        strengths=(Strength("duty-hours", Severity.INFO, Account.OFFICIAL, "定めなし", ()),),
    )
    hit = Finds("duty-hours/x", Severity.WARN, WHOLE)
    official = check(draft("あ"), hit, under=town).findings[0]
    personal = check(draft("あ", account=Account.PERSONAL), hit, under=town).findings[0]
    assert (official.severity, personal.severity) == (Severity.INFO, Severity.WARN)
    assert official.clauses == ("toy-1",)


def test_inside_a_stronger_finding_of_the_family_nothing_is_said_twice(
    draft: Callable[..., Draft],
) -> None:
    report = check(
        draft("あいうえお"),
        Finds("insult/a", Severity.WARN, Span(0, 3)),
        Finds("insult/b", Severity.INFO, Span(1, 2)),
        Finds("insult/c", Severity.BLOCK, Span(2, 3)),
        Finds("rumor/d", Severity.INFO, Span(1, 2)),
        Finds("insult/e", Severity.WARN, Span(3, 4)),
    )
    codes = [finding.check for finding in report.findings]
    assert codes == ["insult/a", "rumor/d", "insult/c", "insult/e"]


def test_each_fact_about_a_day_is_told(draft: Callable[..., Draft]) -> None:
    report = check(
        draft("あいうえお"),
        Finds("accuracy/past-event", Severity.WARN, Span(0, 3)),
        Finds("accuracy/weekday", Severity.WARN, Span(0, 3)),
        Finds("accuracy/weekday", Severity.WARN, Span(1, 2)),
    )
    codes = [finding.check for finding in report.findings]
    assert codes == ["accuracy/past-event", "accuracy/weekday"]


def test_the_strongest_finding_is_the_verdict(draft: Callable[..., Draft]) -> None:
    verdicts = [
        check(draft("あ"), Finds("insult/x", severity, Span(0, 1))).verdict
        for severity in sorted(Severity)
    ]
    assert verdicts == [Verdict.CLEAR, Verdict.CONFIRM, Verdict.FIX, Verdict.BLOCK]
    assert check(draft("あ")).is_clean


def test_a_check_that_breaks_is_named_and_the_report_is_not_clean(
    draft: Callable[..., Draft],
) -> None:
    report = check(
        draft("あ"), Breaks("rumor/x", Severity.WARN), Finds("insult/x", Severity.WARN, Span(0, 1))
    )
    assert [finding.check for finding in report.findings] == ["insult/x"]
    assert [failure.check for failure in report.failed] == ["rumor/x"]
    assert "KeyError" in report.failed[0].reason
    assert "個人の名前" not in report.failed[0].reason
    assert report.run == ("insult/x",)
    broken = check(draft("あ"), Breaks("rumor/x", Severity.WARN))
    assert broken.verdict is Verdict.CONFIRM
    assert not broken.is_clean


def test_without_a_dictionary_the_checks_that_need_it_are_named(
    draft: Callable[..., Draft], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise MorphologyError("辞書がありません。")

    monkeypatch.setattr("smtui.reading.tokeniser", missing)
    plain = Finds("short-url/x", Severity.WARN, Span(0, 1))
    plain.tokens = False  # type: ignore[misc]
    report = check(draft("あい"), plain, Finds("insult/x", Severity.WARN, Span(0, 1)))
    assert [finding.check for finding in report.findings] == ["short-url/x"]
    assert [failure.check for failure in report.failed] == ["insult/x"]
    assert not report.is_clean


def test_a_check_sleeps_without_its_cause(draft: Callable[..., Draft]) -> None:
    alarm = Finds("rumor/x", Severity.WARN, Span(0, 1), wakes="alarm")
    assert check(draft("水です"), alarm).findings == ()
    assert len(check(draft("火です"), alarm).findings) == 1


def test_questions_and_routes_apply_when_their_cause_is_there(
    draft: Callable[..., Draft],
) -> None:
    def question(ident: str, when: Condition) -> Question:
        return Question(ident, ident, "", "yes-no", when, (), True)

    def route(ident: str, when: Condition, answered: Shortcut | None = None) -> Route:
        return Route(ident, ident, ident, True, "", (), when, answered, True)

    town = guide(
        questions=(
            question("photo", Condition(media=("photo",))),
            question("link", Condition(found=("link-other",))),
            question("insult", Condition(families=("insult",))),
            question("always", EVERYWHERE),
        ),
        routes=(
            route("published", EVERYWHERE, Shortcut("always", "yes")),
            route("reply", Condition(kind=("reply",))),
            route("everyday", EVERYWHERE),
        ),
    )
    insult = Finds("insult/x", Severity.WARN, Span(0, 1), wakes="alarm")
    report = check(draft("お知らせ https://example.com/a"), insult, under=town)
    assert [q.id for q in report.questions] == ["link", "always"]
    assert report.route
    assert report.route.id == "everyday"
    assert [r.id for r in report.shortcuts] == ["published"]
    flagged = check(draft("火", kind=Kind.REPLY, media=(Medium.PHOTO,)), insult, under=town)
    assert [q.id for q in flagged.questions] == ["photo", "insult", "always"]
    assert flagged.route
    assert flagged.route.id == "reply"
