"""guides/common/platforms.toml as values."""

from smtui.domain.length import PlatformRule
from smtui.library.files import common_table
from smtui.library.layout import PLATFORMS_FILE


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
