"""Totals that are not the sum of their parts."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_UNIT = (
    "(?:人|名|組|店|件|点|台|本|個|枚|団体|社|校|園|世帯|棟|冊|種類|種"
    "|円|回|か所|箇所|ヶ所|カ所|頭|羽|匹"
    "|チーム|作品|室|席|戸|区画|問|品|食|トン|キロ|kg|票|議席|科目|泊|編|曲|株)"
)
_TOLD = ("計", "合わせて", "あわせて", "全部で", "総勢")
_PART = Pattern(rf"([0-9][0-9,]{{0,9}}) ?({_UNIT})")
_TOTAL = Pattern(
    r"(?:の|で|、)?(?:合計|総計|計|合わせて|あわせて|総勢|全部で)(?:で|は)? ?([0-9][0-9,]{0,9}) ?"
    rf"({_UNIT})"
)
_LABELLED = r"[^、。,・()\n0-9月日時分年第歳階番号:~%-]{1,10}[0-9]{1,5}"
_BARE = Pattern(
    rf"({_LABELLED}(?:(?:、|と|・){_LABELLED}){{1,6}})(?:の|で、?|、)"
    rf"(?:合計|総計|計|総勢|合わせて) ?([0-9]{{1,6}}) ?({_UNIT})"
)
"""Parts that leave their unit to the total: 一般12、シニア8の計20チーム."""
_NUMBER = Pattern("[0-9]{1,6}")
_GROUP = (
    "(?:男|女|大人|子ども|一般|市内|市外|町内|町外|区内|区外|小学|中学|高校|小中|親|午|先着|抽選|第1"
    "|東|西|南|北|会場|公募|未就学|保育|学生)"
)
_INSIDE = Pattern(rf"\((?:内訳(?:は|:)?)?{_GROUP}")
"""What a total split in brackets begins with: quicker to look for than the total."""
_SPLIT = Pattern(
    rf"([0-9][0-9,]{{0,9}}) ?({_UNIT}) ?[(](?:内訳(?:は|:)?)?({_GROUP}[^()\n]{{3,60}})[)]"
)
_BETWEEN = Pattern(
    "[ 、,・と+&]{0,3}(?:[0-9.]{1,4}(?:km|キロ|m|メートル|歳|年生|部|階席?|号館|日目))?"
    "(?:[^0-9。、,・()\n]{0,12})"
)
_EACH = Pattern(
    r"(?:各(?:日|回|会場|組|部|館|教室)|1(?:日|回|会場|組)(?:あたり|につき)?) ?(?:とも|先着)?"
    rf"([0-9][0-9,]{{0,7}}) ?({_UNIT})[^。\n0-9]{{0,8}}"
    r"(?:全?([0-9]{1,2})(?:日|回|会場|組|部|館|教室)"
    r"(?:で(?:合計|計)?|の?合計|の?計) ?|(?:合計|計|全部で) ?)"
    rf"([0-9][0-9,]{{0,8}}) ?({_UNIT})"
)
"""So many each, so many in all."""
_SHARE = Pattern(
    r"[、。(:はが「・ ]([^、。(:は\n%]{1,14}?)[」 ]?(?:が|は|:|、)?([0-9]{1,3}(?:\.[0-9])?)%"
)
_SHARE_ROW = Pattern("\n[^\n%0-9]{1,24}[ :]([0-9]{1,3}(?:\\.[0-9])?)%(?=\n|$)")
_ONE_ANSWER = Pattern("[一1]つ(?:だけ)?(?:選|回答|お選び)|単一回答|択一")
_SURVEY = Pattern("回答|アンケート|調査|内訳|構成|満足|割合は|票の|世論|聞いたところ|尋ねたところ")
_SEVERAL = Pattern(
    "複数|前年|昨年|前回|率|達成|割引|オフ|うち|男性|女性|代(?:が|は|で)|以上|確率|降水|湿度|増|減|賛成を"
)
_LOOSE = Pattern("うち|ほか|など|約|およそ|以上|程度|前後|余り|延べ|のべ|ずつ|または|平均|最大|各")
_REACH = 90

_ROW = Pattern(rf"[^\n]{{0,40}}?(?<![0-9,])([0-9][0-9,]{{0,9}}) ?({_UNIT})[)]?[ 、。]?$")


class AccuracyTotal(Check):
    """内訳を足しても合計と合わないところを見つけます。

    なぜ: 数字のどれかがまちがっていて、発表の信用を落とします。
    直し方: 内訳と合計を、もとの資料で確かめます。
    限界: 「ほか」「約」「延べ」などのある数は足しません。

    × 相談会に«男性18人、女性27人の計46人»が参加しました。
    × 露店は«飲食28店、物販9店、体験4店の計43店»です。
    × 応募は«小学生12点、中学生9点、合わせて20点»でした。
    × 参加者は«51人（男性20人、女性30人）»でした。
    × 席の数です。⏎«9月5日　200席⏎9月6日　200席⏎9月12日　300席⏎合計600席»です。
    × 見学会の定員は、«各日12組、合計30組»です。
    × 参加費は«1回500円、全4回で2,500円»です。
    × 好みの味は«「甘口」45％、「中辛」38％、「辛口」27％»という回答でした。
    × 募集は«各組10名、3組で合計40名»です。
    × 定員は«30人（市内20人、市外15人）»です。
    × チームを募集します。⏎«一般の部12、シニアの部8、女性の部6の合計28チーム»まで。
    ○ チームを募集します。⏎一般の部12、シニアの部8、女性の部6の合計26チームまで。
    × 満足度（一つだけ選択）です。⏎満足　«48％⏎やや満足　35％⏎やや不満　16％⏎不満　11％»
    ○ 満足度（一つだけ選択）です。⏎満足　48％⏎やや満足　35％⏎やや不満　16％⏎不満　1％
    ○ 好みの味は「甘口」45％、「中辛」38％、「辛口」17％という回答でした。
    ○ 見学会の定員は、各日12組、合計24組です。
    ○ 席の数です。⏎9月5日　200席⏎9月6日　300席⏎合計500席です。
    ○ 相談会に男性18人、女性27人の計45人が参加しました。
    ○ 参加費は、大人500円、子ども300円です。合計20人が参加しました。
    ○ 市内12校のうち、小学校5校、中学校3校など、計11校が参加しました。
    ○ 大人2人、子ども3人分で計2,100円です。
    """

    code = "accuracy/total"
    name = "内訳と合計"
    severity = Severity.WARN
    wakes = said(*"計合全総各%(", "あわせて", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every total that differs from the sum of the parts right before or behind it."""
        text = reading.text
        if any(word in text for word in _TOLD):
            for total in _TOTAL.finditer(text):
                parts = _parts_before(text, total)
                parts = parts if len(parts) >= 2 else _rows_before(text, total)
                if len(parts) >= 2 and not _LOOSE.search(
                    text, max(0, parts[0].start() - 8), total.end()
                ):
                    yield from _judge(reading, parts, total, parts[0].start(), total.end())
            yield from _bare(reading)
        if "各" in text or "全" in text:
            yield from _each(reading)
        if text.count("%") > 2:
            yield from _shares(reading)
            yield from _rows_of_shares(reading)
        for total in _SPLIT.finditer(text) if _INSIDE.search(text) else ():
            if not _LOOSE.search(text, *total.span()):
                parts = list(_PART.finditer(text, *total.span(3)))
                if len(parts) >= 2 and {part[2] for part in parts} == {total[2]}:
                    yield from _judge(reading, parts, total, *total.span())


