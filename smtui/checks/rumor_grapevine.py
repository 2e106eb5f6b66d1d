"""Gossip: nobody answers for it, and it harms a person, a shop, the town or its peace."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_ANSWERED = Pattern(
    "(?:警察|県警|消防|消防署|気象庁|気象台|保健所|国|県|都|市|町|区|村|役場|会社|水道局|電力|病院|医師|大学|研究所|学校|管理者|専門家|講師|選管|選挙管理委員会)"
    "(?:の(?:発表|調べ|説明|調査|情報|注意))?(?:によ(?:ると|れば|りますと)|では|から(?:連絡|報告|発表|お知らせ)|が発表|の発表)"
    "|ニュース|新聞|報道|テレビ|ラジオ|公式(?:サイト|アカウント|発表が|発表で)|ホームページ|気象庁|気象台|注意報|警報|予報|統計|調査(?:で|に|の結果)|[0-9]%|目撃情報"
    "|(?:警察|県|県警|国|市|町|区|消防|課)が(?:発表|注意|呼びか)|と(?:県|警察|国|市|町|区)[^。!?\n]{0,10}(?:が|は)(?:発表|説明|注意)|コロナ禍|新型コロナ|ご注意|詐欺を疑|入札(?:参加|公告)|メールが来|学校から|警察から|デマ|誤情報|偽情報|事実では|事実はあり|事実無根|うのみ|鵜呑み|惑わ|真に受け|必要はあり|根拠のない|心配(?:は|も)?(?:あり|ない|いり|要り)|落ち着いて|冷静|予定はあり|計画はあり"
)
_TOLD_OF_OLD = Pattern(
    "昔|むかし|江戸|明治|大正|昭和|戦国|戦時|戦争中|時代|伝説|民話|言い伝え|伝わ|由来|当時|年前|世紀|先祖|武将|城跡|城が|古墳|祠|石垣|石碑|史跡|山城|積み直|城主"
    "|上映|シーン|映画|ドラマ|小説|物語|漫画|アニメ|ゲーム|番組|本で|この本|絵本|新刊|舞台|芝居|落語|講談|推理(?:小説|ドラマ|もの|ゲーム)|ミステリ|犯人当て|朗読|歌舞伎|神楽の"
    "|訓練|講座|講演|教室|研修|セミナー|語り部|体験談|クイズ|展示|企画展|人権|防災|啓発|相談(?:窓口|は|に|を)|お化け屋敷|肝試し|ハロウィン"
    "|試合|大会|選手|監督|優勝|得点|リーグ|チーム"
)
_HELP = Pattern(
    "注意を呼びか|呼びかけて(?:い|お)|ご相談|相談(?:窓口|ダイヤル|センター)|110番|#[0-9]{4}|188番?へ|警察へ|警察に(?:通報|連絡|相談)|お問い合わせ|問合せ先|お申し込み|申込"
)
_HOME = Pattern(
    "うち(?:の|ん)?(?:子|娘|息子|猫|犬|母|父|夫|妻|庭|畑|家|実家|旦那|嫁|祖|の?じい|の?ばあ|の鶏)|我が家|わが家|私が|わたしが|自分が|僕が|俺が|息子が|娘が|母が|父が|妻が|夫が|祖母が|祖父が"
    "|おいし|美味し|うまい|うまかった|おすすめ|人気|行列|楽しみ|うれしい|嬉しい|見頃|かわい|満開|すてき|素敵|よかった|良かった|助かった|花粉|カメムシ|お大事に|同僚が(?:ようやく|やっと)|復帰|手作り"
)
_SOBER = ("rumor-calm", _ANSWERED, _TOLD_OF_OLD)
_PRIVATE = (*_SOBER, _HOME)
_SURELY = Pattern(
    "でしょう|だろう|はずです|はずだ|と思われ|と思います|とみられ|と見られ|ようです|みたいです|らしいです|に違い|にちがい|おそらく|恐らく|たぶん|多分|きっと|どうやら|どうも|まず間違い|間違いなく|ではないか|じゃないか|としか"
)
_COUNSEL = Pattern(
    "ことがあ|場合|おそれ|恐れ|かもしれ|可能性|見かけたら|見つけたら|出会った|遭遇|でしょうか|だろうか|いつ|どこ|どう(?!やら|も)|なぜ|何(?!頭|匹|か)|正解|動物園|牧場|水族館|飼育|放牧|図鑑|観察|撮影|イラスト|キャラ|干支|着ぐるみ|まつり|祭|例年|毎年|秋は|冬は|春は|夏は|季節|時期|ため、|習性|ましょう"
)
_NOTHING_BAD = Pattern(
    "(?:イベント|催し|祭り|まつり|フェス|募集|申し込|申込|参加|ご応募|開催|市長|町長|区長|議会|計画|条例|お知らせします|ご案内します|決定しました)"
)
_MATTER = Pattern(
    "火|燃え|出火|鎮火|事故|盗|壊|割れ|荒らさ|いたずら|被害|枯れ|死|捨て|落書き|臭|濁|停電|断水|けが|ケガ|被災|倒れ|行方|消え|不審|騒ぎ|辞め|異動|休み|急に|なくなっ|無くなっ|赤字|値上|高い|入札|請け負|契約|合格|採用|昇進|当選|受賞|選ば"
)
_TARGET = Pattern(
    "(?:あの|あそこの|例の|角の|隣の|隣町の|お隣の|向かいの|近所の|近くの|駅前の|駅裏の|駅の|商店街の|国道沿いの|バイパスの|坂の|坂下の|川向こうの|町内の|団地の|上の階の|新しくできた|今度できる|最近できた)"
    "(?!道|桜|花|山|紅葉|公園の花|空|海|景色|猫|犬|天気)[^。、!?\n]{1,12}"
    "|(?:うどん|そば|ラーメン|パン|花|魚|肉|薬|本|飲み|不動産|自転車|車|米|酒|床|クリーニング|焼肉|弁当|電気|時計|質)屋(?:さん)?(?:が|は|も|の|って|、)"
    "|(?:店主|店長|社長|専務|校長|教頭|担任|園長|院長|住職|神主|宮司|議員|市長|町長|区長|村長|会長|組合長|理事長|部長|課長|係長|配達員|運転手|駅員|警官|刑事|記者|顧問|監督|コーチ|医者|先生|看護師|介護士|保育士|外国の人|外国人|あの国の人|実習生|ユーチューバー|タレント|アナウンサー|歌手|俳優|女優)(?:が|は|も|の|って|、|と)"
    "|[0-9]階の人|角の家|(?:人ら|人たち|連中|奥さん|旦那|ご主人|息子|娘|夫婦|兄弟)(?:が|は|も|って|、)|(?:歯科|歯医者|踏切|水門|役所|市役所|役場|警察|消防|寿司屋|医院|病院|薬局|塾|保育園|幼稚園|小学校|中学校|高校|老人ホーム|施設|工場|会社|寮|旅館|ホテル|銭湯|スナック|コンビニ|スーパー|農園|牧場|教会|寺|道場|トンネル|池|廃屋|空き家|マンション|アパート)(?:が|は|も|の|って|、)"
)
"""Somebody or something that readers can tell."""
_PLAIN_TALK = Pattern(
    "(?:て(?:い)?[るた]|で(?:い)?[るた]|(?:さ)?れ[るた]|せ[るた]|だった|かった|じゃない|ない|なった|なる|した|する)"
    "(?:らしい|らしく|んだって|んですって|んやて|そうな|そうよ|んだと。|のだと。|らしい|って(?:さ|よ|。|聞|話|噂|言|みんな|うち|友|知|常連|バイト|親|床屋|美容)|とか[。!]|という噂|との噂|と聞い)"
    "|って[^。!?\n]{0,10}(?:で|から)(?:聞い|見た|言って)|って[^。!?\n]{0,12}(?:友達|友だち|知り合い|親戚|いとこ|ナース|バイトの子|常連)(?:が|の子が)。?"
)
_PLEASANT = Pattern(
    "おめでた|すごい|売り切れ|始め|始ま|開店|オープン|新装|できる(?:らしい|って|んだって)|できるそう|復活|再開|帰って|戻って|優し|やさし|親切|丁寧|上手|うまい|名人|すご|凄|有名な|老舗|安い|安く|割引|半額|セール|無料|新作|新メニュー|新商品|限定|発売|上映|公開|放送|出演|出る(?:らしい|って)|来る(?:らしい|って)|ライブ|フェス|祭|まつり|イベント|催し|旅行|結婚|婚約|出産|生まれ|妊娠|引っ越|誕生|優勝|合格|受賞|表彰|昇進|退院|回復|元気|治っ|雨|雪|晴|台風|気温|暑|寒|暖|渋滞|混ん|工事|休み|定休|連休|休業日|時間|[0-9]時|予約|道|電車|バスは|便利|涼し|散歩|景色|咲|収穫|豊作|旬|甘|辛|味|香|食べ|飲め|レシピ|作り方|由来|語源|意味|名前の|モデルは|英語で|昔から|長生き|長寿|珍し|ポイント|スタンプ|懐かし|先生になっ|教えてくれる|教室|習い|部活|応援|募集|飼っ|飼い|猫|犬|子猫"
)
_WITNESSED = Pattern(
    "(?:と|とか|って)[^。!?\n]{0,16}(?:言って|言いま|話して|話し|おっしゃ|騒い|見て(?:い|お)|見てい|教えて|断言|証言|ささや|口をそろえ|うわさ|噂|みて|疑って|考えて|嘆いて|怒って|伺い|聞き|聞い)"
    "|との(?:報告|耳|話|声|情報|見方|噂|うわさ|証言)|という(?:報告|話|声|情報|見方|噂|うわさ|証言|話で)|(?:と|そう)(?:の方|さん|の人)(?:が|から|に)。|と[^。、!?\n]{1,8}(?:の方|の人|さん)が。|話で持ち|そうです。|そうで、|らしいです"
)
_CAUSE_TALK = Pattern(
    "(?:下が|上が|変わ|うるさ|臭|くさ|汚|濁|減っ|減る|減り|死ん|枯れ|浮い|消え|いなくな|いな|なくな|無くな|壊れ|割れ|倒れ|落ち|止まっ|遅れ|遅い|閉まっ|やめ|辞め|高い|増え|痛|荒れ|荒ら|折れ|燃え|鳴|揺れ|ひび|ゆがん|傾い|中止|休み|少な|足りな|来な|悪い|赤字|負け|落と|滑っ)[^。!?\n]{0,8}のは[^。!?\n]{2,50}"
    "(?:から|せい|ため|仕業|しわざ)(?:だ|である|な|です)?(?:そう|と[^。!?\n]{0,14}(?:見て|みて|言|話|聞|語)|らしい|みたい|でしょう|だろう|に違|かもしれ|との|という)"
)
_KIN = Pattern(
    "(?:義弟|義兄|義理の|甥|姪|実弟|実兄|親戚|いとこ|従兄|同級生|身内|息子|娘婿|娘|奥さん|妻|夫|愛人|後援会|元秘書|元部下|ゴルフ仲間|飲み仲間|同じ大学|後輩|幼なじみ|お友達|お気に入り)"
    "[^。、!?\n]{0,8}(?:だもん|だよね|だよな|だから|なんだよ|なんだって|らしい|だそう|なのだそう|ですから|ですもの|だって|だと|とか|なので|だし|なわけ)"
)
_MESSAGE = "出どころの分からない、人や店を傷つける話に読めます。消してください。"
_GUESSED = "確かめていない決めつけに読めます。確かな事実だけにしてください。"
_HINTED = "思わせぶりな書き方で、だれかを疑わせています。消してください。"
_NOISE = "正式でない町の話題を広めています。発表を待つか、出どころを書いてください。"
_ACTS = frozenset({Act.DENIES})
_FIRM_ACTS = frozenset({Act.DENIES, Act.ASKS})

_FRAMES = (
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:daily", "heard-news:spread"),
        _MESSAGE,
        none=_PRIVATE,
        before=1,
        after=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:daily", _TARGET),
        _MESSAGE,
        none=(*_PRIVATE, _PLEASANT),
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:ill"),
        _MESSAGE,
        none=_PRIVATE,
        before=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:ill"),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:daily"),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:sly", _TARGET),
        _HINTED,
        none=(*_PRIVATE, _PLEASANT),
        before=2,
        acts=frozenset(),
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:vague", "heard-news:event"),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME, _PLEASANT),
        before=1,
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:maybe", "rumor-grapevine:crime"),
        _GUESSED,
        none=(*_PRIVATE, _PLEASANT),
        acts=_FIRM_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:vague", "rumor-grapevine:ill"),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME, _PLEASANT),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:vague", "rumor-grapevine:daily"),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME, _PLEASANT),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:vague", "rumor-surmise:deed"),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME, _PLEASANT),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", _TARGET, _PLAIN_TALK),
        _MESSAGE,
        none=(*_PRIVATE, _PLEASANT),
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:said", "rumor-grapevine:ill", _WITNESSED),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:said", "rumor-grapevine:daily", _WITNESSED),
        _MESSAGE,
        none=(*_SOBER, _NOTHING_BAD, _HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:surely", "rumor-grapevine:ill"),
        _GUESSED,
        none=(*_SOBER, _NOTHING_BAD, _HOME, _COUNSEL),
        before=1,
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
    ),
    Frame(
        ("rumor-grapevine:surely", "rumor-grapevine:daily"),
        _GUESSED,
        none=(*_SOBER, _NOTHING_BAD, _HOME, _COUNSEL),
        before=1,
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
    ),
    Frame(
        ("rumor-grapevine:said", _CAUSE_TALK),
        _GUESSED,
        none=(*_SOBER, _HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
    ),
    Frame(
        ("rumor-grapevine:talk", _CAUSE_TALK),
        _GUESSED,
        none=(*_SOBER, _HOME),
        acts=_FIRM_ACTS,
    ),
    Frame(
        ("rumor-grapevine:truth", "rumor-grapevine:ill"),
        _GUESSED,
        none=_PRIVATE,
        acts=_FIRM_ACTS,
        before=1,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rumor-grapevine:favour", _KIN),
        _HINTED,
        none=(*_SOBER, Pattern("おめでた|うれし|嬉し|すごい|自慢")),
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("rumor-grapevine:bet", "rumor-grapevine:daily"),
        _GUESSED,
        none=_PRIVATE,
        before=1,
        after=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:truth", "rumor-grapevine:daily"),
        _GUESSED,
        none=_PRIVATE,
        before=1,
        acts=_FIRM_ACTS,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rumor-grapevine:bet", "rumor-grapevine:ill"),
        _GUESSED,
        none=_PRIVATE,
        before=1,
        after=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:beast-size", "rumor-grapevine:beast", _SURELY),
        _GUESSED,
        none=(*_SOBER, _COUNSEL),
        before=1,
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
    ),
    Frame(
        ("rumor-grapevine:pair", "rumor-grapevine:desk", "rumor-grapevine:hint"),
        _HINTED,
        none=_PRIVATE,
        after=2,
        acts=frozenset(),
    ),
    Frame(
        ("rumor-grapevine:hint", "rumor-surmise:who", "rumor-surmise:deed"),
        _HINTED,
        none=_PRIVATE,
        before=2,
        acts=frozenset({Act.ASKS}),
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:hint", "rumor-grapevine:favour", "rumor-grapevine:desk"),
        _HINTED,
        none=_PRIVATE,
        before=2,
        acts=frozenset(),
    ),
    Frame(
        ("rumor-grapevine:noise", "rumor-grapevine:move"),
        _NOISE,
        none=(*_SOBER, _NOTHING_BAD, _HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
    ),
)


class RumorGrapevine(Check):
    """店や人の悪いうわさ、見てもいない生き物の見立て、二人の仲の匂わせ、正式でない町の話題を見つけます。

    なぜ: だれも責任をもたない話は、広まったあとでは取り消せません。
    直し方: 消します。知らせるべきことは、警察や担当の窓口に伝えます。
    限界: 傷つける中身の言葉は一覧にあるものだけです。

    × [personal] あの接骨院、«無免許の人が施術してるんだって»。
    × [personal] 坂の下の«文具屋は、レジの子に給料を払ってないらしい»よ。
    × [personal] 上の階の«住人、毎晩だれかとけんかしてるって常連»さんが言ってた。
    × [personal] «倉庫の火事、あの社長の仕業だろ»。
    × 中州に«サルの群れがいました。もう隣の市へ移動したはずです»。
    × [personal] «課長と新人さん、同じ時間に早退。お察し»ください。
    × [personal] «体育館の工事を落札した会社、専務が市長の親戚なんだって»。
    × 駅前に«大型の書店が進出するとの噂»でもちきりです。
    × 井戸が«濁ったのは、山の上で掘った業者のせいだと»地区の方が話しています。
    ○ 県警によると、車上荒らしが続いています。
    ○ 「無料で屋根を点検する」という業者の話が出ています。消費生活センターへご相談ください。
    ○ クマの親子がいました。近づかず、市へご連絡ください。
    ○ [personal] 角のパン屋、来月から朝7時に開店するらしい。
    ○ [personal] 課長と新人さん、同じ日に誕生日。おめでとう。
    ○ [personal] このドラマの社長、絶対あの秘書が黒幕に違いない。
    ○ 城の石垣は、大水で崩れたのを町の人が積み直したそうです。
    """

    code = "rumor/grapevine"
    name = "言いふらし"
    severity = Severity.WARN
    wakes = (
        "rumor-grapevine:beast-size",
        "rumor-grapevine:bet",
        "rumor-grapevine:favour",
        "rumor-grapevine:hint",
        "rumor-grapevine:maybe",
        "rumor-grapevine:noise",
        "rumor-grapevine:pair",
        "rumor-grapevine:said",
        "rumor-grapevine:sly",
        "rumor-grapevine:surely",
        "rumor-grapevine:talk",
        "rumor-grapevine:truth",
        "rumor-grapevine:vague",
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, unless an office is shown to turn to."""
        if _HELP.search(reading.text):
            return
        yield from _frames.find(reading, *_FRAMES)
