"""Inspections and seizures told of beforehand."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
    is_personal,
)
from smtui.checks._tone import around
from smtui.domain.reading import Act

_SOON = Pattern(
    "今日|きょう|本日|明日|あした|あす|明後日|あさって|来週|今週|週明け|来月|今度|次回|次の"
    "|これから|このあと|今から|午後|朝から"
    "|予定|準備|に行く|に行って|に行き|に入る|に入り|する予定|回る|回り|行ってき"
    "|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日|月曜|火曜|水曜|木曜|金曜"
)
_TARGET = Pattern(
    "工場|旅館|ホテル|店|屋|会社|社|事業所|施設|園|病院|クリニック|団地|商店街|農場|牧場|温泉街"
    "|飲食|業者|宅"
    "|さん|地区|通り|を中心に|マンション|アパート|住宅|建物|現場|倉庫|畑|農園|寮|事務所|スナック|寺|神社"
)
_PAST = Pattern(
    "しました|でした|(?:行い|入り|回り|調べ)ました|行った(?!こと)|終わり|終え|実施した|結果|公表|公告|法律|条例|とは|制度"
    "|ことがあります"
    "|場合があります|権限|受けました|受けた|訓練|テスト|小テスト|ライブ|誕生|サプライズ|持ち物"
    "|漁|行われた|があった|ニュース|報道|ドラマ|映画|うちの(?:会社|店)"
)
_MESSAGE = "前もって知られてはならない検査や調査の予定です。投稿から外してください。"


class SecrecyVisit(Check):
    """前もって知られてはならない検査・差押えなどの予定や行き先を見つけます。

    なぜ: 時期や行き先が知られると、証拠を隠されたり、検査の意味がなくなったりします。
    直し方: 投稿せず、終わってから、公表できる結果だけを書きます。
    限界: 前もって公表する検査かどうかは、担当課に確かめてください。

    × «抜き打ちの衛生検査、来週は商店街の飲食店»から始めます！
    × [personal] «あしたは差押えで»山手の工場へ。早起きしないと。
    × [personal] «立入検査の準備で»残業。今度の行き先は、あの有名な旅館。
    × [personal] 火曜は朝から川向こうの«資材置き場へ。相手はまだ知ら»ない。
    ○ [personal] 日曜は実家の牧場へ。向こうはまだ知らない。誕生日のケーキを持って。
    ○ 食品を扱う施設には、法律により立入検査を行うことがあります。
    ○ 先月の抜き打ち検査の結果を公表しました。違反は2件でした。
    ○ 9月4日（金）に、市内のスーパーで抜き打ちの立入検査を行いました。
    ○ 税を滞納したままにすると、法律により差押えを行います。
    ○ [personal] 今日は抜き打ちの小テスト。息子がしょんぼりして帰ってきた。
    ○ 職員の抜き打ち訓練を、来週も行います。
    """

    code = "secrecy/visit"
    name = "検査や差押えの予定"
    severity = Severity.WARN
    wakes = ("secrecy-visit",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield surprise visits with a time or target, from staff any visit to come."""
        text = reading.text
        personal = is_personal(reading)
        for mark in reading.each("secrecy-visit"):
            sentence = reading.sentence_at(mark.start)
            if "unaware" in mark.tags:
                yield from _on_the_unaware(reading, mark)
                continue
            if reading.quoted(mark.start) or sentence.does(Act.WARNS, Act.DENIES, Act.ASKS):
                continue
            if _PAST.search(text, sentence.start, sentence.end):
                continue
            end = _following(reading, sentence.end)
            soon = _SOON.search(text, sentence.start, sentence.end)
            surprise = "surprise" in mark.tags
            target = _TARGET.search(text, sentence.start, end)
            if soon and (surprise or (personal and target)):
                yield hit(
                    reading,
                    sentence.start,
                    end,
                    _MESSAGE,
                )
                return


_SITE = Pattern(
    "産廃|置き場|処分場|工場|事業所|作業場|資材|農場|牧場|養鶏|養豚|倉庫|旅館|飲食店|施設|会社|業者|現場|店舗|診療所|保育"
)
_TREAT = Pattern(
    "サプライズ|実家|お土産|誕生|お祝い|祝|プレゼント|結婚|還暦|内緒のパーティ|同窓会|友|親|家族|妻|夫|彼|旅行|試合|対戦"
)


def _on_the_unaware(reading: Reading, mark: Mark) -> Iterator[Hit]:
    """Yield a visit to come to a place of business that knows nothing of it."""
    low, high = around(reading, mark.start, 2, 1)
    if not is_personal(reading) or _TREAT.search(reading.text, low, high):
        return
    site = _SITE.search(reading.text, low, high)
    if site and _SOON.search(reading.text, low, high):
        yield hit(reading, site.start(), mark.end, _MESSAGE)


def _following(reading: Reading, end: int) -> int:
    """Return the end of the sentence after the one that ends at `end`."""
    for sentence in reading.sentences:
        if sentence.start >= end:
            return sentence.end
    return end
