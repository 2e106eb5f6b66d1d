"""Changes of a public matter told with the grammar of what is still open."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_CHANGE = Pattern(
    "[二三四2-9]倍|半分|半額|[0-9一二三]割|減ら|減る|減り|増や|増え|無料|無償|有料|値上|値下|上げ|下げ|上が|下が|廃止|閉め|閉じ|移転|移す|移る|移り|統合|一本化|分け|二つに|一つ|なくな|なくす|無くな|終わ|始め|始ま|変え|変わ|作|造|建|売|買|委託|民間|民営|決ま|内定|固ま|選ば|来る|来て|入り|出た|残す|残る|やめ|中止|休止|見送|撤去|断念|延期|新設|新しい|名前|名称|外す|外し|削|切|まとめ|案|候補|着工|拡幅|載せ|とりやめ|お別れ|加わ|多くなる|見える|見られ|消え|引っ越|広げ|延ば|任せ|頼"
)
_AHEAD = Pattern(
    "今年の[春夏秋冬](?:が|で|かぎり|限り)|来年|来春|来夏|来秋|来冬|来月|来週|再来年|次年度|来年度|新年度|年明け|年内|次回|次の|今後|将来|これから|まもなく|近い?うち|いずれ|令和[0-9]{1,2}年|20[0-9]{2}年|[0-9一二三五十]年(?:後|で|以内)|[0-9]{1,2}月(?:から|に|の|議会)|春から|夏から|秋から|冬から|補正|予算|まだ|もうすぐ|ころには|頃には"
)
_NATURE = Pattern(
    "天気|気象|雨|雪(?!見)|台風|予報|開花|満開|見頃|桜|紅葉|花(?!火)|星|月食|ホタル|収穫|優勝|勝利|合格|作品|ライブ|公演|出場|選手"
)
_KNOWN = Pattern(
    "(?:公表|発表|公開|決定|策定|可決|議決|成立|締結|掲載|受賞|提案|提出|開始|実施|完成|開館|オープン|改正|制定)(?:し(?:まし|てい|てお|ます)|され|いたしまし)|決まりました(?:。|！|!)|公表(?:した|資料|ずみ|済み)|承認(?:後|を受け|を得)|議決|条例に|公告|ホームページ|パブリックコメント|パブコメ|ご意見(?:を|は|・)|意見を募|説明会|傍聴|縦覧|報道|新聞|ニュース|募集|災害|大雨|停電|断水|決まり次第|決まりしだい|講座|申し?込|受け?付け|投票|詳しくは|開催|参加|訓練|点検|工事を|通行|会期|日程|公開で|審議会|委員会を|議事|お知らせします。|[0-9]{2,4}-[0-9]{2,4}-[0-9]{4}|まで(?:。|です|に)|無料です|行います|竣工|問合せ|行政:|お越し|中止(?:いた|し)ます|許可を|無事|展示|収集日|価値を|可決|同意され|で決ま(?:り|っ)|区切り|始まりました"
)
"""The matter is public, settled, or an ordinary notice."""
_SHORT = 320
"""Code points of a post; speeches and articles of bulletins are longer."""


class UndecidedPolicyOnTheWay(Framed):
    """施設、料金、人事などのこれからの変わり方を、推量や意向、途中の段階の言い方で書いた公式の投稿を見つけます。

    なぜ: 決まったことと受け取られ、説明を受ける前の人を不安にし、変わったときに混乱します。
    直し方: 決まって公表されてから、公表された資料のとおりに書きます。
    限界: 公表ずみのことかどうかは、書かれていなければ分かりません。

    × «出張所は、再来年には一つにまとめるつもり»でおります。
    × [reply] «体育館の冷房は、12月の補正に載せて、来年の夏に間に合わせたいと考えて»います。
    ○ 体育館の冷房の予算が可決されました。来年の夏に間に合わせたいと考えています。
    ○ 来年の春は、図書館の前の桜がきれいに咲きそうです。
    ○ プールは来年3月で終わります。議会で決まったことです。
    """

    code = "undecided-policy/on-the-way"
    name = "決まる前の言い方"
    severity = Severity.WARN
    frames = (
        Frame(
            ("undecided-subject", "still-open", _AHEAD, _CHANGE),
            "まだ決まっていない変更に読めます。公表ずみか確かめ、まだなら消してください。",
            none=(_NATURE, _KNOWN),
            account=Account.OFFICIAL,
            before=1,
            after=1,
            acts=frozenset({Act.DENIES}),
        ),
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill the frame, in a text as short as a post."""
        if len(reading.text) <= _SHORT:
            yield from super().find(reading, facts)
