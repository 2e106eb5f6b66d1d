"""The parts of a hand-over: one function each, in the order of `PARTS`. A new part is a row."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from smtui.domain.guide import Guide
from smtui.domain.handoff import EVIDENCE, JSON_FILE, Handoff
from smtui.domain.incident import IncidentFile
from smtui.domain.paper import Paper
from smtui.domain.playbook import Playbooks
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.exports.account_list import accounts_table
from smtui.exports.bundle import Part
from smtui.exports.case_tables import case_log_table, cases_table, sheets_table
from smtui.exports.course_sheet import course_sheet
from smtui.exports.docx import docx_of
from smtui.exports.draft_tables import dismissals_table
from smtui.exports.handoff_json import handoff_json
from smtui.exports.incident_papers import consults_sheet, wording_sheet
from smtui.exports.incident_sheet import handoff_sheet
from smtui.exports.incident_tables import incidents_table, timeline_table
from smtui.exports.markdown import markdown_of
from smtui.exports.mask import masked_texts
from smtui.exports.tables import csv_of, xlsx_of
from smtui.settings import Settings
from smtui.store import accounts, cases, sheets
from smtui.store import evidence as blobs
from smtui.workspace.clearing import dismissals
from smtui.workspace.completions import completion, record_in
from smtui.workspace.drafts import draft_with_reports, every_draft
from smtui.workspace.lessons import syllabus

if TYPE_CHECKING:
    from smtui.store.open import Store

_ENDING = 12
"""The longest ending of a file name that evidence keeps, with its dot."""


class Guidance(Value):
    """What the guide that applies says on hand-overs."""

    guide: Guide | None
    playbooks: Playbooks
    own: frozenset[str]
    """The municipality's published contacts, which are never masked; phone numbers by digits."""


class Material(Value):
    """What the parts are made of."""

    store: "Store"
    handoff: Handoff
    guidance: Guidance
    public: tuple[IncidentFile, ...]
    """The incidents masked for the public."""
    person: Settings
    """Says who hands over."""
    with_evidence: bool


def _sheets(material: Material) -> Iterator[Part]:
    """The hand-over sheet of every incident, for Word and as Markdown."""
    clauses = material.guidance.guide.clauses if material.guidance.guide else ()
    labels = {clause.id: clause.label for clause in clauses}
    for file in material.handoff.files:
        playbook = material.guidance.playbooks.get(file.incident.kind)
        paper = handoff_sheet(file, playbook, labels, material.handoff)
        yield from _paper(f"事案{file.incident.number}_引き継ぎ書", paper)


def _courses(material: Material) -> Iterator[Part]:
    """The 経過表 of every incident, without anybody's name."""
    for file in material.public:
        yield from _paper(f"事案{file.incident.number}_経過表", course_sheet(file))


def _tables(material: Material) -> Iterator[Part]:
    """The timeline for Excel, and the register."""
    files = material.handoff.files
    timeline = timeline_table(files)
    register = incidents_table(file.incident for file in files)
    yield Part(_marked(material, "時系列.csv"), csv_of(timeline))
    yield Part(_marked(material, "事案一覧.xlsx"), xlsx_of((register, timeline)))


def _json(material: Material) -> Iterator[Part]:
    """What other tools read, and `smtui verify`."""
    shape = json.dumps(handoff_json(material.handoff), ensure_ascii=False, indent=1)
    yield Part(JSON_FILE, shape.encode() + b"\n")


def _evidence(material: Material) -> Iterator[Part]:
    """The files of evidence, as they were taken."""
    seen = set()
    for file in material.handoff.files if material.with_evidence else ():
        for piece in file.evidence:
            if piece.sha256 and piece.sha256 not in seen and blobs.has(piece.sha256):
                seen.add(piece.sha256)
                ending = os.path.splitext(piece.name)[1] if piece.form == "file" else ".txt"
                kept = ending if _is_ending(ending) else ""
                name = f"{EVIDENCE}/{piece.sha256}{kept.lower()}"
                yield Part(name, b"", blobs.path_of(piece.sha256))


def _consults(material: Material) -> Iterator[Part]:
    """The consultations, where there are any."""
    paper = consults_sheet(material.handoff.files, drill=material.handoff.drill)
    if paper is not None:
        yield from _paper("相談の記録", paper)


def _wordings(material: Material) -> Iterator[Part]:
    """The wordings for the public that are bound to the incidents, with their checks."""
    for file in material.handoff.files:
        for number, wording in enumerate(file.wordings, 1):
            try:
                history = draft_with_reports(material.store, wording.draft)
            except BadInput:
                continue  # the draft belongs to another desk
            text = history.draft.text
            if material.handoff.masked:
                (text,) = masked_texts([text], material.guidance.own)
            paper = wording_sheet(wording, text, history, drill=material.handoff.drill)
            yield from _paper(f"事案{file.incident.number}_文案{number}", paper)


def _completion(material: Material) -> Iterator[Part]:
    """The completion record of whoever hands over, once a lesson was learned."""
    guide = material.guidance.guide
    if guide is None:
        return
    learned = syllabus(guide.id)
    day = material.handoff.made.date()
    record = completion(material.store, learned, material.person, day)
    if record.finished is not None:
        yield from (Part(f"修了記録.{form}", record_in(form, record)) for form in ("docx", "md"))


def _registers(material: Material) -> Iterator[Part]:
    """Procedures under way, forms, official accounts, findings set aside: where there are any."""
    files, known = cases.loaded(material.store), accounts.listed(material.store)
    aside = dismissals(material.store)
    if not (files or known or aside):
        return
    titles = {draft.uid: draft.title for draft in every_draft(material.store)}

    def mask(texts: Iterable[str]) -> list[str]:
        kept = list(texts)
        return masked_texts(kept, material.guidance.own) if material.handoff.masked else kept

    tables = (
        cases_table(files, mask),
        case_log_table(files, mask),
        sheets_table(sheets.listed(material.store), mask),
        accounts_table(known),
        dismissals_table(aside, titles, mask),
    )
    yield Part(_marked(material, "関連の記録.xlsx"), xlsx_of(tables))


PARTS: tuple[Callable[[Material], Iterator[Part]], ...] = (
    _sheets,
    _courses,
    _tables,
    _json,
    _evidence,
    _consults,
    _wordings,
    _completion,
    _registers,
)
"""All parts of a hand-over."""


def _paper(name: str, paper: Paper) -> Iterator[Part]:
    marked = f"【{paper.mark}】{name}" if paper.mark else name
    yield Part(f"{marked}.docx", docx_of(paper))
    yield Part(f"{marked}.md", markdown_of(paper).encode())


def _marked(material: Material, name: str) -> str:
    return f"【訓練】{name}" if material.handoff.drill else name


def _is_ending(ending: str) -> bool:
    return 1 < len(ending) <= _ENDING and ending[1:].isascii() and ending[1:].isalnum()
