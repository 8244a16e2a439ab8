"""Sessions that nobody disturbs: time, and what can be asked."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Preparation
from tests.core.script import instant, log, play, script, stamp
from tests.fakes import make_dose, make_hold, make_reps, make_session, make_timeline


def test_a_new_session_waits_at_the_first_step() -> None:
    session = Session(make_timeline())

    assert session.state is State.IDLE
    assert session.step is session.timeline.steps[0]
    assert session.next_due_ms is None
    assert session.records == ()


def test_while_idle_time_passes_without_a_word() -> None:
    session = Session(make_timeline())

    assert session.advance_to(instant("59:00")) == ()
    assert session.state is State.IDLE


def test_it_starts_at_the_instant_it_was_last_told_of() -> None:
    session = Session(make_timeline())
    session.advance_to(instant("10:00"))

    assert script(session.start()) == ["10:00 step get_ready 1"]
    assert session.state is State.RUNNING
    assert play(session, until="10:02") == ["10:00.6 announce get_ready", "10:02 countdown 3"]
    assert session.reading().session_elapsed_ms == 2_000


def test_three_two_one_fall_on_the_seconds_and_go_on_nought() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(1_999)

    assert play(session, until="0:05") == [
        "0:02 countdown 3",
        "0:03 countdown 2",
        "0:04 countdown 1",
        "0:05 step hold 1",
        "0:05 go",
    ]


def test_nothing_happens_a_millisecond_early() -> None:
    session = make_session(make_dose(make_hold(10)))
    play(session, until="0:04")

    assert play(session, until="0:04.999") == []
    assert play(session, until="0:05") == ["0:05 step hold 1", "0:05 go"]


def test_a_late_call_is_told_everything_at_its_exact_instant() -> None:
    session = make_session(make_dose(make_reps(1), sets=2, rest=4))

    told = play(session, until="0:14.321")

    assert told[-10:] == [
        "0:09 rep 1 of 1",
        "0:09 set: 1/1 done",
        "0:09 step rest 1",
        "0:09.6 announce rest",
        "0:10 countdown 3",
        "0:11 countdown 2",
        "0:12 countdown 1",
        "0:13 step reps 2",
        "0:13 go",
        "0:13 lift 1",
    ]
    assert session.reading().elapsed_ms == 1_321


def test_the_session_finishes_with_its_last_set_and_is_not_followed_by_a_rest() -> None:
    session = make_session(make_dose(make_reps(1), rest=60))
    play(session, until="0:08")

    assert play(session, until="9:00") == [
        "0:09 rep 1 of 1",
        "0:09 last set: 1/1 done",
        "0:09 finished",
    ]
    assert session.state is State.FINISHED
    assert session.next_due_ms is None


def test_after_the_end_time_passes_without_a_word() -> None:
    session = make_session()
    session.advance_to(instant("1:00"))
    before = session.reading()

    assert session.advance_to(instant("2:00")) == ()
    assert session.reading() == before
    assert before.session_elapsed_ms == session.timeline.duration_ms


def test_time_does_not_run_backwards() -> None:
    session = make_session()
    session.advance_to(2_000)

    with pytest.raises(ValueError, match="1999 ms comes after 2000 ms"):
        session.advance_to(1_999)

    assert session.advance_to(2_000) == ()
    assert session.reading().elapsed_ms == 2_000


def test_who_needs_no_time_to_get_ready_still_gets_the_countdown() -> None:
    at_once = Preparation(get_ready_ms=0, move_ms=0, switch_sides_ms=0)
    session = Session(make_timeline(make_dose(make_hold(1), sides=Sides.EACH), preparation=at_once))

    assert [*script(session.start()), *play(session, until="0:08")] == [
        "0:00 step get_ready 1 left",
        "0:00 countdown 3",
        "0:00.6 announce get_ready",
        "0:01 countdown 2",
        "0:02 countdown 1",
        "0:03 step hold 1 left",
        "0:03 go",
        "0:04 set: left 1000/1000 done",
        "0:04 step switch_sides 1 right",
        "0:04 countdown 3",
        "0:04.6 announce switch_sides",
        "0:05 countdown 2",
        "0:06 countdown 1",
        "0:07 step hold 1 right",
        "0:07 go",
        "0:08 last set: right 1000/1000 done",
        "0:08 finished",
    ]


def test_the_next_instant_is_known_beforehand() -> None:
    session = make_session(make_dose(make_hold(5)))

    instants = []
    while (due := session.next_due_ms) is not None:
        instants.append(stamp(due))
        assert session.advance_to(due)

    assert instants == [
        *("0:00.6", "0:02", "0:03", "0:04", "0:05"),
        *("0:06", "0:07", "0:08", "0:09", "0:10"),
    ]


def test_by_hand_nothing_is_due_in_a_set_of_reps() -> None:
    session = make_session(counting=Counting.BY_HAND)
    play(session, until="0:05")

    assert session.next_due_ms is None
    assert play(session, until="9:00") == []
    assert session.state is State.RUNNING


def test_the_log_names_every_set_and_side_in_the_order_of_the_workout() -> None:
    session = make_session(
        make_dose(make_reps(2), sides=Sides.ALTERNATE),
        make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=5),
    )

    session.advance_to(session.timeline.duration_ms)

    assert log(session) == [
        "set 1: left 2/2 done",
        "set 1: right 2/2 done",
        "set 1: left 10000/10000 done",
        "set 1: right 10000/10000 done",
        "set 2: left 10000/10000 done",
        "set 2: right 10000/10000 done",
    ]


def test_an_hour_of_ticks_ends_on_the_exact_millisecond() -> None:
    # GIVEN more than an hour of work, and a clock that is looked at every 33 ms
    session = make_session(make_dose(make_hold(601.237), sets=6, rest=7.013))
    length_ms = 5_000 + 6 * 601_237 + 5 * 7_013

    # WHEN the time runs past the end
    ends = []
    for now in range(0, length_ms + 33, 33):
        ends += [event.at_ms for event in session.advance_to(now) if event.name == "set_finished"]

    # THEN not one set has drifted
    assert ends == [5_000 + n * 601_237 + (n - 1) * 7_013 for n in range(1, 7)]
    assert session.state is State.FINISHED
    assert session.reading().session_elapsed_ms == length_ms
