"""Work in threads: newest wins, patience, giving up, and one door for all that fails."""

import os
import threading
from typing import Any

import pytest
from hands import Opened, picture, press, settle

from smtui import places
from smtui.errors import BadInput
from smtui.screens import _work
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.workspace.desk import Workspace


class ProbeScreen(SmtuiScreen):
    """A screen with nothing but a command that breaks."""

    TITLE = "試験"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.answers: list[Any] = []

    @command("f5", "承認を得る", palette=("決裁",))
    def action_break(self) -> None:
        """壊れます。"""
        secret = "山田花子 042-123-4567"
        raise RuntimeError(secret)


@pytest.fixture
def probe() -> ProbeScreen:
    """The probe, not yet on the screen."""
    return ProbeScreen(Workspace())


async def test_a_failed_worker_is_told_in_its_own_words(opened: Opened, probe: ProbeScreen) -> None:
    """An error a clerk can act on is shown as it is, and nothing is logged."""

    def fail() -> None:
        raise BadInput("本文が空です。", "書いてください。")

    async with opened() as pilot:
        await pilot.app.push_screen(probe)
        probe.work_on("a", fail, probe.answers.append)
        await settle(pilot)
        assert "困りました: 本文が空です。書いてください。" in picture(pilot)
        assert not os.path.exists(os.path.join(places.data_dir(), "crash.log"))
        await press(pilot, "escape")
        assert "困りました" not in picture(pilot)
        assert pilot.app.screen is probe


async def test_an_unforeseen_failure_goes_through_the_same_door(
    opened: Opened, probe: ProbeScreen
) -> None:
    """Type and place are told and logged; the draft in the message is not."""

    def fail() -> None:
        raise ValueError("山田花子 042-123-4567")

    async with opened((120, 30)) as pilot:
        await pilot.app.push_screen(probe)
        probe.work_on("a", fail)
        await settle(pilot)
        assert "予期しない誤りが起きました（ValueError、test_problem_door.py:" in picture(pilot)
        assert "山田" not in picture(pilot)
    path = os.path.join(places.data_dir(), "crash.log")
    assert os.stat(path).st_mode & 0o777 == 0o600
    with open(path, encoding="utf-8") as log:
        content = log.read()
    assert "builtins.ValueError" in content
    assert "山田" not in content
    assert "042" not in content


async def test_the_newest_answer_wins(opened: Opened, probe: ProbeScreen) -> None:
    """An older job that answers later is dropped; jobs of another group are not."""
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        return "古い"

    async with opened() as pilot:
        await pilot.app.push_screen(probe)
        probe.work_on("check", slow, probe.answers.append)
        probe.work_on("other", lambda: "別", probe.answers.append)
        probe.work_on("check", lambda: "新しい", probe.answers.append)
        while len(probe.answers) < 2:
            await pilot.pause()
        gate.set()
        await settle(pilot)
        assert sorted(probe.answers) == ["別", "新しい"]


async def test_patience_is_shown_and_escape_gives_up(
    opened: Opened, probe: ProbeScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long job says what it does; Escape ends the waiting, not the screen; no answer comes."""
    monkeypatch.setattr(_work, "PATIENCE", 0.01)
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        return "答え"

    async with opened() as pilot:
        await pilot.app.push_screen(probe)
        probe.work_on("a", slow, probe.answers.append, words="ガイドラインを読んでいます")
        while "ガイドラインを読んでいます…（Esc で中止）" not in picture(pilot):
            await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert "中止しました。" in picture(pilot)
        gate.set()
        await settle(pilot)
        assert probe.answers == []
        assert pilot.app.screen is probe


@pytest.mark.parametrize("end", ["answer", "failure", "escape", "another talk"])
async def test_steps_that_wait_for_a_thread(
    opened: Opened, probe: ProbeScreen, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    """They go on with the answer; a failure is told once; Escape or other steps end them."""
    monkeypatch.setattr(_work, "PATIENCE", 0.01)
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        if end in ("failure", "another talk"):
            raise BadInput("読めません。", "もう一度開いてください。")
        return "答え"

    async def steps() -> None:
        probe.answers.append(await probe.wait_for(slow, "ファイルを読み込んでいます"))

    async def others() -> None:
        probe.answers.append("別の話")

    async with opened() as pilot:
        await pilot.app.push_screen(probe)
        probe.talk(steps())
        while "ファイルを読み込んでいます…（Esc で中止）" not in picture(pilot):
            await pilot.pause()
        if end == "escape":
            await pilot.press("escape")
        if end == "another talk":
            probe.talk(others())
        await pilot.pause()
        gate.set()
        await settle(pilot)
        assert probe.answers == {"answer": ["答え"], "another talk": ["別の話"]}.get(end, [])
        assert ("読めません。" in picture(pilot)) is (end in ("failure", "another talk"))
        assert ("中止しました。" in picture(pilot)) is (end == "escape")


async def test_a_save_is_never_given_up(
    opened: Opened, probe: ProbeScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lasting job offers no way to stop it, and a second one does not replace it."""
    monkeypatch.setattr(_work, "PATIENCE", 0.01)
    gate = threading.Event()

    def save(name: str) -> str:
        gate.wait(5)
        return name

    async with opened() as pilot:
        await pilot.app.push_screen(probe)
        for name in ("一", "二"):
            probe.work_on(
                "save", lambda name=name: save(name), probe.answers.append,
                words="保存しています", newest=False, lasting=True,
            )  # fmt: skip
        while "保存しています" not in picture(pilot):
            await pilot.pause()
        assert "中止" not in picture(pilot)
        gate.set()
        await settle(pilot)
        assert sorted(probe.answers) == ["一", "二"]
        assert "保存しています" not in picture(pilot)


async def test_menu_finds_by_kanji_kana_and_romaji(opened: Opened, probe: ProbeScreen) -> None:
    """しょうにん, shounin and 決裁 each find 承認を得る, and nothing else of this screen."""
    for query in ("承認", "しょうにん", "shounin", "けっさい"):
        async with opened() as pilot:
            await pilot.app.push_screen(ProbeScreen(Workspace()))
            await press(pilot, "f2")
            for char in query:
                await pilot.press(char)
            await settle(pilot)
            assert "承認を得る" in picture(pilot)
            assert "終了する" not in picture(pilot)


async def test_crash_screen_holds_nobodys_data(
    opened: Opened, probe: ProbeScreen, capsys: pytest.CaptureFixture[str]
) -> None:
    """An error in a handler ends smtui with a Japanese sentence, no locals, no message."""
    with pytest.raises(RuntimeError):  # noqa: PT012 - Textual raises it when the app is left
        async with opened() as pilot:
            await pilot.app.push_screen(probe)
            await pilot.press("f5")
    said = capsys.readouterr()
    assert "smtui を続けられなくなりました" in said.err
    assert "RuntimeError、test_problem_door.py" in said.err
    assert "山田" not in said.err + said.out
    assert "Traceback" not in said.err + said.out
    with open(os.path.join(places.data_dir(), "crash.log"), encoding="utf-8") as log:
        content = log.read()
    assert "action_break" in content
    assert "山田" not in content


async def test_ctrl_c_tells_how_to_quit(opened: Opened) -> None:
    """Nobody loses the screen by the reflex; Textual's English hint does not show."""
    async with opened() as pilot:
        await press(pilot, "ctrl+c")
        assert "「終了する」" in picture(pilot) or "終わるときは" in picture(pilot)
        assert pilot.app.is_running
