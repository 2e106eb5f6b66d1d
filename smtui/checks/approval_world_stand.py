"""The municipality's attitude to what the world quarrels about."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_HOUSE = Pattern(
    "[一-鿿]{1,5}[市町区村](?:は|も|として|では|が|の|民)|[市町区村]民|(?:^"
    "|[、。\n ])[市町区村](?:は|も|として|では|が)|[当本][市町区村]|私たち|わたしたち|私ども"
    "|と考え|と思い"
)
_OTHERS = Pattern(
    "議会(?:は|が|で)|意見書|決議|請願|陳情|講演|講師|講座|展示|展を|映画|資料館|平和首長|投票日|投票に|投票所|期日前|不在者|開票|募集|訓練|避難|Jアラート|核兵器|人権|差別|署名を集め|団体が|住民の会|市民団体|報道|新聞|大会|選手|チーム|ロケ|公演|寄附|義援金|支援金|戦没|追悼|慰霊|歴史|史料|昭和|大正|明治"
)


class ApprovalWorldStand(Framed):
    """政治や外交、ほかの市町村の計画など、意見の分かれることへの賛否を述べた公式の投稿を見つけます。

    なぜ: 自治体の公式見解と受け取られます。担当だけで決められることではありません。
    直し方: 賛否や評価を消し、行事や手続きの案内だけにします。
    限界: 議会や首長が正式に表明したことの知らせかどうかは、書かれていなければ分かりません。

    × 隣国で選挙がありました。«新政権の誕生を、みなと野市は歓迎»いたします。
    × «隣の市が進める競馬場の計画は、町民の暮らしを脅かす»ものです。
    × «消費税の引き上げは、当市としては支持しません»。商品券は12月から使えます。
    ○ 市議会は、消費税の見直しを求める意見書を可決しました。
    ○ 衆議院の総選挙です。期日前投票は役場で。皆さんの一票に期待しています。
    """

    code = "approval/world-stand"
    name = "意見の分かれることへの賛否"
    severity = Severity.WARN
    account = Account.OFFICIAL
    frames = (
        Frame(
            ("world-stand:issue", "world-stand:stand", _HOUSE),
            "意見の分かれることへの賛否に読めます。決裁を受けていなければ消してください。",
            none=(_OTHERS,),
            account=Account.OFFICIAL,
            warned=True,
            acts=frozenset(),
        ),
    )
