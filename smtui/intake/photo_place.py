"""Does a picture or a film tell where it was taken?

Read are EXIF data with a GPS position in JPEG, PNG, HEIC/HEIF, AVIF, WebP and TIFF, positions in
XMP, and those of MP4 and MOV films. Every length in a file is doubted; nothing is decoded.
"""

import re
import struct
from collections.abc import Iterator

_MARKS = ((b"Exif\x00\x00", 0), (b"eXIf", 0), (b"EXIF", 4))
"""What stands before EXIF data in JPEG and HEIC, in PNG, and in WebP (with four bytes of size)."""

_GPS = 0x8825
_LATITUDE, _LONGITUDE = 2, 4
_MOST_TAGS = 1_000
_MOST_PLACES = 50
_WORDS = re.compile(rb"exif:GPSL(?:at|ong)itude|location\.ISO6709|\xa9xyz\x00")


def tells_place(data: bytes) -> bool:
    """Tell whether the bytes of a picture or film hold a position; False for anything else."""
    return any(_has_gps(data, at) for at in _tiffs(data)) or bool(_WORDS.search(data))


def _tiffs(data: bytes) -> Iterator[int]:
    """Yield where EXIF data may begin."""
    if data[:4] in (b"II*\x00", b"MM\x00*"):
        yield 0
    for mark, gap in _MARKS:
        at = -1
        for _ in range(_MOST_PLACES):
            at = data.find(mark, at + 1)
            if at < 0:
                break
            yield at + len(mark) + gap


def _has_gps(data: bytes, start: int) -> bool:
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(bytes(data[start : start + 4]))
    if order is None:
        return False
    try:
        (first,) = struct.unpack_from(f"{order}I", data, start + 4)
        gps = dict(_tags(data, start, start + first, order)).get(_GPS)
        if gps is None:
            return False
        found = {tag for tag, _ in _tags(data, start, start + gps, order)}
    except struct.error:
        return False
    return bool({_LATITUDE, _LONGITUDE} & found)


def _tags(data: bytes, start: int, at: int, order: str) -> Iterator[tuple[int, int]]:
    """Yield the tags of a directory at `at` with their values; raises struct.error at the end."""
    (count,) = struct.unpack_from(f"{order}H", data, at)
    for number in range(min(count, _MOST_TAGS)):
        tag, _, _, value = struct.unpack_from(f"{order}HHII", data, at + 2 + 12 * number)
        yield tag, value
