"""What a session came to, set against what was planned."""

import pytest

from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.plan.exercise import Load, SideNames
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import SetRecord, records_of
from lowback_timer.core.session.summary import Ending
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.window.result.result import result_of
from lowback_timer.window.services.set_words import SetResult
from tests.fakes import (
    SECOND,
    make_break,
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_timeline,
)

TWICE_A_WEEK = "Twice a week is plenty, with days of recovery in between."
ADD_WEIGHT = "If you could have done more reps at the end, add a little weight next time."
LEGS = SideNames(left="left leg", right="right leg")
DONE_12 = SetResult("12", Ending.DONE)
SKIPPED = SetResult("skipped", Ending.SKIPPED)
NOT_REACHED = SetResult("not reached", Ending.NOT_REACHED)


def did(timeline: Timeline, *amounts: int | str) -> tuple[SetRecord, ...]:
    """Records of the first sets: an amount in turns or ms each, or "skip"."""
    work = [step for step in timeline.steps if step.kind.is_work]
    return tuple(
        record
        for step, amount in zip(work, amounts, strict=False)
        for record in (
            records_of(step, 0, skipped=True)
            if isinstance(amount, str)
            else records_of(step, amount, skipped=False)
        )
    )


def test_a_set_that_was_done_shows_its_amount() -> None:
    timeline = make_timeline(make_dose(make_reps(12), sets=2))

    result = result_of(timeline, did(timeline, 12, 12))

    (row,) = result.rows
    assert (row.name, row.side, row.planned) == ("Superman", "", "2 × 12 reps")
    assert row.sets == (DONE_12, DONE_12)
    assert (result.sets_done, result.sets_planned, result.sets_early) == (2, 2, 0)


def test_a_set_that_was_ended_early_shows_how_much_was_done() -> None:
    timeline = make_timeline(make_dose(make_reps(12), sets=2))

    result = result_of(timeline, did(timeline, 12, 9))

    assert result.rows[0].sets == (DONE_12, SetResult("9 of 12, early", Ending.EARLY))
    assert (result.sets_done, result.sets_early) == (1, 1)


def test_a_set_that_was_ended_before_its_first_rep_was_ended_early_all_the_same() -> None:
    timeline = make_timeline(make_dose(make_reps(12)))

    result = result_of(timeline, did(timeline, 0))

    assert result.rows[0].sets == (SetResult("0 of 12, early", Ending.EARLY),)


@pytest.mark.parametrize(
    ("held_ms", "text"),
    [(30 * SECOND, "30 s"), (12 * SECOND + 999, "12 of 30 s, early")],
)
def test_holds_are_told_in_whole_seconds_that_were_held(held_ms: int, text: str) -> None:
    timeline = make_timeline(make_dose(make_hold(30)))

    (row,) = result_of(timeline, did(timeline, held_ms)).rows

    assert row.planned == "30 s hold"
    assert [each.text for each in row.sets] == [text]


def test_skipped_sets_in_a_row_are_told_of_once() -> None:
    timeline = make_timeline(make_dose(make_reps(12), sets=3))

    result = result_of(timeline, did(timeline, 12, "skip", "skip"))

    assert result.rows[0].sets == (DONE_12, SKIPPED)
    assert (result.sets_done, result.sets_early) == (1, 0)


def test_a_set_that_was_skipped_halfway_counts_for_what_was_done() -> None:
    timeline = make_timeline(make_dose(make_reps(12)))
    step = next(step for step in timeline.steps if step.kind.is_work)

    result = result_of(timeline, records_of(step, 4, skipped=True))

    assert result.rows[0].sets == (SetResult("4 of 12, early", Ending.EARLY),)
    assert result.sets_early == 1


def test_sets_that_were_not_reached_are_not_called_skipped() -> None:
    timeline = make_timeline(make_dose(make_reps(12), sets=4))

    result = result_of(timeline, did(timeline, 12, "skip"))

    assert result.rows[0].sets == (DONE_12, SKIPPED, NOT_REACHED)
    assert (result.sets_done, result.sets_planned) == (1, 4)


def test_each_side_has_its_row_but_both_make_one_set() -> None:
    exercise = make_exercise("Hip extension", side_names=LEGS)
    dose = make_dose(make_reps(12), sets=2, sides=Sides.EACH)
    timeline = make_timeline(make_item(dose, exercise))

    result = result_of(timeline, did(timeline, 12, 12, 12, 9))

    assert [(row.side, row.planned) for row in result.rows] == [
        ("left leg", "2 × 12 reps"),
        ("right leg", "2 × 12 reps"),
    ]
    assert result.rows[0].sets == (DONE_12, DONE_12)
    assert result.rows[1].sets == (DONE_12, SetResult("9 of 12, early", Ending.EARLY))
    assert (result.sets_done, result.sets_planned, result.sets_early) == (1, 2, 1)


