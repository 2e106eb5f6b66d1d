"""Candid words before a poor opinion of the own work: to be honest, between ourselves."""

from collections.abc import Iterator

from smtui.checks import _self_subject
from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit, is_official
from smtui.checks._tone import about_self, around, negated, sentence_here, spoken, within
from smtui.domain.reading import Act

_LIST = "reputation-candour"
_PROPER = Pattern(
    "休みの日|休日|に答えて|にお答え|にお書き|アンケート|対策|改善し|見直し|解消|防止|再発|訂正|落語|農家|野菜|クイズ|試合|映画|宿題|旅"
)
_MESSAGE = (
    "自分たちの仕事の評価を下げる打ち明け話に読めます。事実と案内、改める点だけを書いてください。"
)


class ReputationCandour(Check):
    """「正直」「ここだけの話」などと打ち明けて、自分の自治体の仕事をけなす書き方を見つけます。

    なぜ: 本音として広まり、改めるつもりがないものと受け取られます。
    直し方: 打ち明け話を消し、事実と、改める点や時期だけを書きます。
    限界: 一覧にない評価の言葉は分かりません。

    × «正直、窓口の応対はひどい»ものでした。
    × 計画を作りましたが、«本音を言えば現場は冷めています»。
    × [personal] 市役所で働いてるけど、«ぶっちゃけ市の観光事業は失敗»だと思う。
    × 補助金の案内です。«正直、何のためにあるの»か担当も分かりませんが、どうぞ。
    ○ [personal] 正直、昨日の試合はひどかった。
    ○ 正直に答えてください。健康アンケートです。
    ○ 正直者のおじいさんの昔話を、紙芝居で。
    ○ 実は無料で利用できます。市の体育館へどうぞ。
    """

    code = "reputation/candour"
    name = "仕事をけなす打ち明け話"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield candid words with a poor opinion after them."""
        own = reading.each("reputation-own") if _inside(reading) else ()
        candid = (m for m in reading.each(_LIST) if "poor" not in m.tags)
        for mark in (*candid, *(m for m in own if _TOPIC.match(reading.text, m.end))):
            if not spoken(reading, mark.start):
                continue
            start, end = around(reading, mark.start)
            poor = _poor(reading, mark, end)
            if not poor or negated(reading, poor.end) or _PROPER.search(reading.text, start, end):
                continue
            if sentence_here(reading, mark.start).does(Act.APOLOGISES, Act.WARNS):
                continue
            if _own_house(reading, facts, mark) and not about_self(reading, mark.start, poor.end):
                yield hit(reading, min(mark.start, poor.start), max(mark.end, poor.end), _MESSAGE)


def _poor(reading: Reading, mark: Mark, end: int) -> Mark | None:
    """Return the poor opinion in the sentence of the candid word."""
    start = around(reading, mark.start)[0]
    own = [m for m in within(reading, _LIST, start, end) if "poor" in m.tags]
    return next(iter((*own, *within(reading, "reputation-slight", mark.end, end))), None)


def _own_house(reading: Reading, facts: Facts, mark: Mark) -> bool:
    """Tell whether it is about the own work: always so on an official account."""
    if is_official(reading):
        return True
    if not reading.has("reputation-staff"):
        return False
    start, end = around(reading, mark.start, 1)
    return bool(within(reading, "reputation-own", start, end)) or _self_subject.says_self(
        reading, facts, start, end
    )


_TOPIC = Pattern(r"[^。、!?\n]{0,8}(?:は|って|なんて|、)")


def _inside(reading: Reading) -> bool:
    """Tell whether one of the staff writes privately: then any poor opinion of the house counts."""
    return not is_official(reading) and reading.has("reputation-staff")
