"""The own house run down from inside: not used by the staff, faults that are usual, dull offers."""

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_SERVICE = (
    "給食|水道|水質|下水|健診|検診|検査|保育|学童|幼稚園|学校|教育|病院|診療所|医療|救急|介護|福祉|窓口|相談|手続|申請|証明|戸籍|税|保険|年金|避難所|防災|備蓄|訓練|消防|バス|道路|橋|除雪|図書館|体育館|プール|公民館|公園|施設|ホール|温泉|道の駅|宿|住宅|団地|移住|子育て|統計|調査|アンケート|入札|補助|予算|計画|制度"
    "|採用|議会|選挙|広報|ホームページ|サイト|アプリ|システム|役所|役場|庁舎|説明会|答弁|意見箱|観光|特産|名産|売店|直売|土産|審査|検針|展示|花火|祭り|まつり|会社|メニュー|課(?:は|が|の)"
)
_HOUSE = Pattern(
    f"うちの(?:市|町|区|課|役|窓|部|係|職)|この(?:市|町|区|まち|役所|役場|職場)|わが[市町区]|当[市町区課]|(?<![都朝])[市町区](?:側|の|立|営|は|が|に|を|内)|まち|{_SERVICE}"
)
_AT_WORK = Pattern(
    "役場|役所|市役所|区役所|庁舎|職員|公務員|勤めて|勤め[。、の]|やってる(?:けど|が)|(?:課|係|室|局)の机|勤務|働いて|課(?:に|で|の)[^。]{0,6}(?:います|いる|いた|働|勤)|窓口(?:に|で)[^。]{0,6}(?:います|いる|座|立|働)|の仕事をして|担当して|担当で|いたから言|員(?:を)?(?:やって|して)|先輩職員|恩のある職場|うちの(?:市|町|区|課|役)|窓口の裏|この(?:役所|役場|市役所)"
)
_FOND = Pattern(
    "大好き|好きです|好きだ|愛着|誇り|自慢|感謝|ありがた|楽し|うれし|嬉し|やりがい|おすすめです|すてき|素敵|応援|頑張|がんば|おいし|人気|にぎわ|安心し|助かり|守られ|改善|見直|直しま|直して|休日|旅行|旅先|遠征|旅|遊びに|試合|映画|ドラマ|ラーメン|パン屋|カフェ|買い物|猫|犬|夫の実家|妻の実家|ではありません|じゃない|わけでは|とは思わ"
)
_REGRET = Pattern(
    "脱税|違法|犯罪|うたう|わけではありませ|おわび|お詫び|申し訳|訂正|正しくは|再発防止|改善|改め(?!る予定はあ)|見直(?:し|す)|解消|対策|修繕|補修|改修|交換|復旧|支援|募集|講座|教室|体験|詐欺|被害|不審|いじめ|差別|人権|ハラスメント|落語|寄席|漫才|俳句|短歌|川柳|映画|ドラマ|小説|昔話|民話|江戸|明治|大正|戦後|戦争|遺跡|土器|古墳|試合|選手|作品|渋滞|避難指示|台風|地震|大雨|津波|停電|感染|食中毒|熱中症|火災|交通事故|運転"
    "|飲酒|不法投棄|空き家|相談(?:会|窓口|員|を|は|くだ|でき)|悩み|お困り|介護|認知|子育て|赤ちゃん|お子さん|夜泣き|野菜|農|野鳥|鳥|虫|花|星|流星|富士|雲海|クイズ|献血|ご協力|ご理解|ご了承|ご容赦|ご不便|ありがとうございました|感謝|おかげ|公表|処分|経過を|調査結果|原因は|健康|睡眠|食事|運動|筋|薬|症状|病気|痛み|がん(?!ば)"
)
_FAULT = Pattern(
    "落ち(?!葉)|つながり|重い|誤り|間違|まちがい|ミス|遅れ|遅い|遅延|漏れ|もれ|紛失|なくし|故障|不具合|止ま|停止|たらい回し|待ち|待た|忘れ|行き違い|二重|つながら|届か|折り返し|返事|来な|聞こえ|壊れ|ぬる|汚|雨漏り|誤植|誤字|計算違い|抜け|混ん|混雑|出な|出ません|読めな|開か|動か|切れ|ずれ"
)
_CITIZENS = Pattern(
    "苦情|お電話|電話の|お叱り|クレーム|投書|ご意見|ご相談|相談者|申請書|申請者|窓口(?:に来|の方|にいら|へいら|でのやり)|来庁|ご質問|お問い合わせ|問い合わせ|住民|町民|市民|区民|利用者|お客|滞納|ご要望|陳情|お手紙|意見箱|アンケート|履歴書|応募書類|作文"
)
_STAFF = Pattern(
    "職員|課の?(?:みんな|皆|全員|一同|者)|課内|課で|係で|係の|係一同|庁内|窓口で|休憩室|給湯室|昼休み|休み時間|当課|同僚|私たち|スタッフ|控室|飲み会|忘年会|打ち上げ|切ったあと|切った後|帰られたあと|帰ったあと|帰った後|裏で|陰で|中では"
)
_OFFHAND = Pattern(
    "です(?:が|けど|ので|し|から|ね|よ)|ます(?:が|けど|ので|し|から|ね|よ)|ません(?:が|けど|ので|し|から|ね|よ|。|!|$)|(?:です|ます|でした|ました)[。!]|か(?:も)?しれません|笑|w|ｗ|🤣|😅|😂|💦|苦笑|ください|正直|どうぞ|とよく|ようで|ため|だけで|くらい|ぐらい|よ[。!]"
)
_HOUSE_ITSELF = Pattern(
    "うちの(?:役所|役場|市|町|区|課)|この(?:役所|役場|市役所)|(?:市|区)役所の|町?役場の|庁内|庁舎"
)
_BAD = (
    "(?:不愛想|無愛想|臭|くさ|汚|きたな|まず|ぬる|冷た|不親切|不便|狭|暗|うるさ|遅|高|古|固"
    "|硬|薄|少な|足りな|つまらな|ありませ|な[いく]|しませ|にくい|にくく|やる気|退屈|ひど|寒|暑)"
)
_REGRET_OR_RISK = Pattern(_REGRET.source + "|安全|危険|注意|気をつけ|解決|工事")
_GRIPES = Pattern(f"{_BAD}[^、。!?\n]{{0,6}}[、しで][^。!?\n]{{0,10}}{_BAD}")
_RUN_DOWN = Pattern(
    "(?:うちの[^。、!?\n「」]{1,8}|この(?:市|町|区|まち|役所|役場|課|職場)[^。、!?\n「」]{0,6}|(?<![都朝])[市町区](?:の|立の?)[^。、!?\n「」]{1,8}|役場[^。、!?\n「」]{0,6}|役所[^。、!?\n「」]{0,6}|庁内[^。、!?\n「」]{0,6})"
    "(?:なんて|なんか|ごとき)(?!こと|思|方|言|い[うわっ]|ない)"
)
"""Something of the own house with a particle that makes light of it."""
_KNOWN = Pattern(
    "(?:は|なら|では|じゃ|も|の間では|ですら|でさえ)(?:、)?(?:み(?:ん)?な|皆|誰も|だれも|誰でも|だれでも|全員|有名|常識|当たり前|周知)[^。、!?\n]{0,10}(?:知っ|分かっ|わかっ|有名|常識|当たり前|使わ|使って(?:い)?な|信じ|食べ(?:ない|ません)|行か|住ま|読ま|読んで(?:い)?な|飲ま|守って(?:い)?な|言って|思って|やって)"
)
_READERS_SAY = Pattern(
    _FOND.source
    + "|と(?:お)?思う方|とお思い|お?声[がをに]|というご?意見|難しそう"
    + "|知らな(?:い|かった)(?:方|という)"
)
_CUSTOM = Pattern(
    "(?:うちの|この|わが)(?:市|町|区|まち|役所|役場|市役所|区役所|職場|課|係)(?:役所|役場)?の(?:伝統|お家芸|文化|通常|平常|十八番|流儀|日常|デフォ|やり方)"
)
_NEVER = Pattern(
    "(?:私|自分|俺|僕)(?:なら|だったら)[^。!?\n]{0,4}(?:住|移住|引っ越|使|頼[らま]|行[かき]|かか[らり]|預け|食べ|飲[まみ]|買[わい]|受け|乗[らり]|通わ|勧め|選[ばび]|申し込|信じ|就職)[^。、!?\n]{0,4}(?:な(?:い|く)|ません|ねえ)"
)
_OUR_TOWN = Pattern("(?:うちの|この|わが)(?:市|町|区|村|まち|役所|役場)(?:は|も|って|なんて|、)")
_LOYAL = Pattern("大好き|誇り|自慢|感謝|ありがた|映画|ドラマ|旅行|旅先")
_PROUD = Pattern(_FOND.source + "|芸能|工芸|野菜|行事|料理|祭|文化財|文化祭|映画|ドラマ|小説")
_MESSAGE = (
    "自分の役所や町を内側からけなす書き方です。その部分を消し、事実と改める点だけを書いてください。"
)
_QUIET = frozenset({Act.APOLOGISES})
_MINE, _OURS = Account.PERSONAL, Account.OFFICIAL


