"""Slurs."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import spoken
from smtui.domain.reading import Act

_TAUGHT = Pattern(
    r"[」』\"]?(?:など|等|とか)?(?:という|といった|との|と)?(?:差別|蔑称|言葉|ことば|語は|語が|表現|呼称|呼び方|呼ば|言われ|用語)"
)


_RUBY = Pattern("[一-鿿]$")
"""A word in characters right before brackets: what stands in them is how it is read."""


class DiscriminationSlur(Check):
    """差別語を見つけます。

    なぜ: 特定の人びとをおとしめる語で、使った事実そのものが差別になります。
    直し方: 語を消し、必要なら正式な呼び方（外国人、障害のある方など）に改めます。
    限界: 言葉として取り上げ、やめようと呼びかける文では知らせません。

    × [personal] 駅前に«支那人»がまた集まっている。
    × [personal] あんな«キチガイ»の言うことは聞くな。
    × [personal] «ナマポ»は昼から酒が飲めていいご身分だ。
    × 見るからに«乞食»のような人がいました。
    × 「«キチガイ»は来させるな」というお声には、私どもも同感です。
    ○ ホモ・サピエンスの骨格標本を展示しています。
    ○ 郷土人形と土人形の展示です。こけしもあります。
    ○ ちびっこ田植え体験で、びっくりするほど大きなかえるを見つけました。
    ○ 「土人」という差別語を投げつける行為は、許されません。
    ○ 古事記（こじき）の神話を、人形劇で上演します。
    ○ シネマ上映会のはがきが、いきちがいになりました。
    ○ ページをめくらずに、結末まで当てられるかな。
    """

    code = "discrimination/slur"
    name = "差別語"
    severity = Severity.BLOCK
    wakes = ("discrimination-slur",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield slurs that are not talked about as words."""
        for mark in reading.each("discrimination-slur"):
            if (
                "harmless" not in mark.tags
                and (spoken(reading, mark.start) or _shared(reading, mark.start))
                and not _TAUGHT.match(reading.text, mark.end)
                and not _is_ruby(reading, mark.start, mark.end)
                and not _is_verb(reading, mark.start)
            ):
                message = f"「{mark.text}」は差別語です。使わずに書き直してください。"
                yield hit(reading, mark.start, mark.end, message)


_AGREES = Pattern(
    "ごもっとも|もっともだ|もっともで|同感|同意見|そのとおりだ|そのとおりで|無理もな|お気持ちは(?:よく)?分か"
)
"""The writer takes the side of those who used the word."""


def _shared(reading: Reading, start: int) -> bool:
    """Tell whether the word is quoted from somebody the writer agrees with."""
    sentence = reading.sentence_at(start)
    if not reading.quoted(start) or sentence.does(Act.DENIES):
        return False
    return _AGREES.search(reading.text, start, sentence.end) is not None


def _is_ruby(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the range is the reading of a word in brackets after it: 古事記（こじき）."""
    text = reading.text
    if start < 2 or text[start - 1] not in "(（" or text[end : end + 1] not in ("）", ")"):
        return False
    return _RUBY.search(text[start - 2 : start - 1]) is not None


def _is_verb(reading: Reading, start: int) -> bool:
    """Tell whether the word at `start` is a verb that only looks like a slur: めくらず."""
    index = reading.word_at(start)
    return index >= 0 and reading.words[index].pos == "動詞"
