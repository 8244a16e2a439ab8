"""Measuring how late the loudspeakers are, with time and taps by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.cues.tapping import BEEPS_EVERY_MS, TAPS, Unclear
from lowback_timer.core.cues.tones import Sound
from lowback_timer.window.look.look import Look
from lowback_timer.window.settings.delay_check import BEEPS, DelayCheck, result_text
from lowback_timer.window.settings.step_mark import Progress
from tests.doubles.player import RecordingPlayer
from tests.window.stage import HandClock, settle, show

AHEAD_MS = 30


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    show(qtbot, host, 1024, 640)
    return host


class Trial:
    """A check that is under way, and somebody who taps along."""

    def __init__(self, look: Look, host: QWidget) -> None:
        self.clock, self.player = HandClock(), RecordingPlayer()
        self.check = DelayCheck(look, host, self.clock)
        self.used: list[int] = []
        self.check.measured.connect(self.used.append)
        self.check.run(self.player)
        settle()

    def begin(self) -> None:
        """Let the speakers wake up."""
        self.check.timer.timeout.emit()
        self.first_ms = self.clock.ms

    def tap(self, late_ms: int, times: int = TAPS) -> None:
        """Tap along with what is heard so late, after two beeps to find the beat."""
        for beep in range(2, 2 + times):
            self.clock.ms = self.first_ms + beep * BEEPS_EVERY_MS + late_ms - AHEAD_MS
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyPress(focused, Qt.Key.Key_Space)
            self.clock.ms += 90
            QTest.keyRelease(focused, Qt.Key.Key_Space)

    @property
    def taken(self) -> int:
        return sum(mark.progress is Progress.DONE for mark in self.check.marks)


@pytest.fixture
def trial(look: Look, host: QWidget) -> Trial:
    return Trial(look, host)


def test_it_wakes_the_speakers_and_plays_one_steady_series(trial: Trial) -> None:
    assert trial.player.calls == [("keep_awake", ())]

    trial.begin()

    assert trial.player.calls[1:] == [("play_run", (Sound.COUNTDOWN, BEEPS, BEEPS_EVERY_MS))]


def test_taps_with_the_space_bar_tell_how_late_it_is(trial: Trial) -> None:
    trial.begin()

    trial.tap(180)

    assert trial.player.calls[-1] == ("stop", ())
    assert trial.check.verdict.text() == result_text(180)
    assert "180 ms" in trial.check.verdict.text()
    assert trial.check.use.hasFocus()
    assert trial.used == []


def test_what_was_measured_is_used_when_the_person_wants_it(trial: Trial) -> None:
    trial.begin()
    trial.tap(180)

    QTest.keyClick(trial.check.use, Qt.Key.Key_Return)

    assert trial.used == [180]
    assert not trial.check.isVisible()


def test_not_now_changes_nothing(trial: Trial) -> None:
    trial.begin()
    trial.tap(180)

    trial.check.button.click()

    assert trial.used == []
    assert not trial.check.isVisible()


def test_every_tap_is_shown(trial: Trial) -> None:
    trial.begin()

    trial.tap(100, times=3)

    assert trial.taken == 3
    assert not trial.check.verdict.isVisible()


def test_taps_before_the_first_beep_are_not_taken(trial: Trial) -> None:
    QTest.keyClick(trial.check.tap, Qt.Key.Key_Space)

    assert trial.taken == 0


def test_a_click_is_a_tap_as_well(trial: Trial) -> None:
    trial.begin()

    QTest.mousePress(trial.check.tap, Qt.MouseButton.LeftButton)

    assert trial.taken == 1


def test_without_taps_enough_it_says_so_and_offers_to_begin_anew(trial: Trial) -> None:
    trial.begin()
    trial.tap(180, times=3)

    trial.check.timer.timeout.emit()

    assert trial.check.verdict.text() == result_text(Unclear.FEW)
    assert not trial.check.use.isVisible()
    trial.check.again.click()
    trial.begin()
    trial.tap(240)
    assert "240 ms" in trial.check.verdict.text()


def test_a_speaker_in_time_needs_nothing(trial: Trial) -> None:
    trial.begin()

    trial.tap(0)

    assert trial.check.verdict.text() == "Your speaker is in time."
    assert not trial.check.use.isVisible()


def test_more_than_can_be_made_up_for_is_said_and_cut(trial: Trial) -> None:
    trial.begin()
    trial.tap(620)

    trial.check.use.click()

    assert "620 ms" in trial.check.verdict.text()
    assert trial.used == [500]


def test_uneven_taps_are_told_apart_from_few() -> None:
    assert result_text(Unclear.UNEVEN) != result_text(Unclear.FEW)


def test_closing_it_falls_silent(trial: Trial) -> None:
    trial.begin()

    QTest.keyClick(trial.check, Qt.Key.Key_Escape)

    assert trial.player.calls[-1] == ("stop", ())
    assert not trial.check.timer.isActive()
