"""clauses.toml as values."""

from smtui.compiled import Table
from smtui.domain.guide import Clause, ClauseKind


def clauses_of(table: Table) -> tuple[Clause, ...]:
    """Return the clauses of a checked clauses.toml, in document order."""
    kinds = {kind.value: kind for kind in ClauseKind}
    return tuple(
        Clause(
            row["id"],
            row["label"],
            row["chapter"],
            kinds[row["kind"]],
            row["actor"],
            row["text"],
            row.get("note", ""),
            tuple(row["topics"]),
            tuple(row.get("checks", ())),
            row.get("unreviewed", False),
        )
        for row in table["clause"]
    )
