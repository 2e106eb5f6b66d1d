"""Somebody told by several traits at once: an illness with a name, a shop with an age."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import (
    Account,
    Facts,
    Hit,
    Pattern,
    Reading,
    Severity,
    hit,
    is_official,
)  # fmt: skip
from smtui.checks._tone import around, sentence_here, within
from smtui.domain.reading import Act

_MANY = Pattern(
    "リスク|原因になり|方々|皆さん|皆さま|皆様|の方は|(?<!保護者)の方へ|の方に|の方を|のある方|がある方|方も|方には|される方|対象|(?<!彼女)(?<!彼氏)募集|制度|助成|手当|給付|相談|窓口|教室|講座|講演|研修|セミナー|サロン|カフェ|検診|健診|予防|接種|啓発|月間|[^一二三四0-9]週間|[0-9]件|件数|%|割合|統計|調査|発表|議員|選手|監督|歴史|江戸|明治|大正|時代|映画|ドラマ"
    "|小説|物語|絵本|主人公|架空|仮名|場合|または|条例|法律|申請|届出|資格|要件|講師|著者|作家|画家|歌手|アーティスト|医師|教授|館長|園長|校長(?!の)|市長|町長|区長|院長|展|公演|コンサート|優勝|入賞|受賞|出場|表彰|ペット|猫|犬|カメ|うさぎ|動物|遺族|慰霊|追悼|消防団員|施設|整備(?!士)|工事|設置|使え|対応|作文|朗読|インタビュー|話します|語ります|語る|と話す|経験|幼い頃|学び|活躍|魅了|夢|目標|献立|メニュー|給食|食材|表示"
)
_MINE = Pattern(
    "うちの(?:子|娘|息子|母|父|夫|妻|祖母|祖父|猫|犬|ばあ|じい|旦那|嫁|姉|兄|弟|妹|上の子|下の子|チビ|長男|長女|次男|次女)|私の|わたしの|僕の|俺の|自分の|わが家|我が家|私は|僕は|俺は|自分は|自分が|私が|私も|義母|義父|母が|父が|夫が|妻が|祖母が|祖父が|母の|父の|夫の|妻の|祖母の|祖父の"
    "|推し|ライブ|ニュース|新聞|テレビ|アニメ|漫画|ゲーム|役の|芸能|ドラマ|映画"
)
_OURS = Pattern("うちの|私の|僕の|俺の|自分の|わが家|我が家|ドラマ|映画|小説|漫画")
_SINGLE = Pattern(
    "(?:さん|君|くん|ちゃん|男子|女子|先生|御仁|会長|姪御さん|甥御さん|おばあちゃん|おじいちゃん|ご夫婦|ご夫妻|ご主人|の方)(?:、|。|は|が|で|の|と|です|でした|を|も)"
)
_WHO = Pattern(
    "(?:[一-鿿ァ-ヺ]{1,4} ?[一-鿿ぁ-ゖァ-ヺ]{0,5}|[ぁ-ゖァ-ヺ]{2,5})"
    "(?:さん|君|くん|ちゃん)(?![ちんへ])"
    "|名前は[一-鿿ぁ-ゖァ-ヺー]{2,8}|[ァ-ヺー]{2,6}[(、。]|[一-鿿]{2,3}ってやつ"
)
_HOUSE = Pattern(
    "離れで|離れに|借家|社宅|市営住宅の|町営住宅の|[東西南北]町の|住所は|の家。|向かいの家|隣の家|裏の家|角の家|[A-Z]棟|越してき|引っ越してき|バス停|駅前の|配達先|丁目|番地|号室|集落|地区の|団地|アパート|マンション|コーポ|裏の人|隣の人|向かいの人|うちの裏|うちの隣|うちの班|隣組|班で|町内で|一軒だけ|一軒家|[0-9一二三四五六七八九]班"
)
_OWNER = Pattern("心当たり|の方は|の方へ|親御さん|持ち主|移動を|お願いします|止めて|停めて|迷惑|困")
_MARKED = Pattern(
    "ナンバー[^。\n]{0,10}[0-9]{2}|シール[^。\n]{0,6}「|荷台[^。\n]{0,6}「|ドア[^。\n]{0,6}「|名札[^。\n]{0,6}「|「[一-鿿ァ-ヺ]{2,8}(?:園芸|建設|工務店|商店|電器|電気|造園|農園|水産|塗装|設備)」|年の学年色|[一二三四北南東西](?:中|小)の(?:ジャージ|体操服|名札|校章)"
)
_ACTS = frozenset({Act.DENIES})
_MESSAGE = "一人の人の特徴がいくつも並び、だれのことか分かります。必要なこと以外は消してください。"


def _frame(*needs: Slot, account: Account | None = None) -> Frame:
    """Return a frame of slots of this list, in this sentence or a neighbouring one."""
    none = (_MINE, _MANY) if account is not Account.OFFICIAL else (_MANY,)
    return Frame(
        slots("traits", *needs),
        _MESSAGE,
        none=(*none, "consent-given"),
        before=2,
        after=1,
        account=account,
        warned=True,
        quoted=True,
        acts=_ACTS,
    )


_FRAMES = tuple(
    _frame(*needs, account=account)
    for account in (Account.OFFICIAL, Account.PERSONAL)
    for needs in (
        ("body", "name", _WHO, "school"),
        ("body", "age", "job"),
        ("body", "name", _WHO, "age"),
        ("body", "routine", _HOUSE),
        ("kin", "routine", _HOUSE),
        ("kin", "name", "job", _WHO),
    )
)
_KIN_TOLD = Frame(
    ("traits:kin", Pattern("家の話|家庭の話|事情|生い立ち|身の上|形見|打ち明け"), "traits:name"),
    _MESSAGE,
    none=(_OURS, _MANY, "consent-given"),
    before=1,
    after=1,
    account=Account.PERSONAL,
    acts=_ACTS,
)
_OWNERS = Frame(
    ("traits:car", _MARKED, _OWNER),
    "持ち主がだれか分かります。車や持ち物の特徴を消してください。",
    none=(Pattern("警察|ひき逃げ|手口|デザイン|図柄|公用車|見本|展示|盗難|啓発"),),
    before=1,
    after=1,
    warned=True,
    quoted=True,
    acts=_ACTS,
)
_RELAY = Frame(
    (
        "traits:body",
        Pattern(
            "[一-鿿ァ-ヺー]{2,6}(?:→|⇒|->)[一-鿿ァ-ヺー]{2,6}|連絡網|名簿|リレー表|点呼表|割り当て|担当表|当番表"
        ),
        Pattern("[一-鿿ァ-ヺー]{2,6}(?:さん)?[(][^()\n]{2,16}[)]"),
    ),
    "名前と体のことが並んでいます。どちらも消してください。",
    none=("consent-given",),
    before=1,
    after=1,
    warned=True,
    acts=_ACTS,
)


_CLASSES = ("job", "school", "age", "kin", "look", "routine", "name")
_ENOUGH = 3
"""How many classes of traits, one of them delicate, tell one person."""


def _counted(reading: Reading) -> Iterator[Hit]:
    """Yield where a delicate trait stands with two of other classes."""
    delicate = sorted((*reading.each("traits:body"), *reading.each("traits:trouble")))
    seen = -1
    for mark in delicate:
        sentence = sentence_here(reading, mark.start)
        if sentence.start <= seen or sentence.does(Act.DENIES):
            continue
        low, high = around(reading, mark.start, 1, 1)
        found = [
            hits[0]
            for name in _CLASSES
            if (
                hits := [
                    m for m in within(reading, f"traits:{name}", low, high) if m.start != mark.start
                ]
            )
        ]
        classes = len(found) + 1
        if classes == _ENOUGH - 1 and _HOUSE.search(reading.text, low, high):
            classes = _ENOUGH
        if classes < _ENOUGH:
            continue
        none = (_MANY,) if is_official(reading) else (_MINE, _MANY)
        if is_official(reading) and not _SINGLE.search(reading.text, low, high):
            continue
        if any(slot.search(reading.text, low, high) for slot in none):
            continue
        if within(reading, "consent-given", low, high):
            continue
        seen = sentence.start
        points = [mark, *found]
        yield hit(reading, min(p.start for p in points), max(p.end for p in points), _MESSAGE)


class PersonalInfoTraits(Framed):
    """名前、年、仕事や店、学校、家族、病気のうちいくつもを並べて、一人の人を語る投稿を見つけます。

    なぜ: 一つずつは何でもなくても、並べるとだれか分かり、病気や家の事情が広まります。
    直し方: 伝える用に要らない特徴を消します。
    限界: 当人が承知しているかどうかは、書かれていなければ分かりません。

    × 迷子です。«さくら組の沢田ゆうとくん、小麦アレルギー»があります。本部で待っています。
    × 敬老会の一番乗りは、«御年九十二の石材店の»会長。«心筋梗塞»から戻られました。
    × [personal] «うちの班で透析に通っ»てるのは一軒だけ。«毎週»車が来る。
    × 連絡網です。«安西→三宅（心臓が悪い）»→小島の順に回してください。
    × 迷惑駐車の«軽トラ、荷台に「柏木造園」»とある方は、移動をお願いします。
    ○ 食物アレルギーのあるお子さんの給食について、栄養士が相談をお受けします。
    ○ 敬老会の最年長は百二歳の方です。ますますお元気で。
    ○ [personal] うちの息子、小麦アレルギーで保育園の先生に毎日お世話になっている。
    ○ 白い軽トラのライトがついたままです。お心当たりの方は移動をお願いします。
    ○ [personal] 隣の銭湯の一番風呂、今日も気持ちよかった。
    """

    code = "personal-info/traits"
    name = "並んだ特徴"
    severity = Severity.WARN
    wakes = ("traits:body", "traits:trouble")
    frames = (_OWNERS, _RELAY, _KIN_TOLD, *_FRAMES)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        found = list(super().find(reading, facts))
        yield from found or _counted(reading)
