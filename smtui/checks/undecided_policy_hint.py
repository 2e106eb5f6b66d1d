"""Changes to come, hinted at."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_PLAIN = frozenset({Act.DENIES, Act.ASKS, Act.HEARS})
_PRIVATE = Pattern(
    "わが家|我が家|うちの家|自宅|マイホーム|アパート|マンション|部屋|引っ越し先|レシピ|旅行"
)
_DONE = Pattern(
    "公表しました|発表しました|公表され|発表され|調印|締結しました|締結式|協定を結|記者会見|市ホームページ|町ホームページ|区ホームページ|広報|報道|新聞|ニュース"
)
_MESSAGE = "まだ決まっていない変更を匂わせています。決まって公表されるまで書かないでください。"

_FRAMES = (
    Frame(
        ("undecided-subject", "undecided-hint:when", "undecided-hint:change", "undecided-hint:may"),
        _MESSAGE,
        none=("undecided-settled", _PRIVATE),
        account=Account.OFFICIAL,
        acts=_PLAIN,
    ),
    Frame(
        ("undecided-hint:going", "undecided-hint:deal", "undecided-subject"),
        _MESSAGE,
        none=(_DONE, _PRIVATE),
        before=1,
        after=1,
        acts=_PLAIN,
    ),
    Frame(
        ("undecided-hint:paper", "undecided-hint:peek"),
        "公表前の書類の中身を見せています。決まって公表されるまで消してください。",
        none=(_DONE, _PRIVATE),
        account=Account.PERSONAL,
        acts=_PLAIN,
    ),
)


class UndecidedPolicyHint(Check):
    """料金や施設などがこれから変わると匂わせる書き方、進行中の交渉の話を見つけます。

    なぜ: 決まったことと受け取られ、話が進まなくなることもあります。
    直し方: 決まって公表されてから書きます。
    限界: 公表ずみの事柄かどうかは、書かれていなければ分かりません。

    × 水道の«料金、来年の今ごろは、いまとは違っているはず»です。
    × 古い校舎ともお別れ。«地主さんとのお話は順調»で、再来年には新しい調理場に移れそうです。
    × 駅前の«跡地に、近いうちに大きなお店が来そう»ですよ。期待していてください。
    × [personal] «企業との交渉は大詰め»。工場の誘致、うまくいくといいな。
    × [personal] «予算査定の一覧をこっそり撮って»おいた。うちの課は半分に切られてる。
    ○ 水道料金は、9月議会で可決された条例により、来年4月から変わります。
    ○ 来年の春には、川沿いの桜もきれいに咲くはずです。
    ○ 新しい図書館は、来年4月に開館する予定です。お楽しみに。
    ○ [personal] 来年は広い部屋に移れそう。大家さんとの話がまとまった。
    """

    code = "undecided-policy/hint"
    name = "これから変わることの匂わせ"
    severity = Severity.WARN
    wakes = ("undecided-hint",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
