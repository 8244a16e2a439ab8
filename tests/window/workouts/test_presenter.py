"""Behind the page of one workout."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import (
    CheckSound,
    GoBack,
    GoOnWithWorkout,
    Request,
    ShowExercise,
    StartWorkout,
)
from lowback_timer.window.services.room import Room
from lowback_timer.window.workouts.presenter import WorkoutPresenter
from lowback_timer.window.workouts.workout_page import WorkoutPage
from tests.doubles.services import make_services
from tests.window.cut_short import cut_short
from tests.window.stage import show

BRIDGE = Place(1, 1)
"""In the workout "beginner-floor"."""


@pytest.fixture
def presenter(
    qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog, tmp_path: Path
) -> WorkoutPresenter:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    services = make_services(host, look, preferences, log, folder=tmp_path)
    services.library.load("en")
    made = WorkoutPresenter(services, Room(services))
    qtbot.addWidget(made.page)
    return made


@pytest.fixture
def asked(presenter: WorkoutPresenter) -> list[Request]:
    asked: list[Request] = []
    presenter.go.connect(asked.append)
    return asked


def shown(presenter: WorkoutPresenter, workout_id: str = "beginner-floor") -> WorkoutPage:
    workout = presenter._services.library.current.workouts[workout_id]
    return presenter.show_workout(workout, "Workouts")


def test_the_workout_is_started_as_it_is_shown(
    presenter: WorkoutPresenter, asked: list[Request]
) -> None:
    page = shown(presenter)
    page.rows[BRIDGE].sets.setValue(3)
    page.sidebar.counting.choice.segments[Counting.BY_HAND.value].click()

    page.enter()

    (request,) = asked
    assert isinstance(request, StartWorkout)
    assert request.counting is Counting.BY_HAND
    assert request.timeline.workout.id == "beginner-floor"
    assert request.timeline.workout.sections[1].items[1].dose.sets == 3


def test_its_links_lead_elsewhere(presenter: WorkoutPresenter, asked: list[Request]) -> None:
    page = shown(presenter)

    page.back.click()
    page.rows[BRIDGE].link.click()
    page.sidebar.sound_check.click()

    assert asked == [GoBack(), ShowExercise("bridge"), CheckSound()]


def test_changes_are_kept_while_other_workouts_are_shown(presenter: WorkoutPresenter) -> None:
    page = shown(presenter)
    page.rows[BRIDGE].sets.setValue(4)

    shown(presenter, "hinge-and-pull")
    page = shown(presenter)

    assert page.rows[BRIDGE].sets.value() == 4


def test_a_library_that_was_read_again_begins_anew(presenter: WorkoutPresenter) -> None:
    page = shown(presenter)
    page.rows[BRIDGE].sets.setValue(4)

    presenter._services.library.load("en")
    library = presenter._services.library.current
    fresh = library.workouts["beginner-floor"]
    page = presenter.show_workout(fresh, "Workouts")

    assert page.adjuster is not None
    assert page.adjuster.written is fresh


def test_who_counts_is_kept_and_shown(
    presenter: WorkoutPresenter, preferences: Preferences
) -> None:
    page = shown(presenter)
    page.sidebar.counting.choice.segments[Counting.BY_HAND.value].click()
    assert preferences.current.counting is Counting.BY_HAND

    preferences.set(Settings.counting, Counting.PACED_WAITING)
    assert page.counting is Counting.PACED_WAITING


def test_it_is_as_long_as_the_settings_make_it_by_now(
    presenter: WorkoutPresenter, preferences: Preferences
) -> None:
    page = shown(presenter)
    assert page.adjuster is not None
    before = page.adjuster.length_ms

    preferences.set(Settings.rest_factor_percent, 200)
    shown(presenter)

    assert page.adjuster.length_ms > before
    assert page.sidebar.time.rests.value() == 200


def test_an_exercise_is_swapped_for_one_with_what_is_at_hand(presenter: WorkoutPresenter) -> None:
    page = shown(presenter)

    page.swap_clicked.emit(BRIDGE)
    choices = presenter.swap_sheet.choices
    names = [each.accessibleName().split(",")[0] for each in choices]
    assert names
    assert {"Bridge", "Bird dog", "Deadlift"}.isdisjoint(names)
    choices[0].click()

    assert page.rows[BRIDGE].link.text() == names[0]


def test_what_a_workout_needs_counts_as_at_hand(presenter: WorkoutPresenter) -> None:
    page = shown(presenter, "hinge-and-pull")

    page.swap_clicked.emit(Place(1, 0))

    exercises = presenter._services.library.current.exercises
    by_name = {each.name: each for each in exercises.values()}
    names = [each.accessibleName().split(",")[0] for each in presenter.swap_sheet.choices]
    assert all(set(by_name[each].needs) <= {"barbell", "rack", "mat"} for each in names)
    assert presenter.swap_sheet.isVisible()


def test_it_is_printed_as_it_is_today(
    presenter: WorkoutPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(presenter)
    page.sidebar.time.minutes.segments["10"].click()

    page.print_button.click()

    sheet = presenter.print_desk.sheet
    assert sheet.isVisible()
    contents = presenter.print_desk._contents
    assert contents is not None
    assert page.adjuster is not None
    assert contents.parts[1].lines[0].sets == page.adjuster.shown.sets(Place(1, 0))


def test_before_a_workout_is_shown_nothing_happens(
    presenter: WorkoutPresenter, asked: list[Request]
) -> None:
    presenter.start()
    presenter.print()
    presenter.ask_what_instead(BRIDGE)

    assert asked == []


class TestWhatWasLeft:
    def test_can_go_on(
        self, presenter: WorkoutPresenter, kept: WorkoutLog, asked: list[Request]
    ) -> None:
        uid = cut_short(presenter._services, kept, state=State.ABANDONED, minutes_ago=0)

        page = shown(presenter)
        card = page.go_on
        assert card is not None
        assert card.offer.text() == "Go on at Bird dog, set 2"
        assert card.facts.text() == "Left earlier today · 5 of 8 sets done"
        assert card.not_now.isHidden()
        card.go_on.click()
        QTest.keyClick(page, Qt.Key.Key_G)

        assert [type(each) for each in asked] == [GoOnWithWorkout] * 2
        assert all(
            isinstance(each, GoOnWithWorkout) and each.continuation.uid == uid for each in asked
        )

    def test_is_offered_for_its_own_workout_alone(
        self, presenter: WorkoutPresenter, kept: WorkoutLog, asked: list[Request]
    ) -> None:
        cut_short(presenter._services, kept)
        page = shown(presenter)
        assert page.go_on is not None
        page.go_on.go_on.setFocus()

        shown(presenter, "first-time")

        assert page.go_on is None
        QTest.keyClick(page, Qt.Key.Key_G)
        assert asked == []

    def test_does_not_change_what_enter_does(
        self, presenter: WorkoutPresenter, kept: WorkoutLog, asked: list[Request]
    ) -> None:
        cut_short(presenter._services, kept)

        shown(presenter).enter()

        assert [type(each) for each in asked] == [StartWorkout]
