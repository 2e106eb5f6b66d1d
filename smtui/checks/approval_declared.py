"""Verdicts, vows, admissions and declarations made in the municipality's name."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
)
from smtui.checks._tone import around, told
from smtui.domain.reading import Act

_KINDS = ("judge", "resolve", "admit", "declare", "oath", "side")
_HOUSE = Pattern(
    "(?<![都朝夕])(?:[市町区村](?:長部局|役所|役場|教委|教育委員会)?|[本当][市町区村])(?:として|(?:として)?(?:は|では|が|も|で|に|から|の(?:見立て|判断|考え|立場|言い分|責任|結論|見方|総意|負担|費用|予算|財政)))"
    "|(?:[市町区村]長|役所|役場|教育委員会|行政)(?:として)?(?:は|では|が|も)|私ども(?:は|が|として)"
)
_CONTESTED = Pattern(
    "訴訟|裁判|判決|請求|賠償|補償|損失|損害|被害|事故|けが|壊れた|住めなく|亡くな|いじめ|漏えい|漏洩|流出|断水|停電|陥没|騒音|排水|悪臭|工場|原発|再稼働|基地|自衛隊|軍|空港|カジノ|産廃|処分場|風力|風車|太陽光"
    "|ダム|合併|統合|統廃合|閉校|廃校|存続|増税|減税|税|家賃|料金|給食|医療費|保育料|授業料|値上げ|値段|財政|破綻|誘致|姉妹都市|協定|登録料|手数料|法案|法律|制度|国|県|都|知事|政府|国会|通知|条約|憲法|選挙"
    "|エアコン|冷暖房|校舎|新駅|鉄道|路線|ステーション|道の駅|運営|委託|跡地|住民|遺族|要求|要望|苦情|議会|審議|計画|開発|値下げ|無料|無償|免除|負担"
)
_THEIRS = Pattern(
    "(?<![一-鿿])(?:国|県|都|府|道|政府|[都道府県]?知事|総理|首相|大臣|国会|裁判所|判決|法律|法案|[一-鿿]{0,6}省|JR)(?:の|は|が|による|側)|会社(?:の|は|側)|事業者(?:の|は|側)|業者(?:の|は|側)|原告(?:の|は|側)|相手(?:方)?の"
)
_SETTLED = Pattern(
    "可決|議決|条例(?:に|で|が|の)|公表(?:しま|され|してい)|発表(?:しま|され)|告示|公告|第三者委員会|検証委員会|調査委員会|検査の結果|募集|アンケート|ご意見|パブリックコメント|意見公募|詐欺|偽|うたう|うその|訴訟詐欺|架空|架空請求"
    "|申請(?:が|を|すれ|に)|申込|申し込|対象(?:は|者|:)|要件|上限|保険|講座|講演|講師|相談会|展|劇|映画|落語|物語|歴史|江戸|明治|大正|昭和|武将|城主|藩主|大会|試合|選手|優勝|出場|と(?:話|語|述べ|訴え|指摘)|との(?:意見|声|指摘)"
    "|差別|人権|暴力|虐待|いじめを|いじめは(?:許|決)|飲酒|薬物|核兵器|平和|テロ|犯罪|ハラスメント|交通安全|不法投棄|個人情報(?:を|は|の)守|秘密|宣言都市|都市宣言|選手宣誓|宣誓|結婚|消防団|投票に|クーリング|契約|業者|制度上|法令に|基づき|により定め"
    "|例年|昨年|過去|お断りする場合|お断りすること|することがあ|場合があ|場合は|ときは|健診|検診|健康診査|接種"
)
_OFFERED = Pattern("(?:申し?込み?|応募)(?:は|方法|書|期限|:)|締切(?:は|:)")
"""What is on offer already, and was decided before."""
_DECIDED = Pattern("(?:可決|議決|成立|決定)(?:され|し)|条例(?:に|の改正)|公表しました|発表しました")
_VOWED = Pattern(
    "(?:ます|ません|ない|る|す|く|う)(?:こと)?(?:を|と)|(?:ない|ません|ます|せん)(?:。|!|と)|てみせ|据え置|守り|残し|起こ|破綻|つくり|作り|建て|付け|下げ|上げ|増や|なくし|無料|無害|安全"
)
_MESSAGE = (
    "組織としての判断や約束に読めます。決裁を受けた文か確かめ、なければ事実だけにしてください。"
)


class ApprovalDeclared(Check):
    """役所の名で、決着していない事に評価を下す、責任を認める、固い約束をする、態度を表明する書き方を見つけます。

    なぜ: 公式の見解として残り、裁判や予算を縛ります。担当だけでは決められません。
    直し方: 決裁を受けた文にするか、起きたことと窓口の案内だけを書きます。
    限界: 決裁ずみかどうかは分かりません。

    × «町は、風車の会社の説明は理不尽で、話し合いに値しないものと見て»います。
    × «学校の統廃合の計画は、市として白紙に戻します»。
    × 停電で傷んだ魚については、«全面的に市の責任です»。
    × 保育料は、«市が向こう10年、上げないと誓います»。
    × «本市は、新しい処分場の受け入れに手を挙げることを、ここに表明します»。
    ○ わな猟の講習会です。受験の手数料は市が全額を補助します。申込みは9月17日（木）までに農林課へ。
    ○ 市の条例により、18歳までの医療費を無料にします。
    ○ 選手宣誓では「最後まで戦い抜くことを誓います」と声が響きました。
    ○ 理不尽な要求や迷惑行為に困ったら、消費生活センターへご相談ください。
    ○ 出店の抽選に外れた方には、町からお断りの通知を送ります。
    ○ 市は、騒音の測定の結果を公表しました。
    """

    code = "approval/declared"
    name = "役所の名での言い切り"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = tuple(f"official-resolve:{kind}" for kind in _KINDS)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which the municipality judges, vows, admits or declares."""
        done = 0
        for kind in _KINDS:
            for mark in reading.each(f"official-resolve:{kind}"):
                sentence = reading.sentence_at(mark.start)
                if mark.start >= done and _declared(reading, facts, mark, kind):
                    done = sentence.end
                    yield hit(reading, sentence.start, sentence.end, _MESSAGE)


