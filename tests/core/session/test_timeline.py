"""Timelines: which steps a workout compiles to, and how long each is."""

import pytest

from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import Preparation, StepKind, Timeline
from tests.core.script import described, stamp
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_timeline,
    make_unequal_dose,
)


def plan(timeline: Timeline) -> list[str]:
    """A line a step: when it starts, and what it is."""
    return [f"{stamp(step.start_ms)} {described(step)}" for step in timeline.steps]


def lengths(timeline: Timeline, kind: StepKind) -> list[float]:
    """How long every step of that kind is, in seconds."""
    return [step.duration_ms / 1000 for step in timeline.steps if step.kind is kind]


# Which steps


def test_sets_have_rests_between_them_and_none_after_the_last() -> None:
    timeline = make_timeline(make_dose(make_reps(2), sets=3, rest=30))

    assert plan(timeline) == [
        "0:00 get_ready 1",
        "0:05 reps 1",
        "0:14 rest 1",
        "0:44 reps 2",
        "0:53 rest 2",
        "1:23 reps 3",
    ]
    assert timeline.duration_ms == 92_000


def test_a_rest_separates_two_exercises() -> None:
    timeline = make_timeline(make_dose(rest=30), make_dose(make_hold(10), rest=20))

    assert plan(timeline) == [
        "0:00 get_ready 1",
        "0:05 reps 1",
        "0:14 rest 1",
        "0:44 get_ready 1",
        "0:49 hold 1",
    ]


@pytest.mark.parametrize("rest", [0, 1, 3])
def test_without_a_rest_sets_follow_each_other_as_soon_as_they_are_counted_down(rest: int) -> None:
    timeline = make_timeline(make_dose(make_hold(10), sets=2, rest=rest))

    assert plan(timeline) == ["0:00 get_ready 1", "0:05 hold 1", "0:15 rest 1", "0:18 hold 2"]


@pytest.mark.parametrize("ms", [0, 700, 2_999, 3_000])
def test_whatever_leads_to_work_is_long_enough_to_count_down(ms: int) -> None:
    short = Preparation(get_ready_ms=ms, move_ms=0, switch_sides_ms=ms)
    timeline = make_timeline(
        make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=0), preparation=short
    )

    waits = {step.duration_ms for step in timeline.steps if not step.kind.is_work}
    assert waits == {3_000}


def test_each_side_gets_the_whole_set_and_time_to_turn_over() -> None:
    timeline = make_timeline(make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=20))

    assert plan(timeline) == [
        "0:00 get_ready 1 left",
        "0:05 hold 1 left",
        "0:15 switch_sides 1 right",
        "0:19 hold 1 right",
        "0:29 rest 1 right",
        "0:49 hold 2 left",
        "0:59 switch_sides 2 right",
        "1:03 hold 2 right",
    ]


@pytest.mark.parametrize(("rest", "taken"), [(0, 4), (3, 4), (5, 5)])
def test_a_rest_is_long_enough_to_turn_back_to_the_first_side(rest: int, taken: int) -> None:
    timeline = make_timeline(make_dose(sets=2, sides=Sides.EACH, rest=rest))

    assert lengths(timeline, StepKind.REST) == [taken]


def test_after_the_last_set_of_an_exercise_nobody_turns_back() -> None:
    timeline = make_timeline(make_dose(sides=Sides.EACH, rest=3), make_dose())

    assert lengths(timeline, StepKind.REST) == [3]


def test_the_rest_before_the_next_exercise_can_be_another() -> None:
    dose = make_unequal_dose(make_reps(4), make_reps(2), rest=30, rest_after=90)
    timeline = make_timeline(dose, make_dose())

    rests = [step.duration_ms for step in timeline.steps if step.kind is StepKind.REST]
    assert rests == [30_000, 90_000]


def test_every_set_takes_as_long_as_it_asks_for() -> None:
    dose = make_unequal_dose(make_hold(30), make_hold(20), make_hold(10), rest=30)
    works = [step for step in make_timeline(dose).steps if step.kind.is_work]

    assert [step.work for step in works] == [*dose.works]
    assert [step.duration_ms for step in works] == [30_000, 20_000, 10_000]


