"""Texts and pictures of others put to use after small changes."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, teaches_rights
from smtui.checks._tone import around

_THEIRS = Pattern(
    "(?:さん|氏|先生|社|館|者|家|クラブ|倶楽部|協会|団体|他市|他町|他区|隣町|隣の市|隣の町|隣の区|よその?)の[^。、!?\n]{0,10}"
    "(?:文|コラム|記事|会報|ブログ|本|サイト|ページ|解説|資料|論文|原稿|作品|写真|絵|イラスト|図|ポスター|チラシ|パンフ|標語|デザイン|広報|まとめ|投稿)"
    "|(?:ブログ|会報|雑誌|新聞|ネット|サイト|SNS|図鑑|論文|百科事典|ウィキペディア|カタログ|ガイドブック|参考書)"
    "(?:の|に|から|で)[^。、!?\n]{0,12}(?:文|説明|記事|解説|図|写真|絵|まとめ|もの|部分|あった|見つけ)|『[^』\n]{2,30}』|[「][^」\n]{2,20}[」]さんの"
)
_DONE = Pattern(
    "(?:直し|変え|替え|換え|切り|切って|消し|外し|トリミングし|加工し|書き換え|入れ替え|差し替え|反転|整え|リライト)[^。!?\n]{0,20}"
    "(?:もの|使|載せ|作り|作っ|ました|ています|あります|仕立て|紹介|どうぞ)"
)
_SET_RIGHT = Pattern(
    "訂正|誤り|誤字|間違|おわび|お詫び|更新|改訂|条例|規約|計画|議会|広報紙|提供|監修|協力|翻訳|やさしい日本語|講座|教室|展|部品|電池|在庫|展示替え|お札|紙幣|和紙"
)


class RightsReworded(Check):
    """人の文章や絵を、語尾や色など少しだけ変えて使う書き方を見つけます。

    なぜ: 少し変えただけでは、元の作者の権利はなくなりません。
    直し方: 作者の許しを得て、そのことを書くか、自分たちで作り直します。
    限界: 元の作品が書かれていなければ分かりません。

    × 解説は、«野鳥の会の先輩さんのブログの文章を、言い回しだけ直した»ものです。
    × «隣町のチラシの数字だけ変えて»、早めに仕上げました。
    × 夜景は«写真家さんの作品です。透かしの所を切って載せて»います。
    ○ 先日のチラシの数字に誤りがあり、差し替えました。
    ○ 作者の許諾を得て、絵本の言い回しを少し直しています。
    ○ 人の文章の語尾だけ変えて使うのは、やめましょう。
    ○ 写真を撮るときは、トリミングできるよう広めに撮ると便利です。
    """

    code = "rights/reworded"
    name = "少し変えた利用"
    severity = Severity.WARN
    wakes = ("rights-reword",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches that name another's work and the small change."""
        if allowed(reading):
            return
        done = -1
        for mark in reading.each("rights-reword"):
            found = None if mark.start < done else _changed(reading, mark)
            if found:
                done = found[1]
                yield hit(
                    reading,
                    *found,
                    "人の作品を少し変えて使っていると読めます。許しがなければ、自前のものに替えてください。",
                )


def _changed(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    """Return the range from the other's work to the change, or None."""
    sentence = reading.sentence_at(mark.start)
    text, low = reading.text, around(reading, mark.start, 1)[0]
    if teaches_rights(reading, sentence) or _SET_RIGHT.search(text, low, sentence.end):
        return None
    theirs = _THEIRS.search(text, low, mark.end)
    made = _DONE.search(text, max(sentence.start, mark.start - 2), sentence.end)
    return (theirs.start(), made.end()) if theirs and made else None
