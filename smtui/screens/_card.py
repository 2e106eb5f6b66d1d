"""The last card as values: what a person has to know before copying, and what can be done there."""

from collections.abc import Iterator

from smtui.domain.account import OfficialAccount
from smtui.domain.clearing import Act, Clearance, Posed, Standing, same_person
from smtui.domain.dismissed import open_blocks
from smtui.domain.draft import Account, Draft, Kind, Mode
from smtui.domain.family import Severity
from smtui.domain.finding import Report
from smtui.domain.labels import ACCOUNTS, KINDS, PLATFORMS
from smtui.domain.value import Value
from smtui.screens._dialogs import Offer
from smtui.screens._profile import spoken
from smtui.screens._report_words import UNSEEN, counts, length_words
from smtui.text import printable, shorten

COPY, BACK, DISMISS, QUESTIONS, SHEET = "copy", "back", "dismiss", "questions", "sheet"
QUESTION = "question:"
"""Followed by the id of a question."""
_FEW = 4
"""So many questions stand on the card by themselves."""
_FINDINGS = 3
_SAID, _ASKED = 24, 108
"""Cells of an answer and of a question on the card: two lines at the narrowest."""
UNFILLED = "accuracy/blank"
"""Code of the check that finds what was left to fill in."""
YES_NO = {"yes": "はい", "no": "いいえ"}
LASTING = "一度出すと、完全には消せません。"
NO_ACCOUNT = "名簿にないアカウント（Ctrl+T で名簿から選べます）"
_WHO_READS = "だれでも読めるものとして書きます"

Parts = Iterator[tuple[str, str]]


