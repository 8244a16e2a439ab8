"""The page of a workout of somebody who has come further."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.adjusting.doses import amount_of, with_amount
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.progress import Notch, Progress, Way
from lowback_timer.window.services.requests import Request, StartWorkout
from lowback_timer.window.workouts.item_row import ItemRow
from lowback_timer.window.workouts.presenter import WorkoutPresenter
from lowback_timer.window.workouts.workout_page import WorkoutPage
from tests.window.workouts.test_presenter import BRIDGE, asked, presenter, shown

__all__ = ["asked", "presenter"]

HELD, PULL = Way("bridge", "hold"), Way("rack-pull", "reps")
MORE = Progress({HELD: 1}, {HELD: Notch(HELD, "s", NotchRule.EASY_TWICE)})
REFUSED = Progress({HELD: 1}, {HELD: Notch(HELD, "s", NotchRule.EASY_TWICE, is_refused=True)})


@pytest.fixture
def page(presenter: WorkoutPresenter) -> WorkoutPage:
    """The page as it is when the log answers."""
    made = shown(presenter)
    made.show()
    presenter._services.progress.hear(MORE)
    return made


@pytest.fixture
def row(page: WorkoutPage) -> ItemRow:
    return page.rows[BRIDGE]


def test_the_row_shows_what_is_another_and_says_why_when_asked(row: ItemRow) -> None:
    assert (row.amount.value(), row.badge.text()) == (40, "+5 s")
    assert row.notch_note.isHidden()

    QTest.keyClick(row.badge, Qt.Key.Key_Space)

    assert not row.notch_note.isHidden()


def test_it_is_no_change_of_today(page: WorkoutPage) -> None:
    assert page.adjuster is not None
    assert not page.adjuster.differs


def test_what_is_started_is_what_is_shown(
    presenter: WorkoutPresenter, page: WorkoutPage, asked: list[Request]
) -> None:
    page.sidebar.start.click()

    (start,) = asked
    assert isinstance(start, StartWorkout)
    (works,) = {step.dose.work for step in start.timeline.steps if step.exercise.id == "bridge"}
    assert works.duration_ms == 40_000  # type: ignore[union-attr]
    assert start.timeline.duration_ms == presenter.adjuster_of("beginner-floor").length_ms


def test_what_is_refused_is_as_it_was(
    presenter: WorkoutPresenter, page: WorkoutPage, row: ItemRow
) -> None:
    presenter._services.progress.hear(REFUSED)

    assert (row.amount.value(), row.badge.text()) == (35, "stays")
    assert row.notch_note.leave.text() == "Do it after all"


def test_what_was_changed_by_hand_stays_so(
    presenter: WorkoutPresenter, page: WorkoutPage, row: ItemRow
) -> None:
    adjuster = presenter.adjuster_of("beginner-floor")
    adjuster.change_dose(BRIDGE, lambda dose: with_amount(dose, 50))
    assert not row.badge.isVisible()

    presenter._services.progress.hear(REFUSED)

    assert amount_of(adjuster.wanted.item(BRIDGE).dose) == 50
    adjuster.take_back(BRIDGE)
    assert row.amount.value() == 35


def test_a_weight_is_chosen_where_there_is_one(presenter: WorkoutPresenter) -> None:
    lifted = Progress(
        {}, {PULL: Notch(PULL, "s", NotchRule.EASY_TWICE, Means.LOAD)}, {PULL[0]: 60_000}
    )
    presenter._services.progress.hear(lifted)
    page = shown(presenter, "hinge-and-pull")
    pull, superman = page.rows[Place(1, 0)], page.rows[Place(1, 3)]

    assert (pull.load.value(), pull.badge.text()) == (62_500, "+2.5 kg")
    assert superman.load.isHidden()

    pull.load.triggerAction(pull.load.SliderAction.SliderSingleStepAdd)
    adjuster = presenter.adjuster_of("hinge-and-pull")
    assert adjuster.wanted.item(Place(1, 0)).dose.load_g == 65_000
