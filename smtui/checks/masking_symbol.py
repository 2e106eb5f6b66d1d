"""Names replaced by ○○, △△, ×× and the like."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Sentence, Severity, hit
from smtui.domain.reading import Act

_SIGNS = "○◯〇●△▲×✕□■☆★*◇◆▽▼"
_SIGN_SET = frozenset(_SIGNS)
_CLOSING = ("」", "』")
_LONGEST_NAME = 8
"""Signs that may stand for one name; longer rows are ornaments."""
_BEARER = Pattern(
    "(?:サークル|教室|チーム|バンド|商会|スーパー|自治会|町内会|町会|団地|マンション|塾|農園|農家|銀行|(?:副)?会長|班長|組長|隊長|団長|教頭|校長|園長|院長|主任|主査|主事|夫妻|さん(?!ち)|様|さま|氏|くん|君|ちゃん|殿|先生|課|部(?!分)|係|室|局|支所|市(?![場販])|町|村|区(?!分)|県|議員|市議|町議|区議|候補"
    "|部長|課長|係長|社(?!会)|店|会社|建設|工業|商店|工務店|小学校|中学校|高校|学校|大学|小(?![さ物])|保育園|病院|医院|クリニック"
    "|ホール|駅|旅館|ホテル|食堂|レストラン|党|団体|組合|協会|クラブ|地区|集落|丁目|公園|施設|センター|会館|スーパー|寺|神社|建設予定"
    "|の件|な発表|な話|な人|な方|な事情|な関係|なお知らせ|な計画|な噂|なうわさ)"
)
_BEARER_BEFORE = Pattern(
    "(?:スーパー|会社|業者|議員|ホテル|旅館|病院|学校|課の|政党|社長|店の|あの|例の|うわさの|噂の)[「『]?$"
)
_TRIPLE = Pattern("[○◯〇●△▲×✕□*]{3,8}(?=[なのがをはにでとだ])")
_FORM = Pattern(
    "文例|郵便物|伝達文|クイズ|か×か|○×|×○|○か|例文|記入|入力|様式|書式|件名|ひな形|テンプレ|の欄|のように書|と書いて|とお書き|穴埋め|空欄|入る言葉|入ることば|凡例|評価|採点"
    "|伏せ字|伏字|個人情報保護のため|仮名"
)
_CALLER = Pattern("名乗|かたる|騙る|装っ|装う|詐欺|手口|不審|偽|例えば|たとえば|例:|\\(例\\)")
_CALLING = Pattern("電話|メール|訪問|SMS|メッセージ|勧誘|請求|です、|ですが、")
_KANJI_DIGITS = "一二三四五六七八九十〇"


class MaskingSymbol(Check):
    """○○さん、△△課、××など、記号で名前を伏せた書き方を見つけます。

    なぜ: だれのことかと詮索を招き、関係のない人まで疑われます。
    直し方: 名前を書けることだけを書くか、その話題に触れないようにします。
    限界: 記入例や詐欺の手口の紹介、○×クイズ、箇条書きの記号は指摘しません。

    × «△△課の○○さん»が、また会議の部屋を間違えました。
    × 秋に«●●駅»の前で、大きな動きがあるかもしれません。
    × «□□議員»から、今日も長いお電話がありました。
    × もうすぐ«×××な発表»をします。お楽しみに。
    × 司会は«「○○○○」さん»に決まりました。
    × ところで、«■■係長»はまた居眠りです。
    ○ ○×クイズ大会を開きます。○か×かで答えてください。
    ○ 「○○市役所の△△です」と名乗る電話は、詐欺です。
    ○ 件名に「○○講座申込み」と書いて、メールを送ってください。
    ○ ●会場 市民会館⏎●日時 9月20日（日）10時
    ○ ○課題図書の貸出し⏎○市民講座の申込み
    ○ 紙のサイズは 210×297 ミリ、二〇〇〇年の地図です。
    """

    code = "masking/symbol"
    name = "記号の伏せ字"
    severity = Severity.WARN
    wakes = ("masking-symbol",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield masked names with what they stand for."""
        text = reading.text
        if _FORM.search(text):
            return
        done = -1
        named: dict[int, bool] = {}
        for mark in sorted(reading.each("masking-symbol")):
            if mark.start < done or not _stands_alone(text, mark):
                continue
            sentence = reading.sentence_at(mark.start)
            if sentence.start not in named:
                named[sentence.start] = not _is_example(reading, sentence)
            if not named[sentence.start] or not _hides(reading, mark, sentence):
                continue
            end = mark.end
            bearer = _BEARER.match(text, end) or _TRIPLE.match(text, mark.start)
            if bearer:
                end = max(end, bearer.end())
            done = end
            yield hit(
                reading,
                mark.start,
                end,
                "伏せ字のようです。詮索を招くため、書けることだけを書いてください。",
            )


def _stands_alone(text: str, mark: Mark) -> bool:
    """Tell whether the signs begin here and are no bullet or part of a number or row."""
    before = text[mark.start - 1] if mark.start else "\n"
    double = len(mark.text) > 1 and mark.text[1] in _SIGNS
    if before in _KANJI_DIGITS or before in "#＃" or before == text[mark.start]:
        return False
    return double or not (before in _SIGNS or before in "\n 。:)(・|/】■●")


def _is_example(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence warns of somebody who calls himself so and so."""
    caller = _CALLER.search(reading.text, sentence.start, sentence.end)
    return sentence.does(Act.WARNS) or caller is not None


def _hides(reading: Reading, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether the signs stand for a name."""
    text = reading.text
    if reading.quoted(mark.start) and _CALLING.search(text, sentence.start, sentence.end):
        return False
    if len(mark.text) != 2 or mark.text[1] not in _SIGNS:
        return True
    following = mark.end
    while following < mark.end + _LONGEST_NAME and text[following : following + 1] in _SIGN_SET:
        following += 1
    if text[following : following + 1] in _CLOSING:
        following += 1
    if _BEARER_BEFORE.search(text, max(0, mark.start - 10), mark.start):
        return True
    return bool(_BEARER.match(text, following) or _TRIPLE.match(text, mark.start))
