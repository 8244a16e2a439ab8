"""A card of settings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.store.settings.file import Settings
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.step_mark import StepMark
from tests.window.stage import show


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> SettingsCard:
    made = SettingsCard("Look")
    made.add_setting("muted", "Sound off", "M does the same", Switch(theme))
    sizes = Segments(theme, "Size", {"100": "100 %", "150": "150 %"})
    made.add_setting("text_size_percent", "Size", "", sizes, shown=str, kept=int)
    show(qtbot, made, 700, 300)
    return made


def test_it_shows_the_settings_in_force_and_tells_nothing(qtbot: QtBot, card: SettingsCard) -> None:
    with qtbot.assertNotEmitted(card.changed):
        card.show_settings(Settings(muted=True, text_size_percent=150))

    assert card.controls["muted"].value is True
    assert card.controls["text_size_percent"].value == "150"


def test_a_change_is_told_as_the_setting_it_is(qtbot: QtBot, card: SettingsCard) -> None:
    with qtbot.waitSignal(card.changed, timeout=0) as changed:
        QTest.mouseClick(card.controls["muted"], Qt.MouseButton.LeftButton)
    assert changed.args == [{"muted": True}]

    with qtbot.waitSignal(card.changed, timeout=0) as changed:
        segment = card.controls["text_size_percent"].segments["150"]
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert changed.args == [{"text_size_percent": 150}]


def test_everything_in_it_grows(card: SettingsCard, theme: Theme) -> None:
    mark = StepMark(theme)
    card.add_other(mark)
    card.add_other(QLabel("not to be scaled"))
    paragraph = card.add_text("Read this")
    sizes = [mark.height(), card.controls["muted"].height(), paragraph.font().pixelSize()]

    card.set_scale(2)

    assert [mark.height(), card.controls["muted"].height(), paragraph.font().pixelSize()] == [
        2 * size for size in sizes
    ]
