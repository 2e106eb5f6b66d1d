"""What an acquaintance of an acquaintance is said to know."""

from collections.abc import Iterator

from smtui.checks import _gossip
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_FIRST = Pattern(
    "(?:友人|友だち|友達|知人|知り合い|先輩|後輩|同僚|いとこ|親戚|姉|妹|兄|弟|ママ友|娘|息子|妻|夫|嫁|旦那|近所|隣|職場|同級生|常連|取引先|義母|義父|おば|おじ|子ども|母|父|PTA|町内会|班)(?:さん|たち)?$"
)
_TELLS = Pattern(
    "(?:さん)?(?:[^。!?\n]{0,6}(?:の話|から(?:聞|の話|回)|に聞|が言|が話|が教|いわく|曰く|によると|情報|談)|が(?=[。、!?\n]|$))"
)
_TOLD = Pattern("らしい|って|そう(?:だ|で|な)|だと|とか|という|とのこと|みたい|んだと|聞い|話")


class RumorChain(Check):
    """「先輩のいとこの話だと」など、知り合いの知り合いから聞いた話を広める書き方を見つけます。

    なぜ: 間に人が入るほど、話は確かめられなくなります。
    直し方: 出どころに確かめられない話は書きません。
    限界: 明るい話題かどうかは、文の中の言葉から判断します。

    × [personal] «先輩のいとこの話だと、あの選挙の票は数えていないんだって»。
    × [personal] «カビたパンを削って出してるって、娘の友だちのお母さんが»。
    ○ [personal] 友だちのお母さんの話だと、あのパン屋はおいしいらしい。
    ○ [personal] 妻の同僚から聞いた公園、桜が満開だった。
    ○ [personal] 娘の友だちのお母さんと、久しぶりに会った。
    """

    code = "rumor/chain"
    name = "知り合いの知り合いの話"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("rumor-chain",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell what came by way of two people."""
        for mark in reading.each("rumor-chain"):
            if _comes_by_two(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "人づての人づての話です。確かめられなければ、消してください。",
                )


def _comes_by_two(reading: Reading, mark: Mark) -> bool:
    """Tell whether an acquaintance of an acquaintance tells something, and nothing pleasant."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if not _FIRST.search(text[max(start, mark.start - 6) : mark.start]):
        return False
    if not _TELLS.match(text, mark.end) or not _TOLD.search(text, start, end):
        return False
    if reading.has("rumor-calm") or sentence.does(Act.DENIES, Act.WARNS, Act.STAGES):
        return False
    fair = (_gossip.HOME, _gossip.PLEASANT, _gossip.ANSWERED, _gossip.TOLD_OF_OLD)
    return not any(pattern.search(text, start, end) for pattern in fair)
