"""The picture of a key."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.key_chip import KeyChip
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix


def test_it_has_room_for_its_text_and_is_never_narrow(qtbot: QtBot, look: Look) -> None:
    short, long = KeyChip(look, "P"), KeyChip(look, "Space")
    qtbot.addWidget(short)
    qtbot.addWidget(long)

    assert short.sizeHint().width() >= short.sizeHint().height()
    assert long.sizeHint().width() > long.fontMetrics().horizontalAdvance("Space")


def test_a_line_is_painted_around_it(qtbot: QtBot, look: Look) -> None:
    chip = KeyChip(look, "P")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())

    image = chip.grab().toImage()

    line = QColor(mix(look.palette.ink, look.palette.card, 0.55))
    assert image.pixelColor(image.width() // 2, 0) == line


def test_a_screen_reader_hears_that_it_is_a_key(qtbot: QtBot, look: Look) -> None:
    chip = KeyChip(look, "P")
    qtbot.addWidget(chip)

    assert chip.accessibleName() == "Key P"
