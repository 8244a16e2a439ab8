import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.basics import button, frame, label, set_role
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.typography import Type
from tests.window.stage import box_of, colour_at, difference, image_of, show


def test_a_label_shows_markup_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    # GIVEN a name from a library file that somebody else wrote
    text = label("<h1>Loud</h1>")
    qtbot.addWidget(text)

    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.sizeHint().height() < 40


def test_a_label_has_a_style_and_a_role(qtbot: QtBot, theme: Theme) -> None:
    title, dim = label("Title", Type.TITLE), label("Dim", Type.BODY, "dim")
    show(qtbot, title, 200, 60)
    show(qtbot, dim, 200, 60)

    assert title.font().pixelSize() == Type.TITLE.pixels
    assert not box_of(image_of(title), theme.palette.ink).isEmpty()
    assert not box_of(image_of(dim), theme.palette.dim).isEmpty()


def test_a_paragraph_is_broken_into_lines(qtbot: QtBot, theme: Theme) -> None:
    line, paragraph = label("word " * 30), label("word " * 30, wraps=True)
    for text in (line, paragraph):
        qtbot.addWidget(text)

    assert paragraph.heightForWidth(200) > 3 * line.sizeHint().height()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_takes_enter_as_well_as_space(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    clicks: list[int] = []
    made = button("Start", lambda: clicks.append(1))
    show(qtbot, made, 200, 50)

    QTest.keyClick(made, key)

    assert clicks == [1]


def test_a_primary_button_stands_out(qtbot: QtBot, theme: Theme) -> None:
    primary, plain = button("Start", int, "primary"), button("Start", int)
    for made in (primary, plain):
        show(qtbot, made, 200, 50)
        made.clearFocus()

    assert colour_at(primary, 100, 6) == theme.palette.reps
    assert colour_at(plain, 100, 6) == theme.palette.card


def test_a_frame_looks_as_its_role_says(qtbot: QtBot, theme: Theme) -> None:
    card, panel = frame("card"), frame("panel")
    for made in (card, panel):
        show(qtbot, made, 100, 100)

    assert colour_at(card, 50, 50) == theme.palette.card
    assert colour_at(panel, 50, 50) == theme.palette.panel


def test_a_role_can_be_changed_on_the_screen(qtbot: QtBot, theme: Theme) -> None:
    text = label("Careful", Type.BODY)
    show(qtbot, text, 200, 40)
    before = image_of(text)

    set_role(text, "alarm")

    assert not difference(before, image_of(text)).isEmpty()
    assert not box_of(image_of(text), theme.palette.muscle).isEmpty()
