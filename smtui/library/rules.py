"""Rules for the tables of every file: ids that point somewhere, silence without clauses."""

from collections.abc import Iterable, Iterator

from smtui.domain.family import Family
from smtui.domain.value import Value
from smtui.library.page import Entry
from smtui.library.problems import Problem, choose, nearest, shown

SILENT = "silent"
"""The word for a guide that says nothing."""


class Known(Value):
    """The ids a guide's files may point to. None: not known, so not judged."""

    folder: str
    """The name of the folder."""
    prefixes: tuple[str, ...]
    """What a clause id may begin with: one, unless folder and guide.toml differ."""
    clauses: frozenset[str] | None
    topics: frozenset[str] | None
    offices: tuple[str, ...] | None
    codes: frozenset[str]
    """Codes of all checks; empty: only families are judged."""
    forms: tuple[str, ...] | None = None
    """Ids of the forms there are: the guide's own and those of guides/common."""


def check(entry: Entry, key: str, word: str, known: Known) -> Iterator[Problem]:
    """Judge a family, or the code of a check."""
    families = tuple(str(family) for family in Family)
    family, slash, name = word.partition("/")
    if not word.strip() or word in families or word in known.codes:
        return
    if not slash or family not in families or not name:
        what = f"「{key}」の「{shown(word)}」という分類はありません。"
        yield entry.problem(what, choose(family, families))
    elif known.codes:
        siblings = sorted(code for code in known.codes if code.startswith(f"{family}/"))
        what = f"「{key}」の「{shown(word)}」という点検はありません。"
        yield entry.problem(what, choose(word, (family, *siblings)))


def unique(entries: Iterable[Entry], key: str) -> Iterator[Problem]:
    """Judge that no two tables have the same name."""
    seen: dict[str, int] = {}
    for entry in entries:
        value = entry.text(key)
        if value and value in seen:
            what = f"「{key}」の「{shown(value)}」は、{seen[value]}行目の表と同じです。"
            yield entry.problem(what, "どちらかを消すか、別の名にしてください。")
        seen.setdefault(value, entry.line)


def clause_ids(entry: Entry, known: Known, key: str = "clauses") -> Iterator[Problem]:
    """Judge that the clauses named are clauses of the guide."""
    for clause in entry.texts(key):
        if known.clauses is not None and clause.strip() and clause not in known.clauses:
            what = f"「{key}」の条文「{shown(clause)}」は、clauses.toml にありません。"
            near = nearest(clause, known.clauses)
            yield entry.problem(what, f"{near}clauses.toml の id のどれかにしてください。")


def has_clauses(entry: Entry) -> bool | None:
    """Tell whether a table names clauses; None where the key itself is wrong."""
    value = entry.row.get("clauses")
    return bool(value) if isinstance(value, list) else None


def founded(entry: Entry) -> Iterator[Problem]:
    """Judge that a table names at least one clause."""
    if has_clauses(entry) is False:
        yield entry.problem(
            "根拠の条文（clauses）がありません。", "条文の ID を1つは挙げてください。"
        )


def silence(entry: Entry, key: str) -> Iterator[Problem]:
    """Judge that who says nothing names no clause, and who says something does."""
    value, named = entry.text(key), has_clauses(entry)
    if value == SILENT and named:
        what = f'「{key}」が "silent"（定めなし）なのに、条文が挙がっています。'
        yield entry.problem(what, f"clauses = [] にするか、「{key}」を改めてください。")
    if value and value != SILENT and named is False:
        what = f'「{key}」が "{shown(value)}" なのに、根拠の条文がありません。'
        yield entry.problem(what, f'条文の ID を挙げるか、{key} = "silent" としてください。')


def referenced(entry: Entry) -> Iterator[Problem]:
    """Judge that a table either names clauses or says that it is good practice only."""
    reference, named = entry.row.get("reference", False), has_clauses(entry)
    if reference is True and named:
        yield entry.problem(
            "reference = true（参考）なのに、条文が挙がっています。",
            "条文に基づくなら reference を消し、そうでなければ clauses = [] としてください。",
        )
    if reference is False and named is False:
        yield entry.problem(
            "根拠の条文（clauses）がありません。",
            "条文の ID を挙げるか、一般的な心がけなら reference = true と書いてください。",
        )
