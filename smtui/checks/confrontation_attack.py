"""Attacks, threats and provoking questions."""

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
from smtui.checks._tone import about_self, around, negated, sentence_here, spoken, within
from smtui.domain.reading import Act

_REPORTED = Pattern(
    r"ば|[^。!?\n]{0,8}(?:と(?:言わ|いわ|言う|いう|叱|責め|怒鳴|思わ)|対策|対応(?:の研修|研修|マニュアル)|防止|ハンター|ズ|級)"
)
_YOU = Pattern(
    r"あなた|お前|おまえ|あんた|そちら|連中|奴ら|やつら|文句|批判|反対派|書き込|コメント|クレーム|苦情|ご意見|ご指摘|ご質問|投稿|電話|とのお声|口先|匿名"
)
_FORCES = Pattern(
    r"花粉|暑さ|寒さ|猛暑|残暑|台風|月曜|受験|入試|締め?切り?|筋肉痛|雑草|蚊(?:め|よ)|睡魔|ダイエット|うそです|冗談|お手柔らか|ゲーム|将棋|囲碁|相撲|試合"
)
"""What one braces for that is no person."""
_MATES = Pattern(
    r"(?:も|にも|とも)[^。!?\n]{0,8}(?:や[っろ]|行|来|食|飲|見|聞|買|遊|どう|試)"
    r"|[^。!?\n]{0,6}(?:ありがと|元気|最高|好き|大好き|集合|笑顔|握手|おめでと|気をつけ)"
)
_MESSAGE = (
    "読む人への攻撃や挑発と受け取られます。言い返さず、事実と案内だけを落ち着いて書いてください。"
)

_FRIENDLY = ("お前ら", "おまえら")
"""Said to mates as well as to foes."""


class ConfrontationAttack(Check):
    """攻撃的な反論、脅し、挑発する問いかけを見つけます。

    なぜ: 言い返すほど炎上は広がり、職員や組織の信用を失います。
    直し方: 事実の訂正と問い合わせ先だけにし、迷うときは投稿せず所属長に相談します。
    限界: 文脈だけで分かる挑発や、絵文字による挑発は分かりません。

    × [reply] «あなたみたいな人»の相手で一日が終わります。
    × [reply] 掲示板の説明を、«ちゃんと読みました»か。
    × [personal] 反対派のみなさん、いつでも«論破»してあげます。
    × [reply] 匿名の陰に隠れて«言いがかり»をつけるのはおやめになったらどうですか。
    × 苦情の電話はもう«うんざりです»。
    ○ しつこい勧誘の電話は、きっぱり断りましょう。
    ○ 討論の技を学ぶ「論破しない話し合い」講座を開きます。
    ○ [personal] 子どもに「うるさいなあ、黙ってて」と言われた。
    ○ [reply] ご指摘のとおり、案内の日付が誤っておりました。おわびします。
    ○ [personal] お前らも食べてみ。駅前の新しいパン屋、うますぎる。
    ○ 合言葉を覚えておけば、電話の詐欺を防げます。
    ○ クレーマー対応の研修を、12月に職員向けに行います。
    ○ [personal] 今年の猛暑め、かかってこい。こっちには麦茶がある。
    ○ いい加減にしておくと故障のもと。自転車の点検をしましょう。
    """

    code = "confrontation/attack"
    name = "攻撃と挑発"
    severity = Severity.WARN
    wakes = ("confrontation-contempt",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield attacking phrases that are the writer's own and aimed at readers."""
        for mark in reading.each("confrontation-contempt"):
            if (
                spoken(reading, mark.start, mark.end + 6)
                and not _REPORTED.match(reading.text, mark.end)
                and not negated(reading, mark.end)
                and not about_self(reading, mark.start, mark.end)
                and not (mark.text in _FRIENDLY and _MATES.match(reading.text, mark.end))
                and _aimed(reading, mark)
            ):
                yield hit(reading, mark.start, mark.end, _MESSAGE)


def _aimed(reading: Reading, mark: Mark) -> bool:
    """Tell whether the phrase is said to readers: always so, in a reply, or with an addressee."""
    sentence = sentence_here(reading, mark.start)
    if sentence.does(Act.APOLOGISES):
        return False
    if not is_official(reading) and _FORCES.search(
        reading.text, *around(reading, mark.start, 2, 1)
    ):
        return False
    if not mark.tags or reading.draft.occasion.kind is Kind.REPLY:
        return True
    addressed = _YOU.search(reading.text, max(sentence.start - 60, 0), sentence.end) is not None
    return addressed and ("reply" not in mark.tags or is_official(reading) or _many(reading, mark))


def _many(reading: Reading, mark: Mark) -> bool:
    """Tell whether the private post piles up such phrases."""
    return len(within(reading, "confrontation-contempt", mark.start - 80, mark.end + 80)) > 1
