"""The municipality as the one who holds, resolves or pays, with no ground given."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit

_HOUSE = Pattern(
    "(?:(?<![一-鿿])[市町区村]|[一-鿿]{2,4}[市町区](?!民|長|役|議|立|内|外|道|営|税|有|制|旗|場)|本[市町区]|[市町区]長|役所|役場|教育委員会)"
    "(?:として(?:は|も)?|では|でも|から(?:も|は)?|は|が|も|の(?:負担|費用|責任|予算)で?|の(?:基本)?(?:方針|見解|立場|態度|考え)を)"
)
_REACH = 70
"""How far before the verb the municipality may be named, in code points."""
_HOLDS = Pattern(
    "(?:し|いたし|は?でき|て|い|お)?(?:て(?:い|お)り?(?:ます|ません|り)|ます|ません|ており|おり(?:ます|ません|、)|かね|いる(?:ところ|ので))"
)
_DOES = Pattern("(?:い|いた)?(?:し|り|え|い)?(?:ます|ました)")
_GROUND = Pattern(
    "可決|議決|条例|規則|公表|発表|計画|告示|公告|策定|指針|ビジョン|募集|申請|対象|受け?付|開催|実施|講座|教室|相談|ワクチン|接種|健診|検診|給付|支給|手当|抽選|予算|補正|議会|決定|協定|記念|お祝い|祭|まつり|大会|イベント|スタンプ|プレゼント|表彰|感謝|目指|努め|取り組|推進|進めて|図っ|避難|災害|警戒|台風|大雨|延期|休館|休業|閉庁|通行止"
    "|パブリックコメント|ご意見|お寄せ|アンケート|差別|人権|平和|暴力|虐待|いじめ|詐欺|場合|訪問|修了|提出|参加|寄附|寄贈|支援|応援|大切|重要|必要|ありがた|うれし|お受け|誇り|目標|考え方|変更|委託|利用|調査"
)
"""The ground of the statement, or the daily business of an office."""
_SHORT = 320
"""Code points of a post; speeches and articles of bulletins are longer."""


class ApprovalInItsName(Check):
    """市や町を主語にして、賛否や受け止め、新しい決めごと、費用の引き受けを、根拠なしに言い切る公式の文を見つけます。

    なぜ: 組織の判断や支払いの約束と受け取られます。担当だけでは決められません。
    直し方: 決裁と公表のすんだことなら根拠を書き、そうでなければ事実と窓口だけにします。
    限界: 決裁ずみかどうかは、根拠が書かれていなければ分かりません。

    × «バス会社の値上げには、町としても納得しておりません»。
    × «壊れた塀の修理代は町が持ちます»ので、お見積りをお送りください。
    × 落書きがやまなければ、«区はこの公園を夜間閉鎖にします»。
    × 石碑の文は«いまの目では不適切と市でも受け止めており»、直す考えです。
    × 高速道路の延伸について、«市の見解を表明します»。
    ○ 町は、可決された条例により、4月から駐輪場を無料にします。
    ○ 市では、ご意見を大切に受け止めております。
    ○ 市から、二十歳の皆さんに記念の品を差し上げます。
    ○ 市は「ゼロごみ宣言」を行いました。
    """

    code = "approval/in-its-name"
    name = "役所を主語にした判断や約束"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("its-name",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which the municipality holds, resolves or pays."""
        if len(reading.text) > _SHORT:
            return
        done = 0
        for mark in reading.each("its-name"):
            sentence = reading.sentence_at(mark.start)
            if mark.start >= done and not reading.quoted(mark.start) and _stands(reading, mark):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "役所としての判断や約束に読めます。決裁を確かめ、根拠がなければ消してください。",
                )


def _stands(reading: Reading, mark: Mark) -> bool:
    """Tell whether the verb is the municipality's own and nothing before it gives a ground."""
    text, start = reading.text, reading.sentence_at(mark.start).start
    rest = _HOLDS if "holds" in mark.tags else _DOES
    if "whole" not in mark.tags and not rest.match(text, mark.end):
        return False
    if _GROUND.search(text, start, mark.end):
        return False
    return _HOUSE.search(text, max(start, mark.start - _REACH), mark.start) is not None
