"""stances.toml as values."""

from smtui.domain.stance import Stance
from smtui.library.files import stance_table
from smtui.library.layout import folder_of


def load_stances(guide_id: str) -> tuple[Stance, ...]:
    """Return what a guide says on each compared topic.

    Raises GuideError for an unknown guide and for the first mistake in the files.
    """
    return tuple(
        Stance(
            row["topic"],
            row["position"],
            row["text"],
            tuple(row["clauses"]),
            row.get("note", ""),
        )
        for row in stance_table(folder_of(guide_id))["stance"]
    )
