"""Newspapers, books, programmes and music put into a post."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, own_material, teaches_rights

_TAKING = "rights-taking"
_WORK = "rights-work"
_SHOWN = Pattern(
    "写しました|書き写しま|抜き書き|載せ|掲載|公開|アップ|投稿|貼|使|紹介|どうぞ|お届け|配信|流し|ご覧|添え|お見せ|シェア|転載|拝借|まとめまし|読めます|楽しめます"
    "|置いて|取り込|踊|歌って|つけ|付け|入れ|添付|飾りま|飾って|掲示|敷[きい]|張り出|上げてい|上げま|配り|配って|お送り|お使い|お分け"
)
_ONLY_MENTION = Pattern(
    "紙面交流|連載|掲載され|載りました|載った|紹介されま|取り上げられました。|載せられ|載せませ|載せていませ|公開でき|お見せでき|を借り|貸出|貸し出|予約|蔵書|読み聞かせ|上映|視聴|見学|切り抜き絵|アニメーター"
)


_TITLED = Pattern(
    "『[^』\n]{2,30}』|(?:塾|会社|メーカー|店|協会|大学|病院|さん|他市|他町|他区|隣町|隣の[市町区])の"
    "(?:ホームページ|サイト|ブログ|SNS|チラシ|パンフレット|解説|文章|説明)"
)
"""A work by its title, whatever it is."""


class RightsReprint(Check):
    """新聞・雑誌・本・番組・曲などを、そのまま載せる文を見つけます。

    なぜ: 記事や番組、曲には著作権があり、許しなく載せると権利の侵害になります。
    直し方: 題名や日付だけを紹介し、載せるときは権利者の許諾を得て、そのことを書きます。
    限界: 画像そのものは見られません。自治体の広報紙などは指摘しません。

    × けさの県内紙の«記事をスキャン»して載せます。うちの棚田が一面です！
    × «雑誌の紹介ページをまるごと»写真でお届けします。
    × «番組の録画を»短く切って、ここに投稿します。
    × 動画の«BGMには、あのヒット曲»を使いました。
    × 図鑑を«1ページずつ撮って掲載»していきます。
    × 『はじめての手話』を«まるごと1冊スキャンし»ました。印刷してお使いください。
    ○ きょうの新聞に、うちの棚田の記事が掲載されました。
    ○ 広報紙の特集を、そのまま掲載します。
    ○ 新聞社の許諾を得て、記事の全文を載せています。
    ○ 新聞記事のスキャンや、本のコピーの無断転載はやめましょう。
    ○ 新聞の切り抜きで絵をつくる講座を開きます。
    ○ 図書館で、写真集の本をまるごと1冊読む会を開きます。
    """

    code = "rights/reprint"
    name = "記事や曲の転載"
    severity = Severity.WARN
    wakes = (_TAKING,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that name a work, its taking and its showing."""
        if allowed(reading):
            return
        done = -1
        for mark in reading.each(_TAKING):
            work = None if mark.start < done else _work_by(reading, mark)
            if work is None:
                continue
            start, end = min(mark.start, work[0]), max(mark.end, work[1])
            done = end
            yield hit(
                reading,
                start,
                end,
                "ほかの人の著作物を載せる文のようです。許諾がなければ、題名の紹介だけにしてください。",
            )


def _work_by(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    """Return where the work taken stands: in the sentence or the one before, and shown."""
    sentence = reading.sentence_at(mark.start)
    if teaches_rights(reading, sentence) or own_material(reading, sentence):
        return None
    text = reading.text
    if not _SHOWN.search(text, sentence.start, min(len(text), sentence.end + 24)):
        return None
    if _ONLY_MENTION.search(text, sentence.start, sentence.end):
        return None
    before = max(0, sentence.start - 60)
    works = reading.marks.get(_WORK, ())
    last = bisect_left(works, sentence.end, key=attrgetter("start")) - 1
    if last >= 0 and works[last].start >= before:
        return works[last].start, works[last].end
    titled = _TITLED.search(text, before, sentence.end)
    return titled.span() if titled else None
