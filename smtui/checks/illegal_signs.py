"""Words that make light of a breach, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "青切符|反則金|円など|電気柵|獣害|詐欺|犯罪|禁止|違法|闇バイト|乱用|防止|防犯|対策|訓練|講座|許しを得|許可を得|許可を取|映画|ドラマ|小説|漫画|ゲーム|手品|マジック|怪談|昔話|落語|相談|義務|保険|届出|届け出|ましょう|救助|駆除"
)

_WEIGHING = Weighing(
    "evidence-illegal", "違反を軽く見る書き方に読めます。その行いを消してください。", none=(_FAIR,)
)


class IllegalSigns(Check):
    """ばれなければよい、みんなやっている、など違反を軽く見る語が重なるところを見つけます。

    なぜ: 職員が違反を勧めている、または認めていると受け取られます。
    直し方: その行いを消し、法に沿ったやり方を書きます。
    限界: 手がかりの語は一覧にあるものだけです。

    × [personal] みんな17だけど«店長が身内»だから普通にビールが出てくる。«ばれなきゃ»余裕。
    × 道ばたから入れる山なら、«どなたの持ち物か気にせず»摘んで大丈夫です。
    × 書類の«日付をさかのぼ»って書いておけば、審査は通ります。
    × [personal] 出張のついでに«公用車を停め»て海辺のカフェへ。
    ○ 「ばれなければ大丈夫」という誘いは、闇バイトの入口です。
    ○ 二人乗りは禁止されています。
    ○ 山菜は、山の持ち主の許しを得て摘みましょう。
    """

    code = "illegal/signs"
    name = "違反を軽く見る語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-illegal",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
