"""Words of promise and blame, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_FAIR = Pattern(
    "受講料|受講者|船旅|ひととき|保険|可決|議決|条例|計画|公告|告示|募集|制度|助成|補助|給付|支援金|申請|対象(?:は|者|:)|上限|自己負担|国民年金|受験|相談|講座|講演|訓練|ましょう|展|祭|まつり|大会|試合|映画|昔|江戸|明治|時代|判決|議会で|第三者委員会|おわび|お詫び|再発防止|選挙|投票|全国一律"
)
_LIGHT = Pattern("受講料|受講者|船旅|舟めぐり|ひととき|楽しい|旅を|可決|条例の")
"""Where even a strong word promises nothing."""

_WEIGHING = Weighing(
    "evidence-approval",
    "決裁の要る約束や見解に読めます。決裁を受けた文かどうか確かめてください。",
    none=(_FAIR,),
    acts=frozenset({Act.DENIES, Act.ASKS}),
)
_CALLED = Pattern("受講者|参加者を募集|を募集(?:し|中)|受講料|参加費|申し?込み")
_HARMED = Pattern("責任|賠償|事故|被害|国の|県の|反対|賛成")
"""What a call for people, whose fees are settled, does not speak of."""


class ApprovalSigns(Check):
    """賠償の約束、責任の断定、賛否の表明など、担当だけでは書けない語が重なるところを見つけます。

    なぜ: 公式の見解と受け取られ、後から直せません。
    直し方: 決裁を受けた文にするか、公表された事実だけを書きます。
    限界: 決裁ずみかどうかは分かりません。

    × 洗濯物が汚れた方には、«クリーニング代»の全額を市がお支払いします。
    × «施工会社の»手抜きが原因であり、市としては責任を追及していきます。
    × 像は今の場所に立ち続けるのが«ふさわしいと、市»では考えています。
    ○ 洗濯物の汚れについては、水道課へお電話ください。
    ○ 自転車の損害賠償の保険に入りましょう。
    ○ 事故の原因を、警察が調べています。
    """

    code = "approval/signs"
    name = "約束や断定の語の重なり"
    severity = Severity.CONFIRM
    wakes = ("evidence-approval",)
    account = Account.OFFICIAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        if _CALLED.search(reading.text) and not _HARMED.search(reading.text):
            return
        for found in _evidence.find(reading, _WEIGHING):
            low, high = max(0, found.span.start - 40), found.span.end + 40
            if not _LIGHT.search(reading.draft.text, low, high):
                yield found
