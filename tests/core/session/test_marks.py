"""Marks: what happens inside a step, and exactly when."""

import pytest

from lowback_timer.core.plan.dose import Dose, Sides
from lowback_timer.core.session.events import PhaseStarted
from lowback_timer.core.session.marks import Mark, marks_of
from lowback_timer.core.session.timeline import Step
from tests.core.script import script
from tests.fakes import make_dose, make_hold, make_reps, make_tempo, make_timeline


def work(dose: Dose) -> Step:
    return make_timeline(dose).steps[1]


def rest(seconds: float) -> Step:
    return make_timeline(make_dose(sets=2, rest=seconds)).steps[2]


def marks_in(
    step: Step, seconds: float | None = None, *, leads_to_work: bool = True, paced: bool = True
) -> list[str]:
    """The step's marks as lines, told at their offsets."""
    duration_ms = step.duration_ms if seconds is None else round(seconds * 1000)
    marks = marks_of(step, duration_ms, leads_to_work=leads_to_work, paced=paced)
    return script(mark.event_at(mark.offset_ms) for mark in marks)


# Holds as long as one can


def test_a_hold_without_an_end_only_ticks() -> None:
    step = work(make_dose(make_hold(30, is_open=True)))

    ticks = [f"0:{second:02} tick {second}" for second in range(1, 60)]
    assert marks_in(step, 60) == ticks


# Reps


def test_every_rep_lifts_holds_lowers_counts_and_pauses() -> None:
    tempo = make_tempo(lift=2, hold=3, lower=1, pause=0.5)

    assert marks_in(work(make_dose(make_reps(2, tempo)))) == [
        "0:00 lift 1",
        "0:02 hold 1",
        "0:03 tick 1",
        "0:04 tick 2",
        "0:05 lower 1",
        "0:06 rep 1 of 2",
        "0:06 pause 1",
        "0:06.5 lift 2",
        "0:08.5 hold 2",
        "0:09.5 tick 1",
        "0:10.5 tick 2",
        "0:11.5 lower 2",
        "0:12.5 rep 2 of 2",
    ]


def test_a_rep_without_hold_or_pause_counts_as_the_next_one_lifts() -> None:
    tempo = make_tempo(lift=1, hold=0, lower=1, pause=0)

    assert marks_in(work(make_dose(make_reps(2, tempo)))) == [
        "0:00 lift 1",
        "0:01 lower 1",
        "0:02 rep 1 of 2",
        "0:02 lift 2",
        "0:03 lower 2",
        "0:04 rep 2 of 2",
    ]


def test_a_movement_that_starts_at_the_top_is_lowered_first_and_counts_when_lifted() -> None:
    tempo = make_tempo(lift=1, hold=2, lower=3, pause=1, from_top=True)

    assert marks_in(work(make_dose(make_reps(2, tempo)))) == [
        "0:00 lower 1",
        "0:03 pause 1",
        "0:04 lift 1",
        "0:05 rep 1 of 2",
        "0:05 hold 1",
        "0:07 lower 2",
        "0:10 pause 2",
        "0:11 lift 2",
        "0:12 rep 2 of 2",
    ]


@pytest.mark.parametrize("from_top", [False, True])
@pytest.mark.parametrize("sides", Sides)
def test_one_phase_only_opens_the_set(from_top: bool, sides: Sides) -> None:
    step = work(make_dose(make_reps(3, make_tempo(hold=1, from_top=from_top)), sides=sides))

    marks = marks_of(step, step.duration_ms, leads_to_work=False, paced=True)
    begun = [event for mark in marks if isinstance(event := mark.event_at(0), PhaseStarted)]

    assert [event.opens_set for event in begun] == [True] + [False] * (len(begun) - 1)


@pytest.mark.parametrize(("hold", "ticks"), [(1, []), (1.5, ["0:03 tick 1"]), (2, ["0:03 tick 1"])])
def test_the_end_of_a_hold_at_the_top_is_the_lowering_not_a_tick(
    hold: float, ticks: list[str]
) -> None:
    tempo = make_tempo(lift=2, hold=hold, lower=2)

    told = marks_in(work(make_dose(make_reps(1, tempo))))

    assert [line for line in told if "tick" in line] == ticks


def test_sides_that_take_turns_flip_with_every_rep() -> None:
    told = marks_in(work(make_dose(make_reps(12), sides=Sides.ALTERNATE)))

    counted = [line for line in told if "rep" in line]
    assert counted[:3] == [
        "0:04 rep 1 of 12 left",
        "0:09 rep 1 of 12 right",
        "0:14 rep 2 of 12 left",
    ]
    assert counted[13] == "1:09 rep 7 of 12 right"
    assert counted[-1] == "1:59 rep 12 of 12 right"
    assert len(counted) == 24


