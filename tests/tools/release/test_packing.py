"""The files that people download."""

import hashlib
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from lowback_timer import __version__
from tools.release import __main__ as command
from tools.release.packing import file_stem, pack, write_sums


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "dist" / "lowback-timer"
    (folder / "_internal").mkdir(parents=True)
    (folder / "lowback-timer").write_text("program")
    (folder / "lowback-timer").chmod(0o755)
    (folder / "_internal" / "library.so.1").write_text("library")
    return folder


def test_files_are_called_by_version_system_and_processor() -> None:
    assert file_stem("win32", "AMD64") == f"lowback-timer-{__version__}-windows-x86_64"
    assert file_stem("darwin", "arm64") == f"lowback-timer-{__version__}-macos-arm64"
    assert file_stem("linux", "aarch64") == f"lowback-timer-{__version__}-linux-arm64"


@pytest.mark.skipif(sys.platform == "win32", reason="links and who may run a file")
def test_on_linux_what_runs_still_runs_and_links_are_links(bundle: Path, tmp_path: Path) -> None:
    (bundle / "_internal" / "library.so").symlink_to("library.so.1")

    with tarfile.open(pack(bundle, tmp_path, 1_000_000, "linux")) as archive:
        members = {each.name: each for each in archive}

    assert set(members) == {
        "lowback-timer/lowback-timer",
        "lowback-timer/_internal/library.so",
        "lowback-timer/_internal/library.so.1",
    }
    assert members["lowback-timer/lowback-timer"].mode & 0o111
    assert members["lowback-timer/_internal/library.so"].linkname == "library.so.1"
    assert {each.mtime for each in members.values()} == {1_000_000}


def test_the_same_bundle_gives_the_same_file(bundle: Path, tmp_path: Path) -> None:
    first = pack(bundle, tmp_path, 1_000_000, "linux").read_bytes()
    (bundle / "lowback-timer").touch()

    assert pack(bundle, tmp_path, 1_000_000, "linux").read_bytes() == first


def test_on_windows_it_is_a_zip(bundle: Path, tmp_path: Path) -> None:
    packed = pack(bundle, tmp_path, 1_000_000, "win32")

    assert packed.suffix == ".zip"
    with zipfile.ZipFile(packed) as archive:
        assert set(archive.namelist()) == {
            "lowback-timer/lowback-timer",
            "lowback-timer/_internal/library.so.1",
        }


def test_without_a_bundle_it_is_said_how_to_make_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "DIST", tmp_path)

    assert command.main(["pack"]) == 1

    assert "make bundle" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_sums_can_be_checked(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"two")
    (tmp_path / "a").write_bytes(b"one")

    for _ in range(2):  # the second time its own file is there
        sums = write_sums(tmp_path).read_text("utf-8")

    one, two = hashlib.sha256(b"one").hexdigest(), hashlib.sha256(b"two").hexdigest()
    assert sums == f"{one}  a\n{two}  b\n"
