import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from lowback_timer.terminal.desktop import caches

FOLDERS = ("applications", "mime/packages", "icons/hicolor")


@pytest.fixture
def filled(share: Path) -> Path:
    for name in FOLDERS:
        (share / name).mkdir(parents=True)
    return share


def test_each_tool_is_run_on_its_folder(filled: Path, tools: Callable[[], list[str]]) -> None:
    caches.renew(filled)

    assert tools() == [
        f"update-desktop-database -q {filled}/applications",
        f"update-mime-database {filled}/mime",
    ]


def test_only_a_cache_of_icons_that_is_there_is_renewed(
    filled: Path, tools: Callable[[], list[str]]
) -> None:
    (filled / "icons/hicolor/icon-theme.cache").touch()

    caches.renew(filled)

    assert tools()[2:] == [f"gtk-update-icon-cache -q -f -t {filled}/icons/hicolor"]


@pytest.mark.usefixtures("no_tools")
def test_without_a_cache_the_folder_of_icons_becomes_younger(filled: Path) -> None:
    os.utime(filled / "icons/hicolor", (0, 0))

    caches.renew(filled)

    assert (filled / "icons/hicolor").stat().st_mtime > 0


def test_what_is_not_there_is_left_out(share: Path, tools: Callable[[], list[str]]) -> None:
    caches.renew(share)

    assert tools() == []
    assert not share.exists()


@pytest.mark.parametrize("error", [OSError(), subprocess.TimeoutExpired("tool", 60)])
def test_a_tool_that_fails_is_passed_over(
    error: Exception,
    filled: Path,
    tools: Callable[[], list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def run(*_arguments: object, **_options: object) -> NoReturn:
        raise error

    monkeypatch.setattr(subprocess, "run", run)

    caches.renew(filled)

    assert tools() == []


def test_caches_are_needless_once_nothing_is_left_that_they_are_made_of(filled: Path) -> None:
    made = {"applications/mimeinfo.cache", "mime/globs", "mime/application/x.xml"}
    (filled / "mime/packages/another.xml").touch()

    assert set(caches.needless(filled, made)) == {"applications/mimeinfo.cache"}

    (filled / "applications/another.desktop").touch()
    (filled / "mime/packages/another.xml").unlink()

    assert set(caches.needless(filled, made)) == {"mime/globs", "mime/application/x.xml"}


def test_all_is_listed_that_lies_in_the_folders_of_caches(filled: Path) -> None:
    (filled / "mime/globs").touch()
    (filled / "icons/hicolor/x.png").touch()

    assert caches.entries(filled) == ({"mime/globs"}, {"mime/packages"})
