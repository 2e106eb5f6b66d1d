"""The own work made small: hardly, only, at best, don't expect much, two such words together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_FAIR = Pattern(
    "おわび|お詫び|申し訳|改善|見直|定員|先着|受付|申込|申し込|対象|無料|円|簡単|手軽|気軽"
    "|便利|完了|できます|届け|資源|節水|節電|防災|備え|詐欺|被害|事故|病|検診|予防|自宅|家庭"
    "|伺い|当時|戦|昔|江戸|明治|大正|昭和|日本|世界|残ってい|ありがとう|感謝|楽し|にぎわ|農家さんは"
)
_WEIGHING = Weighing(
    "diminisher",
    "自分の役所の仕事を投げやりに小さく言っています。その部分を消し、事実と改める点だけを書いてください。",
    none=(_FAIR,),
    acts=frozenset({Act.DENIES, Act.APOLOGISES}),
)


class ReputationDiminished(Check):
    """「ほとんど」「がやっと」「期待せず」など、自分の仕事を小さく言う言葉が一文に重なるところを見つけます。

    なぜ: 謙遜のつもりでも、手を抜いていると受け取られ、役所の信用を失います。
    直し方: その言葉を消し、できることと、改める点や時期を書きます。
    限界: 小さく言う言葉が一つだけのときは、知らせません。

    × 体験農園の«区画は名ばかりで、水やりは月に1度がやっと»です。
    × 朝市は«ほとんど出店がなく、散歩のついで»で十分です。
    × 相談室に«答えられる者はろくにおらず、専門の会社に頼むほうが確実»です。
    ○ 苗の配布は、なくなりしだい終わりです。
    ○ 申し込みは、はがきを出すだけです。お買い物のついでにどうぞ。
    ○ 今年はほとんど雨が降らず、畑の水やりがやっとの毎日だったと、農家の方に伺いました。
    """

    code = "reputation/diminished"
    name = "自分の仕事を小さく言う言葉の重なり"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("diminisher",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which two such words stand."""
        yield from _evidence.find(reading, _WEIGHING)
