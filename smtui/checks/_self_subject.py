"""Whether a sentence says something as, or about, the municipality itself."""

from smtui.checks._kit import Facts, Pattern, Reading, Sentence

_BEFORE = "うち当本我わがの同、。 (「『\n"
_AFTER = ("は", "が", "も", "として", "では", "の", "に", "役所", "役場", "としては", "、")
_OTHER_OWNERS = Pattern("[一-鿿ァ-ヺー]")


def says_self(reading: Reading, facts: Facts, start: int, end: int, *after: str) -> bool:
    """Tell whether the municipality is named in the range, followed by one of `after`."""
    text = reading.text
    for name in facts.self_names:
        at = text.find(name, start, end)
        while at >= 0:
            past = at + len(name)
            whole = len(name) > 1 or at == start or not _OTHER_OWNERS.match(text, at - 1)
            if whole and text.startswith(after or _AFTER, past):
                return True
            at = text.find(name, past, end)
    return False


def stands_for(reading: Reading, facts: Facts, sentence: Sentence) -> bool:
    """Tell whether the sentence speaks as the municipality: 市は, 当町としては, 区の考え …"""
    return says_self(
        reading, facts, sentence.start, sentence.end,
        "は", "が", "も", "として", "の考え", "の立場", "の見解", "の方針", "の結論", "の姿勢",
        "の公式", "の主張", "の言い分", "側に", "の責任", "の落ち度", "の過失",
        "に責任", "に落ち度", "に過失", "に瑕疵", "に非", "の対応", "の判断", "役所は", "役場は",
        "役所として", "役場として", "全体として", "を代表して",
    )  # fmt: skip
