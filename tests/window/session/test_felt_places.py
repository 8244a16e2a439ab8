"""Where it is asked how a set was."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.services.felt_row import FeltRow
from lowback_timer.window.session.felt_places import FeltPlaces
from tests.window.stage import settle, show


@pytest.mark.parametrize("shows_below", [True, False])
def test_it_is_asked_in_one_place_and_answered_wherever_it_moves(
    qtbot: QtBot, look: Look, shows_below: bool
) -> None:
    following, bar, felt = QLabel("next"), QLabel("bar"), FeltRow(look)
    places, page = FeltPlaces(felt, following, bar), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(places.below)
    column.addWidget(places.foot)
    show(qtbot, page, 800, 600)

    places.ask(True)
    for shown in (shows_below, not shows_below, shows_below):
        places.show_below(shown)
        settle()
        assert felt.isVisible()
        assert bar.isVisible() is shown
        assert not following.isVisible()
        chip = next(iter(felt.chips.values()))
        assert chip.height() >= chip.sizeHint().height()

    places.ask(False)
    assert not felt.isVisible()
    assert bar.isVisible()
    assert following.isVisible() is shows_below