def test_every_set_has_the_turns_that_it_asks_for() -> None:
    dose = make_unequal_dose(make_reps(3), make_reps(2), sides=Sides.ALTERNATE, rest=30)
    works = [step for step in make_timeline(dose).steps if step.kind.is_work]

    assert [step.turns for step in works] == [6, 4]


def test_a_hold_as_long_as_one_can_has_an_estimate() -> None:
    timeline = make_timeline(make_dose(make_hold(40, is_open=True)))

    assert [step.is_open for step in timeline.steps] == [False, True]
    assert timeline.steps[1].duration_ms == 40_000


def test_alternating_reps_are_that_many_on_either_side() -> None:
    timeline = make_timeline(make_dose(make_reps(3), sides=Sides.ALTERNATE))

    reps = timeline.steps[-1]
    assert reps.turns == 6
    assert reps.duration_ms == 6 * 5_000 - 1_000
    assert [reps.side_of(turn) for turn in range(1, 7)] == [Side.LEFT, Side.RIGHT] * 3
    assert [reps.rep_of(turn) for turn in range(1, 7)] == [1, 1, 2, 2, 3, 3]


@pytest.mark.parametrize(("sides", "side"), [(Sides.BOTH, None), (Sides.EACH, Side.LEFT)])
def test_other_reps_stay_on_their_side(sides: Sides, side: Side | None) -> None:
    reps = make_timeline(make_dose(make_reps(3), sides=sides)).steps[1]

    assert reps.turns == 3
    assert {reps.side_of(turn) for turn in (1, 2, 3)} == {side}
    assert [reps.rep_of(turn) for turn in (1, 2, 3)] == [1, 2, 3]


def test_a_hold_has_no_turns() -> None:
    assert make_timeline(make_dose(make_hold())).steps[1].turns == 0


def test_rounds_go_through_a_section_again_as_blocks_of_their_own() -> None:
    warm_up = make_section(
        make_dose(make_reps(1)),
        make_dose(make_hold(10)),
        kind=SectionKind.WARM_UP,
        rounds=2,
    )
    timeline = make_timeline(warm_up, make_section(make_dose()))

    steps = [(step.section, step.block, step.kind) for step in timeline.steps]
    assert steps == [
        (SectionKind.WARM_UP, 0, StepKind.GET_READY),
        (SectionKind.WARM_UP, 0, StepKind.REPS),
        (SectionKind.WARM_UP, 1, StepKind.GET_READY),
        (SectionKind.WARM_UP, 1, StepKind.HOLD),
        (SectionKind.WARM_UP, 2, StepKind.GET_READY),
        (SectionKind.WARM_UP, 2, StepKind.REPS),
        (SectionKind.WARM_UP, 3, StepKind.GET_READY),
        (SectionKind.WARM_UP, 3, StepKind.HOLD),
        (SectionKind.MAIN, 4, StepKind.GET_READY),
        (SectionKind.MAIN, 4, StepKind.REPS),
    ]


# Getting ready


def test_a_change_of_position_takes_more_time() -> None:
    prone, standing = (
        make_exercise("Superman", position=Position.PRONE),
        make_exercise("Deadlift", position=Position.STANDING),
    )
    timeline = make_timeline(
        *(make_item(exercise=exercise) for exercise in (prone, prone, standing, prone)),
        preparation=Preparation(get_ready_ms=10_000, move_ms=7_000),
    )

    assert lengths(timeline, StepKind.GET_READY) == [17, 10, 17, 17]


def test_the_usual_preparation_is_long_enough_to_read_and_to_lie_down() -> None:
    timeline = make_timeline(make_dose(sides=Sides.EACH), preparation=Preparation())

    assert lengths(timeline, StepKind.GET_READY) == [17]
    assert lengths(timeline, StepKind.SWITCH_SIDES) == [8]


# Longer and shorter rests


