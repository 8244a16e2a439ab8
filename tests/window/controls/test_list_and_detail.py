from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.list_and_detail import ListAndDetail
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look


class OnePage(Page):
    """A page with one button."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look)
        self.name = name
        self.heard: list[str] = []
        self.button = QPushButton(name)
        QVBoxLayout(self).addWidget(self.button)

    def first_focus(self) -> QWidget:
        return self.button

    def announcement(self) -> str:
        return self.name

    def escape(self) -> None:
        self.heard.append("escape")


def shown(qtbot: QtBot) -> tuple[ListAndDetail, OnePage, OnePage]:
    look = Look()
    listing, detail = OnePage(look, "list"), OnePage(look, "detail")
    both = ListAndDetail(look, listing)
    qtbot.addWidget(both)
    qtbot.addWidget(detail)
    both.show()
    return both, listing, detail


def test_the_list_comes_first_and_a_detail_takes_its_place(qtbot: QtBot) -> None:
    both, listing, detail = shown(qtbot)
    assert both.shown is listing
    both.show_detail(detail)
    assert both.shown is detail
    assert detail.isVisible()
    assert not listing.isVisible()
    both.show_list()
    assert listing.isVisible()


def test_the_same_detail_can_be_shown_again(qtbot: QtBot) -> None:
    both, _, detail = shown(qtbot)
    both.show_detail(detail)
    both.show_list()
    both.show_detail(detail)
    assert both.shown is detail


def test_focus_and_words_are_those_of_what_is_shown(qtbot: QtBot) -> None:
    both, listing, detail = shown(qtbot)
    assert both.first_focus() is listing.button
    both.show_detail(detail)
    assert both.first_focus() is detail.button
    assert both.announcement() == "detail"


def test_keys_go_to_what_is_shown(qtbot: QtBot) -> None:
    both, listing, detail = shown(qtbot)
    both.show_detail(detail)
    QTest.keyClick(detail.button, Qt.Key.Key_Escape)
    assert (listing.heard, detail.heard) == ([], ["escape"])


def test_it_is_called_what_is_shown_is_called(qtbot: QtBot) -> None:
    both, _, detail = shown(qtbot)
    both.show_detail(detail)
    detail.setWindowTitle("Bridge")
    assert both.windowTitle() == "Bridge"
    both.show_list()
    assert both.windowTitle() == ""
