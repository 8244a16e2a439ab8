"""What a person wants of one workout today."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.doses import amount_of, with_amount
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.workouts.adjuster import Adjuster
from tests.fakes import PREPARATION, make_dose, make_exercise, make_section, make_workout
from tests.window.workouts.making import BIRD_DOG, BRIDGE, PLANK, WARM_UP, make_adjuster


@pytest.fixture
def adjuster() -> Adjuster:
    return make_adjuster()


def sets_of(adjuster: Adjuster) -> list[int]:
    return [adjuster.shown.sets(each) for each in (BIRD_DOG, BRIDGE)]


def test_at_first_everything_is_as_written(adjuster: Adjuster) -> None:
    assert not adjuster.differs
    assert adjuster.fits
    assert adjuster.timeline.workout == adjuster.written


def test_every_change_is_told(qtbot: QtBot, adjuster: Adjuster) -> None:
    changes: list[Callable[[], object]] = [
        lambda: adjuster.set_minutes(3),
        lambda: adjuster.set_sets(BRIDGE, 2),
        lambda: adjuster.change_dose(BRIDGE, lambda dose: with_amount(dose, 25)),
        lambda: adjuster.swap(BRIDGE, make_exercise()),
        lambda: adjuster.take_back(BRIDGE),
        lambda: adjuster.set_rounds(WARM_UP, 2),
        lambda: adjuster.set_rest_percent(80),
        lambda: adjuster.set_preparation(replace(PREPARATION, get_ready_ms=9_000)),
        adjuster.take_all_back,
    ]
    for change in changes:
        with qtbot.waitSignal(adjuster.changed, timeout=0):
            change()


def test_what_is_done_keeps_the_workouts_id_for_the_log(adjuster: Adjuster) -> None:
    adjuster.set_sets(BRIDGE, 1)

    assert adjuster.timeline.workout.id == adjuster.written.id
    assert adjuster.differs


def test_a_limit_trims_and_more_time_gives_back(adjuster: Adjuster) -> None:
    adjuster.set_minutes(3)
    assert sum(sets_of(adjuster)) < 5
    assert adjuster.length_ms <= 180_000
    assert adjuster.cuts.sets + len(adjuster.cuts.exercises) > 0

    adjuster.set_minutes(None)

    assert sets_of(adjuster) == [2, 3]
    assert not adjuster.differs


def test_sets_that_are_chosen_by_hand_stay_until_another_limit(adjuster: Adjuster) -> None:
    adjuster.set_minutes(3)
    adjuster.set_sets(BRIDGE, 3)
    assert adjuster.shown.sets(BRIDGE) == 3

    adjuster.set_minutes(2)

    assert adjuster.shown.sets(BRIDGE) < 3


def test_rests_that_are_chosen_by_hand_stay_until_another_limit(adjuster: Adjuster) -> None:
    adjuster.set_minutes(1)
    assert adjuster.shown.rest_percent == 50

    adjuster.set_rest_percent(90)
    assert adjuster.shown.rest_percent == 90

    adjuster.set_minutes(2)
    assert adjuster.shown.rest_percent <= 90


def test_another_amount_does_not_fix_how_many_sets_there_is_time_for(adjuster: Adjuster) -> None:
    adjuster.set_minutes(3)
    trimmed = adjuster.shown.sets(BRIDGE)

    adjuster.change_dose(BRIDGE, lambda dose: with_amount(dose, 25))
    assert adjuster.shown.sets(BRIDGE) <= trimmed

    adjuster.set_minutes(None)
    assert (adjuster.shown.sets(BRIDGE), amount_of(adjuster.shown.item(BRIDGE).dose)) == (3, 25)


def test_what_is_called_so_many_minutes_has_room_in_them(adjuster: Adjuster) -> None:
    whole_ms = adjuster.length_ms
    over = make_workout(*adjuster.written.sections, make_section(make_dose(rest=0)))
    longer = Adjuster(over, PREPARATION)
    assert longer.length_ms > whole_ms

    for each in (adjuster, longer):
        each.set_minutes(each.whole_minutes)
        assert each.shown == each.wanted
        assert each.fits


def test_too_little_time_is_told_with_what_is_enough(adjuster: Adjuster) -> None:
    adjuster.set_minutes(1)

    assert not adjuster.fits
    least = adjuster.least_minutes
    adjuster.set_minutes(least)
    assert adjuster.fits


def test_one_change_can_be_taken_back_and_all_of_them(adjuster: Adjuster) -> None:
    adjuster.set_sets(BIRD_DOG, 4)
    adjuster.swap(BRIDGE, make_exercise())
    adjuster.take_back(BRIDGE)
    assert sets_of(adjuster) == [4, 3]
    assert not adjuster.wanted.is_changed(BRIDGE)

    adjuster.set_rounds(WARM_UP, 0)
    adjuster.take_all_back()
    assert not adjuster.differs
    assert adjuster.shown.is_done(PLANK)


def test_the_settings_are_followed_unless_the_rests_were_changed(adjuster: Adjuster) -> None:
    adjuster.set_preparation(replace(PREPARATION, rest_percent=150))
    assert adjuster.shown.rest_percent == 150

    adjuster.set_rest_percent(80)
    adjuster.set_preparation(replace(PREPARATION, rest_percent=120))

    assert adjuster.shown.rest_percent == 80
    assert adjuster.differs


def test_a_section_is_done_as_written_or_not_at_all() -> None:
    kind = SectionKind.COOL_DOWN
    cool_down = make_section(make_dose(rest=0), kind=kind, rounds=2)
    adjuster = make_adjuster(make_workout(make_section(), cool_down))
    with_it = adjuster.length_ms

    adjuster.set_on(kind, False)

    assert adjuster.length_ms == with_it - adjuster.length_of(kind)
    adjuster.set_on(kind, True)
    assert adjuster.shown.rounds_of(kind) == 2
