"""Doors, guards, money, guests and machines whose weak hour everybody may read of."""

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ADVICE = Pattern(
    "夜間も開いて|街路灯|受診券|立入検査|カメラ軍団|カメラマン|転売|公演|https?://(?!10[.]|172|192)|着替え|更衣|ましょう|ませんか|お宅の|ご自宅|(?<!覚えて)(?<!お越し)(?<!声をかけて)ください|しないで|やめて|お忘れなく|呼びかけ|募集|入札|公告|契約しました|補助|助成|設置しま|増設|更新しました|交換しました|修理しました|直しました|復旧|対策(?:を|しました)|講座|教室|講演|研修|訓練|体験|教訓"
    "|キャッシュカード|マイナンバーカード|マイナポータル|詐欺|不審|空き巣|車上|盗難|盗まれ|窃盗|被害|警察署|手口|ご家庭|自宅の(?!金庫)|わが家|我が家|物語|絵本|映画|ドラマ|小説|ゲーム|謎解き|宝探し|脱出|歴史|江戸|城跡|城の|古墳|展示|遺跡"
    "|無料Wi-?Fi|フリーWi-?Fi|来館者|来庁者用|落とし物|拾|紛失届|再発行|停電|断水|点検|火の気|開館|閉館(?!後)|休館日|開放日|申込|利用料|支払|お持ち"
)
_MY_HOME = Pattern(
    "ふとん|布団|ホテル|旅館|アパート|マンション|隣の家|隣家|ルーター|プリンター|ホームセンター|ゲーム機|打ち間違|打ちまちが|入力ミス|思い出せ|にらめっこ"
)
_SHOW = Pattern(
    "観覧|チケット|前売|開演|入場料|出演|サイン会|握手会|ライブ|コンサート|公演|試合|始球式|表敬|視察しました|訪問されました|来られました|お見えになりました|ご出席(?:いただき|くださ)|式辞|祝辞|祝電|花束|歴史|時代|明治|大正|昭和"
)
_WHEN = Pattern("[0-9]{1,2}(?:時|:[0-9]{2})|号室|ちょうど|ごろ")
_OPEN = Pattern("不用品|年金|税|給付|支給|納付書|振込|口座|返金|還付|料金は|支払")
_NUMBER = Pattern("[0-9](?:[ -]?[0-9A-Za-z]){2,12}|[A-Za-z][A-Za-z0-9-]{5,16}")
_PLAIN = frozenset({Act.DENIES})
_DOOR = "入り方やすきが分かります。戸口や部屋のようすを消してください。"
_GUEST = "警護の要る人の時刻や道筋が分かります。公表されている範囲にとどめてください。"
_CASH = "現金などの置き方や運び方が分かります。時刻、人数、道筋を消してください。"
_GUARD = "見張りや装置のすきが分かります。具体的なようすを消してください。"
_CODE = "番号や開け方の手がかりです。消してください。"
_SCREEN = "システムや機器の弱いところが分かります。消してください。"


def _frame(message: str, *needs: Slot, near: int = 0, account: Account | None = None) -> Frame:
    """Return a frame of these slots that advice and notices, or one's own home, take back."""
    return Frame(
        slots("laid-open", *needs),
        message,
        none=(_ADVICE, _MY_HOME),
        before=near,
        account=account,
        acts=_PLAIN,
    )


_FRAMES = (
    _frame(_DOOR, "ajar", "room", near=1),
    Frame(
        ("laid-open:vip", "laid-open:route", _WHEN),
        _GUEST,
        none=(_SHOW,),
        before=1,
        after=1,
        acts=_PLAIN,
    ),
    Frame(
        ("laid-open:cash", "laid-open:carry", "laid-open:thin"),
        _CASH,
        none=(_ADVICE, _OPEN),
        after=1,
        acts=_PLAIN,
    ),
    _frame(_GUARD, "slack", "guard"),
    _frame(_GUARD, "slack", "guard", near=1, account=Account.PERSONAL),
    _frame(_CODE, "code", "press", account=Account.PERSONAL),
    _frame(
        _CODE,
        "code",
        "press",
        Pattern(
            "庁舎|役場|役所|職員|学校|体育館|公民館|倉庫|金庫|門|薬品|施設|入口|玄関|扉|鍵|警備"
        ),
    ),
    _frame(_CODE, "code", _NUMBER, account=Account.PERSONAL),
    _frame(
        _CODE,
        "code",
        Pattern(
            "(?=[A-Za-z0-9-]{0,8}[0-9])(?=[A-Za-z0-9-]{0,12}[a-z])[A-Za-z0-9-]{6,16}(?:です|で入れ|を入れ|」)"
        ),
    ),
    _frame(_CASH, "value", "spot"),
    _frame(_SCREEN, "screen", "lax"),
)


class SecurityLaidOpen(Framed):
    """開いたままの部屋、現金の運び方、要人の道筋、見張りの手薄な時間、番号の手がかりなどを明かす文を見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。ほほえましい話の中の一言で、守りが破られます。
    直し方: 場所、時刻、人数、番号、機器のようすを消します。
    限界: 家庭向けの呼びかけや、設備を直したお知らせは対象にしません。

    × «電算室は暑いので、夜も扉を開け放っ»て扇風機を回しています。
    × «大臣は11時に裏口から入ら»れ、二階の和室で昼食です。
    × «売上金は、係員が1人で銀行まで歩いて運»びます。毎日16時ごろです。
    × «火災報知機は、誤作動するので電源を落と»しています。
    × [personal] «警備を切る番号、校歌の年号»だよ。先生みんな知ってる。
    × «投票箱は、前の晩は公民館のロッカーに»入れます。
    × [personal] 住民情報の«端末、だれもロックしない»。
    ○ 会議室の窓を開けて、風を通しましょう。
    ○ 大臣が視察しました。町の特産品を召し上がりました。
    ○ 暗証番号は、誕生日や電話番号を避けましょう。
    ○ 公民館の防犯カメラが故障していましたが、交換しました。
    ○ [personal] 家のプリンターの設定に1時間。パスワードの 0 と O を打ち間違えていた。
    ○ [personal] スーパーのレジのお釣り、募金箱に入れて帰る。
    """

    code = "security/laid-open"
    name = "守りのすきの公開"
    severity = Severity.WARN
    frames = _FRAMES
