"""Words that run down the own house, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_FAIR = Pattern(
    "おわび|お詫び|申し訳|訂正|再発防止|改善|直しています|解消|対策|支援|相談|募集|講座|自宅|わが家|我が家|自分|私(?!たち)|うちの(?:子|猫|犬|娘|息子|夫|妻)|家族|弁当|料理|カレー|詐欺|映画|ドラマ|小説|試合|対戦|大会|昔|当時|戦後|時代|江戸|明治|昭和|鳥|動物|虫(?:を|の観察)|渋滞|混雑"
)

_WEIGHING = Weighing(
    "evidence-reputation",
    "役所や町をけなす書き方に読めます。けなす言葉を消してください。",
    none=(_FAIR,),
    acts=frozenset({Act.DENIES, Act.APOLOGISES, Act.INVITES}),
    aimed=True,
)


class ReputationSigns(Check):
    """さぼっていた、誰も来ない、何もない町、など、役所や町をけなす語が重なるところを見つけます。

    なぜ: 職員の言葉は、役所の本音と受け取られます。
    直し方: けなす言葉を消し、事実と改めることだけを書きます。
    限界: 手がかりの語は一覧にあるものだけです。

    × 人手がなく、昨年の春から底の«掃除をさぼって»おりました。
    × [personal] うちの役場、«ミスだらけ»で書類は信用しないほうがいい。
    × 展示は古く、«見るものはありません»が、涼しいです。
    ○ [personal] 獅子舞は、疫病を追い払う意味があるそうです。
    ○ カメムシが多く、職員も困っています。見かけたら追い払ってください。
    ○ 清掃のため休館します。ご不便をおかけします。
    ○ 通知書に誤りがありました。おわびして訂正します。
    ○ 空き家だらけの通りを、学生と一緒に直しています。
    """

    code = "reputation/signs"
    name = "役所や町をけなす語の重なり"
    severity = Severity.CONFIRM
    wakes = ("evidence-reputation",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
