"""Evidence of an incident: kept before anything is changed."""

from typing import TYPE_CHECKING

from textual.content import Content

from smtui.screens._area_dialog import AreaDialog
from smtui.screens._dialogs import LineDialog, Offer
from smtui.screens._incident_view import IncidentView
from smtui.screens._read_choice import ReadChoice

if TYPE_CHECKING:
    from smtui.domain.entry import Entry

_LOCATED = (
    "注意: この写真には撮影場所（位置情報）が入っています。外に渡すときは消してください。"
    "証拠としては、そのまま残しました。"
)
_FIRST_EVIDENCE = (
    "まだ証拠がありません。消すと、後から示せなくなります。\n"
    "先に、画面の写しか本文を残してください。"
)


class IncidentEvidence(IncidentView):
    """Files, pasted texts and addresses."""

    async def has_evidence(self) -> bool:
        """Ask for evidence where there is none; tell whether to go on."""
        if self.stand is None or self.stand.file.evidence:
            return True
        offers = [Offer("attach", "先に証拠を残す"), Offer("go", "残せない事情があるので、進む")]
        body = Content(_FIRST_EVIDENCE)
        chosen = await self.app.push_screen_wait(ReadChoice("先に証拠を", body, offers))
        if chosen == "attach":
            await self.keep_evidence()
        return chosen == "go"

    async def keep_evidence(self) -> None:
        offers = [
            Offer("file", "ファイルを写す", "画面の写しや写真。smtui の中に写しを残します"),
            Offer("text", "文を貼り付ける", "投稿や返信の本文"),
            Offer("url", "URL を控える", "開きに行くことはありません"),
        ]
        form = await self.app.push_screen_wait(ReadChoice("証拠を残す", Content(""), offers))
        given = await self._given(form) if form else None
        if not given:
            return

        def attach() -> "Entry":
            from smtui.workspace import evidence  # noqa: PLC0415 - sqlite

            if form == "file":
                return evidence.attach_file(self.workspace, self.uid, given)
            if form == "text":
                return evidence.attach_text(self.workspace, self.uid, given)
            return evidence.attach_url(self.workspace, self.uid, given)

        entry = await self.await_job(attach)
        if entry is not None:
            located = getattr(entry.deed, "located", False)
            self.tell(_LOCATED if located else "証拠を残しました。")
            stand = await self.await_job(self.load)
            self.show(stand)

    async def _given(self, form: str) -> str | None:
        """Ask for what is kept as evidence."""
        if form == "text":
            words = "投稿や返信の本文を貼り付けてください。"
            return await self.app.push_screen_wait(AreaDialog("文を貼り付ける", words))
        title = "ファイルを写す" if form == "file" else "URL を控える"
        words = "ファイルの場所を書いてください。" if form == "file" else "URL を書いてください。"
        return await self.app.push_screen_wait(LineDialog(title, words))
