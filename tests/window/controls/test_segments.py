"""A choice between two or three things."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type


@pytest.fixture
def segments(qtbot: QtBot, look: Look) -> Segments:
    made = Segments(look, "Colours", {"system": "System", "light": "Light", "dark": "Dark"})
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_is_chosen_at_first(segments: Segments) -> None:
    assert segments.value == "system"
    assert segments.segments["system"].isChecked()


def test_a_click_chooses(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.waitSignal(segments.chosen) as chosen:
        QTest.mouseClick(segments.segments["dark"], Qt.MouseButton.LeftButton)

    assert chosen.args == ["dark"]
    assert segments.value == "dark"
    assert not segments.segments["system"].isChecked()


def test_the_arrow_keys_choose(qtbot: QtBot, segments: Segments) -> None:
    segments.segments["system"].setFocus()

    with qtbot.waitSignal(segments.chosen) as chosen:
        QTest.keyClick(segments.segments["system"], Qt.Key.Key_Right)

    assert chosen.args == ["light"]


def test_choosing_what_is_chosen_tells_nothing(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        QTest.mouseClick(segments.segments["system"], Qt.MouseButton.LeftButton)


def test_setting_it_from_outside_tells_nothing(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_value("light")

    assert segments.value == "light"
    assert segments.segments["light"].isChecked()


def test_the_text_always_fits(segments: Segments, look: Look) -> None:
    small = segments.sizeHint()

    look.set_scale(2)

    assert segments.sizeHint().width() > 1.8 * small.width()
    for segment in segments.segments.values():
        assert segment.minimumSizeHint().width() > segment.fontMetrics().horizontalAdvance(
            segment.text()
        )


def test_a_screen_reader_hears_radio_buttons(segments: Segments) -> None:
    heard = QAccessible.queryAccessibleInterface(segments.segments["light"])

    assert heard.role() is QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Name) == "Light"
    assert heard.text(QAccessible.Text.Description) == "Colours"


def test_the_chosen_one_looks_different(segments: Segments) -> None:
    before = segments.segments["dark"].grab().toImage()

    segments.set_value("dark")

    assert segments.segments["dark"].grab().toImage() != before


def test_text_as_large_as_a_person_wants_it_fits_in_height(segments: Segments, look: Look) -> None:
    look.set_text_scale(2)
    try:
        segment = segments.segments["dark"]
        font = look.font(Type.LABEL)
        assert segment.sizeHint().height() > QFontMetricsF(font).height()
    finally:
        look.set_text_scale(1)
