"""Words that are lewd or cruel, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "献花を|献花と|悼み|募集|講習|講座|教室|防止|予防|相談|被害|虐待|訓練|対策|ましょう|供養|奉納|慰霊祭|追悼|法要|お墓参り|映画|ドラマ|小説|落語|演劇|上演|美術|彫刻|写真展|和菓子|検診|健診|授乳|入浴介助|ごみ|消毒|手洗い|せっけん|石けん|保護|愛護|譲渡|飼い方|観察|昆虫|野鳥|狂犬病|登録|昔|時代|伝説|民話|お化け屋敷|ハロウィン"
)

_WEIGHING = Weighing(
    "evidence-morals",
    "品のない、または命や災害を軽んじる書き方に読めます。消してください。",
    none=(_FAIR,),
)


class PublicMoralsSigns(Check):
    """下ネタ、災害や死をちゃかす語、むごい語が重なるところを見つけます。

    なぜ: 公の発信では、だれかを必ず傷つけます。
    直し方: その部分を消します。
    限界: 手がかりの語は一覧にあるものだけです。

    × うなぎでスタミナをつけて、今夜は奥さんを«寝かせません»よ😏
    × 去年の地震では庭石が転がって、«遊園地みたい»でワクワクしましたよね。
    × [personal] «墓場で»肝試し。墓石の上で乾杯。
    ○ 遊園地のような遊具がそろいました。わくわくしますね。
    ○ うなぎの産地で、稚魚を守る取り組みを続けています。
    ○ 墓地の使用者を募集します。
    """

    code = "public-morals/signs"
    name = "品のない語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-morals",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
