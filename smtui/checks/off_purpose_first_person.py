"""I, my, me: the writer in person on the official account."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken

_ME = Pattern(r"(?:、|は|も|が|の(?!(?:まち|町|街|主張|体験|提案|夢|意見|好きな|ふるさと)))")
_FEELS = Pattern(
    "たい(?:です)?[。!♪ー]|好き|嫌い|大ファン|優勝|楽しみ|うれし|嬉し|悲し|悔し|寂し|泣|笑い|食べ|飲み|飲ん|買い|買っ|見まし|観まし|観て|行きました|行ってき|育て|飼っ|飼い|生まれ|産み|結婚|離婚|引っ越"
    "|太り|痩せ|寝|疲れ|眠|体調|誕生日|趣味|推し|ハマ|はまっ|家族|夫|妻|子ども|実家|恋|休み|ゲーム|ドラマ|ライブ|ペット|犬|猫|メダカ|家庭菜園|わが家|我が家|髪|服|車を|家を|スマホ|党(?:に|を|が)|入れます|投票し|支持し|反対です|賛成です|卑怯|ずるい|許せ|信じられ|免許|恋愛|王子|しか(?:読|見|聴|食|飲)|くせ|しまいまし|失敗|貯金|借金|給料|昼寝|朝は|夜は|起き"
)
_OTHERS = Pattern(
    "協力隊|出身で|さん|先生|委員|選手|監督|作家|話し|語|「|体験談|作文|川柳|標語|受賞|皆さん|市長|町長|区長|議長|館長|園長|校長|たち|ども|主役|職員は|取材|現地|訓練|講座|仕事|業務|事業|実現|一人ひとり|宣言|行動"
)
_MESSAGE = "担当者の私的な話に読めます。公式アカウントの投稿からは外してください。"

_LONGEST = 250
"""Longer texts in the first person are columns and interviews."""


class OffPurposeFirstPerson(Check):
    """公式アカウントで、「私は」と担当者自身の気持ちや暮らしを書いたところを見つけます。

    なぜ: 公式アカウントは組織の発信です。個人の気持ちや暮らしは目的に合いません。
    直し方: その部分を外すか、組織としての案内に書き改めます。
    限界: 「私」などの語がない私的な話は、ほかの点検で見ています。

    × 花壇が見頃です。«私の飼っている金魚も卵を産みました»よ。
    × 税の窓口が混んでいます。«私は連休に沖縄へ行きたいです»。
    × 図書館の休館日です。«僕の推しの球団が優勝»しました!
    ○ 「私は右から読む派です」と話す図書館長に、おすすめの本を聞きました。
    ○ 私たちのまちの花を育てませんか。
    ○ わたしの主張大会。中学生が家族への思いを語ります。
    ○ 私の体験談を募集します。子育ての思い出をお寄せください。
    ○ [personal] 私は連休に沖縄へ行きたいです。
    """

    code = "off-purpose/first-person"
    name = "担当者自身の話"
    severity = Severity.CONFIRM
    account = Account.OFFICIAL
    wakes = ("off-purpose-self",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences in the first person with a feeling or a piece of private life."""
        if reading.draft.occasion.kind is Kind.REPLY or len(reading.text) > _LONGEST:
            return
        for mark in reading.each("off-purpose-self"):
            start, end = around(reading, mark.start)
            if (
                spoken(reading, mark.start)
                and ("whole" in mark.tags or _ME.match(reading.text, mark.end))
                and not _OTHERS.search(reading.text, start, end)
                and _FEELS.search(reading.text, mark.end, end)
            ):
                yield hit(reading, start, end, _MESSAGE)
                return
