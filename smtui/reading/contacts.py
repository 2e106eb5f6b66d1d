"""Phone numbers, mail addresses, URLs and account names in a text."""

from collections.abc import Iterator

from smtui.domain.reading import Contact
from smtui.patterns import Pattern

_URL = Pattern(
    r"[A-Za-z0-9](?<![A-Za-z0-9@._/-].)"  # looked behind from the first letter: the scan is quick
    r"(?:(?<=h)ttps?://[!-~]{1,400}"
    r"|[A-Za-z0-9-]{0,62}\.(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){0,4}[A-Za-z]{2,12}/[!-~]{1,400}"
    r"|(?<=w)ww\.(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,5}[A-Za-z]{2,12})"
)
_HOST = Pattern(r"(?:https?://)?(?:[^/@]{0,80}@)?(?:www\.)?([^/:?#]{1,253})")
_MAIL = Pattern(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}"
    r"@((?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,12})(?![A-Za-z0-9])"
)
_HANDLE = Pattern(r"(?<![A-Za-z0-9._%+/-])@[A-Za-z0-9_][A-Za-z0-9_.]{1,30}")
_PHONE = Pattern(
    r"[+(0](?<![A-Za-z0-9.].)(?<![0-9]-.)"  # as above
    r"(?:(?<=\+)81[- ]?(?:\(0\))?[0-9]{1,4}[-ー ][0-9]{1,4}[-ー ][0-9]{3,4}"
    r"|(?<=\()0[0-9]{1,4}\) ?[0-9]{1,4}[-ー ][0-9]{2,6}"
    r"|(?<=0)(?:[0-9]{1,4}[-ー][0-9]{1,5}[-ー][0-9]{2,6}"
    r"|[0-9]{1,4}\([0-9]{1,4}\) ?[0-9]{2,6}"
    r"|[0-9]{1,4} [0-9]{2,4} [0-9]{4}"
    r"|[1-9][0-9]{8,9}|[1-9][0-9]{1,3}-[0-9]{6,8}))"
    r"(?![0-9A-Za-z])(?!-[0-9])"
)
SIGNS = str.maketrans("", "", "+()-ー ")
"""Takes what is no digit out of a phone number."""
_TAIL = ".,;:!?'\")]}>"


def contacts(text: str) -> tuple[Contact, ...]:
    """Return the contacts in `text`, in order of place."""
    found: list[Contact] = []
    if "/" in text or "www." in text:
        found += _urls(text)
    if "@" in text:
        found += _mails_and_handles(text, tuple((url.start, url.end) for url in found))
    if "0" in text or "+81" in text:
        found += _phones(text, tuple((other.start, other.end) for other in found))
    if len(found) > 1:
        found.sort()
    return tuple(found)


def _urls(text: str) -> Iterator[Contact]:
    for match in _URL.finditer(text):
        value = match[0].rstrip(_TAIL).lower()
        host = _HOST.match(value)
        name = host[1].rstrip(_TAIL) if host else ""
        if "." in name:
            yield Contact(match.start(), match.start() + len(value), "url", value, name)


def _mails_and_handles(text: str, taken: tuple[tuple[int, int], ...]) -> Iterator[Contact]:
    last = -1
    for match in _MAIL.finditer(text):
        if not _inside(match.start(), taken):
            last = match.end()
            yield Contact(*match.span(), "mail", match[0].lower(), match[1].lower())
    for match in _HANDLE.finditer(text):
        if match.start() > last and not _inside(match.start(), taken):
            value = match[0].rstrip(".").lower()
            yield Contact(match.start(), match.start() + len(value), "handle", value, "")


def _phones(text: str, taken: tuple[tuple[int, int], ...]) -> Iterator[Contact]:
    for match in _PHONE.finditer(text):
        digits = match[0].translate(SIGNS)
        if match[0][0] == "+":
            digits = "0" + digits[2:].lstrip("0")
        if " " in match[0] and len(digits) not in (10, 11):
            continue
        if not _inside(match.start(), taken):
            yield Contact(*match.span(), "phone", digits, "")


def _inside(position: int, taken: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= position < end for start, end in taken)
