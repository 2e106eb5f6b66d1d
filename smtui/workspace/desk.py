"""The desk a person works at: what the screens need, each made when first asked for."""

import os
import threading
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from smtui import places
from smtui.errors import SmtuiError
from smtui.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from smtui.domain.draft import Occasion
    from smtui.domain.guide import Identity
    from smtui.store.open import Store
    from smtui.workspace.finder import Finder
    from smtui.workspace.judge import Judge
    from smtui.workspace.officials import Officials


Word = TypeVar("Word", bound=StrEnum)


def local_time() -> datetime:
    """Return the time on the wall, without a zone."""
    return datetime.now().replace(microsecond=0)


class Workspace:
    """Assembles settings, judge, store and clock; the verbs are functions of the other modules."""

    def __init__(self, clock: Callable[[], datetime] = local_time, *, demo: bool = False) -> None:
        self.now = clock
        """Tells the local time, without a zone."""
        self.demo = demo
        """True on throw-away data."""
        self.settings_problem: SmtuiError | None = None
        """Why the settings file could not be read; then the defaults hold."""
        self._making = threading.Lock()
        self._judge: Judge | None = None
        self._finder: Finder | None = None
        self._officials: Officials | None = None
        self._identities: tuple[Identity, ...] | None = None
        try:
            self._settings = load_settings()
        except SmtuiError as error:
            self._settings = Settings()
            self.settings_problem = error
        self._lent_guide = os.environ.get("SMTUI_GUIDE") or None

    @property
    def settings(self) -> Settings:
        """The person's choices; SMTUI_GUIDE stands for the guide until another is chosen here."""
        if self._lent_guide is None:
            return self._settings
        return self._settings._replace(guide=self._lent_guide)

    @property
    def guide_is_lent(self) -> bool:
        """True while the guide comes from the environment variable SMTUI_GUIDE."""
        return self._lent_guide is not None

    def change_settings(self, **changes: Any) -> Settings:
        """Keep changed choices and return all; raises BadInput where they cannot be saved."""
        self._settings = save_settings(**changes)
        self.settings_problem = None
        if "guide" in changes:
            self._lent_guide = None
        return self.settings

    @property
    def guide_words(self) -> str:
        """Whose guideline applies, in a few words; its id as long as the guides are not loaded."""
        chosen = self.settings.guide
        if not chosen:
            return "ガイドライン未選択（参考のみ）"
        known = {identity.id: identity.name for identity in self.known_identities}
        return known.get(chosen, chosen) + ("（SMTUI_GUIDE）" if self.guide_is_lent else "")

    @property
    def judge(self) -> "Judge":
        """The judge. The first call loads checks, word lists and dictionary: make it in a thread.

        Raises GuideError for word lists that are wrong.
        """
        with self._making:
            if self._judge is None:
                from smtui.workspace.judge import Judge  # noqa: PLC0415 - after the first paint

                self._judge = Judge()
            return self._judge

    @property
    def finder(self) -> "Finder":
        """The one search over guides, checks and memos; ask it in a thread."""
        with self._making:
            if self._finder is None:
                from smtui.workspace.finder import Finder  # noqa: PLC0415 - after the first paint

                self._finder = Finder()
            return self._finder

    @property
    def officials(self) -> "Officials":
        """The attached documents as a search finds them; ask them in a thread."""
        with self._making:
            if self._officials is None:
                from smtui.workspace.officials import Officials  # noqa: PLC0415 - sqlite

                self._officials = Officials()
            return self._officials

    def warm_up(self) -> None:
        """Load all that the first check needs, dictionary and guide too; for a thread.

        Raises GuideError where the chosen guide or the word lists are wrong.
        """
        from smtui.domain.draft import Draft  # noqa: PLC0415 - after the first paint

        self.judge.report(Draft.of("お知らせ。", self.usual_occasion()))

    def identities(self) -> "tuple[Identity, ...]":
        """Return who issued the guides that load; broken ones are left out (`smtui doctor`)."""
        if self._identities is None:
            from smtui.library.guides import load_identities  # noqa: PLC0415 - after the first paint

            self._identities = load_identities()[0]
        return self._identities

    @property
    def known_identities(self) -> "tuple[Identity, ...]":
        """The identities loaded so far: none before `identities` was called."""
        return self._identities or ()

    def usual_occasion(self) -> "Occasion":
        """Return the occasion a new draft begins with: the profile used last, now."""
        from smtui.domain.draft import (  # noqa: PLC0415 - 6 ms, after the first paint
            Account,
            Kind,
            Medium,
            Mode,
            Occasion,
            Platform,
        )

        last = self._settings.profile
        return Occasion(
            self.settings.guide,
            _known(Account, last.account, Account.OFFICIAL),
            _known(Kind, last.kind, Kind.POST),
            _known(Platform, last.platform, Platform.X),
            self.now(),
            tuple(Medium(word) for word in last.media if word in set(Medium)),
            _known(Mode, last.mode, Mode.NORMAL),
            (last.register or None) if last.account == Account.OFFICIAL.value else None,
        )

    def draft_to_open(self) -> str | None:
        """Return the uid of the draft under work, as far as two milliseconds can tell."""
        if not os.path.exists(places.database()):
            return None
        from smtui.store.glance import glance  # noqa: PLC0415 - sqlite3, where there is a file

        return glance(places.database())

    def store(self) -> "Store":
        """Open the store for the calling thread; use it in a `with`. Raises StoreError."""
        from smtui.store import open_store  # noqa: PLC0415 - sqlite_utils costs 60 ms

        return open_store()


def _known(words: type[Word], word: str, otherwise: Word) -> Word:
    """Return a word of the settings file as a value, or `otherwise` for one nobody knows."""
    return words(word) if word in set(words) else otherwise
