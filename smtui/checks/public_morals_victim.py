"""Colleagues made to do things for a laugh; animals played with."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant

_LIST = "morals-victim"
_MADE = Pattern(
    r"(?:くん|君|さん|ちゃん|たち|ら|全員|の子)?(?:に|を|の|が|は)[^。!?\n]{0,20}?(?:[わかがさたなばまらせ]せ(?:た|て|ま|ら|る)|させ|脱が|剥[いが]|取り上げ|取って|はぎ取|かけて|かぶせ|縛|閉じ込|落書き|いじっ|いじり|からか|泣かせ|転ば|落と|突き落|土下座|正座|カツラ|かつら|ズラ|罰ゲーム)"
)
_LAUGH = Pattern(
    "爆笑|大笑い|笑い転げ|笑った|笑える|笑い|腹痛い|腹が痛|腹筋|半泣き|涙目|泣きそう|泣いてた|動画|撮影|盛り上が|ウケ|最高|傑作|サイコー|www|ww|草|恒例|伝統|洗礼|ネタ|逆らえ|顔真っ赤|スカッと|見もの|楽しい|楽しかった|面白"
)
_HARM = Pattern(
    r"[^。!?\n]{0,16}?(?:蹴っ|蹴り|叩い|たたい|殴っ|投げ|踏ん|踏み|刺し|刺さ|焼い|潰し|つぶし|振り回|引っ張|縛っ|閉じ込|吊る|つるし|回し|落とし|沈め|埋め|追いかけ回|追い回|爆竹|輪ゴム|水をかけ|酒を飲ませ|飲ませ)"
    r"[^。!?\n]{0,12}?(?:遊ん|遊び|楽し|面白|笑|爆笑|最高|スッキリ|すっきり|スカッと|快感|やった|みた|たら)"
)
_NOT = Pattern(
    "発表|歌わせて|練習|訓練|研修の成果|料理|漁|釣り上げ|ボール|おもちゃ|ぬいぐるみ|絵本|ゲーム|映画|ドラマ|しません|やめ|禁止|ハラスメント|虐待|いただ|任せ"
)
_MESSAGE = "人や生き物をおもちゃにする内容と受け取られます。投稿しないでください。"


class PublicMoralsVictim(Check):
    """部下や後輩に無理をさせて笑う、生き物をおもちゃにする書き方を見つけます。

    なぜ: いじめや虐待にあたることがあり、職場と職員の品位を疑われます。
    直し方: 投稿しません。集まりの報告なら、笑いものにした部分を消します。
    限界: 笑いを表す語がないときは分かりません。

    × [personal] «新人くんに激辛カレーを完食させて»みんなで爆笑。
    × [personal] 二次会で«部長のかつらを取って»動画に撮った。腹痛い。
    × [personal] «カニのはさみを縛って振り回して遊ん»だ。
    ○ [personal] 後輩に発表を任せたら、会場が盛り上がった。
    ○ [personal] 新人に席を譲ってもらって、笑ってしまった。
    ○ 金魚すくいで遊びましょう。
    ○ 部下に無理に酒を飲ませるのは、ハラスメントです。
    """

    code = "public-morals/victim"
    name = "人や生き物をおもちゃにする"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield subordinates made to do things with laughter, and animals played with."""
        for mark in reading.each(_LIST):
            person = "person" in mark.tags
            found = (_MADE if person else _HARM).match(reading.text, mark.end)
            if found and meant(reading, mark.start) and not _harmless(reading, mark):
                _, high = around(reading, mark.start, 0, 1)
                if not person or _LAUGH.search(reading.text, found.end(), high):
                    yield hit(reading, mark.start, found.end(), _MESSAGE)


def _harmless(reading: Reading, mark: Mark) -> bool:
    """Tell whether the sentence speaks of something proper."""
    return _NOT.search(reading.text, *around(reading, mark.start)) is not None
