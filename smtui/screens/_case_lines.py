"""Lines a person writes about steps and duties: days and reasons, judged before they are taken."""

from datetime import date
from typing import TYPE_CHECKING, Any

from smtui.domain.era import in_era, read_date
from smtui.errors import BadInput
from smtui.screens._dialogs import LineDialog

if TYPE_CHECKING:
    from textual.screen import Screen

FORMS = "4/1、令和8年4月1日、2026-04-01 のどれかの形で書いてください。"


async def asked_past_day(screen: "Screen[Any]", title: str, words: str, today: date) -> date | None:
    """Ask for a day up to today; an empty line is today, None where the person goes back."""

    def past(typed: str) -> date:
        day = read_date(typed, today, ahead=False) if typed else today
        if day > today:
            raise BadInput("これからの日付です。", "もう過ぎた日か、今日の日付を書いてください。")
        return day

    words = f"{words}空のまま Enter を押すと、今日です。"
    dialog = LineDialog(title, words, "", in_era(today), judge=past)
    typed = await screen.app.push_screen_wait(dialog)
    return None if typed is None else past(typed)


async def asked_due(
    screen: "Screen[Any]", title: str, value: date | None, today: date
) -> tuple[bool, date | None]:
    """Ask for a day to come; tell whether one was given, and which: None takes it away."""

    def due(typed: str) -> date | None:
        return read_date(typed, today, ahead=True) if typed else None

    now = in_era(value) if value else ""
    words = f"{FORMS}{'空にすると、期限がなくなります。' if value else ''}"
    typed = await screen.app.push_screen_wait(LineDialog(title, words, now, judge=due))
    if typed is None or (not typed and value is None):
        return False, None
    return True, due(typed)


async def asked_words(screen: "Screen[Any]", title: str, words: str, value: str = "") -> str | None:
    """Ask for a line in which something has to stand; None where the person goes back."""

    def needed(typed: str) -> None:
        if not typed:
            raise BadInput("まだ何も書かれていません。", "ひとことで書いてください。")

    return await screen.app.push_screen_wait(LineDialog(title, words, value, judge=needed))
