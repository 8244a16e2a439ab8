"""What a person can do about a set: end it, count it, lengthen it, leave it."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from tests.core.script import instant, log, play, script
from tests.fakes import make_dose, make_hold, make_reps, make_session

# Ending a set early


def test_a_hold_ended_early_logs_what_was_held() -> None:
    session = make_session(make_dose(make_hold(30), sets=2, rest=9))
    session.advance_to(instant("0:22.345"))

    assert script(session.finish_set()) == [
        "0:22.345 set: 17345/30000 ended_early",
        "0:22.345 step rest 1",
    ]
    assert log(session) == ["set 1: 17345/30000 ended_early"]


def test_a_set_of_reps_ended_early_logs_the_reps_that_were_lowered() -> None:
    session = make_session(make_dose(make_reps(5), sets=2, rest=9))
    session.advance_to(instant("0:18.999"))

    assert script(session.finish_set())[0] == "0:18.999 set: 2/5 ended_early"


def test_sides_that_take_turns_are_logged_for_themselves() -> None:
    # GIVEN an alternating set, ended after left, right, left
    session = make_session(make_dose(make_reps(2), sides=Sides.ALTERNATE))
    session.advance_to(instant("0:20"))

    told = script(session.finish_set())

    assert told[0] == "0:20 last set: left 2/2 done, right 1/2 ended_early"
    assert log(session) == ["set 1: left 2/2 done", "set 1: right 1/2 ended_early"]


def test_ending_one_side_early_leads_to_the_other() -> None:
    session = make_session(make_dose(make_hold(30), sides=Sides.EACH))
    session.advance_to(instant("0:10"))

    assert script(session.finish_set()) == [
        "0:10 set: left 5000/30000 ended_early",
        "0:10 step switch_sides 1 right",
    ]


def test_ending_a_set_that_another_follows_at_once_gives_time_to_count_down() -> None:
    session = make_session(make_dose(make_hold(30), sets=2, rest=0))
    session.advance_to(instant("0:10"))

    assert script(session.finish_set())[1:] == ["0:10 step rest 1", "0:10 countdown 3"]
    assert play(session, until="0:13")[-2:] == ["0:13 step hold 2", "0:13 go"]


def test_a_set_ended_during_its_lead_in_was_held_for_nothing() -> None:
    session = make_session(make_dose(make_hold(30)))
    session.skip()
    session.advance_to(2_999)

    assert script(session.finish_set())[0] == "0:02.999 last set: 0/30000 ended_early"


def test_a_paused_set_can_be_ended() -> None:
    session = make_session(make_dose(make_hold(30)), make_dose())
    session.advance_to(instant("0:10"))
    session.pause()
    session.advance_to(instant("1:00"))

    assert script(session.finish_set()) == [
        "1:00 set: 5000/30000 ended_early",
        "1:00 step get_ready 1",
    ]
    assert session.state is State.PAUSED


# Counting by hand


def by_hand(sides: Sides = Sides.BOTH) -> Session:
    session = make_session(make_dose(make_reps(2), sides=sides), counting=Counting.BY_HAND)
    session.advance_to(instant("0:05"))
    return session


def test_by_hand_every_count_is_a_rep_and_the_last_ends_the_set() -> None:
    session = by_hand()
    session.advance_to(instant("0:09"))
    first = script(session.count_rep())
    session.advance_to(instant("0:30"))

    assert first == ["0:09 rep 1 of 2 by hand"]
    assert script(session.count_rep()) == [
        "0:30 rep 2 of 2 by hand",
        "0:30 last set: 2/2 done",
        "0:30 finished",
    ]


def test_by_hand_sides_take_turns_as_well() -> None:
    session = by_hand(Sides.ALTERNATE)

    told = [script(session.count_rep())[0] for _ in range(4)]

    assert told == [
        "0:05 rep 1 of 2 left by hand",
        "0:05 rep 1 of 2 right by hand",
        "0:05 rep 2 of 2 left by hand",
        "0:05 rep 2 of 2 right by hand",
    ]
    assert log(session) == ["set 1: left 2/2 done", "set 1: right 2/2 done"]


def test_by_hand_each_side_is_counted_by_itself() -> None:
    session = by_hand(Sides.EACH)

    assert script(session.count_rep()) == ["0:05 rep 1 of 2 left by hand"]
    assert script(session.count_rep())[1:] == [
        "0:05 set: left 2/2 done",
        "0:05 step switch_sides 1 right",
    ]
    assert play(session, until="0:09")[-2:] == ["0:09 step reps 1 right", "0:09 go"]


def test_by_hand_a_pause_keeps_the_count() -> None:
    session = by_hand()
    session.count_rep()
    session.pause()
    session.advance_to(instant("1:00"))
    session.resume()

    assert play(session, until="1:03") == ["1:01 countdown 2", "1:02 countdown 1", "1:03 go"]
    assert script(session.count_rep())[0] == "1:03 rep 2 of 2 by hand"


def test_by_hand_holds_and_rests_keep_their_time() -> None:
    session = make_session(make_dose(make_hold(4), rest=3), make_dose(), counting=Counting.BY_HAND)

    session.advance_to(instant("0:17"))

    assert log(session) == ["set 1: 4000/4000 done"]
    assert session.step.index == 4


# More or less time


def test_added_time_moves_the_last_seconds_of_a_hold() -> None:
    session = make_session(make_dose(make_hold(5)))
    assert play(session, until="0:08")[-2:] == ["0:07 last 3", "0:08 last 2"]

    assert script(session.add_time(3_000)) == ["0:08 time +3000"]

    assert play(session, until="0:13") == [
        "0:09 tick 4",
        "0:10 last 3",
        "0:11 last 2",
        "0:12 last 1",
        "0:13 last set: 8000/5000 done",
        "0:13 finished",
    ]


def test_time_taken_away_brings_the_end_closer() -> None:
    session = make_session(make_dose(sets=2, rest=30))
    session.advance_to(instant("0:15"))

    assert script(session.add_time(-20_000)) == ["0:15 time -20000"]

    assert play(session, until="0:24") == [
        "0:21 countdown 3",
        "0:22 countdown 2",
        "0:23 countdown 1",
        "0:24 step reps 2",
        "0:24 go",
        "0:24 lift 1",
    ]


@pytest.mark.parametrize("by_ms", [-29_000, -30_000, -999_000])
def test_with_nothing_left_a_rest_ends_and_work_begins_after_a_lead_in(by_ms: int) -> None:
    session = make_session(make_dose(sets=2, rest=30))
    session.advance_to(instant("0:15"))

    assert script(session.add_time(by_ms)) == [
        "0:15 time -29000",  # all there was
        "0:15 step reps 2",
        "0:15 countdown 3",
    ]


@pytest.mark.parametrize(
    ("clock", "by_ms", "told"),
    [
        ("0:16.5", -15_000, "-14500"),
        ("0:31", -1_000, "+0"),
        ("0:32", -100, "+1000"),
        ("0:33", -500, "+2000"),
        ("0:33", 500, "+2000"),
    ],
)
def test_before_work_a_whole_countdown_is_left_or_nothing(
    clock: str, by_ms: int, told: str
) -> None:
    # GIVEN a rest that lasts until 0:34
    session = make_session(make_dose(sets=2, rest=20))
    session.advance_to(instant(clock))
    now = instant(clock)

    events = session.add_time(by_ms)

    # THEN work begins after three more beeps, each a second apart
    assert script(events)[0].endswith(f"time {told}")
    assert session.reading().left_ms == 3_000
    beeps = [*script(events)[1:], *script(session.advance_to(now + 3_000))]
    assert [line.split(" ", 1)[1] for line in beeps if "countdown" in line] == [
        "countdown 3",
        "countdown 2",
        "countdown 1",
    ]
    assert beeps[-2].endswith("go")


def test_with_nothing_left_a_hold_ends_and_what_was_held_is_logged() -> None:
    session = make_session(make_dose(make_hold(30)))
    session.advance_to(instant("0:15"))

    assert script(session.add_time(-60_000)) == [
        "0:15 time -20000",
        "0:15 last set: 10000/30000 ended_early",
        "0:15 finished",
    ]


def test_time_added_during_the_lead_in_gives_the_whole_lead_in_again() -> None:
    session = make_session(make_dose(make_hold(30)))
    session.skip()
    session.advance_to(instant("0:02"))

    assert script(session.add_time(10_000)) == ["0:02 time +10000", "0:02 countdown 3"]
    assert session.reading().lead_in_ms == 3_000
    assert play(session, until="0:06")[-2:] == ["0:05 go", "0:06 tick 1"]


def test_time_added_during_a_hold_does_not_interrupt_it() -> None:
    session = make_session(make_dose(make_hold(30)))
    session.advance_to(instant("0:07.5"))

    assert script(session.add_time(10_000)) == ["0:07.5 time +10000"]

    assert play(session, until="0:08") == ["0:08 tick 3"]
    assert session.reading().left_ms == 37_000


def test_time_can_be_added_while_paused() -> None:
    session = make_session(make_dose(sets=2, rest=30))
    session.advance_to(instant("0:15"))
    session.pause()

    assert script(session.add_time(10_000)) == ["0:15 time +10000"]

    assert session.next_due_ms is None
    assert session.reading().left_ms == 39_000
    session.resume()
    assert play(session, until="0:54")[-3:] == ["0:54 step reps 2", "0:54 go", "0:54 lift 1"]


def test_with_nothing_left_while_paused_the_next_step_waits() -> None:
    session = make_session(make_dose(sets=2, rest=30))
    session.advance_to(instant("0:15"))
    session.pause()

    assert script(session.add_time(-60_000)) == ["0:15 time -29000", "0:15 step reps 2"]
    assert session.state is State.PAUSED


# Leaving


def test_leaving_logs_the_set_that_was_begun() -> None:
    session = make_session(make_dose(make_hold(30)), make_dose())
    session.advance_to(instant("0:12.5"))

    assert script(session.abandon()) == ["0:12.5 set: 7500/30000 ended_early", "0:12.5 abandoned"]
    assert session.state is State.ABANDONED
    assert log(session) == ["set 1: 7500/30000 ended_early"]
    assert play(session, until="9:00") == []


@pytest.mark.parametrize(
    ("clock", "logged"),
    [
        ("0:01", []),  # getting ready
        ("0:05", []),  # on the go
        ("0:08.999", []),  # before the first rep counts
        ("0:09", ["set 1: 1/2 ended_early"]),
        ("0:15", ["set 1: 2/2 done"]),  # in the rest after it
    ],
)
def test_leaving_logs_no_set_of_which_nothing_was_done(clock: str, logged: list[str]) -> None:
    session = make_session(make_dose(make_reps(2), sets=2, rest=20))
    session.advance_to(instant(clock))

    session.abandon()

    assert log(session) == logged


def test_a_paused_session_can_be_left() -> None:
    session = make_session(make_dose(make_hold(30)))
    session.advance_to(instant("0:10"))
    session.pause()
    session.advance_to(instant("1:00"))

    assert script(session.abandon()) == [
        "1:00 last set: 5000/30000 ended_early",
        "1:00 abandoned",
    ]
