"""Official forms: begun from what is known, saved as one goes, printed, loaded again."""

import os
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from smtui.domain.era import fiscal_year_name, in_era
from smtui.domain.form import BODY, Form, Sheet, Wording, first_values
from smtui.domain.form_rules import Flaw, flaws
from smtui.domain.labels import PLATFORMS
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.library.forms import load_forms
from smtui.library.guides import load_guide
from smtui.store import cases, sheets
from smtui.text import shorten
from smtui.workspace.register import account_of

if TYPE_CHECKING:
    from smtui.domain.account import OfficialAccount
    from smtui.domain.guide import Clause
    from smtui.domain.paper import Paper
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

NAME_MOST = 100
"""The longest name of a sheet, in characters."""


class Open(Value):
    """A sheet on the desk, with its form."""

    sheet: Sheet
    form: Form | None
    """None where the guide no longer has it: the values can still be read."""
    clauses: "dict[str, Clause]"
    wording: Wording | None
    """The words of the official form, where a person attached them."""


def forms(desk: "Workspace") -> tuple[Form, ...]:
    """Return the forms of the chosen guide, then those of general practice; raises GuideError."""
    return load_forms(desk.settings.guide)


def form_of(guide: str | None, form_id: str) -> Form:
    """Return a form; raises BadInput for one that is not there."""
    there = load_forms(guide)
    found = next((form for form in there if form.id == form_id), None)
    if found is None:
        known = "、".join(form.id for form in there)
        raise BadInput(f"「{form_id}」という様式はありません。", f"使えるのは {known} です。")
    return found


def begin_sheet(
    desk: "Workspace",
    store: "Store",
    form_id: str,
    *,
    case: str = "",
    account: str = "",
    carry: bool | None = None,
) -> Sheet:
    """Begin a sheet with what is known, and with the values of the last one where it carries over.

    `carry` says whether it does; None leaves it to the form. A sheet of the same case is taken up
    again instead. Raises BadInput for an unknown form.
    """
    guide, title = desk.settings.guide or "", ""
    if case:
        about = cases.load(store, case).case
        guide, title, account = about.guide, about.title, account or about.account
        for sheet in sheets.listed(store):
            if (sheet.case, sheet.form) == (case, form_id):
                return sheet
    form = form_of(guide or None, form_id)
    carries = form.carries if carry is None else carry
    before = sheets.latest_of(store, guide, form_id, title) if carries else None
    words = sheets.wording(store, guide, form_id)
    values = first_values(
        form,
        known(desk, guide, account_of(store, account)),
        before.values if before else None,
        words.body if words else "",
    )
    version = load_guide(guide).identity.version if guide else ""
    sheet = Sheet("", guide, version, form.id, form.name, title, case, 1, "", "", "", values)
    return sheets.begin(store, sheet, desk.now())


def known(desk: "Workspace", guide: str, account: "OfficialAccount | None") -> dict[str, str]:
    """Return what is known beforehand, by the keys of `smtui.domain.form.PREFILLS`."""
    settings, today = desk.settings, desk.now().date()
    hours = load_guide(guide).identity.hours if guide else None
    person = "　".join(word for word in (settings.section, settings.name) if word)
    found = {
        "today": in_era(today),
        "fiscal-year": fiscal_year_name(today),
        "section": settings.section,
        "person": person,
        "hours": hours.text if hours else "",
    }
    return found | (_of_account(account) if account else {})


def _of_account(account: "OfficialAccount") -> dict[str, str]:
    return {
        "account": account.name,
        "platform": PLATFORMS[account.platform],
        "url": account.url,
        "manager": account.manager,
        "posters": account.posters.replace("、", "\n"),
        "purpose": account.purpose,
        "audience": account.audience,
        "reply": account.reply_policy,
        "account-hours": account.hours,
        "device": account.device,
        "password": account.password_kept,
    }


def sheet_on_desk(store: "Store", uid: str) -> Open:
    """Return a sheet with its form; raises BadInput if there is none, GuideError, StoreError."""
    sheet = sheets.load(store, uid)
    guide = sheet.guide or None
    form = next((form for form in load_forms(guide) if form.id == sheet.form), None)
    clauses = {clause.id: clause for clause in load_guide(guide).clauses} if guide else {}
    return Open(sheet, form, clauses, sheets.wording(store, sheet.guide, sheet.form))


def listed(store: "Store") -> tuple[Sheet, ...]:
    """Return the sheets in use, the one changed last first; raises StoreError."""
    return tuple(sheets.listed(store))


def versions(store: "Store", uid: str) -> tuple[Sheet, ...]:
    """Return what has stood on a sheet, the latest first; raises BadInput if there is none."""
    return tuple(sheets.versions(store, uid))


def save_values(
    desk: "Workspace",
    store: "Store",
    uid: str,
    changes: Mapping[str, str],
    seen: Mapping[str, str],
) -> Sheet:
    """Keep what was typed; `seen` is what stood there before. Raises BadInput, StoreError."""
    return sheets.save(store, uid, changes, seen, desk.now())


