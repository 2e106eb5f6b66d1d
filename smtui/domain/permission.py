"""Whether a reply may be written: the guide's policy and the account's own, brought together."""

from enum import StrEnum

from smtui.domain.account import ReplyStance
from smtui.domain.reply import ReplyDefault, ReplyException, ReplyPolicy
from smtui.domain.value import Value


class ReplyCase(StrEnum):
    """What a reply is for: what the wizard asks first."""

    THANKS = "thanks"
    GUIDANCE = "guidance"
    CORRECTION = "correction"
    DISASTER = "disaster"
    LATER = "later"
    ANSWER = "policy"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _CASES[self]


_CASES = {
    ReplyCase.THANKS: "あいさつ・お礼",
    ReplyCase.GUIDANCE: "窓口や代表メールへの案内",
    ReplyCase.CORRECTION: "誤りの訂正・情報の確認",
    ReplyCase.DISASTER: "災害のときの重要な情報への返事",
    ReplyCase.LATER: "すぐに答えられないときの返事",
    ReplyCase.ANSWER: "質問や意見への返答",
}


class Allowed(StrEnum):
    """Whether a reply of a kind may be written."""

    YES = "yes"
    NO = "no"
    UNSAID = "unsaid"
    """Neither guide nor account says."""

    @property
    def label(self) -> str:
        """The Japanese words shown to people."""
        return _ALLOWED[self]


_ALLOWED = {Allowed.YES: "できます", Allowed.NO: "できません", Allowed.UNSAID: "定めがありません"}


class Permission(Value):
    """Whether a reply of a kind may be written, and who says so."""

    case: ReplyCase
    allowed: Allowed
    text: str
    clauses: tuple[str, ...]
    """Empty where only the account's own policy decides, or nobody (参考)."""


_BY_ACCOUNT = {
    ReplyStance.OPEN: "このアカウントは返信することにしています（名簿の「返信」）"
    "。公開している方針に沿って書きます。",
    ReplyStance.CLOSED: "このアカウントは返信しないことにしています（名簿の「返信」）"
    "。書き込みには返さず、窓口を案内するかどうかを所属長に相談してください。",
    ReplyStance.UNSAID: "このアカウントで返信するかどうかが、名簿に書かれていません。"
    "運用ポリシーを確かめて、名簿に書いてください。",
}


def permission(policy: ReplyPolicy, stance: ReplyStance, case: ReplyCase) -> Permission:
    """Return whether a reply of a kind may be written under a guide on an account.

    An account can close what the guide leaves open; it can open only what the guide lets it open.
    """
    own = _exception(policy, case.value) if case is not ReplyCase.ANSWER else None
    opened = _exception(policy, "policy")
    if own is not None:
        return Permission(case, Allowed.YES, own.text, own.clauses)
    if policy.default is ReplyDefault.CLOSED:
        if opened is not None and stance is ReplyStance.OPEN:
            return Permission(case, Allowed.YES, opened.text, opened.clauses)
        clauses = (*policy.clauses, *(opened.clauses if opened else ()))
        return Permission(case, Allowed.NO, policy.text, clauses)
    words = _BY_ACCOUNT[stance]
    allowed = {ReplyStance.OPEN: Allowed.YES, ReplyStance.CLOSED: Allowed.NO}
    return Permission(
        case,
        allowed.get(stance, Allowed.UNSAID),
        f"{opened.text}{words}" if opened and stance is ReplyStance.OPEN else words,
        opened.clauses if opened and stance is ReplyStance.OPEN else policy.clauses,
    )


def on_account(policy: ReplyPolicy, stance: ReplyStance) -> ReplyPolicy:
    """Return the policy that holds on an account: what the checks are told."""
    if stance is ReplyStance.CLOSED and policy.default is not ReplyDefault.CLOSED:
        kept = tuple(known for known in policy.exceptions if known.id != "policy")
        return ReplyPolicy(ReplyDefault.CLOSED, _BY_ACCOUNT[stance], policy.clauses, kept)
    if stance is ReplyStance.OPEN and policy.allows("policy"):
        return policy._replace(default=ReplyDefault.ACCOUNT)
    return policy


def _exception(policy: ReplyPolicy, name: str) -> ReplyException | None:
    return next((known for known in policy.exceptions if known.id == name), None)
