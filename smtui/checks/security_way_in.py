"""Ways in that a friendly remark lays open: discarded media, codes, blind corners, old settings."""

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ADVICE = Pattern(
    "お宅の|いませんか|不正アクセス|ましょう|(?<!お越し)(?<!ご注意)ください|しないで|やめて|避け|お忘れなく|呼びかけ|入札|公告|契約|補助|助成|設置し|増設|更新しました|交換し|修理し|直し(?!ます)|直りました|復旧|改善|見直し|対策を|対策し|講座|教室|講演|研修|教訓|詐欺|不審|空き巣|窃盗|盗難|盗まれ|ご家庭|自宅の(?!パソコン)|わが家|我が家"
    "|物語|絵本|映画|ドラマ|小説|ゲーム|謎解き|脱出|歴史|江戸|城跡|城の|古墳|遺跡|来館者|来庁者|利用者用|無料で|落とし物|紛失|停電|断水|点検を|点検の(?!梯子|はしご)|見学|体験|訪問する方|保護者会|説明会|講習|申込|参加費|開放日|一般開放|開放して|公開講座|配信します|ライブ配信"
    "|車の死角|トラック|運転|自転車の|交差点|歩行者|内輪差|猫|犬|動物|鳥|熊|クマ|イノシシ|サル|シカ|鹿"
)
_OURS = Pattern(
    "庁舎|役場|役所|市役所|うちの|職員|学校|授業|時間目|体育館|公民館|会館|センター|館|刑務所|拘置所|警察|消防|駐車場|水道|配水|浄水|ダム|変電|倉庫|施設|サーバ|システム|端末|業務|市の|町の|区の|防災|放送|ホームページ|改修|在宅|役所の"
)
_MONEY = Pattern("現金|集金|売上|札|金庫|釣り銭|[百千万]円|[一二三四五六七八九][百千]万")
_SHOW = Pattern(
    "観覧|チケット|開演|入場料|出演|サイン会|コンサート|公演|試合|視察しました|訪問されました|歴史|時代|明治|昭和|支払|納付|納め|受け取り|給付"
)
_ACTS = frozenset({Act.DENIES})
_THINGS = "記録の残る物が人手に渡ると分かります。消し方と置き場所を書かないでください。"
_CODE = "中へ入る合図が分かります。番号や入り方を消してください。"
_BLIND = "見張りの届かない所が分かります。場所を消してください。"
_GAP = "囲いのすきや、入ったことが分かります。消してください。"
_WEAK = "システムや設定の弱いところが分かります。消してください。"
_GUARD = "要人や現金の道筋と人手が分かります。時刻、場所、人数を消してください。"


def _frame(message: str, *needs: Slot, account: Account | None = None, near: int = 1) -> Frame:
    """Return a frame of slots of this list that advice takes back."""
    return Frame(
        slots("way-in", *needs),
        message,
        none=(_ADVICE,),
        before=near,
        after=near,
        account=account,
        warned=True,
        acts=_ACTS,
    )


_FRAMES = (
    _frame(_THINGS, "media", "left", "anyone"),
    _frame(_THINGS, "media", "left", account=Account.PERSONAL),
    _frame(_CODE, "code", "anyone", _OURS),
    _frame(
        _CODE,
        "tool",
        "anyone",
        Pattern(
            "たたく|叩く|長押し|同時に|連打|押せば|押すと|かけて|かければ|回せば|入れれば|触れば|さわれば|[0-9]{4}"
        ),
    ),
    _frame(_BLIND, "blind", "watch", _OURS),
    _frame(_GAP, "gap", "watch", "enter"),
    _frame(_WEAK, "weak", "net"),
    Frame(
        (
            "way-in:guard",
            "way-in:few",
            "way-in:way",
            Pattern(
                "登庁|退庁|散歩|ジョギング|毎朝|毎晩|お車|到着|着き|警|SP|私服|裏|通用|控え|大臣|知事|首相|総理|皇族|殿下|大使|要人|VIP|徒歩|現金|歩いて"
            ),
        ),
        _GUARD,
        none=(_SHOW,),
        account=Account.OFFICIAL,
        before=1,
        warned=True,
        acts=_ACTS,
    ),
    _frame(_GUARD, "guard", "few", "way", _MONEY),
)


class SecurityWayIn(Framed):
    """消さずに捨てた機器、だれでも入れる合図、カメラの届かない角、破れた囲い、古い設定などを明かす文を見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。何げない一言が案内になります。
    直し方: 物、番号、場所、設定のようすを消します。
    限界: 家庭や道路の安全を勧める文は対象にしません。

    × [personal] «古いパソコン、初期化せず»にフリマへ。職場のデータが残ってる。
    × 授業のようすです。«画面に映ったクラスコードで、どなたでも入れます»。
    × 図書館の地下駐車場は、«柱の裏がカメラの死角»になっていて落ち着きます。
    × [personal] «浄水場のフェンスのめくれた所からお邪魔して、花見»。
    × [personal] «役所のシステム、サポートが切れ»たまま動いてる。
    × 式の«大臣の車は裏口に着き、警護の方はお二人だけ»です。13時に到着します。
    ○ 古いパソコンは、データを消してから回収箱へ入れてください。
    ○ トラックの死角に入らないよう、自転車の方は気をつけましょう。
    ○ 防犯カメラの故障を直しました。
    ○ 庁舎の無料Wi-Fiは、どなたでもお使いになれます。
    ○ [personal] 公園のフェンス沿いで花見。コーヒーがおいしい。
    """

    code = "security/way-in"
    name = "入り道の公開"
    severity = Severity.WARN
    frames = _FRAMES
