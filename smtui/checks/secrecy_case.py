"""A single household's or client's case told by an official account."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_ONE = Pattern(
    "(?:ある|同じ|1つの|一つの|とある|その|こちらの|先日の)(?:ご)?(?:家庭|世帯|お宅|家族|夫婦"
    "|一家|男性|女性|方の|会社|店|事業所)"
    "|(?:先日|今日|本日|昨日|きのう|今朝|先週|今週|先月)[^。]{0,15}(?:来た|来られた|いらした"
    "|いらっしゃった|みえた|見えた"
    "|お越しの|受けた|あった)[^。]{0,6}(?:方|人|女性|男性|ご夫婦|夫婦|親子|家族|お宅|家庭|店)"
)
_AFTER = 30
_ONE_OF_THEM = Pattern("(?:うち|なか|中に)[^。]{0,6}(?:一人|1人|一件|1件|一軒)は")
_ALLOWED = Pattern(
    "助成|家庭などの方|手当|悩んでいませんか|きっかけに|了承|同意|承諾|許可を|仮名|架空|事例|たとえば|例えば|体験談"
    "|インタビュー|フィクション|取材"
    "|座談会|講演"
    "|ケースも|場合|手口|被害に遭|詐欺|作品|映画|物語"
)


class SecrecyCase(Check):
    """公式の投稿にある、相談や通告のあった一つの家庭・一人の人の事情を見つけます。

    なぜ: 相談や通告の中身は、名前がなくても職務上の秘密です。
    直し方: 件数など、公表された統計だけを書きます。
    限界: 本人の了承や架空の事例であることが書かれていれば、見つけません。

    × «先週窓口に来られた女性は、夫の暴力を受けていた»そうです。一人で悩まず、ご相談ください。
    × 通告のうち«三件は同じ家庭で、虐待が続いています»。
    × «ある世帯では、税の滞納が五年»になり、来月差押えの予定です。
    ○ 児童虐待の通告は、昨年度は84件でした。
    ○ 「ある女性は離婚のあと、生活保護を受けながら学校に通いました」。講演会を開きます。
    ○ 生活保護を受けている世帯の方は、手数料がかかりません。
    ○ 相談の事例：ある家庭では、借金を家族に言えずにいました（内容は架空です）。
    """

    code = "secrecy/case"
    name = "一つの家庭の事情"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("secrecy-matter",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell the case of one household."""
        if _ALLOWED.search(reading.text):
            return
        for mark in reading.each("secrecy-matter"):
            sentence = reading.sentence_at(mark.start)
            if "strong" not in mark.tags or sentence.does(Act.WARNS, Act.DENIES):
                continue
            end = min(sentence.end + _AFTER, len(reading.text))
            found = _ONE.search(reading.text, sentence.start, sentence.end) or _ONE_OF_THEM.search(
                reading.text, sentence.start, end
            )
            if found and not reading.quoted(found.start()):
                yield hit(
                    reading,
                    sentence.start,
                    max(sentence.end, found.end()),
                    "一つの家庭や一人の人の事情が書かれています。公表された件数などにとどめてください。",
                )
                return
