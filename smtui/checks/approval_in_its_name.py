"""The municipality as the one who holds, resolves or pays, with no ground given."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_END = Pattern(
    "ます|ません|つもり|こと[とに](?:いた)?しました|(?:立場|見解|責任|結論|過失|負担|考え)です|べき|筋(?:です|だ|か)|遺憾"
)
_REACH = 80
"""How far behind the municipality its verb may stand, in code points."""
_HOLDS = Pattern(
    "(?:受け止め|捉え|とらえ|考え|判断し|認識し|解釈し|存じ|確信し|思って|みて|見て|推薦し|支持し|反対し|賛成し|歓迎し|抗議し|納得し|非難し|請け合い?|保証し)(?:て(?:い|お)り?|おり|い)?(?:ます|ません)$"
)
"""An attitude, which even a state of things (ています) is."""
_GROUND = Pattern(
    "可決|議決|条例|規則|公表|発表|計画(?!を白紙)|告示|公告|策定|指針|ビジョン|募集|申請|対象|受け?付|開催|実施|講座|教室|相談|ワクチン|接種|健診|検診|給付|支給|手当|抽選|予算(?!で)|補正|議会|決定|協定|記念(?!碑)|お祝い|祭|まつり|大会|イベント|スタンプ|プレゼント|表彰|感謝|目指|努め|取り組|推進|進めて|図っ|避難|災害|警戒|台風|大雨|延期|休館|休業|閉庁|通行止"
    "|パブリックコメント|ご意見|お寄せ|アンケート|差別|人権|平和|暴力|虐待|いじめ|詐欺|場合|訪問|修了|提出|参加|寄附|寄贈|支援|応援し|大切|重要|必要|ありがた|うれし|お受け|誇り|目標|考え方|変更|委託|利用|調査|補助|助成|【|】|基づ|沿って|例年|毎年|[0-9]割|[0-9]分の|上限|お祈り|喜|楽しみ|期待|(?:こと|もの)(?:は|では)"
)
"""The ground of the statement, or a warning of those who use the municipality's name."""
_DAILY = Pattern(
    "[てで](?:い|お)(?:り)?ます|ました|あります|おります|います|なります|できます|行います|お知らせ|お届け|ご案内|紹介|ご覧|お待ち|おすすめ|いただ(?:け|き)|くださ|配布|配信|放送|点検|工事|作業|清掃|収集|運行|運営|ホームページ|職員|窓口|届|電話|訓練|お送り|郵送|発送|送付|設置|貸|案内|掲載|販売|交付|聞いて|見られ|伺い|開き|配り|行き|呼び|集め|守り|育て|つなぎ|迎え|回り|測定|用意|展示|走り|来ます|来られ|休み|申し上げ(?!ます。記)"
    "|受けられ|対応|登場|到達|与え|分かり|わかり|ませんか|思い出|訪れ|広がり|咲|増え|減り|始ま|終わり|加わり|出ます|出ては|入り|見え|聞こえ|届き|やって|戻り|残り|過ぎ|並び|集ま|飛び|流れ|降り|吹き|冷え|続き|近づ|向か|挑|出場|協力|連携|確認|求められ|問い合わせ|当たり|かかり|限り|含み|該当|除き|生じて|お聞き"
)
"""What a municipality does on any day, or what befalls it."""
_DECLARES = Pattern("[」』]を行います|こと[とに](?:いた)?しま(?:す|した)")
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
    × «区は来年度、施設の使用料を引き下げ»ます。
    ○ 町では、毎朝ラジオ体操をしています。
    ○ 市から、電話で暗証番号をお聞きすることはありません。
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
            if mark.start < done or reading.quoted(mark.start) or sentence.does(Act.HEARS):
                continue
            if _stands(reading.text, sentence.start, sentence.end, mark):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "役所としての判断や約束に読めます。決裁を確かめ、根拠がなければ消してください。",
                )


def _stands(text: str, start: int, end: int, mark: Mark) -> bool:
    """Tell whether the municipality's verb is an attitude or a will, and nothing gives a ground."""
    if _OTHER_WORD.search(text[max(start, mark.start - 1) : mark.start]):
        return False
    verb = _END.search(text, mark.end, min(end, mark.end + _REACH))
    if verb is None or _GROUND.search(text, start, verb.end()):
        return False
    if _HOLDS.search(text[start : verb.end()]) or _DECLARES.search(text, mark.end, verb.end()):
        return True
    return not _DAILY.search(text, mark.end, verb.end())


_OTHER_WORD = Pattern("[朝夕都蚤市地学工漁猟挙治管農山小下場前港横]")
"""都市, 地区, 下町 and the like are no municipality."""
