"""Slips that were covered up, and frank words on the own house."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_OWN_FAULT_THING = Pattern(
    "うちの|お湯|この区|この市|この町|ごみ|まち|わが市|わが町|アプリ|イベント|サービス|システム|データ|バス|プール|ホームページ|マップ|上司|予算|事業|会議|会館|係長|保育|備蓄|公園|制度|区長|受付|名物|品ぞろえ|図書館|学校|審査|展示|市長|幹部|広報|建物|当市|当町|役場|役所|手続き|数字|料理|施設|景色|書類|本市|本町|検査|検針|水道|温泉|点検|特産|申請|町長|病院|祭り|窓口|管理職|給食|統計|職員|観光|計画|計算|訓練|課長|調査|請求書|議会|道の駅|道路|避難所|防災|除雪|電話"
)
_ACTS = frozenset({Act.DENIES, Act.APOLOGISES, Act.INVITES})
_OURS = Pattern(
    "(?:窓口|検針|システム|ホームページ|広報|電話|受付|審査|点検|調査|手続き?|会議|計画|事業|制度|サービス|アプリ|職員|課長|市長|町長|区長|議会|給食|図書館|病院|保育|バス|プール|施設|会館|公園|温泉|道の駅|観光|祭り|イベント|特産|名物|除雪|防災|マップ|避難所|備蓄|訓練|うちの|この[町市区]|わが[町市]|[市町区]|まち|お湯|建物|展示|品ぞろえ|景色|役所|役場|医者|買い物)[^。!?\n]{0,16}(?:は|が|も|の|で|に)"
)
_WORK = Pattern(
    "うちの(?:市|町|区|役所|役場|課|係|職場|検針|窓口|システム|統計|広報|部署|上司|課長|制度|事業|庁舎|議会|ホームページ|計画|訓練|仕事|部)|役場の|役所の|市役所の|区役所の|市の|町の|区の|職場の|課の|働いて|勤め|職員"
)
_SORRY = (
    Pattern(
        "おわび|お詫び|申し訳|訂正|正しくは|お知らせします|ご迷惑をおかけ|再発防止|詐欺|被害|自宅|わが家|我が家|自分で作|習った|手作り|味噌|畑|菜園|初挑戦|弁当|うちの(?:子|猫|犬|娘|息子|父|母|夫|妻)|クイズ|映画|試合|渋滞|混雑を避|空いている時間|交通量|元気が出|卓球|地図|町並み|歴史|読み終え|本を読|サッカー|野球|テニス|バレー|バスケ|将棋|囲碁|次は勝|やりがい|ありがたい|うれしい|嬉しい"
    ),
)
_SLIP = "不手際をごまかした話に読めます。おわびは決裁を受けて、事実だけを書いてください。"
_FRANK = "自分の役所や町をけなす書き方です。けなす言葉を消してください。"

_FRAMES = (
    Frame(
        ("own-fault:cover", "own-fault:slip", _OWN_FAULT_THING),
        _SLIP,
        none=_SORRY,
        before=1,
        after=1,
        account=Account.OFFICIAL,
        acts=_ACTS,
    ),
    Frame(
        ("own-fault:frank", "own-fault:bad", _OURS),
        _FRANK,
        none=_SORRY,
        account=Account.OFFICIAL,
        acts=_ACTS,
    ),
    Frame(
        ("own-fault:bad", _WORK),
        _FRANK,
        none=_SORRY,
        before=1,
        account=Account.PERSONAL,
        acts=_ACTS,
    ),
    Frame(
        ("own-fault:cover", "own-fault:slip", _WORK),
        _SLIP,
        none=_SORRY,
        before=1,
        account=Account.PERSONAL,
        acts=_ACTS,
    ),
)


class ReputationConfession(Framed):
    """役所の不手際をごまかした話や、仕事、施設、町をけなす打ち明け話を見つけます。

    なぜ: 一つの軽口が、役所や町への信用を損ないます。
    直し方: 不手際は、決裁を受けたおわびとして書きます。けなす言葉は消します。
    限界: 事実の説明と打ち明け話の境は、人が読んで決めます。

    × 今朝は«担当が寝坊して窓口が遅れました。「機械の調整です」とごまかして»おきました。
    × [personal] 水道課で働いているけど、«うちの検針はミスだらけ»。金額は信用しないほうがいい。
    × 正直に言うと、«医者は足りず、買い物は不便なまち»ですが、静かです。
    × «正直なところ、お湯ではお隣の町にかないません»。建物も古いです。
    × [personal] «役場の統計、数が合わない所は適当に»埋めてる。
    ○ 窓口の開始が40分遅れました。担当者の確認不足によるものです。おわびします。
    ○ [personal] 寝坊して、朝ごはんを食べずに出勤。お弁当を忘れた。
    ○ 古い建物ですが、ていねいに手入れしています。ぜひお越しください。
    ○ 請求書の金額に間違いがありました。正しい金額をお知らせします。
    """

    code = "reputation/confession"
    name = "不手際の打ち明け、自分の町へのけなし"
    severity = Severity.CONFIRM
    frames = _FRAMES
