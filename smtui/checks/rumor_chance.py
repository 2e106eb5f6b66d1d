"""Suspicion cast by wondering at a coincidence."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Act

_AMISS = Pattern(
    "合わな|足りな|消え|なくな|無くな|減っ|使途|新車|買い替え|羽振り|急に|ばかり|落札|当選|辞め|休ん|不自然|怖い|こわい|怪し|あやし|火事|事故|盗|横領|不正|引っ越|雲隠れ|姿を見"
)
_SOMEBODY = Pattern(
    "(?:会計|会長|社長|店長|課長|部長|係長|議員|市長|町長|区長|校長|園長|院長|組合長|理事|役員|先生|業者|会社|夫婦|奥さん|旦那|あの家|あの人|隣の人|担当|親戚|息子)(?:さん)?"
)
_KIND = Pattern(
    "同級生|再会|うれし|嬉し|楽し|おそろい|お揃い|誕生日|映画|ドラマ|小説|漫画|試合|うちの|我が家|猫|犬|占い|ゲーム|推理"
)


class RumorChance(Check):
    """「たまたまなのかな」と首をかしげて、だれかの不正や関わりを疑わせる書き方を見つけます。

    なぜ: 言い切らなくても、読んだ人は疑いを事実として広めます。
    直し方: 確かでない疑いは書きません。心当たりは、警察や相談の窓口へ伝えます。
    限界: 偶然を持ち出さない当てこすりは分かりません。

    × [personal] 祭りの売上が足りない。«会計さんの旅行が増えたのはたまたまなのかな»。
    × [personal] 同じ会社ばかり落札している。«あの社長と部長が同級生なのは偶然なのか»。
    ○ [personal] 旅先で同級生に会った。偶然なのかな、うれしい。
    ○ [personal] 休みの日に雨ばかりなのは、たまたまなのかな。
    ○ 抽せんの結果、同じ地区の方の当選が続きましたが、偶然によるものです。
    """

    code = "rumor/chance"
    name = "偶然を装う疑い"
    severity = Severity.WARN
    wakes = ("rumor-chance",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that wonder at a coincidence with somebody in it."""
        done = 0
        for mark in reading.each("rumor-chance"):
            if mark.start >= done and _suspects(reading, mark):
                sentence = reading.sentence_at(mark.start)
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "だれかを疑わせる書き方です。確かでないことは消してください。",
                )


def _suspects(reading: Reading, mark: Mark) -> bool:
    """Tell whether something is amiss, somebody is named by office, and nothing is pleasant."""
    sentence = reading.sentence_at(mark.start)
    if reading.quoted(mark.start) or sentence.does(Act.STAGES, Act.WARNS):
        return False
    low, high = around(reading, mark.start, 1, 1)
    text = reading.text
    if _KIND.search(text, low, high) and not _OFFICES.search(text, low, high):
        return False
    return _AMISS.search(text, low, high) is not None and (
        _SOMEBODY.search(text, low, high) is not None
    )


_OFFICES = Pattern("落札|会計|使途|横領|不正|足りな")
