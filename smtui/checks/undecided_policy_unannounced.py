"""Matters of the municipality that are not decided or not announced."""

from collections.abc import Iterator

from smtui.checks import _decided, _hearsay
from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
    is_official,
)
from smtui.domain.reading import Act, Mark

_FORMAL = Pattern(
    "入所|入園|交付|補助金の内示|国の内示|県の内示|就職|採用内定|学生|新卒|受験|自動車|中古"
    "|不動産|買取"
    "|天気|気温|雨|雪|見頃|満開|開花|桜|試合|選挙|株|本日|今夜|完売|満員|混雑|大会記録|新記録|曲"
    "|楽曲"
    "|アルバム|小説|作品|公募|手順|仕組み|流れ|とは|について学|住宅ローン|保険の査定|スタート"
    "|陸上|水泳|解除|通行|停電|断水|接種|混雑|完成|開通|竣工|復旧|再開|発送|支給日|工事|優勝"
    "|出場|大会|ドラフト|電気|ガス"
    "|ガソリン|投票|応募[0-9]|JR|鉄道|郵便|高速道路|コンビニ|携帯"
)
_OWN_HOUSE = Pattern(
    "町会|町内会|自治会|PTA|子ども会|サークル|うちの家|わが家|我が家|自宅|マイホーム|夫の会社|間取り|(?<![一-鿿])[妻夫嫁]の"
    "|妻の会社|妻の転勤|夫の転勤|転勤が|単身赴任|勤め先の会社|息子|娘|民間企業"
)


class UndecidedPolicyUnannounced(Check):
    """決まる前・発表前の施策、予算、人事などを書いている投稿を見つけます。

    なぜ: 決まったことと受け取られ、議会や関係する人の信頼を失い、変わったときに混乱します。
    直し方: 正式に発表されるまで待つか、公表ずみの内容だけにします。
    限界: 発表の前かどうかは、書き方から見ています。発表ずみのことでも決裁の記録を確かめてください。

    × «正式発表前ですが、新しい保育所»は川西にできます！
    × [personal] «庁内で調整してる案だと、出張所»は来年で終わり。
    × «来年度の予算要求に、循環バスの増便»を入れました。期待してください。
    × [personal] «異動の内示»が出た。春からは税務課の係長です。
    ○ 「地域交通計画（素案）」への意見を募集します。素案では、バスの便を見直します。
    ○ 令和9年度の予算案を議会に提出しました。給食費の無償化を盛り込んでいます。
    ○ 花火大会の開催は検討中です。決まり次第お知らせします。
    ○ 保育所の入所の内示は、2月10日に発送します。
    ○ [personal] 息子の就職が内定しました。春から都会の学校で働きます。
    ○ [personal] 未発表の曲が聴けるイベント、楽しみ。
    """

    code = "undecided-policy/unannounced"
    name = "決まる前・発表前のこと"
    severity = Severity.WARN
    wakes = ("undecided-cue",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that say such a thing of a matter of the municipality."""
        if not reading.has("undecided-subject") or _decided.at_home(reading):
            return
        done = 0
        for mark, sentence in sorted(_decided.open_cues(reading, "undecided-cue")):
            matter = _announced(reading, mark, sentence) if mark.start >= done else None
            if matter:
                about = reading.sentence_at(matter.start)
                done = max(sentence.end, about.end)
                yield hit(
                    reading,
                    min(sentence.start, about.start),
                    done,
                    "決まる前か発表前のことに読めます。公表ずみか確かめ、まだなら外してください。",
                )


def _announced(reading: Reading, mark: Mark, sentence: Sentence) -> Mark | None:
    """Return the matter of the municipality that the cue stands with."""
    if sentence.does(Act.DENIES, Act.WARNS):
        return None
    text = reading.text
    if _FORMAL.search(text, sentence.start, sentence.end):
        return None
    if _OWN_HOUSE.search(text, sentence.start, sentence.end):
        return None
    subject = _hearsay.in_sentence(reading, sentence, "undecided-subject")
    if subject is None and ("weak" not in mark.tags or not is_official(reading)):
        subject = _beside(reading, sentence)
    weak = "weak" in mark.tags
    if weak and not _points_forward(text, sentence, official=is_official(reading)):
        return None
    return subject


def _beside(reading: Reading, sentence: Sentence) -> Mark | None:
    """Return a matter named in the sentences next to this one."""
    for mark in reading.each("undecided-subject"):
        if sentence.start - 40 <= mark.start < sentence.end + 40:
            return mark
    return None


_FORWARD = Pattern(
    "次の|次期|だって|らしい|来年|来春|来秋|来月|今後|将来|春から|[0-9]{1,2}月から|年度|まだ"
    "|ですが|だけど|ですけど|そうで|そうだ|そうな"
    "|になる|になり|進めて|進んで|進み|動いて|予定|方向|が出た|が出ま|あった|もらっ|受けた|いただ"
)


def _points_forward(text: str, sentence: Sentence, *, official: bool) -> bool:
    """Tell whether a weak cue is about what will be."""
    return bool(_FORWARD.search(text, sentence.start, sentence.end)) and (
        not official or not _PLAIN.search(text, sentence.start, sentence.end)
    )


_PLAIN = Pattern("混み|暑|寒|気温|雨|風|見込まれます|満席|定員|売り切れ")
