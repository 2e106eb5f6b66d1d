"""What is asked of a person on the way of a draft, dialog by dialog."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from smtui.domain.clearing import Act, Clearance, Posed, same_person
from smtui.errors import BadInput
from smtui.screens._card import YES_NO
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer, confirm
from smtui.screens._profile import spoken
from smtui.screens._setting_dialog import written_time
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from textual.screen import Screen

    from smtui.domain.finding import Finding
    from smtui.domain.guide import Guide
    from smtui.workspace.clearing import Offered

_DID = {
    Act.APPROVAL: (
        "承認を記録する",
        "だれが承認しましたか。職と名前を書いてください。",
        "広報課長 山田 花子",
    ),
    Act.SECOND: (
        "もう一人の確認を記録する",
        "だれが内容を確かめましたか。名前を書いてください。",
        "広報係 鈴木 一郎",
    ),
    Act.URGENCY: (
        "緊急の認定を記録する",
        "だれが緊急と認めましたか。職と名前を書いてください。",
        "広報課長 山田 花子",
    ),
}


async def asked_question(
    screen: "Screen[Any]",
    posed: Posed,
    guide: "Guide | None",
    offered: "Mapping[str, Offered]",
) -> str | None:
    """Ask a question of the guide; None where the person goes back without an answer."""
    question = posed.question
    words = f"{question.text}\n{question.why}\n{_ground(posed, guide)}"
    before = offered.get(question.id)
    if before is not None:
        said = YES_NO.get(before.text, before.text)
        title, said = shorten(before.title, 30), shorten(said, 40)
        words += f"\n前の似た下書き「{title}」では「{said}」（{spoken(before.at)}）。"
    if question.answer == "yes-no":
        offers = [Offer(value, label) for value, label in YES_NO.items()]
        now = posed.answer.text if posed.answer else None
        return await screen.app.push_screen_wait(
            ChoiceDialog("確かめること", offers, printable(words), now)
        )
    value = posed.answer.text if posed.answer else before.text if before else ""
    return await screen.app.push_screen_wait(LineDialog("確かめること", words, value)) or None


def _ground(posed: Posed, guide: "Guide | None") -> str:
    clauses = [
        clause for name in posed.question.clauses if guide and (clause := guide.clause(name))
    ]
    if not clauses:
        return "参考（条文にはない心がけです）"
    return "根拠：" + "、".join(dict.fromkeys(clause.label for clause in clauses))


async def asked_clearance(
    screen: "Screen[Any]", blank: Clearance, writer: str, now: datetime
) -> Clearance | None:
    """Ask who did something and when; None where the person goes back."""
    title, words, example = _DID[blank.act]
    if blank.office:
        words = f"{blank.office}：{words}"
    if blank.act is Act.APPROVAL:
        words += "\nいまの本文だけへの承認です。あとで本文を直すと、使えなくなります。"
    by = await screen.app.push_screen_wait(LineDialog(title, words, blank.by, f"例: {example}"))
    if not by:
        return None
    if same_person(by, writer) and not await screen.app.push_screen_wait(
        confirm(
            "自分の名前です",
            f"「{by}」は、設定にあるあなたの名前です。{blank.act.label}は、"
            "ほかの人がするものです。",
            "それでも、この名前で記録する",
        )
    ):
        return None
    at = await asked_time(screen, title, "いつでしたか。Enter で、いまの日時になります。", now)
    return None if at is None else blank._replace(by=by, at=at, noted_by=writer)


async def asked_time(
    screen: "Screen[Any]", title: str, words: str, now: datetime
) -> datetime | None:
    """Ask for a time that has passed; None where the person goes back."""
    value, problem = now.isoformat(" ", "minutes"), ""
    while True:
        typed = await screen.app.push_screen_wait(LineDialog(title, f"{problem}{words}", value))
        if typed is None:
            return None
        try:
            at = written_time(typed, now) if typed and typed != value else now
        except BadInput as error:
            problem, value = f"{error.message}\n", typed
            continue
        if at <= now:
            return at
        problem, value = "これからの日時です。\n", typed


async def asked_reason(screen: "Screen[Any]", finding: "Finding") -> str | None:
    """Ask why a finding is set aside; None where the person goes back."""
    excerpt = f"「{shorten(finding.excerpt, 40)}」" if finding.excerpt else "（全体）"
    words = (
        f"【{finding.severity.label}】{finding.family.label}{excerpt}\n{finding.message}\n"
        "このままでよいわけを書いてください。点検票と点検結果に残ります。"
    )
    return (
        await screen.app.push_screen_wait(
            LineDialog("指摘を見送る", words, "", "例: 引用元の題名そのもの")
        )
        or None
    )
