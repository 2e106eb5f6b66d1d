"""From finding to posted on the screen: the last card, and everything that is recorded there."""

import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hands import NOW, Opened, matches_golden, open_place, paste, picture, press, settle, type_text
from textual.pilot import Pilot

from smtui.domain.account import OfficialAccount, ReplyStance
from smtui.domain.clearing import Act
from smtui.domain.draft import Platform
from smtui.screens.check import CheckScreen
from smtui.settings import Profile
from smtui.store import clearing as kept
from smtui.store import open_store, postings
from smtui.workspace import accounts, clearing, drafts

NOTICE = "【お知らせ】11月22日（日）に、市民会館で防災訓練を行います。"
_SPACES = str.maketrans({"│": " "})
FAULTY = "参加しない人は馬鹿です。"


async def until(pilot: Pilot[Any], condition: Any) -> None:
    """Wait for something the screen does by itself."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "それは起きませんでした。\n" + picture(pilot)
        await pilot.pause(0.005)


async def shows(pilot: Pilot[Any], words: str) -> None:
    """Wait until words stand on the screen, wherever the lines break."""

    def joined() -> str:
        return "".join(picture(pilot).translate(_SPACES).split())

    await until(pilot, lambda: "".join(words.split()) in joined())
    await settle(pilot)


@pytest.fixture
def account(home: Path) -> OfficialAccount:
    """An account in the register."""
    home.mkdir(mode=0o700, exist_ok=True)
    given = OfficialAccount(
        "",
        Platform.X,
        "みどり野市公式 @midorino",
        url="https://x.com/midorino",
        guide="ueda",
        section="広報係",
        device="広報係の共用パソコン",
        audience="市民と、市に関わる人",
        purpose="市の知らせを早く届ける",
        reply=ReplyStance.CLOSED,
        last_used=datetime(2026, 7, 1).date(),
        password_kept="広報係の金庫",
    )
    with open_store() as store:
        return accounts.save_account(store, given, NOW)


def profile_of(account: OfficialAccount) -> Profile:
    """The profile by which a new draft is for this account."""
    return Profile(register=account.uid)


async def card(pilot: Pilot[Any], text: str) -> CheckScreen:
    """Paste a text into a new draft and go to its last card."""
    screen = await open_place(pilot, "check")
    assert isinstance(screen, CheckScreen)
    await paste(pilot, text)
    await pilot.press("f5")
    await shows(pilot, "コピーの前に")
    return screen


def recorded() -> kept.Kept:
    """What was recorded of the newest draft."""
    with open_store() as store:
        return kept.load(store, drafts.drafts(store)[0].uid)


@pytest.mark.parametrize("guide", ["akitakata", "ueda", "katori"])
async def test_a_published_notice_in_five_keys(
    opened: Opened, copies: list[str], guide: str
) -> None:
    """Paste, F5, the one question of the guide, its answer, Enter: copied as it was judged."""
    async with opened(guide=guide) as pilot:
        await open_place(pilot, "check")
        await paste(pilot, NOTICE)  # 1
        await pilot.press("f5")  # 2
        await shows(pilot, "コピーの前に")
        asked = next(
            number
            for number, offer in enumerate(pilot.app.screen._offers)
            if any(
                words in offer.label for words in ("既に公表", "既に知らせ", "事実を知らせるだけ")
            )
        )
        await pilot.press(str(asked + 1))  # 3
        await shows(pilot, "確かめること")
        await pilot.press("1")  # 4
        await shows(pilot, "決裁 要りません")
        await pilot.press("enter")  # 5
        await until(pilot, lambda: copies == [NOTICE])


@pytest.mark.parametrize("guide", ["ku", "oizumi"])
async def test_where_nobody_has_to_approve_three_keys_do(
    opened: Opened, copies: list[str], guide: str
) -> None:
    """Paste, F5, Enter; nothing is asked that does not apply."""
    async with opened(guide=guide) as pilot:
        await card(pilot, NOTICE)
        assert "未回答" not in picture(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: copies == [NOTICE])


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_the_last_card_says(
    opened: Opened, account: OfficialAccount, size: tuple[int, int]
) -> None:
    """Account, device, readers, findings, who approves, and that nothing can be erased."""
    async with opened(size=size, guide="ueda", profile=profile_of(account)) as pilot:
        await card(pilot, NOTICE)
        matches_golden(f"card-{size[0]}x{size[1]}", picture(pilot))


async def test_an_approval_is_recorded_and_lapses_with_the_text(opened: Opened) -> None:
    """Who and when, for exactly this text; a changed text has none, and says why."""
    async with opened(guide="ueda", name="山田 花子") as pilot:
        screen = await card(pilot, NOTICE)
        assert "まだ承認の記録がありません" in picture(pilot)
        await take(pilot, "承認を記録する")
        await type_text(pilot, "佐藤課長")
        await press(pilot, "enter")
        await shows(pilot, "いつでしたか")
        await press(pilot, "enter")
        await shows(pilot, "9月9日 10:00 佐藤課長")
        (done,) = recorded().clearances
        assert (done.act, done.by, done.office) == (Act.APPROVAL, "佐藤課長", "所属長")
        await press(pilot, "escape")
        screen.editor.focus()
        await type_text(pilot, "！")
        await pilot.press("f5")
        await shows(pilot, "の承認は、本文が変わったので、もう使えません")


async def take(pilot: Pilot[Any], words: str) -> None:
    """Choose the row of the card that says this."""
    offers = pilot.app.screen._offers
    (number, *_) = [n for n, offer in enumerate(offers) if words in offer.label]
    await press(pilot, "1234567890"[number])


async def test_approving_oneself_is_warned_about(opened: Opened) -> None:
    """The name in the settings, with a title and without blanks, is known again."""
    async with opened(guide="ueda", name="山田 花子") as pilot:
        await card(pilot, NOTICE)
        await take(pilot, "承認を記録する")
        await type_text(pilot, "広報課長　山田花子")
        await press(pilot, "enter")
        await shows(pilot, "自分の名前です")
        await press(pilot, "enter")
        await shows(pilot, "まだ承認の記録がありません")
        assert recorded().clearances == ()


async def test_an_open_block_needs_a_reason(opened: Opened, copies: list[str]) -> None:
    """The card offers no copy before the finding is repaired or set aside with a reason."""
    async with opened(guide="ueda", name="山田 花子") as pilot:
        screen = await card(pilot, FAULTY)
        assert "本文をコピーする" not in picture(pilot)
        await take(pilot, "投稿不可の指摘")
        await shows(pilot, "指摘を見送る")
        await press(pilot, "enter")
        assert recorded().dismissals == ()
        await pilot.press("f5") if pilot.app.screen is screen else None
        await shows(pilot, "コピーの前に")
        await take(pilot, "投稿不可の指摘")
        await type_text(pilot, "題名の引用")
        await press(pilot, "enter")
        await shows(pilot, "見送った指摘 1件")
        (one,) = recorded().dismissals
        assert (one.dismissal.reason, one.dismissal.by) == ("題名の引用", "山田 花子")
        await take(pilot, "本文をコピーする")
        await until(pilot, lambda: copies == [FAULTY])
        await until(pilot, lambda: bool(reports()))
        assert reports()[-1].report.findings[0].dismissal is not None


def reports() -> Any:
    """The kept reports on the newest draft."""
    with open_store() as store:
        return drafts.draft_with_reports(store, drafts.drafts(store)[0].uid).reports


async def test_setting_aside_and_back(opened: Opened) -> None:
    """The menu's command dismisses the selected finding with a reason, and takes it back."""
    async with opened(guide="ueda") as pilot:
        screen = await open_place(pilot, "check")
        assert isinstance(screen, CheckScreen)
        await screen.run_action("set_aside")
        await shows(pilot, "指摘を選んでから")
        await paste(pilot, FAULTY)
        await until(pilot, lambda: screen.judged and screen.judged.report.findings)
        await press(pilot, "f4")
        await screen.run_action("set_aside")
        await shows(pilot, "このままでよいわけ")
        await type_text(pilot, "題名")
        await press(pilot, "enter")
        await until(pilot, lambda: screen.judged.report.findings[0].dismissal is not None)
        await shows(pilot, "見送り済み")
        screen.select(0)
        await screen.run_action("set_aside")
        await until(pilot, lambda: screen.judged.report.findings[0].dismissal is None)
        assert recorded().dismissals == ()


