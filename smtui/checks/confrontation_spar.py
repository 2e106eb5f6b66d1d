"""Stings at those who spoke up, threats, and blows in a quarrel."""

from smtui.checks._frames import Frame, Framed, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_VOICE = Pattern(
    "お叱り|ご?意見|ご?批判|ご?指摘|苦情|クレーム|ご?要望|お申し出|お?電話を|お電話|投書|投稿|コメント|書き込み|書き込まれ|書かれ|お問い合わせ(?:をいただ|をくださ|をお寄せ)|お尋ね(?:の|を|に|です)|ご?質問|ご?不満|お怒り|文句|抗議|反対(?:の|する|され|意見|運動|署名)|署名|陳情|ご?助言|お言葉|おっしゃ|仰[いるっせ]|言われ|といった声|とのお?声|お声を|騒が|騒い|息巻|声高|声を荒|訴える方|お嘆き|非難|難癖|記事|社説|論評|報じ|隣の(?:市|町|区|村)|お考えの方|思われる方|お思いの方|叫"
)
_SOFT = Pattern(
    "申し訳|おわび|お詫び|自分|わたし|私(?!たち|服|語|立|道|鉄)|僕|俺|うちの(?:子|娘|息子|犬|猫)|詐欺|不審|迷惑電話|映画|ドラマ|試合|勝負|対戦|クイズ|ゲーム|講座|教室|体験|募集|カスハラ|カスタマー|ハラスメント|講演|図書館|絵本|読み聞かせ|展示|落語|劇|相談(?:会|員|を受)|無料法律|お便り|ラジオ|うれし|嬉し|励み|一同喜|喜んでい|感謝いたし|おかげさま"
)
_POLICY = Pattern(
    "場合があり|ことがあり|ことがござ|方針|ポリシー|運用|規約|禁止|悪質な|なりすまし|詐欺|不審|被害|相談|ハラスメント|犯罪|映画|ドラマ|試合|勝負|ゲーム|講演|研修|講座|訓練|避難|災害|地震|熱中症|薬物|飲酒|闇バイト|身をもって(?:体験|学|感)|火災|事故|自分|私(?!たち|服|語|立|道|鉄)|僕|俺"
)
_AT = Pattern(
    "あなた|貴殿|そちら|お客|方に|方は|方へ|皆さま|さない|ないなら|なければ|消し|謝|訂正|削除|撤回|投稿|書き込|ください|よろしい|ますよ|ません|ですよ|からな|せてい?ただ|おっしゃ|区を|市を|町を|役所を"
)
_REPLY = Pattern("です|ます|ません|でしょう|ください|ました")
_MESSAGE = (
    "言い争いやあてこすりに読めます。相手への評価と皮肉を消し、事実と案内だけにしてください。"
)
_THREAT = "読む人への脅しと受け取られます。その部分を消し、お願いしたいことだけを書いてください。"
_STING = (
    Frame(("sparring:sting", _VOICE), _MESSAGE, none=(_SOFT,), before=2, after=1,
          account=Account.OFFICIAL, acts=frozenset({Act.APOLOGISES}), warned=True),
    Frame(("sparring:foe", "sparring:blow"), _MESSAGE, none=(_SOFT,), after=1,
          account=Account.PERSONAL, acts=frozenset(), warned=True),
)  # fmt: skip
_ANSWERS = ("reply", "share")
_IN_REPLY = (
    Frame(("sparring:sting", _REPLY), _MESSAGE, none=(_SOFT,), when=_ANSWERS,
          acts=frozenset({Act.APOLOGISES})),
    Frame(("sparring:threat", _AT), _THREAT, none=(_POLICY,), before=1, when=_ANSWERS,
          acts=frozenset(), warned=True),
    Frame(("sparring:blow", "sparring:blow"), _MESSAGE, none=(_SOFT,), after=1, when=_ANSWERS,
          account=Account.PERSONAL, acts=frozenset()),
    Frame(("sparring:blow", _AT), _MESSAGE, none=(_SOFT,), when=_ANSWERS,
          account=Account.PERSONAL, acts=frozenset()),
)  # fmt: skip