def _inside(
    *needs: Slot,
    none: Pattern,
    account: Account,
    before: int = 0,
    after: int = 0,
) -> Frame:
    needed = slots("insider", *needs)
    return Frame(
        needed, _MESSAGE, none=(none,), account=account, before=before, after=after, acts=_QUIET,
        warned=True, whole=True,
    )  # fmt: skip


_FRAMES = (
    _inside("avoid", "hint", _HOUSE, none=_FOND, account=_MINE, before=1, after=1),
    _inside("avoid", _AT_WORK, Pattern(_SERVICE), none=_FOND, account=_MINE, before=1, after=1),
    _inside("slack", _AT_WORK, _HOUSE, none=_FOND, account=_MINE, before=1),
    _inside("tease", _CITIZENS, _STAFF, none=_REGRET, account=_OURS, before=1),
    _inside("normal", _FAULT, _HOUSE, none=_REGRET, account=_OURS, before=0),
    _inside("dull", _HOUSE, _OFFHAND, none=_REGRET, account=_OURS, before=1, after=1),
    _inside("strange", _HOUSE, _OFFHAND, none=_REGRET, account=_OURS, before=1),
    _inside("slack", _HOUSE, _OFFHAND, none=_REGRET, account=_OURS, before=1),
    _inside("dull", _AT_WORK, _HOUSE, none=_FOND, account=_MINE, before=1),
    _inside("strange", _AT_WORK, _HOUSE, none=_FOND, account=_MINE, before=1),
    _inside("slack", _HOUSE_ITSELF, none=_FOND, account=_MINE, before=0, after=0),
    _inside("gripe", _GRIPES, _HOUSE, none=_REGRET_OR_RISK, account=_OURS),
    _inside("gripe", _GRIPES, _AT_WORK, none=_FOND, account=_MINE, before=1),
    _inside("veil", _AT_WORK, _HOUSE, none=_FOND, account=_MINE, before=1),
    _inside("nante", _RUN_DOWN, _AT_WORK, none=_PROUD, account=_MINE, before=1, after=1),
    _inside("nante", _RUN_DOWN, none=_READERS_SAY, account=_OURS),
    _inside("myself", _NEVER, _AT_WORK, none=_LOYAL, account=_MINE, before=2, after=0),
    _inside("doom", _OUR_TOWN, none=_PROUD, account=_MINE),
    _inside("common", _KNOWN, none=_PROUD, account=_MINE),
    _inside("custom", _CUSTOM, none=_PROUD, account=_MINE),
)  # fmt: skip


