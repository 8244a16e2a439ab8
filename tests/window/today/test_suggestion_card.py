"""The suggestion for today."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.resources import images_dir
from lowback_timer.window.look.look import Look
from lowback_timer.window.today.suggestion_card import SuggestionCard, SuggestionText
from tests.window.stage import settle

TEXT = SuggestionText(
    "Beginner · floor only",
    "Warm-up · Bird dog 2 × 12 · Bridge 2 × 30 s",
    "16 min",
    str(images_dir() / "bird-dog.svg"),
)
LONG = "Your back is still recovering since yesterday: today suits cardio. This is here. " * 2


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> SuggestionCard:
    made = SuggestionCard(look)
    qtbot.addWidget(made)
    made.show_workout(TEXT, has_others=True)
    made.show_reason("It is its turn.")
    made.resize(1028, 250)
    made.show()
    settle()
    return made


def texts(card: SuggestionCard) -> set[str]:
    return {text.text() for text in card.findChildren(QLabel) if text.isVisible()}


def test_it_says_what_it_is_and_why(card: SuggestionCard) -> None:
    assert {"For today", TEXT.name, TEXT.contents, TEXT.length, "It is its turn."} <= texts(card)
    assert card.start.accessibleName() == "Start Beginner · floor only"
    assert card.change.accessibleName() == "Change Beginner · floor only"


@pytest.mark.parametrize("name", ["start", "change", "other", "why"])
def test_its_buttons_tell_of_themselves(qtbot: QtBot, card: SuggestionCard, name: str) -> None:
    with qtbot.waitSignal(getattr(card, f"{name}_clicked"), timeout=0):
        QTest.mouseClick(getattr(card, name), Qt.MouseButton.LeftButton)


def test_where_there_is_nothing_else_that_is_not_offered(card: SuggestionCard) -> None:
    card.show_workout(TEXT, has_others=False)

    assert not card.other.isVisible()


def test_without_a_reason_nobody_can_ask_for_it(card: SuggestionCard) -> None:
    card.show_reason("")

    assert not card.why.isVisible()
    assert card.start.isVisible()


@pytest.mark.parametrize("width", [560, 780, 1028])
def test_nothing_moves_when_the_reason_comes(card: SuggestionCard, width: int) -> None:
    card.show_reason("")
    card.setFixedWidth(width)
    card.adjustSize()
    settle()
    before = [each.geometry() for each in (card.start, card.change, card.other)]
    height = card.heightForWidth(width)

    card.show_reason("It is easier than your level, for a change: beginner. That is a change.")
    settle()

    assert [each.geometry() for each in (card.start, card.change, card.other)] == before
    assert card.heightForWidth(width) == height


def test_it_can_say_that_there_is_nothing(card: SuggestionCard) -> None:
    card.show_nothing("Nothing fits", "Say what you have.")

    assert texts(card) == {"Nothing fits", "Say what you have."}
    assert not card.has_suggestion
    assert not card.start.isVisible()

    card.show_workout(TEXT, has_others=True)
    assert card.has_suggestion
    assert card.start.isVisible()


def test_the_picture_follows_the_workout(card: SuggestionCard) -> None:
    assert card._figure._path == TEXT.picture

    other = SuggestionText("Bridges", "Bridge 2 × 12", "8 min", str(images_dir() / "bridge.svg"))
    card.show_workout(other, has_others=True)

    assert card._figure._path == other.picture


def test_where_it_is_narrow_the_figure_stands_above(card: SuggestionCard) -> None:
    assert card._figure_ground.x() < card.start.mapTo(card, card.start.rect().topLeft()).x() - 300

    card.resize(560, 500)
    settle()

    assert card._figure_ground.geometry().bottom() < card._name.y()


@pytest.mark.parametrize("text_scale", [1, 1.5, 2])
@pytest.mark.parametrize("width", [600, 900, 1400])
def test_no_text_is_cut_off(
    card: SuggestionCard, look: Look, width: int, text_scale: float
) -> None:
    look.set_text_scale(text_scale)
    card.show_reason(LONG)
    card.setFixedWidth(width)
    card.setFixedHeight(card.heightForWidth(width))
    settle()

    for text in card.findChildren(QLabel):
        if text.isVisible() and text.text():
            needed = text.heightForWidth(text.width()) if text.wordWrap() else 0
            assert text.height() >= needed, text.text()
    for button in (card.start, card.change, card.other, card.why):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.height() >= button.minimumSizeHint().height()
        assert button.mapTo(card, button.rect().bottomRight()).x() < width


def test_it_is_idle_while_nobody_is_about_to_press(card: SuggestionCard) -> None:
    assert card.is_idle

    QTest.mousePress(card.start, Qt.MouseButton.LeftButton)
    assert not card.is_idle


def test_no_figure_pushes_start_out_of_sight(card: SuggestionCard, look: Look) -> None:
    card.resize(560, 600)
    settle()
    assert card._figure_ground.isVisible()

    look.set_text_scale(2)
    settle()
    assert not card._figure_ground.isVisible()

    card.resize(560, 1_000)
    settle()
    assert card._figure_ground.isVisible()
