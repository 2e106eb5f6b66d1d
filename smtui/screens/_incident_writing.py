"""What else is written into the log of an incident: reports, decisions, words for the public."""

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from smtui.domain.deed import ActionSet, Asked, Attached, Worded
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, Offer
from smtui.screens._incident_evidence import IncidentEvidence
from smtui.screens._incident_words import REFERENCE, entry_parts
from smtui.screens._messages import GoTo
from smtui.screens._read_choice import ReadChoice
from smtui.text import shorten

if TYPE_CHECKING:
    from smtui.domain.entry import Entry
    from smtui.domain.playbook import Wording
    from smtui.workspace.playbooks import Standing

_LINE_CELLS = 50
_KEPT = "前の記録は消えません。"


class IncidentWriting(IncidentEvidence):
    """Reports, decisions, deletions, questions and answers, the wording, corrections."""

    @command("ctrl+g", "公表する文", palette=("訂正", "おわび", "注意喚起", "文案", "下書き"))
    def action_word(self) -> None:
        """訂正やおわびなどの文例を選び、下書きとして点検の画面で開きます。"""
        if self.stand is not None:
            self.talk(self._word(self.stand))

    @command("ctrl+l", "報告した", palette=("連絡", "所属長", "広報課", "知らせた"))
    def action_report(self) -> None:
        """だれに何を報告したかを、手順のほかに記録します。"""
        if self.stand is not None:
            self.talk(self._report(self.stand))

    @command("", "決めたことを書く", palette=("決定", "判断"), footer=False)
    def action_decide(self) -> None:
        """だれが、何を決めたかを記録します。"""
        if self.stand is not None:
            self.talk(self._decide())

    @command("", "投稿を消した", palette=("削除", "非公開"), footer=False)
    def action_delete(self) -> None:
        """投稿を消したこと、見えなくしたことを記録します。先に証拠を残すようお願いします。"""
        if self.stand is not None:
            self.talk(self._delete(self.stand))

    @command("", "相談したことを書く", palette=("聞く", "助言", "協議"), footer=False)
    def action_consult(self) -> None:
        """この事案について、だれに何を聞いたかを記録します。"""
        if self.stand is not None:
            self.talk(self._consult())

    @on(OptionList.OptionSelected, "#log")
    def _open_entry(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if self.stand is not None and self.chosen_entry is not None:
            self.talk(self._entry(self.stand, self.chosen_entry))

    # Reports, decisions, questions

    async def _report(self, stand: "Standing") -> None:
        to = await self._whom(stand)
        what = await self.ask("伝えたこと", "空のままでもかまいません。") if to else None
        if to and what is not None:
            from smtui.workspace.incidents import report_to  # noqa: PLC0415 - sqlite

            self.write(
                lambda: report_to(self.workspace, self.uid, to, what),
                f"{to}への報告を記録しました。",
            )

    async def _whom(self, stand: "Standing") -> str | None:
        """Ask to whom: those whom the playbook names, or somebody else."""
        names = dict.fromkeys(name for step in stand.playbook.report_line for name in step.to)
        offers = [Offer(name, name) for name in names]
        offers.append(Offer("", "ほかの人・課"))
        name = await self.app.push_screen_wait(ChoiceDialog("だれに報告しましたか", offers))
        return await self.ask("だれに報告しましたか") if name == "" else name

    async def _decide(self) -> None:
        what = await self.ask("決めたこと")
        by = await self.ask("決めた人", "空のままでもかまいません。") if what else None
        if what and by is not None:
            from smtui.workspace.incidents import decide  # noqa: PLC0415 - sqlite

            self.write(lambda: decide(self.workspace, self.uid, what, by=by))

    async def _delete(self, stand: "Standing") -> None:
        if not await self.has_evidence():
            return
        url = await self.ask("消した投稿", "URL か、どの投稿かを書いてください。")
        by = await self.ask("消すと決めた人", "空のままでもかまいません。") if url else None
        words = "消した理由を書いてください。"
        if not stand.file.evidence:
            words = "証拠を残せなかった事情も書いてください。"
        reason = await self.ask("消した理由", words) if by is not None else None
        if url and reason is not None:
            from smtui.workspace.incidents import record_deletion  # noqa: PLC0415 - sqlite

            self.write(
                lambda: record_deletion(
                    self.workspace, self.uid, text=url, by=by or "", reason=reason
                )
            )

    async def _consult(self) -> None:
        to = await self.ask("だれに相談しましたか")
        question = await self.ask("聞いたこと") if to else None
        if to and question:
            from smtui.workspace.incidents import consult  # noqa: PLC0415 - sqlite

            self.write(lambda: consult(self.workspace, self.uid, to, question))

    # The wording for the public

    async def _word(self, stand: "Standing") -> None:
        offers: list[Offer[Wording | str]] = [
            Offer(bound.draft, f"続きを書く：{bound.name}") for bound in stand.file.wordings
        ]
        offers += [_wording_offer(stand, wording) for wording in stand.playbook.wordings]
        if not offers:
            self.tell("この種類には文例がありません。下書きは F2 の「新しい下書き」から書けます。")
            return
        words = "文例を選ぶと、下書きになります。【要記入】のところを書いてから出します。"
        chosen = await self.app.push_screen_wait(ChoiceDialog("公表する文", offers, words))
        if isinstance(chosen, str):
            self.post_message(GoTo("check", (chosen,)))
        elif chosen is not None:
            self._begin_wording(chosen)

    def _begin_wording(self, wording: "Wording") -> None:
        def begin() -> str:
            from smtui.workspace.wordings import begin_wording  # noqa: PLC0415 - sqlite

            return begin_wording(self.workspace, self.uid, wording)

        self.write(
            begin, "下書きにしました。", lambda uid: self.post_message(GoTo("check", (uid,)))
        )

    # An entry

    async def _entry(self, stand: "Standing", entry: "Entry") -> None:
        body = Content.assemble(*entry_parts(stand, entry))
        dialog = ReadChoice(f"{entry.number}番の記録", body, _ways(stand, entry))
        chosen = await self.app.push_screen_wait(dialog)
        if chosen == "correct":
            await self._correct(entry)
        elif chosen == "withdraw":
            await self.withdraw(entry.number)
        elif chosen == "answer":
            await self._answer(entry)
        elif chosen == "finish":
            await self._finish_action(entry)
        elif chosen == "draft" and isinstance(entry.deed, Worded):
            self.post_message(GoTo("check", (entry.deed.draft,)))
        elif chosen == "where":
            await self._where(stand, entry)

    async def _correct(self, entry: "Entry") -> None:
        text = await self.ask("訂正する", f"正しい内容を書いてください。{_KEPT}")
        if text:
            from smtui.workspace.incidents import correct  # noqa: PLC0415 - sqlite

            self.write(lambda: correct(self.workspace, self.uid, entry.number, text))

    async def _answer(self, entry: "Entry") -> None:
        asked = entry.deed.to if isinstance(entry.deed, Asked) else ""
        by = await self.ask("だれが答えましたか", "", asked)
        text = await self.ask("答え") if by is not None else None
        if text:
            from smtui.workspace.playbooks import note_answer  # noqa: PLC0415 - sqlite

            self.write(lambda: note_answer(self.workspace, self.uid, entry.number, by or "", text))

    async def _finish_action(self, entry: "Entry") -> None:
        text = await self.ask("改善策を済ませた", "ひとことをどうぞ。空でもかまいません。")
        if text is not None:
            from smtui.workspace.closing import finish_action  # noqa: PLC0415 - sqlite

            self.write(lambda: finish_action(self.workspace, self.uid, entry.number, text))

    async def _where(self, stand: "Standing", entry: "Entry") -> None:
        """Show where a piece of evidence lies, and its SHA-256."""
        piece = next(p for p in stand.file.every_evidence if p.number == entry.number)

        def look() -> str:
            from smtui.workspace.evidence import is_intact, path_of  # noqa: PLC0415 - sqlite

            state = "変わっていません" if is_intact(piece) else "見つからないか、変わっています"
            place = path_of(piece) or piece.source
            return f"{place}\n\nSHA-256　{piece.sha256 or 'なし（URL）'}\n中身　{state}"

        words = await self.await_job(look)
        if words:
            closing = [Offer("", "閉じる")]
            await self.app.push_screen_wait(ReadChoice("証拠", Content(words), closing))


def _wording_offer(stand: "Standing", wording: "Wording") -> "Offer[Wording | str]":
    labels = "、".join(clause.label for clause in stand.clauses(wording.clauses))
    mark = f"根拠 {labels}" if labels else REFERENCE.strip("（）")
    first = shorten(wording.text.strip().splitlines()[0], _LINE_CELLS)
    return Offer(wording, f"{wording.kind.label}　{wording.name}", f"{mark}　{first}")


def _ways(stand: "Standing", entry: "Entry") -> list[Offer[str]]:
    """Return what can be done with an entry; reading it comes first."""
    ways = [Offer("", "閉じる")]
    if isinstance(entry.deed, Asked):
        ways.append(Offer("answer", "答えを書く"))
    if isinstance(entry.deed, ActionSet):
        ways.append(Offer("finish", "済ませたことを書く"))
    if isinstance(entry.deed, Worded):
        ways.append(Offer("draft", "下書きを開く"))
    if isinstance(entry.deed, Attached):
        ways.append(Offer("where", "どこにあるかを見る"))
    if entry.content is not None and entry.number not in stand.file.withdrawn:
        ways.append(Offer("correct", "訂正する", _KEPT))
        if entry.number > 1:
            ways.append(Offer("withdraw", "取り消す", _KEPT))
    return ways
