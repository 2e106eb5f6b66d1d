"""guides/common as values: topics and platforms."""

from smtui.domain.length import PlatformRule
from smtui.domain.stance import Position, Topic
from smtui.library.files import PLATFORMS_FILE, TOPICS_FILE, common_table


def load_topics() -> tuple[Topic, ...]:
    """Return the topics in the order of topics.toml; raises GuideError for the first mistake."""
    return tuple(
        Topic(
            row["id"],
            row["name"],
            row.get("about", ""),
            row.get("question", ""),
            tuple(Position(key, name) for key, name in row.get("positions", {}).items()),
        )
        for row in common_table(TOPICS_FILE)["topic"]
    )


def load_platforms() -> dict[str, PlatformRule]:
    """Return the length rules by platform id; raises GuideError for the first mistake."""
    return {
        row["id"]: PlatformRule(
            row["id"],
            row["name"],
            row.get("limit"),
            row["counting"],
            row.get("url_weight", 0),
            row["note"],
            row.get("parts", 1),
        )
        for row in common_table(PLATFORMS_FILE)["platform"]
    }
