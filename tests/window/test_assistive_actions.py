"""What assistive technology toggles, presses and sets takes effect, as by mouse and keyboard."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lowback_timer.store.settings.fields import every_setting
from lowback_timer.window.controls.button import TextButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.safety.page import SafetyPage
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.settings import page as settings
from lowback_timer.window.settings.page import SettingsPage
from lowback_timer.window.today.page import TodayPage
from tests.store.samples import NOT_ON_THE_PAGE
from tests.window.every_page import PAGES, make_home, open_page
from tests.window.stage import settle, show

TOGGLE, PRESS = "Toggle", "Press"


@pytest.fixture
def settings_page(
    qtbot: QtBot, look: Look, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> SettingsPage:
    monkeypatch.setattr(settings, "can_hold_down", lambda: True)  # has a row of its own
    equipment = {"mat": "mat", "ball": "exercise ball"}
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    page = SettingsPage(look, preferences, "1.0", Path("somewhere"), equipment, lambda: now)
    page.show_voices(["Ada", "Grace"])
    show(qtbot, page, 1280, 800)
    return page


@pytest.fixture(params=list(PAGES))
def page(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    made, host = open_page(request.param, qtbot, look)
    yield made
    if isinstance(made, SessionPage):
        made.end()
    host.hide()


def heard(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def parts_of(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Itself, and all that a screen reader finds in it."""
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from parts_of(child)


def act(interface: QAccessibleInterface, action: str) -> None:
    interface.actionInterface().doAction(action)
    settle()


def change(interface: QAccessibleInterface) -> bool:
    """Change what can be changed, as a screen reader would; tell whether there was anything."""
    state, value = interface.state(), interface.valueInterface()
    if state.disabled:
        return False
    match interface.role():
        case QAccessible.Role.RadioButton if not state.checked:
            act(interface, TOGGLE)
        case QAccessible.Role.CheckBox:
            act(interface, TOGGLE)
        case QAccessible.Role.ListItem if not state.selected:
            act(interface, TOGGLE)
        case QAccessible.Role.Slider:
            down = value.currentValue() == value.maximumValue()
            value.setCurrentValue(value.minimumValue() if down else value.maximumValue())
        case QAccessible.Role.EditableText:
            interface.setText(QAccessible.Text.Value, "walk")
        case _:
            return False
    settle()
    return True


def test_every_change_on_the_page_of_settings_is_kept(
    settings_page: SettingsPage, preferences: Preferences
) -> None:
    changed: set[str] = set()

    for part in list(parts_of(heard(settings_page))):
        before = preferences.current
        name = part.text(QAccessible.Text.Name)
        if name != "Start when you log in" and change(part):  # which the system keeps
            assert preferences.current != before, name
            changed |= {
                each.name
                for each in every_setting()
                if each.value_in(preferences.current) != each.value_in(before)
            }

    assert changed == {each.name for each in every_setting()} - NOT_ON_THE_PAGE


def test_a_choice_shows_what_holds(settings_page: SettingsPage, preferences: Preferences) -> None:
    segments = settings_page.appearance.controls["theme"].segments

    act(heard(segments["dark"]), TOGGLE)
    assert preferences.current.theme == "dark"
    act(heard(segments["dark"]), TOGGLE)  # one of them is always chosen

    assert segments["dark"].isChecked()
    assert preferences.current.theme == "dark"


def test_any_number_of_a_slider_is_brought_to_a_step(
    settings_page: SettingsPage, preferences: Preferences
) -> None:
    slider = settings_page.sound.controls["volume_percent"]

    heard(slider).valueInterface().setCurrentValue(42)

    assert slider.value() == preferences.current.volume_percent == 40


def test_what_is_asked_on_the_first_page_can_be_answered(qtbot: QtBot, look: Look) -> None:
    page = make_home(look, QWidget())
    assert isinstance(page, TodayPage)
    show(qtbot, page, 1280, 800)

    for level, chip in page.asking.levels.items():
        with qtbot.waitSignal(page.asking.level_chosen, timeout=0) as chosen:
            act(heard(chip), TOGGLE)
        assert chosen.args == [level]
    for equipment, chip in page.asking.equipment.items():
        before = chip.isChecked()
        with qtbot.waitSignal(page.asking.equipment_chosen, timeout=0) as chosen:
            act(heard(chip), TOGGLE)
        assert chosen.args == [equipment, not before]


def test_every_button_can_be_pressed(qtbot: QtBot, page: QWidget) -> None:
    buttons = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and each.isEnabled() and not each.isCheckable()
    ]

    assert buttons or isinstance(page, SettingsPage | SafetyPage)
    for button in buttons:
        if not isValid(button):  # gone with what another one has removed
            continue
        with qtbot.waitSignal(button.clicked, timeout=2_000):
            heard(button).actionInterface().doAction(PRESS)


def test_nothing_offers_an_action_that_does_nothing(page: QWidget) -> None:
    for part in parts_of(heard(page)):
        offered: Any = part.actionInterface()
        names = set(offered.actionNames()) if offered else set()
        role = part.role()
        if TOGGLE in names:
            assert role in {
                QAccessible.Role.RadioButton,
                QAccessible.Role.CheckBox,
                QAccessible.Role.ListItem,
                QAccessible.Role.Cell,  # is selected
            }, part.text(QAccessible.Text.Name)


def test_a_key_that_is_held_down_presses_once(page: QWidget) -> None:
    for button in page.findChildren(TextButton):
        clicks: list[bool] = []
        button.clicked.connect(clicks.append)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            for _ in range(3):
                plain = Qt.KeyboardModifier.NoModifier
                held = QKeyEvent(QEvent.Type.KeyPress, key, plain, "", True)
                QApplication.sendEvent(button, held)
        assert clicks == []
