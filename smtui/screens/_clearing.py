"""From finding to posted, on the check screen: dismissals, the last card, what it records."""

import asyncio
from typing import TYPE_CHECKING, Any

from smtui.domain.approval import Answer
from smtui.domain.clearing import Act, Clearance, Standing
from smtui.domain.draft import Account
from smtui.errors import SmtuiError
from smtui.screens._behind import BehindScreen
from smtui.screens._command import command
from smtui.screens._judging import Judged
from smtui.screens._messages import GoTo

if TYPE_CHECKING:
    from smtui.domain.finding import Finding
    from smtui.screens._card import Card


class ClearingScreen(BehindScreen):
    """Leads a draft from its findings to the clipboard, and on to where it was posted."""

    @command("", "指摘を見送る・戻す", palette=("理由", "無視", "例外", "却下"), footer=False)
    def action_set_aside(self) -> None:
        """選んでいる指摘を、わけを書いて見送ります。見送ったものなら、元に戻します。"""
        self.talk(self._set_aside())

    @command("", "返信の手引き", palette=("コメント", "リプライ", "書き込み", "お礼"), footer=False)
    def action_guide_reply(self) -> None:
        """どんな返信ならできるかを確かめ、ことばの例を本文に入れます。"""
        self.talk(self._guide_reply())

    @command(
        "", "ひな形から書く", palette=("テンプレート", "例文", "お知らせ", "おわび"), footer=False
    )
    def action_begin_from_template(self) -> None:
        """よく出す投稿のひな形を本文に入れます。埋めていない欄は、点検が見つけます。"""
        self.talk(self._begin_from_template())

    @command("", "投稿を記録する", palette=("URL", "投稿した", "済み"), footer=False)
    def action_record_posting(self) -> None:
        """投稿した日時とURLを記録します。下書きは片付き、次の点検で前の投稿として比べられます。"""
        self.post_message(GoTo("posted"))

    # The last card

    async def clear(self) -> None:
        """Lead the draft over its last card until the person copies it or goes back."""
        if not self.editor.text.strip():
            self.tell("まだ本文がありません。書くか、貼り付けてください。")
            return
        from smtui.screens import _card as ways  # noqa: PLC0415 - after the first paint
        from smtui.screens._closing import ClosingDialog  # noqa: PLC0415

        while True:
            answer = await self._settled()
            card = self._card(answer)
            choice = await self.app.push_screen_wait(ClosingDialog(card))
            if choice in (None, ways.BACK):
                return
            if choice == ways.COPY:
                await self._copy_judged(answer)
                return
            try:
                await self._record(str(choice), answer, card.standing)
            except SmtuiError as error:
                self.report_problem(error)
                return

    def _card(self, answer: Judged) -> "Card":
        from smtui.screens._card import Card  # noqa: PLC0415
        from smtui.workspace.clearing import Background, standing_of  # noqa: PLC0415

        behind = self._behind or Background()
        return Card(
            answer.draft,
            answer.report,
            standing_of(answer.report, answer.guide, answer.draft.occasion, behind),
            behind.account if answer.draft.occasion.account is Account.OFFICIAL else None,
            self.workspace.settings.name,
            records=self.keeper.saved is not None,
        )

    async def _copy_judged(self, answer: Judged) -> None:
        """Copy exactly the text that was judged, and keep it with its report."""
        self.app.copy_to_clipboard(answer.draft.text)
        await asyncio.to_thread(self._keep_copied, answer)

    def _keep_copied(self, answer: Judged) -> None:
        from smtui.workspace.clearing import note_copied  # noqa: PLC0415

        self.keeper.keep(answer.draft, answer.revision, answer.report)
        if self.keeper.saved is not None:
            with self.workspace.store() as store:
                note_copied(store, self.keeper.saved.uid, answer.draft, self.workspace.now())
        self.keeper.finish()

    # What is recorded

    async def _record(self, choice: str, answer: Judged, standing: Standing) -> None:
        from smtui.screens import _card as ways  # noqa: PLC0415

        if choice == ways.DISMISS:
            await self._dismiss_blocks(answer)
        elif choice == ways.QUESTIONS:
            await self._answer_from_list(answer, standing)
        elif choice.startswith(ways.QUESTION):
            await self._answer_question(choice.removeprefix(ways.QUESTION), answer, standing)
        elif choice == ways.SHEET:
            await self._make_sheet(answer)
        else:
            await self._record_act(Act(choice), answer, standing)

    async def _answer_from_list(self, answer: Judged, standing: Standing) -> None:
        from smtui.screens._card import QUESTION, question_offer  # noqa: PLC0415
        from smtui.screens._dialogs import ChoiceDialog  # noqa: PLC0415

        offers = [question_offer(posed) for posed in standing.posed]
        chosen = await self.app.push_screen_wait(ChoiceDialog("確かめること", offers))
        if chosen:
            await self._answer_question(chosen.removeprefix(QUESTION), answer, standing)

    async def _answer_question(self, name: str, answer: Judged, standing: Standing) -> None:
        from smtui.screens._asking import asked_question  # noqa: PLC0415
        from smtui.workspace import clearing  # noqa: PLC0415

        posed = next(posed for posed in standing.posed if posed.question.id == name)
        uid, now = self.kept_uid, self.workspace.now()
        offered = await self._with_store(
            lambda store: clearing.offered_answers(store, answer.draft, uid)
        )
        text = await asked_question(self, posed, answer.guide, offered)
        if text is not None:
            given = Answer(name, text, now, answer.report.digest)
            await self._with_store(lambda store: clearing.answer(store, uid, given))

    async def _record_act(self, act: Act, answer: Judged, standing: Standing) -> None:
        from smtui.screens._asking import asked_clearance  # noqa: PLC0415
        from smtui.workspace import clearing  # noqa: PLC0415

        office = standing.route.approver if standing.route and act is Act.APPROVAL else ""
        after = ""
        if act is Act.URGENCY and standing.urgency is not None:
            office, after = standing.urgency.office, standing.urgency.after
        now, uid = self.workspace.now(), self.kept_uid
        writer = self.workspace.settings.name
        blank = Clearance(0, act, "", now, answer.report.digest, office, writer, after)
        done = await asked_clearance(self, blank, writer, now)
        if done is not None:
            await self._with_store(lambda store: clearing.record(store, uid, done, now))

    async def _make_sheet(self, answer: Judged) -> None:
        from smtui.screens._paper_dialog import asked_path  # noqa: PLC0415

        name = f"投稿前点検票-{self.workspace.now():%Y%m%d-%H%M}.docx"
        path = await asked_path(self, "投稿前点検票を作る", name)
        if path:
            card = self._card(answer)
            await asyncio.to_thread(self._write_sheet, answer, card, path)
            self.tell(f"「{path}」に作りました。")

    def _write_sheet(self, answer: Judged, card: "Card", path: str) -> None:
        from smtui.workspace.check_sheet import Sheet, save_sheet  # noqa: PLC0415

        settings = self.workspace.settings
        sheet = Sheet(
            answer.draft,
            answer.report,
            answer.guide,
            card.standing,
            card.account,
            settings.section,
            settings.name,
            self.workspace.now(),
        )
        save_sheet(sheet, path)

    # Findings set aside

    async def _set_aside(self) -> None:
        finding = self.current
        if finding is None:
            self.tell("F3・F4 で指摘を選んでから、見送ってください。")
            return
        answer = await self._settled()
        if self.keeper.saved is None:
            self.tell("保存しない文章の指摘は、見送れません。")
            return
        if finding.dismissal is None:
            await self._dismiss(finding, answer)
        else:
            from smtui.workspace import clearing  # noqa: PLC0415

            uid, now, draft = self.kept_uid, self.workspace.now(), answer.draft
            await self._with_store(
                lambda store: clearing.take_back(store, uid, draft, finding, now)
            )
            self.tell("指摘を元に戻しました。")
        await self._settled()

    async def _dismiss_blocks(self, answer: Judged) -> None:
        from smtui.domain.dismissed import open_blocks  # noqa: PLC0415

        for finding in open_blocks(answer.report):
            if not await self._dismiss(finding, answer):
                return

    async def _dismiss(self, finding: "Finding", answer: Judged) -> bool:
        """Ask for the reason and set the finding aside; False where the person goes back."""
        from smtui.domain.finding import Dismissal  # noqa: PLC0415
        from smtui.screens._asking import asked_reason  # noqa: PLC0415
        from smtui.workspace import clearing  # noqa: PLC0415

        reason = await asked_reason(self, finding)
        if not reason:
            return False
        why = Dismissal(reason, self.workspace.now(), self.workspace.settings.name)
        uid, draft = self.kept_uid, answer.draft
        await self._with_store(lambda store: clearing.dismiss(store, uid, draft, finding, why))
        self.tell("指摘を見送りました。わけは点検票に残ります。")
        return True

    # Wording

    async def _guide_reply(self) -> None:
        from smtui.screens._reply import asked_reply  # noqa: PLC0415

        answer = await self._settled() if self.editor.text.strip() else None
        behind = self._behind or await asyncio.to_thread(self._look_behind)
        guide = answer.guide if answer else await asyncio.to_thread(self._guide)
        account = behind.account if behind else None
        words = await asked_reply(self, guide, account)
        if words:
            self.editor.insert_typed(words)
            self.editor.focus()

    async def _begin_from_template(self) -> None:
        from smtui.screens._reply import asked_template  # noqa: PLC0415

        words = await asked_template(self, self.setting.kind)
        if words:
            self.editor.insert_typed(words)
            self.editor.focus()

    def _guide(self) -> Any:
        return self.workspace.judge.guide(self.setting.guide)
