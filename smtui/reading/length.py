"""How long a text is by a platform's own rules.

Weighted counting follows the public rule of X: code points of the composed text (NFC) count 2,
those of the mostly Latin ranges 1, a URL a fixed weight, an emoji sequence 2 as a whole. A post is
measured between two keystrokes, so the light characters are counted as runs, and URLs and emoji
sequences are looked for only where something hints at them.
"""

import unicodedata

from smtui.domain.draft import Platform
from smtui.domain.finding import Length
from smtui.domain.length import PlatformRule, general_rule
from smtui.patterns import Pattern

_LIGHT = Pattern("[\x00-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]{1,400}")
_SEQUENCE_HINT = Pattern("[\u200d\ufe0f\u20e3\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e007f]")
_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934-\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f004-\U0001faff]"
)
_TONED = f"{_PICTURE}\ufe0f?[\U0001f3fb-\U0001f3ff]?"
_EMOJI = Pattern(
    "[\U0001f1e6-\U0001f1ff]{2}"
    "|[0-9#*]\ufe0f?\u20e3"
    "|\U0001f3f4[\U000e0061-\U000e007a]{2,7}\U000e007f"
    f"|{_PICTURE}(?:\ufe0f[\U0001f3fb-\U0001f3ff]?|[\U0001f3fb-\U0001f3ff])(?:\u200d{_TONED}){{0,7}}"
    f"|{_PICTURE}(?:\u200d{_TONED}){{1,7}}"
)
_HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}"
_TLD = (
    "(?:com|net|org|info|biz|edu|gov|int|mil|name|pro|app|dev|xyz|site|online|store|shop|blog|page"
    "|link|club|live|tokyo|osaka|nagoya|kyoto|yokohama|okinawa|world|work|tech|news|media|city"
    "|[a-z]{2})"
)
_TAIL = "(?:[/?#](?:[a-z0-9!*';:=+,.$/%#\\[\\]\\-_~@|&?]{0,500}[a-z0-9=_#/+\\-])?)?"
_URL = Pattern(
    f"(?i:https?://{_HOST}{_TLD}(?![a-z0-9])(?::[0-9]{{1,5}})?{_TAIL}"
    f"|{_HOST}{_TLD}(?![a-z0-9@]){_TAIL})"
)
_NOT_BEFORE = frozenset("-_./@#$&=")
_COUNTRY_ONLY = Pattern("(?i:[a-z0-9-]{1,63}\\.[a-z]{2})")


def measure(text: str, rule: PlatformRule | None, platform: Platform) -> Length:
    """Return how long `text` is on a platform; without a rule its code points and no limit."""
    rule = rule or general_rule(platform.value)
    if rule is None:
        return Length(platform.value, len(text), None, "code-points")
    return Length(rule.id, used(text, rule), rule.limit, rule.counting)


def used(text: str, rule: PlatformRule) -> int:
    """Return what `text` counts under `rule`; blanks around it are not sent."""
    text = text.strip()
    return weighted(text, rule.url_weight) if rule.counting == "weighted" else len(text)


def weighted(text: str, url_weight: int) -> int:
    """Return the weighted length of `text` by the public rule of X."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    total = 0
    if url_weight and "." in text:
        total, text = _without_urls(text, url_weight)
    if _SEQUENCE_HINT.search(text):
        text, sequences = _EMOJI.subn("", text)
        total += 2 * sequences
    return total + 2 * len(text) - sum(map(len, _LIGHT.findall(text)))


def _without_urls(text: str, url_weight: int) -> tuple[int, str]:
    """Return the weight of all URLs and the text between them."""
    rest: list[str] = []
    total = done = 0
    for match in _URL.finditer(text):
        start, end = match.span()
        if not _is_link(text, start, match[0]):
            continue
        total += url_weight
        rest.append(text[done:start])
        done = end
    rest.append(text[done:])
    return total, "".join(rest)


def _is_link(text: str, start: int, found: str) -> bool:
    """Tell whether the platform would make a link of `found`."""
    before = text[start - 1] if start else ""
    if found[:4].lower() == "http" and "://" in found[:8]:
        return not (before.isascii() and (before.isalnum() or before in _NOT_BEFORE)) or not before
    if before in _NOT_BEFORE or (before.isascii() and before.isalnum()):
        return False
    return not _COUNTRY_ONLY.fullmatch(found)
