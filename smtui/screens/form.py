"""様式: one form, filled in field by field and printed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from smtui.errors import BadInput
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer, confirm
from smtui.screens._form_sheet import FormSheet
from smtui.screens._paper_dialog import asked_path

if TYPE_CHECKING:
    from smtui.domain.form import Wording

_NOTHING = "用紙が開かれていません。"


class FormScreen(FormSheet):
    """Fill a form in; what is typed is kept at once."""

    CSS_PATH = "form.tcss"
    TITLE = "様式"
    HINT = (
        "Enter か Tab で次の欄へ移ります（数行書ける欄では Tab か F4）。"
        "書いたものは、すぐに保存されます。"
        "できあがったら、F5 で Word の書類にします。"
    )

    @command("f5", "書き出す", palette=("Word", "印刷", "docx", "Markdown"))
    def action_print_sheet(self) -> None:
        """Word（.docx）か Markdown（.md）の書類にします。直すところがあれば、その欄に示します。"""
        self.talk(self._print())

    @command("f3", "前の欄", footer=False)
    def action_previous_field(self) -> None:
        """ひとつ前の欄に移ります。"""
        self.go_on(-1)

    @command("f4", "次の欄", footer=False)
    def action_next_field(self) -> None:
        """次の欄に移ります。"""
        self.go_on(1)

    @command("ctrl+n", "直す欄へ", palette=("空欄", "まちがい", "未記入"))
    def action_next_flaw(self) -> None:
        """空いている欄と、直すところのある欄を示し、次のところへ移ります。"""
        self.judge(missing=True)
        boxes, found = self.boxes, self.flaws
        here = next((at for at, box in enumerate(boxes) if box.place.has_focus), -1)
        order = [*boxes[here + 1 :], *boxes[: here + 1]]
        box = next((box for box in order if box.field.id in found), None)
        if box is None:
            self.tell("直すところはありません。F5 で書き出せます。")
        else:
            box.place.focus()
            self.call_after_refresh(box.scroll_visible, animate=False)

    @command("ctrl+o", "公式の文を取り込む", palette=("公式の様式", "添付", "本文"))
    def action_attach_words(self) -> None:
        """公式の様式のファイル（docx か txt）から文を取り込み、用意した文と替えます。"""
        self.talk(self._attach_words())

    @command("ctrl+r", "前の版に戻す", palette=("履歴", "元に戻す", "書き出したとき"))
    def action_go_back_to_version(self) -> None:
        """書き出したときなどの前の版を選び、その内容に戻します。いまの内容も残ります。"""
        self.talk(self._go_back())

    @command("ctrl+t", "件名を付ける", palette=("名前", "題名"))
    def action_rename(self) -> None:
        """一覧に出る件名を付けます。"""
        self.talk(self._rename())

    @command("ctrl+g", "しまう", palette=("片付ける", "削除", "一覧から消す"))
    def action_put_away(self) -> None:
        """この用紙を一覧から片付けます。書いたものは消えません。"""
        self.talk(self._put_away())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer official words only where a form has words."""
        if action == "attach_words" and self.open_sheet is not None:
            return bool(self.open_sheet.form and self.open_sheet.form.body)
        return super().check_action(action, parameters)

    # Printing

    async def _print(self) -> None:
        if self.open_sheet is None or self.open_sheet.form is None:
            raise BadInput(_NOTHING, "「手続と様式」から開いてください。")
        self.keep_now()
        self.judge(missing=True)
        found = self.flaws
        wrong = [id for id, flaw in found.items() if not flaw.missing]
        if wrong:
            box = next(box for box in self.boxes if box.field.id == wrong[0])
            box.place.focus()
            self.call_after_refresh(box.scroll_visible, animate=False)
            raise BadInput(
                f"直すところが{len(wrong)}か所あります。", "「直す」の出ている欄を改めてください。"
            )
        if found and not await self._blanks_are_meant(list(found)):
            return
        sheet = self.open_sheet.sheet
        name = f"{sheet.name}（{sheet.title}）" if sheet.title else sheet.name
        path = await asked_path(self, "書き出す", f"{name}.docx")
        if path is not None:
            self._write(path)

    async def _blanks_are_meant(self, ids: list[str]) -> bool:
        """Ask whether places are to stay empty, to be written by hand."""
        names = {box.field.id: box.field.name for box in self.boxes}
        words = f"まだ空いている欄があります: {'、'.join(names[id] for id in ids)}"
        question = confirm("空けたまま書き出しますか", words, "空けたまま書き出す", "戻って書く")
        if await self.app.push_screen_wait(question):
            return True
        next(box for box in self.boxes if box.field.id == ids[0]).place.focus()
        return False

    def _write(self, path: str) -> None:
        def make() -> None:
            from smtui.workspace.forms import print_sheet  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                print_sheet(self.workspace, store, self.uid, path, blanks=True)

        self._change("print", make, f"書き出しました: {path}", words="書類を作っています")

    # Words, versions, name

    async def _attach_words(self) -> None:
        found = self.open_sheet
        if found is None or found.form is None:
            return
        offers = [Offer("file", "ファイルから取り込む", "公式の様式の docx か txt")]
        if found.wording is not None:
            offers.append(
                Offer("ours", "用意した文に戻す", f"いまは「{found.wording.source}」の文")
            )
        chosen = await self.app.push_screen_wait(ChoiceDialog("公式の文を取り込む", offers))
        if chosen == "ours":
            self._change("words", self._detach_words, "用意した文に戻しました。")
        elif chosen == "file":
            words = "公式の様式のファイルの場所を書いてください。"
            path = await self.app.push_screen_wait(LineDialog("公式の文を取り込む", words))
            if path:
                await self._look_at_words(path)

    async def _look_at_words(self, path: str) -> None:
        """Show the words found in a file before they take the place of ours."""
        from smtui.workspace.forms import attached_words  # noqa: PLC0415 - sqlite

        wording = await self.wait_for(lambda: attached_words(path), "様式を読んでいます")
        question = confirm("この文に替えますか", wording.body, "この文に替える", "やめておく")
        if await self.app.push_screen_wait(question):
            self._change(
                "words",
                lambda: self._take(wording),
                "公式の文に替えました。次の用紙からも使います。",
            )

    def _take(self, wording: "Wording") -> None:
        from smtui.workspace.forms import attach_words  # noqa: PLC0415 - sqlite

        assert self.open_sheet is not None
        with self.workspace.store() as store:
            attach_words(self.workspace, store, self.open_sheet.sheet, wording)

    def _detach_words(self) -> None:
        from smtui.workspace.forms import detach_words  # noqa: PLC0415 - sqlite

        assert self.open_sheet is not None
        assert self.open_sheet.form is not None
        with self.workspace.store() as store:
            detach_words(self.workspace, store, self.open_sheet.sheet, self.open_sheet.form)

    async def _go_back(self) -> None:
        from smtui.workspace.forms import go_back, versions  # noqa: PLC0415 - sqlite

        if not self.uid:
            raise BadInput(_NOTHING, "「手続と様式」から開いてください。")
        self.keep_now()
        with self.workspace.store() as store:
            older = versions(store, self.uid)[1:]
        if not older:
            self.tell("前の版はまだありません。書き出すと、そのときの版が残ります。")
            return
        offers = [
            Offer(
                old.version,
                f"第{old.version}版　{old.updated[:16].replace('T', ' ')}",
                "書き出したもの" if old.printed else "ほかの窓で書いたもの",
            )
            for old in older
        ]
        chosen = await self.app.push_screen_wait(ChoiceDialog("前の版に戻す", offers))
        if chosen is None:
            return

        def back() -> None:
            with self.workspace.store() as store:
                go_back(self.workspace, store, self.uid, chosen)

        self._change("back", back, f"第{chosen}版の内容に戻しました。")

    async def _rename(self) -> None:
        if self.open_sheet is None:
            raise BadInput(_NOTHING, "「手続と様式」から開いてください。")
        words = "一覧に出る件名を書いてください。"
        now = self.open_sheet.sheet.title
        title = await self.app.push_screen_wait(LineDialog("件名を付ける", words, now))
        if title is None:
            return

        def rename() -> None:
            from smtui.workspace.forms import rename_sheet  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                rename_sheet(store, self.uid, title)

        self._change("name", rename, "件名を付けました。")

    async def _put_away(self) -> None:
        if self.open_sheet is None:
            raise BadInput(_NOTHING, "「手続と様式」から開いてください。")
        question = confirm("しまいますか", "この用紙を一覧から片付けます。", "しまう")
        if not await self.app.push_screen_wait(question):
            return
        self.keep_now()

        def away() -> None:
            from smtui.workspace.forms import put_away  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                put_away(self.workspace, store, self.uid)

        self.work_on("away", away, lambda _: self.leave(), lasting=True)

    def _change(self, group: str, job: Callable[[], object], said: str, *, words: str = "") -> None:
        """Carry a change out in a thread, then say so and show the sheet as it is now."""
        self.keep_now()

        def done(_: object) -> None:
            self.tell(said)
            self.load_again()

        self.work_on(group, job, done, words=words or "保存しています", lasting=True)
