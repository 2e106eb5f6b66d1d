"""Illness and discipline of colleagues."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_COLLEAGUE = Pattern(
    "同僚|後輩|先輩|上司|部下|同期|前任|後任|隣の席|(?:うちの|職場の|同じ)(?:課|係|部|職場|役所"
    "|役場|市役所|区役所"
    "|支所|施設|園|チーム|人)|(?:課長|係長|部長|主任|主査|所長|園長|補佐|新人|臨時さん|会計年度)"
    "|職員"
)
_AT_WORK = Pattern("課|係|部長|主任|役所|役場|庁|職場|支所|職員|上司|後輩|同僚|同期|異動")
_PUBLIC = Pattern(
    "ニュース|報道|新聞|発表され|発表が|公表|会社|会見|処分しない|研修|講座|制度|相談窓口|ドラマ"
    "|映画|小説|ごみ|ゴミ|私も|私が"
    "|自分が|自分も|復帰しま|お祝い|定年|おめでと|お世話に|送別|民間|友人|友達|夫の|妻の|父の"
    "|母の|兄の|弟の"
    "|姉の|妹の|ありません|許可を|了承|在庫|廃棄"
)


class SecrecyColleague(Check):
    """職場の人の病気、休職、処分などを書いている投稿を見つけます。

    なぜ: 人事や病気のことは職務上知った秘密で、本人を深く傷つけます。
    直し方: その人のことを外します。
    限界: 本人の了承があるかどうかは分かりません。

    × [personal] «うちの課の係長、うつで休職»に入った。仕事が回らない。
    × [personal] «隣の席の後輩が来月で停職»になるらしい。飲み会の件で。
    × [personal] «課長、不倫がばれて始末書を書いた»んだって。
    ○ [personal] 市職員の懲戒処分のニュースを見て、身の引きしまる思いです。
    ○ [personal] 定年で退職する課長の送別会。長い間お世話になりました。
    ○ [personal] 職場でメンタルヘルスの研修がありました。休むのも仕事のうち。
    ○ 職員の懲戒処分を行いました。市民の皆さまに深くおわび申し上げます。
    """

    code = "secrecy/colleague"
    name = "職場の人の病気や処分"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("secrecy-colleague",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences of staff that name a colleague's illness or discipline."""
        text = reading.text
        if not _AT_WORK.search(text) or _PUBLIC.search(text):
            return
        for mark in reading.each("secrecy-colleague"):
            sentence = reading.sentence_at(mark.start)
            if "heard" in mark.tags and not sentence.does(Act.HEARS):
                continue
            if sentence.does(Act.WARNS, Act.DENIES):
                continue
            if _COLLEAGUE.search(text, sentence.start, mark.start):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "職場の人の病気や人事に関わる内容です。外してください。",
                )
