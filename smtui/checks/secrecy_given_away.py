"""Secrets an official account gives away in good faith: informers, shelters, questions, homes."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_THANKED = Pattern(
    "感謝状|表彰|行方不明|落とし物|忘れ物|迷子|特殊詐欺|詐欺|救助|人命|火災を|初期消火|不審者|熊|クマ|イノシシ|サル|ツバメ|野鳥|桜|道路の穴|陥没|アプリ|フォーム|窓口|件数|[0-9]件|%|講演"
    "|講座|多く(?:の|寄)|多数|皆さま|皆様|皆さん|募集|ホームページ|(?:お寄せ|ご連絡|お知らせ|ご通報|通報して|ご相談)ください"
)
_IN_DISASTER = Pattern(
    "災害|台風|大雨|地震|洪水|津波|避難所|避難場所|避難訓練|指定避難|猫|犬|動物|迷子|募集|入所者|利用者|電話番号は|相談電話はこちら"
)
_OLD_TEST = Pattern(
    "過去|昨年|例題|公表|公開|閲覧|試験案内|受験案内|募集要項|受験資格|日程|時事|教養試験|科目|申込|当日|持ち物"
)
_PUBLIC_MOVE = Pattern(
    "館|センター|事務所|窓口|園は|店舗|展示|名誉|市長|町長|区長|先生方|手続|届出|ください"
)
_HINT_OF_VOTE = Pattern("候補|棄権|呼びかけ|マンガ|総選挙|人気投票|キャラクター|アンケート|書き方")
_BY = Pattern(
    "(?:さん|様|方|会長|班長|長|主人|屋|店|師|役員|議員|生|員|母|父)(?:から|が|も|で|の|にも)"
)
_LEAK = Pattern("内部情報|部外秘|極秘|こっそり|特別に|ここだけ|内緒|ないしょ|秘密")
_PLAIN = frozenset({Act.DENIES, Act.ASKS})
_INFORMER = "知らせた人がだれか分かります。その人のことを消してください。"
_SHELTER = "隠しておくべき家の場所が分かります。場所の記述を消してください。"
_TEST = "試験の中身を先に明かしています。消してください。"
_WHEREABOUTS = "人の行き先や暮らしを、ほかの人に知らせています。消してください。"
_VOTE = "だれがだれに投票したかは秘密です。消してください。"

_FRAMES = (
    Frame(
        ("told-official:said", "told-official:by", "told-official:same", _BY),
        _INFORMER,
        none=(_THANKED,),
        account=Account.OFFICIAL,
        before=1,
        quoted=True,
        warned=True,
    ),
    Frame(
        ("told-official:shelter", "told-official:hurt", "told-official:at"),
        _SHELTER,
        none=(_IN_DISASTER,),
        account=Account.OFFICIAL,
        before=1,
        acts=_PLAIN,
        warned=True,
    ),
    Frame(
        ("told-official:exam", "told-official:topic"),
        _TEST,
        none=(_OLD_TEST,),
        account=Account.OFFICIAL,
        acts=_PLAIN,
    ),
    Frame(
        ("told-official:exam", "told-official:topic", _LEAK),
        _TEST,
        before=1,
        after=1,
        acts=_PLAIN,
    ),
    Frame(
        ("told-official:vote", "told-official:chose", "told-served:who"),
        _VOTE,
        none=(_HINT_OF_VOTE,),
    ),
)
_REPLY_FRAMES = (
    Frame(
        ("told-official:moved", "told-official:asked"),
        _WHEREABOUTS,
        none=(_PUBLIC_MOVE,),
        account=Account.OFFICIAL,
        when=("reply",),
        before=1,
        acts=_PLAIN,
    ),
)


class SecrecyGivenAway(Framed):
    """公式の投稿や返信が、よかれと思って明かした秘密（知らせた人、隠すべき家、試験の中身、人の行き先、票）を見つけます。

    なぜ: 知らせた人が仕返しを受け、逃げてきた人が見つかり、試験や選挙が信じられなくなります。
    直し方: その部分を消します。手続きの案内と連絡先だけで足ります。
    限界: 公表ずみのことかどうかは、書かれていなければ分かりません。

    × [reply] ご安心ください。«裏のアパートの大家さんからも、同じ苦情»を先に頂いております。
    × 虐待の件を«匿名でお知らせくださったのは、お隣の美容院»の方でした。
    × 暴力から«逃れてきた方の部屋は、本町二丁目»の元幼稚園の二階です。
    × 今年の«採用試験の作文、題は「わたしの坂道」»です。
    × [reply] «お尋ねの方でしたら、先月、隣の市へ転出され»ました。
    × 今回も、«豆腐屋のご主人の一票は、あの丸い字なので»すぐ分かりました。
    ○ 不審な電話をお知らせくださったコンビニの店長さんに、感謝状を贈りました。
    ○ 暴力に悩む方の相談窓口は、庁舎の二階です。ひとりで抱えないでください。
    ○ 職員採用試験の日程は、受験案内をご覧ください。作文の題は当日示します。
    ○ [reply] 転出の手続きは、市民課の窓口でお受けします。
    ○ 期日前投票は、庁舎の一階で行っています。
    """

    code = "secrecy/given-away"
    name = "よかれと思って明かした秘密"
    severity = Severity.WARN
    frames = (*_FRAMES, *_REPLY_FRAMES)
