"""Telling network drives from local disks: WAL needs shared memory, which they do not have."""

import os
import sys

_REMOTE = frozenset(
    (
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "davfs",
        "drvfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.sshfs",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "prl_fs",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
    )
)
"""Types of file systems shared with another machine, as /proc/mounts names them."""

_DRIVE_REMOTE = 4


def on_network(folder: str) -> bool:
    """Tell whether `folder` is known to lie on a network drive. False means: try WAL."""
    if sys.platform == "win32":
        return _is_remote_drive(os.path.realpath(folder))
    try:
        with open("/proc/mounts", encoding="utf-8", errors="surrogateescape") as file:
            mounts = file.read()
    except OSError:
        return False
    return is_remote_mount(os.path.realpath(folder), mounts)


def is_remote_mount(folder: str, mounts: str) -> bool:
    """Tell whether the deepest mount that holds `folder` is remote; `mounts` as in /proc/mounts."""
    kind, depth = "", -1
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = _unescaped(fields[1]).rstrip("/")
        inside = folder == point or folder.startswith(point + "/")
        if inside and len(point) >= depth:  # of two on one point, the later one is seen
            kind, depth = fields[2], len(point)
    return kind in _REMOTE


def _unescaped(point: str) -> str:
    r"""Return a mount point without the octal escapes (\040 for a blank) of /proc/mounts."""
    for code, char in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        point = point.replace(code, char)
    return point


def _is_remote_drive(folder: str) -> bool:
    r"""Tell whether a Windows folder is \\server\share or on a drive letter mapped to one."""
    if sys.platform == "win32":
        drive = os.path.splitdrive(folder)[0]
        if drive.startswith(("\\\\", "//")):
            return True
        import ctypes  # noqa: PLC0415 - only where drives have letters

        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE)
    return False
