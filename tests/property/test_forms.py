"""Whatever is typed into a form: a verdict, a paper, a calendar; never an error of ours."""

import io
from datetime import date, datetime

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from smtui.domain.case import Entry, EntryKind, Mark, next_step, standings
from smtui.domain.form import FieldKind, rows_of
from smtui.domain.form_rules import flaws, tidy
from smtui.exports.calendar import Day, calendar_of
from smtui.exports.docx import docx_of
from smtui.exports.form_sheet import form_sheet
from smtui.library.forms import load_forms
from smtui.library.procedures import load_procedures
from smtui.text import printable

TODAY = date(2026, 9, 9)
FORMS = [form for guide in ("katori", "akitakata", "ueda", "ku") for form in load_forms(guide)]
PROCEDURES = [one for guide in ("katori", "akitakata") for one in load_procedures(guide).kinds]
TEXTS = st.text(max_size=40) | st.sampled_from(
    ["令和8年2月30日", "R8.4.1", "a／b／c／d／e", "\x00", "○○"]
)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_values_are_judged_and_printed(data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(FORMS))
    values = {field.id: data.draw(TEXTS) for field in form.fields}
    for flaw in flaws(form, values, TODAY).values():
        assert flaw.words
    for field in form.fields:
        tidied = tidy(field, values[field.id], TODAY)
        assert tidy(field, tidied, TODAY) == tidied
        if field.kind is FieldKind.ROWS:
            assert all(len(row) >= len(field.columns) for row in rows_of(field, values[field.id]))
    docx.Document(io.BytesIO(docx_of(form_sheet(form, values, TODAY))))


@given(st.text(), st.text(), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_calendar_keeps_every_word_on_lines_that_are_short(
    title: str, about: str, day: date
) -> None:
    content = calendar_of([Day("a", day, title, about)], datetime(2026, 9, 9))
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    for line in lines:
        line.decode("utf-8")
    whole = content.decode("utf-8").replace("\r\n ", "")
    (summary,) = (line for line in whole.split("\r\n") if line.startswith("SUMMARY:"))
    read = summary[8:].replace("\\\\", "\0").replace("\\n", "\n").replace("\\;", ";")
    clean = printable(title).replace("\t", " ")
    assert read.replace("\\,", ",").replace("\0", "\\") == clean


@given(st.data())
def test_no_order_of_entries_opens_a_gate_without_its_step(data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(PROCEDURES))
    ids = [step.id for step in one.steps]
    kinds = st.sampled_from([EntryKind.DONE, EntryKind.SKIPPED, EntryKind.REOPENED, EntryKind.NOTE])
    log = data.draw(st.lists(st.tuples(kinds, st.sampled_from(ids)), max_size=12))
    entries = [Entry(kind, datetime(2026, 9, 9), step) for kind, step in log]
    found = {standing.step.id: standing for standing in standings(one, entries)}
    for step in one.steps:
        standing = found[step.id]
        if standing.mark is Mark.OPEN:
            assert all(found[gate.after].mark is Mark.DONE for gate in step.gates)
    able = next_step(found.values())
    assert able is None or able.gate is None
