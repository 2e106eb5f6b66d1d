"""Children named together with their school or class."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._private import consented, in_public
from smtui.domain.reading import Person

_NO_CHILD = Pattern("猫|犬|かかし|人形|ロボット|ぬいぐるみ|動物|うさぎ|ヤギ|ポニー|マスコット")
_CLASS = Pattern(
    "[0-9一二三四五六]年[0-9一二三四五六A-C]?組|[0-9]歳児|年[長中少]|[ぁ-ゖァ-ヺー]{2,6}[組ぐ]み?の|クラスの|[0-9一二三四五六]年生の|組の"
)
_YEAR = Pattern(r" ?\((?:小|中|高|小学|中学)?[0-9一二三四五六]年")
_CHILD_TITLES = frozenset(("くん", "ちゃん", "君"))


class PersonalInfoChild(Check):
    """子どもの名前が、園や学校、クラスとともに書かれているものを見つけます。

    なぜ: 子どもの名前と通う先がそろうと、連れ去りやつきまといに使われるおそれがあります。
    直し方: 名前を消すか、保護者の了承を得て、そのことを書きます。
    限界: 大会や作品の受賞者としての名前、了承ありと書かれたものは指摘しません。

    × つくし保育園の年長さんが来てくれました。左から、«森田 葵ちゃん»、金井 大翔くんです。
    × 南小学校3年2組の«ゆいちゃん»が、職員に手紙をくれました。
    × 写真は、東中学校2年生の«木島 颯太くん»、掃除のようすです。
    ○ つくし保育園の年長さん12人が、消防車を見に来ました。
    ○ 読書感想文コンクールで、南小学校3年の森田 葵さんが最優秀賞に選ばれました。
    ○ ぐんまちゃんが、つくし保育園を訪ねました。
    ○ 北小学校の森田 葵さんの作文です。保護者の承諾を得て掲載しています。
    ○ 年長さんの山田家、川田家の皆さんありがとう。
    """

    code = "personal-info/child"
    name = "子どもの名前と通う先"
    severity = Severity.WARN
    wakes = ("child-group",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first to the last child named, if their school or class is told too."""
        if not reading.people or consented(reading):
            return
        children = [p for p in reading.people if _is_child(reading, p)]
        named = sum(child.full for child in children)
        in_class = _CLASS.search(reading.text)
        if (len(children) > 1 and named) or (children and (named or in_class)):
            yield hit(
                reading,
                children[0].start,
                children[-1].end,
                "子どもの名前と通う先が並んでいます。保護者の了承がなければ、名前を消してください。",
            )


def _is_child(reading: Reading, person: Person) -> bool:
    if in_public(reading, reading.sentence_at(person.start)):
        return False
    text, start = reading.text, person.start
    if _NO_CHILD.search(text, max(0, start - 12), start):
        return False
    if person.title in _CHILD_TITLES:
        return True
    return person.full and _YEAR.match(text, person.end) is not None