_SAID = Pattern(
    "お叱り|ご?意見|ご?批判|ご?指摘|苦情|クレーム|ご?要望|お申し出|お?電話|投書|投稿|コメント|書き込|書かれ|ご?質問|ご?不満|お怒り|文句|抗議|反対|署名|陳情|お言葉|おっしゃ|仰[いるっせ]|と言われ(?!てい|ており|ます)|とのお?声|といった声|お声|との評|の評価|とのこと|だそうで|騒い|騒が|声高|声を荒|嘆|非難|報じ|拝読|ご不便|残念だった|食ってかか|怒鳴|不公平|不親切|面倒\\?|小さい\\?|遅い\\?|高い\\?|ない\\?|(?:面倒|小さい|遅い|高い|安い|少ない|まずい|うるさい|狭い|暗い|汚い|古い|つまらない)(?:」|\\?)"
)
_ASKED = Pattern(
    "どう(?:す|し|や|い)|どこ|なに|何(?!回|度|度も)|誰|だれ|いつ(?!も)|どれ|どんな|どちら|もし|困[っれ]|迷[っわ]|とき|時は|地震|火災|災害|見つけたら|届いたら|かかってきたら|なったら|来たら|たとえば|例えば|クイズ|って何|Q[.:]|質問です|熱中症|ご一緒|一緒に|散歩|お出かけ|遊び|楽しん|試して"
)
_SCOLDED = Pattern(
    "何回も|何度も|いちいち|こっち|こちらに|うちに|いい加減|いいかげん|そんな|大げさ|同じこと|からって|くらいで|ぐらいで|程度で|だけで|毎回|毎日|しつこ|役所に|窓口に|職員に|市に|町に|区に|税金で|自分の"
)
_SENT_OFF = Pattern(
    "お申し込み|お申込み|どうぞ|買えば|食べれば|行けば|ご相談|お尋ね|お問い合わせ|お移り|転出届|おすすめ|お勧め|復習|になれば幸い|ご案内(?:し|いた)|行かれ|お越し|お引っ越し|お住まい|おっしゃ|お願いし|お祈り|ご予約|お泊まり|お確かめ|お受け(?:に|くだ)|診て|お求め|開いて|読み返|お読み|お召し"
)
_UNEVEN = Pattern("のに|くせに|だけは|だけ(?:が|を)|ときだけ|ところだけ|時だけ|となると")
_TURN = Pattern(
    "では次|次は|次回は|今度は|それなら|でしたら|いっそ|たまには|来年は|ぜひ|うちの|わざと|実際に|だけを楽しみ|おかしい|額を|てから|なら|いただき|ために"
)
_PUSHED = Pattern(
    "ください|どうぞ|を。|ては|ましては|足りて|間に合って|お任せ|お願い|やってみ|立って|見せて|拝見|歓迎|お待ち"
)
_JABBED = Pattern(
    "切り貼り|腕前|編集力|お見事|お上手|脚本|創作|小説|想像力|作文(?!コン)|見習|終える前|取材に来て|足を運|裏を取|裏取り|確かめてから|確かめもせ|調べてから|調べもせ|お得意|筆が|ペンが|達者|たくまし|脱帽|感心|フィクション|お話作り|視聴率|妄想|飛ばし|ご熱心|お忙しい|憶測|ご苦労|勉強して|無駄になりませ|読んでから|読み直"
)
_BETTER = Pattern(
    "おかし|喜ん|満足|納得|守って|守られ|できて|読めて|黙って|文句|何も|一度も|問題なく|普通に|ちゃんと|きちんと|おいしい|美味し|分かって|わかって|待って|並んで|我慢"
)
_PAY_FIRST = Pattern(
    "から言|から、言|おっしゃ|拝見|受け止め|お話(?:を|くだ)|口を|文句|いかほど|おいくら|いくら|見返り|よく(?:お)?読|言われたくな|筋合い|語ら|要求"
)
_NEWS = Pattern(
    "紹介され|掲載され|放送され|取り上げ(?:られ|て)|ご覧くだ|募集|講座|教室|受賞|表彰|申し訳|おわび|お詫び|自分|わたし|私(?!たち|服|語|立|道|鉄)|僕|俺|感謝|ありがとう|うれし|嬉し|映画|ドラマ(?!の)|クイズ|ゲーム|試合|体験|展示|絵本|講演|ハラスメント|詐欺|不審|訂正"
)
_ASIDE = Pattern(
    "か[。?]|の[。?]|ね[。!w]|よ[。!]|んで[。]|ので[。]|どうぞ|ません|です|かな|かも|w|って|て。|。"
)
_YOURS = Pattern(
    "(?:ご自身|ご家庭|ご自分|あなた|そちら|お子さん|ご本人|おたく|お宅)の[^。!?\n]{0,10}(?:せい|問題|習慣|管理不足|見通し|心がけ|性格|努力|不注意|確認不足|読み間違|味が|味つけ|味付け|しつけ|好み|目|耳|勘違い|思い込み|記憶|運転|頭|想像|時計|お財布|懐|都合)[^。!?\n]{0,14}(?:では|でしょう|かと|と思|です|ます|だけ|から|ほう|方)"
)
_SERVICE = Pattern(
    "偽の|なりすま|運営会社|リンクを開|国の|基準|法律|規定|お気をつけ|足元|ぜひまた|次回|確認|調査|点検|修理|補修|修繕|直しま|直し、|訂正|対応(?:し|いた|を)|検討|改善|見直|お知らせ|お伝え|お問い合わせ|ご連絡|ご相談|お電話(?:くだ|いただければ|は)|ありがとう|感謝|申し訳|おわび|お詫び|ご案内|予定|窓口(?:で|へ|に)|担当|受け付け|受付|詳し|くわし|ホームページ|参考|お待ち|ご協力|ご理解|ご容赦|増や|減らし|設け|用意|開き|開催|募集|講座|教室|開始|始め|改め|変更|交換|設置|できるよう|役立て|反映|共有し|引き継|申し伝|順次|来週|来月|今後|場所は|時間は|料金|無料で(?!お貸し)|[0-9]{2,4}-[0-9]{2,4}"
)
_ASKING_BACK = Pattern(
    "(?:でしょうか|でしょう|ですか|ますか|ましょうか|ては|みては|かと|たくなります|たいものです|くらいです|ほどです|次第です|気がします|存じます|ですよ|ますよ|ですので)(?:[。?!wｗ]|$)"
)
_TAIL = Pattern(
    "(?:でしょうか|でしょう|ですか|ますか|ましょうか|ては|みては|かと|どうぞ|のに|ものを|ですね|ますね|ですよ|ますよ|ましたね|んです|ので|から|次第です|ものです)(?:[。?!wｗ]|$)"
)
_OPEN = frozenset({Act.APOLOGISES})


