"""What one section promises in the municipality's name: gifts to all, works by a date."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity

_GIVE = Pattern(
    "(?:負担|免除|支給|補助|補償|弁償|配布|給付|返金|援助)(?:し|いたし)ます|お?配り(?:し|いたし)ます|差し上げます|無料に(?:し|いたし)ます|(?:負担|免除|支給|補助|補償|配布)(?:し|いたし)、"
)
_WORK = Pattern(
    "(?:つけ|付け|設け|直し|造り|作り|建て|広げ|なくし|無くし|残し|増やし|舗装し|整備し|実現し|完成させ|解決し|再開し|改修し|修繕し|延ばし|守り抜き|取り入れ|採用し|やり|いたし|設置し)ます"
)
_WIDE = Pattern(
    "(?:すべて|全て|全部|全額|半額|一律|残らず|全員|全世帯|みな|皆さん|皆さま|お一人[0-9一二]|一人[0-9一二]|[0-9]枚ずつ|[2-9]倍|必ず|お申し出がなくても|もれなく)"
)
_AHEAD = Pattern(
    "来年|再来年|年度|年内|年明け|来月|来春|来夏|[0-9]{1,2}月(?:まで|から)|今後|これから|までに"
)
_RULED = Pattern(
    "申請|対象|予算|可決|議決|議会|要綱|条例|規則|法律|制度|助成|補助金|交付|公表|発表|決定|決まりました|計画|募集|抽選|先着|応募|アンケート|クーポン|キャンペーン|参加者|来場|景品|プレゼント|スタンプ|雨天|中止(?!にな)|講座|教室|当日|保険|詐欺|装|かた[っる]|選挙|個人情報|秘密|プライバシー|ください。必ず|必ず[^。]{0,16}(?<!お待ち)ください|ごみ|検針"
)
_RIVALS = Pattern(
    "(?:ほか|他)の(?:業者|会社|店|メーカー|製品|商品)|他社|どこよりも|どの(?:店|会社|業者)|(?:店|会社|業者|商品|製品)より|(?:いちばん|一番)(?:確実|安心|安い|良い|よい)"
)
_PRAISED = Pattern("受賞|金賞|グランプリ|コンクール|認定|認証|審査|講師|図書|本を|ふるさと納税")
_SCHEME = Pattern(
    "可決|議決|条例|予算|決定|募集|受講|対象(?:は|者|:|の方)|申請|申込|申し込|上限|締切|期限"
)
"""A scheme with its own rules, anywhere in the post."""
_SHORT = 400
"""Code points of a post; the rules of a scheme take longer."""
_MESSAGE = "役所の名での約束に読めます。決裁を受けた文か確かめ、なければ事実だけにしてください。"


def _promise(*needs: Pattern) -> Frame:
    return Frame(
        ("pledge:by", *needs),
        _MESSAGE,
        none=(_RULED,),
        account=Account.OFFICIAL,
        acts=frozenset(),
    )


class ApprovalPledge(Framed):
    """役所が皆に配る、負担する、いつまでに必ず造るなど、根拠を示さない約束と、業者の推薦を見つけます。

    なぜ: お金や工事の約束、推薦は、担当だけで決められることではありません。前例にもなります。
    直し方: 決裁を受けるか、要望として受け止めたことや決まった制度だけを書きます。
    限界: 決裁ずみの約束かどうかは分かりません。

    × 祭りは大にぎわいでした。«来年からは町がお弁当をすべて無料にします»。
    × 踏切の手前には、«年内に必ず歩道をつけます»。
    × 屋根の工事なら、«みなと野市は「青空工房」を推薦します。ほかの業者»より確かです。
    ○ 補助金の対象の方には、市が費用をすべて負担します。
    ○ 検査の結果は、必ずご自宅にお届けします。
    ○ 市は「水沢みそ」を推薦します。コンクールで金賞を受けた味です。
    """

    code = "approval/pledge"
    name = "根拠のない約束や推薦"
    severity = Severity.WARN
    account = Account.OFFICIAL
    frames = (
        _promise(_GIVE, _WIDE),
        _promise(_WORK, _AHEAD),
        Frame(
            ("pledge:commend", _RIVALS),
            "会社や品物を役所の名で推しています。決裁を受けていなければ消してください。",
            none=(_PRAISED,),
            account=Account.OFFICIAL,
            after=1,
            acts=frozenset(),
        ),
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, in a text as short as a post."""
        if len(reading.text) <= _SHORT and not _SCHEME.search(reading.text):
            yield from super().find(reading, facts)
