"""What holds for every check, pattern and word list."""

import importlib
import pkgutil
import re
import warnings
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import sre_constants
    import sre_parse

import tomllib

import smtui
from smtui import patterns, places
from smtui.checks import Check, all_checks
from smtui.checks._doc import doc_of
from smtui.checks._kit import cue_of, names_of
from smtui.checks._words import load_words
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.family import Family
from smtui.domain.japan_time import local_time
from smtui.reading import PRESENT, read_all

for _module in pkgutil.walk_packages(smtui.__path__, "smtui."):
    if not _module.name.endswith("__main__"):
        importlib.import_module(_module.name)  # every pattern is known once its module is

CHECKS = all_checks()
LISTS = sorted(Path(places.words_dir()).glob("*.toml"))
LEXICON = load_words()
OCCASION = Occasion(None, Account.OFFICIAL, Kind.POST, Platform.X, local_time("2026-09-09T10:00"))
MOST_REPEATS = 2000
"""A bound that keeps a pattern linear in practice; bare * and + have none."""


def test_every_family_has_a_check() -> None:
    assert {check.family for check in CHECKS} == set(Family)


def test_codes_are_unique() -> None:
    codes = [check.code for check in CHECKS]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_documented_with_examples_of_both_kinds(check: Check) -> None:
    doc = doc_of(check)
    assert doc.summary.endswith("。")
    assert check.name
    assert sum(example.fires for example in doc.examples) >= 2
    assert sum(not example.fires for example in doc.examples) >= 2


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_wakes_on_things_that_exist(check: Check) -> None:
    names = {name for wake in check.wakes for name in names_of(wake)}
    assert {name for name in names if not cue_of(name)} <= _known()


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_entry_is_found_in_its_own_example(path: Path) -> None:
    table, names = _table(path), _names(path)
    assert table["about"]
    texts = [(word["text"], word.get("lemma")) for word in table["word"]]
    assert len(set(texts)) == len(texts), "an entry stands twice"
    examples = [(Draft.of(word["example"], OCCASION), False) for word in table["word"]]
    for word, reading in zip(table["word"], read_all(examples, LEXICON), strict=True):
        found = {mark.text for name in names for mark in reading.marks.get(name, ())}
        assert any(_same(word["text"], text) for text in found), word


@cache
def _table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _known() -> set[str]:
    """Return all that a check may wake on."""
    return {name for path in LISTS for name in _names(path)} | set(PRESENT) | LEXICON.leanings.names


def _names(path: Path) -> set[str]:
    """Return the lists a file holds: itself, or one for each tag where it holds slots."""
    table = _table(path)
    if not table.get("slots"):
        return {path.stem}
    return {f"{path.stem}:{tag}" for word in table["word"] for tag in word["tags"]}


def _same(written: str, found: str) -> bool:
    """Tell whether the entry was found, itself or inside a longer one of its list."""
    from smtui.reading.fold import fold

    return fold(written)[0] in found


@pytest.mark.parametrize("pattern", [pytest.param(p, id=p.source[:40]) for p in patterns._all])
def test_patterns_cannot_run_away(pattern: patterns.Pattern) -> None:
    """No \\w, no unbounded repeat: a pattern takes time in proportion to the text."""
    assert not re.search(r"(?<!\\)\\[wWsSdD]", pattern.source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _bounded(sre_parse.parse(pattern.source))


def _bounded(parsed: Iterable[Any]) -> None:
    for op, argument in parsed:
        if op in (sre_constants.MAX_REPEAT, sre_constants.MIN_REPEAT):
            _, most, body = argument
            assert most <= MOST_REPEATS, "an unbounded repeat"
            _bounded(body)
        elif op is sre_constants.BRANCH:
            for branch in argument[1]:
                _bounded(branch)
        elif op is sre_constants.SUBPATTERN:
            _bounded(argument[3])
        elif op in (sre_constants.ASSERT, sre_constants.ASSERT_NOT):
            _bounded(argument[1])
