"""Going through the card and the steps of an incident."""

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from smtui.domain.playbook import StepKind
from smtui.screens._command import command
from smtui.screens._dialogs import LineDialog, Offer, ReadDialog
from smtui.screens._incident_evidence import IncidentEvidence
from smtui.screens._incident_words import REFERENCE, card_parts, step_parts
from smtui.screens._read_choice import ReadChoice

if TYPE_CHECKING:
    from smtui.domain.playbook import Choice, Step
    from smtui.workspace.playbooks import Standing

_CARD_CELLS = 72
_CARD_END = "\nこのあと、手順が順に並びます。分かったことは後から書けます。"
_WHEN_AND_WORDS = "頭に時刻を書けます（例: 14:05 電話で）。なければ、いま済んだことになります。"


class IncidentSteps(IncidentEvidence):
    """The steps: done, not applicable with a reason, decided; the card above them."""

    @command("f5", "進める", palette=("手順", "済み", "該当しない", "決める", "終える"))
    def action_go_forward(self) -> None:
        """選んでいる手順を進めます。手順がすべて済むか、相談に回答があれば、対応を終えます。"""
        if self.stand is not None and self.stand.ready_to_close:
            self.talk(self.end(self.stand))
        else:
            self.open_step()

    def open_step(self) -> None:
        """Open the chosen step: it is done, does not apply, or is decided."""
        if self.stand is not None and self.chosen_step is not None:
            self.talk(self._step(self.stand, self.chosen_step))

    @command("f3", "前の手順", footer=False)
    def action_previous_step(self) -> None:
        """ひとつ前の手順を選びます。経過を書いている途中でも使えます。"""
        self.query_one("#steps", OptionList).action_cursor_up()

    @command("f4", "次の手順", footer=False)
    def action_next_step(self) -> None:
        """次の手順を選びます。経過を書いている途中でも使えます。"""
        self.query_one("#steps", OptionList).action_cursor_down()

    @command("ctrl+n", "経過を書く", palette=("メモ", "記録", "タイムライン"))
    def action_write_quickly(self) -> None:
        """いちばん下の行に移ります。「14:05 電話3件」のように書いて Enter で記録します。"""
        self.query_one("#quick").focus()

    @command("ctrl+o", "証拠", palette=("残す", "画面", "ファイル", "URL", "貼り付け", "写真"))
    def action_keep_evidence(self) -> None:
        """ファイルを写す、文を貼り付ける、URL を控える、のどれかで証拠を残します。"""
        if self.stand is not None:
            self.talk(self.keep_evidence())

    @command("ctrl+r", "最初の15分", palette=("カード", "まずすること", "緊急"))
    def action_show_card(self) -> None:
        """最初の15分にすることを、1枚で示します。"""
        if self.stand is None:
            return
        width = min(_CARD_CELLS, self.app.size.width - 16)
        body = Content.assemble(*card_parts(self.stand, width), _CARD_END)
        title = f"最初の15分　{self.stand.file.incident.kind_name}"
        self.app.push_screen(ReadDialog(title, body))

    def action_take(self, number: int) -> None:
        """Open the step with this digit."""
        steps = self.stand.steps if self.stand else ()
        if number < len(steps):
            self.query_one("#steps", OptionList).highlighted = number
            self.open_step()

    @on(OptionList.OptionSelected, "#steps")
    def _open_step(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.open_step()

    # A step

    async def _step(self, stand: "Standing", step: "Step") -> None:
        title = f"手順　{step.kind.label}"
        body = Content.assemble(*step_parts(stand, step))
        chosen = await self.app.push_screen_wait(ReadChoice(title, body, _ways(stand, step)))
        if chosen is None:
            return
        if chosen == "skip":
            await self._skip(step)
        elif chosen == "withdraw":
            await self.withdraw(stand.file.steps[step.id].entry)
        elif chosen == "attach":
            await self.keep_evidence()
            if self.stand and len(self.stand.file.evidence) > len(stand.file.evidence):
                self._done(step)
        elif chosen == "words":
            await self._done_with_words(step)
        elif chosen == "done":
            self._done(step)
        else:
            await self._choose(step, next(way for way in step.choices if way.id == chosen[4:]))

    def _done(self, step: "Step", line: str = "", to: tuple[str, ...] = ()) -> None:
        def do() -> object:
            from smtui.workspace.playbooks import finish_step  # noqa: PLC0415 - sqlite

            return finish_step(self.workspace, self.uid, step, line, to or step.to)

        told = "、".join(to or step.to)
        said = f"{told}に知らせたことを記録しました。" if told else "済んだことを記録しました。"
        self.write(do, said, advance=True)

    async def _done_with_words(self, step: "Step") -> None:
        to = step.to
        if step.kind is StepKind.TELL and not to:
            name = await self.app.push_screen_wait(LineDialog("だれに知らせましたか"))
            if not name:
                return
            to = (name,)
        line = await self.app.push_screen_wait(LineDialog("ひとこと添える", _WHEN_AND_WORDS))
        if line is not None:
            self._done(step, line, to)

    async def _skip(self, step: "Step") -> None:
        words = "なぜ要らないのかを、ひとこと書いてください。"
        reason = await self.app.push_screen_wait(LineDialog("この手順は該当しない", words))
        if reason is None:
            return

        def skip() -> object:
            from smtui.workspace.incidents import skip_step  # noqa: PLC0415 - sqlite

            return skip_step(self.workspace, self.uid, step.id, step.text, reason)

        self.write(skip, "該当しないことを記録しました。", advance=True)

    async def _choose(self, step: "Step", way: "Choice") -> None:
        if way.deletes and not await self.has_evidence():
            return
        by = await self.app.push_screen_wait(
            LineDialog("決めた人", "だれが決めましたか。空のままでもかまいません。")
        )
        if by is None:
            return

        def choose() -> object:
            from smtui.workspace.incidents import choose as write  # noqa: PLC0415 - sqlite

            return write(
                self.workspace,
                self.uid,
                step.id,
                step.text,
                option=way.id,
                option_name=way.text,
                by=by,
            )

        said = "決めたことを記録しました。"
        if way.deletes:
            said += "消したら、F2 の「投稿を消した」で記録してください。"
        self.write(choose, said, advance=True)


def _ways(stand: "Standing", step: "Step") -> list[Offer[str]]:
    """Return what can be done with a step; the likeliest first."""
    ways: list[Offer[str]] = []
    for way in step.choices:
        words = "" if way.clauses else REFERENCE
        labels = "、".join(clause.label for clause in stand.clauses(way.clauses))
        ways.append(Offer(f"way:{way.id}", way.text + words, f"根拠 {labels}" if labels else ""))
    if step.kind is StepKind.CAPTURE:
        ways.append(Offer("attach", "証拠を残す（済んだことにもなります）"))
    if not step.choices and not (step.kind is StepKind.TELL and not step.to):
        ways.append(Offer("done", "知らせた" if step.kind is StepKind.TELL else "済んだ"))
    if not step.choices:
        ways.append(Offer("words", "済んだ。時刻やひとことを添える"))
    ways.append(Offer("skip", "該当しない。理由を書く"))
    if step.id in stand.file.steps:
        ways.append(Offer("withdraw", "前の記録を取り消す"))
    return ways
