"""Places of a template that nobody has filled in."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_BLANK = Pattern("【要(?:記入|確認)[^】\n]{0,60}】?")


class AccuracyBlank(Check):
    """【要記入：日時】のように、文例に書き入れるところが残っているのを見つけます。

    なぜ: 書きかけの文が、そのまま市民に届いてしまいます。
    直し方: 【 】ごと、その時の内容に置き換えます。
    限界: ほかの印（○○、XX など）で残したところは、伏せ字の点検で見ることがあります。

    × 【訂正】«【要記入：いつ】»の投稿に誤りがありました。
    × 集合は«【要確認】»の前です。
    × 正しくは、«【要記入：確かめた事実】»です。
    ○ 【訂正】9月1日の投稿に誤りがありました。
    ○ 申込書は要記入、要押印です。
    ○ 【要申込】市民講座を9月20日（日）に開きます。
    """

    code = "accuracy/blank"
    name = "書き入れ忘れ"
    severity = Severity.BLOCK
    wakes = ("blank",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every place that is still to be filled in."""
        for match in _BLANK.finditer(reading.text):
            yield hit(
                reading,
                *match.span(),
                "書き入れるところが残っています。その時の内容に置き換えてください。",
            )
