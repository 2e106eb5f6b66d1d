"""Words, with one tagger a process and one segmentation a piece."""

import json
import threading
from pathlib import Path
from typing import Any

import fugashi
import pytest

from smtui.errors import MorphologyError
from smtui.reading import tokens
from smtui.reading.tokens import tokeniser


def lemmas(text: str) -> list[str]:
    return [word.lemma for word in tokeniser().words(text)[0]]


def test_tells_hearsay_from_appearance() -> None:
    assert "そう-伝聞" in lemmas("雨が降るそうです")
    assert "そう-様態" in lemmas("雨が降りそうです")


def test_knows_people_from_places() -> None:
    words, *_ = tokeniser().words("佐々木さんが東京へ")
    kinds = {word.surface: word.kind for word in words}
    assert kinds["佐々木"] == "人名"
    assert kinds["東京"] == "地名"


def test_starts_point_at_the_surfaces() -> None:
    text = "  市役所 から\nのお知らせ🎉 です。\t"
    words, _, starts = tokeniser().words(text)
    assert [text[s : s + len(w.surface)] for w, s in zip(words, starts, strict=True)] == [
        word.surface for word in words
    ]


def test_long_texts_are_cut_without_losing_a_character() -> None:
    text = "市役所からのお知らせです。\n" * 90 + "ア" * 3000
    words, *_ = tokeniser().words(text)
    assert "".join(word.surface for word in words) == text.replace("\n", "")


def test_unknown_words_keep_their_surface() -> None:
    (word,) = (w for w in tokeniser().words("ｸﾞﾛﾝｷﾞ語彙🦖")[0] if w.surface == "🦖")
    assert (word.lemma, word.kana, word.known) == ("🦖", "", False)


def test_one_tagger_serves_the_process() -> None:
    assert tokeniser() is tokeniser()


def test_a_piece_is_segmented_once_when_its_words_are_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "市役所からのお知らせです。"
    served = tokeniser()
    served.words(text)
    calls: list[str] = []

    class Spy:
        def parse(self, piece: str) -> str:
            calls.append(piece)
            return str(original.parse(piece))

    original: Any = served._tagger
    monkeypatch.setattr(served, "_tagger", Spy())
    served.words(text)
    assert calls == [text]


def test_threads_get_the_same_words() -> None:
    text = "東京都知事が京都へ行くそうです。" * 5
    expected = tokeniser().words(text)
    wrong: list[object] = []

    def work() -> None:
        for _ in range(50):
            if tokeniser().words(text) != expected:
                wrong.append(text)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_missing_dictionary_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    import fugashi

    def broken(_: str) -> None:
        raise RuntimeError

    monkeypatch.setattr(fugashi, "Tagger", broken)
    with pytest.raises(MorphologyError) as refused:
        tokens.Tokeniser()
    assert "smtui doctor" in refused.value.hint


def test_surface_and_context_name_the_entry() -> None:
    """Words out of the memo are those the dictionary gives, features and all."""
    tagger: Any = fugashi.Tagger()
    drafts = (Path(__file__).parents[1] / "labelled/drafts.jsonl").read_text(encoding="utf-8")
    for line in drafts.splitlines()[::50]:
        text = json.loads(line)["text"][:600]
        nodes = tagger.parseToNodeList(text)
        expected = tuple(tokens._word(node.surface, node.feature_raw) for node in nodes)
        assert tokeniser().words(text)[0] == expected
