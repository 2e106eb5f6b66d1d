"""Going through the steps of an incident, and keeping evidence before anything is changed."""

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from smtui.domain.playbook import StepKind
from smtui.screens._area_dialog import AreaDialog
from smtui.screens._command import command
from smtui.screens._dialogs import LineDialog, Offer
from smtui.screens._incident_view import IncidentView
from smtui.screens._incident_words import REFERENCE, step_parts
from smtui.screens._read_choice import ReadChoice

if TYPE_CHECKING:
    from smtui.domain.entry import Entry
    from smtui.domain.playbook import Choice, Step
    from smtui.workspace.playbooks import Standing

_WHEN_AND_WORDS = "頭に時刻を書けます（例: 14:05 電話で）。なければ、いま済んだことになります。"
_LOCATED = (
    "注意: この写真には撮影場所（位置情報）が入っています。外に渡すときは消してください。"
    "証拠としては、そのまま残しました。"
)
_FIRST_EVIDENCE = (
    "まだ証拠がありません。消すと、後から示せなくなります。\n"
    "先に、画面の写しか本文を残してください。"
)


class IncidentSteps(IncidentView):
    """The steps: done, not applicable with a reason, decided; evidence."""

    @command("f5", "手順を進める", palette=("済み", "該当しない", "決める"))
    def action_do_step(self) -> None:
        """選んでいる手順を開き、済んだ、該当しない、などを記録します。"""
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

    @command("ctrl+o", "証拠を残す", palette=("画面", "ファイル", "URL", "貼り付け", "写真"))
    def action_keep_evidence(self) -> None:
        """ファイルを写す、文を貼り付ける、URL を控える、のどれかで証拠を残します。"""
        if self.stand is not None:
            self.talk(self._keep_evidence())

    def action_take(self, number: int) -> None:
        """Open the step with this digit."""
        steps = self.stand.steps if self.stand else ()
        if number < len(steps):
            self.query_one("#steps", OptionList).highlighted = number
            self.action_do_step()

    @on(OptionList.OptionSelected, "#steps")
    def _open_step(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_do_step()

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
            await self._keep_evidence(step)
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

    async def has_evidence(self) -> bool:
        """Ask for evidence where there is none; tell whether to go on."""
        if self.stand is None or self.stand.file.evidence:
            return True
        offers = [Offer("attach", "先に証拠を残す"), Offer("go", "残せない事情があるので、進む")]
        body = Content(_FIRST_EVIDENCE)
        chosen = await self.app.push_screen_wait(ReadChoice("先に証拠を", body, offers))
        if chosen == "attach":
            await self._keep_evidence()
        return chosen == "go"

    async def withdraw(self, number: int) -> None:
        """Let an entry count as not written, with the reason."""
        words = "記録は消えず、取り消したことが残ります。取り消す理由を書いてください。"
        reason = await self.app.push_screen_wait(LineDialog("記録を取り消す", words))
        if reason is None:
            return

        def withdraw() -> object:
            from smtui.workspace.incidents import withdraw as write  # noqa: PLC0415 - sqlite

            return write(self.workspace, self.uid, number, reason)

        self.write(withdraw, "取り消しました。")

    # Evidence

    async def _keep_evidence(self, step: "Step | None" = None) -> None:
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

        self.write(attach, "証拠を残しました。", then=lambda entry: self._attached(entry, step))

    async def _given(self, form: str) -> str | None:
        """Ask for what is kept as evidence."""
        if form == "text":
            words = "投稿や返信の本文を貼り付けてください。"
            return await self.app.push_screen_wait(AreaDialog("文を貼り付ける", words))
        title = "ファイルを写す" if form == "file" else "URL を控える"
        words = "ファイルの場所を書いてください。" if form == "file" else "URL を書いてください。"
        return await self.app.push_screen_wait(LineDialog(title, words))

    def _attached(self, entry: "Entry", step: "Step | None") -> None:
        if getattr(entry.deed, "located", False):
            self.tell(_LOCATED)
        if step is not None and step.id not in (self.stand.file.steps if self.stand else {}):
            self._done(step)


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
