"""Bodies hidden behind a letter, and names with some characters left."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_official

_LONE = Pattern("[A-Z](?<![A-Za-z0-9].)(?![!-~])")
"""A capital that may stand for a name: three patterns need not be tried without one."""
_BODY = Pattern(
    "[A-Z](?<![A-Za-z0-9.&'/・-].)(?:建設|工業|工務店|設備|土木|産業|商事|商店|興業|水産|旅館|ホテル|病院|医院|クリニック|小学校|中学校|高校|大学|保育園|幼稚園|新聞|テレビ局|(?:小|中|高)(?=の)"
    "|(?:社|市|町|村|課|寺|園|店|町内会|自治会|地区|集落|銀行)(?=[のがはにともでさ、。]))"
)
_SIGN = Pattern("[○◯●△▲×□■☆*]")
_NAME = Pattern(
    "[A-Z](?<=(?:職員|同僚|上司|先輩|後輩|課長|部長|係長|議員|市議|社員|先生|教師|新人|社長|店長)の.)(?=[がはもをにと、。])"
    "|[A-Z](?<![A-Za-z0-9.&'/・-].)(?![級型班組席日面票棟館線字種])[一-鿿]{1,3}(?<![会定全要満])(?:員|士|師|長|主|手)(?=[がはもをにの(、。])"
    "|[A-Z](?<![A-Za-z0-9].)[一-鿿](?:さん|氏|議員|市議|町議|先生|課長|部長|係長|社長)"
)
_HOLED_BODY = Pattern(
    "[一-鿿ァ-ヺ][○◯●△×□■]{1,2}[一-鿿]{0,3}(?:小学校|中学校|高校|高等学校|大学|保育[園所]|幼稚園|病院|医院|旅館|ホテル|食堂|商店|建設|工業|工務店|酒店|酒造|寺|神社|団地|自治会|町内会)"
)
_HOLED = Pattern(
    "(?<![○◯●△▲×□■☆*])[○◯●△▲×□■]{1,2}[一-鿿](?:さん(?!人)|氏|議員|市議|先生|[課部係局室]長|主任|主査|先輩|社長|店長)"
    "|[一-鿿ァ-ヺ][○◯●△▲×□■☆*]{1,2}[一-鿿]?(?:さん|様|氏|くん|君|ちゃん|議員|市議|町議|先生|[課部係局室]長|主任|主査|先輩|社長|店長)"
    "|[ぁ-ゖ][○◯●△▲×□■]{1,2}[ぁ-ゖ]{1,3}(?:さん|様|氏|くん|君|ちゃん|議員|市議|町議|先生|[課部係局室]長|主任|主査|先輩|社長|店長)"
    "|[○◯●△▲×□■☆*][一-鿿][○◯●△▲×□■☆*][一-鿿]?(?:さん|様|氏|くん|君|ちゃん|議員|市議|町議|先生|[課部係]長|社長)"
)
"""A name with a hole in it; on private accounts only these are looked for."""
_SHOP = Pattern(
    "「[一-鿿ぁ-ゖァ-ヺー]{1,4}[○◯●■▲△□×*]{1,4}[一-鿿ぁ-ゖァ-ヺー]{1,6}」(?:さん|という|が|は|の|で|、|。|に|を|も|と)"
    "|「[一-鿿ぁ-ゖァ-ヺー]{1,4}[○◯●■▲△□×*]{1,4} ?[○◯●■▲△□×*]{1,4}」(?:さん|氏|様)"
    "|[ぁ-ゖァ-ヺ][○◯][ぁ-ゖァ-ヺ][一-鿿ぁ-ゖァ-ヺー]{0,10}(?:センター|マート|ストア|スーパー|ドラッグ|食堂|さん(?![一-鿿]))"
)
"""The name of a shop with a hole in it."""
_BY_LETTER = Pattern("[D-Z](?<![A-Za-z0-9.&'・/-].)(?:さん|様|くん|君)(?![人一-鿿])")
"""A, B and C stand for people of an example."""
_TOLD = Pattern(
    "[(][0-9]{2}(?:代|歳)|話し|語|声|感想|インタビュー|体験|参加|受講|卒業|先輩|お便り|おたより|投稿|利用者|移住"
)
"""Somebody who lends the post their voice, and wished for a letter."""
_EXAMPLE = Pattern(
    "例えば|たとえば|例:|\\(例\\)|事例|ケース|モデル|の場合|場合は|仮に|仮名|記入|様式|クイズ|問題|図の|地図|凡例|コース|ブロック|チーム|リーグ|会場|日程|グループ|申込書"
    "|アンケート|手口|名乗|詐欺|体験談|講演|ドラマ|小説|映画|漫画|Q&A|取引|契約|相談"
)


class MaskingLetter(Check):
    """「T建設」「S市の病院」「山○さん」など、一字だけ残した伏せ字を見つけます。

    なぜ: どこのだれかと詮索を招き、似た名前の人や店まで疑われます。
    直し方: 名前を書けることだけを書くか、その話題に触れないようにします。
    限界: 事例の説明や、会場・組分けのアルファベットは指摘しません。

    × 工事が遅れているのは、«T建設»の都合です。
    × 先日ご迷惑をおかけした«山○さん»に、おわびに行きました。
    × 隣の«K市の»まつりは、今年も人が少なかったそうです。
    × 老舗の«「あ■■や」さん»が、世代交代だとか。
    × «さ○らショッピングセンター»の駐車場は、今日も満車です。
    × 畑に犬を放す北町の«Kさん»、見ていますか。
    × 春の新しい顔は、歌手の«「松○ ○○」さん»です。
    × ご指摘の«C指導員»には、上司から話をしました。
    ○ 放射線科では、X線技師が撮影します。A級審査員がお手伝いします。
    × 金賞に輝いたのは、«○木○子さん»。だれでしょう。
    × [personal] うちの«○本主任»、今日も昼から姿が見えません。
    ○ [personal] 高校の同級生のKと、二年ぶりに会った。
    ○ 例えば、A社とB社から給与を受けている方は、申告が必要です。
    ○ 北会場をA地区、南会場をB地区とします。会場の地図をご覧ください。
    ○ ○山田さんの作品⏎○木村さんの作品
    ○ Tシャツと、Jリーグの観戦券をプレゼントします。
    ○ 講座を受講したTさんのお便りです。「毎週が楽しみでした」
    ○ JA大学校の学園祭、PTAのバザー、FC町田の試合があります。
    """

    code = "masking/letter"
    name = "一字だけ残した伏せ字"
    severity = Severity.WARN
    wakes = ("letter",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield bodies with a letter for a name, and names with signs inside."""
        text = reading.text
        signed = _SIGN.search(text) is not None
        found = (signed and _HOLED.search(text)) or None
        if is_official(reading):
            found = found or (_LONE.search(text) and _lettered(reading)) or None
            found = found or (signed and (_SHOP.search(text) or _HOLED_BODY.search(text))) or None
        if not found or _EXAMPLE.search(text):
            return
        yield hit(
            reading,
            *found.span(),
            "名前を伏せた書き方です。詮索を招くため、触れないか、書けることだけにしてください。",
        )


def _lettered(reading: Reading) -> re.Match[str] | None:
    """Return where a letter stands for a body or for somebody; of residents, for no lent voice."""
    text = reading.text
    resident = _BY_LETTER.search(text)
    return (
        _BODY.search(text)
        or _NAME.search(text)
        or (resident if resident and not _TOLD.search(text) else None)
    )
