"""Sex trades enjoyed, double meanings, leering; the dead, the lost and disasters as a game."""

from smtui.checks._frames import Frame, Framed, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_CHASTE = Pattern(
    "検診|健診|相談|被害|盗撮|痴漢|トラブル|注意|防犯|犯罪|啓発|条例|客引き|授乳|母乳|赤ちゃん|乳児|助産|沐浴|筋|体操|ストレッチ|リハビリ|マッサージ|痛|医師|治療|診察|トイレ|入浴介助|美術|彫刻|裸婦|裸祭|はだか祭|裸足|裸眼|裸電球|裸麦|裸の王様|映画|ドラマ|小説|落語|歌舞伎(?!町で)|昔話|絵本|繁殖|生態|観察会|保護|生まれました|入れ歯|補聴|土俵|相撲|柔道|水泳|プール|シュノーケル|自分の|研究|種まき|移植|挿し木|二股ソケット|生で食べ|ゆでて|手洗い|泡フェス"
)
_MOURNED = Pattern(
    "保育|園児|学童|登園|降園|スムーズ|供養|献花|黙とう|黙祷|悼み|悼む|冥福|追悼の(?:意|誠|言葉)|慰霊の|平和|祈り|語り継|語り部|伝承|奉納|鎮魂|伝統|保存会|復旧|復興|支援|募金|義援|お見舞い|哀悼|墓参り|お盆|法事で|昔話|思い出|いとこ|防災(?:訓練|教室|講座|学習)|啓発|防止|予防|撲滅|ゼロ|減ら|減少|縄文|弥生|古墳|遺跡|発掘|考古|考古学|企画展|特別展|資料館|博物館|美術展|映画|ドラマ|小説|落語|漫画|怪談|昔話|朗読|演劇|舞台|上演|お化け屋敷|ハロウィン(?:の飾|かぼちゃ)|骨粗|骨折|骨密度|骨盤|自殺(?:対策|予防)|終活|相談|講演|講座|募集(?:します|して|しま|中|案内|期間|人数)|使用者|助成|補助|給付|葬祭費|申請|届|手続|清掃|草刈り|寄付|年金|相続|遺贈|ペット(?:の|を)連れ|同行避難|避難訓練|死亡届|事故防止|熱中症|交通安全|譲渡"
)
_SAVED = Pattern(
    "供養|冥福|支援|募金|義援|お見舞い|相談|講演|講座|見守り|SOSネットワーク|捜索(?:訓練|に|活動)|やさしく声|声をかけま|声かけの(?:仕方|方法|ポイント)|無事|保護(?:され|しま)|警察|消防|届|ゼロ|防止|予防|啓発|展|映画|ドラマ|小説|体操|健康|カフェ|サロン|交流(?:会|イベント)|ボランティア|寄付|譲渡|里親|飼い主|募集(?:します|して|中)|スタンプラリーで"
)
_FOND = Pattern(
    "保護|譲渡|供養|悲し|手を合わせ|冥福|かわいそう|助け|病院|獣医|やめ|禁止|虐待|注意|被害|駆除|料理|釣|漁|レシピ|食べ頃|展|観察|飼育|映画|ドラマ|ゲーム|小説|昔話|祭|まつり|神事|おもちゃ|ぬいぐるみ|花火大会"
)
_SOLEMN = Pattern(
    "植え直|被害|支援|募金|防災|避難(?:して|所を開設|情報|指示が)|訓練|復旧|復興|お見舞い|亡くなられ|悲し|つら|怖かった|無事|教訓|伝え|語り|展|映画|ドラマ|小説|ゲーム|ミニチュア|ジオラマ|昔話|道路状況|通行止め|警報|注意報|予報"
)
_SHAMELESS = Pattern(
    "反省|やめ|逮捕|処分|相談|被害|犯罪|ハラスメント|ドラマ|映画|小説|漫画|落語|ゲーム|演技|結婚し|妊活|夫と|妻と|娘|息子|我が子|うちの子|孫|選手権|フィギュア|体操|検診|助産"
)
_LEFTOVERS = Pattern(_SHAMELESS.source + "|料理|食べ|残し|折詰|容器|弁当|パック")
_HIDDEN = Pattern(
    "(?:バレ|ばれ|気づかれ|見つから)(?:ない|ず|なければ|ません|っこ)|こっそり|内緒|スリル|コツ"
)
_MESSAGE = "品のない、または人の死や不幸を軽んじる書き方です。その部分を消してください。"


