"""Anniversaries and ages that do not fit the year they count from."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
_YEAR = (
    r"(?:(令和|平成|昭和|大正|明治)([0-9]{1,2}|元)年(?:[(][12][0-9]{3}年?[)])?"
    r"|([12][0-9]{3})年?(?:[(](?:令和|平成|昭和|大正|明治)(?:[0-9]{1,2}|元)年?[)])?年?)"
)
_WESTERN = Pattern("[12](?=[0-9]{3})")
_SINCE = Pattern(
    _YEAR + r"(?:度)?(?:[^。\n0-9]{0,40}?)(?:から|以来|に)(?:[^。\n0-9]{0,40}?)"
    r"(今年|本年|ことし|来年|昨年|去年)(?:[^。\n0-9]{0,16}?)([0-9]{1,3})(周年"
    r"|年目|年(?=の|を|に|で|と|が|たち|[^ぁ-ゖァ-ヺ一-鿿0-9A-Za-z]|$))"
)
_BORN = Pattern(_YEAR + r"生まれ(?:[^。\n0-9]{0,12}?)[(の、で]{0,2}([0-9]{1,3})歳")
_AGED = Pattern(
    r"([0-9]{1,3})歳(?:を迎え[^。\n0-9]{0,4}|になる|の|[(、]){1,2}" + _YEAR + "生(?:まれ)?"
)
_FIRST_SINCE = Pattern(
    _YEAR + r"(?:度)?(?:の[^。\n0-9]{1,12})?以来、?(?:実に|およそ)?([0-9]{1,2})年(?:ぶり)"
)
_AGO = Pattern(
    r"(ちょうど|今から|いまから|ほぼ)([0-9]{1,3}|[一二三四五六七八九十]{1,3})年前(?:の|、|に当たる|にあたる|[(]){1,2}"
    + _YEAR
)
_RELATIVE = Pattern(
    "(?<![のる])(今年|本年|来年|昨年|去年|再来年|一昨年)(?:の|、|[(]|・)" + _YEAR + "(?!度|間)"
)
_THIS = Pattern(
    _YEAR + r"(?:度)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:に|の)?"
    r"(?:(?:です|でした|のこと)?。)?(?:[^。\n0-9]{0,40}?)"
    r"(?:この(?:春|夏|秋|冬|[0-9]{0,2}月)|今(?:春|夏|秋|冬|月|年度?)|本年度?|ことし)(?:で|に|、)?"
    r"(?:[^。\n0-9]{0,16}?)([0-9]{1,3})(周年|年目|年(?=の|を|に|で|と|が|たち|[^ぁ-ゖァ-ヺ一-鿿0-9A-Za-z]|$))"
)
_FOUNDED = Pattern(
    _YEAR + r"(?:度)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:の|に)、?[^。、\n0-9]{0,12}"
    "(?:施行|開館|開園|創立|設立|開設|誕生|生まれ|始ま|発足|オープン|制定|結成|創業|開業|開校|合併|完成|開通)"
)
_JUBILEE = Pattern("([0-9]{1,3})周年")
_UNITED = Pattern(
    _YEAR + r"(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?に[^。\n]{1,16}合併[^。\n]{0,50}?([0-9]{1,3})周年"
)
_ANOTHER = Pattern(
    "来年|再来年|昨年|去年|一昨年|前回|当時|以前|に向け|誤|訂正|移転|改築|再建|建て替え|リニューアル|新装|合併"
)
_SHIFT = {
    "今年": 0,
    "本年": 0,
    "ことし": 0,
    "来年": 1,
    "昨年": -1,
    "去年": -1,
    "再来年": 2,
    "一昨年": -2,
}
_KANJI = "一二三四五六七八九"
_TOLERANCE = 1
_NEAR = 80
"""How far apart an anniversary and the founding may stand."""


class AccuracyAnniversary(Check):
    """「昭和41年から今年で70年」のように、年数や年齢が合わないところを見つけます。

    なぜ: 節目の年をまちがえたまま広まります。
    直し方: 始まりの年から数え直します。
    限界: 数え方の違いによる1年の差は見ません。

    × [2026-11-13T09:00] «昭和41年（1966年）に登録されてから、今年でちょうど70年»です。
    × [2026-06-01T09:00] «平成18年に開館し、今年で30周年»を迎えました。
    × [2026-06-01T09:00] 講師は«昭和40年生まれの71歳»です。
    × [2026-06-01T09:00] «1998年5月に開園した牧場は、この春で開園から35年»です。
    × [2026-06-01T09:00] «74歳を迎えた昭和40年生まれ»の講師です。
    × [2027-02-24T09:00] «平成16年3月1日に6つの町が合併して生まれた市は、今度の3月1日で25周年»です。
    ○ [2027-02-24T09:00] 平成16年3月1日に6つの町が合併して生まれた市は、今度の3月1日で23周年です。
    × [2026-06-01T09:00] 美術館は、«平成26年（2014年）の開館から今年でちょうど20年»🎨
    × [2026-06-01T09:00] 橋が架かったのは«ちょうど二十年前、平成15年»です。
    × [2026-06-01T09:00] 見直しは«来年（2028年）»に行います。
    × [2026-06-01T09:00] 開園は«平成18年。今年で30周年»を迎えました。
    × [2026-06-01T09:00] «2019年以来、4年ぶり»に、山車が町を回ります。
    × [2026-06-01T09:00] «図書館は50周年。昭和61年に開館»し、建物もそのままです。
    ○ [2026-06-01T09:00] 図書館は40周年。昭和61年に開館し、建物もそのままです。
    ○ [2026-06-01T09:00] 市制20周年です。図書館は昭和61年に移転して開館しました。
    ○ [2026-06-01T09:00] 2019年以来、7年ぶりに、山車が町を回ります。
    ○ [2026-06-01T09:00] 橋が架かったのはちょうど二十年前、平成18年です。
    ○ [2026-06-01T09:00] 1998年5月に開園した牧場は、この春で28年を迎えました。
    ○ [2026-11-13T09:00] 昭和41年（1966年）に登録されてから、今年でちょうど60年です。
    ○ [2026-06-01T09:00] 平成18年に開館し、今年で20周年を迎えました。
    ○ [2026-06-01T09:00] 昭和40年生まれの61歳です。
    ○ [2026-06-01T09:00] 令和2年生まれが6歳、令和4年生まれが4歳、令和6年生まれが2歳です。
    ○ [2026-06-01T09:00] 1976年に始まった大会は、今年で51回目です。
    """

    code = "accuracy/anniversary"
    name = "周年と年齢"
    severity = Severity.WARN
    wakes = said("年", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every count of years that is more than one off."""
        text, now = reading.text, reading.draft.occasion.at.year
        if not reading.has("era-name") and not _WESTERN.search(text):
            return
        if any(word in text for word in _SHIFT):
            for match in _SINCE.finditer(text):
                right = now + _SHIFT[match[4]] - _year(match) + (match[6] == "年目")
                yield from _judge(reading, match, int(match[5]), right, match[6])
        if "この" in text or "今" in text:
            for match in _THIS.finditer(text):
                if not _SINCE.match(text, match.start()):
                    right = now - _year(match) + (match[5] == "年目")
                    yield from _judge(reading, match, int(match[4]), right, match[5])
        if text.count("周年") == 1:
            yield from _jubilee(reading, now)
        for match in _UNITED.finditer(text) if "合併" in text else ():
            yield from _judge(reading, match, int(match[4]), now - _year(match), "周年")
        if "年前" in text:
            for match in _AGO.finditer(text):
                yield from _judge(reading, match, _number(match[2]), now - _year(match, 3), "年前")
        for match in (
            _RELATIVE.finditer(text) if "年(" in text or "年の" in text or "年、" in text else ()
        ):
            if _year(match, 2) != now + _SHIFT[match[1]]:
                yield hit(
                    reading,
                    *match.span(),
                    f"{match[1]}は{now + _SHIFT[match[1]]}年です。年を確かめてください。",
                )
        for match in _FIRST_SINCE.finditer(text) if "年ぶり" in text else ():
            yield from _judge(reading, match, int(match[4]), now - _year(match), "年ぶり")
        if "歳" in text and "生" in text:
            yield from _ages(reading, now)


