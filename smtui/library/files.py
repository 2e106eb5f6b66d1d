"""The tables of the files, from the compiled cache."""

import os

from smtui import __version__, compiled
from smtui.compiled import Table
from smtui.library.layout import GUIDE_FILES, STANCES_FILE, TOPICS_FILE, common_folder


def read(folder: str, name: str) -> bytes:
    """Return the bytes of a file under guides/; raises GuideError where it cannot be read."""
    try:
        return compiled.read_bytes(os.path.join(folder, name))
    except OSError as error:
        from smtui.library.problems import Problem, unreadable  # noqa: PLC0415 - an error only

        problem: Problem = unreadable(folder, name, error)
        raise problem.error() from None


def guide_tables(
    folder: str, contents: list[bytes], codes: frozenset[str]
) -> tuple[Table, Table, Table]:
    """Return the checked tables of guide.toml, clauses.toml and posting.toml.

    They are judged when this content is met for the first time. Topic ids in clauses are compared
    with topics.toml then, and only then: a check reads nothing but the three files.
    """

    def judged(given: list[bytes]) -> list[Table]:
        from smtui.library.folder import judged_guide  # noqa: PLC0415 - the cache is empty

        return judged_guide(folder, given, codes)

    name = os.path.basename(folder)
    salt = "\n".join((__version__, name, *sorted(codes)))
    cache = f"guide-{name}" if codes else f"guide-{name}-without-codes"
    guide, clauses, posting = compiled.load(cache, contents, judged, salt)
    return guide, clauses, posting


def stance_table(folder: str) -> Table:
    """Return the checked tables of stances.toml."""

    def judged(given: list[bytes]) -> list[Table]:
        from smtui.library.folder import judged_stances  # noqa: PLC0415 - the cache is empty

        return judged_stances(folder, given[:-1])

    contents = [read(folder, name) for name in (*GUIDE_FILES, STANCES_FILE)]
    contents.append(read(common_folder(), TOPICS_FILE))
    salt = "\n".join((__version__, os.path.basename(folder)))
    (table,) = compiled.load(f"stances-{os.path.basename(folder)}", contents, judged, salt)
    return table


def content_table(folder: str, name: str) -> Table:
    """Return the checked tables of a file a guide, or guides/common, may have; empty without it.

    Raises GuideError for the first mistake.
    """

    def judged(given: list[bytes]) -> list[Table]:
        from smtui.library.folder import judged_content  # noqa: PLC0415 - the cache is empty

        return judged_content(folder, name, given)

    if not os.path.exists(os.path.join(folder, name)):
        return {}
    others = GUIDE_FILES if folder != common_folder() else ()
    contents = [read(folder, file) for file in (name, *others)]
    owner = os.path.basename(folder)
    cache = f"{name.removesuffix('.toml')}-{owner}"
    (table,) = compiled.load(cache, contents, judged, "\n".join((__version__, owner)))
    return table


def common_table(name: str) -> Table:
    """Return the checked tables of a file in guides/common."""

    def judged(given: list[bytes]) -> list[Table]:
        from smtui.library.folder import judged_common  # noqa: PLC0415 - the cache is empty

        return judged_common(name, given[0])

    contents = [read(common_folder(), name)]
    (table,) = compiled.load(name.removesuffix(".toml"), contents, judged, __version__)
    return table
