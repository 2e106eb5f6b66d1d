"""Promises that leave nobody and nothing out, made outside any decided scheme."""

from collections.abc import Iterator

from smtui.checks import _self_subject
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Act

_GIVES = Pattern(
    "負担|免除|お返し|返金|支給|配り|配布|(?:機|灯|柵|設備)を[^。、!?\n]{0,6}つけ|設置|復活|広げ|延ば|増や|無料|禁止|廃止|新設|建て|整備|直し|交換|弁償|補償|払い|引き受け|差し上げ|入園|残り|残し|上げません"
)
_WILL = Pattern("(?:し|り|け|せ|い|ち|え|げ|やし|ばし|て|べ)ます|(?:とし|にし)ます")
_LURE = Pattern(
    "(?:安心|楽しみに(?:お待ち|して(?:い|お)て)?|ご期待|待って(?:い)?て)(?:して)?ください"
)
"""The call that a promise ends in, and not a procedure."""
_DECIDED = Pattern(
    "申請|申し出て|対象(?:は|者|:|と)|条例|予算|議会|決定|決まり|決まっ|制度|助成|補助金|期限|申込|申し込|募集|応募|抽選|法律|改正|可決|講座|受講|教室|接種|健診|検診|計画|公表|発表|給付金|支援金|先着|来場|参加者|記念|抽せん|窓口へ|例年|昨年|保険|訓練|お持ち|提出|場合(?:は|が|、)|限度|判定|支給要件|要件|自己負担|チケット|入場|参加費|参加料は"
)
_LAID_DOWN = Pattern(
    "中止|払い?戻|募集|講座|教室|申込|申し込|申請|条例|可決|議決|発表したとおり|公表したとおり"
)
"""What settles fees and refunds in the sentences beside it."""
_OURS = Pattern(
    "(?<![都朝夕])[市町区村](?:が|で|は)|来(?:年|春|夏|秋|冬|月)|次回|年度内|将来|(?:まで|うち)に|今後|必ず|すべて|全員"
)
_SOME_DAY = Pattern(
    "来(?:年|春|夏|秋|冬)|今後|次回から|年度内|年度から|将来|年以内|[0-9]年(?:間)?は|いずれ|早急に|年の[春夏秋冬]までに"
)
_FOR_YEARS = Pattern("[0-9]年(?:間)?は|当面|当分|今後も|ずっと|将来")
_HOUSE = Pattern("(?<![都朝夕])[市町区村](?:が|は|で|として|も)")
_SETTLED = Pattern("条例|議決|可決|予算|申請|申込|申し込|募集|決定しま|決まりま|発表|公表")


class ApprovalTotal(Check):
    """「全員分を免除します」「来年から無料にします」など、残らず、いつかは、と言い切る約束を見つけます。

    なぜ: お金や工事の約束は予算と決裁が要り、守れないと信用を失います。
    直し方: 決裁と公表のすんだ制度として書くか、検討の進め方だけを書きます。
    限界: 決裁ずみの約束かどうかは分かりません。

    × 断水した地区の«水道料金は、お申し出がなくても町が全員分を免除します»。
    × «来年は会場を3倍に広げ、花火も必ず復活させますので、楽しみにお待ちください»。
    × «川沿いのベンチを残らず新しいものに交換しますので、ご安心ください»。
    × 市内の公園では今後、«ボール遊びを例外なく禁止とします»。
    × 子育ての町へ。«来年度から、町が保育料をゼロにします»。
    × «水道の料金は、少なくとも7年は上げません»。
    ○ 来年度から、可決された条例により、町が保育料を無料にします。
    ○ 中止になった公演のチケットの代金は、全額お返しします。
    ○ 条例の改正により、4月から給食費をすべて無料にします。
    ○ 申請された方全員に、券を配ります。
    ○ 料理教室の材料費は、すべて市が負担します。参加者を募集しています。
    ○ 避難のときは、必ず火を消しましょう。
    """

    code = "approval/total"
    name = "残らず・必ずの約束"
    severity = Severity.CONFIRM
    account = Account.OFFICIAL
    wakes = ("approval-total",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that promise all to all."""
        done = 0
        for mark in reading.each("approval-total"):
            sentence = reading.sentence_at(mark.start)
            if mark.start >= done and _promises(reading, facts, mark):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "担当だけでは言えない約束に読めます。決裁を受けるか、事実だけにしてください。",
                )


def _promises(reading: Reading, facts: Facts, mark: Mark) -> bool:
    """Tell whether the sentence says what the municipality will do for all."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if "grand" in mark.tags:
        return _announces(reading, facts, mark)
    lured = "lure" in mark.tags
    lure = lured or _LURE.search(text, mark.end, end) is not None
    quiet = sentence.does(Act.DENIES, Act.HEARS)
    if quiet or (not lure and sentence.does(Act.ASKS, Act.INVITES)):
        return False
    if reading.quoted(mark.start) or not _GIVES.search(text, start, end):
        return False
    low, high = (start, mark.start) if lured else (mark.end, end)
    if not _WILL.search(text, low, high):
        return False
    if lure:
        ours = not lured or _OURS.search(text, start, end) is not None
        return ours and not _SETTLED.search(text)
    if _DECIDED.search(text, start, end):
        return False
    return not _LAID_DOWN.search(text, *around(reading, mark.start, 1, 1))


def _announces(reading: Reading, facts: Facts, mark: Mark) -> bool:
    """Tell whether the municipality says what it will do some day, and nothing is decided."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if reading.quoted(mark.start) or sentence.does(Act.DENIES, Act.HEARS, Act.INVITES):
        return False
    if not _SOME_DAY.search(text, start, end) or _DECIDED.search(text, start, end):
        return False
    if not (_WILL.search(text, mark.start, end) or mark.text.endswith("ません")):
        return False
    if mark.text.endswith("げません") and _FOR_YEARS.search(text, start, mark.start):
        return not _SETTLED.search(text)
    house = _HOUSE.search(text, start, mark.start) is not None
    return (house or _self_subject.stands_for(reading, facts, sentence)) and not (
        _SETTLED.search(text)
    )
