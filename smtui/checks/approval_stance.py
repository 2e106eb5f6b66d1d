"""The municipality's stance on a contested matter."""

from collections.abc import Iterator

from smtui.checks import _self_subject
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)
from smtui.domain.reading import Act

_CAMPAIGN = Pattern(
    "差別|いじめ|暴力|DV|虐待|飲酒運転|ヘイト|核兵器|核実験|平和|詐欺|薬物|麻薬|不法投棄"
    "|ハラスメント|闇バイト"
    "|犯罪|人権|交通安全|テロ"
)
_PLAIN = Pattern(
    "意見と(?:市|区|町|村)の|意見(?:及び|および|・|、)|に対する(?:市|区|町|村)の考え|考え方を"
    "|方針を|決議|議決|議会は"
    "|会派|したいと考え|まいりたいと考え|ていきたい|ていただきたい|いただきたいと考え"
    "|お願いしたい|できればと考え"
    "|努め|取り組|進め(?:てい|てまい|る|たい)"
)
_JUDGES = Pattern(
    "誤り|不当|正し|正当|妥当|適切|問題(?:は|も)?な|必要(?:は)?な|不要|べき|遅|不十分|成功|失敗"
    "|おかしい|間違"
)
_NONE = Pattern(
    "(?:[^。、\n]{0,10}?(?:ない|なく|なかっ|ありません|ございません|ありませんで|認められ|認めま|生じ|あったと|あると)|[^。\n]{0,4}一切|ま?全く)"
)


class ApprovalStance(Check):
    """役所としての賛否や見解を述べている、公式の投稿を見つけます。

    なぜ: 公式見解は組織の判断です。担当者だけで出すことはできません。
    直し方: しかるべき人の決裁を受けるか、事実の告知だけにします。
    限界: 決裁ずみかどうかは分かりません。公表ずみの見解なら、その資料を示してください。

    × 大型風車の計画について、«本市は反対の立場です»。
    × «今の路線の廃止は認められないというのが、市の考えです»。
    × 国の案は地域の実情に合わず、«市としては撤回を求めます»。
    × 今回の転倒事故について、«市に責任はありません»。
    ○ 市は、あらゆる差別に断固反対します。12月は人権月間です。
    ○ 計画案への意見と市の考え方を公表しました。
    ○ 市では、使いやすい窓口づくりを進めていきたいと考えています。
    ○ 市民の皆さんの賛成・反対のご意見を、説明会でお聞かせください。
    ○ 講師の考え方です。市の主催する講座ですが、皆さんも一緒に考えてみませんか。
    """

    code = "approval/stance"
    name = "公式見解の表明"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("approval-stance",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which the municipality takes a stand."""
        done = 0
        for mark in reading.each("approval-stance"):
            sentence = reading.sentence_at(mark.start)
            if mark.start >= done and _takes_a_stand(reading, facts, mark, sentence):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "公式の見解に読めます。決裁を受けるか、事実の告知だけにしてください。",
                )


def _takes_a_stand(reading: Reading, facts: Facts, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether the stance is the municipality's own, on something contested."""
    text = reading.text
    blame = "blame" in mark.tags or "fault" in mark.tags
    if reading.quoted(mark.start) or (not blame and sentence.does(Act.ASKS, Act.INVITES)):
        return False
    if _CAMPAIGN.search(text, sentence.start, sentence.end):
        return False
    if _PLAIN.search(text, sentence.start, sentence.end):
        return False
    if not _self_subject.stands_for(reading, facts, sentence):
        return False
    if "opinion" in mark.tags:
        if _JUDGES.search(text, max(sentence.start, mark.start - 10), mark.start):
            return True
        return _self_subject.says_self(
            reading, facts, sentence.start, sentence.end,
            "として", "の考え", "の見解", "の立場", "役所として", "役場として",
        )  # fmt: skip
    if "blame" in mark.tags:
        return bool(_NONE.match(text, mark.end))
    return "strong" in mark.tags or "fault" in mark.tags or _own(reading, facts, mark, sentence)


def _own(reading: Reading, facts: Facts, mark: Mark, sentence: Sentence) -> bool:
    """Tell 「…というのが市の考えです」 from 「講師の考えです」."""
    if reading.text.endswith(("という", "との"), sentence.start, mark.start):
        return True
    start = max(0, mark.start - 12)
    return _self_subject.says_self(
        reading, facts, start, mark.end, "の", "として", "は", "が"
    ) or _self_subject.says_self(reading, facts, sentence.start, sentence.end, "として")
