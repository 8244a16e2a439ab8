"""Workouts as far as somebody has come."""

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.moving import Moved, changes_in, moved, moved_workout
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.notching import amount_in
from lowback_timer.core.coach.progress import Notch, Progress, SoreMorning, Way
from lowback_timer.core.plan.exercise import Exercise, Load
from lowback_timer.core.plan.workout import SectionKind, Workout
from tests.core.coach.practising import (
    BRIDGE,
    COUNTED,
    DEADLIFT,
    EASIER,
    HARDER,
    HELD,
    LIFTED,
    PLANK,
)
from tests.core.strategies import workouts
from tests.fakes import make_dose, make_hold, make_item, make_reps, make_section, make_workout

HOLD_30 = make_dose(make_hold(30), sets=2, rest=30)


def notch(
    rule: NotchRule = NotchRule.EASY_TWICE, means: Means = Means.AMOUNT, way: Way = HELD
) -> Notch:
    return Notch(way, "s", rule, means)


def held_ms(found: Moved) -> tuple[int, int]:
    return amount_in(found.before.work), amount_in(found.after.work)


def test_what_nothing_is_known_of_stays_as_it_is() -> None:
    found = moved(BRIDGE, HOLD_30, Progress())

    assert (found.before, found.after, found.notch) == (HOLD_30, HOLD_30, None)


def test_the_notch_that_comes_next_is_told_from_those_that_stand() -> None:
    found = moved(BRIDGE, HOLD_30, Progress({HELD: 2}, {HELD: notch()}))

    assert held_ms(found) == (40_000, 45_000)
    assert found.notch is not None


def test_a_notch_that_is_refused_changes_nothing_and_is_still_known() -> None:
    refused = Notch(HELD, "s", NotchRule.EASY_TWICE, is_refused=True)

    found = moved(BRIDGE, HOLD_30, Progress({HELD: 2}, {HELD: refused}))

    assert held_ms(found) == (40_000, 40_000)
    assert found.notch == refused


def test_a_notch_for_which_there_is_no_room_here_is_none() -> None:
    at_most = make_dose(make_hold(60))

    assert moved(BRIDGE, at_most, Progress({}, {HELD: notch()})).notch is None


def test_another_way_to_dose_it_stays_as_it_is() -> None:
    counted = make_dose(make_reps(12))

    assert moved(BRIDGE, counted, Progress({HELD: 2}, {HELD: notch()})).after == counted
    assert moved(PLANK, counted, Progress({COUNTED: 2})).after == counted


def test_the_weight_is_the_one_that_was_lifted_last() -> None:
    lifted, loads = make_dose(make_reps(8)), {"deadlift": 20_000, "bridge": 1_000}

    assert moved(DEADLIFT, lifted, Progress(loads=loads)).after.load_g == 20_000
    assert moved(BRIDGE, lifted, Progress(loads=loads)).after.load_g is None


def test_at_the_top_the_weight_grows() -> None:
    lifted = make_dose(make_reps(16))
    due = {LIFTED: notch(means=Means.LOAD, way=LIFTED)}

    found = moved(DEADLIFT, lifted, Progress({}, due, {"deadlift": 20_000}))

    assert (found.before.load_g, found.after.load_g) == (20_000, 21_000)


def test_without_a_weight_a_harder_or_an_easier_variation_is_advised() -> None:
    longest = make_dose(make_hold(60), sets=2, rest=30)
    harder = moved(BRIDGE, longest, Progress({}, {HELD: notch(means=Means.VARIATION)}))
    hard = notch(NotchRule.TOO_HARD, Means.VARIATION)
    easier = moved(BRIDGE, HOLD_30, Progress({}, {HELD: hard}))

    assert (harder.variation, harder.after) == (HARDER, longest)
    assert (easier.variation, easier.after) == (EASIER, HOLD_30)


def test_a_harder_variation_is_not_advised_where_there_is_room_for_more_of_the_same() -> None:
    due = {HELD: notch(means=Means.VARIATION)}

    assert moved(BRIDGE, HOLD_30, Progress({}, due)).notch is None


def test_where_there_is_no_variation_nothing_is_said() -> None:
    hard = notch(NotchRule.TOO_HARD, Means.VARIATION, Way("side-plank", "hold"))

    assert moved(PLANK, HOLD_30, Progress({}, {hard.way: hard})).notch is None


def test_after_a_sore_morning_what_is_small_already_gets_a_lighter_weight_or_variation() -> None:
    sore, least = (
        Progress(loads={"deadlift": 20_000}, sore=SoreMorning("s")),
        make_dose(make_reps(8)),
    )

    lifted, held = moved(DEADLIFT, least, sore), moved(BRIDGE, HOLD_30, sore)

    assert (lifted.after.load_g, lifted.after.work) == (19_000, least.work)
    assert (held.variation, held.after) == (EASIER, HOLD_30)


def test_the_main_part_of_a_workout_moves_and_nothing_else() -> None:
    item = make_item(HOLD_30, BRIDGE)
    warm_up, main = make_section(item, kind=SectionKind.WARM_UP), make_section(item)

    after = moved_workout(make_workout(warm_up, main), Progress({HELD: 1}))

    assert after.sections[0] is warm_up
    assert amount_in(after.sections[1].items[0].dose.work) == 35_000


def test_a_workout_of_which_nothing_moves_is_the_very_same() -> None:
    workout = make_workout(make_section(make_item(HOLD_30, BRIDGE)))

    assert moved_workout(workout, Progress({LIFTED: 1})) is workout


def test_what_changes_is_told_once_an_exercise() -> None:
    item = make_item(HOLD_30, BRIDGE)
    warm_up = make_section(item, kind=SectionKind.WARM_UP)
    workout = make_workout(warm_up, make_section(item, item, make_item(HOLD_30, PLANK)))

    found = list(changes_in(workout, Progress({}, {HELD: notch()})))

    assert [(each.exercise, held_ms(each)) for each in found] == [(BRIDGE, (30_000, 35_000))]


progresses = st.builds(
    Progress,
    standing=st.dictionaries(
        st.builds(
            Way, st.sampled_from(["bird-dog", "superman"]), st.sampled_from(["reps", "hold"])
        ),
        st.integers(-5, 5),
    ),
    sore=st.sampled_from([None, SoreMorning("s")]),
)


@given(workouts(), progresses)
def test_a_workout_keeps_its_shape(workout: Workout, progress: Progress) -> None:
    after = moved_workout(workout, progress)

    assert [each.kind for each in after.sections] == [each.kind for each in workout.sections]
    for before, section in zip(workout.sections, after.sections, strict=True):
        assert [each.exercise for each in before.items] == [each.exercise for each in section.items]
        assert [each.dose.sets for each in before.items] == [
            each.dose.sets for each in section.items
        ]


@given(st.sampled_from(Load), st.sampled_from(NotchRule), st.sampled_from(Means))
def test_no_notch_but_two_for_two_leads_to_more(load: Load, rule: NotchRule, means: Means) -> None:
    exercise: Exercise = DEADLIFT if load is Load.NEEDED else BRIDGE
    dose = make_dose(make_reps(10))
    way = Way(exercise.id, "reps")

    found = moved(
        exercise, dose, Progress({}, {way: Notch(way, "s", rule, means)}, {"deadlift": 9_000})
    )

    if rule is not NotchRule.EASY_TWICE:
        assert amount_in(found.after.work) <= amount_in(found.before.work)
        assert (found.after.load_g or 0) <= (found.before.load_g or 0)
