"""An official post that points at somebody without a name, by the grammar of pointing alone."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Act

_PLAY = Pattern(
    "クイズ|正解は|正解を|答えは|なぞなぞ|謎解き|スタンプラリー|絵本|童話|小説|物語|昔話|民話|あらすじ|脚本|原作|上映|上演|作文|短歌|俳句|川柳|一節|歌詞"
    "|詐欺|手口|名乗|不審|例えば|たとえば|事例|記入|入力|刻印|刺しゅう|電話番号|略称|略語|愛称|パスワード"
)
_NOT_ONE = Pattern(
    "とある(?:よう|とお|通|ので|の[はがもで]|が|けれ|と|場合|時|とき|ため|程|か|な|[、。」)])"
)
_AFTER_ONE = Pattern("[気形等]|この")
_LOVED = Pattern("付き合|振られ|プロポーズ|デート|恋|ほしい|欲しい|できた|結婚")
_FOREIGN = Pattern(
    "(?:だれ|誰|どなた|ほか|他|外|家族|学校|会社)に[はも]|相談|匿名|うそ|嘘|暗証番号|電話で|職員が|悪口|二度と"
)
_FIRST = Pattern(
    "(?:頭文字|イニシャル)(?:は|が|:|で(?:言|い)うと|にすると)、?[「]?[A-Zぁ-ゖァ-ヺ一-鿿](?:[.・]?[A-Z])?(?=$|[)。、!?\n」でとがの])"
    "|(?:頭文字|イニシャル)[A-Z]|[A-Z][.・]?[A-Z]?(?:の頭文字|というイニシャル|のイニシャル)"
    "|[「]?(?:[A-Z]|「[ぁ-ゖァ-ヺ一-鿿]」)(?:から|で)(?:始|はじ)まる、?[^。、!?\n「」]{0,8}?(?:[市町村区]|お?店|[屋業]さん|会社|社|園|人|方|議員|先生|学校|チーム|地区|団体|病院|旅館|職員|課)"
)
_KEPT = Pattern(
    "(?:内緒|ないしょ|ナイショ|秘密|ひみつ)(?:です|だ|の(?:話|こと|まま)|にして(?:い|お|く)|、|。|!|\\()"
)
_RENOWN = Pattern(
    "(?:誰|だれ|どなた)(?:も|でも)|有名|大物|ご存[じ知]の|おなじみの|元(?:プロ|代表|選手|アナ|大関|横綱|俳優|議員|市長|社長)|テレビで"
)
_MESSAGE = "名を言わずに、だれか・どこかを指す書き方です。その話ごと消してください。"


class MaskingUnnamed(Check):
    """公式の投稿で、「とある」「あの方」「申し上げません」「頭文字は」のように名を言わずに一人や一軒を指すところを見つけます。

    なぜ: 公式の知らせは名を出せることだけを書くもので、伏せて指せば詮索を招きます。
    直し方: 名を出せることだけを書くか、その話ごと消します。
    限界: 物語や作品の紹介、クイズは対象にしません。

    × «朝いちばんに新聞を読みにいらっしゃるあの方»の席が、今日は空いています。
    × 検査は終わりました。«橋のたもとの古い工場のことは、私どもからは申し上げません»。
    × «とある老舗の和菓子屋さん»で、困ったことがありました。
    × ごみの量が多いのは、«「Mから始まる町»」です。
    × 植木鉢を割った方、«頭文字はS»ですね。
    × «夕方に土手を走るのは、誰もが知る元大関です。越してきたことは秘密だ»とか。
    × «二階の奥の席の彼»は、花の名に詳しいです。
    ○ 映画会のあらすじ：あの人が町へ帰ってきた。上映は二時からです。
    ○ 「あの人の顔をじっくり見たい」という声に応えて、肖像画を並べました。
    ○ あの人形劇団が帰ってきます。
    ○ 市の職員が電話で暗証番号をお聞きすると言いません。
    ○ お話しいただいたことは、だれにも言いません。
    ○ 050から始まる番号にはご注意ください。
    ○ 家族の会で、同じ立場の人と話しませんか。
    ○ 広報に載っているとあるので、ご確認ください。
    ○ [personal] 駅前のあの店、またカレーが値上がりした。
    """

    code = "masking/unnamed"
    name = "名を言わない名指し"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("masking-unnamed",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that point at one party without its name."""
        done = -1
        for mark in reading.each("masking-unnamed"):
            if mark.start < done or (reading.quoted(mark.start) and "first" not in mark.tags):
                continue
            start, end = around(reading, mark.start)
            if _PLAY.search(reading.text, *around(reading, mark.start, 1, 1)):
                continue
            if _points(reading, mark, start, end):
                done = end
                if "hush" in mark.tags:
                    start = around(reading, mark.start, 1)[0]
                yield hit(reading, start, end, _MESSAGE)


def _points(reading: Reading, mark: Mark, start: int, end: int) -> bool:
    """Tell whether the mark points at one party that is not named."""
    text = reading.text
    if "first" in mark.tags:
        return _FIRST.search(text, start, end) is not None
    if "hush" in mark.tags:
        low, high = around(reading, mark.start, 1)
        kept = _KEPT.match(text, mark.start) is not None
        return kept and _RENOWN.search(text, low, high) is not None
    if "will" in mark.tags:
        asked = text.startswith("か", mark.end) or reading.sentence_at(mark.start).does(Act.ASKS)
        return not asked and not _FOREIGN.search(text, start, end)
    if mark.text == "とある":
        return not _NOT_ONE.match(text, mark.start)
    if mark.text.startswith("の彼"):
        return not _LOVED.search(text, start, end) and not _AFTER_HE.match(text, mark.end)
    return not _AFTER_ONE.match(text, mark.end)


_AFTER_HE = Pattern("[一-鿿]|ら|女(?![はがをにとの、。])")