async def test_a_posting_closes_the_draft_and_is_compared_with(
    opened: Opened, account: OfficialAccount, copies: list[str]
) -> None:
    """Copied, then recorded with time and URL: put away, the account used, repetition seen."""
    async with opened(guide="ueda", profile=profile_of(account)) as pilot:
        await card(pilot, NOTICE)
        await pilot.press("enter")
        await until(pilot, lambda: copies == [NOTICE])

        def copied() -> bool:
            with open_store() as store:
                return bool(clearing.unsettled(store))

        await until(pilot, copied)
        await settle(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, CheckScreen)
        await screen.run_action("record_posting")
        await shows(pilot, "にコピー")
        await press(pilot, "f5", "enter")
        await type_text(pilot, "https://x.com/midorino/1")
        await press(pilot, "enter")
        await shows(pilot, "投稿を記録し")
        with open_store() as store:
            assert not clearing.unsettled(store)
            (away,) = drafts.archived_drafts(store)
            assert away.posted == NOW
            assert postings.of_draft(store, away.uid)[0].url == "https://x.com/midorino/1"
            assert accounts.account(store, account.uid).last_used == NOW.date()
        await open_place(pilot, "check")
        await paste(pilot, NOTICE)
        await pilot.press("f5")
        await shows(pilot, "繰り返し")


