"""Why something is suggested, with the link behind the last word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.today.reason_line import ReasonLine
from tests.window.stage import settle, show

SHORT = "It is its turn."
LONG = (
    "Your back is still recovering since yesterday: today suits cardio or stretching. "
    "This is here all the same."
)


@pytest.fixture
def line(qtbot: QtBot, look: Look) -> ReasonLine:
    made = ReasonLine(look)
    show(qtbot, made, 600, 60)
    return made


def test_the_link_stands_behind_a_reason_of_one_line(line: ReasonLine) -> None:
    line.show_reason(SHORT)

    words = line.reason.fontMetrics().horizontalAdvance(SHORT)
    assert line.why.isVisible()
    assert words < line.why.x() < words + 12
    assert line.why.geometry().center().y() == pytest.approx(line.reason.geometry().center().y(), 2)


def test_the_link_stands_behind_the_last_word_of_a_longer_one(line: ReasonLine) -> None:
    line.show_reason(LONG)

    assert line.reason.height() > 1.5 * line.reason.fontMetrics().height()
    assert line.why.x() < 300
    assert line.why.geometry().center().y() > line.reason.geometry().center().y()


@pytest.mark.parametrize("text_scale", [1, 2])
@pytest.mark.parametrize("width", range(250, 700, 50))
def test_neither_lies_over_the_other_or_is_cut_off(
    line: ReasonLine, look: Look, width: int, text_scale: float
) -> None:
    look.set_text_scale(text_scale)
    line.show_reason(LONG)
    line.resize(width, line.heightForWidth(width))
    settle()

    metrics = line.reason.fontMetrics()
    last_line = line.reason.geometry()
    last_line.setTop(last_line.bottom() - metrics.height() // 2)
    assert line.rect().contains(line.reason.geometry())
    assert line.rect().contains(line.why.geometry())
    if line.why.y() < line.reason.geometry().bottom():  # behind the last word, not below
        assert last_line.intersects(line.why.geometry())
    look.set_text_scale(1)


def test_it_is_mirrored(line: ReasonLine) -> None:
    line.show_reason(SHORT)
    left = line.why.x()

    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.resize(601, 60)
    settle()

    assert line.why.geometry().right() == 601 - 1 - left


def test_without_a_reason_nothing_can_be_asked(line: ReasonLine) -> None:
    line.show_reason("")

    assert not line.why.isVisible()
    two = 2 * line.reason.fontMetrics().lineSpacing()
    assert line.heightForWidth(600) >= two


def test_the_link_asks_for_all_of_them(qtbot: QtBot, line: ReasonLine) -> None:
    line.show_reason(SHORT)

    with qtbot.waitSignal(line.why_clicked, timeout=0):
        QTest.keyClick(line.why, Qt.Key.Key_Space)
