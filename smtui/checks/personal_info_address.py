"""The address of a private home."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._private import consented, private_people
from smtui.domain.reading import Place

_HOME = Pattern(
    "自宅|ご自宅|お宅|実家|様宅|さん宅|の家[はがにをで、]|宅[はがにをで、(]|に住む|に住んで|お住まいの[^方皆]|在住の|民家"
)
_FACILITY = Pattern(
    "館|センター|役場|役所|庁舎|窓口|学校|公園|公民館|集会所|体育|病院|医院|診療所|事務|支所|出張所|会場|店舗|営業"
    "|開館|移転|郵送|宛|あて先|送付先|申込先|問い?合わせ|〒|ホール|神社|寺|工場|駐車場|駅|公社|協会|法人|株式会社|旧宅|生家|史跡|文化財|記念"
)
_OPENING = ("(", " (", " ", "、", ":", "・住所:", "(住所:")


_COURTESY = frozenset(("さん", "様", "さま", "くん", "ちゃん"))
_ROW = Pattern(
    "[一-鿿]{1,4} [一-鿿ぁ-ゖァ-ヺ]{1,5}(?:さん|様"
    "|氏)? ?[(][0-9]{1,3}歳?[)] ?[、:・]? ?[一-鿿]{0,6}$"
)
"""A name with an age right before the address, as a list prints it."""
_BEHIND = 12
"""How far behind a name an address still is that person's."""


class PersonalInfoAddress(Check):
    """個人の家の番地までの住所を見つけます。

    なぜ: 住所が広まると、いたずらや押しかけなどの害が本人と家族に及びます。
    直し方: 町名までにするか、住所を消します。
    限界: 施設や店の住所かどうかは、そばの言葉から判断します。

    × 落とし物は、«大手2丁目11番8号»の川瀬さん宅にお届けしました。
    × ごみ出しの苦情の主は、«緑町413番地の6»に住む堀口さんです。
    × 行方不明だった岡田 庄造さん（82歳・«南町3-5-12»）が見つかりました。
    × 当選者：木暮 佳代さん（«朝日町3-12-5»）
    ○ 中央公民館（大手2丁目11番8号）で、木暮 佳代さんの作品展を開きます。
    ○ 申込書の送付先：〒370-0599 緑町413番地 総務課 堀口
    ○ 二丁目の川瀬さんから、柿の写真が届きました。
    ○ 大手2丁目11番8号先の道路で水道工事をします。
    """

    code = "personal-info/address"
    name = "個人の住所"
    severity = Severity.WARN
    wakes = ("place",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield block or house addresses that stand with a private person or a home."""
        near = [
            place for place in reading.places if place.level != "town" or _is_winner(reading, place)
        ]
        if not near or consented(reading):
            return
        for place in near:
            if _is_home(reading, place):
                yield hit(
                    reading,
                    place.start,
                    place.end,
                    "個人の家の住所のようです。町名までにするか、消してください。",
                )


def _is_winner(reading: Reading, place: Place) -> bool:
    """Tell whether the town of a winner stands right behind the name."""
    named = any(
        p.full and p.title in _COURTESY and 0 <= place.start - p.end < _BEHIND
        for p in reading.people
    )
    return named and ("当選" in reading.text or "当せん" in reading.text)


def _is_home(reading: Reading, place: Place) -> bool:
    text = reading.text
    if place.level != "house" and _is_winner(reading, place):
        return True
    sentence = reading.sentence_at(place.start)
    line = text.rfind("\n", 0, place.start) + 1
    if _FACILITY.search(text, line, min(len(text), place.end + 30)):
        return False
    if _HOME.search(text, sentence.start, sentence.end):
        return True
    if place.level != "town" and _ROW.search(text, max(0, place.start - 30), place.start):
        return True
    if place.level == "house" and any(
        not p.office and p.title in _COURTESY and 0 <= place.start - p.end < _BEHIND
        for p in reading.people
    ):
        return True
    listed = (p for p in reading.people if p.full and not p.office)
    if any(text[p.end : place.start] in _OPENING for p in listed if p.end <= place.start):
        return True
    return any(
        abs(person.start - place.end) < 25
        and "\n" not in text[place.end : max(place.end, person.start)]
        for person in private_people(reading)
    )
