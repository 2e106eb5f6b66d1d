"""The completion record from a screen: read it there, or put it into a file."""

import os
from typing import TYPE_CHECKING

from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer, ReadDialog
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.screens._base import SmtuiScreen
    from smtui.workspace.lessons import Syllabus

_FORMS = (
    Offer("", "この画面で見る"),
    Offer("docx", "Word のファイルにする", "印刷や決裁に使えます。"),
    Offer("md", "Markdown のファイルにする"),
)


async def offer_record(screen: "SmtuiScreen", learned: "Syllabus") -> None:
    """Ask in what form the record is wanted, and make it."""
    form = await screen.app.push_screen_wait(ChoiceDialog("修了記録", _FORMS))
    if form is None:
        return
    if not form:
        screen.work_on(
            "record",
            lambda: _made(screen, learned, "md").decode(),
            lambda words: screen.app.push_screen(ReadDialog("修了記録", printable(words))),
            words="記録をまとめています",
        )
        return
    path = await screen.app.push_screen_wait(_where(screen, learned, form))
    if path:
        screen.work_on(
            "record",
            lambda: _write(screen, learned, form, path),
            lambda there: screen.tell(f"書き出しました：{there}"),
            words="書き出しています",
            newest=False,
            lasting=True,
        )


def _where(screen: "SmtuiScreen", learned: "Syllabus", form: str) -> LineDialog:
    day = screen.workspace.now().date()
    name = f"修了記録-{learned.id}-{day:%Y%m%d}.{form}"
    usual = os.path.join(os.path.expanduser("~"), name)
    return LineDialog("修了記録を書き出す", "ファイルの場所です。変えることもできます。", usual)


def _made(screen: "SmtuiScreen", learned: "Syllabus", form: str) -> bytes:
    from smtui.workspace.completions import completion, record_in  # noqa: PLC0415 - sqlite

    desk = screen.workspace
    with desk.store() as store:
        record = completion(store, learned, desk.settings, desk.now().date())
    return record_in(form, record)


def _write(screen: "SmtuiScreen", learned: "Syllabus", form: str, path: str) -> str:
    from smtui.exports.files import write  # noqa: PLC0415 - only where a file is made

    there = os.path.abspath(os.path.expanduser(path))
    write(there, _made(screen, learned, form))
    return there
