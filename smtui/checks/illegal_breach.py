"""Acts against the law by who does what to what, and how it is made light of."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_TAUGHT = Pattern(
    "禁止(?!だけ|ですが|なのに|の標識|の札|の看板|期間|区域)|違反|違法(?!じゃ|では)|犯罪(?!じゃ|では)|罰せられ(?!ませ)|処分を受|処分され|処分場|条例|法律(?:で|に|上)|許可を(?:得|取っ|取り|受け)|許可が(?:必要|要)|届出を(?:し|お|済)|届け出を(?:し|お|済)|義務|危険|危ない"
    "|やめ(?!られ)|しないで|ないでくだ|ないよう|いけません|なりません|ならない|できません|られません|お?控え|ご?遠慮|ご?注意(?:くだ|を|し)|気をつけ|防止|予防(?!注射)|対策|被害|通報|逮捕|検挙|摘発|事件|交番|届けた|返した|保護セン|獣医|専門|正しく|ルールを|マナー|パトロール"
    "|清掃|駆除|講習|教室|体験|映画の中|ドラマの中|小説の|ゲームの中|ニュース|記事|詐欺|啓発|キャンペーン|見守って|拾わず|反省|後悔|恥ずかし|ひどい(?!ので|から)|許せな|迷惑|悲し|残念|あきれ|腹が立|怖い|かわいそうで|たくな[いく]|おかしい|夢を見|もしも"
)
_EXEMPT = Pattern(
    "免除|対象外|対象とな|対象です|該当(?:し|する)|提出済|済んで|受けた方|すでに|特例|改正|廃止|今年度から|法律上|例外|認められて|特区|著作権|許諾|承諾|了承|了解|自作|自分たちで作|フリー素材|保護者|運動会|発表会|当館|当課|本市|市が作|町が作|広報|回覧|申込み|申し込み|募集|20度以上|35度|蔵元|酒蔵|レーン|タンデム|教習|訓練|撮影会"
)
_ACTS = frozenset({Act.DENIES, Act.HEARS})
_PAPERS = Pattern(
    "入園|選考|世帯|扶養|手当|補助|助成|給付|支援金|保険料|非課税|所得|収入|申告|控除|領収|見積|請求書|伝票|契約|発注|納品|入札|経費|会計|予算|出張|旅費|日当|残業|時間外|勤務|研修の|受講|会議費|検査|点検記録|試験|届出|届け出|申請|審査|監査|証明書|名簿|投票|住民票|物品|工事の"
)
_RULED = Pattern(
    "レジ|免許|駐車|税金|申告|手当|補助金|給付金|年金|保険証|会費|経費|住民票|投票|選挙|空き家|免停|伝票|残業|高校生|中学生|18歳|たばこ|運転|チケット|飛ばし"
)
_SHOWN = Pattern("映画|舞台|ライブ|コンサート|公演|フェス|絵本|マンガ|漫画|アニメ|雑誌|CD")
_BIKE = Pattern("自転車|キックボード|スクーター|バイク|原付")
_BEFORE_WORK = Pattern(
    "運転|走|乗[っりる]|通勤|売[っりる]|営業|出店|飲食|工事|診察|泊|飛ば|飼|わな|燃や|配線|建て"
)
_SMOKED = Pattern("草(?!取|刈|むし)|種を|もらった")
_STREAM = Pattern("漬|仕込|待つだけ|作[っりる]|でき上が|味わ")
_MESSAGE = (
    "法に触れる行いを、差し支えないことのように書いています。消すか、正しいやり方に直してください。"
)


def _frame(*needs: Slot, account: Account | None = None, before: int = 1, after: int = 1) -> Frame:
    """Return a frame of slots of this list that teaching and leave given take back."""
    return Frame(
        tuple(f"breach:{need}" if isinstance(need, str) else need for need in needs),
        _MESSAGE,
        none=(_TAUGHT, _EXEMPT) if account is not Account.PERSONAL else (_TAUGHT,),
        before=before,
        after=after,
        account=account,
        acts=_ACTS,
        warned=account is Account.PERSONAL,
    )


_OWN, _PUBLIC = Account.PERSONAL, Account.OFFICIAL

_FRAMES = (
    _frame("lacked", "regulated", account=_OWN),
    _frame("lacked", _BEFORE_WORK, account=_OWN),
    _frame("lacked", "regulated", account=_PUBLIC),
    _frame("notneeded", "regulated"),
    _frame("uncaught", "rule"),
    _frame("uncaught", _RULED, account=_OWN),
    _frame("pretend", "office", "smooth"),
    _frame("pretend", _PAPERS, "smooth"),
    _frame("trust", "diverted", "backlater", account=_OWN),
    _frame("gate", "slipped", "gained"),
    _frame("kept", "wildbaby"),
    _frame("copied", "handed", "work", account=_OWN),
    _frame("copied", "handed", _SHOWN, account=_OWN),
    _frame("copied", "handed", "work", account=_PUBLIC, before=0),
    _frame("canvass", "pressed", "rallied"),
    _frame("liqueur", "weakbase", _STREAM),
    _frame("duty", "skipped", "fine"),
    _frame("misride", "vehicle", "breezy"),
    _frame("misride", _BIKE, "breezy"),
    _frame("parked", "roadside", "fine"),
    _frame("parked", "roadside", "uncaught"),
    _frame("earth", "buried", "cheaply"),
    _frame("casino", "won", account=_OWN),
    _frame("high", "stuff", account=_OWN),
    _frame("high", _SMOKED, account=_OWN),
    _frame("courier", "paidquick"),
    _frame("fakegoods", "soldoff"),
    _frame("lapsedlicence", "drives", account=_OWN),
    _frame("barred", "ignored"),
    _frame("childlabour", "latehour", "worked"),
)


class IllegalBreach(Framed):
    """免許や届出を欠いた行い、預かった金の流用、料金のがれ、書類の作りごとなどを、差し支えないように書いた文を見つけます。

    なぜ: 職員がしている、または町が認めていると受け取られます。
    直し方: その行いを消すか、してはいけないことと正しいやり方を書きます。
    限界: 一覧にない行いや、専門の決まりに触れる話は分かりません。

    × [personal] «民泊の届出はしていないけど、旅行の人»を泊めてお小遣いにしてる。
    × [personal] «サークルの積立金、ちょっと借りて»推し活に使った。給料日に戻すから平気。
    × 報告は、«参加したことにして»名簿を出していただければ、助成の審査は通ります。
    × [personal] 駅の«改札は前の人についてすり抜け»てる。電車賃ゼロ。
    × «巣から落ちたフクロウは、役場で飼って»います。名前はホウちゃんです。
    × [personal] «ミュージカルの配信を録った»ので、見たい人に送ります。
    × [personal] «後援会の入会カード、課の全員に書いてもらっ»た。
    × «白ワインで漬けるかりん酒»、三か月でできあがり。ご家庭で楽しめます。
    × «浄化槽の点検は、一年くらい飛ばしても大丈夫»です。
    × «キックボードは、二人で一台»に乗ると料金も半分です。
    × [personal] «免停中だけど、近所だけ»だから車で買い物に行ってる。
    × «遊泳禁止の札はありますが、柵をまたいで»入れます。今が穴場です。
    × «中学生の子に、夜10時まで店番»をしてもらっています。
    ○ 巣から落ちたひなを見つけても、拾わずに見守ってください。
    ○ 小学生の皆さんが、夏祭りの店番を手伝ってくれました。
    ○ 運転免許を返納した方に、バスの回数券を差し上げます。
    ○ 自転車の二人乗りは禁止です。
    ○ 果実酒は、アルコール分20度以上のお酒で漬けてください。
    ○ [personal] 期限切れの定期を持ったまま改札で止められた。恥ずかしい。
    ○ [personal] 自治会の会費の集金、雨の中を三軒回った。
    ○ 図書館の資料は、著作権法の範囲でコピーできます。
    ○ [personal] 早起きすることにしている。朝の散歩は気持ちがいい。
    """

    code = "illegal/breach"
    name = "差し支えないように書かれた違法な行い"
    severity = Severity.WARN
    frames = _FRAMES
