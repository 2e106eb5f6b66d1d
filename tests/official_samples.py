"""Documents to attach and to import, written for the tests."""

from pathlib import Path

KATORI = """\
（見本）みずほ町の手引き
令和4年10月1日策定

2. 守ること

(1) いつも誠実に書く
見本の町の顔として、落ち着いて書く。まちがいに気づいたら、すぐに認めて直す。

(2) きまりと秘密
地方公務員法やセキュリティのきまりを守る。人の写った写真は、前もって本人に尋ねる。

3. 書いてはならないこと

(1) 決まる前のこと
見本の町が決める前の案は書かない。

(2) 伏せ字と繰り返し
伏せ字で詮索を招く書き方をしない。同じ文を何度も出さない。

花火の写真の並べ方
見本の町では、花火の写真を三枚ずつ横に並べて飾る。
"""
"""Worded for the guide of katori: numbers 2(1), 2(2), 3(2), and a part that words none."""

NEWER = KATORI.replace("すぐに認めて直す", "その日のうちに認めて直す")

OWN = """\
小町市ＳＮＳ利用要綱

令和５年４月１日制定

（目的）
第１条　この要綱は、職員がＳＮＳを使うときの心得を示す。

（してはならないこと）
第２条　職員は、次に掲げる文を載せてはならない。
(1) 人を侮辱し、又は差別する文
(2) 仕事で知った秘密
２　職員は、載せる前に所属長の承認を得なければならない。

（心がけ）
第３条　職員は、正確に書くよう努める。詳しくは https://www.city.komachi.lg.jp/ に示す。
"""
"""An outline of a town that does not exist."""


def put(folder: Path, name: str, text: str) -> str:
    """Write a text file; return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def pdf_of(rows: list[str]) -> bytes:
    """Return a PDF of one page that says these rows, in a font every reader has."""
    shown = "".join(f"<{row.encode('utf-16-be').hex()}> Tj T* " for row in rows)
    stream = f"BT /F1 12 Tf 14 TL 50 700 Td {shown} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /UniJIS-UTF16-H"
        b" /DescendantFonts [6 0 R] >>",
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Sample /CIDSystemInfo"
        b" << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /FontDescriptor 7 0 R >>",
        b"<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 0 1000 1000]"
        b" /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 700 /StemV 80 >>",
    ]
    made = bytearray(b"%PDF-1.5\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(made)