class Card(Value):
    """Everything the last card shows."""

    draft: Draft
    report: Report
    standing: Standing
    account: OfficialAccount | None
    writer: str
    """Name of the person, from the settings."""
    records: bool
    """False where nothing is kept: then nothing can be recorded either."""

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The words of the card with their styles."""
        return (
            *_place_parts(self.draft, self.account),
            *_finding_parts(self.report),
            *_question_parts(self.standing),
            *_route_parts(self.standing, self.draft, self.writer),
            (f"{LASTING}{UNSEEN}", ""),
        )

    @property
    def offers(self) -> tuple[Offer[str], ...]:
        """What can be done, the first one under the cursor."""
        copy = Offer(COPY, "本文をコピーする")
        back = Offer(BACK, "戻って直す")
        if blocks := open_blocks(self.report):
            words = f"投稿不可の指摘{len(blocks)}件は、直すか、わけを書いて見送ります"
            ways = [back, Offer(DISMISS, words)] if self.records else [back, copy]
        elif self.report.at_or_above(Severity.WARN):
            ways = [back, copy]
        else:
            ways = [copy]
        if self.records:
            ways += self._records()
        return tuple(ways if back in ways else [*ways, back])

    def _records(self) -> Iterator[Offer[str]]:
        """Yield what may be recorded: answers, then what other people did."""
        standing = self.standing
        if len(standing.posed) <= _FEW:
            yield from (question_offer(posed) for posed in standing.posed)
        else:
            left = len(standing.open_questions)
            yield Offer(QUESTIONS, f"確かめること {len(standing.posed)}件（未回答 {left}件）")
        route = standing.route
        if route is not None and (route.approver or not route.decided):
            again = "もう一度" if standing.approval else ""
            yield Offer(Act.APPROVAL.value, f"承認を{again}記録する")
        if route is not None and route.second_eyes:
            yield Offer(Act.SECOND.value, "もう一人が確かめたことを記録する")
        if standing.urgency is not None and standing.recognised is None:
            yield Offer(Act.URGENCY.value, f"{standing.urgency.office}が緊急と認めたことを記録する")
        yield Offer(SHEET, "投稿前点検票を作る（決裁に回す紙）")


def question_offer(posed: Posed) -> Offer[str]:
    """Return the row of a question, what was answered first."""
    answer, question = posed.answer, posed.question
    if answer is None:
        said = "任意" if posed.opens else "未回答"
    else:
        said = shorten(YES_NO.get(answer.text, answer.text), _SAID)
        said = f"直す前の答え：{said}" if posed.stale else said
    mark = "（参考）" if question.reference else ""
    return Offer(QUESTION + question.id, f"［{said}］{shorten(question.text, _ASKED)}{mark}")


def _place_parts(draft: Draft, account: OfficialAccount | None) -> Parts:
    place = draft.occasion
    if account is not None:
        name = account.name
    elif place.account is Account.OFFICIAL:
        name = NO_ACCOUNT
    else:
        name = ACCOUNTS[place.account]
    yield f"{printable(name, one_line=True)}\n", "bold reverse"
    kind = "" if place.kind is Kind.POST else f"　{KINDS[place.kind]}"
    device = (account.device if account else "") or "使っている端末を見てください"
    readers = (account.audience if account else "") or _WHO_READS
    yield f"媒体 {PLATFORMS[place.platform]}{kind}　端末 {printable(device, one_line=True)}\n", ""
    yield f"読む人 {printable(readers, one_line=True)}\n", ""
    if account and account.purpose:
        yield f"目的 {shorten(account.purpose, 60)}\n", ""
    if place.mode is Mode.DRILL:
        marked = "訓練" in draft.text.lstrip()[:15]
        words = "訓練の投稿です。" + ("" if marked else "書き出しに「訓練」の語がありません。")
        yield f"{words}\n", "bold"


def _finding_parts(report: Report) -> Parts:
    yield f"{report.verdict.label}（{counts(report)}）", "bold"
    yield f"　文字数 {length_words(report.length)}\n", ""
    blanks = sum(f.check == UNFILLED and f.dismissal is None for f in report.findings)
    if blanks:
        yield f"埋めていない欄が{blanks}か所あります。\n", "bold"
    open_ones = sorted(
        (f for f in report.findings if f.dismissal is None), key=lambda f: -f.severity
    )
    for finding in open_ones[:_FINDINGS]:
        excerpt = f"「{shorten(finding.excerpt, 24)}」" if finding.excerpt else ""
        yield f"・【{finding.severity.label}】{finding.family.label}{excerpt}\n", ""
    if len(open_ones) > _FINDINGS:
        yield f"・ほか{len(open_ones) - _FINDINGS}件\n", ""
    aside = len(report.findings) - len(open_ones)
    if aside:
        yield f"わけを書いて見送った指摘 {aside}件\n", ""
    for failure in report.failed:
        yield f"・点検できなかった項目: {failure.check}\n", ""


def _question_parts(standing: Standing) -> Parts:
    left = len(standing.open_questions)
    if left:
        yield f"あなたにしか分からないことが、{left}件、未回答です。\n", "bold"


def _route_parts(standing: Standing, draft: Draft, writer: str) -> Parts:
    route = standing.route
    if route is None:
        return
    who = route.approver or ("要りません" if route.decided else "定めなし")
    yield f"決裁 {who}　", "bold"
    yield from _approval_parts(standing, writer)
    yield f"{printable(route.text)}{'（参考）' if route.reference else ''}\n", ""
    if route.second_eyes:
        words = act_words(standing.second) if standing.second else "まだ記録がありません"
        yield f"もう一人の確認　{words}\n", ""
    if standing.urgency is not None:
        words = (
            act_words(standing.recognised)
            if standing.recognised
            else f"{standing.urgency.office}の認定が要ります（{standing.urgency.name}）"
        )
        yield f"緊急の特例　{words}\n", ""
    elif draft.occasion.mode is Mode.DISASTER and standing.needs_approval:
        yield "災害のときも、決裁を省く定めはありません。\n", ""


def _approval_parts(standing: Standing, writer: str) -> Parts:
    if standing.approval is not None:
        yield f"{act_words(standing.approval)}\n", ""
        if standing.approval.is_own or same_person(standing.approval.by, writer):
            yield "あなた自身の名前で承認されています。ほかの人の承認か確かめてください。\n", "bold"
    elif standing.lapsed is not None:
        at = spoken(standing.lapsed.at)
        yield f"{at} の承認は、本文が変わったので、もう使えません\n", "bold"
    elif standing.needs_approval:
        yield "まだ承認の記録がありません\n", "bold"
    else:
        yield "\n", ""


def act_words(clearance: Clearance) -> str:
    """Return who did what and when, as it was recorded."""
    return f"{spoken(clearance.at)} {printable(clearance.by, one_line=True)}"
