"""The days of a week, with marks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.core.coach.week import Week, week_of
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.week_marks import WeekMarks
from tests.window.stage import colour_at, image_of

THURSDAY = 739_022


def week(*days_ago: int, first: int = 1) -> Week:
    return week_of(
        Lately(tuple(DoneSession(THURSDAY - each, "a") for each in days_ago)), THURSDAY, first
    )


@pytest.fixture
def marks(qtbot: QtBot, look: Look) -> WeekMarks:
    made = WeekMarks(look, week())
    qtbot.addWidget(made)
    made.show()
    return made


def colours(marks: WeekMarks) -> list[str]:
    """The colour of each day's mark, near its upper edge."""
    marks.resize(marks.sizeHint())
    column = marks.width() / 7
    return [colour_at(marks, round(column * (index + 0.5)), 6) for index in range(7)]


def test_days_on_which_there_was_a_session_have_another_colour(
    marks: WeekMarks, look: Look
) -> None:
    track, done = look.palette.track.lower(), look.palette.done.lower()
    assert [each.lower() for each in colours(marks)] == 7 * [track]

    marks.show_week(week(3, 1))

    assert [each.lower() for each in colours(marks)] == [done, track, done, *4 * [track]]


def test_from_right_to_left_the_week_begins_at_the_right(marks: WeekMarks, look: Look) -> None:
    marks.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    marks.show_week(week(3))

    assert colours(marks)[-1].lower() == look.palette.done.lower()


def test_a_week_can_begin_on_a_sunday(marks: WeekMarks, look: Look) -> None:
    marks.show_week(week(3, first=7))

    assert colours(marks)[1].lower() == look.palette.done.lower()


def test_screen_readers_are_told_a_sentence(marks: WeekMarks) -> None:
    marks.show_week(week(3))

    interface = QAccessible.queryAccessibleInterface(marks)
    assert interface.role() is QAccessible.Role.StaticText
    assert (
        interface.text(QAccessible.Text.Name) == "Today is Thursday. 1 of 2 this week, on Monday."
    )


def test_it_grows_with_its_texts(marks: WeekMarks, look: Look) -> None:
    before, picture = marks.sizeHint(), image_of(marks)

    look.set_text_scale(2)

    assert marks.sizeHint().height() > before.height()
    assert image_of(marks) != picture
