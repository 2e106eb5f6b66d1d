"""personal.toml as values: the paths through the personal-use rules."""

from collections.abc import Iterator

from smtui.compiled import Table
from smtui.domain.passage import Passage, Source
from smtui.domain.private_path import Advice, Answer, Ending, Outcome, Page, Path, PrivateUse
from smtui.library.files import content_table
from smtui.library.layout import PERSONAL_FILE, common_folder, folder_of


def load_private_use(guide_id: str | None) -> PrivateUse:
    """Return the paths of a guide with the advice and the checklist that belong to all.

    Without a guide there are no paths. Raises GuideError for an unknown guide and for the first
    mistake in the files.
    """
    common = content_table(common_folder(), PERSONAL_FILE)
    own = content_table(folder_of(guide_id), PERSONAL_FILE) if guide_id else {}
    return PrivateUse(
        tuple(_path(row) for row in own.get("path", ())),
        tuple(Advice(row["id"], row["text"]) for row in common.get("advice", ())),
        tuple(Advice(row["id"], row["text"], row["why"]) for row in common.get("hygiene", ())),
        tuple(Advice(row["id"], row["text"]) for row in common.get("wording", ())),
    )


def passages(guide_id: str) -> Iterator[Passage]:
    """Yield the questions and outcomes of a guide's paths as passages; the id is `path/step`."""
    for path in load_private_use(guide_id).paths:
        for page in path.pages:
            title, id = f"{path.name}：{page.ask}", f"{path.id}/{page.id}"
            yield Passage(Source.PERSONAL, guide_id, id, title, page.help, page.clauses)
        for end in path.outcomes:
            title, id = f"{path.name}：{end.title}", f"{path.id}/{end.id}"
            yield Passage(Source.PERSONAL, guide_id, id, title, end.text, end.clauses)


def _path(row: Table) -> Path:
    return Path(
        row["id"],
        row["name"],
        row["about"],
        row["page"][0]["id"],
        tuple(_page(page) for page in row["page"]),
        tuple(_outcome(outcome) for outcome in row["outcome"]),
    )


def _page(row: Table) -> Page:
    return Page(
        row["id"],
        row["ask"],
        row.get("help", ""),
        tuple(Answer(answer["text"], answer["to"]) for answer in row["answer"]),
        tuple(row["clauses"]),
        row.get("reference", False),
    )


def _outcome(row: Table) -> Outcome:
    return Outcome(
        row["id"],
        Ending(row["ending"]),
        row["title"],
        row["text"],
        row.get("whom", ""),
        row.get("incident", ""),
        row.get("advice", False),
        row.get("check", False),
        tuple(row["clauses"]),
        row.get("reference", False),
    )
