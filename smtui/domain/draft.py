"""A draft: the text a person wants to post, and the occasion on which it would appear."""

from datetime import datetime
from enum import StrEnum

from smtui.domain.value import Value
from smtui.errors import BadInput

MAX_BYTES = 1_000_000
"""The largest draft accepted, in bytes of UTF-8."""


class Account(StrEnum):
    """Whose account the draft would appear on."""

    OFFICIAL = "official"
    PERSONAL = "personal"


class Kind(StrEnum):
    """What kind of post the draft is."""

    POST = "post"
    REPLY = "reply"
    SHARE = "share"


class Platform(StrEnum):
    """The service the draft is meant for."""

    X = "x"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    LINE = "line"
    YOUTUBE = "youtube"
    BLOG = "blog"


class Medium(StrEnum):
    """What is attached to the post."""

    PHOTO = "photo"
    VIDEO = "video"
    ILLUSTRATION = "illustration"
    DOCUMENT = "document"


class Mode(StrEnum):
    """The circumstances of the posting."""

    NORMAL = "normal"
    DISASTER = "disaster"
    DRILL = "drill"


class Span(Value):
    """A half-open range of code points in `Draft.text`: the only way to say where.

    `Span(0, 0)` means the whole draft.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` inside the span."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


WHOLE = Span(0, 0)
"""The span that stands for the whole draft."""


class Occasion(Value):
    """When and where the draft would be posted."""

    guide: str | None
    """Id of the guide that applies; None means general advice only."""
    account: Account
    kind: Kind
    platform: Platform
    at: datetime
    """Local time of posting, without a time zone."""
    media: tuple[Medium, ...] = ()
    mode: Mode = Mode.NORMAL
    register: str | None = None
    """Uid of the account in the register of official accounts; None where none is named."""


class Draft(Value):
    """A text and its occasion. Made only by `Draft.of`."""

    text: str
    """Newlines are `\\n`; no NUL and no lone surrogate."""
    occasion: Occasion

    @classmethod
    def of(cls, raw: str, occasion: Occasion) -> "Draft":
        """Return the draft for `raw`, with newlines made one kind.

        Raises BadInput for an empty text, NUL, lone surrogates and texts over 1 MB.
        """
        text = raw.replace("\r\n", "\n").replace("\r", "\n") if "\r" in raw else raw
        if not text.strip():
            raise BadInput("本文が空です。", "投稿する文章を入れてください。")
        if "\0" in text:
            raise BadInput(
                "本文に NUL 文字が入っています。",
                "文字のファイルか確かめて、もう一度書き出してください。",
            )
        try:
            size = len(text.encode("utf-8"))
        except UnicodeEncodeError:
            raise BadInput(
                "本文に文字として読めない部分（壊れたサロゲート）があります。",
                "元の文章からコピーし直してください。",
            ) from None
        if size > MAX_BYTES:
            raise BadInput("本文が 1 MB を超えています。", "投稿する部分だけにしてください。")
        return cls(text, occasion)


class Earlier(Value):
    """An earlier post of the same account."""

    at: datetime
    """Local time it was posted."""
    text: str
