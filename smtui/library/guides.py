"""Guides brought together from their three files."""

from smtui import places
from smtui.domain.guide import Guide, Identity
from smtui.errors import GuideError
from smtui.library.clauses import clauses_of
from smtui.library.files import guide_tables, read
from smtui.library.identity import digest_of, identity_of
from smtui.library.layout import GUIDE_FILES, folder_of, guide_ids, hidden_ids
from smtui.library.posting import questions_of, reply_of, routes_of, urgencies_of


def load_guide(guide_id: str, codes: frozenset[str] = frozenset()) -> Guide:
    """Return a guide, as far as a check needs it.

    `codes` are those of all checks; without them, only the family of a code is judged. Raises
    GuideError for an unknown guide (naming the known ones) and for the first mistake in its files.
    """
    folder = folder_of(guide_id)
    contents = [read(folder, name) for name in GUIDE_FILES]
    guide, clauses, posting = guide_tables(folder, contents, codes)
    identity = identity_of(guide, digest_of(contents))
    return Guide(
        identity,
        clauses_of(clauses),
        reply_of(posting),
        questions_of(posting),
        routes_of(posting, identity.offices),
        urgencies_of(posting, identity.offices),
    )


def load_identities() -> tuple[tuple[Identity, ...], tuple[GuideError, ...]]:
    """Return the identities of all guides that load, and what is wrong with the others."""
    identities, errors = [], []
    for guide_id in guide_ids():
        try:
            identities.append(load_guide(guide_id).identity)
        except GuideError as error:
            errors.append(error)
    errors += [hidden(guide_id) for guide_id in hidden_ids()]
    return tuple(identities), tuple(errors)


def hidden(guide_id: str) -> GuideError:
    """Return what is said of an own guide that has the id of one that came with smtui."""
    return GuideError(
        f"取り込んだガイドライン「{guide_id}」は、smtui にあるものと同じ ID なので開けません。",
        f"{places.own_guides_dir()} のフォルダーの名と id を、別のものにしてください。",
    )
