"""Words that look down on what people are, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "差別|偏見|人権|相談|支援|助成|手当|給付|制度|検診|健診|予防|接種|講座|教室|講演|体験を語|多文化|共生|国際交流|交流会|日本語教室|通訳|やさしい日本語|募集要項|対象(?:は|者|:)|統計|調査|割合|%|法律|条例|映画|ドラマ|小説|展|まつり|祭|リーグ|大会|種目|の部|チーム"
)

_WEIGHING = Weighing(
    "evidence-discrimination",
    "属性で人を見下す書き方に読めます。属性を消した言い方にしてください。",
    none=(_FAIR,),
    aimed=True,
)


class DiscriminationSigns(Check):
    """国籍、性別、障害、家庭などの属性を見下す語が重なるところを見つけます。

    なぜ: 属性を理由にした見下しは、冗談や善意でも差別です。
    直し方: 属性を消し、相手を選ばない言い方にします。
    限界: 手がかりの語は一覧にあるものだけです。

    × 受付です。三十五歳までの明るく«容姿端麗»な女性で、当分ご結婚の予定のない方。
    × 部屋は、«日本で生まれ育った世帯»から先に選んでいただきます。
    × うつ病も糖尿病も、«心がけの足りない人»がかかるもの。
    × [personal] やっぱり«あの民族»は入湯お断りでいい。
    ○ 日本で生まれ育った外国人の若者が、体験を語ります。
    ○ 心がけたい減塩のコツを、栄養士がお話しします。
    ○ 「女のくせに」と言われたことはありませんか。人権相談へ。
    """

    code = "discrimination/signs"
    name = "属性を見下す語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-discrimination",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
