"""Views, blame and promises that are not for the desk alone."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity

_HOLDS = Pattern(
    "(?:市|町|区|村|課|役場|役所)(?:として)?(?:は|では|が|も|の(?:考え|見解|立場|認識)は?)[^。!?\n]{0,60}(?:と(?:受け止|とらえ|捉え|考え|みて|見て|判断|認識|理解し|解し|確信)|べき|言わざる|値しま|当然|明らか|受け入れられ|認められま|認めま|許せま|容認|遺憾|憤|失望)"
    "|(?:と|との|という)(?:受け止め|とらえ|捉え|考え|みて|見て|判断し|認識)[^。!?\n]{0,12}(?:市|町|区|村)"
    "|(?:もの|こと|の)(?:と|だと)[^。!?\n]{0,6}(?:市|町|区)(?:で)?は(?:考え|受け止|見て|みて|判断|認識)"
    "|(?:というのが|とするのが)(?:市|町|区|本市|当市)の"
    "|(?:市|町|区|村)(?:の側|側)?に(?:は)?[^。!?\n]{0,16}(?:責任|落ち度|過失|義務)[^。!?\n]{0,10}(?:ない|生じ|ありませ|及ば)"
)
_BLAMED = Pattern(
    "(?:国|政府|県|都|法案|国会|裁判所|判決|会社|業者|事業者|委託先|メーカー|警察|議会|農協|漁協|大学|病院|原告|相手方?|請求|隣の?[市町]|近隣)(?:側)?(?:の|は|が|に)[^。!?\n]{0,30}(?:によるもの|のせい|が招|無理が|問題が|にあり|怠慢|怠|不手際|手落ち|手抜かり|見通し|説明不足|無責任|約束を破|放置|判断ミス|わがまま|一方的)"
)
_RESOLVED = Pattern(
    "(?:市|町|区|村|市長|町長|区長)(?:は|では|として(?:は)?|が)[^。!?\n]{0,60}(?:こととい?たし|ことにし|ことに決め|ことを決め|ことにいた|ことに決|方針(?:です|を固|で(?:す|お))|決断|撤退し|参入し|踏み切|目指すこと|全額(?:を)?(?:負担|補助|免除)|無料にし|無償にし|廃止し|撤回)"
)
_SETTLED = (
    Pattern(
        "可決|議決|条例|公表しました|公表してい|発表しました|告示|公告|判決(?:が確定|で)|第三者委員会|検証委員会|震度|気象庁|警報|募集|アンケート|ご意見をお寄せ|パブリックコメント|詐欺|偽"
    ),
)
_DECIDED = (
    Pattern(
        "可決|議決|条例|公表|発表|告示|公告|計画|要綱|法律|制度改正|記者会見|報道|広報|説明会|申請|申込|募集|対象(?:は|者|:)|ホームページ|窓口|問い合わせ|問合せ|延期|中止すること|休館|休園|休業|閉庁|運休|変更することと|開催"
    ),
)
_VIEW = "市としての見解に読めます。決裁を受けた文かどうか確かめてください。"
_PAY = "賠償や支払いの約束に読めます。担当だけでは約束できません。決裁を確かめてください。"
_BLAME = "ほかの機関に責任があるとする見解に読めます。決裁を受けた文かどうか確かめてください。"
_POLICY = "新しい方針の表明に読めます。決裁と公表がすんでいるか確かめてください。"

_FRAMES = (
    Frame(
        ("official-view:own", "official-view:view", "official-view:judge", _HOLDS),
        _VIEW,
        none=_SETTLED,
    ),
    Frame(
        ("official-view:own", "official-view:pay", "official-view:cause"),
        _PAY,
        none=_SETTLED,
        before=1,
        after=1,
    ),
    Frame(
        ("official-view:other", "official-view:blame", "official-view:judge", _BLAMED),
        _BLAME,
        none=_SETTLED,
    ),
    Frame(
        ("official-view:policy", "official-view:own", "official-view:future", _RESOLVED),
        _POLICY,
        none=_DECIDED,
    ),
)


class ApprovalView(Check):
    """市の見解、ほかの機関への責め、賠償の約束、請け合い、方針の言い切りなど、担当だけでは書けないことを見つけます。

    なぜ: 公式の見解と受け取られ、後から直せません。
    直し方: 決裁を受けた文にするか、公表された事実だけを書きます。
    限界: 決裁ずみかどうかは分かりません。

    × 遅れは«県の設計に無理があったことによるもの、と市では受け止めて»おります。
    × «運行会社に落ち度はなく、市に賠償の責任は生じないものと考えて»おります。
    × 原因は«市の点検の怠りにあり、修理代は市が残らずお支払い»します。
    × «市は、免許の取得費用を来年度から全額負担することといたしました»。
    × 国の«新しい制度は不公平で、町としては受け入れられません»。
    ○ 通行止めの原因は、橋の老朽化によるものです。ご不便をおかけします。
    ○ 市では、来年度から使う防災アプリの愛称を募集しています。
    ○ 医療費は、9月議会で可決された条例により、来年4月から全額助成します。
    ○ 県の工事の遅れにより、通行止めを延ばします。
    """

    code = "approval/view"
    name = "決裁の要る見解"
    severity = Severity.WARN
    wakes = ("official-view",)
    account = Account.OFFICIAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
