"""Cures and harms that no authority confirms."""

from collections.abc import Iterator

from smtui.checks import _hearsay
from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Sentence, Severity, hit
from smtui.domain.reading import Act

_ILLNESS = Pattern(
    "がん|ガン|癌|腫瘍|不妊|自閉症|発達障害|認知症|糖尿病|高血圧|アトピー|ぜんそく|喘息|リウマチ|コロナ|インフル|ウイルス"
    "|ノロ|難病|万病|白血病|うつ病|花粉症|食中毒|熱中症|脳|寿命|死|奇形|肝炎|結核|はしか|病気|風邪に(?:は|も)|かぜに(?:は|も)"
)
_LIGHT = Pattern("風邪|かぜ|せき|咳|熱|腰痛|肩こり|便秘|不眠|やけど|虫歯|近視")
_BY = Pattern(
    "(?:飲|食べ|塗|貼|浴び|嗅|打|吸|入れ|かけ|当て|使|浸|つけ|着け|付け|唱え|持|置|なめ|舐め|接種|摂|断|抜|温め|振りかけ|うがい)"
    "[ぁ-ゖ]{0,5}?(?:と|ば|だけ|たら|て|れば|続け)|だけで|1杯で|一杯で|1粒で|のせいで|のおかげで|の力で|には|効く|効き"
)
_TRUE = Pattern(
    "医師|処方|手術(?!なし|せず|しな|いらず|が(?:いら|不要))|治療|受診|検診|早期|研究|予防(?:接種|し|に|の|でき)|治験|入院|病院|歯|けが|ケガ|骨折|薬剤師|科学的|可能性|リスク|恐れ|おそれ"
    "|ことがあ|場合|かも|映画|小説|ドラマ|漫画|ゲーム|ゾンビ|菌は|加熱|熱中症になる|一酸化炭素|たばこ|タバコ|喫煙|アルコール|誤飲|のどに|窒息"
)


class RumorRemedy(Check):
    """「飲めば治る」「打つと不妊になる」など、根拠のない効き目や害を言い切る文を見つけます。

    なぜ: 信じた人が治療をやめたり、予防を避けたりして、命に関わります。
    直し方: その文を外し、国や医療機関の情報を示します。
    限界: 効き目の根拠があるかどうかは、医療機関や研究などの言葉で見ています。

    × [personal] この水を«飲むだけで糖尿病が治る»そうです。
    × [personal] «ワクチンを打つと不妊になる»と知り合いが言っていました。
    × 酢を«飲めばコロナにかかりません»。みなさんもどうぞ。
    ○ 早期に治療すれば、がんは治る病気です。検診を受けましょう。
    ○ 「飲むだけでがんが消える」という広告に注意してください。
    ○ [personal] 薬を飲んで寝たら、風邪が治った。
    ○ 一酸化炭素を吸うと死に至ることがあります。換気をしましょう。
    """

    code = "rumor/remedy"
    name = "根拠のない効き目や害"
    severity = Severity.WARN
    wakes = ("rumor-remedy",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that state what cures or causes a grave illness."""
        if _hearsay.calms(reading):
            return
        for mark in reading.each("rumor-remedy"):
            sentence = reading.sentence_at(mark.start)
            if _claims(reading, mark, sentence):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "根拠の分からない効き目や害が書かれています。公的な情報を確かめてください。",
                )
                return


def _claims(reading: Reading, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether the sentence says that doing something has the effect."""
    if sentence.does(Act.WARNS, Act.DENIES, Act.ASKS) or reading.quoted(mark.start):
        return False
    text, start, end = reading.text, sentence.start, sentence.end
    told = sentence.does(Act.HEARS) and _LIGHT.search(text, start, mark.end)
    if _TRUE.search(text, start, end) or not _BY.search(text, start, end):
        return False
    return bool(told or _ILLNESS.search(text, max(start, mark.start - 12), mark.end))
