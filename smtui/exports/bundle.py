"""A bundle: several files as one folder or zip, with a manifest `sha256sum -c` reads.

It is there whole or not at all; a bundle that is there already is never touched.
"""

import contextlib
import hashlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterable

from smtui.domain.handoff import MANIFEST
from smtui.domain.value import Value
from smtui.errors import BadInput

_BLOCK = 1 << 20
_DATE = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a zip: the same bundle is the same bytes."""


class Part(Value):
    """One file of a bundle."""

    name: str
    """Its path in the bundle, with / between folders."""
    content: bytes
    path: str = ""
    """A file to copy instead of `content`; empty for none."""


def write_bundle(out: str, parts: Iterable[Part]) -> str:
    """Write the parts and their manifest to `out`: a zip if it ends in .zip, else a folder.

    Returns the SHA-256 of the manifest, in hex. Raises BadInput where something is there already,
    and where nothing can be written.
    """
    out = os.path.abspath(os.path.expanduser(out))
    if os.path.lexists(out):
        raise BadInput(
            f"「{os.path.basename(out)}」は、もうあります。", "別の名前を指定してください。"
        )
    made = ""
    try:
        made = tempfile.mkdtemp(dir=os.path.dirname(out), prefix=".smtui-")
        manifest = _fill(made, sorted(parts))
        if out.lower().endswith(".zip"):
            _pack(made, f"{made}.zip")
            os.rename(f"{made}.zip", out)
        else:
            os.rename(made, out)
    except OSError as error:
        raise BadInput(
            f"「{out}」に書き込めません（{error.strerror}）。",
            "書き込める場所と、空き容量を確かめてください。",
        ) from None
    finally:
        if made:
            shutil.rmtree(made, ignore_errors=True)
            with contextlib.suppress(OSError):
                os.remove(f"{made}.zip")
    return hashlib.sha256(manifest).hexdigest()


def _fill(folder: str, parts: Iterable[Part]) -> bytes:
    """Write the parts and the manifest into a folder; return the manifest."""
    lines = []
    for part in parts:
        path = os.path.join(folder, *part.name.split("/"))
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        lines.append(f"{_write(path, part)}  {part.name}\n")
    manifest = "".join(lines).encode()
    _write(os.path.join(folder, MANIFEST), Part(MANIFEST, manifest))
    return manifest


def _write(path: str, part: Part) -> str:
    """Write a file for its owner only; return its SHA-256, in hex."""
    total = hashlib.sha256()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(handle, "wb") as file, contextlib.ExitStack() as stack:
        blocks: Iterable[bytes] = (part.content,)
        if part.path:
            source = stack.enter_context(open(part.path, "rb"))
            blocks = iter(lambda: source.read(_BLOCK), b"")
        for block in blocks:
            total.update(block)
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    return total.hexdigest()


def _pack(folder: str, path: str) -> None:
    """Put a folder into a zip for its owner only."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    with open(handle, "w+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            for name in sorted(_names(folder)):
                info = zipfile.ZipInfo(name, _DATE)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o600 << 16
                with (
                    open(os.path.join(folder, *name.split("/")), "rb") as source,
                    packed.open(info, "w", force_zip64=True) as target,
                ):
                    shutil.copyfileobj(source, target, _BLOCK)
        file.flush()
        os.fsync(file.fileno())


def _names(folder: str) -> Iterable[str]:
    for place, _, files in os.walk(folder):
        for name in files:
            yield os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")
