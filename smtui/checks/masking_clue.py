"""One person pointed at by letters of a name, by looks, or as the one among several."""

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_PLAY = Pattern(
    "クイズ|正解は(?!本人)|なぞなぞ|謎解き|謎とき|スタンプ|ビンゴ|パズル|しりとり|習字|書道|書き初め|漢字検定|命名|名付け|名づけ|赤ちゃんの名|名前の由来|出席番号|席順|整列|並び順|申込|申し込み|応募|抽選|記入|入力|登録|パスワード|ログイン"
    "|希望により|ご希望で|匿名を|匿名の(?:方|ご)|寄附|寄付|落とし物|忘れ物|落とし主|持ち主|詐欺|手口|名乗|不審|行方不明|迷子|展示|企画展|絵本|物語|小説|映画|ドラマ|アニメ|漫画|ゲーム|キャラ|マスコット|着ぐるみ|ご当地|講演|講座|教室|歴史|江戸|武将|図鑑|動物|野鳥|昆虫|植物|俳句|短歌|川柳"
    "|うちの(?:子|娘|息子|猫|犬|夫|妻|母|父)|わが家|我が家|自分の|私の名|僕の名|推し(?!て)|夢を見"
)
_PERSON = Pattern(
    "(?<![一-鿿])(?:人|方|先生|議員|上司|課長|部長|係長|局長|所長|校長|教頭|社長|店長|会長|候補|職員|同僚|先輩|後輩|彼|彼女|子|奴|やつ|お客|常連|隊員|選手|医者|院長|住職)(?:が|は|を|に|の|と|も|で|、|。|さん|様|だけ)|常連様|あの人|その人|先生と|議員と|先生、|お誕生日"
)
_LOOK_THERE = Pattern(
    "(?:録画|写真|映像|動画|名簿|プログラム)で(?:の)?(?:ご)?確認|数えてみ|想像してみ|ご想像|答え合わせ|右から数|左から数|推して知"
)
_SAID = Pattern(
    "似て|みたい|のよう|のせい|のおかげ|のため|とは違|に聞かせ|に見せ|見習|の耳|の仕業|次第|に限って"
)
_ACTS = frozenset({Act.DENIES})


def _frame(*needs: Slot) -> Frame:
    """Return a frame of slots of this list, in this sentence or a neighbouring one."""
    return Frame(
        slots("clue", *needs),
        "名を言わずに、だれのことかを当てさせる書き方です。その話ごと消してください。",
        none=(_PLAY, "consent-given"),
        before=1,
        after=1,
        quoted=True,
        warned=True,
        acts=_ACTS,
    )


_FRAMES = (
    _frame("spell", "point", _PERSON),
    _frame("spell", "deed", _PERSON),
    _frame("rank", "point", "deed"),
    _frame("rank", "point", _LOOK_THERE),
    _frame("rank", "look", "point"),
    _frame("rank", "point", "odd"),
    _frame("look", "deed", "rank"),
    _frame("odd", "look", "deed"),
    _frame("odd", "look", "point"),
    _frame("odd", "point", "deed"),
    _frame("odd", _SAID, Pattern("誰かさん|だれかさん|どこぞの|どこかの誰か|どなたかさん")),
)


class MaskingClue(Framed):
    """名前の文字、見た目、何人かの中の一人といった手がかりで、名を言わずに人を指す書き方を見つけます。

    なぜ: 詮索を招き、違う人まで疑われます。当人には自分のことだと分かります。
    直し方: 書けることだけを書くか、その話ごと消します。
    限界: 名前の遊びや、匿名を望む方のことは対象にしません。

    × [personal] 名字は«三文字目が「田」、とだけ書いておく。その人が辞める»まで、私は黙る。
    × «式典で、お一人だけ起立なさいません»でした。どなたかは«録画でご確認»ください。
    × [personal] 二階の、ほら、«香水のあの御仁にまた怒鳴»られた。
    × 花壇の«枯れた一株は、誰かさんのやる気にそっくり、似て»います。
    ○ クイズです。二文字目が「や」の人気のパン、店は駅前。ヒントは丸い形。
    ○ 名字が変わった方は、窓口で記入してください。
    ○ [personal] 一人だけ遅刻して怒られる夢を見た。
    ○ 受賞者のうちお一人だけ、ご希望により匿名とします。
    """

    code = "masking/clue"
    name = "手がかりでの名指し"
    severity = Severity.WARN
    frames = _FRAMES
