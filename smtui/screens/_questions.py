"""The questions about the person and the terminal: asked at the first run, changed in settings."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.content import Content

from smtui.domain.era import in_era, kept_until
from smtui.screens._dialogs import ChoiceDialog, Dialog, LineDialog, Offer
from smtui.screens._theme import NAMES
from smtui.settings import ROLES

if TYPE_CHECKING:
    from smtui.domain.guide import Identity
    from smtui.workspace.desk import Workspace

NOT_SAID = "未回答"

_SAYS = {
    "yes": "このガイドラインの対象です",
    "no": "このガイドラインの対象外です",
    "silent": "対象かどうか、ガイドラインに書かれていません",
}

_WIDTH_TEST = (
    "下の2行の右端の ] は、同じ列にそろっていますか。\n\n"
    "  あいうえおかきくけこ]\n"
    "  ○△□※→…―“”①★☆│─┌┐■◆×±]\n\n"
    "次の3語は、強さの違う指摘の見本です（見分けにくければ「色」で変えられます）。\n"
)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a person may say; never required."""

    field: str
    """Field of `Settings` it changes."""
    label: str
    answer: "Callable[[Workspace], str]"
    """What has been said, in words."""
    dialog: "Callable[[Workspace], Dialog[Any]]"
    """How it is asked."""
    about: "Callable[[Workspace], str]"
    """What the answer is for, and what follows from the present one."""
    later: bool = False
    """True where the settings have it and the first run does not ask it."""


def questions() -> tuple[Question, ...]:
    """Return the questions in the order they are asked."""
    return (
        Question("guide", "だれのガイドラインか", _guide_said, _ask_guide, _about_guide),
        Question("role", "立場", _role_said, _ask_role, _about_role),
        Question("section", "課・係", _section_said, _ask_section, _about_sheets),
        Question("name", "名前", _name_said, _ask_name, _about_sheets),
        Question("marks", "しるしと罫線", _marks_said, _ask_marks, _about_marks),
        Question("theme", "色", _theme_said, _ask_theme, _about_theme),
        Question("incident_mark", "事案の扱い", _mark_said, _ask_mark, _about_mark, later=True),
        Question("incident_years", "事案の保存期限", _years_said, _ask_years, _about_years, True),
    )


def change_for(question: Question, answer: Any) -> dict[str, Any]:
    """Return the change of settings an answer means; an empty guide means none."""
    return {question.field: (answer or None) if question.field == "guide" else answer}


def scope_words(identity: "Identity | None", role: str) -> str:
    """Return whether a guide applies to a role, in words; empty without a guide or a role."""
    if identity is None or not role:
        return ""
    scope = next((scope for scope in identity.scopes if scope.role == role), None)
    return _SAYS[scope.applies] if scope else _SAYS["silent"]


def chosen_identity(workspace: "Workspace") -> "Identity | None":
    """Return the identity of the chosen guide, None without one or while they are not loaded."""
    chosen = workspace.settings.guide
    return next((found for found in workspace.known_identities if found.id == chosen), None)


def _guide_said(workspace: "Workspace") -> str:
    return workspace.guide_words


def _about_guide(workspace: "Workspace") -> str:
    identity = chosen_identity(workspace)
    if identity is None:
        return (
            "選ぶと、そのガイドラインの条文が指摘に付きます。選ばなければ、一般的な助言だけです。"
        )
    dates = f"策定 {identity.established or '不明'}、改定 {identity.revised or 'なし'}"
    return "\n".join(filter(None, (identity.title, identity.issuer, dates, identity.note)))


def _role_said(workspace: "Workspace") -> str:
    role = workspace.settings.role
    if not role:
        return NOT_SAID
    words = scope_words(chosen_identity(workspace), role)
    return f"{role}（{words}）" if words else role


def _about_role(workspace: "Workspace") -> str:
    identity = chosen_identity(workspace)
    detail = _role_detail(identity, workspace.settings.role)
    return detail or "ガイドラインがあなたを対象にしているかどうかを示します。"


def _section_said(workspace: "Workspace") -> str:
    return workspace.settings.section or NOT_SAID


def _name_said(workspace: "Workspace") -> str:
    return workspace.settings.name or NOT_SAID


def _mark_said(workspace: "Workspace") -> str:
    return "組織共用" if workspace.settings.incident_mark == "shared" else "個人メモ"


def _about_mark(_workspace: "Workspace") -> str:
    return (
        "新しく始める事案に付けておく扱いです。事案ごとに、あとから変えられます。\n"
        "個人メモは自分だけの控え、組織共用は課で使う記録です。公文書の扱いは庁内で確かめてください。"
    )


