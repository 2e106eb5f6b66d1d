"""What is known of an incident: each fact asked by itself, 不明 as long as nobody knows."""

from typing import TYPE_CHECKING

from smtui.domain.deed import FACTS
from smtui.domain.incident import Mark
from smtui.domain.telling import fact_words
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, Offer
from smtui.screens._incident_view import IncidentView
from smtui.screens._opening import KindDialog, kind_offers
from smtui.text import cells

if TYPE_CHECKING:
    from smtui.domain.incident import Incident
    from smtui.workspace.playbooks import Standing

_LABEL_CELLS = 18
_ASKED = tuple(name for name in FACTS if name != "kind_name")
_HINTS = {
    "happened": "例: 14:05、昨日 9:30、11/20 14:05。空にすると「不明」になります。",
    "noticed": "例: 14:05、昨日 9:30、11/20 14:05。空にすると「不明」になります。",
    "retention": "例: 2031-03-31、令和13年3月31日。空にすると「不明」になります。",
}
_HINT = "空にすると「不明」になります。"


class IncidentFacts(IncidentView):
    """The facts, changed one by one; each change is an entry of the log."""

    @command("ctrl+t", "分かったこと", palette=("いつ", "どこ", "件名", "種類", "保存期限", "扱い"))
    def action_state_facts(self) -> None:
        """何が、どこで、いつ起きたかなどを書きます。不明のままでもかまいません。"""
        if self.stand is not None:
            self.talk(self._facts())

    async def _facts(self) -> None:
        """Ask one fact after another until Escape."""
        while self.stand is not None:
            incident = self.stand.file.incident
            offers = [Offer(fact, _row(incident, fact)) for fact in _ASKED]
            words = "書きたい行を選んでください。Esc で終わります。"
            name = await self.app.push_screen_wait(ChoiceDialog("分かったこと", offers, words))
            if name is None:
                return
            facts = await self._fact(incident, name)
            if facts is not None and not await self._state(facts):
                return

    async def _state(self, facts: dict[str, str]) -> bool:
        """Write facts down and read the incident again; tell whether that was possible."""

        def state() -> "Standing":
            from smtui.workspace.incident_facts import state_typed  # noqa: PLC0415 - sqlite
            from smtui.workspace.playbooks import standing_of  # noqa: PLC0415 - sqlite

            state_typed(self.workspace, self.uid, facts)
            return standing_of(self.workspace, self.uid)

        stand = await self.await_job(state)
        if stand is not None:
            self.show(stand)
            self.tell("書きとめました。")
        return stand is not None

    async def _fact(self, incident: "Incident", name: str) -> dict[str, str] | None:
        """Ask one fact; None for Escape."""
        if name == "kind":
            return await self._kind()
        if name == "mark":
            marks = [Offer(str(mark), mark.label) for mark in Mark]
            dialog = ChoiceDialog(FACTS[name], marks, chosen=str(incident.mark))
            chosen = await self.app.push_screen_wait(dialog)
            return {name: chosen} if chosen else None
        from smtui.workspace.incident_facts import shown_fact  # noqa: PLC0415 - sqlite

        line = await self.ask(FACTS[name], _HINTS.get(name, _HINT), shown_fact(incident, name))
        return None if line is None else {name: line}

    async def _kind(self) -> dict[str, str] | None:
        from smtui.workspace.playbooks import playbooks_of  # noqa: PLC0415 - sqlite

        stand = self.stand
        found = await self.await_job(lambda: playbooks_of(stand.file.incident)) if stand else None
        if found is None:
            return None
        offers = kind_offers(found, self.app.size.width)
        kind = await self.app.push_screen_wait(KindDialog("種類を選び直す", offers))
        return {"kind": kind.id, "kind_name": kind.name} if kind else None


def _row(incident: "Incident", name: str) -> str:
    label = "種類" if name == "kind" else FACTS[name]
    value = getattr(incident, "kind_name" if name == "kind" else name)
    words = fact_words(name, _stored(value))
    return f"{label}{' ' * max(1, _LABEL_CELLS - cells(label))}{words}"


def _stored(value: object) -> str:
    isoformat = getattr(value, "isoformat", None)
    return isoformat() if isoformat else str(value or "")