def test_a_set_with_one_side_done_and_the_other_skipped_was_done_in_part() -> None:
    timeline = make_timeline(make_dose(make_reps(12), sides=Sides.EACH))

    result = result_of(timeline, did(timeline, 12, "skip"))

    assert (result.sets_done, result.sets_early) == (0, 1)


def test_a_set_with_one_side_skipped_and_the_other_not_reached_was_not_done_in_part() -> None:
    timeline = make_timeline(make_dose(make_reps(12), sides=Sides.EACH))

    result = result_of(timeline, did(timeline, "skip"))

    assert (result.sets_done, result.sets_early) == (0, 0)


def test_sides_that_take_turns_have_a_row_each() -> None:
    exercise = make_exercise("Bird dog", side_names=LEGS)
    timeline = make_timeline(make_item(make_dose(make_reps(12), sides=Sides.ALTERNATE), exercise))

    result = result_of(timeline, did(timeline, 19))

    assert [(row.side, row.sets[0].text) for row in result.rows] == [
        ("left leg", "10 of 12, early"),
        ("right leg", "9 of 12, early"),
    ]
    assert (result.sets_done, result.sets_planned, result.sets_early) == (0, 1, 1)


def test_rounds_of_a_section_go_into_the_same_row() -> None:
    dose = make_dose(make_reps(12))
    timeline = make_timeline(make_section(make_item(dose), rounds=2))

    result = result_of(timeline, did(timeline, 12))

    (row,) = result.rows
    assert row.planned == "2 × 12 reps"
    assert row.sets == (DONE_12, NOT_REACHED)
    assert result.sets_planned == 2


def test_an_exercise_in_two_sections_has_a_row_in_each() -> None:
    item = make_item(make_dose(make_reps(12)))
    timeline = make_timeline(make_section(item, kind=SectionKind.WARM_UP), make_section(item))

    result = result_of(timeline, ())

    assert [row.section for row in result.rows] == [SectionKind.WARM_UP, SectionKind.MAIN]


def test_so_has_one_in_two_sections_of_a_kind() -> None:
    item = make_item(make_dose(make_reps(12)))
    timeline = make_timeline(make_section(item), make_section(item))

    result = result_of(timeline, did(timeline, 12))

    assert [(row.section_index, row.sets) for row in result.rows] == [
        (0, (DONE_12,)),
        (1, (NOT_REACHED,)),
    ]


@pytest.mark.parametrize(
    ("load", "done", "advice"),
    [
        (Load.NONE, 12, (TWICE_A_WEEK,)),
        (Load.OPTIONAL, 12, (TWICE_A_WEEK,)),
        (Load.NEEDED, 12, (TWICE_A_WEEK, ADD_WEIGHT)),
        (Load.NEEDED, 0, (TWICE_A_WEEK,)),
    ],
)
def test_weight_is_spoken_of_when_something_was_lifted(
    load: Load, done: int, advice: tuple[str, ...]
) -> None:
    exercise = make_exercise("Deadlift", load=load)
    timeline = make_timeline(make_item(make_dose(make_reps(12)), exercise))

    assert result_of(timeline, did(timeline, done)).advice == advice


def test_a_row_can_be_read_out() -> None:
    exercise = make_exercise("Hip extension", side_names=LEGS)
    timeline = make_timeline(
        make_item(make_dose(make_reps(12), sets=2, sides=Sides.EACH), exercise)
    )

    left, right = result_of(timeline, did(timeline, 12, "skip", 9)).rows

    assert left.spoken == "Hip extension, left leg. Planned: 2 × 12 reps. Done: 12; 9 of 12, early."
    assert right.spoken == (
        "Hip extension, right leg. Planned: 2 × 12 reps. Done: skipped; not reached."
    )


def test_records_may_come_in_any_order() -> None:
    timeline = make_timeline(make_dose(make_reps(12), sides=Sides.ALTERNATE))
    records = did(timeline, 23)
    assert [record.side for record in records] == [Side.LEFT, Side.RIGHT]

    result = result_of(timeline, reversed(records))

    assert [row.sets[0].text for row in result.rows] == ["12", "11 of 12, early"]


def test_a_hold_as_long_as_one_can_shows_what_was_held_and_nothing_it_should_have_been() -> None:
    timeline = make_timeline(make_dose(make_hold(20, is_open=True), sets=3))

    result = result_of(timeline, did(timeline, 43_700, 71_000, 0))

    (row,) = result.rows
    assert row.planned == "3 × hold as long as you can"
    assert [each.text for each in row.sets] == ["43 s", "1:11 min", "0 s"]
    assert (result.sets_done, result.sets_early) == (2, 0)


def test_a_break_is_no_training() -> None:
    timeline = make_break()

    result = result_of(timeline, did(timeline, 12))

    assert result.advice == ("A break is no training: it counts for no week, and needs no rest.",)
    assert [row.heading for row in result.rows] == ["Movement break"]
