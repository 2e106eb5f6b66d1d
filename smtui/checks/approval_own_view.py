"""Regrets about the state, and goods recommended in the municipality's name."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_ABOVE = Pattern(
    "(?<![一-鿿])(?:国|県|都|府|道|政府|省|庁)(?:の|が|は|に)|市町村|地方|自治体|今回の(?:見直し|改正|制度|通知|決定|変更)|制度|見直し|改正|通知|締切"
)
_CAUSE = Pattern("原因|によるもの|せい|ため|ですので|なので|であり|責任|費用|賠償|請求")
_OTHERS = Pattern(
    "ご意見|意見を|アンケート|講演|講師|陳情|請願|意見書|議員|質問|との声|との指摘|という声|という指摘|訴え|会議|シンポジウム|歴史|江戸|明治|昭和"
)
_BY_US = Pattern(
    "[市町区村](?:が|として|も|では|の)|(?:^|[、。\n ])[市町区村]|[当本][市町区村]|役場"
    "|市役所|区役所|担当(?:が|課)|私たち|職員"
)
_GENUINE = Pattern(
    "認定(?:制度|品|商品|しました|を受け)|認証|ブランド|特産|グランプリ|金賞|最優秀|コンクール|コンテスト|受賞|ふるさと納税|返礼品|スタンプ|ヘルメット|手洗い|検診|接種|申込|講座|本を|絵本|図書|一冊|詐欺|うたう|装"
)


class ApprovalOwnView(Framed):
    """国や県の進め方への不満と、会社や品物を役所の名で推す書き方を見つけます。

    なぜ: 自治体の公式見解や推薦と受け取られます。担当だけで決められることではありません。
    直し方: 評価や推薦を消し、手続きや事実の案内だけにします。
    限界: 決裁ずみかどうかは分かりません。

    × 書類が増えてご面倒をかけます。«説明もないまま仕事を増やす国の改正には、首をかしげ»ております。
    × 新しい«体操アプリは、他社より効果が高いと市が請け合»います。
    × 家を«リフォームするなら、どこよりも丁寧なこの会社»を、市として推薦します。
    ○ 国の制度が変わり、書類が増えます。ご不便をおかけします。
    ○ 市の特産品の認証を受けた、自信を持っておすすめする米粉のお菓子のお店です。
    ○ 「一方的な変更は納得できない」とのご意見をいただきました。
    """

    code = "approval/own-view"
    name = "不満や推薦"
    severity = Severity.WARN
    account = Account.OFFICIAL
    frames = (
        Frame(
            ("own-view:slip", "own-view:charge", _CAUSE),
            "責めを負わせる見解に読めます。決裁を受けた文でなければ消してください。",
            none=(_OTHERS,),
            account=Account.OFFICIAL,
            after=1,
            acts=frozenset(),
        ),
        Frame(
            ("own-view:wrong", "own-view:hold", _ABOVE),
            "国や県への評価に読めます。決裁を受けた文でなければ消してください。",
            none=(_OTHERS,),
            account=Account.OFFICIAL,
            acts=frozenset(),
        ),
        Frame(
            ("own-view:best", "own-view:ware", _BY_US),
            "会社や品物を役所の名で推しています。決裁を受けていなければ消してください。",
            none=(_GENUINE,),
            account=Account.OFFICIAL,
            before=1,
            acts=frozenset(),
        ),
    )
