"""The small "+5 s", and what it says when it is pressed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.progress import Notch
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.notch_note import NotchBadge, NotchNote
from tests.core.coach.practising import BRIDGE, HARDER, HELD
from tests.window.services.test_progress_words import HOLD_30, a_change
from tests.window.stage import show

REFUSED = Moved(BRIDGE, HOLD_30, HOLD_30, Notch(HELD, "s", NotchRule.EASY_TWICE, is_refused=True))


@pytest.fixture
def host() -> QWidget:
    return QWidget()


@pytest.fixture
def both(qtbot: QtBot, look: Look, host: QWidget) -> tuple[NotchBadge, NotchNote]:
    badge, note = NotchBadge(look), NotchNote(look)
    column = QVBoxLayout(host)
    column.addWidget(badge)
    column.addWidget(note)
    show(qtbot, host, 500, 300)
    return badge, note


def test_the_badge_is_there_when_something_is_another(
    both: tuple[NotchBadge, NotchNote],
) -> None:
    badge, _ = both
    assert not badge.isVisible()

    badge.show_change(a_change())
    assert (badge.isVisible(), badge.text()) == (True, "+5 s")
    assert badge.accessibleName() == "Bridge: +5 s. Why?"

    badge.show_change(Moved(BRIDGE, HOLD_30, HOLD_30))
    assert not badge.isVisible()


def test_the_badge_is_pressed_by_keyboard(both: tuple[NotchBadge, NotchNote]) -> None:
    badge, _ = both
    badge.show_change(a_change())
    badge.setFocus()

    QTest.keyClick(badge, Qt.Key.Key_Space)

    assert badge.isChecked()


def test_the_note_says_why_and_where_that_comes_from(both: tuple[NotchBadge, NotchNote]) -> None:
    _, note = both
    note.show_change(a_change())

    texts = [each.text() for each in note.findChildren(QLabel)]

    assert texts == [NotchRule.EASY_TWICE.text(), NotchRule.EASY_TWICE.source(Means.AMOUNT)]


def test_it_can_be_refused_and_wanted_after_all(
    qtbot: QtBot, both: tuple[NotchBadge, NotchNote]
) -> None:
    _, note = both
    asked: list[bool] = []
    note.refused.connect(lambda _notch, is_refused: asked.append(is_refused))
    for change, text in ((a_change(), "Leave it as it is"), (REFUSED, "Do it after all")):
        note.show_change(change)
        assert note.leave.text() == text
        note.leave.click()

    assert asked == [True, False]


def test_advice_needs_no_refusing(both: tuple[NotchBadge, NotchNote]) -> None:
    _, note = both
    notch = Notch(HELD, "s", NotchRule.EASY_TWICE, Means.VARIATION)

    note.show_change(Moved(BRIDGE, HOLD_30, HOLD_30, notch, HARDER))

    assert not note.leave.isVisible()
