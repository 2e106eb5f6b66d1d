"""Evidence is copied as it is, for its owner only, and says where it came from."""

import hashlib
import os
import struct

import pytest
from incident_samples import a_desk, an_incident

from smtui.domain.telling import said
from smtui.errors import BadInput
from smtui.intake.photo_place import tells_place
from smtui.store import evidence as blobs
from smtui.workspace import closing
from smtui.workspace.evidence import attach_file, attach_text, attach_url, is_intact, path_of
from smtui.workspace.incidents import load, withdraw


@pytest.fixture
def desk():
    return a_desk()


def tiff(*, gps=True, order="<"):
    """Return EXIF data with one directory, and in it one of positions."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    tags = (
        [(0x010F, 2, 4, 0x41424344), (0x8825, 4, 1, 8 + 2 + 24 + 4)] if gps else [(0x010F, 2, 4, 1)]
    )
    head = mark + struct.pack(f"{order}I", 8) + struct.pack(f"{order}H", len(tags))
    head += b"".join(struct.pack(f"{order}HHII", *tag) for tag in tags) + bytes(4)
    return head + struct.pack(f"{order}H", 1) + struct.pack(f"{order}HHII", 2, 5, 3, 0) + bytes(4)


def jpeg(exif):
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\0\0" + exif + b"\xff\xd9"


def png(exif):
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(exif)) + b"eXIf" + exif + bytes(4)


@pytest.mark.parametrize(
    ("content", "located"),
    [
        (jpeg(tiff()), True),
        (jpeg(tiff(order=">")), True),
        (jpeg(tiff(gps=False)), False),
        (png(tiff()), True),
        (b"RIFF\0\0\0\0WEBPEXIF" + struct.pack("<I", 60) + tiff(), True),
        (b"\0\0\0\x18ftypheic" + bytes(40) + b"\0\0\0\x06Exif\0\0" + tiff(), True),
        (tiff(), True),
        (b"\xff\xd8<x:xmpmeta exif:GPSLatitude='34,39N'/>", True),
        (b"\0\0\0\x18ftypmp42moovudta\xa9xyz\0\x12\x15\xc7+35.0+139.0/", True),
        (b"\x89PNG\r\n\x1a\n", False),
        (b"", False),
        (jpeg(b"II*\0\xff\xff\xff\xff"), False),
        (jpeg(tiff()[:30]), False),
        (b"Exif\0\0" * 1000, False),
        (b"%PDF-1.7 GPS", False),
    ],
)  # fmt: skip
def test_a_picture_that_tells_where_it_was_taken_is_known(content, located):
    assert tells_place(content) is located


def test_no_beginning_of_a_picture_breaks_the_look():
    for content in (jpeg(tiff()), png(tiff(order=">"))):
        for end in range(len(content)):
            assert tells_place(content[:end]) in (True, False)


def test_a_file_is_copied_with_its_hash_for_its_owner_only(desk, tmp_path, home):
    one = an_incident(desk)
    path = tmp_path / "写真 1.jpg"
    path.write_bytes(jpeg(tiff()))
    entry = attach_file(desk, one.uid, str(path), note="投稿の直後")
    path.unlink()
    (piece,) = load(desk, one.uid).evidence
    assert (piece.name, piece.size, piece.who) == (
        "写真 1.jpg",
        len(jpeg(tiff())),
        "広報係 見本 花子",
    )
    assert piece.sha256 == hashlib.sha256(jpeg(tiff())).hexdigest()
    assert piece.captured == entry.when
    assert piece.located
    assert "位置情報あり" in said(entry.deed)
    assert is_intact(piece)
    kept = path_of(piece)
    assert kept.startswith(str(home))
    if os.name == "posix":
        assert os.stat(kept).st_mode & 0o777 == 0o600
        assert os.stat(os.path.dirname(kept)).st_mode & 0o777 == 0o700


def test_the_same_bytes_are_kept_once_and_mended_where_they_were_damaged(desk, tmp_path):
    one = an_incident(desk)
    path = tmp_path / "a.txt"
    path.write_bytes(b"same")
    for _ in range(2):
        attach_file(desk, one.uid, str(path))
    first, second = load(desk, one.uid).evidence
    assert first.sha256 == second.sha256
    assert blobs.every() == [first.sha256]
    with open(path_of(first), "wb") as file:
        file.write(b"broken")
    assert not is_intact(first)
    attach_file(desk, one.uid, str(path))
    assert is_intact(first)


@pytest.mark.parametrize("name", ["nothing.png", "."])
def test_what_is_no_file_is_refused_and_nothing_is_written(desk, tmp_path, name):
    one = an_incident(desk)
    with pytest.raises(BadInput):
        attach_file(desk, one.uid, str(tmp_path / name))
    assert load(desk, one.uid).incident.entries == 1
    assert blobs.every() == []


def test_a_pasted_text_and_an_address_are_evidence_too(desk):
    one = an_incident(desk)
    attach_text(
        desk, one.uid, "問題の返信です\n二行目", name="返信の写し", source="https://sns.example/2"
    )
    attach_url(desk, one.uid, " https://sns.example/1 ", note="元の投稿")
    text, url = load(desk, one.uid).evidence
    with open(path_of(text), encoding="utf-8") as file:
        assert file.read() == "問題の返信です\n二行目"
    assert (url.form, url.name, path_of(url), is_intact(url)) == (
        "url",
        "https://sns.example/1",
        None,
        True,
    )
    with pytest.raises(BadInput, match="URL"):
        attach_url(desk, one.uid, "　")


def test_a_purge_removes_evidence_nobody_else_has_withdrawn_evidence_too(desk):
    one, other = an_incident(desk), an_incident(desk)
    for uid in (one.uid, other.uid):
        attach_text(desk, uid, "両方にある")
    wrong = attach_text(desk, one.uid, "まちがえて添えた")
    withdraw(desk, one.uid, wrong.number, "別の件")
    assert len(blobs.every()) == 2
    closing.close(desk, one.uid)
    closing.purge(desk, one.uid, "期限")
    assert blobs.every() == [load(desk, other.uid).evidence[0].sha256]


def test_what_a_crash_left_behind_goes_with_the_next_purge_once_it_is_old(desk, home):
    one = an_incident(desk)
    old, new = blobs.keep_bytes("書きかけ".encode()), blobs.keep_bytes("いまの窓".encode())
    part = home / "evidence" / ".part-x"
    part.write_bytes(b"half")
    for path in (old.path, part):
        os.utime(path, (0, 0))
    closing.close(desk, one.uid)
    closing.purge(desk, one.uid, "期限")
    assert blobs.every() == [new.sha256]
    assert not part.exists()
