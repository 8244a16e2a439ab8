"""The bundle as one file, and the sums of what is handed out."""

from __future__ import annotations

import gzip
import hashlib
import platform
import sys
import tarfile
import zipfile
from pathlib import Path

from lowback_timer import __version__
from tools.bundle.contents import LINUX, MACOS, NAME, WINDOWS

_SYSTEMS = {LINUX: "linux", WINDOWS: "windows", MACOS: "macos"}
_MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}
"""What some systems call a processor, and what all files call it."""
SUMS = "SHA256SUMS"


def file_stem(system: str = sys.platform, machine: str | None = None) -> str:
    """What the file for a system is called, without its ending.

    Args:
        system: As in `sys.platform`.
        machine: The processor, as Python names it; None: this one.
    """
    machine = (machine or platform.machine()).lower()
    return f"{NAME}-{__version__}-{_SYSTEMS[system]}-{_MACHINES.get(machine, machine)}"


def pack(bundle: Path, into: Path, when: int, system: str = sys.platform) -> Path:
    """Pack the bundle's folder; the same bundle gives the same file.

    Args:
        bundle: The folder.
        into: Where the file is written.
        when: The time that all files get, in seconds since 1970.
        system: As in `sys.platform`; people on Windows expect a zip.

    Raises:
        OSError: there is no bundle, or it cannot be written.
    """
    files = sorted(path for path in bundle.rglob("*") if path.is_symlink() or not path.is_dir())
    if not files:
        raise FileNotFoundError(f"{bundle} is not there: run `make bundle`")
    if system == WINDOWS:
        target = into / f"{file_stem(system)}.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in files:
                archive.write(path, path.relative_to(bundle.parent))
        return target
    target = into / f"{file_stem(system)}.tar.gz"
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=when) as packed,
        tarfile.open(fileobj=packed, mode="w") as folder,
    ):
        for path in files:
            member = folder.gettarinfo(path, path.relative_to(bundle.parent).as_posix())
            member.mtime, member.uid, member.gid = when, 0, 0
            member.uname = member.gname = ""
            if member.isreg():
                with path.open("rb") as content:
                    folder.addfile(member, content)
            else:
                folder.addfile(member)
    return target


def write_sums(folder: Path) -> Path:
    """Write the sums of all files in a folder, as `sha256sum --check` reads them."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    target = folder / SUMS
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target
