"""Opening a bundle somebody sent: a folder or a zip, looked through before anything is believed.

Nothing is unpacked. Whatever is not exactly a bundle is refused with a sentence.
"""

import contextlib
import hashlib
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import IO

from smtui.domain.handoff import JSON_FILE, MANIFEST
from smtui.domain.value import Value
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


class Bundle(Value):
    """What a sound bundle holds."""

    name: str
    """Of the folder or zip."""
    json: bytes
    """The bytes of `JSON_FILE`."""
    hashes: dict[str, str]
    """SHA-256 by path of every file."""


class _File(Value):
    size: int
    packed: int
    """Bytes it takes in the zip; its size in a folder."""


class Package:
    """A folder or zip with a manifest, whose files were all compared with it."""

    def __init__(self, name: str, source: "_Source", files: dict[str, _File]) -> None:
        self.name = name
        """Of the folder or zip."""
        self.hashes: dict[str, str] = {}
        """SHA-256 by path of every file."""
        self._source = source
        self._files = files

    def content(self, inside: str, most: int) -> bytes:
        """Return the bytes of a file; raises BadInput where they are more than `most`."""
        if self._files[inside].size > most:
            raise _bad(f"{inside} が大きすぎます")
        return b"".join(self.blocks(inside))

    def blocks(self, inside: str) -> Iterator[bytes]:
        """Yield the bytes of a file; raises BadInput where they are not what was promised."""
        size, read = self._files[inside].size, 0
        with _explained(self.name), self._source.open(inside) as file:
            while block := file.read(_BLOCK):
                read += len(block)
                if read > size:
                    raise _bad("大きさを偽ったファイルが入っています")
                yield block


def open_bundle(path: str) -> Bundle:
    """Return what a bundle holds, every file compared with the manifest.

    Raises BadInput for what is no bundle, and for one that is damaged or dangerous.
    """
    with package(path, JSON_FILE, "引き継ぎ") as found:
        return Bundle(found.name, found.content(JSON_FILE, MOST_JSON), found.hashes)


@contextlib.contextmanager
def package(path: str, needed: str, what: str, most: int = MOST_BYTES) -> Iterator[Package]:
    """Open a folder or zip that holds the file `needed`, all of it compared with its manifest.

    `what` names it in messages; `most` are the bytes it may hold. Raises BadInput as
    `open_bundle` does.
    """
    path = os.path.abspath(os.path.expanduser(path))
    name = os.path.basename(path)
    with contextlib.ExitStack() as stack:
        with _explained(name):
            source = stack.enter_context(_source(path))
            files = _listed(source, most)
        if MANIFEST not in files or needed not in files:
            raise BadInput(
                f"「{printable(name)}」は smtui の{what}ではありません（{MANIFEST} か {needed} が"
                "ありません）。",
                "別のフォルダーか zip を指定してください。",
            )
        found = Package(name, source, files)
        found.hashes.update(_manifest(found.content(MANIFEST, _MOST_MANIFEST)))
        _compare_names(files.keys() - {MANIFEST}, found.hashes.keys())
        for inside, hashed in found.hashes.items():
            if _hash(found.blocks(inside)) != hashed:
                raise _bad(f"「{printable(inside)}」が、作ったときと違います")
        yield found


@contextlib.contextmanager
def _explained(name: str) -> Iterator[None]:
    """Turn what damaged files raise into a sentence."""
    try:
        yield
    except (OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise BadInput(
            f"「{printable(name)}」を読めません（{type(error).__name__}）。"
            "壊れているか、途中で切れています。",
            _AGAIN,
        ) from None
    except (ValueError, zlib.error):
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


def _listed(source: _Source, most: int) -> dict[str, _File]:
    """Return the files by path; raises BadInput for paths and sizes that are not to be trusted."""
    files: dict[str, _File] = {}
    total = 0
    for inside, file in source.files():
        _refuse_path(inside)
        if inside in files:
            raise _bad("同じ名前のファイルが二つ入っています")
        total += file.size
        files[inside] = file
        if len(files) > MOST_FILES or total > most:
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
    try:
        lines = content.decode("utf-8").split("\n")
    except ValueError:
        raise _bad(f"{MANIFEST} を読めません") from None
    for line in lines:
        found = _LINE.fullmatch(line)
        if found and found[2] not in wanted:
            wanted[found[2]] = found[1]
        elif line:
            raise _bad(f"{MANIFEST} を読めません")
    return wanted


def _compare_names(there: set[str], listed: Iterable[str]) -> None:
    wanted = set(listed)
    for words, names in (("入っていません", wanted - there), ("一覧にありません", there - wanted)):
        if names:
            raise _bad(f"「{printable(min(names))}」が{words}")


def _hash(blocks: Iterable[bytes]) -> str:
    total = hashlib.sha256()
    for block in blocks:
        total.update(block)
    return total.hexdigest()


def _bad(what: str) -> BadInput:
    return BadInput(f"受け取れません。{what}。", _AGAIN)
