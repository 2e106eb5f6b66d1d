"""Pictures of the screens and dialogs that no other test keeps, in both sizes that matter."""

import pytest
from hands import NOW, Opened, matches_golden, open_place, picture, press, settle
from writing import FAULTY, kept, with_text

from smtui.domain.draft import Draft
from smtui.workspace.desk import Workspace
from smtui.workspace.drafts import save_checked, save_text

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
Size = tuple[int, int]


def keep_two_drafts() -> None:
    """Put a checked draft and an unchecked one into the store."""
    workspace = Workspace(lambda: NOW)
    with workspace.store() as store:
        checked = Draft.of(FAULTY, workspace.usual_occasion())
        save_checked(store, checked, workspace.judge.report(checked), NOW)
        save_text(store, Draft.of("図書館の休館日について", workspace.usual_occasion()), NOW)


@SIZES
async def test_the_list_of_drafts(opened: Opened, size: Size) -> None:
    """Title, time, place and verdict of each draft."""
    keep_two_drafts()
    async with opened(size, guide="katori") as pilot:
        await open_place(pilot, "drafts")
        await settle(pilot)
        matches_golden(f"drafts_{size[0]}x{size[1]}", picture(pilot))


@SIZES
@pytest.mark.parametrize(("name", "key"), [("help", "f1"), ("menu", "f2"), ("closing", "f5")])
async def test_what_opens_over_the_check_screen(
    opened: Opened, size: Size, name: str, key: str
) -> None:
    """Help page, menu, and the last card before copying."""
    async with opened(size, guide="ueda") as pilot:
        await with_text(pilot, FAULTY)
        await kept(pilot, FAULTY)
        await settle(pilot)
        await press(pilot, key)
        matches_golden(f"{name}_{size[0]}x{size[1]}", picture(pilot))


async def test_a_finding_in_full(opened: Opened) -> None:
    """On a narrow terminal: why, the clauses, the repair under the cursor."""
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, FAULTY)
        await kept(pilot, FAULTY)
        await settle(pilot)
        await press(pilot, "f4", "ctrl+r")
        matches_golden("detail_80x24", picture(pilot))