async def test_a_text_that_was_never_posted(opened: Opened, copies: list[str]) -> None:
    """Ctrl+G on the list says so; the draft stays in use."""
    async with opened(guide="ku") as pilot:
        await card(pilot, NOTICE)
        await pilot.press("enter")
        await until(pilot, lambda: copies == [NOTICE])
        await settle(pilot)
        await open_place(pilot, "posted")
        await shows(pilot, "にコピー")
        await press(pilot, "ctrl+g")
        await shows(pilot, "投稿しなかったと記録しました")
        with open_store() as store:
            assert len(drafts.drafts(store)) == 1
        await press(pilot, "ctrl+g", "f5")
        await shows(pilot, "記録を待っている投稿はありません")


async def test_urgency_is_recognised_and_owes_a_report(opened: Opened) -> None:
    """In 香取 by the PR section; the report stays among what waits until it was made."""
    async with opened(guide="katori", profile=Profile(mode="disaster")) as pilot:
        await card(pilot, "【給水】市民会館で、きょう15時から給水します。")
        await take(pilot, "緊急と認めた")
        await type_text(pilot, "広報主管課長 佐藤")
        await press(pilot, "enter", "enter")
        await shows(pilot, "緊急の特例")
        with open_store() as store:
            ((_, owed),) = clearing.reports_due(store)
            assert owed.office == "広報主管課"
            names = [one.name for one in clearing.waiting(pilot.app.workspace, store)]
            assert "事後の報告をする" in names
        await press(pilot, "escape")
        await open_place(pilot, "posted")
        await shows(pilot, "事後の報告")
        await press(pilot, "f5", "2")
        await shows(pilot, "報告を済ませた")
        with open_store() as store:
            assert not clearing.reports_due(store)


