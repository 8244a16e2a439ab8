"""The row above a list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.browser_head import BrowserHead
from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser
from lowback_timer.window.controls.button import Button
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.window.browsing.catalogues import shipped
from tests.window.stage import settle, show


@pytest.fixture
def browser(qtbot: QtBot, look: Look, preferences: Preferences) -> ExerciseBrowser:
    made = ExerciseBrowser(look, preferences, QWidget())
    made.show_library(shipped())
    show(qtbot, made, 1600, 700)
    return made


def parts(head: BrowserHead) -> list[QWidget]:
    return [head.title, head.count, *head.chips, head.search]


def test_there_is_one_row_where_it_fits(browser: ExerciseBrowser) -> None:
    head = browser.head
    assert len({part.geometry().center().y() // 4 for part in parts(head)}) == 1
    assert head.search.geometry().right() == head.width() - 1
    assert head.title.x() == 0


@pytest.mark.parametrize("width", [1100, 900, 500, 330])
@pytest.mark.parametrize("text_scale", [1, 2])
def test_nothing_lies_over_anything_else(
    browser: ExerciseBrowser, look: Look, width: int, text_scale: float
) -> None:
    look.set_text_scale(text_scale)
    browser.resize(width, 700)
    settle()
    settle()
    boxes = [part.geometry() for part in parts(browser.head)]
    for index, box in enumerate(boxes):
        assert browser.head.rect().bottom() >= box.bottom()
        assert not any(box.intersects(other) for other in boxes[index + 1 :])
    look.set_text_scale(1)


def test_what_there_is_to_do_goes_below_where_it_is_narrow(
    browser: ExerciseBrowser, look: Look
) -> None:
    head = browser.head
    button = Button(look, "Do something about it", print)
    head.add_action(button)
    settle()
    assert button.geometry().center().y() // 4 == head.title.geometry().center().y() // 4

    browser.resize(400, 700)
    settle()
    settle()
    assert button.y() > head.title.geometry().bottom()
    assert button.x() == 0
    assert button.geometry().right() <= head.width()


def test_it_is_mirrored(browser: ExerciseBrowser) -> None:
    browser.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    head = browser.head
    assert head.title.geometry().right() == head.width() - 1
    assert head.search.x() == 0


def test_it_follows_what_was_chosen_elsewhere_while_nobody_saw_it(
    browser: ExerciseBrowser, preferences: Preferences
) -> None:
    # GIVEN a list on a page that is not shown
    browser.hide()
    settle()

    # WHEN more is chosen elsewhere than the filter said so far
    preferences.set(Settings.exercise_levels, ("beginner", "advanced"))
    browser.show()
    settle()

    # THEN every filter and the count have the room that they need
    assert browser.head.count.text()
    assert all(part.width() >= part.sizeHint().width() for part in parts(browser.head))
