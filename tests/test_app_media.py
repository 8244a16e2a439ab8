"""The whole program on a session bus: by playerctl, as a desktop's media keys, and by a client."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

if sys.platform != "linux":
    pytest.skip("there is no session bus elsewhere", allow_module_level=True)

from jeepney import DBusAddress, message_bus, new_method_call
from pytestqt.qtbot import QtBot

from lowback_timer import APP_ID
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.devices import media
from lowback_timer.devices.media import choose
from lowback_timer.devices.media.mpris_interface import BUS_NAME, PATH, PLAYER
from lowback_timer.program import Program
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services import late
from lowback_timer.window.session.driver import SessionDriver
from tests.doubles.bus_client import WITHIN_S, Client
from tests.doubles.private_bus import bus_process as bus_process  # noqa: PLC0414 - a fixture
from tests.doubles.private_bus import private_bus as private_bus  # noqa: PLC0414 - a fixture
from tests.doubles.stay_awake import RecordingAwake
from tests.opening import Open, keep
from tests.window.stage import settle

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


class Waiting:
    """Has the program go on while a client waits for its answer."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def do_while(self, thread: Thread) -> None:
        self._qtbot.waitUntil(lambda: not thread.is_alive(), timeout=int(WITHIN_S * 1000))


@pytest.fixture(autouse=True)
def real_media_controls(no_real_media_controls: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "open_media_controls", choose.open_media_controls)
    monkeypatch.setattr(late, "stay_awake", RecordingAwake)  # which would go over the bus as well


@pytest.fixture
def client(private_bus: str, qtbot: QtBot) -> Iterator[Client]:
    made = Client(private_bus, Waiting(qtbot))
    yield made
    made.close()


@pytest.fixture
def program(open_with: Open, client: Client, qtbot: QtBot) -> Program:
    """The program, as soon as it is on the bus."""
    return open_on_bus(open_with, client, qtbot)


def open_on_bus(open_with: Open, client: Client, qtbot: QtBot) -> Program:
    made = open_with()
    qtbot.waitUntil(client.has)
    return made


