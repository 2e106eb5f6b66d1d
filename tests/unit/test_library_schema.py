"""guides/README.md documents exactly the keys the program knows; lines are found in any file."""

import re
from collections.abc import Iterator
from pathlib import Path

from smtui.library.contents import CONTENTS
from smtui.library.keys import TYPES, Schema
from smtui.library.lines import Lines
from smtui.library.schema import FILES

README = Path(__file__).parent.parent.parent / "guides" / "README.md"

SCHEMAS = FILES | {name: content.schema for name, content in CONTENTS.items()}

Rows = set[tuple[str, str, str, str, bool]]
"""File, table, key, type and whether it is required."""

INNER = {
    "when": ("question.when", "route.when"),
    "answered": ("route.answered",),
    "choice": ("playbook.step.choice", "shared.choice"),
    "branch": ("playbook.step.branch", "shared.branch"),
}
"""Tables documented once under their own name."""


def documented() -> Rows:
    rows: Rows = set()
    file, tables = "", ("",)
    for line in README.read_text("utf-8").splitlines():
        if heading := re.match(r"## (\S+)", line):
            file, tables = heading[1], ("",)
        elif heading := re.match(r"### `\[*([a-z.]+)\]*`", line):
            tables = INNER.get(heading[1], (heading[1],))
        elif row := re.match(r"\| `(\w+)` \| (\S+) \| (○?) ?\|", line):
            rows |= {(file, table, row[1], row[2], bool(row[3])) for table in tables}
    return rows


def known(file: str, table: str, schema: Schema) -> Iterator[tuple[str, str, str, str, bool]]:
    for name, key in schema.keys.items():
        yield file, table, name, TYPES[key.type], key.required
    for name, inner in schema.tables.items():
        path = f"{table}.{name}" if table else name
        if table and not inner.many:
            yield file, table, name, "表", inner.required
        yield from known(file, path, inner)


def test_the_readme_documents_exactly_the_keys_there_are() -> None:
    wanted = {row for file, schema in SCHEMAS.items() for row in known(file, "", schema)}
    assert documented() == wanted


def test_the_readme_names_every_allowed_value() -> None:
    text = README.read_text("utf-8")
    for schema in SCHEMAS.values():
        for key, values in allowed(schema):
            if key not in ("families", "finds"):
                assert [value for value in values if f"`{value}`" not in text] == []


def allowed(schema: Schema) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, key in schema.keys.items():
        yield name, key.allowed
    for inner in schema.tables.values():
        yield from allowed(inner)


def test_the_readme_documents_every_header() -> None:
    text = README.read_text("utf-8")
    for schema in SCHEMAS.values():
        for name, inner in schema.tables.items():
            assert f"### `[[{name}]]`" in text if inner.many else f"### `[{name}]`" in text


def test_headers_are_found_behind_strings_and_comments() -> None:
    text = '''# [[a]]
top = "[[a]]"  # [[a]]
long = """
[[a]]
\\"""[[a]]
"""
raw = \'\'\'
[[a]]\'\'\'
list = [
  ["x"],
  [],
]
  [[ a ]]  # the first
x = 1
[ b . c ]
[[a]]
top = 2
'''
    lines = Lines(text)
    assert [lines.header("a", index) for index in range(3)] == [13, 16, 0]
    assert lines.header("b.c") == 15
    assert [lines.key(key) for key in ("top", "long", "list", "x")] == [2, 3, 9, 0]