def test_each_side_counts_its_own_reps() -> None:
    told = marks_in(work(make_dose(make_reps(2), sides=Sides.EACH)))

    assert [line for line in told if "rep" in line] == [
        "0:04 rep 1 of 2 left",
        "0:09 rep 2 of 2 left",
    ]


def test_reps_counted_by_hand_have_no_marks() -> None:
    assert marks_in(work(make_dose()), paced=False) == []


# Holds


def test_a_hold_ticks_every_second_until_the_last_three_are_beeped() -> None:
    assert marks_in(work(make_dose(make_hold(7)))) == [
        "0:01 tick 1",
        "0:02 tick 2",
        "0:03 tick 3",
        "0:04 last 3",
        "0:05 last 2",
        "0:06 last 1",
    ]


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0.5, []),
        (1, []),
        (2, ["0:01 last 1"]),
        (3, ["0:01 last 2", "0:02 last 1"]),
        (3.5, ["0:00.5 last 3", "0:01.5 last 2", "0:02.5 last 1"]),
        (4, ["0:01 last 3", "0:02 last 2", "0:03 last 1"]),
        (4.5, ["0:01 tick 1", "0:01.5 last 3", "0:02.5 last 2", "0:03.5 last 1"]),
    ],
)
def test_short_holds_beep_what_last_seconds_they_have(seconds: float, told: list[str]) -> None:
    assert marks_in(work(make_dose(make_hold(seconds)))) == told


@pytest.mark.parametrize(
    ("seconds", "halfway"),
    [
        (19.999, []),
        (20, ["0:10 halfway"]),
        (21, ["0:10.5 halfway"]),
        (60, ["0:30 halfway"]),
    ],
)
def test_halfway_is_told_in_holds_of_twenty_seconds_and_more(
    seconds: float, halfway: list[str]
) -> None:
    told = marks_in(work(make_dose(make_hold(seconds))))

    assert [line for line in told if "halfway" in line] == halfway


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (20, []),
        (20.001, ["0:10.001 ten seconds left"]),
        (30, ["0:20 ten seconds left"]),
        (45.5, ["0:35.5 ten seconds left"]),
    ],
)
def test_ten_seconds_are_told_in_holds_of_more_than_twenty(seconds: float, told: list[str]) -> None:
    marks = marks_in(work(make_dose(make_hold(seconds))))

    assert [line for line in marks if "ten" in line] == told


def test_halfway_takes_the_place_of_the_tick_it_falls_on() -> None:
    told = marks_in(work(make_dose(make_hold(20))))

    assert told[8:11] == ["0:09 tick 9", "0:10 halfway", "0:11 tick 11"]


def test_the_marks_of_a_hold_move_with_its_end() -> None:
    hold = work(make_dose(make_hold(10)))

    told = marks_in(hold, seconds=22)

    assert "0:07 tick 7" in told
    assert told[-4:] == ["0:18 tick 18", "0:19 last 3", "0:20 last 2", "0:21 last 1"]
    assert "0:11 halfway" in told


# Getting ready, switching sides, resting


def test_a_rest_before_work_is_announced_and_counted_down() -> None:
    assert marks_in(rest(30)) == [
        "0:00.6 announce rest",
        "0:27 countdown 3",
        "0:28 countdown 2",
        "0:29 countdown 1",
    ]


def test_a_rest_before_getting_ready_is_not_counted_down() -> None:
    assert marks_in(rest(30), leads_to_work=False) == ["0:00.6 announce rest"]


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, ["0:00 announce rest"]),
        (1, ["0:00 countdown 1", "0:00.5 announce rest"]),
        (1.1, ["0:00.1 countdown 1", "0:00.55 announce rest"]),
        (
            3,
            [
                "0:00 countdown 3",
                "0:00.6 announce rest",
                "0:01 countdown 2",
                "0:02 countdown 1",
            ],
        ),
        (
            3.1,
            [
                "0:00.1 countdown 3",
                "0:00.6 announce rest",
                "0:01.1 countdown 2",
                "0:02.1 countdown 1",
            ],
        ),
    ],
)
def test_short_waits_are_announced_by_half_and_count_down_from_what_they_have(
    seconds: float, told: list[str]
) -> None:
    assert marks_in(rest(5), seconds=seconds) == told


@pytest.mark.parametrize("seconds", [0.4, 3, 3.1, 17])
def test_marks_are_in_order(seconds: float) -> None:
    marks = marks_of(rest(5), round(seconds * 1000), leads_to_work=True, paced=True)

    assert list(marks) == sorted(marks, key=lambda mark: mark.offset_ms)
    assert all(isinstance(mark, Mark) for mark in marks)
