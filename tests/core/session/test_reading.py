"""Readings: what the clocks show."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Dose, RepPhase, Sides
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from tests.core.script import instant
from tests.fakes import make_dose, make_hold, make_reps, make_session, make_tempo, make_timeline


def phase_at(clock: str, dose: Dose) -> tuple[RepPhase, float] | None:
    session = make_session(dose)
    session.advance_to(instant(clock))
    return session.reading().rep_phase


@pytest.mark.parametrize("state", State)
def test_a_session_is_over_once_finished_or_abandoned(state: State) -> None:
    assert state.is_over == (state in {State.FINISHED, State.ABANDONED})


def test_before_the_start_everything_is_still_to_come() -> None:
    session = Session(make_timeline(make_dose(make_hold(10))))
    session.advance_to(70_000)

    reading = session.reading()

    assert reading.state is State.IDLE
    assert reading.step is session.timeline.steps[0]
    assert (reading.elapsed_ms, reading.left_ms, reading.duration_ms) == (0, 5_000, 5_000)
    assert (reading.session_elapsed_ms, reading.session_left_ms) == (0, 15_000)


def test_the_clocks_show_the_step_and_the_session() -> None:
    session = make_session(make_dose(make_hold(10), sets=2, rest=20))
    session.advance_to(instant("0:17.250"))

    reading = session.reading()

    assert (reading.elapsed_ms, reading.left_ms, reading.duration_ms) == (2_250, 17_750, 20_000)
    assert (reading.session_elapsed_ms, reading.session_left_ms) == (17_250, 27_750)


def test_added_time_shows_in_both_clocks() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant("0:07"))
    session.add_time(5_000)

    reading = session.reading()

    assert (reading.elapsed_ms, reading.left_ms, reading.duration_ms) == (2_000, 13_000, 15_000)
    assert reading.session_left_ms == 13_000


def test_after_the_end_nothing_is_left() -> None:
    session = make_session(make_dose(make_hold(10)), make_dose())
    session.advance_to(instant("0:07"))
    session.abandon()
    session.advance_to(instant("9:00"))

    reading = session.reading()

    assert reading.state is State.ABANDONED
    assert reading.elapsed_ms == 2_000
    assert (reading.session_elapsed_ms, reading.session_left_ms) == (7_000, 0)


def test_the_lead_in_shows_while_the_step_stands_still() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.skip()
    session.advance_to(instant("0:01.2"))

    reading = session.reading()

    assert (reading.lead_in_ms, reading.elapsed_ms, reading.left_ms) == (1_800, 0, 10_000)
    assert reading.session_elapsed_ms == 1_200


def test_what_is_left_of_the_session_includes_the_lead_in() -> None:
    # GIVEN a hold of 10 s reached by a key press, with another 25 s to come after it
    session = make_session(make_dose(make_hold(10), sets=2, rest=15))
    session.skip()

    left = []
    for clock in ("0:00", "0:01.2", "0:03", "0:04"):
        session.advance_to(instant(clock))
        left.append(session.reading().session_left_ms)

    # THEN it counts down evenly, and comes true
    assert left == [38_000, 36_800, 35_000, 34_000]
    assert session.advance_to(37_999)
    assert session.reading().state is State.RUNNING
    assert session.advance_to(38_000)
    assert session.reading().state is State.FINISHED


def test_time_paused_before_a_lead_in_adds_nothing_yet() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant("0:07"))
    session.pause()
    assert session.reading().session_left_ms == 8_000

    session.resume()

    assert session.reading().session_left_ms == 11_000


# Turns and phases


@pytest.mark.parametrize(
    ("clock", "turns_done", "turn"),
    [("0:05", 0, 1), ("0:08.999", 0, 1), ("0:09", 1, 2), ("0:14", 2, 2)],
)
def test_the_turn_going_on_is_one_more_than_those_done(
    clock: str, turns_done: int, turn: int
) -> None:
    session = make_session(make_dose(make_reps(2)))
    session.advance_to(instant(clock))

    reading = session.reading()

    assert (reading.turns_done, reading.turn) == (turns_done, turn)


def test_the_seventh_of_twelve_on_the_right_is_the_fourteenth_turn() -> None:
    session = make_session(make_dose(make_reps(12), sides=Sides.ALTERNATE))
    session.advance_to(instant("1:10"))

    reading = session.reading()

    assert reading.turn == 14
    assert reading.step.rep_of(reading.turn) == 7
    assert reading.step.side_of(reading.turn) == "right"


@pytest.mark.parametrize(
    ("clock", "phase"),
    [
        ("0:05", (RepPhase.LIFT, 0)),
        ("0:06.5", (RepPhase.LIFT, 0.75)),
        ("0:07", (RepPhase.HOLD, 0)),
        ("0:08.5", (RepPhase.HOLD, 0.5)),
        ("0:10", (RepPhase.LOWER, 0)),
        ("0:13", (RepPhase.LOWER, 0.75)),
        ("0:14", (RepPhase.PAUSE, 0)),
        ("0:14.250", (RepPhase.PAUSE, 0.25)),
        ("0:15", (RepPhase.LIFT, 0)),
    ],
)
def test_the_phase_of_the_rep_goes_from_nought_to_one(
    clock: str, phase: tuple[RepPhase, float]
) -> None:
    dose = make_dose(make_reps(2, make_tempo(lift=2, hold=3, lower=4, pause=1)))

    assert phase_at(clock, dose) == phase


def test_a_rep_that_only_lowers_begins_with_lowering() -> None:
    dose = make_dose(make_reps(2, make_tempo(lift=0, lower=4, pause=0)))

    assert phase_at("0:06", dose) == (RepPhase.LOWER, 0.25)


def test_a_rep_that_starts_at_the_top_begins_with_lowering() -> None:
    dose = make_dose(make_reps(2, make_tempo(lift=2, hold=1, lower=4, pause=0, from_top=True)))

    assert phase_at("0:05", dose) == (RepPhase.LOWER, 0)
    assert phase_at("0:10", dose) == (RepPhase.LIFT, 0.5)
    assert phase_at("0:11.5", dose) == (RepPhase.HOLD, 0.5)


def test_getting_ready_and_holding_have_no_rep_phase() -> None:
    assert phase_at("0:01", make_dose(make_reps())) is None
    assert phase_at("0:06", make_dose(make_hold())) is None


def test_reps_counted_by_hand_have_no_phase() -> None:
    session = make_session(counting=Counting.BY_HAND)
    session.advance_to(instant("0:06"))

    assert session.reading().counting is Counting.BY_HAND
    assert session.reading().rep_phase is None


def test_by_hand_the_length_of_a_set_is_an_estimate() -> None:
    # GIVEN a set of three reps, 14 s at tempo, of which one took 20 s
    session = make_session(make_dose(make_reps(3)), make_dose(), counting=Counting.BY_HAND)
    session.advance_to(instant("0:25"))
    session.count_rep()

    reading = session.reading()

    # THEN the other two are expected to keep to the tempo
    assert (reading.elapsed_ms, reading.left_ms, reading.duration_ms) == (20_000, 9_000, 29_000)
    assert reading.session_left_ms == 9_000 + 5_000 + 9_000
