from dataclasses import replace

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.exercises.figure_panel import FigurePanel
from lowback_timer.window.exercises.tags import Tag
from lowback_timer.window.look.look import Look
from tests.window.exercises.conftest import BRIDGE, SUPERMAN
from tests.window.stage import child_of, image_of, settle, show, timer_of

MOVES = "moving · Space stops"


@pytest.fixture
def panel(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> FigurePanel:
    panel = FigurePanel(look, 150)
    show(qtbot, panel, 600, 300)
    panel.show_exercise(BRIDGE, moves=True)
    return panel


@pytest.fixture
def gone(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many milliseconds have gone by; its last number counts."""
    gone = [0]
    monkeypatch.setattr(QElapsedTimer, "elapsed", lambda _self: gone[-1])
    return gone


def chip_of(panel: FigurePanel) -> str:
    return child_of(panel, Tag).text()


def test_it_moves_until_it_is_stopped_and_then_goes_on_from_there(
    panel: FigurePanel, gone: list[int]
) -> None:
    assert chip_of(panel) == MOVES
    gone.append(2_400)
    still = image_of(panel)
    timer_of(panel).timeout.emit()
    assert panel.moment_ms == 1_200  # at half the pace
    assert image_of(panel) != still

    QTest.keyClick(panel, Qt.Key.Key_Space)
    assert not timer_of(panel).isActive()
    assert panel.moment_ms == 1_200
    assert chip_of(panel) == "lift · ← → step, Space moves"

    gone.append(0)
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton)
    assert timer_of(panel).isActive()
    assert panel.moment_ms == 1_200
    assert chip_of(panel) == MOVES


def test_stopped_it_is_stepped_through_pose_by_pose(panel: FigurePanel, gone: list[int]) -> None:
    gone.append(1_400)
    panel.toggle()
    shown = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, *[Qt.Key.Key_Left] * 2):
        QTest.keyClick(panel, key)
        shown.append((panel.moment_ms, chip_of(panel).partition(" ")[0]))

    assert shown == [
        (1_500, "hold"),
        (2_500, "lower"),
        (0, "start"),
        (2_500, "lower"),
        (1_500, "hold"),
    ]


def test_a_step_back_leads_to_the_pose_it_is_coming_from(
    panel: FigurePanel, gone: list[int]
) -> None:
    gone.append(2 * 1_900)
    panel.toggle()

    QTest.keyClick(panel, Qt.Key.Key_Left)

    assert panel.moment_ms == 1_500


def test_in_motion_no_arrow_steps(panel: FigurePanel) -> None:
    assert not panel.step(1)
    assert panel.isChecked()


def test_nothing_moves_while_nobody_looks(panel: FigurePanel) -> None:
    panel.hide()
    assert not timer_of(panel).isActive()

    panel.show()
    assert timer_of(panel).isActive()

    panel.window().showMinimized()
    settle()
    assert not timer_of(panel).isActive()
    panel.window().showNormal()
    settle()
    assert timer_of(panel).isActive()


def test_another_exercise_begins_at_its_start(panel: FigurePanel, gone: list[int]) -> None:
    gone.append(2_400)
    panel.toggle()

    panel.show_exercise(SUPERMAN, moves=False)

    assert panel.moment_ms == 0
    assert chip_of(panel).startswith("start")


def test_to_screen_readers_it_is_a_button_with_the_picture_that_it_shows(
    panel: FigurePanel,
) -> None:
    found = QAccessible.queryAccessibleInterface(panel)

    assert found.role() is QAccessible.Role.CheckBox
    assert found.text(QAccessible.Text.Name) == "Picture: Bridge"
    assert found.text(QAccessible.Text.Description) == MOVES
    assert found.state().checked


def test_a_picture_that_cannot_be_shown_is_told_of(qtbot: QtBot, panel: FigurePanel) -> None:
    with qtbot.waitSignal(panel.broken, timeout=0):
        panel.show_exercise(replace(BRIDGE, picture="/nowhere.svg"), moves=True)
