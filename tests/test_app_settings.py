"""What is chosen on the page of settings holds at once, in the whole program."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.program import Program
from lowback_timer.window.services import loudspeakers as speakers
from lowback_timer.window.services.requests import ShowSettings
from tests.doubles.player import RecordingPlayer
from tests.opening import Open, keep

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def players(monkeypatch: pytest.MonkeyPatch) -> list[RecordingPlayer]:
    """The players that were opened, in the place of real ones."""
    opened: list[RecordingPlayer] = []

    def choose(*_arguments: Any, **_options: Any) -> RecordingPlayer:
        opened.append(RecordingPlayer())
        return opened[-1]

    monkeypatch.setattr(speakers, "choose_player", choose)
    return opened


@pytest.fixture
def program(open_with: Open, tmp_path: Path, players: list[RecordingPlayer]) -> Program:
    """The whole program, on the page of settings, without a voice."""
    keep(tmp_path, player="best")
    program = open_with()
    program.navigation.go(ShowSettings())
    return program


def kept(program: Program, tmp_path: Path) -> dict[str, Any]:
    """What is on the disk once all is written."""
    assert program.services.preferences.close(10)
    found: dict[str, Any] = json.loads((tmp_path / "settings.json").read_text())
    return found


def press(program: Program, name: str, key: Qt.Key, value: str = "") -> None:
    """Press a key on what changes a setting; `value` is that of the segment."""
    page = program.navigation.settings.page
    cards = (page.appearance, page.sound, page.voice, page.pace)
    control = next(card.controls[name] for card in cards if name in card.controls)
    target = control.segments[value] if value else control
    if value:
        target.click()
    else:
        QTest.keyClick(target, key)


def test_the_look_changes_at_once_and_is_kept(
    program: Program, qapp: QApplication, tmp_path: Path
) -> None:
    press(program, "theme", Qt.Key.Key_Space, "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == "#12181B"

    press(program, "text_size_percent", Qt.Key.Key_Space, "150")
    assert program.services.look.text_scale == 1.5

    press(program, "reduce_motion", Qt.Key.Key_Space)

    saved = kept(program, tmp_path)
    assert (saved["theme"], saved["text_size_percent"]) == ("dark", 150)
    assert saved["reduce_motion"] is True


def test_the_sound_changes_at_once(
    program: Program, players: list[RecordingPlayer], tmp_path: Path
) -> None:
    (first,) = players
    press(program, "volume_percent", Qt.Key.Key_Left)
    press(program, "muted", Qt.Key.Key_Space)
    assert first.calls[-2:] == [("set_volume", (95,)), ("set_muted", (True,))]

    press(program, "player", Qt.Key.Key_Space, "qt")

    _, second = players
    assert first.calls[-1] == ("close", ())
    assert second.calls == [("set_volume", (95,)), ("set_muted", (True,))]
    assert kept(program, tmp_path)["player"] == "qt"

    # WHEN a session begins, THEN it is heard through the new player
    program.navigation.today.start("beginner-floor", Counting.PACED)
    assert second.calls[2] == ("keep_awake", ())
    program.navigation.abandon()


def test_the_next_session_has_the_persons_own_times(program: Program) -> None:
    press(program, "get_ready_ms", Qt.Key.Key_Home)
    press(program, "rest_factor_percent", Qt.Key.Key_End)

    program.navigation.today.start("beginner-floor", Counting.PACED)

    driver = program.navigation.session.driver
    assert driver is not None
    steps = driver.session.timeline.steps
    assert steps[0].duration_ms <= 8_000
    rests = [step for step in steps if step.kind is StepKind.REST]
    assert rests
    assert all(step.duration_ms >= 3 * step.dose.rest_ms for step in rests)
    program.navigation.abandon()


def test_in_another_language_the_page_of_settings_is_still_there(
    program: Program, tmp_path: Path
) -> None:
    before = program.navigation.settings.page

    press(program, "language", Qt.Key.Key_Space, "de")

    page = program.navigation.settings.page
    assert page is not before
    assert page.isVisible()
    assert page.appearance.controls["language"].value == "de"
    assert kept(program, tmp_path)["language"] == "de"


def test_back_leads_home_where_a_workout_starts_with_the_new_counting(program: Program) -> None:
    press(program, "counting", Qt.Key.Key_Space, "paced_waiting")

    QTest.keyClick(program.navigation.settings.page, Qt.Key.Key_Escape)

    assert program.navigation.today.page.isVisible()
    program.navigation.today.page.card.start.click()
    driver = program.navigation.session.driver
    assert driver is not None
    assert driver.session.counting is Counting.PACED_WAITING


def test_the_sound_check_knows_what_is_set(program: Program) -> None:
    press(program, "muted", Qt.Key.Key_Space)

    program.navigation.settings.page.sound_check_requested.emit()

    check = program.navigation.settings.sound_check
    assert check.isVisible()
    assert "The sound is off" in check.warning.text()
    assert not check.voice_step.isVisible()
