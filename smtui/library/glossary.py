"""guides/common/glossary.toml as values."""

from smtui.domain.term import Term
from smtui.library.files import content_table
from smtui.library.layout import GLOSSARY_FILE, common_folder


def load_glossary() -> tuple[Term, ...]:
    """Return the explained words; raises GuideError for the first mistake in the file."""
    table = content_table(common_folder(), GLOSSARY_FILE)
    return tuple(
        Term(row["word"], row["text"], tuple(row.get("also", ()))) for row in table.get("term", ())
    )
