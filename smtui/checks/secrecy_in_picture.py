"""Inside papers and boards that a picture shows."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_PICTURE_SHOWS_FRAME = Pattern(
    "1枚|のぞき見|ショット|スクショ|デスク|バックに|パシャ|ピント|モニター|一枚|公開します|写し|写っ|写り|写る|写真|動画|壁に|壁の|大公開|奥に|奥の|後ろに|後ろの|手前に|手前の|掲示板に|撮っ|撮り|撮れ|映し|映っ|映り|映る|机の上|枚目|画面|背後|背景|舞台裏|裏側|連写|📷|📸"
)
_PICTURE_SHOWS_CLEAR = Pattern(
    "ぎっしり|くっきり|ずらり|そのまま|はっきり|ばっちり|びっしり|まる見え|アップ|ズーム|バックに|バッチリ|並べ|並ん|丸見え|入って|全部|写っちゃ|写ってい|写ってしま|写ってる|写り込|山のよう|山積み|広げ|手に|拡大して|拡大すると|映っちゃ|映ってい|映ってしま|映ってる|映り込|書いて|書かれ|積ま|胸に|表示され|見えちゃ|見えて|見えます|見える|読み取れ|読めちゃ|読めて|読めます|読める|貼った|貼って|貼られ|開いた|開いて|首から"
)
_PICTURE_HIDES = Pattern(
    "おもちゃ|ぼかし|クイズ|サンプル|ダミー|モザイク|企画展|伏せて|写さない|写らないよう|加工し|古文書|塗りつぶ|大正|展示|復元|明治|映らないよう|昭和|未記入|架空|江戸|白紙|空欄|絵図|練習用|見えないよう|見本|訓練用|記入例|読めないよう|隠し|黒塗り"
)
_LOOK = Pattern(
    "(?:取扱注意|部外秘|マル秘|丸秘|内部資料|資料|議案|査定|人事|異動|席次|内示|素案|計画案|設計|図面|入札|見積|評価|採点|選考|審査|面接|試験問題|訪問|検査|差押|相談|ケース|通報|起案|決裁|答案)"
)
_OPEN = Pattern(
    "公開して|公表|ホームページ|広報|説明会|展示|配布して|掲載して|縦覧|閲覧でき|どなたでも|募集"
)
_MESSAGE = "写真から内部の情報が読み取られるおそれがあります。写らないものに替えてください。"

_FRAMES = (
    Frame(
        ("picture-things:inside", _PICTURE_SHOWS_FRAME, _PICTURE_SHOWS_CLEAR, _LOOK),
        _MESSAGE,
        none=(_PICTURE_HIDES, _OPEN),
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.INVITES}),
    ),
)


class SecrecyInPicture(Check):
    """写真や動画に、会議の資料、予定を書いたホワイトボード、採点表などが見えると書いた投稿を見つけます。

    なぜ: 職務で知った情報が、写真から外へ出ます。
    直し方: 資料や掲示物の写らない写真に替えます。
    限界: 写真そのものは見られません。本文に書かれたことだけで判断します。

    × 朝の打合せです。«後ろのホワイトボードには、今週の家庭訪問»の予定がびっしり。
    × 机いっぱいに«広げた採点表»と、格闘する人事担当をパシャリ📷
    × 会議のようす。«画面に映っているのは、取扱注意»の資料です。
    × [personal] 残業中の«机の上。積んである議案»の束が見えるかな📷
    ○ 写真は市ホームページで公開している計画の図面です。
    ○ 会議資料は、市ホームページに掲載しました。会議のようすは写真のとおりです。
    ○ ホワイトボードに、子どもたちの絵がずらりと並びました📷
    """

    code = "secrecy/in-picture"
    name = "写真に写る内部の資料"
    severity = Severity.WARN
    wakes = ("picture-things:inside",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
