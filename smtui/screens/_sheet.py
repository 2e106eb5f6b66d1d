"""The one-page sheet of the guide that is read."""

from smtui.screens._command import command
from smtui.screens._dialogs import LineDialog
from smtui.screens._reading import ReadingScreen


class SheetReading(ReadingScreen):
    """Makes the sheet while reading."""

    @command("", "早見表を作る", palette=("印刷", "Word", "A4", "1枚"))
    def action_write_sheet(self) -> None:
        """このガイドラインの要点を A4 1枚にまとめ、Word か Markdown のファイルにします。"""
        if self.book is None:
            return
        name = f"{self.book.guide.identity.name}_早見表.docx"
        words = "書き出す先を入れてください。名前の終わりを .md にすると Markdown になります。"
        self.app.push_screen(LineDialog("早見表を作る", words, name), self._write_sheet)

    def _write_sheet(self, path: str | None) -> None:
        if not path or self.book is None:
            return
        guide_id = self.book.guide.id

        def write() -> str:
            from smtui.workspace.sheet import write_quick_sheet  # noqa: PLC0415 - python-docx

            return write_quick_sheet(guide_id, path)

        self.work_on(
            "sheet", write, lambda at: self.tell(f"早見表を書き出しました: {at}"),
            words="早見表を作っています", lasting=True,
        )  # fmt: skip