def _edge(
    *needs: str | Pattern, before: int = 1, after: int = 1, account: Account | None = None
) -> Frame:
    needed = slots("sparring", *needs)
    return Frame(
        needed,
        _MESSAGE,
        none=(_NEWS,),
        before=before,
        after=after,
        account=account,
        acts=_OPEN,
        warned=True,
    )


_FLAT = Pattern("[。?!wｗ]|$|です|ます|ません|か")
_OFFICIAL = Account.OFFICIAL
_EDGES = (
    _edge("advise", _SAID, account=_OFFICIAL),
    _edge("hush", _SCOLDED, before=1, account=_OFFICIAL),
    _edge("rhetoric", _SAID, account=_OFFICIAL),
    _edge("absurd", _SENT_OFF, _SAID, account=_OFFICIAL),
    _edge("contrast", _UNEVEN, _SAID, account=_OFFICIAL),
    _edge("offered", _TURN, _SAID, account=_OFFICIAL),
    _edge("diy", _PUSHED, _SAID, account=_OFFICIAL),
    _edge("press", _JABBED, account=_OFFICIAL),
    _edge("dues", _PAY_FIRST, account=_OFFICIAL),
    Frame(
        ("sparring:grumble", _ASKING_BACK),
        _MESSAGE,
        none=(_NEWS, _SERVICE),
        before=2,
        after=2,
        account=_OFFICIAL,
        acts=_OPEN,
        warned=True,
    ),
    _edge("taunt", _SAID, account=_OFFICIAL),
    _edge("rebuke", _SAID, account=_OFFICIAL),
    _edge("return", _YOURS, _SAID, account=_OFFICIAL),
)
_REPLIES = tuple(
    frame._replace(when=_ANSWERS)
    for frame in (
        Frame(
            ("sparring:snub", _FLAT),
            _MESSAGE,
            none=(_NEWS, _SERVICE),
            before=1,
            after=1,
            account=_OFFICIAL,
            acts=_OPEN,
            warned=True,
        ),
        Frame(
            ("sparring:advise", _REPLY),
            _MESSAGE,
            none=(_NEWS, _ASKED),
            before=1,
            after=1,
            acts=_OPEN,
            account=_OFFICIAL,
        ),
        _edge("hush", _SCOLDED),
        _edge("crowd", _BETTER, account=_OFFICIAL),
        Frame(
            ("sparring:grumble", _TAIL),
            _MESSAGE,
            none=(_NEWS, _SERVICE),
            before=2,
            after=2,
            account=_OFFICIAL,
            acts=_OPEN,
            warned=True,
        ),
        _edge("taunt", _ASIDE),
        _edge("rebuke", _ASIDE),
        _edge("return", _YOURS, account=_OFFICIAL),
    )
)


