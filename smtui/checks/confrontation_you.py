"""Words at the reader: what you wrongly think, try it yourself, you are better off at home."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Kind,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
    is_official,
)  # fmt: skip
from smtui.checks._tone import around, spoken, within

_LIST = "confrontation-you"
_THINKS = Pattern(
    r"[^。!?\n]{0,14}?(?:思い込|思い違|勘違|誤解さ|お忘れ|棚に上げ|分かってい|わかってい|分かっていら|理解してい|理解され|知らな|ご存じな|ご存知な|決めつけ"
    r"|妄想|想像|思い通り|特別|正しい|偉い|お偉い|正義|都合|わがまま|常識|気が済|満足|満たさ|暇|せい|仕事を増や|自業自得|責任です|問題です|ほうこそ|方こそ|レベル|程度|頭|目|読解)"
)
_TRY = Pattern(
    r"[^。!?\n]{0,18}?(?:て|で)(?:み(?:ろ|たら|なさい|なよ|れば|てほしい|てください|てくれ|てはいか|ては)|から(?:言|書|話)|こい|来い|ほしいもの)"
)
_BETTER = Pattern(
    r"[^。、!?\n]{0,14}?(?:ほう|方)が[^。!?\n]{0,12}?(?:快適|よろし|良い|いい|よい|お得|早い|満足|お似合い|向いて|合って|お幸せ|気楽|お好み|ふさわし|安心|落ち着)"
)
_VOICE = Pattern(
    "文句|批判|苦情|クレーム|叩|お声|ご意見|ご不満|不満|書き込|コメント|ご指摘|電話|偉そう|簡単に言|楽だと|とのこと|おっしゃ"
)
_GENTLE = Pattern(
    "体験|講座|教室|歓迎|募集|観光|料理|避難|健康|相談|申請|手続|オンライン|電子|窓口は|無料|ポイント"
)
_MESSAGE = "読む人への当てこすりや挑発と受け取られます。事実と案内だけを落ち着いて書いてください。"


class ConfrontationYou(Check):
    """読む人の考え違いを責める、自分でやってみろと迫る、よそへ行けとほのめかす書き方を見つけます。

    なぜ: ていねいでも挑発と受け取られ、やりとりが荒れます。
    直し方: 相手の考えや事情に触れず、事実と、案内できることだけを書きます。
    限界: 相手を指す語も、意見や苦情を表す語もないあてこすりは分かりません。

    × [reply] «ご自身だけが正しいと思い込んで»いらっしゃるようですね。
    × [reply] 条例の内容を、«あなたは何も分かっていません»。
    × 閲覧席が狭いとの苦情です。«ご自宅の書斎のほうが落ち着»くかもしれませんね。
    × [personal] 役所に文句を言う人は、«一度窓口で働いてみろ»。
    ○ 一度使ってみてください。新しい図書館アプリです。
    ○ ご自宅のほうが安心な方には、訪問診療もあります。
    ○ [reply] 恐れ入ります、そちらの件は県の窓口でご案内しています。
    ○ [personal] 一度登ってみてほしい山がある。眺めが最高。
    ○ あなたの思い込みが、だれかを傷つけているかもしれません。人権講演会のご案内です。
    """

    code = "confrontation/you"
    name = "読む人への当てこすり"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield blame for what the reader thinks, dares, and hints to go elsewhere."""
        for mark in reading.each(_LIST):
            end = _aimed(reading, mark)
            if end and spoken(reading, mark.start, end + 6):
                yield hit(reading, mark.start, end, _MESSAGE)


def _aimed(reading: Reading, mark: Mark) -> int:
    """Return where the words at the reader end; 0 if there are none."""
    reply = reading.draft.occasion.kind is Kind.REPLY
    if "you" in mark.tags:
        found = _THINKS.match(reading.text, mark.end) if reply else None
        return found.end() if found else 0
    if "elsewhere" in mark.tags and not (reply or is_official(reading)):
        return 0
    found = (_BETTER if "elsewhere" in mark.tags else _TRY).match(reading.text, mark.end)
    span = around(reading, mark.start, 1)
    if not found or _GENTLE.search(reading.text, *span):
        return 0
    voiced = _VOICE.search(reading.text, *span) or within(reading, "tone-complaint", *span)
    return found.end() if voiced else 0
