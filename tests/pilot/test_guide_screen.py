"""Reading a guide: every command of the reader."""

from pathlib import Path

import pytest
from hands import NOW, Opened, matches_golden, open_place, picture, settle, type_text
from hands import press as press_once
from textual.pilot import Pilot

from smtui.domain.bookmark import Kept
from smtui.library import passages
from smtui.screens._dialogs import ChoiceDialog, ReadDialog
from smtui.screens._memo import MemoDialog
from smtui.screens._messages import GoTo
from smtui.screens.compare import CompareScreen
from smtui.screens.consult import ConsultScreen
from smtui.screens.guide import GuideScreen
from smtui.screens.search import SearchScreen
from smtui.store import open_store
from smtui.store import reader as stored
from smtui.workspace.reader import reader_state

CLAUSE = "katori-5-3"


async def press(pilot: Pilot, *keys: str) -> None:
    """Press keys; what is kept is read again once it is kept, so wait for both."""
    await press_once(pilot, *keys)
    await settle(pilot)


async def read(pilot: Pilot, clause: str = CLAUSE) -> GuideScreen:
    """Open the reader at a clause."""
    pilot.app.screen.post_message(GoTo("guide", (clause,)))
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, GuideScreen)
    assert screen.clause
    assert screen.clause.id == clause
    return screen