@pytest.mark.parametrize(
    ("rest", "percent", "taken"),
    [
        (30, 150, 45),
        (30, 50, 15),
        (25, 110, 28),  # in whole seconds
        (5, 50, 3),  # never too short to be counted down
        (6, 50, 3),
        (1, 50, 3),
        (3.5, 100, 3.5),  # what the workout says is left as it is
        (60, 300, 180),
    ],
)
def test_rests_are_as_long_as_the_person_needs(rest: float, percent: int, taken: float) -> None:
    timeline = make_timeline(
        make_dose(sets=2, rest=rest), preparation=Preparation(rest_percent=percent)
    )

    assert lengths(timeline, StepKind.REST) == [taken]


def test_no_rest_becomes_longer_by_a_factor() -> None:
    timeline = make_timeline(make_dose(), make_dose(), preparation=Preparation(rest_percent=300))

    assert lengths(timeline, StepKind.REST) == []


def test_nor_does_one_that_only_leads_to_getting_ready_have_to_be_longer() -> None:
    timeline = make_timeline(
        make_dose(rest=1), make_dose(), preparation=Preparation(rest_percent=50)
    )

    assert lengths(timeline, StepKind.REST) == [1]


def test_a_shorter_rest_still_leaves_time_to_turn_back() -> None:
    timeline = make_timeline(
        make_dose(sets=2, sides=Sides.EACH, rest=10),
        preparation=Preparation(switch_sides_ms=8_000, rest_percent=50),
    )

    assert lengths(timeline, StepKind.REST) == [8]


# Looking ahead


def test_the_next_work_is_looked_for_after_the_step() -> None:
    timeline = make_timeline(make_dose(sets=2, rest=10))
    _, first, _, second = timeline.steps

    assert timeline.next_work(0) is first
    assert timeline.next_work(1) is second
    assert timeline.next_work(2) is second
    assert timeline.next_work(3) is None


def test_the_next_section_begins_where_this_one_ends() -> None:
    timeline = make_timeline(
        make_section(make_dose(), rounds=2, kind=SectionKind.WARM_UP),
        make_section(make_dose(), kind=SectionKind.MAIN),
        make_section(make_dose(), kind=SectionKind.COOL_DOWN),
    )

    assert [timeline.after_section(step.index) for step in timeline.steps] == [
        *(4, 4, 4, 4),
        *(6, 6),
        *(None, None),
    ]


@pytest.mark.parametrize("kind", StepKind)
def test_the_body_works_in_reps_and_holds_only(kind: StepKind) -> None:
    assert kind.is_work == (kind in {StepKind.REPS, StepKind.HOLD})


# Sections and rounds


def test_every_step_knows_its_section_and_round() -> None:
    dose = make_dose(make_hold(10))
    timeline = make_timeline(
        make_section(dose, kind=SectionKind.WARM_UP),
        make_section(dose, kind=SectionKind.WARM_UP, rounds=2),
    )

    told = [(step.section_index, step.round_number, step.rounds) for step in timeline.steps]
    assert told == [(0, 1, 1)] * 2 + [(1, 1, 2)] * 2 + [(1, 2, 2)] * 2


def test_two_sections_of_a_kind_are_two() -> None:
    dose = make_dose(make_hold(10))
    timeline = make_timeline(*(make_section(dose, kind=SectionKind.WARM_UP) for _ in range(2)))

    assert [timeline.after_section(index) for index in range(4)] == [2, 2, None, None]


@pytest.mark.parametrize(
    ("position", "ready"), [(Position.STANDING, 10), (Position.PRONE, 17), (Position.SIDE, 17)]
)
def test_whoever_presses_start_is_standing(position: Position, ready: float) -> None:
    timeline = make_timeline(
        make_item(exercise=make_exercise(position=position)),
        preparation=Preparation(get_ready_ms=10_000, move_ms=7_000),
    )

    assert lengths(timeline, StepKind.GET_READY) == [ready]


@pytest.mark.parametrize("field", ["get_ready_ms", "move_ms", "switch_sides_ms", "rest_percent"])
def test_no_time_to_prepare_is_negative(field: str) -> None:
    with pytest.raises(ValueError, match="negative"):
        Preparation(**{field: -1})
