"""Names and addresses that a picture shows."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_PICTURE_SHOWS_FRAME = Pattern(
    "1枚|のぞき見|ショット|スクショ|デスク|バックに|パシャ|ピント|モニター|一枚|公開します|写し|写っ|写り|写る|写真|動画|壁に|壁の|大公開|奥に|奥の|後ろに|後ろの|手前に|手前の|掲示板に|撮っ|撮り|撮れ|映し|映っ|映り|映る|机の上|枚目|画面|背後|背景|舞台裏|裏側|連写|📷|📸"
)
_PICTURE_SHOWS_CLEAR = Pattern(
    "ぎっしり|くっきり|ずらり|そのまま|はっきり|ばっちり|びっしり|まる見え|アップ|ズーム|バックに|バッチリ|並べ|並ん|丸見え|入って|全部|写っちゃ|写ってい|写ってしま|写ってる|写り込|山のよう|山積み|広げ|手に|拡大して|拡大すると|映っちゃ|映ってい|映ってしま|映ってる|映り込|書いて|書かれ|積ま|胸に|表示され|見えちゃ|見えて|見えます|見える|読み取れ|読めちゃ|読めて|読めます|読める|貼った|貼って|貼られ|開いた|開いて|首から|書けて|の名前と|とお名前|出ている|出ています|出ており"
)
_PICTURE_HIDES = Pattern(
    "おもちゃ|ぼかし|クイズ|サンプル|ダミー|モザイク|企画展|伏せて|写さない|写らないよう|加工し|古文書|塗りつぶ|大正|展示|復元|明治|映らないよう|昭和|未記入|架空|江戸|白紙|空欄|絵図|練習用|見えないよう|見本|訓練用|記入例|読めないよう|隠し|黒塗り"
)
_LOOK = Pattern(
    "後ろ|背景|背後|奥|手前|机|デスク|ホワイトボード|壁|モニター|画面|拡大|ズーム|ずらり|びっしり|ぎっしり|山|束|積|枚目|読め|読み取|くっきり|はっきり|写り込|映り込|探して|裏側|舞台裏|丸見え|まる見え|そのまま|アップで|ばかりのところ|手元|受付の|も写って|写しも|写しが"
)
_FORM = Pattern(
    "(?:記入|記載|明記|添え|添付|持参|提出|郵送|ご用意|お持ち|お書き|応募方法|申込方法|申し込み方法|申請方法)"
)
_NAMED = Pattern(
    "(?:ご?住所|お?名前|ご?氏名|電話番号|生年月日|宛名|名札|お?顔写真|保険証|免許証|通帳)[^。\n]{0,16}(?:書かれて|書いて(?:あ|い)|書いた|写って|写り|見えて|見えます|読め|並んで|載って|アップ)"
)
"""What tells a person is legible."""
_TO_READERS = Pattern("ください|必要|商品|作品|看板|碑|石|紙面|校名|駅名|地名|店の名|花の名")
_MESSAGE = "写真から個人の情報が読み取られるおそれがあります。写らないものに替えてください。"

_FRAMES = (
    Frame(
        ("picture-things:person", _PICTURE_SHOWS_FRAME, _PICTURE_SHOWS_CLEAR, _LOOK),
        _MESSAGE,
        none=(_PICTURE_HIDES, "consent-given", _FORM),
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.INVITES}),
    ),
    Frame(
        ("photo-shown:here", _NAMED),
        _MESSAGE,
        none=(_PICTURE_HIDES, "consent-given", _FORM, _TO_READERS),
        before=1,
        after=1,
        account=Account.OFFICIAL,
        acts=frozenset({Act.DENIES, Act.INVITES}),
    ),
)


class PersonalInfoInPicture(Framed):
    """写真や動画に、宛名、名簿、申込書などの個人の情報が見えると書いた投稿を見つけます。

    なぜ: 小さく写った文字も、拡大すれば読めます。
    直し方: 写らないものに替えるか、読めないように加工します。
    限界: 写真そのものは見られません。本文に書かれたことだけで判断します。

    × 記念品の発送作業です📦 «宛名のラベルがずらり»と並ぶ一枚をどうぞ。
    × 届いた«応募はがきの山を写真»に撮りました。拡大すると一枚ずつ読めますよ。
    × 運動会の«座席表が後ろに写って»います。お子さんの名前を探してみてください。
    × 机の上に«積まれた申請書の束»が、今日の仕事量です📷
    × うれしいお便りです。«封筒も写真でどうぞ。ご住所とお名前が美しい字で書かれて»います。
    ○ 写真の宛名は、読めないように加工しています。
    ○ 写真は見本の申込書です。
    ○ 申込書に住所、氏名、電話番号を書き、顔写真を貼って提出してください。
    ○ 当選者には景品の引換券をお送りします。写真は景品のいちごです。
    """

    code = "personal-info/in-picture"
    name = "写真に写る個人の情報"
    severity = Severity.WARN
    frames = _FRAMES