def state(screen: GuideScreen):
    with open_store() as store:
        assert screen.book
        return reader_state(store, screen.book.guide)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_a_person_sees(
    opened: Opened, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Outline, the clause with its words explained, and what leads on."""
    monkeypatch.setattr(passages, "PROVIDERS", passages.PROVIDERS[:4])  # what never grows
    async with opened(guide="katori", size=size) as pilot:
        await read(pilot, "katori-2-3")
        matches_golden(f"guide_{size[0]}x{size[1]}", picture(pilot))


async def test_without_a_guide_it_says_how_to_choose_one(opened: Opened) -> None:
    """Ctrl+N offers all five; the settings stay as they are."""
    async with opened() as pilot:
        screen = await open_place(pilot, "guide")
        assert "Ctrl+N" in picture(pilot)
        for key in ("f3", "f4", "ctrl+g", "ctrl+t", "ctrl+l"):
            await press(pilot, key)
            assert pilot.app.screen is screen
        await press(pilot, "ctrl+n")
        assert isinstance(pilot.app.screen, ChoiceDialog)
        await press(pilot, "2")
        assert isinstance(screen, GuideScreen)
        assert screen.book
        assert screen.book.guide.id == "katori"
        assert screen.workspace.settings.guide is None


async def test_going_through_the_clauses_leaves_read_marks_and_a_place(opened: Opened) -> None:
    """F4 marks as read and goes on, F3 goes back, and the next day begins where one was."""
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        await press(pilot, "f4", "f4", "f3")
        assert screen.clause
        assert screen.clause.id == "katori-5-3-s2"
        assert "済5(3)" in picture(pilot)
        assert state(screen).read == {CLAUSE, "katori-5-3-s2"}
        await pilot.pause(0.4)
        await settle(pilot)
        screen.action_toggle_read()
        await settle(pilot)
        assert state(screen).read == {CLAUSE}
        screen.action_toggle_read()
        await settle(pilot)
        assert "読んだ" in picture(pilot)


async def test_one_key_asks_a_colleague_about_a_clause(opened: Opened) -> None:
    """Ctrl+R opens the 相談 with the clause it is about."""
    async with opened(guide="katori") as pilot:
        await read(pilot)
        await press(pilot, "ctrl+r")
        assert isinstance(pilot.app.screen, ConsultScreen)
        assert "相談の元" in picture(pilot)


async def test_where_one_was_is_where_one_begins(opened: Opened) -> None:
    """The place in the guide is kept between two days."""
    async with opened(guide="katori") as pilot:
        await read(pilot)
        await press(pilot, "f4", "f4", "f3")
        await pilot.pause(0.4)
        await settle(pilot)
    async with opened(guide="katori") as pilot:
        screen = await open_place(pilot, "guide")
        assert isinstance(screen, GuideScreen)
        assert screen.clause
        assert screen.clause.id == "katori-5-3-s2"


async def test_the_first_and_the_last_clause(opened: Opened) -> None:
    """Going beyond either end says so."""
    async with opened(guide="ku") as pilot:
        screen = await read(pilot, "ku-meta-undated")
        assert screen.book
        first, last = screen.book.guide.clauses[0].id, screen.book.guide.clauses[-1].id
        screen.show_clause(first)
        await press(pilot, "f3")
        assert "最初の条文です" in picture(pilot)
        screen.show_clause(last)
        await press(pilot, "f4")
        assert "最後の条文です" in picture(pilot)


async def test_a_bookmark_is_put_listed_and_taken_off(opened: Opened) -> None:
    """Ctrl+G puts it, Ctrl+L leads to it, Ctrl+G takes it off."""
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        await press(pilot, "ctrl+l")
        assert "まだありません" in picture(pilot)
        await press(pilot, "ctrl+g")
        assert "5(3) 本文 栞" in picture(pilot)
        await press(pilot, "f4", "f4", "f4", "ctrl+l", "enter")
        assert screen.clause
        assert screen.clause.id == CLAUSE
        await press(pilot, "ctrl+g")
        assert state(screen).bookmarks == ()


@pytest.mark.parametrize("leave", ["escape", "f5"])
async def test_a_memo_is_kept_whichever_way_one_leaves(opened: Opened, leave: str) -> None:
    """Ctrl+T writes; what is written stands below the clause; emptied, it is gone."""
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        await press(pilot, "ctrl+t")
        assert isinstance(pilot.app.screen, MemoDialog)
        await type_text(pilot, "訂正は　課長にも。")
        await press(pilot, leave)
        assert pilot.app.screen is screen
        assert "メモ: 訂正は　課長にも。" in picture(pilot)
        assert [memo.body for memo in state(screen).memos] == ["訂正は　課長にも。"]
        await press(pilot, "ctrl+t")
        for _ in range(9):
            await pilot.press("backspace")
        await press(pilot, leave)
        assert state(screen).memos == ()


async def test_a_lost_bookmark_is_shown_and_can_be_taken_off(opened: Opened, home: Path) -> None:
    """A clause that is gone is said at once; its words are still there to read."""
    home.mkdir(mode=0o700, exist_ok=True)
    lost = Kept("katori", "katori-99", "2019", "9(9)", "前の版の文です。", NOW, "大事")
    with open_store() as store:
        stored.put_memo(store, lost)
        stored.put_bookmark(store, lost._replace(body=""))
    async with opened(guide="katori") as pilot:
        screen = await open_place(pilot, "guide")
        assert "いまの版に条文がないしおり・メモが 2 件" in picture(pilot)
        await press(pilot, "ctrl+l")
        assert "いまの版に条文がありません" in picture(pilot)
        await press(pilot, "1")
        assert "前の版の文です。" in picture(pilot)
        await press(pilot, "2", "ctrl+l", "1")
        assert "前の版の文です。" in picture(pilot)
        await press(pilot, "1")
        assert isinstance(screen, GuideScreen)
        kept = state(screen)
        assert len((*kept.bookmarks, *kept.memos)) == 1


async def test_links_lead_on_and_escape_leads_back(opened: Opened) -> None:
    """From a clause to the next of its item, to the check that rests on it, and back."""
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        screen.query_one("#ways").focus()
        await press(pilot, "enter")
        assert screen.clause
        assert screen.clause.id == "katori-5-3-s2"
        await press(pilot, "escape")
        assert screen.clause.id == CLAUSE
        await press(pilot, "escape")
        assert pilot.app.screen is not screen


async def test_from_a_clause_to_what_rests_on_it(opened: Opened) -> None:
    """An answer opens the comparison, a check is read in place."""
    async with opened(guide="ueda", size=(120, 40)) as pilot:
        screen = await read(pilot, "ueda-5-8-a")
        ways = screen.query_one("#ways")
        ways.focus()
        rows = [str(ways.get_option_at_index(n).prompt) for n in range(ways.option_count)]
        check = next(n for n, row in enumerate(rows) if row.startswith("点検"))
        ways.highlighted = check
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, ReadDialog)
        await press(pilot, "escape")
        screen = await read(pilot, "ueda-4-2-e")
        ways = screen.query_one("#ways")
        rows = [str(ways.get_option_at_index(n).prompt) for n in range(ways.option_count)]
        ways.focus()
        ways.highlighted = next(n for n, row in enumerate(rows) if row.startswith("比べる話題"))
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CompareScreen)
        assert "市民のコメントに返信してよいか" in picture(pilot)


async def test_searching_and_comparing_from_a_clause(opened: Opened) -> None:
    """F5 searches, Ctrl+O compares on the clause's own topic."""
    async with opened(guide="katori") as pilot:
        await read(pilot)
        await press(pilot, "f5")
        assert isinstance(pilot.app.screen, SearchScreen)
        await press(pilot, "escape", "ctrl+o")
        assert isinstance(pilot.app.screen, CompareScreen)
        assert "投稿に誤りがあったら" in picture(pilot)


async def test_a_clause_of_another_guide_opens_that_guide(opened: Opened) -> None:
    """The id says whose it is; one nobody has is said to be gone."""
    async with opened(guide="katori") as pilot:
        screen = await read(pilot, "oizumi-4-5")
        assert screen.book
        assert screen.book.guide.id == "oizumi"
        pilot.app.screen.post_message(GoTo("guide", ("katori-99",)))
        await settle(pilot)
        assert "いまの版にはありません" in picture(pilot)


async def test_the_sheet_is_written_from_the_reader(opened: Opened, tmp_path: Path) -> None:
    """The menu makes a file; what cannot be written is said."""
    path = tmp_path / "早見表.md"
    async with opened(guide="katori", size=(120, 40)) as pilot:
        screen = await read(pilot)
        for expected in ("書き出しました", "もうあります"):
            screen.action_write_sheet()
            await settle(pilot)
            for _ in range(20):
                await pilot.press("backspace")
            await type_text(pilot, str(path))
            await press(pilot, "enter")
            assert expected in picture(pilot).replace("\n", "")
    assert "早見表" in path.read_text("utf-8")


async def test_enter_goes_from_the_outline_to_the_page(opened: Opened) -> None:
    """The page can be scrolled with the arrows then."""
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        await press(pilot, "enter")
        assert screen.focused is screen.query_one("#page")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_from_a_finding_to_its_clause_and_back(opened: Opened, size: tuple[int, int]) -> None:
    """In the dialog F5, on a wide screen the menu; Escape comes back to the draft."""
    async with opened(guide="ueda", size=size) as pilot:
        check = await open_place(pilot, "check")
        await type_text(pilot, "来ない人は馬鹿です。")
        await pilot.pause(0.3)
        await settle(pilot)
        check.action_read_clause()
        await settle(pilot)
        assert pilot.app.screen is check
        assert "F3・F4 で選んで" in picture(pilot)
        await press(pilot, "f4")
        if size[0] < 120:
            await press(pilot, "ctrl+r", "f5")
        else:
            check.action_read_clause()
            await settle(pilot)
        reader = pilot.app.screen
        assert isinstance(reader, GuideScreen)
        await settle(pilot)
        assert reader.clause
        assert reader.clause.id == "ueda-5-8-a"
        await press(pilot, "escape")
        assert pilot.app.screen is check