async def test_second_pair_of_eyes(opened: Opened) -> None:
    """Where the guide asks for one, it is a field of the card."""
    async with opened(guide="katori") as pilot:
        await card(pilot, NOTICE)
        await take(pilot, "事実を知らせるだけ")
        await press(pilot, "1")
        await shows(pilot, "もう一人の確認")
        await take(pilot, "もう一人が確かめた")
        await type_text(pilot, "鈴木 一郎")
        await press(pilot, "enter", "enter")
        await shows(pilot, "もう一人の確認 9月9日 10:00 鈴木")


async def test_the_answers_of_a_similar_draft_are_offered(opened: Opened) -> None:
    """The words given last time stand ready; taking them is one key."""
    where = "広報みどり野9月号"
    async with opened(guide="akitakata") as pilot:
        await card(pilot, NOTICE)
        await take(pilot, "既に公表")
        await press(pilot, "1")
        await shows(pilot, "いつ、どこに載りましたか")
        await take(pilot, "いつ、どこに")
        await type_text(pilot, where)
        await press(pilot, "enter")
        await shows(pilot, where)
        await press(pilot, "escape", "escape")
        await card(pilot, NOTICE.replace("22日（日）", "29日（日）"))
        await take(pilot, "既に公表")
        await shows(pilot, "前の似た下書き")
        await press(pilot, "1")
        await shows(pilot, "いつ、どこに載りましたか")
        await take(pilot, "いつ、どこに")
        await press(pilot, "enter")
        await shows(pilot, f"［{where}］")


async def test_the_check_sheet_from_the_card(opened: Opened, tmp_path: Path) -> None:
    """It is written where the person says, as Markdown here."""
    path = tmp_path / "点検票.md"
    async with opened(guide="ueda", name="山田 花子", section="広報係") as pilot:
        await card(pilot, NOTICE)
        await take(pilot, "点検票を作る")
        for _ in range(60):
            await pilot.press("backspace")
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        await until(pilot, path.exists)
    text = path.read_text("utf-8")
    assert NOTICE in text
    assert "令和8年9月9日" in text
    assert "承認の記録は、まだありません" in text


async def test_reply_wizard(opened: Opened) -> None:
    """What is not permitted is said with its clause; what is brings words to begin with."""
    async with opened(guide="akitakata", profile=Profile(kind="reply")) as pilot:
        screen = await open_place(pilot, "check")
        assert isinstance(screen, CheckScreen)
        await screen.run_action("guide_reply")
        await shows(pilot, "どんな返信ですか")
        await press(pilot, "6")
        await shows(pilot, "質問や意見への返答：できません")
        await shows(pilot, "根拠")
        await press(pilot, "escape", "2", "1")
        await until(pilot, lambda: "【要記入：代表メール" in screen.editor.text)
        await until(
            pilot,
            lambda: (
                screen.judged
                and any(f.check == "accuracy/blank" for f in screen.judged.report.findings)
            ),
        )


async def test_templates(opened: Opened) -> None:
    """A template comes into the text; the card names the slots nobody has filled."""
    async with opened(guide="ueda") as pilot:
        screen = await open_place(pilot, "check")
        assert isinstance(screen, CheckScreen)
        await screen.run_action("begin_from_template")
        await shows(pilot, "ひな形から書く")
        await press(pilot, "1")
        assert "【要記入：会場】" in screen.editor.text
        await pilot.press("f5")
        await shows(pilot, "埋めていない欄が")


async def test_naming_the_account_of_the_register(opened: Opened, account: OfficialAccount) -> None:
    """Ctrl+T, the account: it brings platform, guide and reply policy, and stays with the draft."""
    async with opened(size=(120, 40)) as pilot:
        screen = await open_place(pilot, "check")
        assert isinstance(screen, CheckScreen)
        await press(pilot, "ctrl+t")
        await shows(pilot, "投稿先を変える")
        await press(pilot, "2", "1", "escape")
        assert screen.setting.register == account.uid
        assert screen.setting.guide == "ueda"
        await shows(pilot, "みどり野市公式")
