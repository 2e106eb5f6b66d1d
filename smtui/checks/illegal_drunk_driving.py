"""Driving after drinking, confessed or made light of."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, within

_LIST = "illegal-drink"
_OTHERS = Pattern(
    "運転した日|運転したあと|運転した後|帰ってから|家に着いてから|逮捕|容疑|事故|ニュース|摘発|検挙|懲戒|いないか|ないように|たらいけ|てはいけ|ちゃだめ|ちゃダメ"
)
_COMING = ("越し", "方も", "来ても", "来て大丈")
_MESSAGE = "飲酒運転をした、または勧める内容と読めます。投稿せず、飲んだら運転しないでください。"


class IllegalDrunkDriving(Check):
    """飲酒運転をした、または差し支えないとする書き方を見つけます。

    なぜ: 飲酒運転は犯罪で、軽く扱う投稿も信用を失わせます。自転車も同じです。
    直し方: 投稿をやめます。催しの案内なら「お車でお越しの方は飲めません」と書きます。
    限界: 酒の名前も飲んだことも書かれていない話は分かりません。

    × [personal] 送別会でビールを3杯。タクシーは高いし、«普通に運転»して帰宅。
    × 日本酒の試飲は少量なので、«お車でお越し»の方も大丈夫です。
    × [personal] 花見で飲んだあと、«自転車で帰»ったけど全然平気だった。
    × [personal] ビール一杯くらいなら«運転して»も問題ない。
    ○ 飲酒運転は絶対にやめましょう。お車の方にはお酒を出しません。
    ○ [personal] 飲み会のあと、妻の運転で帰った。助手席で寝てしまった。
    ○ [personal] 送別会はノンアルコールで通し、自分で運転して帰った。
    ○ 新酒の飲み比べは、公共交通機関でお越しください。
    ○ [personal] ビールを飲んだ翌日、車で行く予定の山をあきらめた。
    ○ [personal] 「一杯だけなら運転できる」なんて人とは友だちになれない。
    """

    code = "illegal/drunk-driving"
    name = "飲酒運転"
    severity = Severity.WARN
    wakes = ("illegal-drink",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield driving told of within a sentence of drinking."""
        for drive in reading.each(_LIST):
            if "drive" not in drive.tags or not meant(reading, drive.start):
                continue
            start, end = around(reading, drive.start, 1, 1)
            near = within(reading, _LIST, start, end)
            drinks = [m for m in near if "drink" in m.tags]
            taxi = any("sober" in m.tags and not _refused(reading, m.end) for m in near)
            if not drinks or taxi or _OTHERS.search(reading.text, start, end):
                continue
            if not drive.text.endswith(_COMING) or _allowed(reading, drive.end):
                yield hit(reading, min(drinks[0].start, drive.start), drive.end, _MESSAGE)


_REFUSED = Pattern(
    r"(?:は|が|も|を|代|に)?(?:[0-9]{1,3}分|[0-9一二三]{1,2}時間|1時間|ずっと|なかなか)?(?:以上)?(?:ぜん?ぜん|全然|まったく|全く)?(?:高い|来な|つかまらな|捕まらな|呼ばな|なく|ない|使わ|面倒|待て|待ち|待たさ|混んで|満車|出払|もったいな|やめて|使うほど|頼むほど|断)"
)
_ALLOWED = Pattern(
    r"[^。!?\n]{0,12}(?:大丈夫|問題|構いません|かまいません|OK|どうぞ|飲め|楽しめ|お楽しみ|ご安心|遠慮なく)"
)


def _refused(reading: Reading, end: int) -> bool:
    """Tell whether the sober way was not taken (代行がつかまらなくて)."""
    return _REFUSED.match(reading.text, end) is not None


def _allowed(reading: Reading, end: int) -> bool:
    return _ALLOWED.match(reading.text, end) is not None
