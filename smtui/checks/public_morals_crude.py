"""Sex trades enjoyed, double meanings, leering; the dead, the lost and disasters as a game."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity

_CHASTE = Pattern(
    "検診|健診|相談|被害|盗撮|痴漢|トラブル|注意|防犯|犯罪|啓発|条例|客引き|授乳|母乳|赤ちゃん|乳児|助産|沐浴|筋|体操|ストレッチ|リハビリ|マッサージ|痛|医師|治療|診察|トイレ|入浴介助|美術|彫刻|裸婦|裸祭|はだか祭|裸足|裸眼|裸電球|裸麦|裸の王様|映画|ドラマ|小説|落語|歌舞伎(?!町で)|昔話|絵本|繁殖|生態|観察会|保護|生まれました|入れ歯|補聴|土俵|相撲|柔道|水泳|プール|シュノーケル|自分の|研究|種まき|移植|挿し木|二股ソケット|生で食べ|ゆでて|手洗い|泡フェス"
)
_MOURNED = Pattern(
    "供養|献花|黙とう|黙祷|悼み|悼む|冥福|追悼の(?:意|誠|言葉)|慰霊の|平和|祈り|語り継|語り部|伝承|奉納|鎮魂|伝統|保存会|復旧|復興|支援|募金|義援|お見舞い|哀悼|墓参り|お盆|法事で|昔話|思い出|いとこ|防災(?:訓練|教室|講座|学習)|啓発|防止|予防|撲滅|ゼロ|減ら|減少|縄文|弥生|古墳|遺跡|発掘|考古|考古学|企画展|特別展|資料館|博物館|美術展|映画|ドラマ|小説|落語|漫画|怪談|昔話|朗読|演劇|舞台|上演|お化け屋敷|ハロウィン(?:の飾|かぼちゃ)|骨粗|骨折|骨密度|骨盤|自殺(?:対策|予防)|終活|相談|講演|講座|募集(?:します|して|しま|中|案内|期間|人数)|使用者|助成|補助|給付|葬祭費|申請|届|手続|清掃|草刈り|寄付|年金|相続|遺贈|ペット(?:の|を)連れ|同行避難|避難訓練|死亡届|事故防止|熱中症|交通安全|譲渡"
)
_SAVED = Pattern(
    "供養|冥福|支援|募金|義援|お見舞い|相談|講演|講座|見守り|SOSネットワーク|捜索(?:訓練|に|活動)|やさしく声|声をかけま|声かけの(?:仕方|方法|ポイント)|無事|保護(?:され|しま)|警察|消防|届|ゼロ|防止|予防|啓発|展|映画|ドラマ|小説|体操|健康|カフェ|サロン|交流(?:会|イベント)|ボランティア|寄付|譲渡|里親|飼い主|募集(?:します|して|中)|スタンプラリーで"
)
_FOND = Pattern(
    "保護|譲渡|供養|悲し|手を合わせ|冥福|かわいそう|助け|病院|獣医|やめ|禁止|虐待|注意|被害|駆除|料理|釣|漁|レシピ|食べ頃|展|観察|飼育|映画|ドラマ|ゲーム|小説|昔話|祭|まつり|神事|おもちゃ|ぬいぐるみ|花火大会"
)
_SOLEMN = Pattern(
    "被害|支援|募金|防災|避難(?:して|所を開設|情報|指示が)|訓練|復旧|復興|お見舞い|亡くなられ|悲し|つら|怖かった|無事|教訓|伝え|語り|展|映画|ドラマ|小説|ゲーム|ミニチュア|ジオラマ|昔話|道路状況|通行止め|警報|注意報|予報"
)
_SHAMELESS = Pattern(
    "反省|やめ|逮捕|処分|相談|被害|犯罪|ハラスメント|ドラマ|映画|小説|漫画|落語|ゲーム|演技|結婚し|妊活|夫と|妻と|娘|息子|我が子|うちの子|孫|選手権|フィギュア|体操|検診|助産"
)
_MESSAGE = "品のない、または人の死や不幸を軽んじる書き方です。その部分を消してください。"


def _frame(
    *needs: str, none: Pattern, after: int = 1, before: int = 0, account: Account | None = None
) -> Frame:
    slots = tuple(f"crude:{one}" for one in needs)
    return Frame(slots, _MESSAGE, none=(none,), before=before, after=after, account=account)


_FRAMES = (
    _frame("trade", "thrill", none=_CHASTE, before=1, account=Account.PERSONAL),
    _frame("hint", "leer", none=_CHASTE, before=1, account=Account.OFFICIAL),
    _frame("body", "stare", none=_SHAMELESS, account=Account.PERSONAL),
    _frame("liquor", "bedded", none=_SHAMELESS),
    _frame("corpse", "play", none=_MOURNED),
    _frame("needy", "hunt", none=_SAVED),
    _frame("ruin", "spectacle", none=_SOLEMN, after=2),
    _frame("creature", "gorge", "glee", none=_FOND, account=Account.PERSONAL),
)


class PublicMoralsCrude(Check):
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
    wakes = tuple(dict.fromkeys(str(frame.needs[0]) for frame in _FRAMES))

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
