"""Documents as files: what is read of each kind, and what is said of those that cannot be read."""

import io
from pathlib import Path

import pypdf
import pytest
from docx import Document as Docx
from docx.oxml import parse_xml
from official_samples import KATORI, OWN, pdf_of, put

from smtui.errors import BadInput
from smtui.intake.cutting import cut
from smtui.intake.document import read_document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
@pytest.mark.parametrize("ending", [".txt", ".md"])
def test_a_text_in_the_encodings_of_a_town_hall(tmp_path: Path, encoding: str, ending: str) -> None:
    path = tmp_path / f"手引き{ending}"
    path.write_bytes(KATORI.replace("\n", "\r\n").encode(encoding))
    found = read_document(str(path))
    assert found.text == KATORI
    assert found.source == f"手引き{ending}"
    assert len(found.digest) == 16


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        (OWN, "2023-04-01"),
        ("令和元年5月7日 制定\n令和 6 年 1 月 4 日 改定\n", "2024-01-04"),
        ("2020年2月3日策定\n2021年4月1日から施行する。", "2021-04-01"),
        ("2020年2月31日策定\n平成二十年ごろの話。", ""),
        ("会議は令和8年1月9日に開く。", ""),
    ],
)
def test_the_day_of_the_edition(tmp_path: Path, text: str, edition: str) -> None:
    """The latest day the document says it was enacted or amended on; else nobody knows."""
    assert read_document(put(tmp_path, "a.txt", text)).edition == edition


def numbered(document: Docx, form: str, text: str, number: int) -> None:
    """Give the document a list that Word counts itself."""
    part = document.part.numbering_part.element
    part.insert(
        0,
        parse_xml(
            f'<w:abstractNum xmlns:w="{W}" w:abstractNumId="{number}"><w:lvl w:ilvl="0">'
            f'<w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
            "</w:abstractNum>"
        ),
    )
    part.append(
        parse_xml(
            f'<w:num xmlns:w="{W}" w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        )
    )


def in_list(document: Docx, words: str, number: int) -> None:
    """Add a paragraph to such a list."""
    properties = document.add_paragraph(words)._p.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:numPr xmlns:w="{W}"><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        )
    )


def test_word_is_read_with_the_numbers_it_makes_itself(tmp_path: Path) -> None:
    """Headings, lists Word counts, and tables, in the order of the page."""
    document = Docx()
    for form, text, number in (
        ("decimal", "第%1条", 901),
        ("aiueoFullWidth", "%1", 902),
        ("decimalEnclosedCircle", "%1", 903),
    ):
        numbered(document, form, text, number)
    document.add_heading("守ること", 1)
    in_list(document, "うそを書いてはならない。", 901)
    in_list(document, "秘密を書いてはならない。", 901)
    in_list(document, "個人の名前", 902)
    in_list(document, "会議の中身", 902)
    in_list(document, "目的", 903)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "担当", "小町\n花子"
    document.add_paragraph("以上")
    path = tmp_path / "a.docx"
    document.save(str(path))
    text = read_document(str(path)).text
    assert text.split("\n") == [
        "# 守ること",
        "第1条 うそを書いてはならない。",
        "第2条 秘密を書いてはならない。",
        "ア 個人の名前",
        "イ 会議の中身",
        "① 目的",
        "担当\t小町 花子",
        "以上",
    ]
    assert [piece.label for piece in cut(text)][:4] == ["守ること", "第1条", "第2条", "第2条ア"]


def test_a_pdf_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf_of(["（見本）小町市の手引き", "１ 目的", "町の話題を早く届ける。"]))
    rows = [row.strip() for row in read_document(str(path)).text.split("\n") if row.strip()]
    assert rows == ["（見本）小町市の手引き", "１ 目的", "町の話題を早く届ける。"]


def blank_pdf(password: str = "") -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", blank_pdf(), "文字認識（OCR）"),
        ("a.pdf", blank_pdf("himitsu"), "鍵がかかって"),
        ("a.pdf", b"%PDF-1.7\nbroken", "こわれているか PDF ではありません"),
        ("a.pdf", b"", "こわれているか PDF ではありません"),
        ("a.docx", b"PK\x03\x04broken", "Word の文書ではありません"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "保存し直して"),
        ("a.jtd", b"x", "一太郎"),
        ("a.png", b"\x89PNG", "種類は読めません"),
        ("a.txt", b"\x81\xff\x00\x01", "文字のファイルとして読めません"),
        ("a.txt", b" \n\n", "文字がありません"),
    ],
)
def test_what_cannot_be_read_is_said_with_what_to_do(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadInput) as told:
        read_document(str(path))
    assert said in str(told.value)
    assert told.value.hint.endswith("。")


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="読めません"):
        read_document(str(tmp_path / "none.txt"))
    with pytest.raises(BadInput, match="フォルダー"):
        read_document(str(tmp_path))


def test_control_characters_do_not_get_in(tmp_path: Path) -> None:
    """A copied terminal text drives no terminal."""
    found = read_document(put(tmp_path, "a.txt", "町の\x1b[31m手引き\u202e\u2028次の行"))
    assert found.text == "町の[31m手引き\n次の行"
