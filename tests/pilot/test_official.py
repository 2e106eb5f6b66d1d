"""The official document in the reader: attached, shown, hidden, found, taken off."""

from pathlib import Path

import pytest
from hands import NOW, Opened, open_place, picture, press, settle, type_text
from official_samples import KATORI, NEWER, OWN, put
from textual.pilot import Pilot

from smtui.screens import PLACES
from smtui.screens._dialogs import ChoiceDialog, LineDialog
from smtui.screens._messages import GoTo
from smtui.screens.guide import GuideScreen
from smtui.screens.search import SearchScreen
from smtui.store import officials as kept
from smtui.store import open_store
from smtui.workspace.desk import Workspace
from smtui.workspace.own_guides import import_guide

CLAUSE = "katori-2-1"
SIZES = [(80, 24), (120, 40)]


async def read(pilot: Pilot, clause: str = CLAUSE, *rest: str) -> GuideScreen:
    pilot.app.screen.post_message(GoTo("guide", (clause, *rest)))
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, GuideScreen)
    return screen


async def attach(pilot: Pilot, screen: GuideScreen, path: str) -> None:
    """Attach a document as a person does: name the file, look at what fits, say yes."""
    screen.action_attach_official()
    await settle(pilot)
    if isinstance(pilot.app.screen, ChoiceDialog):
        await press(pilot, "1")
    assert isinstance(pilot.app.screen, LineDialog)
    await type_text(pilot, path)
    await press(pilot, "enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, ChoiceDialog)
    assert "の項目に分け" in picture(pilot)
    await press(pilot, "2")
    await settle(pilot)
    assert pilot.app.screen is screen


def page(screen: GuideScreen) -> str:
    """Return all that stands on the page, scrolled out of sight or not."""
    return "".join(row.plain for row in screen.query_one("HangingText")._rows(200))  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", SIZES)
async def test_the_wording_stands_below_the_restatement(
    opened: Opened, tmp_path: Path, size: tuple[int, int]
) -> None:
    """Never to be taken for our words; the cursor stays where it was."""
    async with opened(guide="katori", size=size) as pilot:
        screen = await read(pilot)
        assert "原文" not in page(screen)
        await attach(pilot, screen, put(tmp_path, "手引き.txt", KATORI))
        assert "公式の文書を添えました" in picture(pilot)
        assert screen.clause
        assert screen.clause.id == CLAUSE
        shown = page(screen)
        assert shown.index("■ 要旨（言い換え）") < shown.index(
            "■ 原文　2(1)（手引き.txt、2022-10-01）"
        )
        assert "(1) いつも誠実に書く" in shown
        screen.show_clause("katori-6-2")
        await settle(pilot)
        assert "この条文に当たるところは、見つかりませんでした。" in page(screen)


async def test_the_wording_is_hidden_and_shown_also_the_next_day(
    opened: Opened, tmp_path: Path
) -> None:
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        screen.action_toggle_official()
        await settle(pilot)
        assert "公式の文書は付いていません" in picture(pilot)
        await attach(pilot, screen, put(tmp_path, "手引き.txt", KATORI))
        screen.action_toggle_official()
        await settle(pilot)
        assert "原文を隠しました" in picture(pilot)
        assert "■ 原文" not in page(screen)
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        assert "■ 原文" not in page(screen)
        screen.action_toggle_official()
        await settle(pilot)
        assert "(1) いつも誠実に書く" in page(screen)


async def test_pieces_without_a_clause_stand_at_the_end_of_the_outline(
    opened: Opened, tmp_path: Path
) -> None:
    """They are read like clauses; what belongs to clauses only is refused with a word."""
    async with opened(guide="katori", size=(120, 40)) as pilot:
        screen = await read(pilot)
        await attach(pilot, screen, put(tmp_path, "手引き.txt", KATORI))
        assert screen.book
        screen.show_clause(screen.book.guide.clauses[-1].id)
        await settle(pilot)
        await press(pilot, "f4")
        assert "その他の原文" in picture(pilot)
        assert screen.clause is None
        assert "この原文に当たる条文は、見つかりませんでした。" in page(screen)
        for key in ("ctrl+g", "ctrl+t"):
            await press(pilot, key)
            assert pilot.app.screen is screen
            assert "ここは条文ではありません" in picture(pilot)
        await press(pilot, "f4", "f4", "f4", "f4")
        assert "最後の条文です" in picture(pilot)
        assert "花火の写真を三枚ずつ" in page(screen)
        await press(pilot, "f3", "f3", "f3")
        assert screen.clause or "■ 原文" in page(screen)


async def test_a_hit_of_the_search_leads_to_its_clause(opened: Opened, tmp_path: Path) -> None:
    """A piece that words a clause opens the clause; another one opens itself."""
    async with opened(guide="katori", size=(120, 40)) as pilot:
        screen = await read(pilot)
        await attach(pilot, screen, put(tmp_path, "手引き.txt", KATORI))
        for words, wanted in (("落ち着いて書く", CLAUSE), ("花火", None)):
            search = await open_place(pilot, "search")
            assert isinstance(search, SearchScreen)
            await type_text(pilot, words)
            await settle(pilot)
            assert "原文　" in picture(pilot)
            await press(pilot, "f5")
            await settle(pilot)
            reader = pilot.app.screen
            assert isinstance(reader, GuideScreen)
            assert (reader.clause.id if reader.clause else None) == wanted
            assert words in page(reader)
            await press(pilot, "escape", "escape")
        with open_store() as store:
            there = kept.latest(store, "katori")
        assert there
        lost = await read(pilot, "@999", "katori")
        assert lost.clause
        assert "その原文は見つかりません" in picture(pilot)


async def test_a_newer_document_marks_the_clauses_it_changed(
    opened: Opened, tmp_path: Path
) -> None:
    async with opened(guide="katori", size=(120, 40)) as pilot:
        screen = await read(pilot)
        await attach(pilot, screen, put(tmp_path, "手引き.txt", KATORI))
        await attach(pilot, screen, put(tmp_path, "手引き2.txt", NEWER))
        assert "2(1) 第1段 改" in picture(pilot)
        shown = page(screen)
        assert "その日のうちに認めて直す" in shown
        assert "前に付けた文書から、文が変わりました。" in shown
        assert "前の原文: " in shown
        assert "すぐに認めて直す" in shown
        screen.show_clause("katori-2-2")
        await settle(pilot)
        assert "変わりました" not in page(screen)


async def test_a_document_is_taken_off(opened: Opened, tmp_path: Path) -> None:
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        await attach(pilot, screen, put(tmp_path, "手引き.txt", KATORI))
        screen.action_attach_official()
        await settle(pilot)
        assert "いまは「手引き.txt、2022-10-01」が付いています。" in picture(pilot)
        await press(pilot, "2")
        await settle(pilot)
        assert "外しました" in picture(pilot)
        assert "■ 原文" not in page(screen)


async def test_a_file_that_cannot_be_read_is_said(opened: Opened, tmp_path: Path) -> None:
    async with opened(guide="katori") as pilot:
        screen = await read(pilot)
        screen.action_attach_official()
        await settle(pilot)
        await type_text(pilot, str(tmp_path / "none.pdf"))
        await press(pilot, "enter")
        await settle(pilot)
        assert pilot.app.screen is screen
        assert "困りました" in picture(pilot)


@pytest.mark.parametrize("name", [place.id for place in PLACES])
async def test_every_place_opens_under_a_guide_of_ones_own(
    opened: Opened, tmp_path: Path, name: str
) -> None:
    """It has no lessons, playbooks or forms yet: each place says so and none breaks."""
    import_guide(Workspace(lambda: NOW), put(tmp_path, "要綱.txt", OWN), "komachi", "小町市")
    async with opened(guide="komachi") as pilot:
        screen = await open_place(pilot, name)
        assert "小町市" in picture(pilot).splitlines()[0]
        assert "困りました" not in picture(pilot)
        if isinstance(screen, GuideScreen):
            screen.show_clause("komachi-2-1")
            await settle(pilot)
            assert "■ 原文（取り込んだ文書の文）" in page(screen)
            assert "【禁止・要確認】" in page(screen)


async def test_a_broken_guide_of_ones_own_waits_on_the_first_screen(
    opened: Opened, home: Path
) -> None:
    """It is said where one looks every morning; the own guideline opens all the same."""
    folder = home / "guides" / "komachi"
    folder.mkdir(parents=True)
    (folder / "guide.toml").write_text('id = "komachi"\n', "utf-8")
    async with opened(guide="katori", size=(120, 40)) as pilot:
        shown = picture(pilot)
        assert "間違いを直す" in shown
        assert "取り込んだ「komachi」" in shown
        screen = await read(pilot)
        assert screen.clause
        broken = await read(pilot, "", "komachi")
        assert broken.book is None
        assert "komachi/clauses.toml" in picture(pilot).replace("\n", "")
