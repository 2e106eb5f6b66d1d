"""Changes to come, hinted at."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_UNDECIDED_HINT_WHEN = Pattern(
    "10月から|10月には|2年後|3年後|4月から|4月には|5年後|いずれ|この冬|この夏|この春|この秋|そのうち|まもなく|三年後|二年後|今度の|何年か後|冬から|冬には|夏には|将来|年度末|年明け|数年後|新年度|春から|春には|来冬|来夏|来年|来春|来月|来秋|次の|秋から|秋には|近々|近いうち|近く|遠くない|間もなく"
)
_UNDECIDED_HINT_CHANGE = Pattern(
    "お目見え|ただに|つなが|でき|なくな|ひとつに|まとま|やってく|タダに|バトンタッチ|一つに|一緒に|交代|使えな|使えるよう|値上げ|値下げ|値段|入れ替わ|卒業|合併|増え|変え|変わって|変わり|変わる|大きく|大きな|始ま|安く|届か|広い|広く|廃止|建ち|建つ|建て替|建て直|引っ越|引退|改め|料金|新しい|新しく|有料|来そう|来る|消え|減|無くな|無料|生まれ変わ|登場|移り|移る|移れ|移転|終わ|統一|統合|見直|誕生|走ら|走る|通る|違って|閉|高く"
)
_UNDECIDED_SETTLED = Pattern(
    "ご意見をお寄せ|みごろ|オープンします|パブリックコメント|予報|予定して|予定です|予定日|優勝|児童|公告|公布|公示|公表|出場|制度改正|募集|収穫|可決|台風|号で|告示|国の制度|園児|大会|天体|天気|実|市ホームページで|広報|日食|星|更新|月食|条例で|条例により|桜|気温|決まっています|決まりました|決定しました|法律|法改正|満月|生徒|発表され|発表しました|紅葉|花|苗|見頃|計画(案)|計画では|計画に基づ|試合|誕生日|説明会|議決|選手|開催|開園します|開業します|開館します|雪"
)
_PLAIN = frozenset({Act.DENIES, Act.ASKS, Act.HEARS})
_PRIVATE = Pattern(
    "わが家|我が家|うちの家|自宅|マイホーム|アパート|マンション|部屋|引っ越し先|レシピ|旅行"
)
_PRESSED = Pattern(
    "(?:進め|やり|決め|建て|閉め|やめ|実施し|廃止し|統合し|移し)ます|進める(?:こと|方針|予定|んです)|もう決ま|変わりません|変えません|覆りません"
)
_DONE = Pattern(
    "公表しました|発表しました|公表され|発表され|調印|締結しました|締結式|協定を結|記者会見|市ホームページ|町ホームページ|区ホームページ|広報|報道|新聞|ニュース"
)
_MESSAGE = "まだ決まっていない変更を匂わせています。決まって公表されるまで書かないでください。"

_FRAMES = (
    Frame(
        ("undecided-hint:may", "undecided-subject", _UNDECIDED_HINT_WHEN, _UNDECIDED_HINT_CHANGE),
        _MESSAGE,
        none=(_UNDECIDED_SETTLED, _PRIVATE),
        account=Account.OFFICIAL,
        acts=_PLAIN,
    ),
    Frame(
        ("undecided-hint:going", "undecided-hint:deal", "undecided-subject"),
        _MESSAGE,
        none=(_DONE, _PRIVATE),
        before=1,
        after=1,
        acts=_PLAIN,
    ),
    Frame(
        ("undecided-hint:paper", "undecided-hint:peek"),
        "公表前の書類の中身を見せています。決まって公表されるまで消してください。",
        none=(_DONE, _PRIVATE),
        account=Account.PERSONAL,
        acts=_PLAIN,
    ),
    Frame(
        ("undecided-hint:force", "undecided-subject", _PRESSED),
        "決まったこととして書かれています。公表ずみか確かめ、まだなら消してください。",
        none=(_DONE, _PRIVATE),
        account=Account.PERSONAL,
        after=1,
        acts=frozenset({Act.ASKS, Act.HEARS}),
    ),
)


class UndecidedPolicyHint(Framed):
    """料金や施設などがこれから変わると匂わせる書き方、進行中の交渉の話を見つけます。

    なぜ: 決まったことと受け取られ、話が進まなくなることもあります。
    直し方: 決まって公表されてから書きます。
    限界: 公表ずみの事柄かどうかは、書かれていなければ分かりません。

    × 水道の«料金、来年の今ごろは、いまとは違っているはず»です。
    × 古い校舎ともお別れ。«地主さんとのお話は順調»で、再来年には新しい調理場に移れそうです。
    × 駅前の«跡地に、近いうちに大きなお店が来そう»ですよ。期待していてください。
    × [personal] «企業との交渉は大詰め»。工場の誘致、うまくいくといいな。
    × [personal] «予算査定の一覧をこっそり撮って»おいた。うちの課は半分に切られてる。
    × [personal] 担当として書きます。«小学校の統合は説明会なしで進めます»。
    ○ [personal] 再開発を住民投票なしで決めるのはおかしい、と新聞の投書にあった。
    ○ 水道料金は、9月議会で可決された条例により、来年4月から変わります。
    ○ 来年の春には、川沿いの桜もきれいに咲くはずです。
    ○ 新しい図書館は、来年4月に開館する予定です。お楽しみに。
    ○ [personal] 来年は広い部屋に移れそう。大家さんとの話がまとまった。
    """

    code = "undecided-policy/hint"
    name = "これから変わることの匂わせ"
    severity = Severity.WARN
    frames = _FRAMES
