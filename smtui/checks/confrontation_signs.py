"""Words that pick a quarrel, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_FAIR = Pattern(
    "と思ったけど|(?:うたい|謳い|決まり|殺し|誘い|名|売り)文句|文句(?:なし|無し|のつけよう)|花粉|うそです|お手柔らか|申し訳|おわび|お詫び|自分|わたし|私(?!たち)|僕|俺|うちの(?:子|猫"
    "|犬|娘|息子)|詐欺|不審|悪質|迷惑電話|映画|ドラマ|試合|クイズ|ゲーム"
    "|講座|教室|体験(?:会|できます)|工作|カスハラ|ハラスメント|募集|応募"
)

_WEIGHING = Weighing(
    "evidence-confrontation",
    "言い争いやあてこすりに読めます。相手への評価と皮肉を消してください。",
    none=(_FAIR,),
    acts=frozenset({Act.DENIES, Act.APOLOGISES}),
    aimed=True,
)


class ConfrontationSigns(Check):
    """言い争い、あてこすり、突き放しの語が重なるところを見つけます。

    なぜ: 読む人は、役所に言い負かされたと感じます。
    直し方: 相手への評価と皮肉を消し、事実と案内だけにします。
    限界: 手がかりの語は一覧にあるものだけです。

    × «ぜひ一度、窓口で一日立っていただ»きたいものです。きっと楽しい体験でしょう。
    × [reply] ご意見のお時間を、図書館で«予算書をお読み»になることにお使いください。
    × [reply] «文句だけは»一人前ですね。
    × [personal] «論破»してやるから、逃げるなよ。
    ○ [reply] 分かりにくい案内で申し訳ありません。くわしくは12ページをご覧ください。
    ○ 苦情の窓口は、平日の9時から17時までです。
    ○ 「日本一」のうたい文句が書いてありますが、店主はひかえめな方です。
    ○ ブーメランを作って、みんなで飛ばそう。
    """

    code = "confrontation/signs"
    name = "とげのある語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-confrontation",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
