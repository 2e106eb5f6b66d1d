"""Whom the writer came across at work, told with the air of one who knows."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_WORK = Pattern(
    "窓口|受付|カウンター|当番|当直|夜勤|夜間窓口|随行|係(?:に|で|だ|の仕事)|担当(?:し|だ|に|の)|通告|通報|搬送|救急|差押|差し押さえ|徴収|検針|調査|面談|面接(?:官|し)|審査|採点|開票|票|申請書|申告|名簿|台帳|端末|データ|届(?:を|け)|封筒|督促|遺失物|拾得|落とし物の|健診|検診|接種会場|訪問|相談(?:の|で|に来|員)|ケース|入力|点検|処理|判子|はんこ|決裁|査定|監査|立ち?入|立ち会|公用車|当院|うちの病院|市立病院|出動|現場|勤務|残業|職場|課(?:に|で|の)|会議|委員会|教育委員会|児相|保健所|戸籍|住民票|税務|給付金|補助金|許可|看護師(?:だ|な|を|として)|医師だ|薬剤師|保育士|教員|だから知って"
)
"""The work of an office, as staff name it in passing."""
_TELL = Pattern(
    "らしい|だって|そう(?:だ|です|。|、|な)|んだ(?:な|ね|よ|って|。)|のだ|なのだ|た(?:らしい|って|んだ|よ|な(?!い)|の)|てる|ている|ていた|とのこと|とは|なんて|だった|ってさ|みたい|のは|のが"
)
"""Endings of one who tells, hears or wonders."""
_OUTSIDE = Pattern(
    "職員さん|役場の人|役所の人|係の人|係の方|担当の方|担当の人|ありがた|ありがとう|助かっ|感謝|親切|丁寧|教えてもら|してもらった|してくれ|出しに行|取りに行|もらいに行|手続きに行|相談に行|受けに行|払いに行|行ってき|並ん|待たされ|うちの(?:子|猫|犬|娘|息子|夫|妻|母|父|両親|実家|近所)|わが家|我が家|自分の|自分が|自分は|私の|私は|私が|私も|僕|俺|母の|父の|祖父|祖母|息子|娘が|娘の|夫|妻|ニュース|新聞|報道|番組|ドラマ|映画|小説|漫画|アニメ|ゲーム|本を|読ん|アホ|あほ|腹立|統計|研修|講演|講座|ライブ|推し|試合|大会|優勝|応援|選挙に行|投票|給料|お昼|ランチ|弁当|おいし|うまい|飲み会|送別会|歓迎会|旅|おめでとう|楽し|よかった|うれし|嬉し|看護師さん|手続きで|待って|待つ|隣に座|夢を見|夢だ|に会った|に会え|に会いま|お元気|久しぶり|年ぶり|再会|お見舞い|結婚する|めでた|証明書を取|引っかかった|許可をもら"
)
"""The writer came as a client, speaks of the own family, or of news and leisure."""

_PAST = Pattern(
    "た(?:。|、|らしい|って|んだ|よ|な|の|$)|てる|ている|ていた|らしい|だって|とのこと|。$"
)
"""Telling at all is enough where the thing told is nobody's business."""


def _frame(anchor: Slot, told: Slot) -> Frame:
    return Frame(
        (anchor, _WORK, told),
        "仕事で会った人や知ったことに読めます。だれのことか分からなくても、消してください。",
        none=(_OUTSIDE, "consent-given"),
        account=Account.PERSONAL,
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.INVITES, Act.ASKS}),
    )


class SecrecyMetAtWork(Framed):
    """窓口、当番、審査などの仕事の言葉とともに、身近な人や知られた人のことを語る私的な投稿を見つけます。

    なぜ: 職員だと分かる人が書けば、名前がなくてもだれのことか知れます。
    直し方: その人のことをすべて消します。仕事の感想だけなら、だれの話か分からない形にします。
    限界: 利用する側として書いた文との区別は、言い回しから見ています。

    × [personal] 夜間«窓口。この前まで新婚だった先輩が、別の用紙»を取りに来た。
    × [personal] 通告が重なって寝不足。«昨日の夜は、あの人気の歯医者»の家だったとは。
    × [personal] 遺失物の係にいると分かる。«今日届いた財布は議員のもので、借金»の督促が三枚。
    ○ [personal] 窓口の職員さんが同級生だった。親切に教えてくれて助かった。
    ○ [personal] 職場の健診で血圧が引っかかった。来月から歩く。
    ○ [personal] 夜勤明けのラーメン屋、大将の笑顔とスープがおいしい。
    """

    code = "secrecy/met-at-work"
    name = "仕事の話の中の人"
    severity = Severity.WARN
    frames = (_frame("told-served:who", _TELL), _frame("duty-seen:fact", _PAST))
