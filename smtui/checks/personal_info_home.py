"""Where somebody lives, together with what makes the home unsafe."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._private import consented
from smtui.checks._tone import around
from smtui.domain.reading import Act, Person

_ALONE = "home-alone"
_PIN = Pattern(
    "(?:真向かい|真裏|真隣|向かい|お?隣|すぐ裏|裏手|斜め前|角|[二三23]軒(?:隣|先|目)|突き当たり)(?:の(?:家|お宅)|に(?:住|お住|ある家)|で)"
    "|[0-9]{1,2}階(?:の角部屋)?に(?:住|お住)|[0-9]{2,4}号室|屋根の(?:家|お宅)|[一-鿿]{1,4}に(?:お住まい|住む|住んで)"
)
_AGE = Pattern("[0-9]{2,3}(?:歳|才)|[0-9]{2}代の?(?:女性|男性)|米寿|卒寿|白寿")
_NEIGHBOUR = Pattern(
    "(?:隣|裏|向かい|斜め前|近所|[二三四2-4]軒先)の[^。、!?\n]{0,8}?(?:さん(?:宅|ち|の家)|お宅|家)(?:が|は|も|、|に)"
    "|[一-鿿]{1,3}さん(?:宅|ち|のお宅)(?:が|は|も|、)"
)
"""The house of somebody else, so that readers find it."""
_GENERAL = Pattern(
    "の方へ|の方を対象|の方は|高齢者の|対象|見守り|サービス|登録|配食|緊急通報|ご不在|不在票|訪問します|防犯|注意|お出かけ|不在者投票"
)


class PersonalInfoHome(Check):
    """住まいのわかる人が、一人暮らしや留守がちなことを見つけます。

    なぜ: 場所・年齢・留守の時間がそろうと、空き巣や詐欺に狙われるおそれがあります。
    直し方: 住まいの目印、一人暮らし、留守の曜日のどれかではなく、すべてを書かないようにします。
    限界: 本人の了承が書かれているときは指摘しません。

    × 緑町三丁目、駅前の花屋さんの隣で«一人暮らし»をするキヨさんは、今年で91歳です。
    × 月曜は«留守»だという川辺 しげさん（84歳）のお宅は、郵便局の角の家です。
    × 平井さん（79歳）は一丁目の青い屋根の家で«独り暮らし»。鍵はかけないそうです。
    × [personal] «向かいの柏木さんち、盆まで旅行»だって。雨戸が閉まったまま。
    ○ [personal] 隣の家に旅行のお土産をもらった。
    ○ 一人暮らしの高齢者の方を対象に、配食サービスの登録を受け付けています。
    ○ 一人暮らしを始めた皆さん、ごみの出し方を確かめましょう。
    ○ 訪問のとき不在だった方には、不在票をお入れしています。
    ○ 二丁目の会場は留守番電話になります。講師は木村さん（65歳）です。
    """

    code = "personal-info/home"
    name = "住まいと留守"
    severity = Severity.WARN
    wakes = (_ALONE,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretch that names the home and the person, if it holds enough facts."""
        if consented(reading):
            return
        for mark in reading.each(_ALONE):
            sentence = reading.sentence_at(mark.start)
            if sentence.does(Act.WARNS) or _GENERAL.search(
                reading.text, sentence.start, sentence.end
            ):
                continue
            if "away" in mark.tags:
                yield from _left_alone(reading, mark)
                if "home" not in mark.tags:
                    continue
            person = next((p for p in reading.people if not p.office and _close(p, mark)), None)
            if _facts_about(reading, mark, person) >= 2:
                start = min(mark.start, person.start if person else mark.start)
                yield hit(reading, start, max(mark.end, person.end if person else 0), _MESSAGE)
                return


_MESSAGE = "住まいと留守や一人暮らしのことから、だれかが分かります。書かないでください。"


def _left_alone(reading: Reading, mark: Mark) -> Iterator[Hit]:
    """Yield the stretch from a neighbour's house to the words that nobody is there."""
    low = around(reading, mark.start, 1)[0]
    house = _NEIGHBOUR.search(reading.text, low, mark.start)
    if house and not reading.quoted(mark.start):
        yield hit(reading, house.start(), max(mark.end, house.end()), _MESSAGE)


def _close(person: Person, mark: Mark) -> bool:
    return abs(person.start - mark.start) < 150


def _facts_about(reading: Reading, mark: Mark, person: Person | None) -> int:
    """Count what is known of the person beside living alone: name, age, place."""
    start, end = max(0, mark.start - 120), mark.end + 120
    age = _AGE.search(reading.text, start, end)
    placed = any(start <= place.start < end for place in reading.places)
    pinned = _PIN.search(reading.text, start, end)
    if not (placed or pinned):
        return 0
    return bool(person) + bool(age) + placed + bool(pinned)
