"""Adults measured against children, beasts or a normal person; praise that is none."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_ABLE = Pattern(
    "書[けくき]|読[めむみ]|でき|分か|わか|守[れっら]|間違え|覚え|忘れ|気づ|迷い|解け|並べ|片づけ|言えま"
)
_BLAMED = Pattern(
    "間違え|返送|不備|返し忘れ|お忘れ|忘れて|せめて|声だけ|のに|汚|読めない|読みにく|ばかり|守られ|守れない|守らない"
    "|ご質問|お問い合わせ|ご意見|ご指摘|苦情|毎年|何度|いまだ|お越しにならず|お読みにならず|あと一息|拝察"
)
_KIND = Pattern(
    "楽し|安心|安全|簡単にでき|教室|講座|体験|募集|参加でき|ご参加|無料|遊べ|詐欺|被害|だまされ|申し訳なく|自分|私(?!たち|ども)|僕|俺"
    "|やさしい日本語|点字|クイズ|問題に挑|科学|工作|料理|熱中症|感染|使い方を説明"
)
_GIFT = Pattern(
    "うらやまし|才能|すご|尊敬|感心|立派|偉[いか]|芸術|天才|見習|脱帽|名人|大物|貴重|潔|才覚|斬新|新しい|達人"
)
_MINE = Pattern(
    "自分|私|僕|俺|わたし|うちの(?:子|猫|犬|娘|息子)|猫|犬|作品|実り|展示|建築|アート|好き|ありがた|憧れ|おいし|感動"
)
_HELPED = Pattern(
    "相談|支援|お手伝い|手伝|代わりに|郵送|お電話|申し出|配達|出張|分かりやす|わかりやす|ように"
)
_PEOPLE = Pattern(
    "(?:生徒|学校|学生|若者|若い|方|人|選手|チーム|参加者|出演者|業者|新人|お年|年齢|経験|園児|お子さん)"
    "[^。!?\n]{0,16}(?:聞いて|思って|わりに|割に|にしては|らしからぬ)"
)
_CONCEDED = Pattern(
    "上手|立派|よく(?:でき|や[っり]|働|がん|頑)|まとも|きちんと|ちゃんと|感心|見直し(?:まし|た[。、!])|なかなか|悪くな|意外|役に立"
)
_LUCKY = Pattern(
    "おかげ|評判|ありがと|力作|荒れ地|祭り|雨|天気|天候|寒|暑|雪|台風|心配|難し|緊張|私|自分|初めて|短い|準備"
)
_IF = Pattern(
    "たら|れば|ますと|なると|よろしい|残念|承知|なさらないで|いかが|べき|無理もあり|でしょう"
)
_SCHOOLED = Pattern(
    "授業|給食|通学|行事|児童|登校|先生|保護者|子ども|お子|検診|健診|病|医|講座|教室|相談|支援|図書|本|訓練|体操|予防|ご覧|確認|クイズ|パズル"
)
_LAPSE = Pattern(
    "忘れ(?!物センター)|盗難|迷子の|欠席|置き去|返却|期限を|遅れ|マナー|不法投棄|ポイ捨て|捨て|散らか|無断|滞納|未納|違反|間違|放置"
)
_THEY = Pattern(
    "(?:方[はがも々]|ご自分|ご自身|お人柄|人柄|お元気|お忙し|お好き|皆さま|皆さん|ご家庭)[^。!?\n]{0,40}(?:ようです|のでしょう|とみえます|お見受け)"
)
_NEWS = Pattern(
    "おわび|お詫び|申し訳|ご注意|注意して|心当たり|お預かり|お持ちの方|お待ちです|ご相談|ご連絡|保護|被害に|災害|避難|感染|病|熱中症|増えて|多い|傾向|調査|いただけ|クイズ|映画|昔話|動物|鳥|クマ"
)
_EVEN_THEY = Pattern(
    "(?:生|児|子|ども|供|猿|サル)で(?:も|さえ|すら)、?(?:分か|わか|理解|でき|知って|読め|書け)[^。、!?\n]{0,6}(?:のに|だろ|でしょ|話です|話だ|レベル|はずです|はずだ|理屈|道理)"
)
_PARDONED = Pattern(
    "恥ずかし|無理もな|無理[はも](?:な|あり)|仕方|しかた|当然|お気になさら|責めら|承知して|お察し|やむを"
)
_TAUGHT = Pattern(
    "講座|教室|体験|申し訳|おわび|説明不足|分かりにく|わかりにく|複雑|ご案内が|お手伝い"
)
_MESSAGE = (
    "人を低く見る比べ方や、ほめる形のけなしです。比べる言葉と評価を消し、事実だけを書いてください。"
)


class InsultMeasured(Framed):
    """「普通の大人なら」「小学生でも」と人の落ち度を比べる言い方や、「ある意味才能」のようなほめる形のけなしを見つけます。

    なぜ: ていねいな言葉でも、言われた人は見下されたと感じます。
    直し方: 比べる言葉を消し、してほしいことだけを書きます。
    限界: 落ち度にふれない比べ方は、やさしさの案内と見て知らせません。

    × 封筒の«入れ間違えが続いています。普通の大人なら迷わない»はずです。
    × [reply] ご質問の欄は、«小学生でも書けています»。
    × [personal] ごみの出し方なんて«子どもでも分かるのに»。
    × 署名は、«せめて人間に読める字»でお願いします。
    × [personal] 締切を三度破った後輩。«ある意味才能»だよ。
    × 地図を見ても«着けないような方»は、おうちの方と一緒にお越しください。
    × «まじめな人の少ない学校と聞いていましたが、草むしりはなかなか»上手でした。
    × [reply] «国語の復習をなさったら»、案内文もお分かりになります。
    × 本の返却の遅れが40冊。«ご自分の本棚の続きだとお考えの方がいらっしゃるのでしょうね»。
    × [reply] 専門の話ですので、«お分かりにならないのも無理はありません»。
    ○ [reply] 案内が分かりにくく、お気づきにならなくても当然です。申し訳ありません。
    ○ 傘の忘れ物が増えています。雨が上がると、忘れる方が出るようです。ご注意ください。
    ○ 窓口へ来られないような方には、職員が出張してお手伝いします。
    ○ 初めてにしては上手な作品が並びました。
    ○ [reply] 学校で配ったちらしもご覧いただければ、くわしい道順が分かります。
    ○ 小学生でも読めるよう、ふりがなを付けた防災の本ができました。
    ○ [personal] 雨の日だけ寝坊する。ある意味才能だと、自分に感心した。
    ○ 園児でもできる簡単な工作です。
    """

    code = "insult/measured"
    name = "人を低いものさしで比べる言い方"
    severity = Severity.WARN
    frames = (
        Frame(
            ("measured:than", _ABLE, _BLAMED), _MESSAGE, none=(_KIND,), before=1,
            account=Account.OFFICIAL, warned=True,
        ),
        Frame(("measured:than", _EVEN_THEY), _MESSAGE, none=(_KIND,)),
        Frame(("measured:sort",), _MESSAGE, none=(_KIND, _HELPED), account=Account.OFFICIAL),
        Frame(
            ("measured:despite", _PEOPLE, _CONCEDED), _MESSAGE, none=(_LUCKY,),
            account=Account.OFFICIAL,
        ),
        Frame(
            ("measured:faculty", _IF), _MESSAGE, none=(_SCHOOLED, _LUCKY),
            when=("reply", "share"), acts=frozenset(), warned=True,
        ),
        Frame(
            ("measured:seems", _THEY, _LAPSE), _MESSAGE, none=(_NEWS,),
            account=Account.OFFICIAL, before=2, acts=frozenset(), warned=True,
        ),
        Frame(
            ("measured:pardon", _PARDONED), _MESSAGE, none=(_TAUGHT,), after=1,
            account=Account.OFFICIAL, acts=frozenset(), warned=True, whole=True,
        ),
        Frame(("in-a-way:way", _GIFT), _MESSAGE, none=(_MINE,), before=1),
    )  # fmt: skip
