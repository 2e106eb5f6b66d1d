"""guides/common/keywords.toml as values."""

from smtui.domain.keyword import Keyword
from smtui.library.files import content_table
from smtui.library.layout import KEYWORDS_FILE, common_folder


def load_keywords() -> tuple[Keyword, ...]:
    """Return the words by which subjects are guessed; raises GuideError."""
    table = content_table(common_folder(), KEYWORDS_FILE)
    return tuple(
        Keyword(tuple(row["words"]), tuple(row.get("families", ())), tuple(row.get("topics", ())))
        for row in table.get("keyword", ())
    )
