"""Words of hearsay and guesswork, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, is_personal
from smtui.domain.reading import Act

_FAIR = Pattern(
    "によると|によれば|発表|気象庁|気象台|警察|消防署|保健所|事実では"
    "|デマ|誤情報|訓練|昔|江戸|伝説|言い伝え|民話|時代|映画|ドラマ|小説"
    "|物語|展|講座|講演|調査|アンケート|ご協力|募集|接種|検診|予防|注意報"
    "|警報|予報|見頃|試合|天気|うちの(?:子|猫|犬)|評判の(?:店|味|お店)"
    "|おいし|動物園|遠足|園児|眠って|拾って|喜ん|笑って|楽しみ"
)

_WEIGHING = Weighing(
    "evidence-rumor",
    "うわさや憶測に読めます。確かめて出どころを書くか、消してください。",
    none=(
        "rumor-calm",
        "rumor-source",
        "rumor-grapevine:kind",
        _FAIR,
    ),
    acts=frozenset({Act.DENIES, Act.ASKS}),
)
_SNACK = Pattern(
    "しっぽ|肉球|おやつ|つまみ食い|からあげ|唐揚げ|プリン|ケーキ|うちの(?:子|猫|犬)|わが家|我が家"
)
"""The culprit has four legs, or a spoon."""


class RumorSigns(Check):
    """うわさ、憶測、拡散の呼びかけの語が重なるところを見つけます。

    なぜ: 公の発信や職員の言葉は、事実と受け取られて広がります。
    直し方: 確かめて出どころを書くか、書かないでおきます。
    限界: 手がかりの語は一覧にあるものだけです。

    × 「緊急」子どもに声をかける男がいる«という噂が保護者の間で»流れています。シェアをお願いします。
    × 水が上がったのは、«上流の工場が放水したのでしょう。こうした見立て»をよく聞きます。
    × [personal] «真偽は分か»らないけど、来月大きな地震が来るって。
    ○ 「井戸に毒が入った」という噂は事実ではありません。
    ○ 県警によると、声をかけた男は30代とみられています。
    ○ [personal] おいしいと評判の店に、ようやく行けた。
    """

    code = "rumor/signs"
    name = "うわさの語の重なり"
    severity = Severity.CONFIRM
    wakes = ("evidence-rumor",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        if is_personal(reading) and _SNACK.search(reading.text):
            return
        yield from _evidence.find(reading, _WEIGHING)