def _declared(reading: Reading, facts: Facts, mark: Mark, kind: str) -> bool:
    """Tell whether the mark is a declaration of the municipality on something contested."""
    sentence = reading.sentence_at(mark.start)
    quiet = sentence.does(Act.HEARS)
    if kind != "admit":
        quiet = quiet or sentence.does(Act.ASKS, Act.INVITES)
        quiet = quiet or not told(reading, mark.start, mark.end)
        quiet = quiet or _ASKED.search(reading.text, sentence.start, sentence.end) is not None
    if quiet or reading.quoted(mark.start):
        return False
    text, start, end = reading.text, sentence.start, sentence.end
    if _SETTLED.search(text, start, end):
        return False
    if _DECIDED.search(text, end, around(reading, mark.start, 0, 1)[1]):
        return False
    if kind == "side":
        return True
    if kind == "resolve" and _OFFERED.search(text, start, around(reading, mark.start, 0, 1)[1]):
        return False
    low = around(reading, mark.start, 1)[0]
    last = around(reading, mark.start, 0, 1)[1] if kind == "resolve" else end
    house = _HOUSE.search(text, start, last) is not None or any(
        len(name) > 1 and text.find(name, start, last) >= 0 for name in facts.self_names
    )
    contested = _CONTESTED.search(text, low, end) is not None
    if kind == "admit":
        return house or contested
    if kind == "oath" or "てみせ" in mark.text:
        return contested and _VOWED.search(text, start, end) is not None
    if kind == "declare" and _AS_HOUSE.search(text, start, end):
        return True
    theirs = kind == "judge" and _THEIRS.search(text, start, mark.start) is not None
    return (house or theirs) and contested


_AS_HOUSE = Pattern("[市町区村](?:として)?の(?:公式|正式)?の?(?:立場|見解|考え|結論)を")
_ASKED = Pattern("ください|ましょう")
