"""A private matter of somebody who is not named but known to those around."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._private import consented
from smtui.checks._tone import around
from smtui.domain.reading import Act

_MATTERS = "private-matter"
_WHO = Pattern(
    "(?:うちの|私の|隣の席の|同じ課の|同じ係の|前任の|後任の|新人の|臨時の|担当の)[一-鿿ァ-ヺーぁ-ゖ]{0,6}?"
    "(?:課長|部長|係長|主任|主査|先輩|後輩|同僚|上司|部下|職員|子|人|方|先生)"
    "|(?:係長|主任|主査|先輩|後輩|同僚|上司|部下|前任者?|担任(?:の先生)?|同級生|ママ友)(?:の[^。\n]{0,6})?[がはも、]"
    "|(?:向かい|お?隣|裏|斜め前|[二三23]軒(?:隣|先))の(?:家|お宅|奥さん|旦那さん|ご主人|おじいさん|おばあさん|息子さん|娘さん)"
    "|(?:店|屋さん|商店|食堂|農園|旅館|医院|工務店)の(?:ご主人|店主|奥さん|女将|大将|社長|息子さん|娘さん)"
    "|(?:ご近所|近所)の(?:奥さん|旦那さん|ご主人|家|お宅|息子さん|娘さん)"
)
_ONLY = Pattern(
    "(?:ただ一人|たった一人|唯一|一人だけ|一人しかいない|一軒だけ|一軒しかない)(?:の|で)?[^。\n]{0,10}?(?:さん|先生|師|職人|店主|住職)"
    "|同じ(?:組|クラス|班|町内|棟|階|部)の[^。\n]{0,24}?(?:お子さん|お?子|お母さん|お父さん|さん|くん|ちゃん)"
    "|(?:角|隣|向かい|裏|斜め前|突き当たり)の[^。\n]{0,8}?(?:屋さん|店|医院|お宅|家)の[^。\n]{0,8}?(?:お子さん|息子さん|娘さん|奥さん|ご主人|さん)"
)
_PASSED_ON = Pattern(
    "とのこと|そうです|そうで、|んですって|だって|らしい|って。|みたい|聞き|られます|られる"
)
_GENERAL = Pattern(
    "予防|検診|健診|研修|セミナー|相談|支援|啓発|月間|制度|講演|講座|勉強会|対策|もし|場合|ドラマ|映画|小説|漫画|の役"
)


class PersonalInfoAcquaintance(Check):
    """名前はなくても、まわりの人には分かる人の、重い私的な事情を見つけます。

    なぜ: 職場や近所の人には、だれのことか分かります。本人の知らないところで広まります。
    直し方: 書かないことにします。本人の同意があるときは、そのことも書きます。
    限界: 自分や家族のことかどうかは、文の形からしか判断できません。

    × 同じ係の«先輩がうつ病»で休職して、仕事が倍になった。
    × «向かいの家の息子さん、万引き»で補導されたらしい。
    × 後任が来ない。前任の«係長が不妊治療»で休んでいるせい。
    × 村に«一人しかいない歯医者の先生、夏まで休診。肺がん»の治療をされるそうです。
    × [personal] «同じクラスの、角の豆腐屋さんの息子さん。来月、脳の手術»なんですって。
    ○ 町に一軒しかない書店の店主さん。乳がん検診の大切さを語る催しに出ます。
    ○ 同僚のメンタル不調に気づいたときの相談先を紹介します。
    ○ 先輩が風邪で休みなので、朝からばたばたです。
    ○ うちの子が入院中で、しばらく投稿を休みます。
    ○ 不登校のお子さんの居場所を、放課後に開いています。
    ○ 隣の家の犬が入院して、さみしい。
    """

    code = "personal-info/acquaintance"
    name = "身近な人の事情"
    severity = Severity.WARN
    wakes = (_MATTERS,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretch from the person to the matter within one sentence."""
        if consented(reading):
            return
        for mark in reading.each(_MATTERS):
            if "strong" in mark.tags:
                yield from _about_somebody(reading, mark)


def _about_somebody(reading: Reading, mark: Mark) -> Iterator[Hit]:
    sentence = reading.sentence_at(mark.start)
    if sentence.does(Act.WARNS, Act.INVITES):
        return
    if _GENERAL.search(reading.text, sentence.start, sentence.end):
        return
    who = _WHO.search(reading.text, sentence.start, mark.start) or _only_one(reading, mark)
    if who:
        yield hit(
            reading,
            who.start(),
            mark.end,
            "まわりの人にはだれか分かる、重い事情のようです。書かないことをお勧めします。",
        )


def _only_one(reading: Reading, mark: Mark) -> re.Match[str] | None:
    """Return the words for somebody there is only one of, up to two sentences before the matter."""
    sentence = reading.sentence_at(mark.start)
    if not _PASSED_ON.search(reading.text, mark.start, sentence.end):
        return None
    return _ONLY.search(reading.text, around(reading, mark.start, 2, 0)[0], mark.start)
