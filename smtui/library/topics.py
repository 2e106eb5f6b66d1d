"""guides/common/topics.toml as values."""

from smtui.domain.stance import Position, SheetPart, Topic
from smtui.library.files import common_table
from smtui.library.layout import TOPICS_FILE


def load_topics() -> tuple[Topic, ...]:
    """Return the topics in the order of topics.toml; raises GuideError for the first mistake."""
    return tuple(
        Topic(
            row["id"],
            row["name"],
            row.get("about", ""),
            row.get("question", ""),
            tuple(Position(key, name) for key, name in row.get("positions", {}).items()),
            SheetPart(row["sheet"]) if "sheet" in row else None,
        )
        for row in common_table(TOPICS_FILE)["topic"]
    )
