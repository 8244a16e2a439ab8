"""The page to read about safety and the back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.safety.advice import sources
from lowback_timer.window.safety.back_part import BackPart
from lowback_timer.window.safety.page import BACK, SAFETY, SafetyPage
from lowback_timer.window.services.red_flags import doctor_first, emergency
from tests.window.stage import settle, show

NAMES = {
    "bird-dog": "Bird dog",
    "bridge": "Bridge",
    "superman": "Superman",
    "back-extension": "Back extension",
    "good-morning": "Good morning",
    "side-plank": "Side plank",
}


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Iterator[SafetyPage]:
    made = SafetyPage(look, NAMES, ("An article.",))
    show(qtbot, made, 1280, 800)
    made.first_focus().setFocus()
    settle()
    yield made
    look.set_text_scale(1)
    made.hide()


def to_the_back(page: SafetyPage) -> None:
    page.views.segments[BACK].click()
    settle()


def test_it_begins_with_what_cannot_wait(page: SafetyPage) -> None:
    shown = [label.text() for label in page.area.findChildren(QLabel) if label.text()]

    assert shown[0] == emergency().title
    assert shown.index(emergency().title) < shown.index(doctor_first().title)
    assert set(sources()) <= set(shown)


def test_the_arrow_keys_scroll_it(page: SafetyPage) -> None:
    assert page.area.sheet.hasFocus()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        before = page.area.verticalScrollBar().value()
        QTest.keyClick(page.area.sheet, key)
        assert page.area.verticalScrollBar().value() > before


def test_escape_leads_back(qtbot: QtBot, page: SafetyPage) -> None:
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.area.sheet, Qt.Key.Key_Escape)


def test_the_other_thing_to_read_is_the_back(page: SafetyPage) -> None:
    assert page.views.value == SAFETY
    assert not page.anatomy.isVisible()

    to_the_back(page)

    assert page.anatomy.isVisible()
    assert not page.area.isVisible()
    assert page.first_focus() is page.anatomy.area.sheet


def test_what_the_keyboard_comes_to_is_shown_in_the_drawing(page: SafetyPage) -> None:
    to_the_back(page)
    anatomy = page.anatomy
    anatomy.choices[BackPart.LUMBAR].setFocus()
    assert anatomy.picture.part is BackPart.LUMBAR

    for part in (BackPart.SPINALIS, BackPart.LONGISSIMUS, BackPart.ILIOCOSTALIS):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
        assert anatomy.choices[part].hasFocus()
        assert anatomy.picture.part is part


def test_what_the_mouse_is_over_is_shown_for_that_long(page: SafetyPage) -> None:
    to_the_back(page)
    choice = page.anatomy.choices[BackPart.ILIOCOSTALIS]

    shown = []
    for event in (QEnterEvent(QPointF(), QPointF(), QPointF()), QEvent(QEvent.Type.Leave)):
        QApplication.sendEvent(choice, event)
        shown.append(page.anatomy.picture.part)

    assert shown == [BackPart.ILIOCOSTALIS, BackPart.LUMBAR]


def test_only_the_exercises_of_what_is_chosen_are_offered(qtbot: QtBot, page: SafetyPage) -> None:
    to_the_back(page)

    page.anatomy.choices[BackPart.LONGISSIMUS].click()
    settle()

    seen = {each for each, link in page.anatomy.links.items() if link.isVisible()}
    assert seen == {"back-extension", "good-morning"}
    with qtbot.waitSignal(page.exercise_asked) as asked:
        page.anatomy.links["good-morning"].click()
    assert asked.args == ["good-morning"]


def test_what_has_the_keyboard_is_scrolled_into_view(page: SafetyPage) -> None:
    to_the_back(page)
    page.resize(1024, 500)
    settle()
    last = page.anatomy.choices[BackPart.ILIOCOSTALIS]

    last.setFocus()

    area = page.anatomy.area
    assert area.viewport().rect().contains(last.mapTo(area.viewport(), last.rect().center()))


@pytest.mark.parametrize("text_scale", [1, 2])
@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1280, 800), (1920, 1080)])
def test_no_text_is_cut_off(
    page: SafetyPage, look: Look, width: int, height: int, text_scale: float
) -> None:
    look.set_text_scale(text_scale)
    page.resize(width, height)

    for view, area in ((SAFETY, page.area), (BACK, page.anatomy.area)):
        page.views.segments[view].click()
        settle()
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.text() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        assert area.sheet.width() <= area.viewport().width()
    for choice in page.anatomy.choices.values():
        assert choice.height() >= choice.heightForWidth(choice.width())


def test_back_from_an_exercise_one_is_where_one_left(page: SafetyPage) -> None:
    # GIVEN one who has scrolled to the outermost column, and looks at an exercise for it
    to_the_back(page)
    page.anatomy.choices[BackPart.ILIOCOSTALIS].click()
    settle()
    link = page.anatomy.links["side-plank"]
    link.setFocus()
    settle()
    spot = page.anatomy.area.verticalScrollBar().value()
    link.click()

    # WHEN the page is shown again
    page.first_focus().setFocus()
    settle()

    assert link.hasFocus()
    assert page.anatomy.area.verticalScrollBar().value() == spot

    # THEN it begins anew only the next time
    assert page.first_focus() is page.anatomy.area.sheet
