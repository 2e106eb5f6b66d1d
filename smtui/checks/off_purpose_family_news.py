"""News of the writer's family, and things given away or sold, on the official account."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken

_OWNER = Pattern(
    "(?:うち|わが家|我が家|私|わたし|わたくし|僕|俺|担当者?|広報担当|筆者|投稿者|撮影者|書き手|職員|中の人|[課係部局室]長|主任|スタッフ|同僚|上司)の"
    "(?:[一-鿿ぁ-ん]{1,8}の)?$"
)
_NARRATED = Pattern(
    "(?:まし)?(?:た|て)[。!、♪ー~…]|です|だよ|ます[。!]|中[。!]|ちゅう|たい[。!]|かな[。!ー]|した$|です$"
)
_OTHERS = Pattern(
    "さん(?:が|は|も|に|の)|相談|支援|補助|募集|講座|教室|訓練|参加して|取材|インタビュー|川柳|作品|体験談|子育て|育休|詐欺|かたる|協力"
)
_GOODS = Pattern(
    "(?:担当|職員|課の者|係の者|私|中の人|個人的に|実家|自宅|家に|家で|課内|うち(?!わ))[^。!?\n]{0,24}$"
)
_PROGRAMME = Pattern(
    "探しています|資料|写真|市史|町史|区史|リサイクル|リユース|公売|官公庁|不用品|市で使|町で使|区で使|市が|町が|区が|譲渡会|掲示板|保護猫|保護犬|譲り渡し|制度|補助|センター|払い下げ|入札"
)
_MESSAGE = "私的な内容に読めます。公式アカウントの投稿からは外してください。"


class OffPurposeFamilyNews(Check):
    """公式アカウントでの、担当者の家族の近況や、私物の譲り渡しの話を見つけます。

    なぜ: 公式アカウントは仕事の発信のためのもので、私的な用事に使うと公平さを疑われます。
    直し方: 投稿せず、外します。書きたいときは個人のアカウントを使います。
    限界: だれの家族か、だれの持ち物かが書かれていなければ分かりません。

    × «うちの長男が、ピアノの発表会で金賞をとりました»!
    × [share] «妹の焼いたケーキです»!1個500円、みんな買ってください。
    × 雪に備えましょう。«課長の孫が生まれて、課内はお祝いムードです»。
    × «担当の自宅にある冷蔵庫を譲ります»。ほしい方は連絡を。
    ○ 保護猫の譲渡会を開きます。家族に迎えてくれる方を探しています。
    ○ リサイクルセンターで、家具を無料で譲ります。
    ○ 母の日のカーネーションです。ぜひお立ち寄りください。相談もどうぞ。
    ○ 職員の家族も参加して、避難訓練を行いました。
    ○ [personal] うちの長男が発表会で金賞をとりました。
    """

    code = "off-purpose/family-news"
    name = "身内の近況と私物"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("off-purpose-kin", "off-purpose-goods")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences on the writer's own kin, and private things handed on."""
        for mark in (*reading.each("off-purpose-kin"), *reading.each("off-purpose-goods")):
            start, end = around(reading, mark.start)
            if not spoken(reading, mark.start):
                continue
            if _private(reading, mark, start, end):
                yield hit(reading, start, end, _MESSAGE)
                return


def _private(reading: Reading, mark: Mark, start: int, end: int) -> bool:
    """Tell whether the sentence is about the writer's own people or things."""
    text = reading.text
    if "goods" in mark.tags:
        low = around(reading, mark.start, 1)[0]
        high = around(reading, mark.start, 0, 1)[1]
        owned = _GOODS.search(text[low : mark.start]) or _GOODS_LATER.search(text, mark.end, high)
        return bool(owned) and not _PROGRAMME.search(text, low, high)
    owner = _OWNER.search(text[max(start, mark.start - 12) : mark.start]) is not None
    return (
        (owner or _asks_for(reading, mark, start))
        and not _OTHERS.search(text, mark.end, end)
        and _NARRATED.search(text, mark.end, end) is not None
    )


def _asks_for(reading: Reading, mark: Mark, start: int) -> bool:
    """Tell whether the sentence opens with a relative nobody else is named for, and a plea follows.

    Without さん and without an owner, such a word means the writer's own: 弟の新曲です. ぜひ….
    """
    if mark.start != start or not _HUMBLE.match(reading.text, start):
        return False
    low, high = around(reading, mark.start, 1, 2)
    return (
        _PLEA.search(reading.text, mark.end, high) is not None
        and not _OTHERS.search(reading.text, low, high)
        and not _PROGRAMME.search(reading.text, low, high)
    )


_HUMBLE = Pattern(
    "(?:弟|妹|兄|姉|息子|娘|夫|妻|嫁|旦那|家内|母|父|祖母|祖父|義母|義父|いとこ|甥|姪|実家|友人|親友"
    "|幼なじみ|彼氏|恋人)(?:の|が|夫婦|と(?!いう|名)|は|も)"
)
_PLEA = Pattern(
    "やってください|お願い|応援して|(?:聴|聞|見|観|読|買|来|食べ|使)[^。、!?\n]{0,3}て(?:ください|ね|ほしい|やって|あげて)|よろしく|ぜひ|フォロー|登録して|DM|お待ちして|褒めて|ほめて|祝って"
)
_GOODS_LATER = Pattern(
    "課の者|係の者|職員が(?:転居|引っ越)|担当の|担当者の|私物|広報係まで|担当まで|DM"
)
