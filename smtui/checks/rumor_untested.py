"""Popular beliefs that nobody has confirmed, handed on as facts."""

from smtui.checks import _gossip
from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES})
_TESTED = Pattern(
    "科学|根拠|確かめられていな|確認されていな|証明|関係(?:は|が)(?:あり|な)|俗説|迷信|言い伝え|昔話|民話|伝説|伝承|ことわざ|作り話|都市伝説|デマ|誤解|誤り|間違い|まちがい|誤った"
    "|研究|調査|統計|論文|学芸員|専門家|医師|厚生労働省|厚労省|消費者庁|国立|気象庁|気象台|県警|警察署|警察によ|保健所|消防本部|消防署|選挙管理委員会|講座|講演|教室|企画展|展示|クイズ|映画|ドラマ|小説|本に|本を|絵本"
)
_MARKED = Pattern(
    "(?:印|しるし|サイン|目印|合図|暗号|マーク|意味|知らせ|符号|証拠|準備|下見)(?:です|だ|で[、し]|なの|である|だそう|らしい|とのこと|だとか|といわれ|と言われ|になって|を(?:残|付|つけ|表|意味|示)|が(?:あれば|あったら|付いて|ついて))"
)
_BALLOTED = Pattern(
    "できません|できない仕組|ありません|事実|防(?:ぐ|い|止)|罰|禁じ|違反|罪|立ち?会い?人が|厳重|厳正|ルール|ないよう|判決|書き損じ|書き間違|汚し|破れ|お持ち|届きま|届か|入場券"
)
_AT_THE_POLLS = Pattern("投票|開票|選挙|候補|用紙|名前を書|票")
"""Where pencils and boxes matter."""
_MESSAGE = "確かめられていない話に読めます。公の情報だけにしてください。"

_FRAMES = (
    Frame(
        ("rumor-surmise:fore", "rumor-surmise:doom"),
        "根拠のない予言に読めます。公の情報だけにしてください。",
        none=("rumor-calm", _gossip.SETTLED),
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.ASKS}),
        quoted=True,
    ),
    Frame(
        ("rumor-untested:sign", "rumor-untested:beast", "rumor-untested:doom"),
        _MESSAGE,
        none=("rumor-calm", _TESTED, Pattern("土砂|がけ|崖|避難情報|ダム|訓練|ましょう。")),
        before=1,
        after=1,
        acts=_ACTS,
        warned=True,
    ),
    Frame(
        ("rumor-untested:burglar", "rumor-untested:scrawl", _MARKED),
        _MESSAGE,
        none=("rumor-calm", _TESTED),
        acts=_ACTS,
        quoted=True,
        warned=True,
    ),
    Frame(
        ("rumor-untested:ballot", "rumor-untested:tamper", _AT_THE_POLLS),
        _MESSAGE,
        none=("rumor-calm", _TESTED, _BALLOTED),
        acts=_ACTS,
        warned=True,
    ),
)


class RumorUntested(Framed):
    """災いの前ぶれ、予言、盗人の印、投票の不正など、確かめられていない話を見つけます。

    なぜ: 公の発信や職員の言葉は、事実と受け取られて広がります。
    直し方: 公の機関が確かめた情報に替えるか、消します。
    限界: 一覧にない俗説は分かりません。

    × 沖で«リュウグウノツカイが揚がりました。津波の前ぶれ»といわれる魚です。水の備えを。
    × 郵便受けに«小さなシールが貼られていたら、空き巣の下見の印です»。
    × [personal] «投票箱の中身は、運ぶ途中ですり替え»られているんだって。
    × «次の満月に大地震が来ると、百発百中の占い師»が話しています。
    ○ 深海魚と地震の関係は、研究で確かめられていません。
    ○ 玄関に知らない印を見つけたら、消さずに警察署へお知らせください。
    ○ やけどをしたら、流水で15分以上冷やし、味噌や油は塗らないでください。
    ○ 満月の夜、天文台で観察会を開きます。
    ○ [personal] 電子レンジが壊れて、夕飯が冷たいままだ。
    ○ 投票箱は、立会人が厳重に確かめてから開けます。
    """

    code = "rumor/untested"
    name = "確かめられていない言い伝え"
    severity = Severity.WARN
    frames = _FRAMES
