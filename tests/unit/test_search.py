"""Search: found in any way of writing, the nearest first, widening said."""

import pytest

from smtui.domain.passage import Passage, Source
from smtui.domain.search import Answer
from smtui.errors import MorphologyError
from smtui.library import index as index_module
from smtui.library.index import Index, rows_of, rows_unkept
from smtui.library.passages import PROVIDERS, passages
from smtui.library.search import MOST, Synonyms, search
from smtui.library.synonyms import load_synonyms
from smtui.workspace.finder import Finder

GUIDES = ("akitakata", "katori", "ku", "oizumi", "ueda")


def passage(text: str, title: str = "題", guide: str = "a", number: int = 0) -> Passage:
    return Passage(Source.CLAUSE, guide, f"{guide}-{number}", title, text)


def found(query: str, *texts: str, groups: tuple[tuple[str, ...], ...] = ()) -> Answer:
    rows = rows_unkept([passage(text, number=n) for n, text in enumerate(texts)])
    return search(Index(rows), query, Synonyms(groups))


def hits(answer: Answer) -> list[str]:
    return [hit.passage.text for hit in answer.hits]


@pytest.mark.parametrize(
    "query",
    [
        "炎上",
        "えんじょう",
        "エンジョウ",
        "ｴﾝｼﾞｮｳ",
        "えんじょー",
        "enjou",
        "ENJO",
        "ｅｎｊｏｕ",
        "えん",
    ],
)
def test_two_characters_are_found_by_every_way_of_writing(query: str) -> None:
    """Kanji, kana of all kinds, romaji, a word half typed."""
    assert hits(found(query, "炎上したら連絡する。", "会議を開く。")) == ["炎上したら連絡する。"]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("サーバ", "サーバーの場所"),
        ("サーバー", "サーバの場所"),
        ("國語", "国語の時間"),
        ("会議", "會議の記録"),
        ("ＳＮＳ", "snsを使う"),
        ("おわび", "お詫びを出す"),
        ("お詫び", "お詫びを出す"),
        ("こうほうか", "広報課へ届ける"),
        ("kouhouka", "広報課へ届ける"),
        ("なりすまし", "なりすましを見つける"),
        ("個人　情報", "個人の情報"),
    ],
)
def test_writings_fold(query: str, text: str) -> None:
    """Long vowels, old characters, width, okurigana, several words."""
    assert hits(found(query, text, "関係のない文。")) == [text]


def test_kana_do_not_find_what_only_looks_alike() -> None:
    """でま is no part of で守る, メール none of 決める, ライン comes before ガイドライン."""
    assert not found("でま", "自分で守る。").hits
    assert not found("メール", "早く決める。").hits
    assert hits(found("ライン", "ガイドラインを読む。", "ラインで送る。"))[0] == "ラインで送る。"


def test_synonyms_widen_and_it_is_said() -> None:
    """デマ finds 誤情報 too, after what says デマ itself; the answer names the other words."""
    answer = found(
        "デマ", "誤情報が広まる。", "デマが広まる。", groups=(("デマ", "誤情報", "流言"),)
    )
    assert hits(answer) == ["デマが広まる。", "誤情報が広まる。"]
    assert answer.said == "「デマ」は「誤情報」「流言」も探しました。"
    assert found("でま", "誤情報が広まる。", groups=(("デマ", "誤情報"),)).hits
    assert found("dema", "誤情報が広まる。", groups=(("デマ", "誤情報"),)).hits


def test_all_words_first_then_any_and_it_is_said() -> None:
    """Two words narrow; where nothing has both, one is enough."""
    both = found("写真 許可", "写真の許可を得る。", "写真を撮る。")
    assert hits(both) == ["写真の許可を得る。"]
    assert not both.said
    one = found("写真 許可", "写真を撮る。", "許可を得る。")
    assert len(one.hits) == 2
    assert "どれかを含むもの" in one.said


def test_a_question_is_parted_into_its_words() -> None:
    """誰に報告すればいいですか finds what speaks of 報告."""
    answer = found("誰に報告すればいいですか", "所属長に報告する。", "会議を開く。")
    assert hits(answer) == ["所属長に報告する。"]
    assert "分けて探しました" in answer.said