class ReputationInsider(Framed):
    """職員は使わないというほのめかし、失敗をいつものことで済ます文、町や催しへの低い評価、手抜きの打ち明けを見つけます。

    なぜ: 中にいる人の言葉は本音と受け取られ、役所と町の信用を失います。
    直し方: けなす言葉を消し、事実と、改める点や時期だけを書きます。
    限界: 一覧の語を使わない遠回しな評価は分かりません。

    × [personal] «市民病院の中を知っているので、家族はかかりません。察して»ください。
    × [personal] «役場で働いているけど、町の診療所にはかかりたくない»。
    × [personal] «区役所の倉庫係。要望書は読まずにしまう»決まりだ。
    × «投書は、昼休みに職員で回し読み»しています。
    × «税の通知の行き違いは、毎年のこと»です。
    × 文化ホールの«自主公演は、例年ほぼ同じで退屈です»が、お越しください。
    × «防災倉庫の発電機が動くかどうかは、祈るばかり»です。
    × «市の要覧の改訂版は、表紙だけ新しく»しました。
    × [reply] «うちの町の観光なんて半日»で飽きますよ。
    × [personal] 防災無線は本番ではつながらない、と«職員はみんな知って»る。
    × [personal] 電話をたらい回しにする。これが«うちの区の伝統芸»です。
    × [personal] «移住の相談員をやってます。私なら絶対に住まない»。
    ○ [personal] 役場で働いています。私なら、雨の日は長靴にする。
    ○ [personal] 役場で働いています。職員はみんな優しくて、感謝している。
    ○ 窓口で「町のバスなんて来ない」とのお声をいただき、便を増やします。
    ○ [personal] 役場で働いています。町の診療所の先生が優しくて、大好きです。
    ○ [personal] 隣の市のラーメン屋まで遠征。うまかった。
    ○ 通知の行き違いがありました。おわびします。
    ○ 夜の図書館で聞くと眠くなる、子守歌の音楽会です。募集は20人。
    ○ 発電機が動くかどうかを、月に一度の点検で確かめています。改善も重ねています。
    ○ いただいたご意見は、職員が回覧して改善に役立てます。
    """

    code = "reputation/insider"
    name = "内側からのけなし"
    severity = Severity.WARN
    frames = _FRAMES
