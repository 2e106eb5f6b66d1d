"""Dates of birth of named private persons."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._private import consented, in_public

_BORN = Pattern(
    "(?:昭和|平成|令和|[SHR]|19[2-9][0-9]|20[0-2][0-9])[0-9元]{0,2}(?:年|[./-])"
    "[0-9]{1,2}(?:月|[./-])[0-9]{1,2}日?(?= ?(?:生|\\)|、|。|$|\n))"
)
_OPEN = Pattern(
    "までに生|以降に生|以前に生|生まれた方|対象|没|例:|記入例|見本|動物|パンダ|キリン|ゾウ"
)


class PersonalInfoBirth(Check):
    """名前のある人の生年月日を見つけます。

    なぜ: 名前と生年月日がそろうと、なりすましや本人確認のすり抜けに使われます。
    直し方: 生年月日を消します。年齢も、要らなければ消します。
    限界: 歴史上の人や講師など、公の場の人の紹介は指摘しません。

    × 名簿です。奥野 正一さん　«昭和22年4月5日»生、早川 ミツさん　昭和25年1月9日生
    × お忘れ物の診察券は、沢田 知子様（生年月日：«1961年3月8日»）のものです。
    × 当選者は関根 進さん、«平成2年11月30日»生まれの方です。
    ○ 令和2年4月2日から令和3年4月1日生まれの方が対象です。
    ○ 申請書には、お名前と生年月日を書いてください。
    ○ 講師の沢田 知子さんは、昭和36年3月8日生まれの作家です。
    ○ 記入例：佐藤 太郎さん、生年月日 昭和50年1月1日
    """

    code = "personal-info/birth"
    name = "名前と生年月日"
    severity = Severity.WARN
    wakes = ("birth-date",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the dates of birth that stand next to a full name."""
        text = reading.text
        if not reading.people or _OPEN.search(text) or consented(reading):
            return
        for born in _BORN.finditer(text):
            near = any(
                person.full
                and not person.office
                and (0 <= born.start() - person.end < 25 or 0 <= person.start - born.end() < 8)
                for person in reading.people
            )
            if near and not in_public(reading, reading.sentence_at(born.start())):
                yield hit(
                    reading,
                    *born.span(),
                    "名前と生年月日が並んでいます。生年月日を消してください。",
                )
