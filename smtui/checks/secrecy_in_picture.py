"""Inside papers and boards that a picture shows."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_LOOK = Pattern(
    "(?:取扱注意|部外秘|マル秘|丸秘|内部資料|資料|議案|査定|人事|異動|席次|内示|素案|計画案|設計|図面|入札|見積|評価|採点|選考|審査|面接|試験問題|訪問|検査|差押|相談|ケース|通報|起案|決裁|答案)"
)
_OPEN = Pattern(
    "公開して|公表|ホームページ|広報|説明会|展示|配布して|掲載して|縦覧|閲覧でき|どなたでも|募集"
)
_MESSAGE = "写真から内部の情報が読み取られるおそれがあります。写らないものに替えてください。"

_FRAMES = (
    Frame(
        ("picture-things:inside", "picture-shows:frame", "picture-shows:clear", _LOOK),
        _MESSAGE,
        none=("picture-hides", _OPEN),
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
    wakes = ("picture-things",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
