"""A named private person together with something nobody needs to know."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit, is_personal
from smtui.checks._private import consented, person_near, private_people
from smtui.domain.reading import Act, Person

_MATTERS = "private-matter"
_GENERAL = Pattern(
    "専門|着任|診療|外来|担当医|予防|検診を|健診を|研修|セミナー|サポーター|相談窓口|相談会|支援センター|啓発|月間|制度|講演|講座|氏(?:[(][^()]{1,12}[)])?による|理解を深|を経験した後|産後ケア|ボランティア|福祉作文|相談をはじめ|勉強会|対策|ご案内|(?:て|で)から[0-9]{1,3}年"
)
_READ_OUT = Pattern("作文[^。\n]{0,8}(?:朗読|発表)|弁論大会")
"""People who told of it themselves, before an audience."""


_TIED = Pattern(
    "(?:同級生|同期|先輩|後輩|幼なじみ|友達|友だち|友人|知り合い|教え子|いとこ|元カレ|元カノ|部下|同僚)(?:だった|の)(?=[一-鿿ぁ-ゖァ-ヺ])"
)


class PersonalInfoMatter(Check):
    """名前のある人の、病気・お金・家族・福祉・処分などの事情を見つけます。

    なぜ: 本人が知られたくない事情が、名前とともに広まり、取り返しがつきません。
    直し方: 名前か事情のどちらかを消します。本人への連絡は、公開されない方法で行います。
    限界: 講師や受賞者など、公の場の人として紹介されている人は対象にしません。

    × 前の係長の «長浜 誠司さんが胃がん» の手術で休むことになりました。
    × «溝口様»、ご相談の生活保護の件は、来週決まります。
    × 窓口に来た «田之上さん、税金を滞納» しているのに車は新車だった。
    × [personal] 同級生だった«恵子が離婚届»を出しに来た。
    × 同期の «戸川くん»が、先月離婚しました。
    ○ 胃がん検診のご予約は、健康課の小山へどうぞ。
    ○ 乳がんを経験した講師の大場 千秋さんが、体験を語ります。
    ○ 長浜 誠司さんは、がんの治療の経験を広報で語ってくれました（本人の了承を得て掲載）。
    ○ 山本市長が入院したため、職務代理者を置きました。
    ○ 認知症サポーター養成講座を、長浜さんの畑の隣で開きます。
    """

    code = "personal-info/matter"
    name = "名前と私的な事情"
    severity = Severity.WARN
    wakes = (_MATTERS,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretch from the name to the matter, once for each person."""
        if consented(reading):
            return
        people = sorted([*private_people(reading), *_bare_names(reading)])
        seen: set[int] = set()
        for mark in reading.each(_MATTERS) if people else ():
            person = person_near(reading, mark, people)
            if person is None or person.start in seen or _is_general(reading, mark, person):
                continue
            seen.add(person.start)
            start, end = min(person.start, mark.start), max(person.end, mark.end)
            yield hit(reading, start, end, _MESSAGE)


_MESSAGE = "人の名前と、知られたくない事情が並んでいます。どちらかを消してください。"


def _bare_names(reading: Reading) -> Iterator[Person]:
    """Yield acquaintances a private post calls by a bare name: 同級生だった美咲."""
    for tie in _TIED.finditer(reading.text) if is_personal(reading) else ():
        index = reading.word_at(tie.end())
        word = reading.words[index]
        if reading.starts[index] == tie.end() and word.kind == "人名":
            yield Person(tie.end(), reading.end_of(index), word.surface, "", False, False)


def _is_general(reading: Reading, mark: Mark, person: Person) -> bool:
    """Tell whether the sentence is about a service or a warning and not about somebody."""
    sentence = reading.sentence_at(mark.start)
    if sentence.does(Act.WARNS):
        return True
    start, end = min(person.start, mark.start), max(person.end, mark.end) + 12
    if _READ_OUT.search(reading.text, max(0, sentence.start - 40), end):
        return True
    return _GENERAL.search(reading.text, start, end) is not None
