"""The end of an incident and what follows: review, what shall be better, hand-over, purge."""

from typing import TYPE_CHECKING

from smtui.domain.incident import Incident, State
from smtui.domain.telling import shown_time
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, Offer, confirm
from smtui.screens._incident_view import IncidentView
from smtui.screens._messages import GoTo

if TYPE_CHECKING:
    from smtui.workspace.playbooks import Standing

_CLOSED_ONLY = frozenset(("reopen", "purge"))
_OPEN_ONLY = frozenset(("close",))
_CAUSE = "何が原因でしたか。人を責めず、しくみや手順のことを書きます。空のままでもかまいません。"


class IncidentEnding(IncidentView):
    """Closing, reopening, the review, actions, earlier incidents, the hand-over, the purge."""

    @command("", "対応を終える", palette=("終了", "閉じる", "完了"), footer=False)
    def action_close(self) -> None:
        """対応が終わったことを記録します。後から再開できます。"""
        if self.stand is not None:
            self.talk(self.end(self.stand))

    @command("", "対応を再開する", palette=("やり直す",), footer=False)
    def action_reopen(self) -> None:
        """終えた事案の対応を、理由を書いて再開します。"""
        self.talk(self._reopen())

    @command("", "振り返る", palette=("原因", "反省", "よかった点", "再発防止"), footer=False)
    def action_review(self) -> None:
        """原因、よかった点、次に向けて変えることを書きます。"""
        if self.stand is not None:
            self.talk(self._review())

    @command("", "改善策を足す", palette=("再発防止", "担当", "期限"), footer=False)
    def action_add_action(self) -> None:
        """次に同じことを防ぐために、だれが、いつまでに、何をするかを書きます。"""
        if self.stand is not None:
            self.talk(self._add_action())

    @command("", "同じ種類の事案を見る", palette=("前の", "くり返し"), footer=False)
    def action_show_earlier(self) -> None:
        """この1年に起きた、同じ種類の事案を開きます。"""
        if self.stand is not None:
            self.talk(self._earlier(self.stand))

    @command("", "引き継ぐ", palette=("広報課", "提出", "出力", "報告書", "経過表"), footer=False)
    def action_hand_over(self) -> None:
        """この事案を、報告書・経過表・証拠などの一式にして引き継ぎます。"""
        if self.stand is not None:
            self.post_message(GoTo("handoff", (self.uid,)))

    @command("", "中身を廃棄する", palette=("消す", "保存期限", "削除"), footer=False)
    def action_purge(self) -> None:
        """終えた事案の中身と証拠を消します。消したことは記録に残り、元には戻せません。"""
        if self.stand is not None:
            self.talk(self._purge(self.stand.file.incident))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what fits the state of the incident."""
        state = self.stand.file.incident.state if self.stand else None
        if action in _OPEN_ONLY and state is not State.OPEN:
            return False
        if action in _CLOSED_ONLY and state is not State.CLOSED:
            return False
        if action == "show_earlier" and not (self.stand and self.stand.earlier):
            return False
        return super().check_action(action, parameters)

    async def end(self, stand: "Standing") -> None:
        """Close the incident, after asking; what is left is said."""
        left = [step.text for step in stand.open_steps]
        words = "終えても、後から再開できます。"
        if left:
            words = f"まだの手順が{len(left)}件あります。このまま終えますか。\n" + "\n".join(
                f"・{text}" for text in left[:6]
            )
        if not await self.app.push_screen_wait(confirm("対応を終える", words, "終える")):
            return
        text = await self.ask(
            "対応を終える", "どう終わったかを書いてください。空でもかまいません。"
        )
        if text is not None:
            from smtui.workspace.closing import close  # noqa: PLC0415 - sqlite

            said = "対応を終えました。F2 の「振り返る」で、次に生かすことを書けます。"
            self.write(lambda: close(self.workspace, self.uid, text), said)

    async def _reopen(self) -> None:
        reason = await self.ask("対応を再開する", "再開する理由を書いてください。")
        if reason is not None:
            from smtui.workspace.closing import reopen  # noqa: PLC0415 - sqlite

            self.write(lambda: reopen(self.workspace, self.uid, reason), "再開しました。")

    async def _review(self) -> None:
        cause = await self.ask("振り返り（1/3）原因", _CAUSE)
        if cause is None:
            return
        worked = await self.ask("振り返り（2/3）よかった点", "うまくいったことを書いてください。")
        better = None
        if worked is not None:
            better = await self.ask("振り返り（3/3）次に向けて", "変えたいことを書いてください。")
        if worked is None or better is None:
            return
        from smtui.workspace.closing import review  # noqa: PLC0415 - sqlite

        said = "振り返りを記録しました。F2 の「改善策を足す」で、することを決められます。"
        self.write(
            lambda: review(self.workspace, self.uid, cause=cause, worked=worked, better=better),
            said,
        )

    async def _add_action(self) -> None:
        text = await self.ask("改善策（1/3）", "何をしますか。")
        owner = await self.ask("改善策（2/3）担当", "だれがしますか。") if text else None
        due = None
        if owner is not None:
            due = await self.ask("改善策（3/3）期限", "例: 2026-12-25、12/25。空でもかまいません。")
        if not text or due is None:
            return

        from smtui.workspace.incident_facts import add_typed_action  # noqa: PLC0415 - sqlite

        self.write(
            lambda: add_typed_action(self.workspace, self.uid, text, owner or "", due),
            "改善策を記録しました。",
        )

    async def _earlier(self, stand: "Standing") -> None:
        offers = [
            Offer(
                one.uid, f"{one.number}　{one.name}", f"{shown_time(one.opened)}　{one.state.label}"
            )
            for one in stand.earlier
        ]
        uid = await self.app.push_screen_wait(ChoiceDialog("同じ種類の事案", offers))
        if uid:
            self.post_message(GoTo("incident", (uid,)))

    async def _purge(self, incident: Incident) -> None:
        words = (
            f"「{incident.name}」の記録の中身（{incident.entries}件）と証拠を消します。"
            "元には戻せません。控えや引き継いだものは消えません。"
        )
        if not await self.app.push_screen_wait(confirm("中身を廃棄する", words, "廃棄する")):
            return
        reason = await self.ask("廃棄する理由", "例: 保存期限が過ぎたため")
        if reason is not None:
            from smtui.workspace.closing import purge  # noqa: PLC0415 - sqlite

            self.write(lambda: purge(self.workspace, self.uid, reason), "廃棄しました。")