def _bare(reading: Reading) -> Iterator[Hit]:
    """Yield totals that differ from the sum of parts told without a unit."""
    for match in _BARE.finditer(reading.text):
        right = sum(map(int, _NUMBER.findall(match[1])))
        if right != int(match[2]) and not _LOOSE.search(reading.text, *match.span()):
            yield hit(
                reading,
                *match.span(),
                f"内訳を足すと{right:,}{match[3]}です。内訳と合計のどちらが正しいか確かめてください。",
            )


def _shares(reading: Reading) -> Iterator[Hit]:
    """Yield shares of one question that are more than the whole."""
    done = -1
    for first in _SHARE.finditer(reading.text):
        sentence = reading.sentence_at(first.start(2))
        if sentence.start < done or not _SURVEY.search(reading.text, sentence.start, sentence.end):
            continue
        done = sentence.end
        shares = list(_SHARE.finditer(reading.text, sentence.start, sentence.end))
        total = sum(float(share[2]) for share in shares)
        if len(shares) < 3 or not 101 < total < 150:
            continue
        if _SEVERAL.search(reading.text, sentence.start, sentence.end):
            continue
        yield hit(
            reading,
            shares[0].start(1),
            shares[-1].end(),
            f"割合を足すと{total:g}%です。どれかの数を確かめてください。",
        )


