"""A bad trait of people or of what they made: right before them, or said of one of them."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_personal
from smtui.checks._persons import MINE, TOPIC, TURNED
from smtui.checks._tone import around, meant, negated

_LIST = "insult-trait"
_OWNER = Pattern(
    "[ぁ-んー]{0,4}(?:方(?!に|法|向|針|面|が(?:い[いく]|良|よ[いく]|まし))|人(?![形気工口])|班|組|チーム|選手|生徒|学生|大学生|客|お客|応募者?|参加者|出場者|議員|会長|役員|講師|先生|審査員|選者|記者|親|保護者|若者|大人|団体|業者|審判|司会|作文|文章|作品|質問|ご意見|お顔|連中|地区|住民|隣人|上司|課長|部長|係長|職員|男|女|奴|やつ|おじさん|おばさん|じいさん|ばあさん|父親|母親|飼い主|ドライバー|利用者)"
)
"""Whoever has the trait, right after it."""
_FAIR = Pattern(
    "減ら|なくす|条例|隠れて|病気|に見え|188|悪質|訪ね|訪問|ご注意|相談|講座|教室|支援|詐欺|手口|勧誘|電話に|断り|断って|人権|いじめ|決めつけ|差別|劇|公演|昔話|紙芝居|狂言|キャラ|クイズ|募集|自信|な方でも|人でも|方も(?:安心|大歓迎|大丈夫)|と呼ばれ|といわれ|という名"
)
_STORY = Pattern("映画|ドラマ|漫画|アニメ|小説|主人公|落語|民話|絵本|我ながら|自虐|ハラスメント")
_NEAR = 24
"""How far before a trait its owner may be named."""
_MESSAGE = "人をけなす言い方です。人柄や能力への評価を消し、起きたことだけを書いてください。"


class InsultTrait(Check):
    """人柄や能力を悪く言う語が、人やその作品のすぐ前にあるところを見つけます。私的な投稿では、だれかを話題にした文も見つけます。

    なぜ: ののしりの言葉でなくても、言われた人には侮辱として届きます。
    直し方: 人への評価を消し、起きた事実と、してほしいことだけを書きます。
    限界: 一覧の語を使わない、遠回しなけなしは分かりません。

    × 綱引きは、«のろまな組»が最後まで残りました。
    × [reply] これはまた、«幼稚な文章»ですね。
    × 制度を調べもしない«身勝手な利用者»が増えています。
    × [personal] 新しい«部長、器が小さ»いよね。
    × [personal] «横柄な住民»の相手をして一日が終わった。
    ○ のろまな亀が勝つ昔話を、紙芝居で。
    ○ 「わがままな子」と決めつけず、まず話を聞きましょう。
    ○ [personal] 図々しいお願いを聞いてくれた先輩に感謝。
    ○ 横柄な勧誘の人には、きっぱり断りましょう。
    ○ [personal] あの店主、無愛想だけど出汁は絶品。
    ○ おめでたい方には、お祝いの品をお渡しします。
    ○ 無責任な飼い主を減らすため、条例を改めました。
    ○ 鈍い音のする方は、点検をお申し込みください。
    """

    code = "insult/trait"
    name = "人柄や能力の悪口"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a bad trait with its owner."""
        text = reading.text
        for mark in reading.each(_LIST):
            if not meant(reading, mark.start) or negated(reading, mark.end):
                continue
            low, high = around(reading, mark.start)
            personal = is_personal(reading)
            if (MINE if personal else _STORY).search(text, low, high) or _FAIR.search(
                text, low, high
            ):
                continue
            if TURNED.search(text, mark.end, around(reading, mark.start, 0, 1)[1]):
                continue
            owner = _OWNER.match(text, mark.end)
            if owner:
                yield hit(reading, mark.start, owner.end(), _MESSAGE)
            elif personal:
                topic = TOPIC.search(text, max(low, mark.start - _NEAR), mark.start)
                if topic:
                    yield hit(reading, topic.start(), mark.end, _MESSAGE)
