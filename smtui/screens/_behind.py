"""What lies behind a draft on the check screen: its account, earlier posts, what was recorded."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from smtui.domain.draft import Occasion
from smtui.errors import SmtuiError
from smtui.screens._judging import Judged, judged
from smtui.screens._profile import Setting
from smtui.screens._writing import WritingScreen

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.clearing import Background

Result = TypeVar("Result")


class BehindScreen(WritingScreen):
    """Judges a draft against its account, what was posted there, and what was set aside."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._behind: Background | None = None
        self._looked: Setting | None = None

    # What lies behind

    def judging(self, text: str, occasion: Occasion, revision: int) -> Judged:
        """Judge a text against what lies behind it."""
        return judged(self.workspace, text, occasion, revision, self._behind)

    def learn_names(self) -> None:
        """Load what lies behind the draft too, once for each place it may appear."""
        super().learn_names()
        if self._looked != self.setting:
            self._looked = self.setting
            self.work_on("behind", self._look_behind, self._know_behind)

    def _look_behind(self) -> "Background":
        from smtui.workspace.clearing import background  # noqa: PLC0415 - sqlite

        saved = self.keeper.saved
        occasion = self.setting.occasion(self.workspace.now())
        with self.workspace.store() as store:
            return background(store, occasion, saved.uid if saved else None)

    def _know_behind(self, behind: "Background") -> None:
        if behind == self._behind:
            return
        self._take_behind(behind)
        self._ask()

    def _take_behind(self, behind: "Background") -> None:
        self._behind = behind
        self.named_accounts = (behind.account,) if behind.account else ()
        self.show_setting()

    async def _settled(self) -> Judged:
        """Return the answer about the text as it is now, kept, against what is known of it now."""
        try:
            await asyncio.to_thread(self.flush)
            behind = await asyncio.to_thread(self._look_behind)
        except SmtuiError as error:
            self.report_problem(error)  # the text can still be copied
        else:
            if behind != self._behind:
                self._take_behind(behind)
                self.editor.revision += 1  # the answers so far knew less
        return await self._answer()

    async def _answer(self) -> Judged:
        """Return the answer about the text as it is now, judged anew if need be."""
        text, revision = self.editor.text, self.editor.revision
        if self.judged and self.judged.revision == revision and self.judged.draft.text == text:
            return self.judged
        occasion = self.setting.occasion(self.workspace.now())
        answer = await asyncio.to_thread(self.judging, text, occasion, revision)
        self._show(answer)
        return answer

    # Parts

    @property
    def kept_uid(self) -> str:
        """Uid of the draft as it is kept: the card offers nothing to record without one."""
        saved = self.keeper.saved
        assert saved is not None
        return saved.uid

    async def _with_store(self, work: "Callable[[Store], Result]") -> Result:
        """Carry out work on the store in a thread."""

        def carry_out() -> Result:
            with self.workspace.store() as store:
                return work(store)

        return await asyncio.to_thread(carry_out)
