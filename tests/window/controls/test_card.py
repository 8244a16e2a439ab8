import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.card import Card
from lowback_timer.window.look.look import Look
from tests.window.stage import colour_at, show


def test_it_has_the_colour_of_its_ground(qtbot: QtBot, look: Look) -> None:
    card, panel = Card(look), Card(look, "panel")
    for made in (card, panel):
        show(qtbot, made, 100, 100)

    assert colour_at(card, 50, 50) == look.palette.card
    assert colour_at(panel, 50, 50) == look.palette.panel
    assert colour_at(card, 50, 0) == look.palette.line


def test_what_is_in_it_keeps_free_of_the_line(qtbot: QtBot, look: Look) -> None:
    card, inside = Card(look), QWidget()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    show(qtbot, card, 100, 100)

    assert inside.geometry().getRect() == (1, 1, 98, 98)


@pytest.mark.parametrize(("scale", "is_round_there"), [(1, False), (3, True)])
def test_its_corners_grow_with_the_scale(
    qtbot: QtBot, look: Look, scale: float, is_round_there: bool
) -> None:
    card = Card(look)
    look.set_scale(scale)
    show(qtbot, card, 300, 300)

    # 10 pixels inside a corner: within one of 20 pixels, outside one of 60
    assert (colour_at(card, 10, 10) != look.palette.card) is is_round_there
