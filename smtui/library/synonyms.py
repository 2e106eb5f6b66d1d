"""guides/common/synonyms.toml as values."""

from smtui.library.files import content_table
from smtui.library.layout import SYNONYMS_FILE, common_folder


def load_synonyms() -> tuple[tuple[str, ...], ...]:
    """Return the groups of words that are looked for together; raises GuideError."""
    table = content_table(common_folder(), SYNONYMS_FILE)
    return tuple(tuple(row["words"]) for row in table.get("synonym", ()))