class ConfrontationSpar(Framed):
    """声を寄せた人へのあてこすり、返信での脅し、言い争いの相手への打撃の言葉を見つけます。

    なぜ: 切り取られて広まり、役所に意見を言うと攻撃されると受け取られます。
    直し方: 相手への評価、皮肉、脅しを消し、事実と案内だけにします。
    限界: たとえ話だけのあてこすりは分かりません。

    × [reply] 貴重な«お叱りは家宝»にいたします。
    × 街灯が暗いとの«お申し出ですが、あいにく月の明るさは打ち出の小づち»でも変えられません。
    × [reply] 今すぐ«取り消さないなら、後悔»することになりますよ。
    × [personal] «リプ欄の連中、必死すぎ»。
    × [personal reply] «反論できないからって、話をそらすなよ。待ってるぞ»。
    × ベンチが«硬いとのこと。座布団を持ってくれば?»
    × 雪かきが«遅いとのご意見ですが、雪が降るのは町の責任でしょうか»。
    × «新聞社さんの豊かな想像力»には、いつも驚かされます。
    × [reply] «ほかの方は文句»を言わずに並んでいらっしゃいます。
    × [reply personal] «こっちに怒らないで»。決めたのは県。
    ○ [reply] ご指摘の箇所は、来週直します。お知らせくださり、ありがとうございます。
    ○ 新聞社の記者が、作文の書き方を教える講座です。
    ○ 迷ったら? まずは図書館の相談係へ。
    × [reply] «くだらない質問ですね»。
    × 放送が«聞こえないとのご不満ですが、窓は開いていますか»。
    ○ 放送が聞こえないとのご不満を受け、音量を調整します。
    ○ [reply] お叱りの言葉をいただき、申し訳ありませんでした。
    ○ [reply] 個別の件は、代表メールへお問い合わせください。
    ○ 悪質な投稿には、法的手段をとることがあります。
    ○ [personal] 将棋の相手に、かかってこいと言われた。楽しい勝負だった。
    ○ 「打ち出の小づち」の昔話を、図書館で読み聞かせします。ご意見もお寄せください。
    """

    code = "confrontation/spar"
    name = "あてこすり・脅し・打撃の言葉"
    severity = Severity.WARN
    frames = (*_STING, *_EDGES, *_IN_REPLY, *_REPLIES)
