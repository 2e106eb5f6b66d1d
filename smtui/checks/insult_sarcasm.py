"""Sarcasm dressed as politeness, aimed at those who complain."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, sentence_here, spoken, within
from smtui.domain.reading import Act

_MESSAGE = "ほめる形の皮肉と受け取られます。ご意見への評価を消し、事実とお願いだけにしてください。"

_CROOK = Pattern("詐欺|犯人|だま[しすさ]|騙|悪質|勧誘|なりすま")


class InsultSarcasm(Check):
    """苦情や意見を寄せた人への、ていねいな言葉による皮肉を見つけます。

    なぜ: 言葉がていねいでも侮蔑は伝わり、炎上のきっかけになります。
    直し方: 寄せられた件数や感想を書かず、よくある質問への答えを示します。
    限界: 声の調子でしか分からない皮肉は分かりません。

    × «お暇な»方々から、同じ苦情を毎日いただいております。
    × 朝から晩まで何度も同じ内容のコメントをくださる方には、«感服し»ます。
    × 一時間もお電話をくださるとは、«結構なご身分»です。
    × «時間を持て余»している方は、毎日の書き込みがお上手ですね。うらやましい限りです。
    ○ お暇な方は、ぜひ公園へ遊びに来てください。
    ○ 毎日のように通学路で見守ってくださる皆さんに、頭が下がります。
    ○ たくさんのご意見をありがとうございました。来年の参考にします。
    ○ 詐欺の電話は、偉そうに急がせて考えさせません。毎日のように苦情が届いています。
    ○ 夏休みで暇を持て余している小学生の皆さん、図書館で涼みませんか。
    """

    code = "insult/sarcasm"
    name = "ていねいな皮肉"
    severity = Severity.WARN
    wakes = ("insult-idle", "insult-irony")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield idleness with irony or a complaint, and irony on repeated complaints."""
        for mark in reading.each("insult-idle"):
            start, end = around(reading, mark.start, 1, 1)
            near = within(reading, "tone-complaint", start, end)
            cue = within(reading, "insult-irony", start, end) or any(map(_complaint, near))
            if cue and _own(reading, mark):
                yield hit(reading, mark.start, mark.end, _MESSAGE)
        for mark in reading.each("insult-irony"):
            if ("alone" in mark.tags or _on_complaints(reading, mark)) and _own(reading, mark):
                yield hit(reading, mark.start, mark.end, _MESSAGE)


def _on_complaints(reading: Reading, mark: Mark) -> bool:
    """Tell whether the admiration is for repeated complaints."""
    start, end = around(reading, mark.start, 1, 0)
    near = within(reading, "tone-complaint", start, end)
    if any("hostile" in other.tags for other in near):
        return True
    return any("repeat" in other.tags for other in near) and any(map(_complaint, near))


def _complaint(mark: Mark) -> bool:
    return "complaint" in mark.tags


def _own(reading: Reading, mark: Mark) -> bool:
    """Tell whether the words are the writer's own and no invitation."""
    sentence = sentence_here(reading, mark.start)
    if _CROOK.search(reading.text, sentence.start, sentence.end):
        return False
    return spoken(reading, mark.start) and not sentence.does(Act.INVITES, Act.APOLOGISES)
