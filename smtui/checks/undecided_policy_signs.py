"""Words of what is not yet decided, weighed together."""

from collections.abc import Iterator

from smtui.checks import _decided, _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_FAIR = Pattern(
    "ご意見を(?:募集|お寄せ|お聞かせ)|意見(?:を)?募集|パブリックコメント|説明会を|公表しました|発表しました|可決され|議決され|決定しました|公開して|ホームページに掲載|縦覧|マイホーム|塾|部活|サークル|日程が固|優勝|試合|選手|大会|桜|紅葉|見頃|天気|気温|台風|収穫|開花|会社の|レシピ"
)
_ANNOUNCED = Pattern("(?:発表|公表|議決|可決)[)）]|同意され|可決され|議決され|発表しました")
"""What right behind even a strong word says that the matter is known."""

_HOME = Pattern("間取り|わが家|我が家|(?<![一-鿿])[妻夫]の|自宅")
"""What is decided at home, however strong the word."""

_WEIGHING = Weighing(
    "evidence-undecided",
    "決まる前のことに読めます。公表されてから書いてください。",
    none=(_FAIR,),
    acts=frozenset({Act.DENIES, Act.ASKS}),
)


class UndecidedPolicySigns(Check):
    """内々の話、ほぼ固まった、今回が最後になりそう、など、決まる前と分かる語が重なるところを見つけます。

    なぜ: 決まったことと受け取られ、関係者への説明より先に広まります。
    直し方: 決まって公表されてから書きます。
    限界: 公表ずみの事柄かどうかは、書かれていなければ分かりません。

    × 新しい処理施設の場所は、山田地区で«ほぼ固まりました»。
    × [personal] 会議で、広場を有料にする«素案が配»られた。まだ内々の話。
    × 四月からは場所が広くなるはずですので、«今回が最後になりそう»です。
    × あの書店が«やって来る日も»、そう遠くなさそうです。
    ○ 計画の素案について、12月28日までご意見を募集します。
    ○ 今年の夏祭りの日程が固まりました。8月8日です。
    ○ [personal] わが家の引っ越し先が、ほぼ決まりました。
    """

    code = "undecided-policy/signs"
    name = "決まる前の語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-undecided",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        if _decided.at_home(reading):
            return
        for found in _evidence.find(reading, _WEIGHING):
            low, high = found.span.start, found.span.end + 30
            text = reading.draft.text
            if not _ANNOUNCED.search(text, low, high) and not _HOME.search(
                text, max(low - 30, 0), high
            ):
                yield found