def test_marks_show_where() -> None:
    """The ranges are those of the words as written, by letters and by sound."""
    by_letters = found("ガイド", "長いｶﾞｲﾄﾞです。").hits[0]
    by_sound = found("shounin", "委員会の承認の後。").hits[0]
    for hit, word in ((by_letters, "ｶﾞｲﾄﾞ"), (by_sound, "承認")):
        ((start, end),) = hit.text_marks
        assert hit.passage.text[start:end] == word


def test_title_own_guide_and_clauses_come_first() -> None:
    """Of two that say the same, that of the own guide goes before; a title weighs more."""
    rows = rows_unkept([passage("返信を決める。", guide="b"), passage("返信を決める。", guide="a")])
    answer = search(Index(rows), "返信", Synonyms(()), own="a")
    assert [hit.passage.guide for hit in answer.hits] == ["a", "b"]
    titled = rows_unkept([passage("返信のこと。"), passage("これを決める。", title="返信")])
    assert search(Index(titled), "返信", Synonyms(())).hits[0].passage.title == "返信"


def test_only_the_best_are_shown_and_the_rest_counted() -> None:
    """A word that is everywhere does not flood the list."""
    answer = found("市", *(f"市の{number}番目の文。" for number in range(MOST + 5)))
    assert (len(answer.hits), answer.total) == (MOST, MOST + 5)


@pytest.mark.parametrize(
    "query", ["", "   ", "　", "。", "(", "[", "\\", "*", ".*", "'", "a" * 500]
)
def test_nothing_typed_breaks_it(query: str) -> None:
    """Signs are letters like others; an empty line finds nothing."""
    assert not found(query, "普通の文です").hits


def test_without_a_dictionary_letters_still_find(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kana find no kanji then, but nothing fails and nothing wrong is kept."""

    def refuse(_: str) -> None:
        raise MorphologyError("辞書がありません。", "入れ直してください。")

    monkeypatch.setattr(index_module, "sound_of", refuse)
    rows = rows_of("x", [passage("炎上したら")])
    assert search(Index(rows), "炎上", Synonyms(())).hits
    monkeypatch.undo()
    assert search(Index(rows_of("x", [passage("炎上したら")])), "enjou", Synonyms(())).hits


def test_every_kind_of_content_is_searched() -> None:
    """Each provider has something to say in some guide, and names only clauses that exist."""
    everything = [one for guide in GUIDES for one in passages(guide)]
    for provider in PROVIDERS:
        assert any(list(provider(guide)) for guide in GUIDES), provider
    known = {one.id for one in everything if one.source is Source.CLAUSE}
    assert {clause for one in everything for clause in one.clauses} <= known


def test_one_search_over_all_guides_checks_and_memos() -> None:
    """えんじょう finds clauses, answers and checks; a memo on a clause is found too."""
    memo = Passage(
        Source.MEMO, "katori", "katori-2-3", "2(3)", "炎上の訓練は6月。", ("katori-2-3",)
    )
    answer = Finder().find("えんじょう", "katori", everywhere=True, memos=[memo])
    sources = {hit.passage.source for hit in answer.hits}
    assert {Source.CLAUSE, Source.STANCE, Source.CHECK, Source.MEMO} <= sources
    only = Finder().find("えんじょう", "katori", everywhere=False)
    assert {hit.passage.guide for hit in only.hits} <= {"katori", ""}


def test_a_changed_text_is_indexed_anew() -> None:
    """The kept columns belong to their content."""
    assert search(Index(rows_of("y", [passage("古い文")])), "古い", Synonyms(())).hits
    assert search(Index(rows_of("y", [passage("新しい文")])), "新しい", Synonyms(())).hits


def test_every_group_of_synonyms_is_found_from_each_of_its_words() -> None:
    """One line of data is enough."""
    groups = load_synonyms()
    synonyms = Synonyms(groups)
    for group in groups:
        for word in group:
            assert set(group) - {word} <= set(synonyms.of(word)), word
