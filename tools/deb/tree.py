"""Lays out the files of the package as they will lie below /."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAME = "lowback-timer"
_DOCUMENTS = Path("usr/share/doc", NAME)
_OF_DEBIAN = ("libffi.so.*", "libsqlite3.so.*")
"""Libraries of the bundle that Debian has by the same names, and keeps safe."""
_FOLDER, _FILE, _PROGRAM = 0o755, 0o644, 0o755
"""Who may do what with them, whatever the builder's umask says."""


def lay_out(bundle: Path, tree: Path, texts: dict[str, str]) -> None:
    """Fill an empty folder.

    Args:
        bundle: The folder that PyInstaller has made.
        tree: Stands for /.
        texts: What stands in the files of `packaging/debian`, by their names.
    """
    home = tree / "usr/lib" / NAME
    shutil.copytree(bundle, home, symlinks=True)
    for pattern in _OF_DEBIAN:
        for library in (home / "_internal").glob(pattern):
            library.unlink()
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / NAME).symlink_to(Path("../lib", NAME, NAME))
    shutil.copytree(ROOT / "packaging/linux/share", tree / "usr/share")
    documents = tree / _DOCUMENTS
    # Where everybody looks for them; the bundle has them with it, as it may lie anywhere.
    shutil.move(home / "_internal/licences", documents / "licences")
    (documents / "copyright").write_text(texts["copyright"], encoding="utf-8")
    _write_packed(documents / "changelog.gz", texts["changelog"].encode())
    _write_packed(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    for page in (tree / "usr/share").glob("man/**/*.[1-9]"):
        _write_packed(page.with_name(f"{page.name}.gz"), page.read_bytes())
        page.unlink()
    overrides = tree / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_text(texts["lintian-overrides"], encoding="utf-8")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(_FOLDER if path.is_dir() else _FILE)
    (home / NAME).chmod(_PROGRAM)


def installed_kib(tree: Path) -> int:
    """What the package takes when it is installed, as Debian reckons: files by whole KiB."""
    return sum(
        1 if path.is_symlink() or path.is_dir() else -(-path.stat().st_size // 1024)
        for path in tree.rglob("*")
    )


def _write_packed(file: Path, content: bytes) -> None:
    file.write_bytes(gzip.compress(content, mtime=0))  # the same content gives the same file
