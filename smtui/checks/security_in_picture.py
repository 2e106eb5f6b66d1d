"""Passwords, passes, keys and plans that a picture shows."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_STAFF = Pattern(
    "職員|庁舎|役場|役所|事務室|執務|サーバ|機械室|警備|守衛|管理|業務|システム|窓口|課の|倉庫|金庫|施設|当館|新人|同期"
)
_FOR_READERS = Pattern(
    "(?:読み取|読み込|スキャン|かざ)(?:って|り|る|んで)|から(?:申|応募|予約|アクセス|確認)|申込|応募|ダウンロード|アンケート"
)
_MESSAGE = "写真から鍵や番号が読み取られるおそれがあります。写らないものに替えてください。"

_FRAMES = (
    Frame(
        ("picture-things:key", "picture-shows:frame", "picture-shows:clear", _STAFF),
        _MESSAGE,
        none=("picture-hides", "security-advice", _FOR_READERS),
        before=1,
        after=1,
    ),
)


class SecurityInPicture(Check):
    """写真や動画に、パスワード、職員証、鍵、機器の画面などが見えると書いた投稿を見つけます。

    なぜ: 写真を拡大すれば読み取れ、侵入やなりすましに使われます。
    直し方: 写っていない写真に替えるか、読めないように加工します。
    限界: 写真そのものは見られません。本文に書かれたことだけで判断します。

    × できたての«職員証を首から下げて»一枚。裏の二次元コードまで«くっきり写って»います。
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
    wakes = ("picture-things",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
