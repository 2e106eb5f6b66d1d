"""Something to come of which an official account only guesses, hopes, pleads or whispers."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_AHEAD = Pattern(
    "来年|来春|来夏|来秋|来冬|来月|来週|再来年|来年度|新年度|年度末|年明け|年内|次の(?:冬|春|夏|秋|議会|年度)|[春夏秋冬](?:から|には|まで|ごろ)|(?<![年令和])[0-9]{1,2}月(?:から|には|議会|の補正|定例会)|令和[0-9]{1,2}年(?:度)?(?:の|に|から|[春夏秋冬])|[0-9]年後|数年|何年か|そのうち|いずれ|近いうち|近々|近く|まもなく|もうすぐ|早ければ|遠くない|将来|この先|そう何度も|議会に|議会で|補正|今度の"
)
_ELSE = Pattern(
    "(?:提出|提案|発表|公表|可決|議決|認定|決定|策定|掲載|成立|調印|締結)(?:し|され|・)|天気|気象|気温|雨|雪|台風|予報|開花|満開|見頃|桜|紅葉|梅|花(?!火)|星|月食|流星|ホタル|収穫|優勝|勝|合格|試合|選手|出場|ライブ|公演|感染|接種|混み|混雑|渋滞|銘柄|投資|株|募集|申し?込|受け?付|ご意見|アンケート|説明会|パブリック|決まり次第|とのこと|そうです|災害|避難|警戒|復旧|断水|停電|[0-9]{2,4}-[0-9]{2,4}-[0-9]{4}|詐欺|夢"
    "|方は|方へ|方も|人は|いかが|ご自身|書いてある|ませんか|作品|コンテスト|講座|教室|ワークショップ|参加|ご覧|お越し|学生|気持ち|おとなしく|ご指導|感謝|訪れ|交流|力を合わせ|まちづくり|計画|目指|取り組|取組|挑戦|でしょうか|予算案|試験|資格"
)
"""What is known and decided, nature, leisure, or the plans of people."""
_TAIL = 6
"""How many code points behind the word belong to it (でしょうか)."""
_SHORT = 320
"""Code points of a post; speeches and articles of bulletins are longer."""


class UndecidedPolicyGuessed(Check):
    """「春から変わるかもしれません」「通れば年内に」など、先のことを推量や願い、途中の段階で書いた公式の文を見つけます。

    なぜ: 役所が書けば、推量も決まったことと受け取られ、先に動く人が損をします。
    直し方: 決まって公表されてから、いつから何が変わるかを書きます。
    限界: 公表ずみのことかどうかは、書かれていなければ分かりません。

    × «駐輪場の定期の値段も、来年度には上がるかもしれません»。
    × «3月の補正で、子ども1人に図書カードを配りたいと考えています»。
    × «支所の土曜の窓口は、秋からは別の形になっていると思います»ので、ご承知おきください。
    × «駅前の土地は、年明けには持ち主の方と話がつく見込み»です。
    ○ 来年の春には、川沿いの桜並木も新しい姿に変わると思います。
    ○ 駐輪場の料金は、可決された条例により、来年度から上がる見込みです。
    ○ 引っ越しで住所が変わるかもしれない方は、4月からの手続きをご確認ください。
    """

    code = "undecided-policy/guessed"
    name = "変更の推量や願い"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("guessed",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that guess at a change to come."""
        if len(reading.text) > _SHORT:
            return
        done = 0
        for mark, sentence in _decided.open_cues(reading, "guessed"):
            heard = sentence.does(Act.HEARS, Act.ASKS, Act.WARNS)
            if mark.start >= done and not heard and _ahead(reading, mark, sentence.start):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "これからの変更を推量や願いで書いています。決まって公表されるまで消してください。",
                )


def _ahead(reading: Reading, mark: Mark, start: int) -> bool:
    """Tell whether what is left open lies ahead and is a matter of the municipality."""
    text, end = reading.text, mark.end + _TAIL
    return _AHEAD.search(text, start, end) is not None and not _ELSE.search(text, start, end)
