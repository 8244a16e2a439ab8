"""Where the programs of one person find each other."""

import os
import sys
from pathlib import Path

import pytest

from lowback_timer.instance.endpoint import Endpoint

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it has no owners and modes")


@pytest.fixture
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the system has for what runs; its name is short, as it is everywhere."""
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    return folder


def test_each_folder_of_data_has_one(runtime: Path, tmp_path: Path) -> None:
    one, other = Endpoint(tmp_path / "one"), Endpoint(tmp_path / "other")

    assert one.lock.parent == runtime / "lowback-timer"
    assert len({one.lock, one.address, other.lock, other.address}) == 4


def test_by_whatever_way_one_comes_to_the_folder(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    monkeypatch.chdir(tmp_path)

    assert Endpoint(Path("data")).lock == Endpoint(tmp_path / "link").lock


def test_nobody_else_may_look_into_it(runtime: Path, tmp_path: Path) -> None:
    folder = Endpoint(tmp_path).lock.parent
    assert folder.stat().st_mode & 0o777 == 0o700

    folder.chmod(0o755)
    with pytest.raises(PermissionError, match="alone"):
        Endpoint(tmp_path)


def test_a_link_to_elsewhere_is_not_followed(runtime: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (runtime / "lowback-timer").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(PermissionError, match="alone"):
        Endpoint(tmp_path)


def test_what_belongs_to_somebody_else_is_not_used(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Endpoint(tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)

    with pytest.raises(PermissionError, match="alone"):
        Endpoint(tmp_path)


def test_in_a_flatpak_it_is_what_all_that_run_share(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.x")
    (runtime / "app/org.x").mkdir(parents=True)

    assert Endpoint(tmp_path).lock.parent == runtime / "app/org.x/lowback-timer"


def test_without_a_folder_for_what_runs_there_is_a_temporary_one(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(runtime))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))

    assert Endpoint(tmp_path).lock.parent == runtime / f"lowback-timer-{os.geteuid()}"


def test_a_path_that_is_too_long_for_a_socket_is_left_alone(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / ("x" * 100)
    long.mkdir()
    for name in ("XDG_RUNTIME_DIR", "TMPDIR"):
        monkeypatch.setenv(name, str(long))

    assert Endpoint(tmp_path).lock.parent == Path(f"/tmp/lowback-timer-{os.geteuid()}")
