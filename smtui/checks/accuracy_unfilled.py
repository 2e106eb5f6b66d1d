"""Slots of a template that nobody has filled."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_SLOT = Pattern("\\{[^{}\n]{1,40}\\}")
"""As folded: the full-width braces of a template come out as ASCII."""


class AccuracyUnfilled(Check):
    """ひな形の欄が、埋められないまま残っているところを見つけます。

    なぜ: そのまま出ると、日時や場所が伝わらず、書きかけのまま出したことも分かってしまいます。
    直し方: 欄を本当の内容に替えるか、その行を消します。
    限界: ひな形の欄の形（全角の波括弧）だけを見ます。ほかの形の書き残しは、別の点検が見ます。

    × 【防災講座】«｛月｝»月3日（土）に開きます。
    × 申込みは«｛方法と締切｝»です。
    × 来られる方は、«｛だれが来られるか｝»です。
    ○ 【防災講座】10月3日（土）に開きます。
    ○ 申込書の {name} の欄は空けておいてください。
    """

    code = "accuracy/unfilled"
    name = "ひな形の埋め残し"
    severity = Severity.BLOCK
    wakes = ("template-slot",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every slot."""
        for slot in _SLOT.finditer(reading.text):
            found = hit(
                reading,
                slot.start(),
                slot.end(),
                "ひな形の欄が埋まっていません。内容を書くか、行ごと消してください。",
            )
            if found.span.of(reading.draft.text).startswith("｛"):
                yield found
