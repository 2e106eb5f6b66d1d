"""Things to come that staff overhear, see on desks or work on."""

from smtui.checks._decided import AwayFromHome
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_OFFICE = Pattern(
    "課|係|部長|課長|会議|机の上|予算|議会|職場|役所|役場|市役所|庁|教育委員会|企画|人事|財政|労組|組合|市長|町長|区長|内示|査定|委託|辞令|異動|引き継ぎ|名刺|席|看板|業者|設計|測量|下見|段取り|担当|同期|上司|決裁|資料|図面|発注|見積|契約|支所|本庁|出張所"
)
"""The office and its papers."""
_SEEN = Pattern(
    "らしい|だって|そう(?:だ|です|。|、|な|って)|みたい|って(?:言|話|聞|。|、|さ)|かも|なりそう|決ま|確定|内定|案|なくな|終わ|消え|減|増え|まだ|内緒|言えない|言っちゃ|知らん|こっそり|見た|見ちゃ|聞いた|聞いちゃ|書いてあ|になって(?:る|いた)|ことになる|つもり|予定|はず|切られ|落とされ|外され"
)
"""How one tells what is heard, seen, or about to be."""
_AHEAD = Pattern(
    "(?:新しい|次の|今度の)(?:副?[市町区]長|教育長|部長|課長|局長)|来年|来春|来夏|来秋|来冬|来月|来週|再来年|次年度|来年度|新年度|年明け|年内|次回|次の|今後|将来|これから|まもなく|近い?うち|いずれ|令和[0-9]{1,2}年|20[0-9]{2}年|[0-9一二三五十]年(?:後|で|以内)|[0-9]{1,2}月(?:から|に|の|議会)|春から|秋から|春の|秋の|夏の|冬の|補正|予算|まだ|もうすぐ|ころには|頃には"
)
_ELSEWHERE = Pattern(
    "わが家|我が家|うちの(?:子|家|猫|犬|娘|息子|夫|妻|母|父)|自宅|マイホーム|実家|夫|妻|旦那|息子|娘|彼氏|彼女|両親|友だち|サークル|町内会|自治会|PTA|子ども会|推し|映画|ドラマ|小説|漫画|アニメ|ゲーム|球団|選手|株|バイト|転職|会社の|保護者会|マンション|出産|結婚|ニュース|新聞|報道|公表|発表され|広報(?:で|に)|可決|パブコメ|説明会|楽しかった|終わった。|お疲れ|ごちそう|ランチ(?!の)|異動希望|希望は|共有アカウント|パスワード"
)
"""The family, a club, leisure, or what is known to all."""


class UndecidedPolicyOverheard(AwayFromHome):
    """職場で聞いたことや手もとの仕事から分かる、施設や制度、組織のこれからを書いた私的な投稿を見つけます。

    なぜ: 職員が書けば決まったことと受け取られ、説明を受ける前の人に広まります。
    直し方: 正式に発表されるまで待ちます。
    限界: 公表ずみのことかどうかは、書かれていなければ分かりません。

    × [personal] «給食センターは、来年から業者に任せるらしい。うちの課»ではみんな知ってる。
    × [personal] «予算の資料を見た。来年度、体育館の改修は切られ»てる。
    ○ [personal] 来年度の予算、図書館の改修が可決されたと新聞で読んだ。
    ○ [personal] 息子の小学校、来年から給食の業者が変わるらしい。
    ○ [personal] 次の会議までに資料を作る。今日は役場のそばの公園で昼寝した。
    """

    code = "undecided-policy/overheard"
    name = "職場で知ったこれから"
    severity = Severity.WARN
    frames = (
        Frame(
            ("undecided-subject", _OFFICE, _SEEN, _AHEAD),
            "職場で知った、決まる前のことに読めます。正式に発表されるまで消してください。",
            none=(_ELSEWHERE,),
            account=Account.PERSONAL,
            before=1,
            after=1,
            acts=frozenset({Act.DENIES}),
        ),
    )
