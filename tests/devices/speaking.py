"""Speaks with the real speech system and tells as JSON what happened: for `test_voice_real.py`.

A process of its own, as libraries read once where the speech server is to be found.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer

from lowback_timer.devices.voice import Voice, open_voice

PATIENCE_MS = 30_000
WATCHED_EVERY_MS = 5


def wait_for(has_come: Callable[[], bool]) -> bool:
    """Let Qt work until something has come; False when it does not."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not has_come() and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return has_come()


def lose(voice: Voice, told: list[str], looks: list[float], found: dict[str, object]) -> None:
    """Have the speech server die, and open the voice once more."""
    server = Path(os.environ["XDG_RUNTIME_DIR"], "speech-dispatcher")
    pid_file = server / "pid" / "speech-dispatcher.pid"
    os.kill(int(pid_file.read_text()), signal.SIGTERM)
    # Its library may crash where the server dies in the middle of a question.
    found["died"] = wait_for(lambda: not pid_file.exists())
    voice.say("Nobody hears this.")
    found["lost"] = wait_for(lambda: bool(told)) and not voice.is_free
    looks.clear()
    began = time.perf_counter()
    found["reopened"] = wait_for(lambda: is_back(voice))
    found["reopened_ms"] = (time.perf_counter() - began) * 1000
    gaps = (later - earlier for earlier, later in pairwise(looks))
    found["reopened_gap_ms"] = max(gaps, default=0) * 1000
    voice.say("Zehn Sekunden.")
    found["spoke_again"] = voice.is_speaking and wait_for(lambda: voice.is_free)


def is_back(voice: Voice) -> bool:
    """Whether it speaks again; opened anew where it does not, as the program does at every step."""
    voice.reopen()
    return voice.is_free


def main() -> None:
    """Open a voice, speak, be stopped, speak another language, close."""
    application = QCoreApplication(sys.argv)
    told: list[str] = []
    looks: list[float] = []
    watcher = QTimer()
    watcher.timeout.connect(lambda: looks.append(time.perf_counter()))
    watcher.start(WATCHED_EVERY_MS)
    started = time.perf_counter()
    voice = open_voice("en", told.append)
    found: dict[str, object] = {"returned_ms": (time.perf_counter() - started) * 1000}
    found["opened"] = wait_for(lambda: voice.is_free or bool(told)) and voice.is_free
    found["opened_ms"] = (time.perf_counter() - started) * 1000
    gaps = (later - earlier for earlier, later in pairwise(looks))
    found["longest_gap_ms"] = max(gaps, default=0) * 1000
    found["name"] = voice.name
    if voice.is_free:
        found["voices"] = {"en": voice.voices()}
        voice.set_rate(50)
        voice.set_volume(50)
        voice.say("Ten seconds.")
        found["spoke"] = voice.is_speaking
        found["finished"] = wait_for(lambda: voice.is_free)
        voice.say("A sentence that is not to be heard to its end, as it is far too long for that.")
        voice.stop()
        found["stopped"] = wait_for(lambda: voice.is_free)
        voice.set_language("de")
        wait_for(lambda: voice.is_free)
        found["voices"] = {"en": found["voices"]["en"], "de": voice.voices()}  # type: ignore[index]
        voice.set_voice("nobody")
        voice.say("Halbzeit.")
        found["german"] = wait_for(lambda: voice.is_free)
    if "--lose" in sys.argv:
        lose(voice, told, looks, found)
    lets_go = voice.close()
    application.aboutToQuit.emit()  # as it is at the end of the program, closed or not
    found["told"] = told
    sys.stdout.write(json.dumps(found))
    if not lets_go:  # as the program itself ends, when a speech server holds it
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
