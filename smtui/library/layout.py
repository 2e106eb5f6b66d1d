"""Which files and folders there are under guides/."""

import os

from smtui import places
from smtui.errors import GuideError

COMMON = "common"
"""The folder beside the guides that belongs to all of them."""

GUIDE_FILES = ("guide.toml", "clauses.toml", "posting.toml")
"""What a check depends on: these files are read, and make a guide's digest."""

STANCES_FILE = "stances.toml"
TOPICS_FILE = "topics.toml"
PLATFORMS_FILE = "platforms.toml"
FORMS_FILE = "forms.toml"
GLOSSARY_FILE = "glossary.toml"
KEYWORDS_FILE = "keywords.toml"
LESSONS_FILE = "lessons.toml"
PERSONAL_FILE = "personal.toml"
PLAYBOOKS_FILE = "playbooks.toml"
PROCEDURES_FILE = "procedures.toml"
SYNONYMS_FILE = "synonyms.toml"
TEMPLATES_FILE = "templates.toml"


def guide_ids() -> tuple[str, ...]:
    """Return the ids of the guides there are: the folders that hold a guide.toml.

    Those that come with smtui stand first, then the person's own.
    """
    shipped = _ids_in(places.guides_dir())
    return (*shipped, *(name for name in own_guide_ids() if name not in shipped))


def own_guide_ids() -> tuple[str, ...]:
    """Return the names of the person's own guides, those too that nobody can open."""
    return _ids_in(places.own_guides_dir())


def hidden_ids() -> tuple[str, ...]:
    """Return the names of own guides nobody can open: one that came with smtui has the same."""
    shipped = _ids_in(places.guides_dir())
    return tuple(name for name in own_guide_ids() if name in shipped)


def is_own(guide_id: str) -> bool:
    """Tell whether a guide is the person's own: one that came with smtui goes before it."""
    return guide_id in own_guide_ids() and guide_id not in _ids_in(places.guides_dir())


def _ids_in(folder: str) -> tuple[str, ...]:
    try:
        names = os.listdir(folder)
    except OSError:
        return ()
    return tuple(
        name
        for name in sorted(names)
        if name != COMMON
        and not name.startswith(".")
        and os.path.isfile(os.path.join(folder, name, GUIDE_FILES[0]))
    )


def folder_of(guide_id: str) -> str:
    """Return the folder of a guide; raises GuideError for one that is not there."""
    known = guide_ids()
    if guide_id in known:
        above = places.own_guides_dir() if is_own(guide_id) else places.guides_dir()
        return os.path.join(above, guide_id)
    if not known:
        raise GuideError(
            f"ガイドラインのフォルダーが見つかりません（{places.guides_dir()}）。",
            "smtui を入れ直してください。",
        )
    raise GuideError(
        f"「{guide_id}」というガイドラインはありません。",
        f"{'、'.join(known)} のどれかを選んでください。",
    )


def guide_of(clause_id: str) -> str | None:
    """Return the guide a clause id belongs to by its beginning; None where there is none."""
    fitting = [guide for guide in guide_ids() if clause_id.startswith(f"{guide}-")]
    return max(fitting, key=len, default=None)


def common_folder() -> str:
    """Return the folder of what belongs to all guides."""
    return os.path.join(places.guides_dir(), COMMON)
