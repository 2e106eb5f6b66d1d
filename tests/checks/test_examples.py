"""Every × line of every check is found, every ○ line stays silent."""

import pytest

from smtui.checks import Check, all_checks
from smtui.checks._doc import Example, doc_of
from smtui.checks._words import load_words
from smtui.reading import read

LEXICON = load_words()
CASES = [
    pytest.param(check, example, id=f"{check.code} {line[:40]}")
    for check in all_checks()
    for example, line in zip(doc_of(check).examples, doc_of(check).lines, strict=True)
]


@pytest.mark.parametrize(("check", "example"), CASES)
def test_example(check: Check, example: Example) -> None:
    """A × line is hit at every «…» (or anywhere), a ○ line is not hit."""
    reading = read(example.draft, LEXICON, earlier=bool(example.facts.earlier))
    hits = list(check.find(reading, example.facts)) if check.is_awake(reading) else []
    if not example.fires:
        assert hits == []
        return
    assert hits, "nothing was found"
    for hit in hits:
        assert 0 <= hit.span.start <= hit.span.end <= len(example.draft.text)
        assert hit.message.endswith("。")
    for expected in example.expected:
        at = example.draft.text.index(expected)
        assert any(
            h.span.start == h.span.end or (h.span.start < at + len(expected) and at < h.span.end)
            for h in hits
        ), f"no hit on {expected}"
