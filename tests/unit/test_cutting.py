"""Documents of ten shapes, cut into their provisions."""

import pytest

from smtui.intake.cutting import cut

ARTICLES = """\
小町市職員ＳＮＳ利用要綱

令和５年４月１日
訓令第７号

第１章　総則

（目的）
第１条　この要綱は、職員がＳＮＳを使うときの心得を示す。

（用語の意味）
第２条　この要綱で使う用語の意味は、次の各号のとおりとする。
(1) ＳＮＳ　文や写真を互いに見せ合う場をいう。
(2) 職員　市に勤める者をいう。
２　前項に無い用語は、広報課長が決める。

第２章　守ること

（してはならないこと）
第３条の２　職員は、次の文を載せてはならない。
ア　人をおとしめる文
イ　うその文

附　則
この要綱は、令和５年５月１日から施行する。
"""

RULED = """\
１ 使うときの決まり

(1) 庁内で話し合っている途中の案は、決まって公に知らせるまでの間、どのような形であっても書
いてはならない。問い合わせを受けたときも同じとする。
(2) 写真に人が写っているときは、その人に見せて、載せてよいかどうかを前もって尋ねておくこと。
また、子どもが写っているときは、その子の保護者にも同じように尋ね、返事を書き留めておくこと。
25 年度までに作った写真も、このとおりに扱う。
(3) 次のものは載せない。
・仕事で知った秘密
・どこの誰かが分かる書類
"""

PROSE = """\
はじめに
わたしたちの町は、海と山にはさまれた小さな町です。町の出来事を早く伝えるために、この手引きを作りました。
使う人の声にも耳を傾けます。

大切にしたい三つのこと
ひとつめは、確かめてから書くことです。急ぐときほど、もう一人に見てもらいます。
"""

SHAPES: dict[str, tuple[str, list[str]]] = {
    "articles": (
        ARTICLES,
        ["前文", "第1章", "第1条", "第2条", "第2条第1号", "第2条第2号", "第2条第2項", "第2章",
         "第3条の2", "第3条の2ア", "第3条の2イ", "附　則"],
    ),
    "rows broken for the paper": (
        RULED,
        ["1", "1(1)", "1(2)", "1(2) 第2段", "1(2) 第3段", "1(3)", "1(3)第1項目", "1(3)第2項目"],
    ),
    "prose with headings": (
        PROSE,
        ["はじめに", "はじめに 第2段", "大切にしたい三つのこと"],
    ),
    "markdown": (
        "# 手引き\n\n## 1. 守ること\n\n- (1) うそを書かない。\n- (2) 秘密を書かない。\n\n## 2. 相談\n\n広報課へ。\n",
        ["手引き", "1. 守ること", "(1)", "(2)", "2. 相談"],
    ),
    "symbols and frames": (
        "○目的\n町の話題を早く届けるために使う。\n\n【運営】\n１ 担当を決める。\n２ 毎年見直す。\n【発信】\n３ 丁寧に書く。\n",
        ["目的", "【運営】", "1", "2", "【発信】", "3"],
    ),
    "circled numbers below items": (
        "1. 申込み\n(1) 次を書いて出す。\n① 目的\n② 期間\n(2) 審査を受ける。\n2. 公表\n一覧を載せる。\n",
        ["1", "1(1)", "1(1)①", "1(1)②", "1(2)", "2"],
    ),
    "kanji and iroha": (
        "一　心得\nイ　急がない。\nロ　確かめる。\nハ　謝る。\n二　連絡\n課長に知らせる。\n",
        ["一", "一イ", "一ロ", "一ハ", "二"],
    ),
    "dotted and full width": (
        "１　総則\n1.1 目的を定める。\n1.2 範囲を定める。\n２　運用\n2.1 担当を置く。\n",
        ["1", "1.1", "1.2", "2", "2.1"],
    ),
    "a table": (
        "開設届\n次のとおり届け出ます。\n所属\t\n担当\t小町 花子\n開始日\t年　月　日\n以上\n",
        ["開設届", "開設届 第2段", "開設届 第3段", "開設届 第4段", "開設届 第5段"],
    ),
    "no shape at all": ("SNSは楽しい。\nでも気をつける。\n", ["前文", "前文 第2段"]),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_is_cut_where_a_reader_would_cut_it(shape: str) -> None:
    """The labels are those one would cite; nothing of the text is lost."""
    text, labels = SHAPES[shape]
    pieces = cut(text)
    assert [piece.label for piece in pieces] == labels
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text


def test_a_caption_belongs_to_the_article_below_it() -> None:
    """（目的） is read with its article; the number of the article stays."""
    article = next(piece for piece in cut(ARTICLES) if piece.label == "第1条")
    assert article.body.startswith("（目的）\n第１条　この要綱は、")
    assert (article.keys, article.chapter) == (("1",), "第１章　総則")


def test_rows_that_were_broken_for_the_paper_are_one_again() -> None:
    """The words run on; a number in the middle of a sentence numbers nothing."""
    by_label = {piece.label: piece for piece in cut(RULED)}
    assert "書いてはならない。問い合わせを" in by_label["1(1)"].body
    assert by_label["1(2) 第3段"].body == "25 年度までに作った写真も、このとおりに扱う。"


def test_a_heading_alone_is_told_from_an_item_that_is_short() -> None:
    """第2章 says nothing itself; ア says something although it is no sentence."""
    bare = {piece.label for piece in cut(ARTICLES) if piece.is_bare}
    assert bare == {"第1章", "第2章"}


@pytest.mark.parametrize(
    "line",
    [
        "3 年ごとに見直す。",
        "1回だけ使う。",
        "アカウントを作る。",
        "第一に考える。",
        "10日までに出す。",
    ],
)
def test_words_that_look_like_numbers_number_nothing(line: str) -> None:
    """A sentence may begin with a number or with katakana."""
    (piece,) = cut(line)
    assert piece.keys == ("+1",)


def test_numbers_count_on_or_are_text() -> None:
    """5 after 2 is no item; 3 after 2 is."""
    labels = [piece.label for piece in cut("1. あ。\n2. い。\n5. う。\n3. え。\n")]
    assert labels == ["1", "2", "2 第2段", "3"]


def test_an_empty_document_has_no_piece() -> None:
    """Blank rows are kept as one piece; nothing is nothing."""
    assert cut("") == ()
    (piece,) = cut("\n \n")
    assert (piece.start, piece.end, piece.body) == (0, 3, "")
