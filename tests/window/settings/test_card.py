"""A card of settings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.step_mark import StepMark
from tests.window.stage import show


@pytest.fixture
def card(qtbot: QtBot, look: Look, preferences: Preferences) -> SettingsCard:
    made = SettingsCard(look, "Look", preferences)
    made.add_setting(Settings.muted, "Sound off", "M does the same", Switch(look))
    sizes = Segments(look, "Size", {"100": "100 %", "150": "150 %"})
    made.add_setting(Settings.text_size_percent, "Size", "", sizes, shown=str, kept=int)
    show(qtbot, made, 700, 300)
    return made


def test_it_shows_the_settings_in_force(card: SettingsCard, preferences: Preferences) -> None:
    preferences.set(Settings.muted, value=True)
    preferences.set(Settings.text_size_percent, 150)

    assert card.controls["muted"].value is True
    assert card.controls["text_size_percent"].value == "150"


def test_a_control_changes_its_setting(card: SettingsCard, preferences: Preferences) -> None:
    QTest.mouseClick(card.controls["muted"], Qt.MouseButton.LeftButton)
    segment = card.controls["text_size_percent"].segments["150"]
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)

    assert preferences.current == Settings(muted=True, text_size_percent=150)


def test_everything_in_it_grows(card: SettingsCard, look: Look) -> None:
    mark = StepMark(look)
    card.add_other(mark)
    card.add_other(QLabel("not to be scaled"))
    paragraph = card.add_text("Read this")
    sizes = [mark.height(), card.controls["muted"].height(), paragraph.font().pixelSize()]

    look.set_scale(2)

    assert [mark.height(), card.controls["muted"].height(), paragraph.font().pixelSize()] == [
        2 * size for size in sizes
    ]
