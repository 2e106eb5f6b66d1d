"""Opening a bundle somebody sent: a folder or a zip, looked through before anything is believed.

Nothing is unpacked. Whatever is not exactly a bundle is refused with a sentence.
"""

import contextlib
import hashlib
import os
import re
import stat
import zipfile
from collections.abc import Iterator
from typing import IO, NamedTuple

from smtui.domain.handoff import JSON_FILE, MANIFEST
from smtui.errors import BadInput
from smtui.text import printable

MOST_FILES = 5_000
MOST_BYTES = 4 << 30
"""Of all files together, unpacked."""

MOST_JSON = 64 << 20
_MOST_MANIFEST = 2 << 20
_MOST_RATIO = 200
"""How many times larger than packed a file may be that is not small."""

_SMALL = 10 << 20
_BLOCK = 1 << 20
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_DRIVE = re.compile(r"[A-Za-z]:")

_LEFT_BY_OTHERS = frozenset((".ds_store", "thumbs.db", "desktop.ini"))
"""Files that Finder and Explorer leave in folders; nobody reads them."""

_AGAIN = "送った人に、作り直したものをもらってください。"


class Bundle(NamedTuple):
    """What a sound bundle holds."""

    name: str
    """Of the folder or zip."""
    json: bytes
    """The bytes of `JSON_FILE`."""
    hashes: dict[str, str]
    """SHA-256 by path of every file."""


class _File(NamedTuple):
    size: int
    packed: int
    """Bytes it takes in the zip; its size in a folder."""


def open_bundle(path: str) -> Bundle:
    """Return what a bundle holds, every file compared with the manifest.

    Raises BadInput for what is no bundle, and for one that is damaged or dangerous.
    """
    path = os.path.abspath(os.path.expanduser(path))
    name = os.path.basename(path)
    with contextlib.ExitStack() as stack:
        try:
            source = stack.enter_context(_source(path))
            return _read(name, source)
        except (OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
            raise BadInput(
                f"「{printable(name)}」を読めません（{type(error).__name__}）。"
                "壊れているか、途中で切れています。",
                _AGAIN,
            ) from None
        except ValueError:
            raise _bad("中のファイルが壊れています") from None


class _Folder:
    """The files of a folder."""

    def __init__(self, path: str) -> None:
        self._path = path

    def files(self) -> Iterator[tuple[str, _File]]:
        for place, folders, names in os.walk(self._path):
            for name in (*folders, *names):
                full = os.path.join(place, name)
                status = os.lstat(full)
                if stat.S_ISDIR(status.st_mode):
                    continue
                if not stat.S_ISREG(status.st_mode):
                    raise _bad("リンクなど、ふつうのファイルではないものが入っています")
                if name.lower() in _LEFT_BY_OTHERS:
                    continue
                inside = os.path.relpath(full, self._path).replace(os.sep, "/")
                yield inside, _File(status.st_size, status.st_size)

    def open(self, name: str) -> IO[bytes]:
        return open(os.path.join(self._path, *name.split("/")), "rb")


class _Zip:
    """The files of a zip."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed

    def files(self) -> Iterator[tuple[str, _File]]:
        for info in self._packed.infolist():
            mode = info.external_attr >> 16
            if info.is_dir():
                continue
            if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
                raise _bad("リンクなど、ふつうのファイルではないものが入っています")
            if info.flag_bits & 1:
                raise _bad("暗証番号の付いたファイルが入っています")
            yield info.orig_filename, _File(info.file_size, info.compress_size)

    def open(self, name: str) -> IO[bytes]:
        return self._packed.open(name)


_Source = _Folder | _Zip


@contextlib.contextmanager
def _source(path: str) -> Iterator[_Source]:
    if os.path.isdir(path):
        yield _Folder(path)
        return
    if not os.path.isfile(path):
        raise BadInput(
            f"「{printable(path)}」が見つかりません。", "フォルダーか zip を指定してください。"
        )
    with zipfile.ZipFile(path) as packed:
        yield _Zip(packed)


def _read(name: str, source: _Source) -> Bundle:
    files = _listed(source)
    if MANIFEST not in files or JSON_FILE not in files:
        raise BadInput(
            f"「{printable(name)}」は smtui の引き継ぎではありません（{MANIFEST} か {JSON_FILE} が"
            "ありません）。",
            "引き継ぎの一式（フォルダーか zip）を指定してください。",
        )
    wanted = _manifest(_whole(source, MANIFEST, files, _MOST_MANIFEST))
    _compare_names(files.keys() - {MANIFEST}, wanted.keys())
    json = _whole(source, JSON_FILE, files, MOST_JSON)
    for inside, hashed in wanted.items():
        if _hash(source, inside, files[inside].size) != hashed:
            raise _bad(f"「{printable(inside)}」が、作ったときと違います")
    return Bundle(name, json, wanted)


def _listed(source: _Source) -> dict[str, _File]:
    """Return the files by path; raises BadInput for paths and sizes that are not to be trusted."""
    files: dict[str, _File] = {}
    total = 0
    for inside, file in source.files():
        _refuse_path(inside)
        if inside in files:
            raise _bad("同じ名前のファイルが二つ入っています")
        total += file.size
        files[inside] = file
        if len(files) > MOST_FILES or total > MOST_BYTES:
            raise _bad("大きすぎます")
        if file.size > _SMALL and file.size > _MOST_RATIO * max(file.packed, 1):
            raise _bad("縮め方が普通ではないファイルが入っています")
    return files


def _refuse_path(inside: str) -> None:
    parts = inside.split("/")
    if (
        inside != printable(inside, one_line=True)
        or "\\" in inside
        or _DRIVE.match(inside)
        or any(part in ("", ".", "..") for part in parts)
    ):
        raise _bad("外を指す名前のファイルが入っています")


def _manifest(content: bytes) -> dict[str, str]:
    wanted: dict[str, str] = {}
    for line in content.decode("utf-8").split("\n"):
        found = _LINE.fullmatch(line)
        if found and found[2] not in wanted:
            wanted[found[2]] = found[1]
        elif line:
            raise _bad(f"{MANIFEST} を読めません")
    return wanted


def _compare_names(there: set[str], listed: object) -> None:
    wanted = set(listed)  # type: ignore[call-overload]
    for words, names in (("入っていません", wanted - there), ("一覧にありません", there - wanted)):
        if names:
            raise _bad(f"「{printable(min(names))}」が{words}")


def _whole(source: _Source, inside: str, files: dict[str, _File], most: int) -> bytes:
    if files[inside].size > most:
        raise _bad(f"{inside} が大きすぎます")
    with source.open(inside) as file:
        return file.read(most + 1)[: most + 1]


def _hash(source: _Source, inside: str, size: int) -> str:
    """Return the SHA-256 of a file; raises BadInput for one larger than it says."""
    total, read = hashlib.sha256(), 0
    with source.open(inside) as file:
        while block := file.read(_BLOCK):
            total.update(block)
            read += len(block)
            if read > size:
                raise _bad("大きさを偽ったファイルが入っています")
    return total.hexdigest()


def _bad(what: str) -> BadInput:
    return BadInput(f"引き継ぎの一式を受け取れません。{what}。", _AGAIN)
