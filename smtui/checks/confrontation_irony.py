"""Irony in a reply: praise for those who ask or complain."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken, within

_AGAIN = Pattern(
    r"[^。!?\n]{0,20}?(?:[0-9二三四五六七八九十何]{1,3}(?:回|度|通|件|時間)も|毎日|毎回|毎度|連日|わざわざ|長々|延々|同じ|よくぞ|ここまで|粗探し|あら探し|揚げ足|文句|批判)"
)
_WARM = Pattern(
    "うれし|嬉し|楽しみ|お待ちし|応援|励み|写真|笑顔|寄付|見守り|協力|活動|演奏|作品|お手伝い|ボランティア|届け"
)
_MESSAGE = "皮肉と受け取られます。ほめ言葉やお礼の形をやめ、質問への答えだけを書いてください。"


class ConfrontationIrony(Check):
    """返信での、ほめ言葉やお礼の形をした皮肉を見つけます。

    なぜ: ていねいな皮肉は、そのまま切り取られて広まります。
    直し方: お礼は短く一言にし、質問への答えと問い合わせ先だけを書きます。
    限界: 繰り返しや苦情を表す語がない皮肉は分かりません。

    × [reply] «ご丁寧に五回も»同じご質問をありがとうございます。
    × [reply] «貴重なお時間を使って粗探し»をしていただき、恐縮です。
    ○ [reply] ご丁寧にお知らせいただき、ありがとうございます。
    ○ [reply] 毎日の見守り活動、頭が下がります。ありがとうございます。
    ○ [reply] 貴重なご意見をありがとうございます。
    """

    code = "confrontation/irony"
    name = "返信の皮肉"
    severity = Severity.WARN
    wakes = ("insult-irony",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield words of praise followed by repetition or complaint."""
        if reading.draft.occasion.kind is not Kind.REPLY:
            return
        for mark in reading.each("insult-irony"):
            span = around(reading, mark.start)
            if _WARM.search(reading.text, *span) or not spoken(reading, mark.start):
                continue
            found = _AGAIN.match(reading.text, mark.end)
            hostile = any("hostile" in m.tags for m in within(reading, "tone-complaint", *span))
            if found or hostile:
                yield hit(reading, mark.start, found.end() if found else mark.end, _MESSAGE)
