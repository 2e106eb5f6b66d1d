"""The forms: exact labels, grounds of every field, what is wrong said at the field, the paper."""

import io
from datetime import date
from pathlib import Path

import docx
import pytest

from smtui.domain.form import BODY, Field, FieldKind, Form, Place, first_values
from smtui.domain.form_rules import field_flaw, flaws, tidy
from smtui.domain.paper import Grid, Join, Stamps
from smtui.errors import BadInput
from smtui.exports.docx import docx_of
from smtui.exports.form_sheet import LISTED_MM, NO_DATE, ROW_MM, form_sheet
from smtui.exports.markdown import markdown_of
from smtui.intake.official_form import read_official_form
from smtui.library.folder import validate
from smtui.library.forms import load_forms, passages
from smtui.library.guides import load_guide
from smtui.library.layout import guide_ids
from smtui.workspace.forms import form_of

GOLDENS = Path(__file__).parent.parent / "goldens"
TODAY = date(2026, 9, 9)
ALL = [(guide, form) for guide in guide_ids() for form in load_forms(guide)]
NAMED = [line.split("\t") for line in (GOLDENS / "forms.tsv").read_text("utf-8").splitlines()[1:]]

LABELS = {
    ("katori", "start"): (
        "所属名", "運用管理者", "利用目的", "ソーシャルメディアの種類", "トラブル対応策",
        "配信情報の内容", "運用時間帯", "配信頻度", "担当者", "コメント等対応方法",
        "運用開始予定日", "その他",
    ),
    ("katori", "stop"): (
        "所属名", "運用管理者", "これまでの利用目的", "ソーシャルメディアの種類",
        "運用停止（撤退）の理由", "運用停止・撤退予定日", "その他",
    ),
    ("akitakata", "form1"): (
        "利用するソーシャルメディア", "アカウント名", "アカウントを運用する目的",
        "掲載の運営主体（管理者及び情報掲載者）", "掲載する内容・掲載する意図",
        "利用者のコメントへの対応", "留意事項", "運用開始予定日",
    ),
    ("ueda", "form1"): (
        "発信情報の名称", "ソーシャルメディア名", "アカウント", "登録ＵＲＬ", "開設の目的",
        "発信情報の内容", "運用期間", "利用者の書き込みに対する返信",
        "運用者", "住 所", "電 話", "ＦＡＸ", "電子メール",
    ),
}  # fmt: skip


def filled(form: Form, **changes: str) -> dict[str, str]:
    """Something sensible in every field."""
    given = {
        FieldKind.TEXT: "見本",
        FieldKind.LINES: "見本です。",
        FieldKind.DATE: "令和8年10月1日",
        FieldKind.URL: "https://example.jp/a",
    }
    values = first_values(form, {"today": "令和8年9月9日"})
    for field in form.fields:
        if values[field.id]:
            continue
        if field.kind is FieldKind.CHOICE:
            values[field.id] = field.choices[0]
        elif field.kind is FieldKind.ROWS:
            values[field.id] = "／".join(f"見本{n}" for n in range(len(field.columns)))
        else:
            values[field.id] = given[field.kind]
    return values | changes


@pytest.mark.parametrize(("guide", "id"), LABELS)
def test_the_labels_are_those_of_the_form(guide: str, id: str) -> None:
    form = form_of(guide, id)
    assert tuple(field.label for field in form.at(Place.TABLE)) == LABELS[guide, id]


@pytest.mark.parametrize(("guide", "clauses"), NAMED, ids=lambda value: value[:9])
def test_every_clause_on_forms_is_in_the_data(guide: str, clauses: str) -> None:
    forms = load_forms(guide)
    named = {c for form in forms for c in form.clauses}
    named |= {c for form in forms for field in form.fields for c in field.clauses}
    assert set(clauses.split()) - named == set()


@pytest.mark.parametrize(("guide", "form"), ALL, ids=lambda value: getattr(value, "id", value))
def test_every_field_has_its_grounds_or_is_marked(guide: str, form: Form) -> None:
    known = {clause.id for clause in load_guide(guide).clauses}
    for field in form.fields:
        assert set(field.clauses) <= known
        assert field.reference == (not field.clauses)


