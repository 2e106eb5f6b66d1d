"""What can be done with a step of a case, question by question."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from textual.content import Content

from smtui.domain.case import TODO, Standing
from smtui.domain.era import in_era
from smtui.screens._base import SmtuiScreen
from smtui.screens._case_lines import FORMS, asked_due, asked_past_day, asked_words
from smtui.screens._case_offers import offers
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer
from smtui.screens._messages import GoTo

if TYPE_CHECKING:
    from smtui.domain.form import Sheet
    from smtui.domain.procedure import Exemption
    from smtui.workspace.cases import Stand


class CaseSteps(SmtuiScreen):
    """Doing, leaving out and taking back steps."""

    uid = ""
    stand: "Stand | None" = None
    sheets: "tuple[Sheet, ...]" = ()
    """The forms begun for this case."""
    advance = False
    """True where the next step is chosen once the case is shown again."""

    def read_again(self) -> None:
        """Read the case again."""
        raise NotImplementedError

    async def end(self, stand: "Stand") -> None:
        """Close the case, or open it again."""
        raise NotImplementedError

    def write(self, job: Callable[[], object], said: str, *, advance: bool = False) -> None:
        """Carry a change out in a thread, then say so and show the case as it is now."""

        def done(more: object) -> None:
            self.advance = advance
            self.tell(f"{said}{more if isinstance(more, str) else ''}")
            self.read_again()

        self.work_on("write", job, done, words="保存しています", newest=False, lasting=True)

    async def step(self, one: Standing) -> None:
        """Ask what to do with a step."""
        assert self.stand is not None
        stand = self.stand
        words: Content | str = "" if one.mark in TODO else "この段階は、もう記録されています。"
        if one.gate is not None:
            labels = dict.fromkeys(stand.clauses[id].label for id in one.gate.clauses)
            why = f"{one.gate.remedy}\n根拠 {'、'.join(labels)}"
            words = Content.assemble((one.gate.text, "bold"), why)
        title = f"{one.step.name}（{one.mark.label}）"
        dialog = ChoiceDialog(title, offers(stand, self.sheets, one), words)
        chosen = await self.app.push_screen_wait(dialog)
        if chosen is None:
            return
        verb, _, rest = chosen.partition(":")
        await {
            "done": self._done,
            "told": self._told,
            "way": self._way,
            "form": self._write_form,
            "due": self._due,
            "skip": self._skip,
            "needless": self._needless,
            "reopen": self._reopen,
            "note": self._note_on,
            "grant": self._grant_from,
            "end": self._end_from,
        }[verb](one, rest)

    # What was chosen

    async def _done(self, one: Standing, _: str) -> None:
        self._keep_done(one)

    async def _way(self, one: Standing, choice: str) -> None:
        if one.step.named:
            await self._told(one, choice)
        else:
            self._keep_done(one, choice=choice)

    async def _told(self, one: Standing, choice: str) -> None:
        day = await asked_past_day(self, "いつですか", FORMS, self.workspace.now().date())
        if day is None:
            return
        who = await self._asked_who(one)
        if who is None:
            return
        words = await self._asked(
            "ひとこと", "話した相手、結果、控えの場所などを書けます（空でもかまいません）。"
        )
        if words is not None:
            self._keep_done(one, day=day, who=who, words=words, choice=choice)

    async def _asked_who(self, one: Standing) -> str | None:
        """Ask who did a step; of an approval or a decision it has to be said."""
        if one.step.named:
            words = "承認や判断をした人の職と名前を書いてください。"
            return await asked_words(self, "だれが", words, one.step.actor)
        words = "した人の名前を書いてください（空なら、あなたの名前で残ります）。"
        return await self._asked("だれが", words)

    def _keep_done(self, one: Standing, **told: Any) -> None:
        stand = self.stand
        assert stand is not None

        def do() -> None:
            from smtui.workspace.cases import do_step  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                do_step(self.workspace, store, stand, one.step.id, **told)

        self.write(do, "済んだことを記録しました。", advance=True)

    async def _write_form(self, one: Standing, form: str) -> None:
        def begin() -> str:
            from smtui.workspace.forms import begin_sheet  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                return begin_sheet(self.workspace, store, form, case=self.uid).uid

        self.work_on(
            "form", begin, lambda uid: self.post_message(GoTo("form", (uid,))), lasting=True
        )

    async def _due(self, one: Standing, _: str) -> None:
        given, day = await asked_due(self, "期限を決める", one.due, self.workspace.now().date())
        stand = self.stand
        if not given or stand is None:
            return

        def keep() -> None:
            from smtui.workspace.cases import set_due  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                set_due(self.workspace, store, stand, one.step.id, day)

        said = f"期限を{in_era(day)}にしました。" if day else "期限をなくしました。"
        self.write(keep, said)

    async def _skip(self, one: Standing, _: str) -> None:
        words = "なぜ飛ばすのかを書いてください。記録と引継書に残ります。"
        reason = await asked_words(self, "この段階を飛ばす", words)
        if reason is not None:
            self._keep_reason("skip_step", one, reason, "飛ばしたことを記録しました。")

    async def _needless(self, one: Standing, _: str) -> None:
        reason = f"「{one.step.condition}」に当たらない"
        self._keep_reason("skip_step", one, reason, "要らないことを記録しました。")

    async def _reopen(self, one: Standing, _: str) -> None:
        words = "なぜ取り消すのかを書いてください。前の記録は消えずに残ります。"
        reason = await asked_words(self, "記録を取り消す", words)
        if reason is not None:
            self._keep_reason("reopen_step", one, reason, "取り消しました。")

    def _keep_reason(self, verb: str, one: Standing, reason: str, said: str) -> None:
        stand = self.stand
        assert stand is not None

        def keep() -> None:
            from smtui.workspace import cases  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                getattr(cases, verb)(self.workspace, store, stand, one.step.id, reason)

        self.write(keep, said, advance=verb == "skip_step")

    async def _end_from(self, _: Standing, __: str) -> None:
        if self.stand is not None:
            await self.end(self.stand)

    async def _note_on(self, one: Standing, _: str) -> None:
        await self.note(one.step.id)

    async def note(self, step: str) -> None:
        """Ask for a note on the case or a step."""
        asking = "話したこと、迷ったこと、控えの場所などを書いてください。"
        words = await asked_words(self, "メモを書く", asking)
        stand = self.stand
        if words is None or stand is None:
            return

        def keep() -> None:
            from smtui.workspace.cases import add_note  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                add_note(self.workspace, store, stand, words, step)

        self.write(keep, "書きとめました。")

    # Exemptions

    async def grant(self) -> None:
        """Ask which exemption was recognised, by whom and when."""
        exemptions = self.stand.procedure.exemptions if self.stand and self.stand.procedure else ()
        if not exemptions:
            self.tell("この手続には、特例がありません。")
            return
        offers = [Offer(one, one.name, one.text) for one in exemptions]
        chosen = await self.app.push_screen_wait(ChoiceDialog("特例を使う", offers))
        if chosen is not None:
            await self._grant(chosen)

    async def _grant_from(self, _: Standing, id: str) -> None:
        assert self.stand is not None
        assert self.stand.procedure is not None
        found = self.stand.procedure.exemption(id)
        if found is not None:
            await self._grant(found)

    async def _grant(self, one: "Exemption") -> None:
        stand = self.stand
        assert stand is not None
        words = f"{one.text}\n認めた人（{one.by}）の職と名前を書いてください。"
        who = await asked_words(self, one.name, words)
        if who is None:
            return
        today = self.workspace.now().date()
        day = await asked_past_day(self, "いつ認められましたか", FORMS, today)
        if day is None:
            return

        def keep() -> None:
            from smtui.workspace.cases import grant  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                grant(self.workspace, store, stand, one.id, who=who, day=day)

        later = "後に回した段階は、△で残ります。" if one.postpones else ""
        self.write(keep, f"特例を記録しました。{later}", advance=True)

    async def _asked(self, title: str, words: str, value: str = "") -> str | None:
        return await self.app.push_screen_wait(LineDialog(title, words, value))
