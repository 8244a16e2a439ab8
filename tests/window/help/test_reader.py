"""A page of the handbook, shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.help.handbook import Handbook
from lowback_timer.window.help.reader import Reader
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK, LIGHT
from tests.window.stage import colour_at, settle, show


@pytest.fixture
def book(folder: Path) -> Handbook:
    return Handbook(folder)


@pytest.fixture
def reader(qtbot: QtBot, look: Look, book: Handbook) -> Reader:
    made = Reader(look)
    show(qtbot, made, 900, 500)
    open_page(made, book, "guide/page.md")
    made.setFocus()
    settle()
    return made


def open_page(reader: Reader, book: Handbook, file: str) -> None:
    anchors = tuple(each.anchor for each in book.sections_of(file))
    reader.show_page(book.text(file), anchors, book.folder / "guide")
    settle()


def test_the_arrow_keys_scroll(reader: Reader, book: Handbook) -> None:
    open_page(reader, book, "guide/other.md")
    bar = reader.verticalScrollBar()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_End):
        before = bar.value()
        QTest.keyClick(reader, key)
        assert bar.value() > before
    QTest.keyClick(reader, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_tab_goes_from_link_to_link_and_enter_follows_one(qtbot: QtBot, reader: Reader) -> None:
    QTest.keyClick(reader, Qt.Key.Key_Tab)
    with qtbot.waitSignal(reader.followed) as followed:
        QTest.keyClick(reader, Qt.Key.Key_Return)
    assert followed.args == ["other.md#below"]

    QTest.keyClick(reader, Qt.Key.Key_Tab)
    with qtbot.waitSignal(reader.followed) as followed:
        QTest.keyClick(reader, Qt.Key.Key_Return)
    assert followed.args == ["https://example.org/there"]


def test_a_click_follows_a_link_and_shows_no_other_page(qtbot: QtBot, reader: Reader) -> None:
    place = reader.cursorRect(reader.document().find("a link")).center() - QPoint(10, 0)
    text = reader.toPlainText()

    with qtbot.waitSignal(reader.followed):
        QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert reader.toPlainText() == text


def test_it_goes_to_a_heading_and_to_the_beginning(reader: Reader, book: Handbook) -> None:
    open_page(reader, book, "guide/other.md")

    reader.go_to("below")
    assert reader.verticalScrollBar().value() > 0

    reader.go_to("")
    assert reader.verticalScrollBar().value() == 0


def test_words_are_marked_and_the_next_of_them_comes_into_sight(
    reader: Reader, book: Handbook
) -> None:
    open_page(reader, book, "guide/other.md")

    reader.mark(("last",))

    (mark,) = reader.extraSelections()
    assert mark.cursor.selectedText() == "last"
    assert 0 < reader.cursorRect(mark.cursor).top() < reader.height()

    reader.mark(())
    assert reader.extraSelections() == []


def test_lines_stay_short_in_a_wide_window(reader: Reader) -> None:
    for width in (500, 900, 1900):
        reader.resize(width, 500)
        settle()
        form = reader.document().rootFrame().frameFormat()
        room = reader.maximumViewportSize().width()
        text = room - form.leftMargin() - form.rightMargin()
        assert form.leftMargin() > 0
        assert 0 < text <= min(720 + reader.verticalScrollBar().width(), room)


def width_of(colour: str, reader: Reader) -> int:
    """How wide what has a colour is on the screen."""
    shown = reader.grab().toImage()
    columns = [
        x
        for x in range(0, shown.width(), 4)
        if any(shown.pixelColor(x, y) == QColor(colour) for y in range(0, shown.height(), 8))
    ]
    return columns[-1] - columns[0] if columns else 0


def test_a_picture_is_found_beside_its_page(reader: Reader) -> None:
    reader.setFixedSize(900, 2000)
    settle()

    assert 600 < width_of("#0000ff", reader) <= 720


def test_dark_colours_have_pictures_of_their_own(reader: Reader, look: Look, folder: Path) -> None:
    reader.setFixedSize(900, 2000)
    dark = folder / "guide" / "dark" / "images"
    dark.mkdir(parents=True)
    picture = QImage(2000, 500, QImage.Format.Format_RGB32)
    picture.fill(QColor("#00ff00"))
    picture.save(str(dark / "blue.png"))

    look.set_palette(DARK)
    settle()
    assert width_of("#00ff00", reader) > 600
    assert width_of("#0000ff", reader) == 0

    look.set_palette(LIGHT)
    settle()
    assert width_of("#0000ff", reader) > 600


def test_other_colours_and_sizes_keep_the_place(reader: Reader, book: Handbook, look: Look) -> None:
    open_page(reader, book, "guide/other.md")
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum())

    look.set_text_scale(2)
    settle()
    look.set_palette(DARK)
    settle()

    assert bar.value() == bar.maximum()
    assert reader.palette().color(QPalette.ColorRole.Base) == QColor(DARK.ground)
    assert reader.palette().color(QPalette.ColorRole.Text) == QColor(DARK.ink)


def test_a_line_around_the_text_shows_the_keyboard(reader: Reader, look: Look) -> None:
    middle = reader.height() // 2
    assert colour_at(reader, 0, middle) == look.palette.ink

    reader.clearFocus()
    settle()
    assert colour_at(reader, 0, middle) != look.palette.ink
