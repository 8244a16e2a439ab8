"""A label that is painted by hand."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.outcome_mark import OutcomeMark
from lowback_timer.window.session.cue_list import CueList
from lowback_timer.window.session.phase_chip import PhaseChip
from lowback_timer.window.session.set_dots import SetDots
from lowback_timer.window.settings.step_mark import StepMark


def test_to_a_screen_reader_it_is_a_label_that_says_its_name(qtbot: QtBot) -> None:
    label = PaintedLabel()
    qtbot.addWidget(label)
    label.setAccessibleName("Hold")

    heard = QAccessible.queryAccessibleInterface(label)

    assert heard.role() is QAccessible.Role.StaticText
    assert heard.text(QAccessible.Text.Name) == "Hold"


def test_it_asks_for_no_room_of_its_own(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(PaintedLabel())

    assert column.minimumSize().height() <= 0


@pytest.mark.parametrize("make", [CueList, OutcomeMark, PhaseChip, SetDots, StepMark])
def test_all_that_says_something_and_paints_itself_is_one(
    qtbot: QtBot, look: Look, make: Callable[[Look], QWidget]
) -> None:
    made = make(look)
    qtbot.addWidget(made)

    assert isinstance(made, PaintedLabel)
