"""People and bodies hidden behind an initial or 某."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit, is_official
from smtui.domain.reading import Act

_SOMEBODY = Pattern(
    "某(?:[一-鿿ァ-ヺー]{0,6}?(?:市議|町議|区議|県議|議員|議会|市長|町長|市|町|村|区|県|課|部長|課長|係長|部|係|局|職員|上司|社長|社|企業|会社"
    "|業者|病院|学校|高校|先生|教授|氏|施設|団体|候補|政党|党|旅館|ホテル|スーパー|コンビニ|食堂|飲食店|工場|銀行|団地|マンション|寺|農家|[ァ-ヺー]{3,8}店|店|新聞社|新聞|テレビ局|タレント|有名人|大手[一-鿿ァ-ヺー]{0,8}))"
)
_STAR = Pattern(
    "某[一-鿿ァ-ヺー]{0,6}?(?:アイドル|芸能人|歌手|俳優|選手|アーティスト|ブランド|チェーン|番組|作家|監督)"
)
_ANYBODY = Pattern("某(?![日月年夕朝夜時])[一-鿿ァ-ヺー]{1,12}")
"""On an official account 某 hides somebody whatever it stands before."""
_INITIAL = Pattern("(?<![A-Za-z0-9.&'-])[A-Z](?:\\.[A-Z])?$")
_EXAMPLE = Pattern(
    "Q&A|例えば|たとえば|例:|事例|ケース|モデル|の場合|仮に|仮名|役割|登場人物|ドラマ|小説|映画|漫画|クイズ|配役|プラン|コース|チーム|ブロック"
)

_MENTIONED = Pattern(
    "と(?:いう|の|いった)(?:うたい|謳い|宣伝|触れ込み|看板|言い方|書き方|表現|言葉|文字|題|見出し|セリフ|せりふ)"
)
"""Words spoken of, not used: 「某有名店で修業」といううたい文句."""


class MaskingInitial(Check):
    """K氏、S課長、某市議など、頭文字や「某」で人や団体を伏せた書き方を見つけます。

    なぜ: だれのことかと詮索を招き、似た頭文字の人まで疑われます。
    直し方: 名前を書けないことなら、その人の話題に触れないようにします。
    限界: 「Tさん」のような書き方は、了承のうえの匿名が多いため指摘しません。

    × 公園の件では、«某議員»からきびしいお言葉がありました。
    × «Y課長»のおかげで、今年も残業が続きます。
    × 名物の«M氏»が、また窓口に来られました。
    × 駅前の«某ホテル»、改装のうわさがあります。
    × «某老人ホーム»の食事が評判です。
    ○ 某日、市内の森にて。
    ○ 某名店ゆずり、といううたい文句はありませんが、だしは本物です。
    ○ 参加したTさん（30代）は「また来たい」と話しました。
    ○ 例えば、会社員のA氏が医療費を10万円払った場合、次のように計算します。
    ○ PTA会長の森氏と、JA部長の岡田氏があいさつしました。
    ○ 市議会議員の選挙は4月25日（日）です。
    """

    code = "masking/initial"
    name = "頭文字と「某」"
    severity = Severity.WARN
    wakes = ("masking-initial",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield 某… and titles that follow a single capital letter."""
        for mark in reading.each("masking-initial"):
            found = _hidden(reading, mark)
            if found:
                yield hit(
                    reading,
                    *found,
                    "名前を伏せた書き方です。詮索を招くため、触れないか、書けることだけにしてください。",
                )


def _hidden(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    text = reading.text
    sentence = reading.sentence_at(mark.start)
    if sentence.does(Act.WARNS) or _EXAMPLE.search(text):
        return None
    if mark.text == "某":
        somebody = _SOMEBODY.match(text, mark.start)
        if not somebody and is_official(reading):
            somebody = _STAR.match(text, mark.start) or _ANYBODY.match(text, mark.start)
        if not somebody or _MENTIONED.search(text, somebody.end(), sentence.end):
            return None
        return somebody.span()
    initial = _INITIAL.search(text, max(0, mark.start - 4), mark.start)
    if initial:
        return initial.start(), mark.end
    return None
