"""`smtui account list`: the register as words, as JSON, as a file for the website."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from conftest import Run

from smtui.domain.account import OfficialAccount
from smtui.domain.draft import Platform
from smtui.store import open_store
from smtui.workspace.accounts import save_account

NOW = datetime(2026, 9, 9, 10, 0)


@pytest.fixture
def registered(home: Path) -> OfficialAccount:
    """One account in use and one out of use."""
    home.mkdir(mode=0o700, exist_ok=True)
    one = OfficialAccount("", Platform.X, "みどり野市公式", section="広報係", manager="内部の人")
    with open_store() as store:
        save_account(store, one._replace(name="古い\x1b[31m公式", retired=date(2025, 3, 31)), NOW)
        return save_account(store, one, NOW)


def test_the_list(smtui: Run, registered: OfficialAccount) -> None:
    done = smtui("account", "list")
    assert done.returncode == 0, done.stderr
    assert "みどり野市公式　X　広報係" in done.stdout
    assert "古い" not in done.stdout
    every = smtui("account", "list", "--all").stdout
    assert "2025年3月31日に終了" in every
    assert "\x1b" not in every


def test_as_json(smtui: Run, registered: OfficialAccount) -> None:
    (row,) = json.loads(smtui("account", "list", "--format", "json").stdout)
    assert (row["name"], row["manager"]) == ("みどり野市公式", "内部の人")
    (row,) = json.loads(smtui("account", "list", "--format", "json", "--public").stdout)
    assert "manager" not in row


def test_the_public_list(smtui: Run, registered: OfficialAccount, tmp_path: Path) -> None:
    out = tmp_path / "一覧.csv"
    assert smtui("account", "list", "--out", str(out)).returncode == 0
    assert "みどり野市公式" in out.read_text("utf-8-sig")
    assert "内部の人" not in out.read_text("utf-8-sig")
    again = smtui("account", "list", "--out", str(out))
    assert again.returncode == 2
    assert "もうあります" in again.stderr


def test_an_empty_register(smtui: Run, home: Path) -> None:
    assert "名簿にアカウントはありません" in smtui("account", "list").stdout
