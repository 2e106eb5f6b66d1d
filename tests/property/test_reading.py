"""Whatever is typed: positions find their way back, words tile the text, checks do not break."""

from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smtui.checks import all_checks
from smtui.checks._words import load_words
from smtui.domain.draft import Account, Draft, Kind, Medium, Occasion, Platform
from smtui.domain.facts import Facts
from smtui.reading import read
from smtui.reading.fold import fold
from smtui.reading.tokens import tokeniser

CHECKS = all_checks()
LEXICON = load_words()
AT = datetime(2026, 9, 9, 10, 0)
BITS = (
    "令和9年", "１月１１日（月・祝）", "(火)", "明日", "25:61", "〒386-0099", "090-1234-5678",
    "https://bit.ly/x", "@abc", "a@b.jp", "「", "」", "『", "。", "！！", "○○課", "K氏", "某", "ﾊﾞｶ",
    "か\u3099", "㈱", "…", "①", "👩‍👩‍👧", "⚠️", "と　き", "死 ね", "\u200b", "山田 太郎さん", "市長",
    "そうです", "らしい", "パスワードは", "1234 5678 9018", "素案", "\n", " ", "　", "\t", "\x1b[0m",
)  # fmt: skip
TEXTS = (
    st.lists(
        st.one_of(
            st.sampled_from(BITS),
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8),
        ),
        min_size=1,
        max_size=25,
    )
    .map("".join)
    .filter(lambda text: bool(text.strip()))
)
MANY = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def made(text: str, account: Account = Account.OFFICIAL, kind: Kind = Kind.POST) -> Draft:
    occasion = Occasion(None, account, kind, Platform.X, AT, (Medium.PHOTO,))
    return Draft.of(text, occasion)


@MANY
@given(TEXTS)
def test_every_folded_position_comes_from_the_draft(text: str) -> None:
    draft = made(text)
    folded, back = fold(draft.text)
    if back is None:
        assert len(folded) == len(draft.text)
        return
    assert len(back.starts) == len(back.ends) == len(folded)
    for start, end in zip(back.starts, back.ends, strict=True):
        assert 0 <= start < end <= len(draft.text)
    assert list(back.starts) == sorted(back.starts)


@MANY
@given(TEXTS)
def test_words_tile_the_text(text: str) -> None:
    folded, _ = fold(made(text).text)
    words, _, starts = tokeniser().words(folded)
    covered = 0
    for word, start in zip(words, starts, strict=True):
        assert folded[start : start + len(word.surface)] == word.surface
        assert folded[covered:start].strip(" \t\n\x0b") == ""
        covered = start + len(word.surface)
    assert folded[covered:].strip(" \t\n\x0b") == ""


@MANY
@given(TEXTS, st.sampled_from(Account), st.sampled_from(Kind))
def test_checks_do_not_break_and_stay_inside_the_draft(
    text: str, account: Account, kind: Kind
) -> None:
    draft = made(text, account, kind)
    reading = read(draft, LEXICON)
    for check in CHECKS:
        first = list(check.find(reading, Facts()))
        assert list(check.find(reading, Facts())) == first
        for hit in first:
            assert 0 <= hit.span.start <= hit.span.end <= len(draft.text)
            assert hit.message.endswith("。")


@MANY
@given(TEXTS)
def test_sentences_hold_all_words_in_order(text: str) -> None:
    reading = read(made(text), LEXICON)
    after = 0
    for sentence in reading.sentences:
        assert sentence.start >= after
        assert sentence.acts
        after = sentence.end
    counted = [index for s in reading.sentences for index in range(s.first, s.last)]
    assert counted == list(range(len(counted)))
