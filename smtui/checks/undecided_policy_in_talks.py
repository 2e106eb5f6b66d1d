"""Plans that are still talked over with others or inside the office."""

from smtui.checks._decided import AwayFromHome
from smtui.checks._frames import Frame, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_KNOWN = Pattern(
    "議会の?皆|我々|議員|在り方|公表しました|公表して|公表済|発表しました|発表され|公開して|可決|議決され|成立しました|決定しました|策定しました|掲載し|ホームページ|ご意見|意見を募集|縦覧|説明会(?:を|で|に)|傍聴|報道|新聞|ニュース|広報[^。\n]{0,6}号"
    "|復旧|災害|台風|大雨|地震|通行止め|断水|停電|運休|開催日|日程|雨天|延期|決まり次第|決まりしだい|訓練|大会|試合|詐欺|募集(?:中|し|を)|お申し?込み|入札公告|公告"
)
_ELSEWHERE = Pattern(
    "わが家|我が家|うちの家|家の間取り|自宅|マイホーム|実家|引っ越し|夫と|妻と|旦那|息子|娘|彼氏|彼女|両親|家族で|友だち|部活|サークル|町内会|自治会|PTA|子ども会|推し|映画|ドラマ|小説|漫画|アニメ|ゲーム(?!音楽)|球団|監督|国会|政府|首相|大臣|バイト|転職|保護者会|マンション|研修|講座"
)
_LATER = Pattern(
    "発表|公表|お披露目|正式|決定|説明|了解|了承|議会|まだ|来年|来春|来月|年明け|これから|後日|お待ち|見込み|ところです|段階"
)
_PLAN = Pattern(
    "たい(?:と|考え|ので)|線で|方向で|予定|見込み|つもり|案が|案で|案に|案、|有力|挙がって|中です|ところ|思います|だけです|結論|切られた|かもって|どうか|そうです|らしい|みたい|される|戻る|はどうか|たらどうか|[そよろもこごとのぼ]う(?:って|と)|声が|意見|賛成|なりそう|考えて|探して|始めた|にし(?:て|よう)"
)
_OURS = Pattern("庁内|内部|担当|職員|話題|迷って|来て|来ています|います|ところ")
_ACTS = frozenset({Act.DENIES})
_MESSAGE = "話し合いや検討の途中に読めます。決まって公表されるまで消してください。"


def _frame(account: Account, *needs: Slot) -> Frame:
    none = (_KNOWN,) if account is Account.OFFICIAL else (_KNOWN, _ELSEWHERE)
    return Frame(needs, _MESSAGE, none=none, account=account, before=1, after=1, acts=_ACTS)


class UndecidedPolicyInTalks(AwayFromHome):
    """相手や庁内との話し合いの途中のこと、残った候補、残すか迷っていることを書いた投稿を見つけます。

    なぜ: 決まったことと受け取られ、相手との話が壊れ、説明を受ける前の人を不安にします。
    直し方: 決まって公表されるまで待ち、公表された資料のとおりに書きます。
    限界: 公表ずみの案かどうかは、書かれていなければ分かりません。

    × [reply] 踏切の件ですが、«再来年に拡幅したいと鉄道会社と相談中»で、道路は東側へ広げる線です。
    × 児童館は、担当課で資料をまとめています。«統合の候補に挙がっているのは»二館です。
    × 新しい公園の名称は«二案まで絞られ、担当は「風の丘」推しです»。発表は来春です。
    × 出張所は来る人が減り、«窓口を残すかどうかの分かれ目に»来ています。
    × [personal] 学童の«手数料、来年から取るかもって会議で出て»た。
    ○ 保育園の民営化の案について、説明会を開きます。対象の園と日程は市のホームページへ。
    ○ 崩れた道路の復旧について、県と調整しています。
    ○ [personal] 引っ越しの候補を二つに絞り、夫と相談中。学校が近いほうがいい。
    """

    code = "undecided-policy/in-talks"
    name = "話し合いの途中"
    severity = Severity.WARN
    frames = (
        _frame(Account.OFFICIAL, "in-talks:talk", "in-talks:turn", "undecided-subject", _PLAN),
        _frame(Account.PERSONAL, "in-talks:talk", "in-talks:turn", "undecided-subject", _PLAN),
        _frame(
            Account.OFFICIAL,
            "in-talks:short",
            Pattern("案|候補|名称|愛称|ロゴ|マーク|デザイン|対象|場所|跡地|園|校|館|会社|事業者"),
            _LATER,
        ),
        _frame(Account.OFFICIAL, "in-talks:fate", "undecided-subject", _OURS),
    )
