"""The voice of this machine, with the real speech-dispatcher and its real espeak-ng.

It speaks to a sound driver that swallows everything, so nothing is heard and no device is needed.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest

SPEAKING = [sys.executable, "-m", "tests.devices.speaking"]
ROOT = Path(__file__).parents[3]
MODULES = Path("/usr/lib/speech-dispatcher-modules"), Path("/usr/libexec/speech-dispatcher-modules")

pytestmark = pytest.mark.skipif(
    not shutil.which("speech-dispatcher")
    or not find_library("speechd")
    or not any((folder / "sd_espeak-ng").exists() for folder in MODULES),
    reason="needs speech-dispatcher, speech-dispatcher-espeak-ng and libspeechd2",
)


@pytest.fixture
def home() -> Iterator[dict[str, str]]:
    """An environment with a speech server of its own, which is ended afterwards."""
    with a_home() as environment:
        yield environment


@pytest.fixture(scope="module")
def found() -> Iterator[dict[str, Any]]:
    """What happened to somebody who spoke."""
    with a_home() as environment:
        yield speak(environment)


@contextmanager
def a_home() -> Iterator[dict[str, str]]:
    """An environment of its own."""
    # Not `tmp_path`: the name of a socket may not be longer than 107 letters.
    with tempfile.TemporaryDirectory(prefix="voice", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        config = folder / "config" / "speech-dispatcher"
        config.mkdir(parents=True)
        (config / "speechd.conf").write_text('AudioOutputMethod "libao"\n')
        (folder / ".libao").write_text("default_driver=null\n")
        yield {
            **os.environ,
            "HOME": name,
            "XDG_RUNTIME_DIR": name,
            "XDG_CONFIG_HOME": str(config.parent),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }
        pid_file = folder / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
        # One that was started on an address that it cannot have is gone already.
        with suppress(FileNotFoundError, ProcessLookupError):
            os.kill(int(pid_file.read_text()), signal.SIGTERM)


def speak(environment: dict[str, str], *options: str) -> dict[str, Any]:
    command = [*SPEAKING, *options]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def test_the_real_voice_speaks_and_is_stopped(found: dict[str, Any]) -> None:
    assert found["told"] == []
    assert (found["name"], found["opened"]) == ("speechd", True)
    assert found["spoke"]
    assert found["finished"]
    assert found["stopped"]


def test_it_has_plain_voices_for_the_languages_of_the_program(
    found: dict[str, Any],
) -> None:
    assert "English (America)" in found["voices"]["en"]
    assert "German" in found["voices"]["de"]
    assert not any("+" in name for names in found["voices"].values() for name in names)
    assert found["german"]


def test_opening_it_takes_long_and_nothing_waits_for_it(found: dict[str, Any]) -> None:
    # The engine opens in another thread. Relative to each other, as machines differ.
    assert found["longest_gap_ms"] < found["opened_ms"] / 3


def test_after_its_server_has_died_it_comes_back_and_nothing_waits_for_it(
    home: dict[str, str],
) -> None:
    found = speak(home, "--lose")

    assert found["lost"]
    assert len(found["told"]) == 1
    assert found["reopened"]
    assert found["spoke_again"]
    assert found["reopened_gap_ms"] < found["reopened_ms"] / 3


def test_without_a_server_there_is_one_sentence_with_what_to_install(home: dict[str, str]) -> None:
    found = speak(home | {"SPEECHD_ADDRESS": f"unix_socket:{home['HOME']}/none"})

    (sentence,) = found["told"]
    # All that it needs is there, and the engine's own words are no help.
    assert sentence == "There is no voice. You hear the beeps alone."
    assert not found["opened"]


def test_without_its_library_there_is_one_sentence_too(home: dict[str, str]) -> None:
    # GIVEN a library that cannot be loaded, as if it was not there
    (Path(home["HOME"]) / "libspeechd.so.2").write_text("")

    found = speak(home | {"LD_LIBRARY_PATH": home["HOME"]})

    assert len(found["told"]) == 1
    assert not found["opened"]