def go_back(desk: "Workspace", store: "Store", uid: str, version: int) -> Sheet:
    """Take the values of an earlier version up again; the present ones stay as a version."""
    wanted = next(old for old in sheets.versions(store, uid) if old.version == version)
    present = sheets.load(store, uid)
    sheets.printed(store, uid, present.version, desk.now())
    return sheets.save(store, uid, wanted.values, present.values, desk.now())


def put_away(desk: "Workspace", store: "Store", uid: str) -> None:
    """Take a sheet out of the list; nothing of it is lost."""
    sheets.archive(store, uid, desk.now())


def rename_sheet(store: "Store", uid: str, title: str) -> None:
    """Name a sheet; raises BadInput for a name that is too long."""
    plain = " ".join(title.split())
    if len(plain) > NAME_MOST:
        raise BadInput(f"名前は{NAME_MOST}字までです。", "短くしてください。")
    sheets.rename(store, uid, plain)


def checked(form: Form, values: Mapping[str, str], today: date) -> dict[str, Flaw]:
    """Return what is wrong with the values of a form, by the ids of its fields."""
    return flaws(form, values, today)


def print_sheet(
    desk: "Workspace", store: "Store", uid: str, out: str, *, blanks: bool = False
) -> None:
    """Write a sheet as Word (.docx) or Markdown (.md); what was printed stays as a version.

    With `blanks`, required places may stay empty. Raises BadInput for what is wrong in it, and
    where nothing can be written.
    """
    found = sheet_on_desk(store, uid)
    if found.form is None:
        raise BadInput(
            "この様式は、いまのガイドラインにありません。", "新しい用紙で作り直してください。"
        )
    refuse(found.form, found.sheet.values, desk.now().date(), blanks=blanks)
    write_form(found.form, found.sheet.values, out, desk.now().date())
    sheets.printed(store, uid, found.sheet.version, desk.now())


def refuse(form: Form, values: Mapping[str, str], today: date, *, blanks: bool) -> None:
    """Raise BadInput with a line a field for what is wrong with the values."""
    wrong = {id: flaw for id, flaw in flaws(form, values, today).items() if not flaw.missing}
    empty = {id: flaw for id, flaw in flaws(form, values, today).items() if flaw.missing}
    found = wrong if blanks else wrong | empty
    if found:
        names = {field.id: field.name for field in form.fields}
        lines = "".join(f"\n・{names.get(id, '本文')}: {flaw.words}" for id, flaw in found.items())
        raise BadInput(f"「{form.name}」に直すところがあります。", lines)


def write_form(form: Form, values: Mapping[str, str], out: str, today: date) -> None:
    """Write the paper of a form to a file; its ending says in what format."""
    from smtui.exports.files import write  # noqa: PLC0415 - only where a file is made
    from smtui.exports.form_sheet import form_sheet  # noqa: PLC0415

    write(out, paper_bytes(form_sheet(form, values, today), out))


def paper_bytes(paper: "Paper", out: str) -> bytes:
    """Return a paper in the format of the ending of a file; raises BadInput for any other."""
    ending = os.path.splitext(out.strip())[1].lower()
    if ending == ".docx":
        from smtui.exports.docx import docx_of  # noqa: PLC0415 - 150 ms

        return docx_of(paper)
    if ending == ".md":
        from smtui.exports.markdown import markdown_of  # noqa: PLC0415

        return markdown_of(paper).encode("utf-8")
    raise BadInput(
        "ファイルの種類が分かりません。", "名前の終わりを .docx（Word）か .md にしてください。"
    )


def values_from(form: Form, given: Mapping[str, str]) -> dict[str, str]:
    """Return values by the ids of fields, given by ids or by labels as printed.

    Raises BadInput for a name the form does not have, and for a label that stands there twice.
    """
    found: dict[str, str] = {}
    for name, value in given.items():
        ids = [field.id for field in form.fields if name in (field.id, field.label, field.name)]
        if name in (BODY, "本文"):
            ids = [BODY]
        if len(ids) != 1:
            known = "、".join(f"{field.id}（{field.label}）" for field in form.fields)
            what = "という欄はありません" if not ids else "という欄は2つあります"
            raise BadInput(f"「{shorten(name, 40)}」{what}。", f"使えるのは {known} です。")
        found[ids[0]] = value
    return found


def attached_words(path: str) -> Wording:
    """Return the words of the official form in a file, to be looked at before they are kept.

    Raises BadInput where the file cannot be read or holds no sentence.
    """
    from smtui.intake.official_form import read_official_form  # noqa: PLC0415 - seldom

    found = read_official_form(path)
    return Wording(found.body, found.source, found.digest, "")


def attach_words(desk: "Workspace", store: "Store", sheet: Sheet, words: Wording) -> Sheet:
    """Let the words of the official form stand in place of ours, on this sheet and later ones."""
    moment = desk.now().isoformat(timespec="seconds")
    sheets.attach(store, sheet.guide, sheet.form, words._replace(attached=moment))
    return sheets.save(store, sheet.uid, {BODY: words.body}, sheet.values, desk.now())


def detach_words(desk: "Workspace", store: "Store", sheet: Sheet, form: Form) -> Sheet:
    """Go back to our own words, on this sheet and later ones."""
    sheets.detach(store, sheet.guide, sheet.form)
    return sheets.save(store, sheet.uid, {BODY: form.body}, sheet.values, desk.now())
