"""posting.toml as values: reply policy, questions, routes."""

from smtui.compiled import Table
from smtui.domain.approval import Condition, Question, Route, Shortcut, Urgency
from smtui.domain.guide import Office
from smtui.domain.reply import ReplyDefault, ReplyException, ReplyPolicy

NOBODY = "none"
"""The approver of a route on which nobody has to decide."""

UNSAID = "silent"
"""The approver of a route on which the guide does not say who decides."""

_ALWAYS = Condition()


def reply_of(table: Table) -> ReplyPolicy:
    """Return the reply policy in a checked posting.toml."""
    row = table["reply"]
    return ReplyPolicy(
        ReplyDefault(row["default"]),
        row["text"],
        tuple(row["clauses"]),
        tuple(
            ReplyException(case["id"], case["text"], tuple(case["clauses"]))
            for case in row.get("exception", ())
        ),
    )


def questions_of(table: Table) -> tuple[Question, ...]:
    """Return the questions in a checked posting.toml."""
    return tuple(
        Question(
            row["id"],
            row["text"],
            row["why"],
            row["answer"],
            _condition(row),
            tuple(row["clauses"]),
            row.get("reference", False),
            _shortcut(row),
        )
        for row in table.get("question", ())
    )


def routes_of(table: Table, offices: tuple[Office, ...]) -> tuple[Route, ...]:
    """Return the routes in a checked posting.toml; approvers become names of offices."""
    names = {office.id: office.name for office in offices}
    names |= {NOBODY: "", UNSAID: ""}
    return tuple(
        Route(
            row["id"],
            row["name"],
            names[row["approver"]],
            row["approver"] != UNSAID,
            row["text"],
            tuple(row["clauses"]),
            _condition(row),
            _shortcut(row),
            row.get("reference", False),
            tuple(row.get("second_eyes", ())),
        )
        for row in table["route"]
    )


def urgencies_of(table: Table, offices: tuple[Office, ...]) -> tuple[Urgency, ...]:
    """Return the exceptions for urgent use in a checked posting.toml."""
    names = {office.id: office.name for office in offices}
    return tuple(
        Urgency(
            row["name"],
            names[row["office"]],
            row["text"],
            row["after"],
            tuple(row["clauses"]),
            _condition(row),
        )
        for row in table.get("urgency", ())
    )


def _condition(row: Table) -> Condition:
    when: dict[str, list[str]] | None = row.get("when")
    if not when:
        return _ALWAYS
    return Condition(**{key: tuple(values) for key, values in when.items()})


def _shortcut(row: Table) -> Shortcut | None:
    answered = row.get("answered")
    return Shortcut(answered["question"], answered["is"]) if answered else None