def playerctl(qtbot: QtBot, *words: str) -> str:
    """What playerctl says; the program goes on meanwhile."""
    command = shutil.which("playerctl")
    if command is None:
        pytest.skip("there is no playerctl")
    with subprocess.Popen(
        [command, "-p", APP_ID, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=int(WITHIN_S * 1000))
        assert process.stdout is not None
        return process.stdout.read().strip()


def start(program: Program, qtbot: QtBot) -> SessionDriver:
    """Begin what suits today by the play button."""
    assert playerctl(qtbot, "play") == ""
    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    driver = program.navigation.session.driver
    assert driver is not None
    return driver


def test_without_a_session_it_has_stopped_and_play_begins_what_suits_today(
    program: Program, qtbot: QtBot
) -> None:
    assert playerctl(qtbot, "status") == "Stopped"

    driver = start(program, qtbot)

    assert driver.session.timeline.workout.id == "first-time"
    assert playerctl(qtbot, "status") == "Playing"


def test_the_lock_screen_reads_what_is_done(program: Program, qtbot: QtBot) -> None:
    driver = start(program, qtbot)

    lines = playerctl(
        qtbot, "metadata", "--format", "{{title}}|{{artist}}|{{album}}|{{mpris:length}}"
    )

    timeline = driver.session.timeline
    assert lines.split("|") == [
        timeline.workout.exercises[0].name,
        "Get ready · 30 s hold",
        timeline.workout.name,
        str(timeline.steps[0].duration_ms * 1000),
    ]


def test_the_buttons_steer_a_real_session(program: Program, qtbot: QtBot) -> None:
    driver = start(program, qtbot)

    playerctl(qtbot, "play-pause")
    assert driver.reading().state is State.PAUSED
    assert playerctl(qtbot, "status") == "Paused"
    playerctl(qtbot, "next")
    assert driver.session.step.index == 1
    playerctl(qtbot, "previous")
    assert driver.session.step.index == 0
    playerctl(qtbot, "play-pause")
    assert driver.reading().state is State.RUNNING


def test_a_seek_leaves_less_of_the_step_and_a_position_is_read(
    program: Program, qtbot: QtBot
) -> None:
    driver = start(program, qtbot)
    playerctl(qtbot, "play-pause")
    assert driver.reading().step.kind is StepKind.GET_READY
    before_ms = driver.reading().left_ms

    playerctl(qtbot, "position", "2+")

    assert driver.reading().left_ms == before_ms - 2_000
    position_s = float(playerctl(qtbot, "position"))
    assert position_s == pytest.approx((driver.reading().elapsed_ms + 2_000) / 1000, abs=0.002)


def test_the_volume_is_that_of_the_sounds(program: Program, qtbot: QtBot) -> None:
    playerctl(qtbot, "volume", "0.35")

    assert program.services.preferences.current.volume_percent == 35
    assert float(playerctl(qtbot, "volume")) == 0.35


def test_stop_asks_on_the_screen(program: Program, qtbot: QtBot) -> None:
    driver = start(program, qtbot)

    playerctl(qtbot, "stop")

    assert program.navigation.session.leave_question.isVisible()
    assert driver.reading().state is State.PAUSED


def test_whoever_reads_a_result_does_not_begin_anew(program: Program, qtbot: QtBot) -> None:
    start(program, qtbot)
    program.navigation.abandon()
    qtbot.waitUntil(lambda: program.navigation.is_result_shown)

    playerctl(qtbot, "play")

    assert not program.navigation.is_session_on
    assert playerctl(qtbot, "status") == "Stopped"


def test_while_time_goes_by_nobody_is_told_anything(
    program: Program, client: Client, qtbot: QtBot
) -> None:
    client.call("Play")
    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    client.signals()

    events: list[object] = []
    driver = program.navigation.session.driver
    assert driver is not None
    driver.looked.connect(events.append)
    qtbot.waitUntil(lambda: len(events) >= 15)

    position = client.get("Position")
    assert position[0] == "x"
    assert position[1] > 0
    assert client.signals() == []


def test_a_step_is_told_in_one_signal(program: Program, client: Client, qtbot: QtBot) -> None:
    client.call("Play")
    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    client.signals()

    client.call("Next")

    (told,) = client.signals()
    name, (interface, changed, _) = told
    assert (name, interface) == ("PropertiesChanged", PLAYER)
    assert "Metadata" in changed


def test_the_window_comes_forward(program: Program, client: Client, qtbot: QtBot) -> None:
    program.window.showMinimized()

    client.call("Raise", interface="org.mpris.MediaPlayer2")

    qtbot.waitUntil(lambda: not program.window.isMinimized())


def test_quit_closes_the_window_and_gives_the_name_back(
    program: Program, client: Client, qtbot: QtBot
) -> None:
    client.call("Quit", interface="org.mpris.MediaPlayer2")

    qtbot.waitUntil(lambda: not program.window.isVisible())
    qtbot.waitUntil(lambda: not client.has())


def test_quit_asks_first_while_a_session_is_under_way(
    program: Program, client: Client, qtbot: QtBot
) -> None:
    start(program, qtbot)

    client.call("Quit", interface="org.mpris.MediaPlayer2")

    qtbot.waitUntil(program.navigation.session.leave_question.isVisible)
    assert program.window.isVisible()


def test_a_second_program_is_another_player(
    program: Program, open_with: Open, client: Client, qtbot: QtBot
) -> None:
    second = open_with()
    name = f"{BUS_NAME}.instance{os.getpid()}"
    qtbot.waitUntil(lambda: client.has(name))

    client.ask(new_method_call(DBusAddress(PATH, name, PLAYER), "Play"))

    qtbot.waitUntil(lambda: second.navigation.is_session_on)
    assert not program.navigation.is_session_on


def test_whoever_does_not_want_it_is_not_on_the_bus(
    program: Program, client: Client, qtbot: QtBot
) -> None:
    program.services.preferences.set(Settings.media_keys, value=False)
    qtbot.waitUntil(lambda: not client.has())

    program.services.preferences.set(Settings.media_keys, value=True)
    qtbot.waitUntil(client.has)


def test_the_texts_are_in_the_language_of_the_person(
    tmp_path: Path, open_with: Open, client: Client, qtbot: QtBot
) -> None:
    keep(tmp_path, language="de")
    program = open_on_bus(open_with, client, qtbot)

    start(program, qtbot)

    assert playerctl(qtbot, "metadata", "artist").startswith("Bereit machen · ")


def test_a_session_goes_on_when_the_bus_dies(
    program: Program, client: Client, qtbot: QtBot
) -> None:
    client.call("Play")
    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    driver = program.navigation.session.driver
    assert driver is not None

    of_bus = message_bus.GetConnectionUnixProcessID("org.freedesktop.DBus")
    os.kill(client.ask(of_bus).body[0], signal.SIGKILL)

    driver.skip()
    settle()
    assert driver.session.step.index == 1
    assert driver.reading().state is State.RUNNING
