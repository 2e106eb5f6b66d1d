"""A private post that answers, settles and explains as the office itself would."""

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Pattern, Severity

_MATTER = Pattern(
    "(?:判断|決定|方針|対応|計画|設計|説明)は|屋台|出店|配置|警備|路線|バス|道路|市道|町道|区道|路地|歩道|側溝|街路樹|街灯|防犯灯|外灯|信号|横断歩道|標識|カーブミラー|ガードレール|橋|トンネル|穴|段差|ふた|看板|ベンチ|遊具|トイレ|公園|広場|花壇|緑地|河川|川|水路|堤防|用水|下水|水道|水|漏水|断水|にごり|ごみ|資源|粗大|分別|不法投棄|除雪|雪"
    "|料金|税|保険料|年金|手当|給付|祝い?金|補助|助成|減免|免除|控除|還付|返金|支援金|商品券|灯油券|給食|保育|入園|学童|待機|学校|校舎|通学|学区|部活|図書館|体育館|プール|公民館|会館|庁舎|支所|出張所|窓口|施設|駐車場|駐輪場|団地|住宅|空き家|解体|跡地|用地|耐震|避難|防災|備蓄|無線|放送"
    "|祭り?|まつり|花火|会場|イベント|観光|温泉|墓地|斎場|火葬|病院|診療所|健診|検診|接種|福祉|介護|障害|生活保護|医療費|証明|カード|戸籍|届|申請|手続|許可|認定|審査|抽選|計画|予算|条例|事業|制度|工事|統合|移転|廃止|電気柵|鳥獣|農地|草刈|草|騒音|悪臭|野良|犬|猫|墓"
)
_ADMIN = Pattern(
    "設計|車線|図面|舗装|凍結|融雪|塩カル|坂(?:に|は|を|の)|水たまり|陥没|路面|申請|届(?:け?出|を)|手続|書類|押印|様式|手当|補助|助成|給付|減免|還付|保険料|市税|町税|区税|住民税|固定資産税|使用料|手数料|待機|学童|保育所|公立園|入園|遊具|護岸|堤防|河川|水門|橋(?:の|は|を)|市道|町道|区道|歩道|側溝|街路樹|街灯|防犯灯|信号|点検|改修|修繕|耐震|予算|条例|制度|要綱|統合|廃止|跡地|市営|町営|区営|団地|収集|分別|除雪|断水|上水|下水|証明書|戸籍|住民票|窓口|開庁|閉庁|庁舎|審査|認定|許可|認可|開票|投票所|接種|健診|避難所|備蓄|生活保護|ケースワーク|[市町区]外の方|[市町区]内の方|(?:市|町|区)民の方|空き家|墓地|斎場|火葬|公民館|図書館|体育館|市民会館|給食|通学路|学区|学校の|水路|用水|工事に|工事の|予算に|案内図|案内板|看板|標識|倒木|料(?:の|が|を|は)|税(?:の|が|を|は)"
)
_SAYS = Pattern(
    "言わせて|言わせても|申し(?:上げ|ます)|断言|お?答え|約束|宣言|保証|言(?:う|い)(?:ます|切|。|と)|述べ|明言|否定|コメント|説明し(?:ます|てお)|お伝え"
)
_HOUSE = Pattern("(?:当|本|弊|わが|我が|うちの|私どもの?|この)(?:市|町|区|村|課|係|館|園|所|局)")
_NOT_OURS = Pattern(
    "らしい|そうです|とのこと|と聞|返事が|回答があり|と言われ|載って|発表(?:され|が|に)|広報に|ホームページ|管理組合|町内会|町会|自治会|区長会|子ども会|老人会|分団|同窓会|組合|PTA|サークル|バンド|同好会|団員|当店|弊店|お店|弊社|当社|会社|クラブ|チーム|マンション|工房|教室|塾|農園|小説|主人公|ドラマ|漫画|個人の|私見"
)
_MESSAGE = "役所の担当として答えたと受け取られます。外すか、担当の窓口を示してください。"


def _frame(*needs: Slot, before: int = 1, after: int = 1, when: tuple[str, ...] = ()) -> Frame:
    """Return a frame of slots of this list, in this sentence or a neighbouring one."""
    return Frame(
        slots("attribution-desk", *needs),
        _MESSAGE,
        none=(_NOT_OURS, "attribution-disclaimer"),
        before=before,
        after=after,
        account=Account.PERSONAL,
        when=when,
        quoted=True,
        warned=True,
        acts=frozenset(),
    )


_FRAMES = (
    _frame("voice", "rule", _MATTER),
    _frame("heard", "rule", _HOUSE),
    _frame("heard", "voice", _MATTER),
    _frame("heard", "plan", _MATTER),
    _frame("sorry", "plan", _MATTER, when=("reply",)),
    _frame("means", "inside", before=2),
    _frame("means", _HOUSE, _MATTER),
    _frame("keigo", _ADMIN, before=0, after=0),
    _frame("keigo", _ADMIN, before=2, after=0, when=("reply", "share")),
    _frame("amends", _ADMIN, before=0, after=0),
    _frame("proxy", _SAYS, before=0),
)


class AttributionBehindDesk(Framed):
    """職員と名のらずに、役所の窓口や担当の立場で扱いや予定を答えた、私的な投稿を見つけます。

    なぜ: 個人の言葉が、役所の正式な答えとして広まります。
    直し方: 扱いや予定には触れず、担当の窓口か役所の発表を示します。
    限界: 団体や店の人の投稿は、その名が近くにないと見分けられません。

    × [personal] 犬の散歩の苦情をよくいただきますが、«こちらとしては公園は放し飼い禁止の扱い»です。
    × [personal] よく窓口で聞かれます。«本市の就学援助は、出せば必ず通ります»。
    × [personal reply] ご不便をおかけしています。«その遊具は来週業者を入れて直す手はず»です。
    × [personal] うちの係で刷ったチラシ。«手当は学生も対象とお考えいただいて結構です»。
    × [personal reply] 路面の件、«承りました。週明けに補修の者を向かわせます»。
    × [personal] 夜は鍋。«学童の空きは来月までに確保いたします»ので、お待ちを。
    × [personal] «区の代表として言わせてもらう»。工場は断る。
    ○ [personal] 町の代表として、駅伝の大会に出ました。
    ○ [personal] 公民館で作品を展示しております。お近くの方はどうぞ。
    ○ [personal] こちらでは桜が満開です。公園の花壇もきれいな扱いでした。
    ○ [personal reply] その街灯、区に伝えたら今月直すと返事がありました。
    ○ [personal] 私たちサークルとしては、体育館の使用料は据え置きます。
    ○ [personal] 個人の意見です。こちらとしては図書館の時間を延ばす扱いがいい。
    """

    code = "attribution/behind-desk"
    name = "担当の立場での答え"
    severity = Severity.WARN
    account = Account.PERSONAL
    frames = _FRAMES
