"""The search of a few texts and the automaton find the same."""

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from smtui.compiled import Index
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.reading import lexicon as module
from smtui.reading import read
from smtui.reading.lexicon import Entry, Lexicon

OCCASION = Occasion(None, Account.OFFICIAL, Kind.POST, Platform.X, datetime(2026, 9, 9, 10, 0))
WORDS = st.text("市役所のばかり人は。", min_size=1, max_size=4)
ENTRIES = st.lists(
    st.builds(
        Entry,
        st.sampled_from(["a", "b"]),
        WORDS,
        st.sampled_from(["token", "start", "free"]),
        st.sampled_from(["", "市"]),
        st.sampled_from([(), ("x",), ("x", "y")]),
    ),
    max_size=12,
)


@settings(max_examples=200, deadline=None)
@given(ENTRIES, st.lists(WORDS, min_size=1, max_size=12).map("".join))
def test_both_searches_agree(entries: list[Entry], text: str) -> None:
    draft = Draft.of(text, OCCASION)
    few, many = Lexicon.of(entries), Lexicon.of(entries)
    many._served = module.FEW
    first, second = read(draft, few), read(draft, many)
    assert few._automaton is None
    assert many._automaton is not None
    assert first.marks == second.marks


@given(ENTRIES)
def test_packing_loses_nothing(entries: list[Entry]) -> None:
    words = module.packed(entries)
    unpacked = [
        entry
        for place in Index(words.starts).places
        for group in module.unpacked(words, place).values()
        for entry in group
    ]
    assert sorted(unpacked) == sorted(entries)
