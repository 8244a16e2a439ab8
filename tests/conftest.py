"""What every test gets: a headless Qt and folders of its own."""

import os

# Before anything imports Qt, and also where there is a screen: no test opens a visible window.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import gc
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from lowback_timer.devices import media, voice
from lowback_timer.store.log import database
from lowback_timer.window.shell.garbage import collect_what_is_due
from tests.coverage_of_core import CoverageOfCore
from tests.doubles.small_disk import disk as disk  # noqa: PLC0414 - a fixture for all tests
from tests.opening import open_with as open_with  # noqa: PLC0414 - a fixture for all tests

# No deadlines: a slow machine is no reason to fail. The examples are the same in every run, so that
# what passes today passes tomorrow; `make test ARGS="--hypothesis-profile=search"` searches on.
settings.register_profile("same", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("search", deadline=None, print_blob=True)
settings.load_profile("same")

_home_numbers = count()


def pytest_configure(config: pytest.Config) -> None:
    """Have coverage watch the core's own tests alone."""
    config.pluginmanager.register(CoverageOfCore())


# As in the program: objects of Qt are deleted in this thread, and not in whichever allocates.
gc.disable()


def pytest_collection_finish() -> None:
    """Look for no garbage among what stays to the end: some ten thousand tests, and all modules."""
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect what tests leave behind, and see that nobody else does."""
    yield
    assert not gc.isenabled()
    collect_what_is_due()


@pytest.fixture(autouse=True)
def own_folders(
    tmp_path_factory: pytest.TempPathFactory,
    runtime_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Keep the user's own settings, log and caches out of the tests, and the tests out of them.

    A name only: most tests write nothing there, and to make a folder for each takes its time.
    """
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_home_numbers))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime_folder))


@pytest.fixture(scope="session")
def runtime_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where sockets lie; one for all, as each is named after a test's own folder of data."""
    folder = tmp_path_factory.getbasetemp() / "run"
    folder.mkdir(mode=0o700)  # Qt wants it to be the person's alone
    return folder


@pytest.fixture(scope="session", autouse=True)
def quick_disk() -> Iterator[None]:
    """Let nobody wait until something has reached the disk: no power fails during a test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "SYNCHRONOUS", "OFF")
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(autouse=True)
def no_real_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test that starts the whole program start the machine's speech server as well."""
    monkeypatch.setattr(voice, "open_voice", lambda _language, _on_trouble: voice.SilentVoice())


@pytest.fixture(autouse=True)
def no_real_media_controls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test that starts the whole program be seen on the desktop of whoever runs it."""
    monkeypatch.setattr(media, "open_media_controls", lambda *_: media.NoControls())


@pytest.fixture
def berlin() -> Iterator[None]:
    """The system is in a zone whose clocks are changed twice a year."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()
