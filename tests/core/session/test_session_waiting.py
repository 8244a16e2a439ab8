"""Rests that last until the person is ready."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.transitions import Trigger
from tests.core.commands import COMMANDS, View, view
from tests.core.script import instant, log, play, script
from tests.fakes import make_dose, make_reps, make_section, make_session

# 0:00 get ready, 0:05 reps (9 s), 0:14 rest (20 s), and from 0:34 on it waits
TWO_SETS = make_dose(make_reps(2), sets=2, rest=20)


def session_at(clock: str) -> Session:
    session = make_session(TWO_SETS, counting=Counting.PACED_WAITING)
    session.advance_to(instant(clock))
    return session


# Waiting


def test_a_rest_says_exactly_when_it_is_over_and_counts_nothing_down() -> None:
    session = session_at("0:14")

    assert play(session, until="0:33.999") == ["0:14.6 announce rest"]
    assert session.next_due_ms == instant("0:34")
    assert not session.reading().is_waiting

    assert play(session, until="0:34") == ["0:34 waiting"]
    assert session.reading().is_waiting


def test_before_the_first_set_it_does_not_wait() -> None:
    session = session_at("0:01.9")

    assert play(session, until="0:05") == [
        "0:02 countdown 3",
        "0:03 countdown 2",
        "0:04 countdown 1",
        "0:05 step reps 1",
        "0:05 go",
        "0:05 lift 1",
    ]


def test_while_it_waits_nothing_happens_and_the_step_goes_on() -> None:
    session = session_at("0:34")

    assert session.next_due_ms is None
    assert play(session, until="9:00") == []

    reading = session.reading()
    assert (reading.state, reading.is_waiting) == (State.RUNNING, True)
    assert (reading.elapsed_ms, reading.left_ms) == (instant("9:00") - instant("0:14"), 0)
    # Five minutes after the rest has begun to wait, nobody trains any more.
    assert reading.session_elapsed_ms == instant("0:34") + 300_000
    assert reading.session_left_ms == 9_000  # the set to come


def test_whoever_is_ready_begins_the_next_set_after_a_lead_in() -> None:
    session = session_at("1:00")

    assert script(session.skip()) == ["1:00 step reps 2", "1:00 countdown 3"]

    assert not session.reading().is_waiting
    assert play(session, until="1:03") == [
        "1:01 countdown 2",
        "1:02 countdown 1",
        "1:03 go",
        "1:03 lift 1",
    ]
    assert play(session, until="1:12")[-1] == "1:12 finished"
    assert log(session) == ["set 1: 2/2 done", "set 2: 2/2 done"]


def test_whoever_is_ready_sooner_need_not_wait() -> None:
    session = session_at("0:20")

    assert script(session.skip()) == ["0:20 step reps 2", "0:20 countdown 3"]


def test_before_another_exercise_there_is_the_usual_time_to_get_ready() -> None:
    session = make_session(
        make_dose(make_reps(2), rest=20), make_dose(), counting=Counting.PACED_WAITING
    )
    assert play(session, until="1:00")[-1] == "0:34 waiting"

    assert script(session.skip()) == ["1:00 step get_ready 1"]
    assert play(session, until="1:05")[1:3] == ["1:02 countdown 3", "1:03 countdown 2"]


# Commands


def test_before_its_end_the_wait_can_be_put_off() -> None:
    session = session_at("0:30")

    assert script(session.add_time(15_000)) == ["0:30 time +15000"]

    assert session.next_due_ms == instant("0:49")
    assert play(session, until="0:49") == ["0:49 waiting"]


def test_and_brought_forward() -> None:
    session = session_at("0:20")

    session.add_time(-10_000)

    assert play(session, until="0:24") == ["0:24 waiting"]


def test_a_rest_of_which_all_is_taken_away_ends_as_if_skipped() -> None:
    session = session_at("0:30")

    assert script(session.add_time(-15_000)) == [
        "0:30 time -4000",
        "0:30 step reps 2",
        "0:30 countdown 3",
    ]


@pytest.mark.parametrize("by_ms", [-1, 0, 15_000])
def test_while_it_waits_there_is_no_time_to_change(by_ms: int) -> None:
    session = session_at("0:34")

    with pytest.raises(RuntimeError, match="whoever is ready can skip"):
        session.add_time(by_ms)

    assert play(session, until="9:00") == []


def test_a_pause_while_it_waits_changes_nothing() -> None:
    session = session_at("0:40")
    session.pause()
    assert session.reading().is_waiting
    session.advance_to(instant("5:00"))

    assert script(session.resume()) == ["5:00 resumed, lead-in 0"]

    assert play(session, until="9:00") == []
    assert session.reading().is_waiting
    assert script(session.skip()) == ["9:00 step reps 2", "9:00 countdown 3"]


def test_a_pause_on_the_instant_it_begins_to_wait_does_not_say_so_twice() -> None:
    session = session_at("0:34")
    session.pause()
    session.resume()

    assert play(session, until="9:00") == []


def test_a_pause_before_its_end_puts_off_the_wait() -> None:
    session = session_at("0:30")
    session.pause()
    session.advance_to(instant("1:00"))
    session.resume()

    assert play(session, until="9:00") == ["1:04 waiting"]


def test_ready_while_paused_stands_at_the_next_set() -> None:
    session = session_at("0:40")
    session.pause()

    assert script(session.skip()) == ["0:40 step reps 2"]
    assert not session.reading().is_waiting
    assert play(session, until="9:00") == []


@pytest.mark.parametrize("trigger", [Trigger.BACK, Trigger.RESTART_STEP])
def test_the_rest_can_be_begun_again(trigger: Trigger) -> None:
    session = session_at("0:40")

    assert script(COMMANDS[trigger](session)) == ["0:40 step rest 1"]

    assert not session.reading().is_waiting
    assert session.reading().left_ms == 20_000
    assert play(session, until="9:00") == ["0:40.6 announce rest", "1:00 waiting"]


def test_back_soon_after_a_rest_was_begun_again_is_the_set_before() -> None:
    session = make_session(make_dose(sets=2, rest=2), counting=Counting.PACED_WAITING)
    assert play(session, until="0:17")[-1] == "0:17 waiting"
    session.restart_step()

    assert script(session.back()) == ["0:17 step reps 1", "0:17 countdown 3"]


def test_the_rest_of_the_section_can_be_skipped() -> None:
    session = make_session(
        make_section(TWO_SETS, kind=SectionKind.WARM_UP),
        make_section(make_dose()),
        counting=Counting.PACED_WAITING,
    )
    session.advance_to(instant("0:40"))

    assert script(session.skip_section()) == ["0:40 set: 0/2 skipped", "0:40 step get_ready 1"]


def test_a_session_that_was_left_waits_for_nobody() -> None:
    session = session_at("0:40")

    assert script(session.abandon()) == ["0:40 abandoned"]

    assert not session.reading().is_waiting
    assert log(session) == ["set 1: 2/2 done"]


# However the clock is looked at


@pytest.mark.parametrize("every_ms", [1, 17, 100, 999, 1_000, 7_300, 61_000])
def test_it_makes_no_difference_how_often_the_clock_is_looked_at(every_ms: int) -> None:
    assert looked_at(every_ms) == looked_at(100_000)


def looked_at(every_ms: int) -> tuple[list[Event], View]:
    """A session whose person is ready at 0:50; the clock is looked at every so often."""
    session = session_at("0:00")
    events: list[Event] = []
    ready_ms, end_ms = instant("0:50"), instant("1:40")
    for now in sorted({*range(0, end_ms, every_ms), ready_ms, end_ms}):
        events += session.advance_to(now)
        if now == ready_ms:
            events += session.skip()
    return events, view(session)
