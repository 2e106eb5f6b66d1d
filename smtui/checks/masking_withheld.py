"""Something an official post says it withholds, and goes on speaking of all the same."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
)
from smtui.checks._tone import around

_BUT = Pattern("(?:が|けれども?|けど|ものの)(?:ね)?[、(。]?(?=[^。!?\n]{4})")
_NO_MORE = Pattern(
    "ありがとう|感謝|お礼|いません|ありません|別条|快方|回復|注意|お知らせ|発表|後日|しだい|次第|決まり|お待ちください"
    "|お問い合わせ|窓口|電話|個別|ご了承|ご理解|ご容赦|お許し|おわび|お詫び|申し訳"
)
"""What may follow in good faith: thanks, an all-clear, a later notice, an office, an apology."""
_NOT_HIDING = Pattern("(?:十分|充分|多い|完全|必ずしも|[たいる])とは$|[をも]$")
"""「十分とは言えませんが」 weighs, 「連休を控えますが」 awaits."""
_TOPIC = Pattern(
    "名|だれ|誰|どなた|どこ|どの|どちら|理由|わけ|いきさつ|経緯|事情|くわし|詳し|詳細|まだ|今は|いまは|正体|本人|会社|店|相手"
)
_LOOSE = ("言え", "書け", "書き", "出せ", "出し", "触れ", "控え")
"""Verbs that withhold only with such a topic: 「声は出せませんが」 withholds nothing."""
_PLAY = Pattern(
    "クイズ|正解|答え(?:は|合わせ)|なぞなぞ|謎解き|スタンプ|献立|給食|図鑑|展示|企画展|絵本|物語|小説|映画|特定につなが|プライバシー|個人情報|保護者|詐欺|手口"
)
_HINTS = Pattern("ヒント|文字|頭文字|名前|だれ|誰|どなた|どこ|楽しみ|色|場所")
_TELLING = Pattern(
    "名人|達人|を営|にお勤め|勤めの|お住まい|農家|軽トラ|でおなじみ|の先生(?:です|でし)|元(?:校長|教師|教諭|職員|議員|団長)|(?:地区|町内|団地|通り)の(?:方|ご)"
)
"""What tells the neighbours who the giver is."""
_LONG = 400
"""Code points: articles of bulletins weigh their words, posts announce."""


class MaskingWithheld(Check):
    """「お名前は伏せますが、…」のように、言わないと断りながら話を続ける公式の投稿を見つけます。

    なぜ: 言えないことに触れるだけで詮索を招き、違う人や店まで疑われます。
    直し方: 出せる時が来るまで、その話に触れないようにします。
    限界: 断りの言葉のない匂わせは、ほかの点検に任せています。

    × 柵を倒した車がありました。«持ち主は申しませんが、夜釣りに通う»方ならご存じですね。
    × 跡地のことは«まだお話しできませんが、本の好きな方»にはうれしい春になりそうです。
    × 三位のチームの«名前は控えますが、靴の色が派手なところ»です。
    × 来年、仲間がふえます。ヒントは緑色の鳥。«ここまでにしておきます»ね。
    × «匿名を希望される方から»、苗木をいただきました。川沿いで花屋を営むご夫婦です。
    ○ 匿名の方から、今年も図書館へご寄附をいただきました。ありがとうございます。
    ○ お名前は控えますが、たくさんのご寄附に心から感謝します。
    ○ 会場はまだ公表していませんが、決まりしだいお知らせします。
    ○ お名前は控えますが、けがをされた方はいません。
    ○ 十分とは言えませんが、少しずつ棚がそろってきました。
    ○ 館内では大きな声を出せませんが、拍手で応援しましょう。
    ○ [reply] 正式には申し上げられませんが、いただいたお話は担当に伝えます。
    ○ クイズです。答えは明かせませんが、ヒントは駅前。正解は来週！
    """

    code = "masking/withheld"
    name = "伏せると言って続ける話"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("masking-withheld",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that speak on of what they withhold."""
        if reading.draft.occasion.kind is Kind.REPLY or len(reading.text) > _LONG:
            return
        done = -1
        for mark in reading.each("masking-withheld"):
            start, end = around(reading, mark.start)
            if start >= done and _goes_on(reading, mark, start, end):
                done = end
                if "end" in mark.tags:
                    start = around(reading, mark.start, 1)[0]
                yield hit(
                    reading,
                    start,
                    end,
                    "言わないと断りながら匂わせています。出せる時まで、触れないでください。",
                )


def _goes_on(reading: Reading, mark: Mark, start: int, end: int) -> bool:
    """Tell whether clues follow, or stand before, what is withheld."""
    text = reading.text
    low, high = around(reading, mark.start, 2, 1)
    if reading.quoted(mark.start) or _PLAY.search(text, low, high):
        return False
    if "anon" in mark.tags:
        return _TELLING.search(text, mark.end, around(reading, mark.start, 0, 2)[1]) is not None
    if "end" in mark.tags:
        return _HINTS.search(text, low, mark.start) is not None
    if _NOT_HIDING.search(text[max(start, mark.start - 8) : mark.start]):
        return False
    if mark.text.startswith(_LOOSE) and not _TOPIC.search(text, start, mark.start):
        return False
    but = _BUT.match(text, mark.end)
    return but is not None and not _NO_MORE.search(text, but.end(), end)
