"""How to get in: where keys lie, what codes are, when nobody watches."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_SECURITY_ADVICE = Pattern(
    "ホテル|旅館|おわび|お詫び|ご家庭|しっかり施錠|キャッシュカード|クイズ|クレジット|スマホの|スマートフォンの|マイナンバーカード|ミステリー|ロック!|交換しました|交換のため|修理のため|児童書|入札|公告|公用車の盗難|利用者証明|宝探し|家庭の|工事のお知らせ|復旧|忘れ物|戸締まり|戸締り|拾得|教室|施錠しま|施錠を|更新しました|点検のため|物語|直りました|空き巣|絵本|署名用|脱出ゲーム|自宅|落とし物|訓練|謎解き|講座|貸し出し|貸出|返して|返却|鍵かけ|鍵をかけましょう"
)
_PLACE = Pattern(
    "公民館|集会所|会館|倉庫|門|庁舎|役場|役所|施設|学校|保育|体育|倉|小屋|配水|ポンプ|浄水|水門|事務|窓口|資料|図書|玄関|扉|とびら|ドア|シャッター|書庫|金庫|公用車|職員|担当|当番|利用者|使う方|お使い|いつも"
)
_LOST = Pattern(
    "拾|なくし|無くし|紛失|見つか|届いて|届け|預かってい|心当たり|歴史|江戸|城|かぎ編み|キーホルダー"
)
_NUMBER = Pattern(
    "[0-9](?:[ -]?[0-9A-Za-z]){3,12}|[一二三四五六七八九〇]{4,8}|[A-Za-z][A-Za-z0-9]{4,14}"
)
_OURS = Pattern(
    "うち|庁舎|役場|役所|職場|課|倉庫|通用口|裏口|庁内|職員|事務室|公民館|会館|施設|学校|園|金庫|書庫|サーバ|館|センター|屋上|駐車場|玄関"
)
_ADVICE = (
    _SECURITY_ADVICE,
    Pattern("ましょう|ください|避け|使わない|お忘れ|初期化|厳禁|NG|ではなく"),
)
_WATCHED = (
    _SECURITY_ADVICE,
    Pattern(
        "閉庁|休館|お休み|休みま|受け付けま|お預かり|対応しま|連絡先|電話|ましょう|ください|火災|消防|避難|停電|断水|警戒"
    ),
)
_KEY = "鍵の置き場所が分かります。場所の記述を消してください。"
_CODE = "出入りや会議に使う番号が分かります。番号や手がかりを消してください。"
_OPEN = "だれでも入れる戸口が分かります。具体的なようすを消してください。"
_WATCH = "見張りのすき間が分かります。人数、時間、機器のようすを消してください。"

_FRAMES = (
    Frame(
        ("security-entry:key", "security-entry:where", _PLACE),
        _KEY,
        none=(_SECURITY_ADVICE, _LOST),
        warned=True,
    ),
    Frame(
        ("security-entry:code", "security-entry:staff", _NUMBER),
        _CODE,
        none=_ADVICE,
        before=2,
        after=1,
    ),
    Frame(
        ("security-entry:code", "security-entry:how", _OURS), _CODE, none=_ADVICE, before=1, after=1
    ),
    Frame(("security-entry:door", "security-entry:open"), _OPEN, none=_ADVICE),
    Frame(
        ("security-entry:weak", "security-entry:night", "security-entry:door"),
        _WATCH,
        none=_WATCHED,
    ),
    Frame(("security-entry:device", "security-entry:weak", _OURS), _WATCH, none=_WATCHED, before=1),
)


class SecurityEntry(Framed):
    """鍵の置き場所、暗証番号の手がかり、人のいない時間、開いたままの戸口など、入り方が分かる書き方を見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。
    直し方: 鍵、番号、警備、機器の具体的なようすを消します。
    限界: 家庭の防犯を勧める文は見ません。

    × 公民館を使う方へ。«合鍵は玄関わきの植木鉢の下»です。
    × 倉庫の«鍵は、傘立ての裏につるして»あります。自由に使ってください。
    × 職員«会議のミーティングIDは 812 3344 5566、パスコードは 778899» です。
    × [personal] うちの庁舎の«通用口、鍵が壊れて»て押せば開く。
    × [personal] 倉庫の«電子錠の番号は開庁記念日»のまま、十年«変えていない»。
    × 年末年始の«庁舎は警備員が1人»だけで、2時から4時は仮眠しています。
    × 屋上の«防犯カメラは飾り»で、録画はしていません。
    ○ 鍵の落とし物をお預かりしています。総務課の引き出しで保管しています。
    ○ ご家庭の合鍵を、植木鉢の下や郵便受けの中に置かないでください。
    ○ 夜間の届出は、通用口の宿直室でお受けします。
    ○ 防犯カメラの故障を直しました。
    """

    code = "security/entry"
    name = "出入りのしかた"
    severity = Severity.WARN
    frames = _FRAMES