def _ask_mark(workspace: "Workspace") -> Dialog[str]:
    offers = (
        Offer("private", "個人メモ", "自分だけの控えとして始めます"),
        Offer("shared", "組織共用", "課で使う記録として始めます"),
    )
    return ChoiceDialog("新しい事案の扱い", offers, chosen=workspace.settings.incident_mark)


def _years_said(workspace: "Workspace") -> str:
    years = workspace.settings.incident_years
    return f"{years}年" if years else "決めておかない"


def _about_years(workspace: "Workspace") -> str:
    about = "新しく始める事案の保存期限です。その年度の終わりから数えます。事案ごとに変えられます。"
    years = workspace.settings.incident_years
    if not years.isdecimal():
        return about
    until = in_era(kept_until(workspace.now().date(), int(years)))
    return f"{about}\n今日始めた事案は、{until}までになります。"


def _ask_years(workspace: "Workspace") -> Dialog[str]:
    offers = [Offer("", "決めておかない", "事案ごとに書きます")]
    offers += [Offer(years, f"{years}年") for years in ("1", "3", "5", "10", "30")]
    words = "文書の保存年限は庁内で確かめてください。年度の終わりから数えます。"
    return ChoiceDialog("新しい事案の保存期限", offers, words, workspace.settings.incident_years)


def _about_sheets(_workspace: "Workspace") -> str:
    return "点検票や引き継ぎの書類に載せます。空のままでも使えます。どこにも送られません。"


def _marks_said(workspace: "Workspace") -> str:
    return "安全（ASCII だけ）" if workspace.settings.marks == "safe" else "ふつう"


def _about_marks(_workspace: "Workspace") -> str:
    return "枠の右端がずれて見えるときに選び直してください。確認用の2行で確かめられます。"


def _theme_said(workspace: "Workspace") -> str:
    return NAMES.get(workspace.settings.theme, NAMES["auto"])


def _about_theme(_workspace: "Workspace") -> str:
    return (
        "見やすい色を選んでください。指摘の強さは、色がなくてもことばと下線で分かります。\n"
        "環境変数 NO_COLOR があれば、色を使いません。"
    )


def _ask_guide(workspace: "Workspace") -> Dialog[str]:
    offers = [Offer(found.id, found.name, found.title) for found in workspace.known_identities]
    offers.append(Offer("", "選ばない", "一般的な助言（参考）だけで点検します"))
    return ChoiceDialog(
        "だれのガイドラインに沿って書きますか", offers, chosen=workspace.settings.guide or None
    )


def _ask_role(workspace: "Workspace") -> Dialog[str]:
    identity = chosen_identity(workspace)
    offers = [Offer(role, role, _role_detail(identity, role)) for role in ROLES]
    words = "" if identity else "ガイドラインを選ぶと、対象かどうかも分かります。"
    return ChoiceDialog("あなたの立場", offers, words, workspace.settings.role or None)


def _role_detail(identity: "Identity | None", role: str) -> str:
    if identity is None or not role:
        return ""
    scope = next((scope for scope in identity.scopes if scope.role == role), None)
    words = scope_words(identity, role)
    return f"{words}。{scope.text}" if scope else words


def _ask_section(workspace: "Workspace") -> Dialog[str]:
    words = _about_sheets(workspace)
    return LineDialog("課・係の名前", words, workspace.settings.section, "例: 広報課")


def _ask_name(workspace: "Workspace") -> Dialog[str]:
    words = _about_sheets(workspace)
    return LineDialog("あなたの名前", words, workspace.settings.name, "例: 山田 花子")


def _ask_marks(workspace: "Workspace") -> Dialog[str]:
    words = Content.assemble(
        _WIDTH_TEST,
        "  ",
        ("投稿不可", "bold reverse $text-error"),
        "  ",
        ("要修正", "bold underline $text-warning"),
        "  ",
        ("要確認", "underline $text-accent"),
    )
    dialog = ChoiceDialog(
        "幅と色の確認",
        (
            Offer("normal", "そろっている", "ふつうのしるしと罫線を使います"),
            Offer("safe", "ずれている・分からない", "幅のくるわない ASCII だけを使います"),
        ),
        words,
        workspace.settings.marks,
    )
    dialog.add_class("-ascii")
    return dialog


def _ask_theme(workspace: "Workspace") -> Dialog[str]:
    offers = [Offer(theme, label) for theme, label in NAMES.items()]
    return ChoiceDialog("色", offers, chosen=workspace.settings.theme)