def _rows_of_shares(reading: Reading) -> Iterator[Hit]:
    """Yield the rows of a question with one answer each that are more than the whole."""
    rows = list(_SHARE_ROW.finditer(reading.text)) if _ONE_ANSWER.search(reading.text) else []
    total = sum(float(row[1]) for row in rows)
    if len(rows) > 2 and 101 < total < 150:
        yield hit(
            reading,
            rows[0].start(1),
            rows[-1].end(1) + 1,
            f"割合を足すと{total:g}%です。どれかの数を確かめてください。",
        )


def _each(reading: Reading) -> Iterator[Hit]:
    """Yield a total that is no multiple of what each has."""
    for match in _EACH.finditer(reading.text):
        each, total = int(match[1].replace(",", "")), int(match[4].replace(",", ""))
        off = total != each * int(match[3]) if match[3] else bool(total % each)
        if match[2] == match[5] and each > 1 and off:
            yield hit(
                reading,
                *match.span(),
                f"{each:,}{match[2]}ずつでは、{total:,}{match[5]}になりません。どちらかを確かめてください。",
            )


def _parts_before(text: str, total: re.Match[str]) -> list[re.Match[str]]:
    """Return the numbers of the total's unit that lead up to it without a gap."""
    low = max(0, total.start() - _REACH)
    found: list[re.Match[str]] = []
    edge = total.start()
    for part in reversed(list(_PART.finditer(text, low, total.start()))):
        if part[2] != total[2] or not _BETWEEN.fullmatch(text, part.end(), edge):
            break
        found.append(part)
        edge = part.start()
    return found[::-1]


def _rows_before(text: str, total: re.Match[str]) -> list[re.Match[str]]:
    """Return the lines right above the total's that each end in a number of its unit."""
    start = text.rfind("\n", 0, total.start()) + 1
    if total.start() - start > 1:
        return []
    found: list[re.Match[str]] = []
    while start > 0 and len(found) < 20:
        end, start = start - 1, text.rfind("\n", 0, start - 1) + 1
        row = _ROW.match(text[start:end])
        if row is None or row[2] != total[2] or text.count(row[2], start, end) > 1:
            break
        match = _PART.search(text, start + row.start(1), end)
        if match is None:
            break
        found.append(match)
    return found[::-1]


def _judge(
    reading: Reading, parts: list[re.Match[str]], total: re.Match[str], start: int, end: int
) -> Iterator[Hit]:
    right = sum(int(part[1].replace(",", "")) for part in parts)
    if right != int(total[1].replace(",", "")):
        yield hit(
            reading,
            start,
            end,
            f"内訳を足すと{right:,}{total[2]}です。内訳と合計のどちらが正しいか確かめてください。",
        )
