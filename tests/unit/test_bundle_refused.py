"""A bundle that is not exactly one is refused with a sentence, and nothing is changed."""

import contextlib
import hashlib
import json
import os
import shutil
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from incident_samples import a_desk, an_incident

from smtui.errors import BadInput
from smtui.intake import bundle as intake
from smtui.workspace.bundles import collect, verify_bundle
from smtui.workspace.evidence import attach_text
from smtui.workspace.handover import hand_over


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a sound bundle, made once: every test gets a copy of its own."""
    place = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMTUI_HOME", str(place / "home"))
        desk = a_desk()
        one = an_incident(desk, "市民の佐藤さんから電話", "二つ目")
        attach_text(desk, one.uid, "写し")
        hand_over(desk, out=str(place / "bundle"))
    return place / "bundle"


@pytest.fixture
def folder(made, tmp_path):
    """Return a sound bundle as a folder."""
    return Path(shutil.copytree(made, tmp_path / "bundle"))


def sign(folder):
    """Write the manifest anew, as somebody would who forges a bundle."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "SHA256SUMS"
    ]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def packed(folder, *, more=(), change=None):
    """Return the folder as a zip, with more members or each changed on the way."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as target:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                info = zipfile.ZipInfo(file.relative_to(folder).as_posix())
                if change:
                    change(info)
                target.writestr(info, file.read_bytes())
        for info, content in more:
            target.writestr(info, content)
    return path


def refused(path, *words):
    """The bundle is refused with words; looking at it changed nothing around it."""
    before = sorted((str(file), file.lstat().st_size) for file in path.parent.rglob("*"))
    with pytest.raises(BadInput) as told:
        verify_bundle(str(path))
    assert sorted((str(file), file.lstat().st_size) for file in path.parent.rglob("*")) == before
    assert told.value.hint or len(words) > 1
    for word in words:
        assert word in str(told.value), str(told.value)
    assert "\x1b" not in str(told.value)


def test_the_sound_bundle_is_accepted_also_with_what_finder_and_explorer_left(folder):
    (folder / ".DS_Store").write_bytes(b"x")
    (folder / "evidence" / "Thumbs.db").write_bytes(b"x")
    assert verify_bundle(str(folder)).proof.sound
    sign_free = packed(folder.rename(folder.with_name("b2")))
    with pytest.raises(BadInput, match="一覧にありません"):
        verify_bundle(str(sign_free))


def edited(content):
    return content.replace("二つ目".encode(), "別の話".encode())


FILE_DAMAGE = {
    "a file is changed": (lambda f: (f / "時系列.csv").write_bytes(b"x"), "作ったときと違います"),
    "the JSON is changed": (
        lambda f: (f / "handoff.json").write_bytes(edited((f / "handoff.json").read_bytes())),
        "作ったときと違います",
    ),
    "a file is missing": (lambda f: (f / "事案一覧.xlsx").unlink(), "入っていません"),
    "a file is too many": (lambda f: (f / "virus.exe").write_bytes(b"x"), "一覧にありません"),
    "no manifest": (lambda f: (f / "SHA256SUMS").unlink(), "引き継ぎではありません"),
    "no JSON": (lambda f: (f / "handoff.json").unlink(), "引き継ぎではありません"),
    "an empty manifest": (lambda f: (f / "SHA256SUMS").write_bytes(b""), "一覧にありません"),
    "a manifest of bytes": (
        lambda f: (f / "SHA256SUMS").write_bytes(b"\xff\xfe\x00"),
        "読めません",
    ),
    "a manifest that says a name twice": (
        lambda f: (f / "SHA256SUMS").write_bytes((f / "SHA256SUMS").read_bytes() * 2),
        "読めません",
    ),
    "an escape in a name": (lambda f: (f / "a\x1b[31m.txt").write_bytes(b"x"), "外を指す名前"),
    "a folder that is a link": (lambda f: (f / "more").symlink_to("/etc"), "リンク"),
    "a file that is a link": (lambda f: (f / "more").symlink_to("/etc/passwd"), "リンク"),
    "a pipe": (lambda f: os.mkfifo(f / "pipe"), "リンクなど"),
}


@pytest.mark.skipif(os.name != "posix", reason="needs links and names of POSIX")
@pytest.mark.parametrize("case", FILE_DAMAGE)
def test_a_damaged_folder_is_refused(folder, case):
    damage, words = FILE_DAMAGE[case]
    damage(folder)
    refused(folder, words)


def changed(shape, path, value):
    """Change one value of the JSON; a path of keys and numbers."""
    *way, last = path
    for step in way:
        shape = shape[step]
    if value is DROP:
        del shape[last]
    else:
        shape[last] = value


DROP = object()
ENTRY = ("incidents", 0, "log", 1)
JSON_DAMAGE = {
    "another program's": (("format",), "other", "ではありません"),
    "a newer version": (("version",), 2, "新しい版"),
    "no version": (("version",), DROP, "新しい版"),
    "a key is missing": (("masked",), DROP, "形が正しくない"),
    "no incidents": (("incidents",), [], "形が正しくない"),
    "a truth that is a number": (("drill",), 1, "形が正しくない"),
    "a number that is a truth": ((*ENTRY, "number"), True, "形が正しくない"),
    "a huge number": ((*ENTRY, "position"), 10**30, "形が正しくない"),
    "a negative number": ((*ENTRY, "position"), -1, "形が正しくない"),
    "a time that is none": ((*ENTRY, "written"), "きのう", "形が正しくない"),
    "a time with a zone": ((*ENTRY, "written"), "2026-11-21T14:00:00+09:00", "形が正しくない"),
    "an unknown kind": ((*ENTRY, "kind"), "=cmd|' /C calc'!A0", "形が正しくない"),
    "a uid with a path": (("incidents", 0, "uid"), "../../etc/passwd", "形が正しくない"),
    "a formula for a uid": (("incidents", 0, "uid"), "=1+1", "形が正しくない"),
    "a hash that is none": ((*ENTRY, "hash"), "x" * 64, "形が正しくない"),
    "a salt too short": ((*ENTRY, "salt"), "00", "形が正しくない"),
    "a deed of another shape": ((*ENTRY, "content", "deed"), {"text": ["x"]}, "決まった形"),
    "a content of another shape": ((*ENTRY, "content"), {"who": "x"}, "決まった形"),
    "an escape in a note": ((*ENTRY, "content", "deed", "text"), "\x1b]0;pwned\x07", "画面を操作"),
    "an escape in a name": (("who",), "\x9b31m", "画面を操作"),
    "letters turned around": (("guide",), "\u202etxt.exe", "画面を操作"),
    "too few digests": (("digests",), [], "形が正しくない"),
    "a digest that is none": (("digests", 0), "zz", "形が正しくない"),
    "a log uid with a path": (("log", "uid"), "../x", "形が正しくない"),
    "half a letter": (("who",), "\ud800", "形が正しくない"),
}


@pytest.mark.parametrize("case", JSON_DAMAGE)
def test_json_of_another_shape_is_refused_though_the_manifest_fits(folder, case):
    path, value, words = JSON_DAMAGE[case]
    shape = json.loads((folder / "handoff.json").read_bytes())
    changed(shape, path, value)
    (folder / "handoff.json").write_text(json.dumps(shape), encoding="utf-8")
    sign(folder)
    refused(folder, words)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"NaN", b'{"format": NaN}', b"\xff\xfe", b"[" * 100_000, b"1" * 10_000,
     b'{"format": "smtui-handoff", "format": "smtui-handoff"}'],
)  # fmt: skip
def test_what_is_no_json_is_refused(folder, content):
    (folder / "handoff.json").write_bytes(content)
    sign(folder)
    refused(folder, "引き継ぎ（JSON）")


FORGED = {
    "a content": ((*ENTRY, "content", "deed", "text"), "書きかえた"),
    "who wrote it": ((*ENTRY, "content", "who"), "別の人"),
    "when it was written": ((*ENTRY, "written"), "2026-01-01T00:00:00"),
    "which kind it is": ((*ENTRY, "hash"), "0" * 64),
    "a digest": (("digests", 1), "0" * 64),
    "the head": (("log", "head"), "0" * 64),
    "the start": (("log", "start"), "0" * 64),
    "the log it belongs to": (("log", "uid"), "f" * 16),
}


@pytest.mark.parametrize("case", FORGED)
def test_a_forged_entry_is_found_though_shape_and_manifest_fit(folder, case, tmp_path):
    shape = json.loads((folder / "handoff.json").read_bytes())
    path, value = FORGED[case]
    if path[:4] == ENTRY:
        path = ("incidents", 0, "log", 2, *path[4:])  # the one that is not masked
    changed(shape, path, value)
    (folder / "handoff.json").write_text(json.dumps(shape), encoding="utf-8")
    sign(folder)
    assert not verify_bundle(str(folder)).proof.sound
    with pytest.raises(BadInput, match="作ったときのままではありません"):
        collect([str(folder)], str(tmp_path / "x.xlsx"))
    assert not (tmp_path / "x.xlsx").exists()


def test_evidence_that_is_not_what_its_name_says_is_found(folder):
    (kept,) = (folder / "evidence").iterdir()
    kept.write_bytes(b"another picture")
    sign(folder)
    received = verify_bundle(str(folder))
    assert "名前と中身が合いません" in received.proof.flaws[0].words


@pytest.mark.parametrize(
    "name",
    ["../outside.txt", "/etc/passwd", "a/../../b", "C:\\x.txt", "C:x", "a\\b", "./a", "a//b", "a\x1bb"],
)  # fmt: skip
def test_a_zip_that_points_outside_is_refused(folder, name):
    refused(packed(folder, more=[(zipfile.ZipInfo(name), b"x")]), "外を指す名前")


def test_a_zip_with_a_link_is_refused(folder):
    info = zipfile.ZipInfo("link")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    refused(packed(folder, more=[(info, b"/etc/passwd")]), "リンク")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_with_two_files_of_one_name_is_refused(folder):
    refused(packed(folder, more=[(zipfile.ZipInfo("handoff.json"), b"{}")]), "同じ名前")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(folder):
    info = zipfile.ZipInfo("bomb")
    info.compress_type = zipfile.ZIP_DEFLATED
    refused(packed(folder, more=[(info, bytes(50 << 20))]), "縮め方が普通ではない")


def test_a_zip_that_lies_about_its_sizes_is_refused(folder):
    path = packed(folder)
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", content, at + 24, 1)  # the unpacked size in the list of contents
        at = content.find(b"PK\x01\x02", at + 4)
    path.write_bytes(content)
    refused(path)


def test_too_many_files_and_too_many_bytes_are_refused(folder, monkeypatch):
    monkeypatch.setattr(intake, "MOST_FILES", 5)
    refused(folder, "大きすぎます")
    monkeypatch.setattr(intake, "MOST_FILES", 5_000)
    with (
        pytest.raises(BadInput, match="大きすぎます"),
        intake.package(str(folder), "handoff.json", "x", 100),
    ):
        pass


def test_a_password_is_refused(folder):
    path = packed(folder)
    content = bytearray(path.read_bytes())
    for mark, gap in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.find(mark)
        while at >= 0:
            content[at + gap] |= 1
            at = content.find(mark, at + 4)
    path.write_bytes(content)
    refused(path, "暗証番号")


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.99])
def test_a_zip_that_was_cut_off_is_refused(folder, share):
    path = packed(folder)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    refused(path)


def test_no_flipped_byte_of_a_zip_is_believed(folder):
    """Either the bundle is refused, or what it says is what it said."""
    path = packed(folder)
    sound = path.read_bytes()
    before = verify_bundle(str(path)).handoff
    for at in range(0, len(sound), max(1, len(sound) // 150)):
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 0x5A]) + sound[at + 1 :])
        with contextlib.suppress(BadInput):
            assert verify_bundle(str(path)).handoff == before


@pytest.mark.parametrize("name", ["nothing", "bundle/handoff.json"])
def test_what_is_neither_folder_nor_zip_is_refused(folder, name):
    with pytest.raises(BadInput):
        verify_bundle(str(folder.parent / name))


def test_a_formula_in_a_foreign_note_is_text_in_the_register(folder, tmp_path):
    import openpyxl

    desk = a_desk()
    an_incident(desk, what="=1+1")
    shutil.rmtree(folder)
    hand_over(desk, out=str(tmp_path / "b.zip"))
    collect([str(tmp_path / "b.zip")], str(tmp_path / "all.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any(cell.value == "=1+1" for cell in cells)
    assert all(cell.data_type != "f" for cell in cells)
