"""Where a draft would appear: the value, its words, and the line that shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from smtui.domain.draft import Account, Kind, Medium, Mode, Occasion, Platform
from smtui.domain.labels import ACCOUNTS, KINDS, MEDIA, MODES, PLATFORMS
from smtui.settings import Profile
from smtui.text import shorten

if TYPE_CHECKING:
    from smtui.domain.account import OfficialAccount
    from smtui.domain.guide import Identity

NO_GUIDE = "ガイドラインなし"
NOW = "いま"
NO_MEDIA = "添付なし"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a draft would appear, as far as the person has said."""

    guide: str | None
    account: Account = Account.OFFICIAL
    kind: Kind = Kind.POST
    platform: Platform = Platform.X
    at: datetime | None = None
    """None: whenever it is checked."""
    media: tuple[Medium, ...] = ()
    mode: Mode = Mode.NORMAL
    register: str | None = None
    """Uid of the account in the register; None where none is named."""

    def occasion(self, now: datetime) -> Occasion:
        """Return the occasion of a draft that is checked at this moment."""
        return Occasion(
            self.guide,
            self.account,
            self.kind,
            self.platform,
            self.at or now,
            self.media,
            self.mode,
            self.register if self.account is Account.OFFICIAL else None,
        )

    @property
    def profile(self) -> Profile:
        """What is remembered as the default of the next draft."""
        return Profile(
            self.account.value,
            self.kind.value,
            self.platform.value,
            tuple(medium.value for medium in self.media),
            self.mode.value,
            self.register or "",
        )


def setting_of(occasion: Occasion, now: datetime) -> Setting:
    """Return the setting of a kept draft; a time that has passed no longer says when."""
    at = occasion.at if occasion.at > now else None
    guide, account, kind, platform, _, media, mode, register = occasion
    return Setting(guide, account, kind, platform, at, media, mode, register)


def words_of(
    setting: Setting,
    identities: "Iterable[Identity]",
    accounts: "Iterable[OfficialAccount]" = (),
) -> tuple[str, ...]:
    """Return the seven parts of the line, in order."""
    names = {identity.id: identity.name for identity in identities}
    called = {account.uid: account.name for account in accounts}
    media = "・".join(MEDIA[medium] for medium in setting.media) or NO_MEDIA
    return (
        names.get(setting.guide, setting.guide) if setting.guide else NO_GUIDE,
        called.get(setting.register or "", ACCOUNTS[setting.account]),
        KINDS[setting.kind],
        PLATFORMS[setting.platform],
        spoken(setting.at) if setting.at else NOW,
        media,
        MODES[setting.mode],
    )


def spoken(moment: datetime) -> str:
    """Return a time as people write it: 11月21日 10:30."""
    return f"{moment.month}月{moment.day}日 {moment:%H:%M}"


class ProfileLine(Static, can_focus=True):
    """Guide, account, kind, platform, time, media and mode on one line; Enter changes them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "change", "変える", show=False)]

    DEFAULT_CSS = """
    ProfileLine {
        height: auto;
        padding: 0 1;
        color: $text-muted;
        &:focus { text-style: reverse; }
    }
    """

    @dataclass
    class Change(Message):
        """A person wants to change where the draft would appear."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(markup=False, id=id)

    def show(self, words: tuple[str, ...]) -> None:
        """Show the parts of a setting; what does not fit goes on the next line."""
        short = [shorten(part, 24) for part in words]
        self.update(Content("投稿先 " + "｜".join(short)))
        self.tooltip = None if cell_len("｜".join(words)) < self.size.width else "｜".join(words)

    def on_click(self, event: events.Click) -> None:
        """Change it by a click."""
        self.post_message(self.Change())

    def action_change(self) -> None:
        """Change it by Enter."""
        self.post_message(self.Change())
