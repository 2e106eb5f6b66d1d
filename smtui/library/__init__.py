"""guides/ as values: what municipalities lay down, read from TOML and refused loudly when wrong.

What is right is checked once for each content of the files and kept compiled (`compiled`), so a
check loads its guide without parsing or judging it again. Everything that judges the files is
imported only where the cache has no entry.
"""

from smtui.library.common import load_platforms, load_topics
from smtui.library.files import guide_ids
from smtui.library.guides import load_guide, load_identities
from smtui.library.problems import Problem, validate
from smtui.library.stances import load_stances

__all__ = [
    "Problem",
    "guide_ids",
    "load_guide",
    "load_identities",
    "load_platforms",
    "load_stances",
    "load_topics",
    "validate",
]
