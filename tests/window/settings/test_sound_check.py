"""The test from the mat."""

from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound import SilentPlayer
from lowback_timer.devices.system_volume import SystemVolume
from lowback_timer.window.look.look import Look
from lowback_timer.window.settings.sound_check import SoundCheck, player_text, warnings
from lowback_timer.window.settings.step_mark import Progress
from tests.doubles.player import RecordingPlayer
from tests.window.stage import settle, show

LOUD = SystemVolume(60, is_muted=False)
TO_COME, GOING_ON, DONE = Progress


class FakeVoice:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def try_out(self, text: str) -> None:
        self.heard.append(text)

    def hush(self) -> None:
        self.heard.append("(hush)")


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    show(qtbot, host, 1024, 640)
    return host


@pytest.fixture
def check(host: QWidget, look: Look) -> SoundCheck:
    return SoundCheck(look, host, lambda: LOUD)


def run(
    check: SoundCheck,
    voice: FakeVoice | None = None,
    *,
    volume_percent: int = 80,
    muted: bool = False,
) -> RecordingPlayer:
    player = RecordingPlayer()
    check.run(player, voice, volume_percent=volume_percent, muted=muted)
    return player


def step(check: SoundCheck, times: int = 1) -> None:
    """Let the time between two sounds pass."""
    for _ in range(times):
        assert check.timer.isActive()
        check.timer.stop()
        check.timer.timeout.emit()


def progress(check: SoundCheck) -> list[Progress]:
    return [mark.progress for mark in check.marks]


def test_it_wakes_the_speakers_and_plays_one_after_the_other(check: SoundCheck) -> None:
    voice = FakeVoice()
    player = run(check, voice)
    assert check.isVisible()
    assert player.calls == [("keep_awake", ())]
    assert progress(check) == [TO_COME] * 4

    step(check)
    assert player.calls[1:] == [("play", (Sound.GO,))]
    assert progress(check) == [GOING_ON, TO_COME, TO_COME, TO_COME]

    step(check, 2)
    assert player.calls[2:] == [("play", (Sound.LIFT,)), ("play", (Sound.LOWER,))]
    assert voice.heard == []

    step(check)
    assert voice.heard == ["Ready when you are"]
    assert progress(check) == [DONE, DONE, DONE, GOING_ON]

    step(check)
    assert progress(check) == [DONE] * 4
    assert not check.timer.isActive()


def test_without_a_voice_there_is_nothing_said_of_it(check: SoundCheck) -> None:
    run(check)

    step(check, 4)

    assert not check.voice_step.isVisible()
    assert progress(check)[:3] == [DONE] * 3
    assert not check.timer.isActive()


def test_it_can_be_played_again(check: SoundCheck) -> None:
    player = run(check, FakeVoice())
    step(check, 5)

    QTest.mouseClick(check.again, Qt.MouseButton.LeftButton)

    assert progress(check) == [TO_COME] * 4
    step(check)
    assert player.calls[-1] == ("play", (Sound.GO,))


def test_closing_it_is_silence_at_once(qtbot: QtBot, check: SoundCheck) -> None:
    voice = FakeVoice()
    player = run(check, voice)
    step(check)

    with qtbot.waitSignal(check.closed, timeout=0):
        QTest.keyClick(check, Qt.Key.Key_Escape)

    assert player.calls[-1] == ("stop", ())
    assert voice.heard == ["(hush)"]
    assert not check.timer.isActive()


def test_who_is_muted_is_told_and_hears_nothing_said(check: SoundCheck) -> None:
    voice = FakeVoice()
    run(check, voice, muted=True)

    step(check, 4)

    assert voice.heard == []
    assert "off" in check.warning.text()
    assert check.warning.isVisible()


def test_player_and_device_are_shown(check: SoundCheck) -> None:
    run(check)

    assert check.through.text() == "Heard through recording, on memory."
    assert not check.warning.isVisible()


def test_a_sound_server_that_does_not_answer_makes_nobody_wait(host: QWidget, look: Look) -> None:
    # GIVEN a question for the system's volume that is not answered
    has_answered, is_asked = Event(), Event()

    def ask() -> SystemVolume:
        is_asked.set()
        assert has_answered.wait(30)
        return SystemVolume(0, is_muted=True)

    check = SoundCheck(look, host, ask)

    # WHEN the test begins, THEN it goes on
    player = run(check)
    assert is_asked.wait(30)
    step(check)
    assert player.calls[-1] == ("play", (Sound.GO,))
    assert check.warning.text() == ""

    # AND what comes late is told with the next step
    has_answered.set()
    while check._system is None:
        sleep(0)
    step(check)
    assert check.warning.text() == "Your computer’s sound is off."


def test_a_player_that_was_opened_meanwhile_is_shown(check: SoundCheck) -> None:
    player = run(check)
    player.name, player.device = "Qt Multimedia", "Headphones"

    step(check)

    assert check.through.text() == "Heard through Qt Multimedia, on Headphones."


@pytest.mark.parametrize(
    ("name", "device", "text"),
    [
        ("Qt Multimedia", "Headphones", "Heard through Qt Multimedia, on Headphones."),
        ("simpleaudio", "", "Heard through simpleaudio, on the system’s default output."),
        ("silent", "", "There is no sound."),
    ],
)
def test_player_and_device_in_words(name: str, device: str, text: str) -> None:
    assert player_text(name, device) == text


@pytest.mark.parametrize(
    ("system", "volume_percent", "muted", "words"),
    [
        (LOUD, 80, False, []),
        (None, 80, False, []),
        (LOUD, 0, False, ["beep volume is at zero"]),
        (LOUD, 0, True, ["The sound is off"]),
        (SystemVolume(0, is_muted=False), 80, False, ["computer’s volume is at zero"]),
        (SystemVolume(0, is_muted=True), 80, False, ["computer’s sound is off"]),
        (SystemVolume(50, is_muted=True), 0, False, ["beep volume", "sound is off"]),
    ],
)
def test_what_keeps_it_from_being_heard_is_told(
    system: SystemVolume | None, volume_percent: int, muted: bool, words: list[str]
) -> None:
    found = warnings(RecordingPlayer(), system, volume_percent=volume_percent, muted=muted)

    assert len(found) == len(words)
    assert all(word in text for word, text in zip(words, found, strict=True))


def test_why_nothing_plays_comes_first() -> None:
    found = warnings(SilentPlayer("no device"), LOUD, volume_percent=0, muted=False)

    assert "no device" in found[0]
    assert len(found) == 2


@pytest.mark.parametrize(("width", "height"), [(960, 600), (1920, 1080)])
def test_everything_fits(check: SoundCheck, host: QWidget, width: int, height: int) -> None:
    host.resize(width, height)
    run(check, FakeVoice(), muted=True)
    settle()

    assert check.warning.height() >= check.warning.heightForWidth(check.warning.width())
    assert check.again.isVisible()
    assert {mark.width() for mark in check.marks} == {check.look.px(22)}
