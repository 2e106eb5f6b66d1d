"""forms.toml as values: the forms of a guide, and those of general practice."""

from collections.abc import Iterator

from smtui.compiled import Table
from smtui.domain.form import Field, FieldKind, Form, Place
from smtui.domain.passage import Passage, Source
from smtui.library.files import content_table
from smtui.library.layout import FORMS_FILE, common_folder, folder_of


def load_forms(guide_id: str | None) -> tuple[Form, ...]:
    """Return the forms of a guide in their order, then those of general practice.

    What general practice has under the same id gives way to the guide's. Raises GuideError for an
    unknown guide and for the first mistake in the files.
    """
    own = content_table(folder_of(guide_id), FORMS_FILE) if guide_id else {}
    forms = [_form(row) for row in own.get("form", ())]
    ids = {form.id for form in forms}
    common = (_form(row) for row in content_table(common_folder(), FORMS_FILE).get("form", ()))
    return (*forms, *(form for form in common if form.id not in ids))


def passages(guide_id: str) -> Iterator[Passage]:
    """Yield the forms of a guide and their fields, each with its clauses.

    The ids are `form/<id>` and `form/<id>/<field>`.
    """
    for row in content_table(folder_of(guide_id), FORMS_FILE).get("form", ()):
        form = _form(row)
        yield Passage(Source.FORM, guide_id, f"form/{form.id}", form.name, form.about, form.clauses)
        for field in form.fields:
            title = f"{form.name}：{field.name}"
            place = f"form/{form.id}/{field.id}"
            yield Passage(Source.FORM, guide_id, place, title, field.help, field.clauses)


def _form(row: Table) -> Form:
    return Form(
        row["id"],
        row["name"],
        row["about"],
        tuple(row["clauses"]),
        tuple(_field(field) for field in row["field"]),
        row.get("label", ""),
        row.get("body", ""),
        row["layout"],
        row.get("note", ""),
        row.get("wide", False),
        row.get("carries", False),
        row.get("inline", False),
        tuple(row.get("stamps", ())),
    )


def _field(row: Table) -> Field:
    return Field(
        id=row["id"],
        label=row["label"],
        kind=FieldKind(row["kind"]),
        help=row["help"],
        clauses=tuple(row["clauses"]),
        required=not row.get("optional", False),
        most=row.get("most", 0),
        number=row.get("number", ""),
        group=row.get("group", ""),
        place=Place(row.get("place", Place.TABLE)),
        choices=tuple(row.get("choices", ())),
        columns=tuple(row.get("columns", ())),
        default=row.get("default", ""),
        prefill=row.get("prefill", ""),
        after=row.get("after", ""),
        fresh=row.get("fresh", False),
    )
