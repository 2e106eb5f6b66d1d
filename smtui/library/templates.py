"""templates.toml as values: texts to begin a post or a reply with. It belongs to all guides."""

from smtui.domain.draft import Kind
from smtui.domain.template import Template
from smtui.library.files import content_table
from smtui.library.layout import TEMPLATES_FILE, common_folder


def load_templates() -> tuple[Template, ...]:
    """Return the templates in the order of the file; raises GuideError for the first mistake."""
    return tuple(
        Template(
            row["id"],
            row["name"],
            row["about"],
            Kind(row["kind"]),
            row.get("reply", ""),
            row["text"].strip("\n"),
        )
        for row in content_table(common_folder(), TEMPLATES_FILE).get("template", ())
    )
