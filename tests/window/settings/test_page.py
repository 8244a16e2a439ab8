"""The page of settings."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting, GoalChoice, LevelChoice, RemindOn, ThemeChoice
from lowback_timer.library.model import Source
from lowback_timer.store.settings.fields import Settings, every_setting
from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings import page as page_module
from lowback_timer.window.settings.page import SettingsPage
from tests.store.samples import CHANGED, NOT_ON_THE_PAGE
from tests.window.stage import settle

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def page(
    qtbot: QtBot, look: Look, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SettingsPage]:
    monkeypatch.setattr(page_module, "can_hold_down", lambda: True)
    # So that every row makes a difference, and is there.
    preferences.set(Settings.reminders, RemindOn.DAYS)
    preferences.set(Settings.break_every_min, 60)
    equipment = {"mat": "mat", "ball": "exercise ball", "barbell": "barbell"}
    folder = Path("somewhere") / "lowback-timer"
    made = SettingsPage(look, preferences, "1.0", folder, equipment, lambda: NOW)
    made.show_player("Qt Multimedia", "Built-in speakers", "")
    made.show_sources([Source("Nine Lifts", "A Paper", "A. Writer")])
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.activateWindow()
    with qtbot.waitActive(made):
        made.show()
    made.first_focus().setFocus()
    settle()
    yield made
    look.set_text_scale(1)
    made.hide()  # or the next test's window would have to wait for the focus


def controls_of(page: SettingsPage) -> dict[str, Any]:
    cards = (
        *(page.appearance, page.sound, page.voice, page.pace, page.person),
        *(page.reminders, page.background),
    )
    return {name: control for card in cards for name, control in card.controls.items()}


def value_of(control: Any) -> object:
    value = control.value
    return value() if callable(value) else value


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_all_that_a_person_can_choose_is_there(page: SettingsPage) -> None:
    shown = {setting.name for setting in every_setting()} - NOT_ON_THE_PAGE

    assert set(controls_of(page)) == shown


def test_it_shows_the_settings_in_force(page: SettingsPage, preferences: Preferences) -> None:
    page.show_voices(["Zoë"])
    before = {name: value_of(control) for name, control in controls_of(page).items()}

    for setting in every_setting():
        preferences.set(setting, setting.value_in(CHANGED))

    for name, control in controls_of(page).items():
        assert value_of(control) != before[name], name


@pytest.mark.parametrize(
    ("name", "key", "change"),
    [
        ("text_size_percent", Qt.Key.Key_Right, 125),
        ("reduce_motion", Qt.Key.Key_Space, True),
        ("volume_percent", Qt.Key.Key_Left, 95),
        ("voice_rate", Qt.Key.Key_Right, 5),
        ("get_ready_ms", Qt.Key.Key_Right, 13_000),
        ("switch_sides_ms", Qt.Key.Key_Home, 3_000),
        ("rest_factor_percent", Qt.Key.Key_End, 300),
        ("counting", Qt.Key.Key_Right, Counting.PACED_WAITING),
        ("level", Qt.Key.Key_Right, LevelChoice.BEGINNER),
        ("goal", Qt.Key.Key_Right, GoalChoice.STRENGTH),
        ("minutes_at_hand", Qt.Key.Key_Right, 5),
    ],
)
def test_every_change_holds_at_once(
    page: SettingsPage, preferences: Preferences, name: str, key: Qt.Key, change: object
) -> None:
    control = controls_of(page)[name]
    segments = getattr(control, "segments", None)
    target = segments[value_of(control)] if segments else control
    target.setFocus()

    QTest.keyClick(target, key)

    assert getattr(preferences.current, name) == change


def test_colours_are_chosen(page: SettingsPage, preferences: Preferences) -> None:
    dark = controls_of(page)["theme"].segments["dark"]

    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)

    assert preferences.current.theme is ThemeChoice.DARK


def test_voices_can_be_chosen_once_they_are_known(
    page: SettingsPage, preferences: Preferences
) -> None:
    names = controls_of(page)["voice_name"]
    assert names.count() == 1

    page.show_voices(["Ada", "Grace"])

    QTest.keyClick(names, Qt.Key.Key_Down)
    assert preferences.current.voice_name == "Ada"


def test_a_chosen_voice_is_shown_once_the_voices_are_known(
    page: SettingsPage, preferences: Preferences
) -> None:
    preferences.set(Settings.voice_name, "Grace")

    page.show_voices(["Ada", "Grace"])

    assert value_of(controls_of(page)["voice_name"]) == "Grace"


def test_the_player_in_use_is_told(page: SettingsPage) -> None:
    texts = [text.text() for text in page.findChildren(QLabel)]
    assert "Heard through Qt Multimedia, on Built-in speakers." in texts

    page.show_player("silent", "", "no device was found")

    assert "There is no sound: no device was found." in [
        text.text() for text in page.findChildren(QLabel)
    ]


@pytest.mark.parametrize("way", ["escape", "button"])
def test_it_can_be_left(qtbot: QtBot, page: SettingsPage, way: str) -> None:
    with qtbot.waitSignal(page.closed, timeout=0):
        if way == "escape":
            QTest.keyClick(focused(), Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)


def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences
) -> None:
    page.back.setFocus()
    with qtbot.waitSignal(page.closed, timeout=0):
        QTest.keyClick(page.back, Qt.Key.Key_Return)

    motion = controls_of(page)["reduce_motion"]
    motion.setFocus()
    QTest.keyClick(motion, Qt.Key.Key_Return)
    assert preferences.current.reduce_motion


def test_sound_check_and_safety_notice_are_within_reach(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.sound_check_requested, timeout=0):
        QTest.mouseClick(page.sound_check, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.safety_requested, timeout=0):
        QTest.mouseClick(page.about.safety, Qt.MouseButton.LeftButton)


def test_tab_goes_through_all_of_it_from_top_to_bottom_and_shows_where_it_is(
    page: SettingsPage,
) -> None:
    assert focused() is controls_of(page)["theme"].segments["system"]

    reached = [focused()]
    for _ in range(80):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is reached[0]:
            break
        reached.append(focused())
        if page.area.isAncestorOf(focused()):
            assert not focused().visibleRegion().isEmpty(), focused()

    for control in controls_of(page).values():
        inside = getattr(control, "segments", {}).values()
        chips = {**getattr(control, "chips", {}), **getattr(control, "days", {})}.values()
        line = getattr(control, "edit", control)
        stops = sum(each in {control, line, *inside, *chips} for each in reached)
        assert stops == (len(chips) or 1), control
    assert {page.back, page.sound_check, page.about.safety} <= set(reached)
    inner = [each for each in reached if page.area.isAncestorOf(each)]
    content = page.area.widget()
    assert content is not None
    tops = [each.mapTo(content, each.rect().topLeft()).y() for each in inner]
    assert tops == sorted(tops)


def test_everything_that_takes_the_focus_has_a_name(page: SettingsPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            text = widget.text() if isinstance(widget, QPushButton) else ""
            assert widget.accessibleName() or text or widget.property("text"), widget


@pytest.mark.parametrize("text_scale", [1, 1.5, 2])
@pytest.mark.parametrize(("width", "height"), [(960, 600), (1024, 640), (1280, 800), (3840, 2160)])
def test_no_text_is_cut_off(
    page: SettingsPage, width: int, height: int, text_scale: float, look: Look
) -> None:
    look.set_text_scale(text_scale)
    page.resize(width, height)
    settle()
    settle()  # a row that has put its control below changes the card, and that the page

    right = page.area.viewport().width()
    for control in controls_of(page).values():
        assert control.width() >= control.minimumSizeHint().width(), control.accessibleName()
        assert control.height() >= control.minimumSizeHint().height(), control.accessibleName()
        assert control.mapTo(page.area.viewport(), control.rect().topRight()).x() < right
    for text in page.findChildren(QLabel):
        if text.isVisible() and text.text():
            needed = text.heightForWidth(text.width()) if text.wordWrap() else 0
            assert text.height() >= needed, text.text()


def test_what_gets_the_keyboard_comes_into_view(page: SettingsPage) -> None:
    page.back.setFocus()
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())

    page.focus_on("theme")

    assert focused() is page.appearance.controls["theme"].segments["system"]
    top = focused().mapTo(page.area, focused().rect().topLeft()).y()
    assert 0 <= top < page.area.height()


def test_what_changes_numbers_stands_in_line(page: SettingsPage) -> None:
    for kind in (Stepper, Slider):
        found = page.findChildren(kind)
        lefts = {each.mapTo(page, QPoint()).x() for each in found}
        assert len(found) > 2
        assert len(lefts) == len({each.width() for each in found}) == 1
