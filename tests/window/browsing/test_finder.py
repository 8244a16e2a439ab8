"""Getting ready to find, a few entries at a time."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lowback_timer.library.search import Searchable
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from lowback_timer.window.browsing.finder import Finder
from tests.window.browsing.catalogues import own, shipped


class SlowCatalogue(ExerciseCatalogue):
    """Writes down what was asked of it."""

    def __init__(self) -> None:
        super().__init__(shipped())
        self.asked: list[str] = []

    def searchables(self) -> Iterator[Searchable]:
        for each in super().searchables():
            self.asked.append("word")
            yield each

    def prepare(self) -> Iterator[None]:
        for _ in self.ids:
            self.asked.append("length")
            yield


def test_it_gets_ready_by_itself(qtbot: QtBot, qapp: QObject) -> None:
    finder, catalogue = Finder(qapp), SlowCatalogue()
    finder.use(catalogue)
    assert catalogue.asked == []
    qtbot.waitUntil(lambda: finder.is_ready)
    assert catalogue.asked == ["word"] * 20 + ["length"] * 20


def test_a_search_waits_for_the_words_alone(qapp: QObject) -> None:
    finder, catalogue = Finder(qapp), SlowCatalogue()
    finder.use(catalogue)
    assert finder.find("bridge") == ("bridge",)
    assert catalogue.asked == ["word"] * 20


def test_it_can_go_on_after_a_search(qtbot: QtBot, qapp: QObject) -> None:
    finder, catalogue = Finder(qapp), SlowCatalogue()
    finder.use(catalogue)
    finder.find("bridge")
    qtbot.waitUntil(lambda: finder.is_ready)
    assert catalogue.asked.count("length") == 20


def test_another_catalogue_takes_its_place(qapp: QObject) -> None:
    finder = Finder(qapp)
    finder.use(ExerciseCatalogue(shipped()))
    finder.use(ExerciseCatalogue(own()))
    assert finder.find("bridge") == ("e0",)
