"""What the checker is told beside the draft: plain values from guide, account and store."""

from smtui.domain.draft import Earlier
from smtui.domain.guide import Hours, OwnContact
from smtui.domain.length import PlatformRule
from smtui.domain.reply import OPEN_POLICY, ReplyPolicy
from smtui.domain.value import Value


class Facts(Value):
    """Plain values a check may use; a check knows no guide."""

    self_names: tuple[str, ...] = ("市", "区", "町", "村", "県", "当市", "本市", "本町", "役所")
    """What the municipality calls itself."""
    hosts: tuple[str, ...] = ()
    """Own domains; their subdomains are own too."""
    contacts: tuple[OwnContact, ...] = ()
    hours: Hours | None = None
    """Hours of the official account; None where nothing is laid down."""
    reply: ReplyPolicy = OPEN_POLICY
    earlier: tuple[Earlier, ...] = ()
    """Earlier posts of the same account."""
    platform: PlatformRule | None = None
    """The length rule of the platform; None where it is not known."""

    def owns(self, host: str) -> bool:
        """Tell whether `host` is one of the own domains, a subdomain, or a public body's."""
        return any(host == own or host.endswith("." + own) for own in self.hosts)