def _ages(reading: Reading, now: int) -> Iterator[Hit]:
    """Yield ages that do not fit the year of birth beside them."""
    for match in _AGED.finditer(reading.text):
        if reading.text.endswith(("生まれが", "生まれは"), 0, match.start()):
            continue  # the age of the year before it
        yield from _judge(reading, match, int(match[1]), now - _year(match, 2), "歳")
    for match in _BORN.finditer(reading.text):
        yield from _judge(reading, match, int(match[4]), now - _year(match), "歳")


def _jubilee(reading: Reading, now: int) -> Iterator[Hit]:
    """Yield the only anniversary of a text beside the only founding it tells, where they differ."""
    text = reading.text
    told, founded = _JUBILEE.search(text), list(_FOUNDED.finditer(text))
    if told is None or len(founded) != 1 or _ANOTHER.search(text):
        return
    low, high = min(told.start(), founded[0].start()), max(told.end(), founded[0].end())
    right = now - _year(founded[0])
    if high - low <= _NEAR and right > _TOLERANCE and abs(int(told[1]) - right) > _TOLERANCE:
        yield hit(
            reading,
            low,
            high,
            f"数えると{right}周年です。始まりの年か年数を確かめてください。",
        )


def _number(text: str) -> int:
    """Return a number in digits, or in kanji up to 99."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    high = (_KANJI.find(tens) + 1 if tens else 1) * 10 if ten else 0
    return high + (_KANJI.find(ones) + 1 if ones else 0)


def _year(match: re.Match[str], first: int = 1) -> int:
    """Return the Western year the match names in its groups from `first` on."""
    if match[first + 2]:
        return int(match[first + 2])
    return _ERAS[match[first]] + (1 if match[first + 1] == "元" else int(match[first + 1]))


def _judge(
    reading: Reading, match: re.Match[str], told: int, right: int, unit: str
) -> Iterator[Hit]:
    if right > 0 and abs(told - right) > _TOLERANCE:
        yield hit(
            reading,
            *match.span(),
            f"数えると{right}{unit}です。始まりの年か年数を確かめてください。",
        )
