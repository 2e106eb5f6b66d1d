"""Offences of two words told without blame: by oneself in private, as advice in public."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_KINDS = (
    "net", "theft", "welfare", "stalk", "copy", "border", "child", "road", "teen", "wild", "food",
    "waste", "labour", "vote", "drug", "fire", "books", "cheat", "bet", "damage", "resale", "pet",
    "land", "tax", "status", "fare", "threat",
)  # fmt: skip
_BLAMED = Pattern(
    "禁止(?!だけど|ですが)|違反|違法|犯罪|罰(?!金くらい|金なんて)|処分(?!の費用|費)|条例|法律(?!なんて)|許可(?:が(?:必要|要)|を(?:得|取って|受け))|届出(?:が|を)|届け(?:が要|が必要|を)|届け出(?:が|を)|義務|必ず|絶対に|危険|危ない|やめ(?!られ)|しないで|ないでくだ|ないよう|いけません|なりません|ならない|できません|られません|控え|遠慮|注意(?!されて|された)|気をつけ|気を付け|防止|予防(?!注射)|対策|被害|相談|通報|警察(?!もいな|は忙し|なんて)|逮捕|検挙|摘発|事件|原因|保護し|ハローワーク|専門|業者に(?:頼|依頼|お)|正しく|ルール|マナー|パトロール|清掃|駆除|講習|教室|体験|映画の|ドラマ|小説|ゲーム(?!機)|漫画の|アニメ|ニュース|記事|捕まった(?!ことな)|反省|返した|返しに|届けた|届けてもら|交番に|交番へ|見守|おわび|詐欺|啓発|キャンペーン|まつり|祭り(?!の焼)|くじ|抽選|試合|練習|優勝|大会(?!の打ち上げ)|応援に|ハラスメント|減免|助成|申請して|受給者|審査|指定|回収日|収集日|持ち込みください|お持ち込み|薬局|病院へ|代行|タクシー|夢|もしも|釣り堀|釣堀|釣り場|サプライズ|プレゼント|たくな[いく]|たくは|怖かった|ひどい|許せな|かわいそう|心配"
)
_PROUD = Pattern(
    "(?:た|だ|る|い)(?:。|!|\\n|w|笑|よ|ぜ|わ|ね|し|な|$)|ます|ました|です|成功|いただき|最高|余裕|平気|セーフ|快適|得|ラッキー|楽勝|笑|いける|怖くない|バレ|ばれ|気づか|すすめ|オススメ|しよう|どうぞ|あげるよ|欲しい人|のがあほ|のがばか|やめられ|意外と|で。|ても"
)
_ADVISED = Pattern(
    "(?:て|で)ください|お[^。!?\n]{1,6}ください|ましょう|いただければ|いただいて|差し支え|大丈夫|だいじょうぶ|問題(?:あり|な)|構い|かまい|結構です|けっこうです|手軽|便利|助かり|おすすめ|お勧め|お得|十分|人気|歓迎|気づか|ばれ|バレ|ことにし|OK|よいでしょう|いいでしょう|良いでしょう|よろしい|安心|簡単|減らせ|浮き|済みます|くれます|なつき|喜ば|かまわ|必要は?(?:ない|あり)|要りません|いりません|だけで|できます|いただけます|られます|退治|募って|お寄せ|お預かり"
)
_MESSAGE = (
    "法に触れるおそれのある行いを、勧めるか自慢する内容と読めます。"
    "消すか、してはいけないことを書いてください。"
)
_ACTS = frozenset({Act.DENIES, Act.HEARS})
_PRIVATE = tuple(
    Frame((f"offence:{kind}-a", f"offence:{kind}-o", _PROUD), _MESSAGE, none=(_BLAMED,), before=1,
          after=1, account=Account.PERSONAL, acts=_ACTS)
    for kind in _KINDS
)  # fmt: skip
_PUBLIC = tuple(
    Frame((f"offence:{kind}-a", f"offence:{kind}-o", _ADVISED), _MESSAGE, none=(_BLAMED,),
          account=Account.OFFICIAL, acts=_ACTS)
    for kind in _KINDS
)  # fmt: skip


class IllegalOffence(Check):
    """盗み、不正受給、つきまとい、密漁、不法投棄、危ない運転などを、とがめる言葉なしに書いた文を見つけます。

    なぜ: 職員が違法な行いをしている、または勧めていると受け取られます。
    直し方: その行いを消すか、してはいけないことと、正しいやり方を書きます。
    限界: 行いの語の組は一覧にあるものだけです。

    × [personal] «無人販売の大根、お金入れずに»もらってきた。
    × [personal] «失業保険をもらいながら、こっそり働»いてる。最高。
    × [personal] «前の車をあおって»やった。すぐ譲るから楽勝。
    × 庭の«落ち葉は、ドラム缶で燃やして»いただければ手間がかかりません。
    × «飲み残しの睡眠薬を、お持ち寄りください»。
    × 高校生の«アルバイトは、深夜までお願いしても差し支えありません»。
    ○ 落ち葉をドラム缶で燃やすことは、禁止されています。
    ○ 飲み残しの薬は、薬局へお持ちください。
    ○ [personal] あおってきた車が、警察に止められていた。
    ○ [personal] 畑の大根を、隣のおじいさんが分けてくれた。
    ○ 高校生のアルバイトの相談を受け付けます。深夜まで働かせることはできません。
    """

    code = "illegal/offence"
    name = "とがめる言葉のない違法な行い"
    severity = Severity.WARN
    wakes = tuple(f"offence:{kind}-a" for kind in _KINDS)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_PRIVATE, *_PUBLIC)
