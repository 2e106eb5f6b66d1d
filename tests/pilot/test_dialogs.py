"""Every dialog at 80x24 with the longest it has to say: its keys in view, all of it within reach."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hands import NOW, Opened, keys_in_view, picture, press, settle
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import OptionList

from smtui.domain.case import Mark
from smtui.library.layout import guide_ids
from smtui.screens._case_offers import offers
from smtui.screens._case_words import procedure_parts
from smtui.screens._closing import ClosingDialog
from smtui.screens._dialogs import ChoiceDialog, Dialog, LineDialog, Offer, ReadDialog
from smtui.screens._incident_steps import _ways
from smtui.screens._incident_words import card_parts, step_parts
from smtui.screens._opening import KindDialog, kind_offers
from smtui.screens._questions import questions
from smtui.screens._read_choice import ReadChoice
from smtui.workspace import cases, forms, incidents, playbooks
from smtui.workspace.desk import Workspace

GUIDES = [None, *guide_ids()]
SIZES = [(80, 24), (80, 20), (120, 40)]
LONG = "とても長い説明です。どこで折り返しても、続きが読めなければなりません。" * 60


@asynccontextmanager
async def dialog(pilot: Pilot[Any], shown: Dialog[Any]) -> AsyncIterator[None]:
    """Show a dialog, judge its key line, and take it away again."""
    pilot.app.push_screen(shown)
    await settle(pilot)
    keys_in_view(pilot)
    yield
    await press(pilot, "escape")
    assert pilot.app.screen is not shown


@pytest.mark.parametrize("guide", GUIDES)
async def test_procedures_and_their_steps(opened: Opened, guide: str | None) -> None:
    async with opened(guide=guide) as pilot:
        desk = Workspace(lambda: NOW)
        for one in cases.procedures(desk).kinds:
            clauses = cases.guide_clauses(guide)
            read = ReadDialog(one.name, "".join(map(str, procedure_parts(one, clauses))))
            async with dialog(pilot, read):
                pass
            if one.rule:
                continue
            with desk.store() as store:
                stand = cases.stand(store, cases.begin_case(desk, store, one.id, "見本").uid)
            for step in stand.steps:
                for mark in (step.mark, Mark.DONE):
                    given = offers(stand, (), step._replace(mark=mark))
                    gate = f"{step.gate.text}{step.gate.remedy}" if step.gate else ""
                    async with dialog(pilot, ChoiceDialog(step.step.name, given, gate)):
                        pass


@pytest.mark.parametrize("guide", GUIDES)
async def test_forms_and_kinds_of_incidents(opened: Opened, guide: str | None) -> None:
    async with opened(guide=guide) as pilot:
        desk = Workspace(lambda: NOW)
        for form in forms.forms(desk):
            ways = [Offer(number, f"続きを書く：{form.name}{number}") for number in range(8)]
            async with dialog(pilot, ChoiceDialog(form.name, ways, form.about + form.note)):
                pass
            for field in form.fields:
                choices = [Offer(word, word) for word in (*field.choices, "決めない")]
                async with dialog(pilot, ChoiceDialog(field.label, choices, field.help)):
                    pass
        kinds = kind_offers(playbooks.playbooks(desk), 80)
        async with dialog(pilot, KindDialog("何が起きましたか", kinds, "選んでください。")):
            pass


@pytest.mark.parametrize("guide", guide_ids())
async def test_cards_and_steps_of_incidents(opened: Opened, guide: str) -> None:
    async with opened(guide=guide) as pilot:
        desk = Workspace(lambda: NOW)
        for kind in playbooks.playbooks(desk).kinds:
            uid = incidents.open_incident(desk, kind.id).uid
            stand = playbooks.standing_of(desk, uid)
            card = Content.assemble(*card_parts(stand, 64))
            async with dialog(pilot, ReadDialog(kind.name, card)):
                pass
            longest = max(stand.steps, key=lambda step: len(step.text) + 40 * len(step.choices))
            body = Content.assemble(*step_parts(stand, longest))
            async with dialog(pilot, ReadChoice("手順", body, _ways(stand, longest))):
                pass


@pytest.mark.parametrize("guide", GUIDES)
async def test_what_the_settings_ask(opened: Opened, guide: str | None) -> None:
    async with opened(guide=guide, role="職員") as pilot:
        desk = Workspace(lambda: NOW)
        desk.identities()
        for question in questions():
            async with dialog(pilot, question.dialog(desk)):
                pass


def long_card(offers: int) -> Any:
    """A last card that has as much to say and to ask as can be."""

    class Long:
        parts = ((f"{LONG}\n", ""), ("おわりの行です", "bold"))

    card: Any = Long()
    card.offers = tuple(
        Offer(str(number), f"［未回答］{number}番目の確かめること。{LONG[:90]}")
        for number in range(offers)
    )
    return card


@pytest.mark.parametrize("size", SIZES)
async def test_the_last_card_keeps_its_keys_however_much_is_asked(
    opened: Opened, size: tuple[int, int]
) -> None:
    async with opened(size=size) as pilot, dialog(pilot, ClosingDialog(long_card(12))):
        for _ in range(40):
            await press(pilot, "pagedown")
        assert "おわりの行です" in picture(pilot)
        await press(pilot, *["down"] * 11)
        assert "11番目の確かめること" in picture(pilot)
        keys_in_view(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_a_long_text_above_choices_and_above_a_line_scrolls(
    opened: Opened, size: tuple[int, int]
) -> None:
    async with opened(size=size) as pilot:
        ways = [Offer(number, f"{number}番目の道", LONG[:120]) for number in range(9)]
        for shown in (
            ChoiceDialog("選ぶ", ways, f"{LONG}\nおわり"),
            LineDialog("書く", f"{LONG}\nおわり"),
        ):
            async with dialog(pilot, shown):
                assert "PageUp/Down で文の続き" in picture(pilot)
                for _ in range(40):
                    await press(pilot, "pagedown")
                assert "おわり" in picture(pilot)


async def test_a_long_list_is_turned_by_pages_where_the_text_is_short(opened: Opened) -> None:
    async with opened() as pilot:
        ways = [Offer(number, f"{number}番目の道") for number in range(60)]
        async with dialog(pilot, ChoiceDialog("選ぶ", ways, "短い説明です。")):
            await press(pilot, "pagedown", "pagedown")
            at = pilot.app.screen.query_one(OptionList).highlighted
            assert at is not None
            assert at > 20


async def test_a_dialog_follows_the_terminal(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot, dialog(pilot, ClosingDialog(long_card(8))):
        for size in ((80, 24), (60, 20), (80, 24)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            keys_in_view(pilot)