def _frame(
    *needs: str, none: Pattern, after: int = 1, before: int = 0, account: Account | None = None
) -> Frame:
    needed = slots("crude", *needs)
    return Frame(needed, _MESSAGE, none=(none,), before=before, after=after, account=account)


_FRAMES = (
    _frame("trade", "thrill", none=_CHASTE, before=1, account=Account.PERSONAL),
    _frame("hint", "leer", none=_CHASTE, before=1, account=Account.OFFICIAL),
    _frame("body", "stare", none=_SHAMELESS, account=Account.PERSONAL),
    _frame("liquor", "bedded", none=_LEFTOVERS),
    _frame("liquor", "bedded", none=_LEFTOVERS, after=4, account=Account.OFFICIAL),
    _frame("corpse", "play", none=_MOURNED),
    _frame("needy", "hunt", none=_SAVED),
    _frame("ruin", "spectacle", none=_SOLEMN, after=2),
    _frame("creature", "gorge", "glee", none=_FOND, account=Account.PERSONAL),
)

_CLEAN = Pattern(
    "検診|健診|検査|検便|相談|治療|医師|病院|薬|おむつ|乳幼児|赤ちゃん|乳児|育児|介護|園児|保育|絵本|図鑑|うんちく|うんこ(?:ドリル|ミュージアム)|展|講座|教室|掃除|清掃|マナー|禁止|ご遠慮|感染|ノロ|食中毒|犬の|ふん|フン|糞|猫の|動物|飼い主|災害用|携帯トイレ|仮設|断水|備蓄|水洗|下水|点検|募集|健康|腸内|食物繊維|防止|予防|申し訳|おわび|いけない|だめ|ダメ|反省|逮捕|迷惑|ひどい|許せな|やめ|注意|捨てずに|もったいな|食品ロス"
)
_MERCIFUL = Pattern(
    "防止|予防|対策|訓練|相談|支援|被害|見守|通報|救急|応急|病院|手当|けが|心配|無事|保護|かわいそう|拍手|助け|泣き止|あやし|抱っこ|励まし|応援|健闘|感動|もらい泣き|慰め|お化け屋敷|ジェットコースター|絶叫マシン|ホラー|怪談|映画|ドラマ|小説|漫画|アニメ|ゲーム|舞台|落語|プロレス|試合|スキー|スケート|犬|猫|うちの(?:子|娘|息子)|娘の|息子の|孫|赤ちゃん|赤ん坊|節分|獅子舞|なまはげ|注射|予防接種|神事|奇祭|災害|防災|交通安全|啓発|講習|教習|やめ|怖くて|つらい|悲し|反省|ごめん|虐待|DV|犯罪|ハラスメント"
)
_LEFT = Pattern(
    "相談|いのちの電話|防止|予防|対策|支援|ゲートキーパー|ひとりで悩|一人で悩|つらい|話を聞|助けて|止めたい|生きて|悲し|涙|ドラマ|映画|小説|ゲーム|虫|セミ|言われ|言う人|ひどい|許せな|やめ"
)
_DECENT = Pattern(
    "検診|健診|講座|教室|防犯|盗撮|痴漢|被害|注意|禁止|お控え|ご遠慮|マナー|熱中症|体操|ストレッチ|リハビリ|筋|医師|治療|温め|冷え|着付け|着くずれ|着崩れ|映画|美術|彫刻|絵画|写真展|競技|採点|演技|選手|相談|婚活|独身の方|指輪作り|指輪づくり|紛失|落とし物|拾得|結婚相談|入浴|授乳|自分の|私の|保護|火災|火遊びに|火遊びは|火遊びを(?:さ|し)"
)
_SOBER = Pattern(
    "被害|支援|募金|防災|避難|訓練|復旧|復興|お見舞い|亡くな|悲し|つら|怖[いかく]|無事|教訓|語り|展|映画|ドラマ|小説|ゲーム|通行止め|警報|注意|お気をつけ|通報|119|消防団|煙を吸|供養|冥福|故人|偲|しのぶ|思い出|遺族|法要|手を合わせ|見送|在りし日|募集|手続|申請|予約|改修|工事|使用料"
)
_GUILTY = Pattern(
    "被害|防止|予防|相談|支援|犯罪|逮捕|事件|ニュース|映画|ドラマ|小説|漫画|ゲーム|許せな|ひどい|やめ|いけない|だめ|ダメ|反省|後悔|悲し|つらい|保護|研修|講座|啓発|根絶|ゼロ|された|されて|られた|なくし|見回り|ボランティア|炊き出し|助け"
)
_BARE = frozenset({Act.DENIES})


