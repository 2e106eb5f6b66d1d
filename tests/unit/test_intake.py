"""Bytes become text in the encodings a town hall meets; everything else gets a clear word."""

import os
import threading
from pathlib import Path

import pytest

from smtui.errors import BadInput
from smtui.intake.text import decode, read_text

TEXT = "髙橋さんへ①\r\nお知らせ～\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_reads(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "下書き.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert read_text(str(path)) == TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_reads_utf_16_without_a_mark(encoding: str) -> None:
    text = "2026-09-09 10:00 notice お知らせ"
    assert decode(text.encode(encoding), "x") == text


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0",
        b"PK\x03\x04\x14\0\x06\0",
        b"\xff\xff\xff\xff",
        b"\x1b\x02\x81\xff",
        "あいうえお".encode()[:-1],
        b"a" * 3_000_000,
    ],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        decode(content, "写真.png")
    assert "写真.png" in refused.value.message
    assert refused.value.hint.endswith("。")


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="見つかりません"):
        read_text(str(tmp_path / "ない.txt"))
    with pytest.raises(BadInput, match="フォルダー"):
        read_text(str(tmp_path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a POSIX thing")
def test_a_named_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=("お知らせ",))
    writer.start()
    assert read_text(str(path)) == "お知らせ"
    writer.join()
