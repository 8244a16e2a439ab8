"""The panel beside the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.window.look.look import Look
from lowback_timer.window.today.workout_preview import WorkoutPreview
from tests.fakes import make_workout
from tests.window.stage import settle


@pytest.fixture
def preview(qtbot: QtBot, look: Look) -> WorkoutPreview:
    made = WorkoutPreview(look)
    qtbot.addWidget(made)
    made.show()
    return made


def texts_of(preview: WorkoutPreview) -> list[str]:
    return [text.text() for text in preview.findChildren(QLabel)]


def test_it_shows_what_the_workout_is(preview: WorkoutPreview) -> None:
    preview.show_workout(make_workout(name="Floor only", summary="Two exercises."), "15 min")

    assert {"Floor only", "Two exercises.", "15 min", "Superman"} <= set(texts_of(preview))
    assert preview.start.accessibleName() == "Start Floor only"


def test_the_button_starts(qtbot: QtBot, preview: WorkoutPreview) -> None:
    with qtbot.waitSignal(preview.start_clicked):
        QTest.mouseClick(preview.start, Qt.MouseButton.LeftButton)


def test_reps_are_paced_unless_one_chooses_otherwise(qtbot: QtBot, preview: WorkoutPreview) -> None:
    assert preview.counting is Counting.PACED
    assert "The timer sets the pace and counts every rep." in texts_of(preview)
    by_hand = preview.counting_choice.segments[Counting.BY_HAND.value]

    with qtbot.waitSignal(preview.counting_chosen) as chosen:
        QTest.mouseClick(by_hand, Qt.MouseButton.LeftButton)

    assert chosen.args == [Counting.BY_HAND]
    assert chosen.args == [preview.counting]
    assert "Press Space or click for every rep, at your own pace." in texts_of(preview)


def test_every_way_of_counting_says_what_it_means(preview: WorkoutPreview) -> None:
    meanings = set()
    for counting in Counting:
        preview.set_counting(counting)
        meanings.add(preview._meaning.text())
    assert len(meanings) == len(Counting)


def test_the_sound_check_is_beside_the_start(qtbot: QtBot, preview: WorkoutPreview) -> None:
    preview.resize(460, 700)
    settle()

    assert preview.sound_check.height() == preview.start.height()
    with qtbot.waitSignal(preview.sound_check_clicked, timeout=0):
        QTest.mouseClick(preview.sound_check, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("width", "beside"), [(460, False), (700, True)])
def test_the_ways_of_counting_stand_beside_their_name_where_there_is_room(
    preview: WorkoutPreview, width: int, beside: bool
) -> None:
    preview.setFixedWidth(width)
    settle()

    names = preview._who_counts.geometry()
    assert (preview.counting_choice.x() > names.right()) == beside


def test_setting_it_from_outside_tells_nothing(qtbot: QtBot, preview: WorkoutPreview) -> None:
    with qtbot.assertNotEmitted(preview.counting_chosen):
        preview.set_counting(Counting.BY_HAND)

    assert preview.counting is Counting.BY_HAND


def test_it_grows_with_the_scale(preview: WorkoutPreview, look: Look) -> None:
    small = preview.start.sizeHint().height()

    look.set_scale(2)

    assert preview.start.sizeHint().height() == 2 * small


def test_large_texts_leave_the_steps_their_room(preview: WorkoutPreview, look: Look) -> None:
    summary = "Two exercises for which you need nothing but the floor. " * 2
    preview.setFixedSize(600, 560)
    preview.show_workout(make_workout(name="Floor only", summary=summary), "15 min")
    settle()
    assert preview._summary.isVisible()
    assert preview._meaning.isVisible()

    look.set_text_scale(2)
    settle()

    # What the list says as well goes first, and nothing that stays is cut off.
    assert not preview._summary.isVisible()
    for text in (preview._name, preview._facts, preview._meaning):
        if text.isVisible():
            assert text.heightForWidth(text.width()) <= text.height() + 1
    assert preview.steps.height() >= 80

    look.set_text_scale(1)
    settle()
    assert preview._summary.isVisible()
