"""Replies: what a guide says on answering, and when it allows an exception."""

from enum import StrEnum

from smtui.domain.value import Value


class ReplyDefault(StrEnum):
    """What a guide says on replies in general."""

    CLOSED = "closed"
    """No replies in principle."""
    ACCOUNT = "account"
    """Each account decides."""
    SILENT = "silent"
    """The guide does not say."""


class ReplyException(Value):
    """A case in which a reply is allowed although the default is closed."""

    id: str
    """correction, guidance, disaster, thanks or policy."""
    text: str
    clauses: tuple[str, ...]


class ReplyPolicy(Value):
    """A guide's reply policy."""

    default: ReplyDefault
    text: str
    clauses: tuple[str, ...]
    exceptions: tuple[ReplyException, ...] = ()

    def allows(self, exception: str) -> bool:
        """Tell whether the guide lists this exception."""
        return any(known.id == exception for known in self.exceptions)


OPEN_POLICY = ReplyPolicy(ReplyDefault.SILENT, "", ())
"""The policy where no guide is chosen."""

REPLY_EXCEPTIONS = ("correction", "guidance", "disaster", "thanks", "policy")
"""The closed list of exceptions a guide may name."""
