"""Passwords, passes, keys and plans that a picture shows."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_PICTURE_SHOWS_FRAME = Pattern(
    "1枚|のぞき見|ショット|スクショ|デスク|バックに|パシャ|ピント|モニター|一枚|公開します|写し|写っ|写り|写る|写真|動画|壁に|壁の|大公開|奥に|奥の|後ろに|後ろの|手前に|手前の|掲示板に|撮っ|撮り|撮れ|映し|映っ|映り|映る|机の上|枚目|画面|背後|背景|舞台裏|裏側|連写|📷|📸"
)
_PICTURE_SHOWS_CLEAR = Pattern(
    "ぎっしり|くっきり|ずらり|そのまま|はっきり|ばっちり|びっしり|まる見え|アップ|ズーム|バックに|バッチリ|並べ|並ん|丸見え|入って|全部|写っちゃ|写ってい|写ってしま|写ってる|写り込|山のよう|山積み|広げ|手に|拡大して|拡大すると|映っちゃ|映ってい|映ってしま|映ってる|映り込|書いて|書かれ|積ま|胸に|表示され|見えちゃ|見えて|見えます|見える|読み取れ|読めちゃ|読めて|読めます|読める|貼った|貼って|貼られ|開いた|開いて|首から"
)
_PICTURE_HIDES = Pattern(
    "おもちゃ|ぼかし|クイズ|サンプル|ダミー|モザイク|企画展|伏せて|写さない|写らないよう|加工し|古文書|塗りつぶ|大正|展示|復元|明治|映らないよう|昭和|未記入|架空|江戸|白紙|空欄|絵図|練習用|見えないよう|見本|訓練用|記入例|読めないよう|隠し|黒塗り"
)
_SECURITY_ADVICE = Pattern(
    "おわび|お詫び|ご家庭|しっかり施錠|キャッシュカード|クイズ|クレジット|スマホの|スマートフォンの|マイナンバーカード|ミステリー|ロック!|交換しました|交換のため|修理のため|児童書|入札|公告|公用車の盗難|利用者証明|宝探し|家庭の|工事のお知らせ|復旧|忘れ物|戸締まり|戸締り|拾得|教室|施錠しま|施錠を|更新しました|点検のため|物語|直りました|空き巣|絵本|署名用|脱出ゲーム|自宅|落とし物|訓練|謎解き|講座|貸し出し|貸出|返して|返却|鍵かけ|鍵をかけましょう"
)
_STAFF = Pattern(
    "職員|庁舎|役場|役所|事務室|執務|サーバ|機械室|警備|守衛|管理|業務|システム|窓口|課の|倉庫|金庫|施設|当館|新人|同期"
)
_FOR_READERS = Pattern(
    "(?:読み取|読み込|スキャン|かざ)(?:って|り|る|んで)|から(?:申|応募|予約|アクセス|確認)|申込|応募|ダウンロード|アンケート"
)
_MESSAGE = "写真から鍵や番号が読み取られるおそれがあります。写らないものに替えてください。"

_FRAMES = (
    Frame(
        ("picture-things:key", _PICTURE_SHOWS_FRAME, _PICTURE_SHOWS_CLEAR, _STAFF),
        _MESSAGE,
        none=(_PICTURE_HIDES, _SECURITY_ADVICE, _FOR_READERS),
        before=1,
        after=1,
    ),
)


class SecurityInPicture(Check):
    """写真や動画に、パスワード、職員証、鍵、機器の画面などが見えると書いた投稿を見つけます。

    なぜ: 写真を拡大すれば読み取れ、侵入やなりすましに使われます。
    直し方: 写っていない写真に替えるか、読めないように加工します。
    限界: 写真そのものは見られません。本文に書かれたことだけで判断します。

    × できたての«職員証を首から下げて»一枚。裏の二次元コードまでくっきり写っています。
    × サーバー室を大公開。«ラックに貼られた»IPアドレスの札も見えますね。
    × 新しい事務室です。後ろの«モニターには管理画面»が開いています。
    × 守衛室の«警備員の配置»表をバックに、はいチーズ📷
    ○ 写真の職員証は見本で、番号は読めないように加工しています。
    ○ 二次元コードを読み取ると、申込みの画面が開きます。
    ○ パスワードを書いた紙を机に貼らないようにしましょう。
    """

    code = "security/in-picture"
    name = "写真に写る鍵や番号"
    severity = Severity.WARN
    wakes = ("picture-things:key",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
