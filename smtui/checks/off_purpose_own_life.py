"""The writer's own life on the official account."""

from collections.abc import Iterator

from smtui.checks import _town_matters
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)
from smtui.domain.reading import Act

_SELF = Pattern(
    "私|わたし|僕|ぼく|俺|自分|担当(?:は|者は|も|者も)|中の人|うちの|個人的|同期|マイ|広報担当は"
)
_NARRATED = Pattern(
    "た[。!！♪ー〜~…\n]|(?:した|でした|ました)(?:が|けど|ので|から)?|て(?:き|い)?ま"
    "|かな[ー~。…!]|てきます|ます[。!]|です[。!]|たい|なう|てる|だ[。!]"
    "|ちゃ|!|まして|ません|[うくすつぬむるい](?:[。!?ー…~]|$)"
)
_PRIVATE = Pattern(
    "私|わたし|僕|俺|自分|妻|夫|娘|息子|彼女|彼氏|友達|友人|家族|同期|上司|休みな|休みの|休日"
    "|一人で|家で|実家"
    "|徹夜|大好きな|ひいき|だれか|誰か|わが家|我が家|うちの|個人的"
)
_OTHERS = Pattern(
    "番号|ナンバー|日記に|昔の|展示|出身で|協力隊|組織|自賠責|工務店|子どもの気持ち|休暇や|休暇を(?:取|と)|給料、|採用"
    "|受験し|隊|寄付|贈|ロケ|行われ|開かれ|    コンテスト|自慢|教室|募集"
    "|お寄せ|フォト|さん(?:は|が|の"
    "|に|と|も)|選手|監督|団長|代表|先生|生徒|児童|園児|町人|インタビュー|話し(?:て|ま)|語"
    "|いわく|アンケート|講演"
    "|体験談|川柳|作品|受賞|主人公|本|絵本|展示|上映|昔話|物語|審査|相談(?:員|窓口|会)|方(?:は"
    "|が|へ|も|を)|皆さん|皆様"
)
_WORK_TALK = Pattern(
    "ましょう|働き方|改革|制度|減ら|削減|労働|ハローワーク|求人|移住|転職者|セミナー|啓発|飲酒|運転|予防"
    "|感染|宴会|自粛|控え"
)
_FAN = Pattern(
    "当た|ライブ|公演|尊|グッズ|チケット|アリーナ|ドーム|しんど|すぎ|沼|担当カラー|生誕|会いた"
    "|会える|最高|誕生日|卒業"
)
_BY_THE_WAY = Pattern(
    "話は変わ|ところで|ちなみに|余談|さて|そういえば|昨夜|ゆうべ|今夜"
    "|昨日の|週末|メンバーが|急募|先月|先日"
)
_TRIP = Pattern(
    "[っいん]てき|行ってき|行ってまい|行きました|行ってい|出かけ|旅|飛び|満喫|帰っ|休暇|休み"
    "|山へ|海へ|夏休み"
    "|温泉|[都道府県島]へ"
)


class OffPurposeOwnLife(Check):
    """公式アカウントでの、担当者の休暇・家族・趣味・ぐちなど、私的な話を見つけます。

    なぜ: 公式アカウントは仕事の発信のためのもので、私的な話は目的に合いません。
    直し方: 私的な部分を外します。書きたいことは個人のアカウントで、勤務時間の外に書きます。
    限界: 親しみやすさのための短い自己紹介などは見つけません。

    × 大雨に備えましょう。ところで、«担当は来週お休みをいただき、念願の台湾へ行ってきます»!
    × «うちの猫が今日で三歳になりました»。かわいいでしょう?
    × «昨日の飲み会で飲みすぎました»。今日は一日、静かにしています。
    × «妻と映画を見ました»。二人で泣きました。
    ○ 飲み会のあとの飲酒運転は絶対にやめましょう。
    ○ 職員の推しスポットを紹介します。第3回は市民の森です。
    ○ うちの猫自慢コンテストを開きます。写真をお寄せください。
    ○ 家族で楽しめる映画の上映会を、文化会館で開きます。
    ○ 働き方を見直し、残業を減らしました。市役所の取組を紹介します。
    ○ [personal] 妻と映画を見ました。二人で泣きました。
    ○ 飲み会の帰り、ちょっと待って。酒気帯びの自転車も罰金の対象です。
    ○ 窓口は正午から1時までお休みをいただきます。
    """

    code = "off-purpose/own-life"
    name = "担当者の私的な話"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("off-purpose-life",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences about the writer's own life."""
        if len(reading.text) > _LONGEST or _REPORT.search(reading.text):
            return
        town: bool | None = None
        done = 0
        for mark in reading.each("off-purpose-life"):
            sentence = reading.sentence_at(mark.start)
            if mark.start < done or not _narrates(reading, mark, sentence):
                continue
            if not _private_for_sure(reading, mark, sentence):
                town = _town_matters.has_town_matters(reading, facts) if town is None else town
                if town or not _PRIVATE.search(reading.text):
                    continue
            done = _to_the_end_of_it(reading, sentence)
            yield hit(
                reading,
                sentence.start,
                done,
                "私的な内容に読めます。公式アカウントの投稿からは外してください。",
            )


_LONGEST = 400
"""Longer texts about people are reports and columns."""


_REPORT = Pattern("お話を(?:うかが|伺|聞)|取材し|インタビュー|店主の|に聞きました|罰金|拘禁刑|懲役")
"""Tells of somebody else, or what the law says."""


def _narrates(reading: Reading, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether the sentence tells something that happened or will happen to the writer."""
    text, start, end = reading.text, sentence.start, sentence.end
    if reading.quoted(mark.start) or sentence.does(Act.WARNS, Act.DENIES, Act.INVITES):
        return False
    if _OTHERS.search(text, start, end) or _WORK_TALK.search(text, start, end):
        return False
    return bool(_NARRATED.search(text, start, end))


def _private_for_sure(reading: Reading, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether the words are private even among proper news of the town."""
    text, start, end = reading.text, sentence.start, sentence.end
    if "strong" in mark.tags or "kin" in mark.tags:
        return True
    if "fan" in mark.tags:
        return bool(_FAN.search(text, start, end))
    if "trip" in mark.tags:
        return bool(_SELF.search(text, max(0, start - 40), end) and _TRIP.search(text, start, end))
    if "grumble" not in mark.tags:
        return False
    return bool(_SELF.search(text, start, end) or _BY_THE_WAY.search(text, max(start - 20, 0), end))


def _to_the_end_of_it(reading: Reading, sentence: Sentence) -> int:
    """Return the end of the sentence after this one on the same line, else of this one."""
    for other in reading.sentences:
        if other.start == sentence.end:
            return other.end
    return sentence.end
