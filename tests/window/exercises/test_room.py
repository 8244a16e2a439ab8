"""The room of the exercises: what is asked for, remembered, and read in the log."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.plan.dose import Hold, Level, Side
from lowback_timer.core.plan.single import Amounts, AmountsError
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.exercises.room import ExercisesRoom
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import GoBack, Request, ShowExercise, StartWorkout
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_timeline
from tests.window.exercises.conftest import BRIDGE, LIBRARY
from tests.window.stage import HandClock, settle


def started(asked: list[Request]) -> StartWorkout:
    request = asked[-1]
    assert isinstance(request, StartWorkout)
    return request


def test_an_exercise_takes_the_place_of_the_list(room: ExercisesRoom) -> None:
    room.open_exercise("bridge", "Exercises")
    settle()

    assert room.exercise_page.isVisible()
    assert room.page.windowTitle() == "Bridge"
    assert room.exercise_page.back.text() == "‹ Exercises"
    room.open()
    assert room.page.listing.isVisible()


def test_enter_starts_a_session_of_that_exercise_alone(
    room: ExercisesRoom, asked: list[Request]
) -> None:
    room.open_exercise("bridge", "Exercises")
    room.exercise_page.first_focus().setFocus()

    QTest.keyClick(room.exercise_page.first_focus(), Qt.Key.Key_Return)

    timeline = started(asked).timeline
    assert timeline.workout.name == "Bridge"
    # What can be held is held by itself, whatever its first dose is.
    assert timeline.workout.sections[0].items[0].dose == BRIDGE.doses[1].prescribe(Level.BEGINNER)


def test_what_was_chosen_is_started_and_chosen_again_the_next_time(
    room: ExercisesRoom, asked: list[Request]
) -> None:
    room.open_exercise("bridge", "")
    card = room.exercise_page.single
    card.kinds.segments["hold"].click()
    card.amount.stepper.setValue(40)
    card.fine.get_ready.stepper.setValue(6)

    room.open_exercise("superman", "")
    room.open_exercise("bridge", "")
    room.start()

    ready, hold, *_ = started(asked).timeline.steps
    assert (ready.kind, ready.duration_ms) == (StepKind.GET_READY, 6_000)
    assert (hold.kind, hold.duration_ms) == (StepKind.HOLD, 40_000)
    # And at once from the list, without a look at its page.
    room.start_at_once("bridge")
    assert started(asked).timeline.steps[1].duration_ms == 40_000


def test_the_level_decides_what_is_proposed(
    room: ExercisesRoom, preferences: Preferences, asked: list[Request]
) -> None:
    preferences.set(Settings.level, LevelChoice.ADVANCED)

    room.start_at_once("bridge")

    dose = started(asked).timeline.workout.sections[0].items[0].dose
    assert dose == BRIDGE.doses[1].prescribe(Level.ADVANCED)


def test_whoever_wants_longer_rests_is_proposed_them(
    room: ExercisesRoom, preferences: Preferences
) -> None:
    preferences.set(Settings.rest_factor_percent, 200)
    preferences.set(Settings.level, LevelChoice.INTERMEDIATE)

    room.open_exercise("bridge", "")

    assert room.exercise_page.single.choice.dose.rest_ms == 90_000
    assert room.exercise_page.single.choice.get_ready_ms == 17_000


def test_amounts_can_be_proposed_from_outside(room: ExercisesRoom) -> None:
    room.propose("bridge", Amounts(hold_ms=25_000, sets=3))
    room.open_exercise("bridge", "")

    choice = room.exercise_page.single.choice
    assert (choice.dose.work, choice.dose.sets) == (Hold(25_000), 3)
    with pytest.raises(AmountsError, match="not held"):
        room.propose("superman", Amounts(hold_ms=25_000))


def test_it_is_turned_to_the_next_in_the_list_and_back(
    room: ExercisesRoom, asked: list[Request]
) -> None:
    room.open_exercise("bridge", "")
    page = room.exercise_page
    assert (page.before.text(), page.after.text()) == ("‹ Superman", "Bird dog ›")

    page.first_focus().setFocus()
    QTest.keyClick(page.how_to.panel, Qt.Key.Key_PageDown)
    page.single.amount.stepper.setFocus()
    QTest.keyClick(page.single.amount.stepper, Qt.Key.Key_PageUp)

    assert asked == [ShowExercise("bird-dog", instead=True), ShowExercise("superman", instead=True)]
    room.open_exercise("superman", "")
    assert page.before.isHidden()


def test_the_order_is_that_of_the_list_as_it_is_filtered(
    room: ExercisesRoom, preferences: Preferences
) -> None:
    room.open()
    preferences.set(Settings.exercise_kinds, ("reps",))
    room.page.listing.browser.search.edit.setText("bri")
    settle()

    room.open_exercise("bridge", "")

    assert room.exercise_page.before.isHidden()
    assert room.exercise_page.after.isHidden()
    room.open_exercise("superman", "")  # the list leaves it out
    assert room.exercise_page.after.text() == "Bridge ›"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_keys_lead_back(
    room: ExercisesRoom, asked: list[Request], key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    room.open_exercise("bridge", "Exercises")

    room.exercise_page.single.sets.stepper.setFocus()
    QTest.keyClick(room.exercise_page.single.sets.stepper, key, modifier)
    room.exercise_page.back.click()

    assert asked == [GoBack(), GoBack()]


def test_a_variation_leads_to_the_exercise_that_it_is(
    room: ExercisesRoom, asked: list[Request]
) -> None:
    room.open_exercise("bridge", "")

    (button,) = room.exercise_page.beyond.easier.buttons
    button.click()

    assert asked == [ShowExercise("superman")]


# The log


def log_holds(kept: WorkoutLog, at: datetime, *seconds: int, side: Side | None = None) -> None:
    exercise = make_exercise("Bridge")
    timeline = make_timeline(make_item(make_dose(make_hold(30), sets=3, rest=30), exercise))
    work = [step for step in timeline.steps if step.kind is StepKind.HOLD]
    session = kept.begin_session("x", "X", at, 60_000, 3)
    for step, held in zip(work, seconds, strict=False):
        record = SetRecord(step, side, 30_000, held * 1000, Outcome.DONE)
        kept.add_sets(session, [record], at, Tally(3, 1, 0))


def test_the_last_time_and_the_best_are_shown(
    room: ExercisesRoom, kept: WorkoutLog, clock: HandClock
) -> None:
    clock.wall_offset_ms = datetime(2026, 3, 5, 12, tzinfo=UTC).timestamp() * 1000 - clock.ms
    log_holds(kept, datetime(2026, 2, 2, 9, tzinfo=UTC), 45)
    log_holds(kept, datetime(2026, 3, 2, 9, tzinfo=UTC), 30, 28)

    room.open_exercise("bridge", "")

    past = room.exercise_page.single.past
    assert past.text() == "Last time, Monday: 30 s, 28 s. Best: 45 s."
    assert not past.isHidden()
    room.open_exercise("superman", "")
    assert past.isHidden()


# The sheet


def test_the_sheet_shows_the_same_without_what_starts_it_and_lets_go_of_escape(
    room: ExercisesRoom, host: QWidget, asked: list[Request]
) -> None:
    room.open_sheet("bridge")
    sheet = room.sheet

    assert sheet.isVisible()
    assert sheet.heading.text() == sheet.accessibleName() == "Bridge"
    QTest.keyClick(sheet.how_to.panel, Qt.Key.Key_Return)
    QTest.keyClick(sheet.how_to.panel, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert asked == []


def test_in_the_sheet_a_variation_takes_the_place_of_the_exercise(room: ExercisesRoom) -> None:
    room.open_sheet("bridge")

    room.sheet.beyond.easier.buttons[0].click()

    assert room.sheet.heading.text() == "Superman"
    room.sheet.button.click()
    assert not room.sheet.isVisible()


def test_reduced_motion_shows_a_figure_that_stands_still(
    room: ExercisesRoom, preferences: Preferences
) -> None:
    preferences.set(Settings.reduce_motion, value=True)

    room.open_exercise("bridge", "")

    assert not room.exercise_page.how_to.panel.isChecked()


def test_a_file_of_ones_own_may_leave_out_most_of_the_words(room: ExercisesRoom) -> None:
    plain = make_exercise("Plain", cues=(), picture=LIBRARY.exercises["bridge"].picture)
    room.services.library.current = type(LIBRARY)(exercises={"plain": plain})

    room.open_exercise("plain", "")
    settle()

    page = room.exercise_page
    assert page.how_to.isVisible()
    assert page.beyond.isHidden()
    assert not page.beyond_card.isVisible()


def test_what_was_brought_along_has_neither_figure_nor_muscles(room: ExercisesRoom) -> None:
    plain = make_exercise("Plain", cues=(), primary=(), picture="")
    room.services.library.current = type(LIBRARY)(exercises={"plain": plain})

    room.open_exercise("plain", "")
    settle()

    page = room.exercise_page
    assert page.how_to.panel.isHidden()
    assert page.how_to.muscles.isHidden()
    assert page.first_focus() is page.single.start
    # AND the card beside it is no higher than it has to be
    assert page.single.height() < page.height() / 2


def test_an_exercise_is_started_from_its_card_in_the_list(
    room: ExercisesRoom, asked: list[Request]
) -> None:
    room.open()
    grid = room.page.listing.browser.grid
    grid.setFocus()

    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert started(asked).timeline.workout.name == "Superman"
