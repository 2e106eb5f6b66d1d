"""Running down one's own municipality, its work, its services."""

from collections.abc import Iterator

from smtui.checks import _self_subject
from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
    is_official,
)  # fmt: skip
from smtui.checks._tone import about_self, around, negated, sentence_here, spoken, within
from smtui.domain.reading import Act

_LIST = "reputation-slight"
_OWN = "reputation-own"
_PROPER = Pattern(
    "見ごたえ|思いのほか|省エネ|節電|電気の|水の無駄|見つけよう|相談|対策|改善|なくす|減ら|見直し|解消|防ぐ|防止|検証|反省|再発|訂正|講座|教室|研修|落語|企業|電力|停電|お住まい|点検|ご意見を|クイズ|昔話|農家|虫|野菜"
)
_POOR = Pattern(
    "古く|古い|分かりにく|わかりにく|遅い|遅く|面倒|使いにく|使いづら|足り|少なく|少ない|狭く|狭い|汚|不便|高く|高い|つまらな|まずい|まずく|悪い|悪く|せい"
)
_MESSAGE = (
    "自分たちの仕事や制度の評価を下げる書き方です。事実と案内、改める点だけを書いてください。"
)


class ReputationSlight(Check):
    """自分の自治体や、その仕事、制度、職員をけなす書き方を見つけます。

    なぜ: 内輪の冗談や自虐でも、市民には本当のこととして届き、信用を失います。
    直し方: 混雑や不便は事実と見込みだけを書き、改善の予定があれば添えます。
    限界: 私的な投稿では、自分の自治体や職場を指す語がそろうときだけ知らせます。

    × 市役所の電話は«たらい回し»が名物です。気長におかけください。
    × アンケートを集めていますが、正直«誰も読んでいません»。
    × [personal] うちの役場、«無能»な管理職ばかりで«終わってる»。
    × 新しい予約サイトは«使いにくいと評判»で、«閑古鳥»が鳴いています。
    × [personal] 市の職員だけど、«この町に家を建てるのはやめておいたほうが»いい。
    ○ 窓口が混み合い、お待たせしております。申し訳ありません。
    ○ [personal] 料理は適当です。今日のカレーは大失敗だった。
    ○ お役所仕事と言われないよう、窓口の改善に取り組みます。
    ○ 税金の無駄遣いをなくすため、事業の見直しを進めています。
    ○ [personal] 市民プールが混んでいてがっかり。来週また行こう。
    ○ 利用者が少ないため、コミュニティバスの路線の見直しについてご意見を募集します。
    """

    code = "reputation/slight"
    name = "自分の自治体をけなす"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield slights of the own work: strong ones of an official, or own name and slight."""
        for slight in reading.each(_LIST):
            if not _said(reading, slight):
                continue
            start, end = around(reading, slight.start, 1, 1)
            if _PROPER.search(reading.text, start, end):
                continue
            if _apology(reading, slight) or not _own(reading, facts, slight, start, end):
                continue
            yield hit(reading, slight.start, slight.end, _MESSAGE)


def _own(reading: Reading, facts: Facts, slight: Mark, start: int, end: int) -> bool:
    """Tell whether the writer runs down the own house."""
    sentence, last = around(reading, slight.start)
    named = within(reading, _OWN, sentence, last)
    if "compare" in slight.tags:
        return bool(named) and _POOR.search(reading.text, sentence, slight.start) is not None
    strong = "strong" in slight.tags
    if is_official(reading):
        return strong or (bool(named) and len(within(reading, _LIST, start, end)) > 1)
    near = named or within(reading, _OWN, start, sentence)
    return any(mark.text.startswith(("うちの", "この", "当", "本")) for mark in near) or (
        reading.has("reputation-staff")
        and (bool(near) or _self_subject.says_self(reading, facts, start, last))
    )


def _said(reading: Reading, slight: Mark) -> bool:
    """Tell whether the slight is the writer's own, not denied, and not about the writer."""
    start, end = slight.start, slight.end
    if sentence_here(reading, start).does(Act.DENIES) or not spoken(reading, start, end + 6):
        return False
    return not negated(reading, end) and not about_self(reading, start, end)


def _apology(reading: Reading, slight: Mark) -> bool:
    """Tell whether the sentence is an ordinary apology."""
    return sentence_here(reading, slight.start).does(Act.APOLOGISES)
