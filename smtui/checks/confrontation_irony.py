"""Irony in a reply: praise for those who ask or complain."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken, within

_AGAIN = Pattern(
    r"[^。!?\n]{0,20}?(?:[0-9二三四五六七八九十何]{1,3}(?:回|度|通|件|時間)も|毎日|毎回|毎度|連日|わざわざ|長々|延々|同じ|よくぞ|ここまで|粗探し|あら探し|揚げ足|文句|批判)"
)
_ONLY = Pattern(
    r"(?:だけ|ばかり)(?:は|が)、?[^。、!?\n]{0,6}(?:お早い|早い(?!時)|素早|ご?立派|お?上手|達者|一人前"
    r"|ご?熱心|欠かさ|お?得意|人一倍|人並み以上|一流|盛ん|お元気|威勢)"
)
_IDLE = Pattern(
    r"(?:ご自分|ご自身|自分)(?:で)?は、?(?:何も|なにも|一度も|何一つ|指一本)[^。、!?\n]{0,10}(?:ず|ないで|ないのに)"
    r"[^。!?\n]{0,16}$"
)
_WARM = Pattern(
    "うれし|嬉し|楽しみ|お待ちし|応援|励み|写真|笑顔|寄付|見守り|協力|活動|演奏|作品|お手伝い|ボランティア|届け"
)
_MESSAGE = "皮肉と受け取られます。ほめ言葉やお礼の形をやめ、質問への答えだけを書いてください。"


class ConfrontationIrony(Check):
    """ほめ言葉やお礼の形をした皮肉を見つけます。

    なぜ: ていねいな皮肉は、そのまま切り取られて広まります。
    直し方: お礼は短く一言にし、質問への答えと問い合わせ先だけを書きます。
    限界: 繰り返しや苦情を表す語がない皮肉は分かりません。

    × [reply] «ご丁寧に五回も»同じご質問をありがとうございます。
    × [reply] ご自身は一度も草を刈らず、«ご要望ばかりはご熱心»で、頭が下がります。
    × 行事には来られないのに、«文句だけは一人前»の方へ。
    ○ [reply] ご感想だけでもお寄せください。お早い返信をお待ちしています。
    × [reply] «貴重なお時間を使って粗探し»をしていただき、恐縮です。
    ○ [reply] ご丁寧にお知らせいただき、ありがとうございます。
    ○ [reply] 毎日の見守り活動、頭が下がります。ありがとうございます。
    ○ [reply] 貴重なご意見をありがとうございます。
    """

    code = "confrontation/irony"
    name = "お礼の形の皮肉"
    severity = Severity.WARN
    wakes = ("insult-irony", "tone-complaint")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield praise for complaints alone, then praise of repetition, in replies."""
        yield from _praised(reading)
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


def _praised(reading: Reading) -> Iterator[Hit]:
    """Yield complaints said to be all that somebody does well, or does at all."""
    for mark in reading.each("tone-complaint"):
        if "complaint" not in mark.tags or not spoken(reading, mark.start):
            continue
        start, end = around(reading, mark.start)
        found = _ONLY.match(reading.text, mark.end)
        idle = _IDLE.search(reading.text[start : mark.start])
        if (found or idle) and not _WARM.search(reading.text, start, end):
            yield hit(reading, mark.start, found.end() if found else mark.end, _MESSAGE)
