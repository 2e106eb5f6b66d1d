"""Words of private life on an official account, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "わが家のアイドル|推し(?:棚|本|の(?:本|一冊|1冊|絵本|場所|スポット))|推薦|図書館|インタビュー|取材|お話を(?:伺|うかが)|と話(?:す|し)|話します|語(?:る|り|って)|協力隊|挨拶|あいさつ|受賞|作文|感想|代表|会長|区長|市長の|町長の|コラム|職員紹介|採用|生徒|児童|園児|体験談|講師|講座|教室|募集|申込|定員|対象|会場|開催|相談|詐欺|被害|検診|健診|出演|上映|上演|曲目|譲渡会|保護猫|保護犬|動物愛護|DV|助成|支援|予防|納税|返礼|事例|[A-Z]さん(?:は|が|の)"
)

_WEIGHING = Weighing(
    "evidence-off-purpose",
    "担当者の私的な話に読めます。公式の投稿からは外してください。",
    none=(_FAIR,),
)


class OffPurposeSigns(Check):
    """公式の投稿に、家族、趣味、飲食、気分などの私的な語が重なるところを見つけます。

    なぜ: 公のアカウントを私事に使うことになります。
    直し方: 私的な話を消し、催しや制度の案内だけを残します。
    限界: 担当者の話か、取材した人の話かが書かれていないと分かりません。

    × «個人的には»、あの選手の退場は誤審だと思います。ビールを3本空けました。
    × ちなみに«担当のわたくし»、酵素ドリンクで風邪知らずです。
    × «うちの三毛»が子猫を産みました。
    ○ 出演者は「家族でよく聴く曲です」と話します。
    ○ ふるさと納税のお礼の品に、ビールを加えました。
    ○ あなたの推しの本、教えてください。図書室に飾ります。
    ○ 飼い主のいない猫の里親になってくださる方へ、譲渡会のお知らせです。
    """

    code = "off-purpose/signs"
    name = "私的な話の語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-off-purpose",)
    account = Account.OFFICIAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
