"""Bad input gets one clear Japanese sentence, exit code 2, and loses nothing."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import SMTUI, Run


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    """Assert that the program refused with one line of Japanese; return it."""
    assert done.returncode == 2, (done.stdout, done.stderr)
    assert done.stdout == ""
    lines = [line for line in done.stderr.splitlines() if "選んでいない" not in line]
    assert len(lines) == 1
    assert lines[0].endswith("。")
    assert "Traceback" not in done.stderr
    return lines[0]


def test_files_that_are_none(smtui: Run, tmp_path: Path) -> None:
    assert "見つかりません" in one_sentence(smtui("check", str(tmp_path / "ない.txt")))
    assert "フォルダー" in one_sentence(smtui("check", str(tmp_path)))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "空です"),
        (b"\xef\xbb\xbf \r\n", "空です"),
        (b"\x89PNG\0\0", "NUL"),
        ("お知らせ\0です".encode(), "NUL"),
        (b"\xff\xff\xff", "文字コード"),
        (b"a" * 1_200_000, "1 MB"),
    ],
)
def test_contents_that_are_no_draft(smtui: Run, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(content)
    assert words in one_sentence(smtui("check", str(path)))
    assert words in one_sentence(smtui("check", "-", stdin=content))
    assert path.read_bytes() == content


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932"])
def test_encodings_that_are_read(smtui: Run, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes("お知らせです。\r\n受付は9時から。\r\n".encode(encoding))
    assert smtui("check", str(path), "--guide", "ku").returncode == 0


def test_usage_that_makes_no_sense(smtui: Run, faulty: Path) -> None:
    known = one_sentence(smtui("check", str(faulty), "--guide", "edo"))
    assert "edo" in known
    assert "ueda" in known
    assert "2026-11-21T10:30" in one_sentence(smtui("check", str(faulty), "--at", "きのう"))


def test_an_offset_is_understood(smtui: Run, faulty: Path) -> None:
    for at in ("2026-11-21T10:30+09:00", "2026-11-21T01:30Z"):
        assert smtui("check", str(faulty), "--at", at, "--guide", "ueda").returncode == 1


def test_broken_settings_are_said(smtui: Run, faulty: Path, home: Path) -> None:
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text("guide = ", encoding="utf-8")
    assert "設定ファイル" in one_sentence(smtui("check", str(faulty)))
    (home / "settings.toml").write_text("guide = 3", encoding="utf-8")
    assert "guide" in one_sentence(smtui("check", str(faulty)))


def test_a_data_folder_that_cannot_be_written_stops_only_what_needs_it(
    smtui: Run, faulty: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("これはフォルダーではありません", encoding="utf-8")
    nowhere = str(tmp_path / "file" / "data")
    judged = smtui("check", str(faulty), "--guide", "ueda", SMTUI_HOME=nowhere)
    assert judged.returncode == 1
    assert judged.stderr == ""
    kept = smtui("check", str(faulty), "--guide", "ueda", "--save", SMTUI_HOME=nowhere)
    assert kept.returncode == 2
    assert "SMTUI_HOME" in kept.stderr


@pytest.mark.parametrize("encoding", ["cp932", "ascii"])
@pytest.mark.parametrize("form", ["text", "json", "unix"])
def test_output_that_cannot_show_everything_does_not_crash(
    smtui: Run, tmp_path: Path, encoding: str, form: str
) -> None:
    path = tmp_path / "x.txt"
    path.write_text("𠮷野家🎉は12月5日（日）です。", encoding="utf-8")
    arguments = ("check", str(path), "--guide", "ueda", "--at", "2026-11-21T10:30")
    done = smtui(*arguments, "--format", form, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode == 1, done.stderr


def test_an_ascii_locale_does_not_crash(smtui: Run, faulty: Path) -> None:
    done = smtui("check", str(faulty), "--guide", "ueda", LANG="C", LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 1


def test_controls_of_a_draft_never_reach_the_terminal(smtui: Run, tmp_path: Path) -> None:
    path = tmp_path / "x\x1b[31m.txt"
    path.write_text("\x1b]52;c;aGk=\x07馬鹿\x9b2Jな課長は12月5日（日）に来ます。", encoding="utf-8")
    for form in ("text", "json", "unix"):
        done = smtui(
            "check", str(path), "--guide", "ueda", "--at", "2026-11-21T10:30", "--format", form
        )
        assert done.returncode == 1
        assert not {"\x1b", "\x9b", "\x07"} & set(done.stdout + done.stderr)
    assert "\x1b" not in smtui("check", "ない\x1b[2J").stderr


def test_a_closed_pipe_ends_quietly(faulty: Path, home: Path) -> None:
    row = '{"id":"%s","text":"馬鹿な課長は12月5日（日）に来ます。"}'
    lines = "\n".join(row.replace("%s", str(number)) for number in range(3000))
    with subprocess.Popen(
        [str(SMTUI), "check", "--batch", "-", "--jobs", "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUTF8": "1"},
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(lines.encode())
        process.stdin.close()
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is sent differently there")
def test_ctrl_c_ends_quietly(home: Path) -> None:
    with subprocess.Popen(
        [str(SMTUI), "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        _wait_until_it_reads(process.pid)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out, err) == (130, b"", b"")


def _wait_until_it_reads(pid: int) -> None:
    """Wait until the process sleeps in a read of its standard input (Linux), at most a while."""
    wchan = Path(f"/proc/{pid}/wchan")
    for _ in range(200):
        if not wchan.exists() or "pipe" in wchan.read_text(encoding="ascii"):
            break
        time.sleep(0.02)
