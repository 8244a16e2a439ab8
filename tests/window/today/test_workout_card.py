"""A workout in the list."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.resources import images_dir
from lowback_timer.window.look.look import Look
from lowback_timer.window.today.workout_card import CardText, WorkoutCard
from tests.window.stage import box_of, image_of, settle

TEXT = CardText("Floor only", "Two kind exercises.", "15 min · beginner · no equipment", "")


def make_card(qtbot: QtBot, look: Look, text: CardText = TEXT) -> WorkoutCard:
    card = WorkoutCard(look, text, str(images_dir() / "bird-dog.svg"))
    qtbot.addWidget(card)
    card.resize(500, card.heightForWidth(500))
    card.show()
    return card


def test_a_screen_reader_hears_all_of_it(qtbot: QtBot, look: Look) -> None:
    card = make_card(qtbot, look, replace(TEXT, last_done="last done yesterday"))

    heard = QAccessible.queryAccessibleInterface(card)

    assert heard.role() is QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Name) == "Floor only"
    assert heard.text(QAccessible.Text.Description) == (
        "15 min · beginner · no equipment. last done yesterday. Two kind exercises."
    )


def test_longer_texts_make_it_higher(qtbot: QtBot, look: Look) -> None:
    short = make_card(qtbot, look)
    long = make_card(qtbot, look, CardText("Floor", "Many words on it. " * 20, "15 min", ""))

    assert long.heightForWidth(500) > short.heightForWidth(500)
    assert long.heightForWidth(400) > long.heightForWidth(800)


def test_it_grows_with_the_scale(qtbot: QtBot, look: Look) -> None:
    card = make_card(qtbot, look)
    before = card.heightForWidth(500)

    look.set_scale(2)

    assert card.heightForWidth(1000) == pytest.approx(2 * before, abs=4)


def test_the_chosen_one_looks_different(qtbot: QtBot, look: Look) -> None:
    card = make_card(qtbot, look)
    before = card.grab().toImage()

    card.setChecked(True)

    assert card.grab().toImage() != before


def test_the_picture_appears_once_the_card_has_been_seen(qtbot: QtBot, look: Look) -> None:
    card = make_card(qtbot, look)
    before = card.grab().toImage()

    settle()

    assert card.grab().toImage() != before


def test_space_chooses(qtbot: QtBot, look: Look) -> None:
    card = make_card(qtbot, look)

    QTest.keyClick(card, Qt.Key.Key_Space)

    assert card.isChecked()


def test_a_double_click_is_told(qtbot: QtBot, look: Look) -> None:
    card = make_card(qtbot, look)

    with qtbot.waitSignal(card.double_clicked):
        QTest.mouseDClick(card, Qt.MouseButton.LeftButton)

    with qtbot.assertNotEmitted(card.double_clicked):
        QTest.mouseDClick(card, Qt.MouseButton.RightButton)


def test_where_large_texts_have_no_room_beside_it_the_picture_goes(
    qtbot: QtBot, look: Look
) -> None:
    card = make_card(qtbot, look)
    card.resize(360, card.heightForWidth(360))
    assert card._figure.isVisible()

    look.set_text_scale(2)
    card.resize(360, card.heightForWidth(360))
    settle()

    assert not card._figure.isVisible()
    words = box_of(image_of(card), look.palette.ink)
    assert words.left() < 40
