"""A change to come of which an official account only guesses, hopes or pleads."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_AHEAD = Pattern(
    "来年|来春|来夏|来秋|来冬|来月|再来年|来年度|新年度|年度末|年明け|年内|次の(?:冬|春|夏|秋|議会|年度)|[春夏秋冬](?:から|には|まで|ごろ)|[0-9]{1,2}月(?:から|には|議会|の補正)|そのうち|いずれ|近いうち|近々|遠くない|将来|何年か|数年|この先|今後|そう何度も"
)
_CHANGE = Pattern(
    "変わ|変え|変更|違う|違って|別の|別に|なくな|無くな|なくす|やめ|終わ|廃止|閉|減|増や|増え|上が|上げ|下げ|値上|値下|有料|無料|無償|移|統合|一つに|ひとつに|まとめ|建て|造|作り直|できる|入れ|導入|始ま|始め|配|お届け|新しく|新しい(?!年)|復活|広が|広げ|短く|長く|何度も(?:ない|あり)|見納め|最後|お別れ|使えな|入れな|任せ|委託|載せ|盛り込|生まれ変わ|消え"
)
_ELSE = Pattern(
    "天気|気象|気温|雨|雪|台風|予報|開花|満開|見頃|桜|紅葉|梅|花(?!火)|星|月食|流星|ホタル|収穫|旬|野菜|果物|米|魚|優勝|勝|合格|試合|選手|出場|作品|ライブ|公演|赤ちゃん|卒業|入学|成長|元気|笑顔|健康|病|感染|接種|暑|寒|熱中症|詐欺|方は|方も|人は|人も|ませんか|ましょう|場合|子どもたち|混み|渋滞|夢|思い出|株|銘柄|投資|自分|私(?:は|も)"
    "|公表|発表|可決|議決|条例|決定|募集|意見|説明会|アンケート|お知らせ(?:し|いた)|決まり次第|予定です|目指|努め|取り組|延期|中止|復旧|再開|国の|県の|制度改正|報道"
)
"""Nature, people's own plans, or what is known and decided."""
_SHORT = 320
"""Code points of a post; speeches and articles of bulletins are longer."""


class UndecidedPolicyGuessed(Check):
    """「春から変わるかもしれません」「通れば年内に」など、これからの変更を推量や願いで書いた公式の文を見つけます。

    なぜ: 役所が書けば、推量も決まったことと受け取られ、先に動く人が損をします。
    直し方: 決まって公表されてから、いつから何が変わるかを書きます。
    限界: 公表ずみのことかどうかは、書かれていなければ分かりません。

    × «駐輪場の定期の値段も、来年度には上がるかもしれません»。
    × «3月の補正で、子ども1人に図書カードを配りたいと考えています»。
    × «支所の土曜の窓口は、秋からは別の形になっていると思います»ので、ご承知おきください。
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
            heard = sentence.does(Act.DENIES, Act.HEARS, Act.ASKS, Act.WARNS)
            if mark.start >= done and not heard and _changes(reading, mark, sentence.start):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "これからの変更を推量や願いで書いています。決まって公表されるまで消してください。",
                )


def _changes(reading: Reading, mark: Mark, start: int) -> bool:
    """Tell whether what is guessed at is a change that lies ahead and nothing else."""
    text = reading.text
    if not (_AHEAD.search(text, start, mark.end) and _CHANGE.search(text, start, mark.end)):
        return False
    return not _ELSE.search(text, start, mark.end)
