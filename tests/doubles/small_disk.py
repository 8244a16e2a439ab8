"""A disk that is so small that it can be filled."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SIZE = 256 * 1024


def is_mounted(*arguments: str) -> bool:
    command = ["mount", *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of our own, where we may have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    is_root = sys.platform == "linux" and os.geteuid() == 0
    if not is_root or not is_mounted("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)):
        pytest.skip("only root can mount a disk, and not everywhere")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> None:
    """Leave no byte."""
    with (disk / "ballast").open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 512):
                pass
        except OSError:
            return
