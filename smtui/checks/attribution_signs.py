"""Words that speak for the municipality, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "個人の(?:感想|見解|意見|考え|投稿)|私見|見解では|広報|ホームページ|発表|報道|新聞|ニュース|宿場町|城下町|温泉町|港町|門前町|思い出"
)

_WEIGHING = Weighing(
    "evidence-attribution",
    "私的な投稿で役所の立場に立っています。消すか、公式の発表を示してください。",
    none=(
        "attribution-disclaimer",
        _FAIR,
    ),
    reach=1,
)


class AttributionSigns(Check):
    """「われわれとしては」「市の方針です」など、私的な投稿で役所の立場に立つ語が重なるところを見つけます。

    なぜ: 個人の言葉が、役所の発表として広まります。
    直し方: 役所の決めごとには触れないか、公式の発表を示し、個人の考えだと断ります。
    限界: プロフィールで職員と分かるだけの投稿は分かりません。

    × [personal] 支所で働く«われわれとしては»、四つの保育所をまとめる考えで動いています。
    × [personal] «担当課として»言うと、来年も値上げはしません。
    × [personal] «うちの市は»補償に応じません。職員です。
    ○ [personal] 市の職員ですが、個人の感想です。市の方針は広報をご覧ください。
    ○ [personal] 役場で働いています。今朝は雪かきから。
    ○ [personal] 宿場町として栄えた通りを歩いた。
    """

    code = "attribution/signs"
    name = "役所の立場で語る語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-attribution",)
    account = Account.PERSONAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
