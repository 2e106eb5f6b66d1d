"""Hints at somebody or something that is not named."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit, is_official
from smtui.checks._tone import around
from smtui.domain.reading import Act

_INNOCENT = Pattern(
    "ご本人(?:と|の|や|、)|保護者の|了承|承諾|同意|クイズ|正解|答えは|謎解き|なぞとき|なぞなぞ|匿名|刺しゅう|刺繍|入りの|入れ|プレゼント|ご寄附|ご寄付|寄附|寄付|プライバシー|個人情報|相談者|体験談|ご希望により|本人の希望|展示|作品|小説|映画"
    "|ミステリー|絵本|(?:具合|気持ち|心中|苦労|様子|雰囲気|おいしさ|魅力|暑さ|寒さ|忙しさ|うれしさ|感動|熱気|迫力)(?:を|は|も|、)?[^。!?\n]{0,6}お?察し|(?:けが|負傷|感染|被害|異常|該当)[^。!?\n]{0,12}(?:いません|ありません|いらっしゃいません)"
)
_SECRET_AIR = Pattern(
    "言えません|言えない|書けません|書けない|出せません|出せない|内緒|ないしょ|うわさ|噂|らしい|ようです|みたい"
    "|かもしれ|動きが|変化が|近々|お察し|ほら、|🤫|口外|話が進ん|計画が進ん"
)


_NAMING = Pattern("お?名前|実名|[店社]名|どこ|どなた|だれ|誰|どの")
"""Words that take back the name of somebody spoken of just before."""


class MaskingHint(Check):
    """「ご想像にお任せします」「名前は出せませんが」など、匂わせる書き方を見つけます。

    なぜ: 言わないことで、かえって詮索とうわさを招きます。
    直し方: 公表できるときに、はっきり書きます。それまでは触れないようにします。
    限界: クイズや、匿名を望む寄附のお礼などは指摘しません。

    × 遅れた理由がどの係にあるかは、«ご想像にお任せ»します。
    × «店名は出せません»が、商店街の有名店が来月たいへんなことになります。
    × «どことは申し»ませんが、約束を守らない会社がありました。
    × «わかる人にはわかる»と思いますが、例の計画が動き出します。
    ○ 名前は出せませんとのご希望により、匿名の方のご寄附としてお礼を申し上げます。
    ○ ヒントは「水」。正解は次回のクイズコーナーで！
    ○ 相談者のお名前は伏せて、事例を紹介しています。
    ○ 書き初めの入選作です。保護者の了承をいただき、お名前は控えます。
    ○ 窓口は長い列です。写真から混み具合をお察しください。
    ○ お名前は控えますが、けがをされた方はいません。
    ○ ポスターの作者は、ご想像のとおり小学生です。
    """

    code = "masking/hint"
    name = "匂わせ"
    severity = Severity.WARN
    wakes = ("masking-hint",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that hint."""
        done = -1
        for mark in sorted(reading.each("masking-hint")):
            sentence = reading.sentence_at(mark.start)
            if sentence.start == done or not _hints(reading, mark):
                continue
            done = sentence.start
            yield hit(
                reading,
                around(reading, mark.start, 1)[0] if _NAMING.match(mark.text) else sentence.start,
                sentence.end,
                "名前を言わずに匂わせる書き方です。はっきり書けるときまで、触れないでください。",
            )


def _hints(reading: Reading, mark: Mark) -> bool:
    """Tell whether the words hide something in earnest; weak ones need an air of secrecy."""
    if "weak" in mark.tags and not (is_official(reading) and _SECRET_AIR.search(reading.text)):
        return False
    sentence = reading.sentence_at(mark.start)
    if sentence.does(Act.WARNS) or reading.quoted(mark.start):
        return False
    start = max(0, sentence.start - 40)
    return _INNOCENT.search(reading.text, start, min(len(reading.text), sentence.end + 40)) is None
