"""The bytes of evidence, kept beside the database under the name of their SHA-256."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Collection, Iterator
from typing import BinaryIO

from smtui import places
from smtui.domain import digest
from smtui.domain.value import Value
from smtui.errors import BadInput, StoreError
from smtui.store.errors import explained

_BLOCK = 1 << 20
_DAY = 86_400


class Blob(Value):
    """Bytes that were kept."""

    sha256: str
    """In hex."""
    size: int
    """In bytes."""
    path: str


def keep_file(path: str) -> Blob:
    """Copy a file into the data folder; it is on the disk when this returns.

    Raises BadInput for what cannot be read or is no file, StoreError where it cannot be written.
    """
    path = os.path.abspath(os.path.expanduser(path))
    try:
        with open(path, "rb") as source:
            if not stat.S_ISREG(os.fstat(source.fileno()).st_mode):
                raise BadInput(
                    f"「{path}」はファイルではありません。", "ファイルを指定してください。"
                )
            return keep_blocks(iter(lambda: source.read(_BLOCK), b""))
    except OSError as error:
        raise BadInput(
            f"「{path}」を読めません（{error.strerror}）。", "場所と権限を確かめてください。"
        ) from None


def keep_bytes(content: bytes) -> Blob:
    """Keep bytes in the data folder; they are on the disk when this returns. Raises StoreError."""
    return keep_blocks(iter((content,)))


def path_of(sha256: str) -> str:
    """Return where the bytes with this SHA-256 lie, or would lie."""
    return os.path.join(places.evidence_dir(), sha256[:2], sha256)


def has(sha256: str) -> bool:
    """Tell whether bytes with this SHA-256 are there and are those bytes."""
    try:
        with open(path_of(sha256), "rb") as file:
            return hash_of(file) == sha256
    except OSError:
        return False


def every() -> list[str]:
    """Return the SHA-256 of all bytes that are kept, sorted."""
    folder = places.evidence_dir()
    return sorted(name for _, _, names in os.walk(folder) for name in names if len(name) == 64)


def remove(sha256: str) -> None:
    """Remove bytes for good; what is not there does no harm. Raises StoreError."""
    path = path_of(sha256)
    with explained(path), contextlib.suppress(FileNotFoundError):
        os.remove(path)
        _sync(os.path.dirname(path))


def sweep(spoken_of: Collection[str], now: float) -> None:
    """Remove what a crash left behind: copies no entry speaks of that are older than a day.

    Younger ones may belong to a window that is about to write its entry. `now` is in seconds
    since 1970. Raises StoreError.
    """
    folder = places.evidence_dir()
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with explained(path), contextlib.suppress(FileNotFoundError):
                if name not in spoken_of and now - os.stat(path).st_mtime > _DAY:
                    os.remove(path)


def hash_of(file: BinaryIO) -> str:
    """Return the SHA-256 of what a file holds, in hex."""
    total = digest.sha256()
    while block := file.read(_BLOCK):
        total.update(block)
    return str(total.hexdigest())


def keep_blocks(blocks: Iterator[bytes]) -> Blob:
    """Keep bytes that come in blocks; they are on the disk when this returns. Raises StoreError."""
    folder = places.evidence_dir()
    try:
        places.make_private(folder)
    except BadInput as error:
        raise StoreError(error.message, error.hint) from None
    handle, partial = _start(folder)
    try:
        with explained(partial):
            blob = _write(handle, blocks)
            if os.path.lexists(blob.path) and has(blob.sha256):
                return blob
            os.makedirs(os.path.dirname(blob.path), mode=0o700, exist_ok=True)
            os.replace(partial, blob.path)
            _sync(os.path.dirname(blob.path))
            _sync(folder)
            return blob
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(partial)


def _start(folder: str) -> tuple[int, str]:
    with explained(folder):
        return tempfile.mkstemp(dir=folder, prefix=".part-")


def _write(handle: int, blocks: Iterator[bytes]) -> Blob:
    total, size = digest.sha256(), 0
    with open(handle, "wb") as file:
        for block in blocks:
            total.update(block)
            size += len(block)
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    sha256 = str(total.hexdigest())
    return Blob(sha256, size, path_of(sha256))


def _sync(folder: str) -> None:
    """Put the new name on the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
