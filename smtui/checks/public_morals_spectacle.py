"""Disaster and accident as a spectacle."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, within

_LIST = "morals-disaster"
_DAMAGE = Pattern(
    r"(?:で|が|の|に)[^。!?\n]{0,10}(?:倒れ|壊れ|流され|傾い|つぶれ|折れ|割れ|えぐ|飛ばされ|落ちた|ひっくり)"
)
_MESSAGE = (
    "災害や事故の現場を見物のように扱っています。被害への配慮と、近づかない呼びかけにしてください。"
)


class PublicMoralsSpectacle(Check):
    """災害や事故の現場を、見物や撮影の名所のように扱う書き方を見つけます。

    なぜ: 被災した人を傷つけ、見に行く人を危険にさらします。
    直し方: 状況と通行止めなどの事実、近づかないことのお願いだけを書きます。
    限界: 訓練、展示、伝承の催しなどの語があるときは知らせません。

    × 台風で«増水した川は、今だけの大迫力»。橋の上からどうぞ。
    × 山火事の«黒煙が夕日に映えて幻想的»です。見物するなら今夜です。
    × [personal] «冠水した道路がプールみたい»で、子どもとわくわく。
    ○ 消防出初式では、火災を想定した一斉放水が大迫力です。
    ○ 豪雨災害の写真展を開きます。ぜひお越しください。
    ○ 台風が去った朝、雲海の絶景が広がりました。
    ○ 崩れたがけには近づかないでください。復旧の見込みは未定です。
    ○ 大雨でぬれた紅葉も見頃です。
    """

    code = "public-morals/spectacle"
    name = "災害の見物"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a scene of damage with a word of sight-seeing in the same or next sentences."""
        if not reading.has("morals-show"):
            return
        for scene in reading.each(_LIST):
            if not meant(reading, scene.start):
                continue
            if scene.text in _WEATHER and not _DAMAGE.match(reading.text, scene.end):
                continue
            start, end = around(reading, scene.start, 1, 2)
            shows = within(reading, "morals-show", scene.end, end)
            if shows and not within(reading, "morals-proper", start, end):
                last = next((m for m in shows if meant(reading, m.start)), None)
                if last:
                    yield hit(reading, scene.start, last.end, _MESSAGE)
                    return


_WEATHER = frozenset(
    {"大雨", "豪雨", "台風", "地震", "被害", "暴風", "心霊", "廃墟", "断水", "噴煙"}
)