@pytest.mark.parametrize(("guide", "form"), ALL, ids=lambda value: getattr(value, "id", value))
def test_a_filled_form_has_no_flaw_and_fits_its_paper(guide: str, form: Form) -> None:
    values = filled(form)
    assert flaws(form, values, TODAY) == {}
    paper = form_sheet(form, values, TODAY)
    made = docx.Document(io.BytesIO(docx_of(paper)))
    words = " ".join(
        [p.text for p in made.paragraphs]
        + [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    )
    for field in form.at(Place.TABLE):
        assert (field.group if form.inline and field.group else field.label) in words
    assert form.name in words
    assert (made.sections[0].header.paragraphs[0].text == "【参考書式】") == (
        form.layout == "reference"
    )
    assert form.name in markdown_of(paper).replace("\\", "")


def test_the_application_is_a_letter_with_the_table_of_the_original() -> None:
    form = form_of("katori", "start")
    paper = form_sheet(form, filled(form, **{"from": "観光課長　見本 太郎"}), TODAY)
    head = [line.text for line in paper.head if line.text]
    assert head == ["令和8年9月9日", "広報主管課長　様", "所属長　観光課長　見本 太郎"]
    (grid,) = (block for block in paper.blocks if isinstance(block, Grid))
    assert len(grid.rows) == 12
    assert grid.rows[0][:2] == ("所属名", Join.LEFT)
    assert [row[0] for row in grid.rows[6:10]] == ["運用方法", *[Join.ABOVE] * 3]
    assert grid.rows[6][2].startswith("原則　平日の8時30分")
    table = docx.Document(io.BytesIO(docx_of(paper))).tables[0]
    assert table.cell(6, 0)._tc is table.cell(9, 0)._tc
    assert table.cell(0, 0)._tc is table.cell(0, 1)._tc


def test_contact_lines_stand_in_one_cell_where_the_original_has_one() -> None:
    form = form_of("ueda", "form1")
    values = filled(form, operator="上田市 見本課", phone="0268-00-0000", fax="")
    (grid,) = (b for b in form_sheet(form, values, TODAY).blocks if isinstance(b, Grid))
    assert len(grid.rows) == 9
    assert grid.rows[8][0] == "⑨運用者・連絡先"
    assert grid.rows[8][1].startswith("○上田市 見本課\n・住 所：見本\n・電 話：0268-00-0000")
    assert "ＦＡＸ" not in grid.rows[8][1]


def test_what_is_missing_stays_blank_on_the_paper() -> None:
    form = form_of("katori", "stop")
    paper = form_sheet(form, {}, TODAY)
    assert paper.head[0].text == NO_DATE
    (grid,) = (block for block in paper.blocks if isinstance(block, Grid))
    assert ("運用停止・撤退予定日", NO_DATE) in grid.rows
    reason = next(at for at, row in enumerate(grid.rows) if row[0] == "運用停止（撤退）の理由")
    assert grid.heights[reason] >= 2 * ROW_MM  # room to write by hand
    (sender,) = (line for line in paper.head if line.text.startswith("所属長"))
    assert sender.indent  # its name is written behind it, not at the edge of the page
    manual = form_sheet(form_of("katori", "manual"), {}, TODAY)
    cells = [cell for block in manual.blocks if isinstance(block, Grid) for cell in block.rows[3]]
    assert "□ 使える　□ 使えない　□ 緊急時だけ使える" in cells


@pytest.mark.parametrize(("guide", "form"), ALL, ids=lambda value: getattr(value, "id", value))
def test_a_blank_form_leaves_room_by_hand_and_stays_on_one_page(guide: str, form: Form) -> None:
    paper = form_sheet(form, first_values(form, {}), TODAY)
    grids = [block for block in paper.blocks if isinstance(block, Grid)]
    rows = [height for grid in grids for height in grid.heights or [grid.height] * len(grid.rows)]
    assert all(height >= LISTED_MM for height in rows)
    assert sum(rows) < 297 - 2 * paper.margin - 30


@pytest.mark.parametrize(
    ("guide", "id", "words"),
    [
        ("katori", "start", ""),
        ("akitakata", "form1", "公式の用紙がガイドラインに付いていない"),
        ("akitakata", "guideline", "決まった用紙がない"),
        ("akitakata", "evaluation", "条文にはない"),
    ],
)
def test_a_paper_says_where_its_layout_comes_from(guide: str, id: str, words: str) -> None:
    paper = form_sheet(form_of(guide, id), {}, TODAY)
    assert words in paper.footer
    assert bool(words) == bool(paper.footer) == bool(paper.mark) == paper.numbered


def test_those_who_have_to_agree_have_a_box_for_their_stamp() -> None:
    paper = form_sheet(form_of("akitakata", "form1"), {}, TODAY)
    assert paper.blocks[-1] == Stamps(("運用管理者", "情報管理課", "総務課"))


def test_contact_lines_are_all_printed_on_a_form_that_is_filled_in_by_hand() -> None:
    (grid,) = (
        b for b in form_sheet(form_of("ueda", "form1"), {}, TODAY).blocks if isinstance(b, Grid)
    )
    assert "ＦＡＸ：" in str(grid.rows[8][1])


BAD = {
    "no such day": ("start", "令和8年2月30日", "という日はありません"),
    "no day": ("start", "らいげつ", "日付として読めません"),
    "too early": ("start", "令和8年4月1日", "より前の日"),
    "too long": ("section", "課" * 500, "60字までです（いま500字）"),
    "missing": ("manager", "  ", "「運用管理者」が空です"),
    "control": ("purpose", "花\x07だより", "目に見えない文字"),
    "escape": ("purpose", "\x1b[31m花", "目に見えない文字"),
    "direction": ("purpose", "花\u202eだより", "目に見えない文字"),
    "two lines": ("frequency", "週に2回\n月に1回", "1行で"),
    "blank left": ("frequency", "週に○○回", "書き入れて"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_value_gets_a_sentence_at_its_field(name: str) -> None:
    id, value, words = BAD[name]
    form = form_of("katori", "start")
    found = flaws(form, filled(form, **{id: value}), TODAY)
    assert list(found) == [id]
    assert words in found[id].words
    assert found[id].missing == (name == "missing")


@pytest.mark.parametrize(
    ("kind", "value", "right"),
    [
        (FieldKind.URL, "https://example.jp/x", True),
        (FieldKind.URL, "example.jp", False),
        (FieldKind.URL, "https://example.jp/ x", False),
        (FieldKind.CHOICE, "ある", True),
        (FieldKind.CHOICE, "たぶん", False),
        (FieldKind.ROWS, "課／名前", True),
        (FieldKind.ROWS, "課／名前／ほか", False),
        (FieldKind.DATE, "Ｒ８．４．１", True),
    ],
)
def test_each_kind_of_field_judges_its_values(kind: FieldKind, value: str, right: bool) -> None:
    field = Field("x", "欄", kind, "書きます。", choices=("ある", "ない"), columns=("課", "名前"))
    assert (field_flaw(field, value, TODAY) is None) == right


def test_a_day_is_tidied_and_what_is_no_day_is_left_as_typed() -> None:
    field = Field("x", "日", FieldKind.DATE, "書きます。")
    assert tidy(field, "10/1", TODAY) == "令和8年10月1日"
    assert tidy(field, "令和8年2月30日", TODAY) == "令和8年2月30日"


def test_a_new_roster_begins_with_the_one_of_last_year_but_not_with_its_year() -> None:
    form = form_of("akitakata", "form2")
    before = filled(form, year="令和7年度", managers="課／長／見本／1", changes="入れ替わり")
    values = first_values(form, {"fiscal-year": "令和8年度"}, before)
    assert values["managers"] == "課／長／見本／1"
    assert (values["year"], values["changes"]) == ("令和8年度", "")


def test_attached_words_take_the_place_of_ours() -> None:
    form = form_of("katori", "start")
    assert first_values(form, {})[BODY] == form.body
    assert first_values(form, {}, body="公式の文です。")[BODY] == "公式の文です。"


def official(path: Path) -> Path:
    document = docx.Document()
    for text in (
        "年　月　日",
        "見本課長　様",
        "見本の申請書",
        "次のとおり申し込みます。",
        "約束も守ります。",
    ):
        document.add_paragraph(text)
    document.add_table(1, 2).cell(0, 0).text = "表の中の文です。"
    document.save(str(path))
    return path


def test_the_words_of_an_official_form_are_read_from_outside_its_table(tmp_path: Path) -> None:
    found = read_official_form(str(official(tmp_path / "様式.docx")))
    assert found.body == "次のとおり申し込みます。\n約束も守ります。"
    assert found.source == "様式.docx"
    assert len(found.digest) == 16
    text = tmp_path / "様式.txt"
    text.write_text("年 月 日\n\n次のとおり\n申し込みます。\n\n記\n", "utf-8")
    assert read_official_form(str(text)).body == "次のとおり申し込みます。"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", b"PK\x03\x04 no archive"),
        ("a.docx", b""),
        ("a.pdf", b"%PDF-1.4"),
        ("a.txt", "見出しだけ".encode()),
        ("none.docx", None),
    ],
)
def test_a_file_without_words_is_refused_with_what_to_do(
    tmp_path: Path, name: str, content: bytes | None
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput) as found:
        read_official_form(str(path))
    assert found.value.hint


def test_a_search_finds_forms_and_fields() -> None:
    found = {passage.id: passage for passage in passages("katori")}
    assert "katori-form1-f5" in found["form/start/trouble"].clauses


WRONG = {
    "choices": ('kind = "choice"', "choices"),
    "columns": ('kind = "text"\ncolumns = ["a"]', "columns"),
    "after": ('kind = "date"\nafter = "gone"', "日付の欄がありません"),
    "kind": ('kind = "number"', "「number」は使えません"),
    "prefill": ('kind = "text"\nprefill = "secret"', "「secret」は使えません"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_named_with_its_file(tmp_path: Path, name: str) -> None:
    lines, words = WRONG[name]
    folder = tmp_path / "tiny"
    folder.mkdir()
    for file in (GOLDENS / "guides" / "tiny").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "forms.toml").write_text(
        '[[form]]\nid = "f"\nname = "様式"\nabout = "ためし"\nlayout = "reference"\n'
        'clauses = []\nreference = true\n\n[[form.field]]\nid = "x"\nlabel = "欄"\n'
        f'help = "書きます。"\nclauses = []\nreference = true\n{lines}\n',
        "utf-8",
    )
    found = [str(one) for one in validate(str(folder)) if "forms.toml" in str(one)]
    assert len(found) == 1
    assert words in found[0]