def _low(
    *needs: str | Pattern, none: Pattern, before: int = 0, account: Account | None = None
) -> Frame:
    needed = slots("crude", *needs)
    return Frame(
        needed,
        _MESSAGE,
        none=(none,),
        before=before,
        after=1,
        account=account,
        warned=True,
        acts=_BARE,
    )


_LOW = (
    _low("shame", "thrill", none=_GUILTY, account=Account.PERSONAL),
    _low("shame", "cheer", none=_GUILTY, account=Account.PERSONAL),
    _low("shame", "prank", none=_GUILTY, account=Account.PERSONAL),
    _low("shame", _HIDDEN, none=_GUILTY, account=Account.PERSONAL),
    _low("privy", "gloat", none=_CLEAN, before=1),
    _low("ring", "untie", none=_DECENT, account=Account.OFFICIAL),
    _low("neon", "relax", none=_DECENT, before=1, account=Account.PERSONAL),
    _low("trade", "relax", none=_CHASTE, account=Account.PERSONAL),
    _low("glimpse", "angle", none=_DECENT),
    _low("peep", "angle", none=_DECENT, account=Account.PERSONAL),
    _low("pain", "relish", none=_MERCIFUL, before=1),
    _low("lick", "prank", none=_CLEAN),
    _low("wishdie", "shrug", none=_LEFT, account=Account.PERSONAL),
    _low("cremate", "appetite", none=_SOBER, account=Account.PERSONAL),
    _low("ruinview", "toast", none=_SOBER, account=Account.PERSONAL),
    _low("torment", "critter", "cheer", none=_FOND),
    _low("bystander", "amuse", none=_SOBER, before=1),
)


class PublicMoralsCrude(Framed):
    """性の商売の自慢、性的な見立て、死や弔い、守られる人、災害を遊びや売り文句にする書き方を見つけます。

    なぜ: 当事者や遺族を傷つけ、職員と役所の品位を疑われます。
    直し方: その部分を消し、事実だけを落ち着いて書きます。
    限界: 一覧にない隠語や見立ては分かりません。

    × [personal] 出張の夜は«ソープで大満足»。また通う。
    × «太くて硬いごぼうを、奥さま、今夜»どうぞ。
    × [personal] 電車で見た«女子高生の太もも、眼福»。
    × «火葬の待ち時間に、棺の中身当てクイズ»はいかが。
    × «行方不明のお年寄りを一番早く捕まえ»た方に賞金。
    × «濁流は迫力満点。橋の上の特等席»からどうぞ。
    × [personal] «カエルに爆竹を詰めて遊んだ。最高»。
    × [personal] 昼休みに«オナラ三連発»。
    × 阿波おどりは、«はだけた胸元に注目。最前列»がおすすめです。
    × [personal] 弟を«物置に閉じ込めたときの悲鳴が、いまだにツボ»。
    × [personal] «かじって戻したパン、誰も気づかず»。
    × [personal] «焼き場の前を通ると腹が減»る。
    × [personal] «流される車を見ながら一杯»。
    ○ おならの相談も、健康教室でどうぞ。
    ○ [personal] 節分の鬼に泣き顔の甥。抱っこで落ち着いた。
    ○ 死にたいと思ったとき、ひとりで悩まずお電話ください。
    × [personal] «後輩をいじめて泣かせてやった»。最高。
    × [personal] «不倫相手と会う日は、バレない»よう残業にしてる。
    × 婚活の夜です。二次会もあります。«お持ち帰り»も自由です。
    ○ 忘年会では、食べ切れない料理のお持ち帰りを。
    × [personal] «猫のしっぽに火をつける遊び»、昔はよくやった。
    ○ いじめで泣かせてしまったと後悔する人の相談も受けます。
    ○ 慰霊碑の前で献花を行い、亡くなった方を悼みます。
    ○ 合葬墓の使用者を募集します。抽選です。
    ○ 乳がん検診では、裸の胸を機械ではさみます。奥さまもぜひ。
    ○ 認知症の声かけ訓練で、やさしく声をかけました。
    ○ [personal] 台風の夜、停電で眠れなかった。花火の音かと思った。
    ○ [personal] 猫がひかれていて、悲しかった。
    """

    code = "public-morals/crude"
    name = "品のない見立てと命の軽視"
    severity = Severity.WARN
    frames = (*_FRAMES, *_LOW)
