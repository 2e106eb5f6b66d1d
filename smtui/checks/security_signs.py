"""Words that tell how weak a guard is, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "お留守|お住まい|お宅|更衣|立会人|連絡票|民生委員|更新事業|ましょう|ください|ご注意|補助|助成|設置しま|増設|募集|入札|公告|契約|講座|教室|無料Wi-Fi|フリーWi-Fi|来館|来庁者|ご利用いただけ|マイナンバーカード|キャッシュカード|暗証番号を(?:忘れ|お忘れ|決め)|詐欺|不審|空き巣|戸締|落とし物|交換しま|更新しま|復旧|休館のお知らせ|信用金庫|物語|謎解き|絵本|車上ねらい|車上荒らし|自転車盗|盗難|窃盗|被害|警察署|手口|認知件数|公用車の鍵|鍵の返却"
)

_WEIGHING = Weighing(
    "evidence-security",
    "守りのすきが分かる書き方です。具体的なようすを消してください。",
    none=(_FAIR,),
)


class SecuritySigns(Check):
    """センサーを切ってある、パスワードは全員同じ、など、守りのすきが分かる語が重なるところを見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。
    直し方: 鍵、番号、警備、機器の具体的なようすを消します。
    限界: 手がかりの語は一覧にあるものだけです。

    × 休館中は人手が足りず、夜のあいだ«搬入口のセンサーは切って»あります。
    × [personal] 職場の端末、«パスワードは全員同じ»で変えたことがない。
    × 倉庫の«鍵は郵便»受けの中に入れておきます。
    ○ パスワードは長くし、使い回さないようにしましょう。
    ○ 防犯カメラの設置に補助金を出します。
    ○ 自転車の盗難は6月に12件。うち8件は無施錠でした。
    ○ 水門の故障について、町が原因を調べています。
    ○ あしたは、マスコットの誕生日です。
    ○ 閉庁中は、夜間窓口で届出をお預かりします。
    """

    code = "security/signs"
    name = "守りを弱くする語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-security",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
