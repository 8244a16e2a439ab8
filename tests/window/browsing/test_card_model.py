"""The cards of a list, for Qt's views."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from lowback_timer.window.browsing.card_model import CardModel
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from tests.window.browsing.catalogues import shipped


@pytest.fixture
def model(qapp: QApplication) -> CardModel:
    made = CardModel()
    catalogue = ExerciseCatalogue(shipped())
    made.show(catalogue, ("bridge", "superman"))
    return made


def test_it_behaves_as_qt_expects(model: CardModel) -> None:
    tester = QAbstractItemModelTester(model)
    model.show(ExerciseCatalogue(shipped()), ("superman",))
    model.show(ExerciseCatalogue(shipped()), ())
    assert tester.model() is model


def test_it_knows_where_an_entry_stands(model: CardModel) -> None:
    assert model.row_of("superman") == 1
    assert model.row_of("deadlift") == -1
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0


def test_screen_readers_are_told_what_the_card_shows(model: CardModel) -> None:
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Bridge"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == (
        "reps or hold · on the back · no equipment. glutes, erector spinae"
    )


def test_nothing_is_known_of_what_is_not_there(model: CardModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_card_is_asked_for_once(model: CardModel, monkeypatch: pytest.MonkeyPatch) -> None:
    first = model.card(0)
    assert model.card(0) is first
    model.renew_cards()
    assert model.card(0) is not first
    assert model.card(0) == first
