"""Pausing and going on: nothing is lost, and nobody is hurried back into position."""

import pytest

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.reading import State
from tests.core.script import instant, play, script
from tests.fakes import make_dose, make_hold, make_reps, make_session


def test_while_paused_every_clock_stands_still() -> None:
    # GIVEN a hold, 4 s in
    session = make_session(make_dose(make_hold(30)))
    session.advance_to(instant("0:09"))

    # WHEN it is paused for an hour
    assert script(session.pause()) == ["0:09 paused"]
    before = session.reading()

    # THEN nothing happens
    assert play(session, until="60:09") == []
    assert session.reading() == before
    assert session.state is State.PAUSED
    assert session.next_due_ms is None
    assert before.elapsed_ms == 4_000
    assert before.session_elapsed_ms == 9_000


def test_before_a_hold_goes_on_there_is_time_to_get_back_into_position() -> None:
    # GIVEN a hold, paused 2.3 s in
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant("0:07.3"))
    session.pause()
    session.advance_to(instant("1:00"))

    # WHEN it goes on
    told = script(session.resume())

    # THEN three seconds are counted down, and the next tick comes 0.7 s after that
    assert told == ["1:00 resumed, lead-in 3000", "1:00 countdown 3"]
    assert play(session, until="1:04.7") == [
        "1:01 countdown 2",
        "1:02 countdown 1",
        "1:03 go",
        "1:03.7 tick 3",
        "1:04.7 tick 4",
    ]


def test_a_rep_goes_on_where_it_was() -> None:
    session = make_session(make_dose(make_reps(2)))
    session.advance_to(instant("0:08"))  # 1 s into lowering
    session.pause()
    session.advance_to(instant("1:00"))
    session.resume()
    session.advance_to(instant("1:02"))

    assert play(session, until="1:05") == [
        "1:03 go",
        "1:04 rep 1 of 2",
        "1:04 pause 1",
        "1:05 lift 2",
    ]


@pytest.mark.parametrize(
    ("paused_at", "told"),
    [
        ("0:14.3", ["0:44.3 announce rest", "0:48.7 countdown 3"]),  # 0.3 s into the rest
        ("0:16", ["0:47 countdown 3"]),  # 2 s into the rest
    ],
)
def test_a_rest_goes_on_at_once(paused_at: str, told: list[str]) -> None:
    session = make_session(make_dose(make_reps(2), sets=2, rest=8))
    session.advance_to(instant(paused_at))
    session.pause()
    session.advance_to(instant("0:44"))

    assert script(session.resume()) == ["0:44 resumed, lead-in 0"]

    assert play(session, until="0:48.7")[: len(told)] == told


@pytest.mark.parametrize(
    ("paused_at", "next_told"),
    [("0:01.9", "0:30.1 countdown 3"), ("0:15.2", "0:30.4 announce switch_sides")],
)
def test_getting_ready_and_switching_sides_go_on_at_once(paused_at: str, next_told: str) -> None:
    session = make_session(make_dose(make_hold(10), sides=Sides.EACH))
    session.advance_to(instant(paused_at))
    session.pause()
    session.advance_to(instant("0:30"))

    assert script(session.resume()) == ["0:30 resumed, lead-in 0"]

    assert play(session, until="0:31")[0] == next_told


@pytest.mark.parametrize("paused_at", ["0:02", "0:02.001", "0:04", "0:04.999"])
def test_within_the_countdown_getting_ready_goes_on_with_all_of_it(paused_at: str) -> None:
    # GIVEN five seconds of getting ready, of which the last three are beeped
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant(paused_at))
    session.pause()
    session.advance_to(instant("0:30"))

    # WHEN it goes on
    assert script(session.resume()) == ["0:30 resumed, lead-in 0", "0:30 countdown 3"]

    # THEN there are three seconds and three beeps to be in position by
    assert session.reading().left_ms == 3_000
    assert play(session, until="0:33") == [
        "0:31 countdown 2",
        "0:32 countdown 1",
        "0:33 step hold 1",
        "0:33 go",
    ]


def test_a_short_wait_that_goes_on_in_its_countdown_is_announced_all_the_same() -> None:
    # GIVEN a rest of three seconds, paused before it was announced
    session = make_session(make_dose(make_hold(10), sets=2, rest=3))
    session.advance_to(instant("0:15.1"))
    session.pause()
    session.resume()

    assert play(session, until="0:18.1") == [
        "0:15.6 announce rest",
        "0:16.1 countdown 2",
        "0:17.1 countdown 1",
        "0:18.1 step hold 2",
        "0:18.1 go",
    ]


def test_a_rest_that_leads_to_getting_ready_goes_on_where_it_was() -> None:
    session = make_session(make_dose(rest=8), make_dose())
    session.advance_to(instant("0:21.5"))
    session.pause()
    session.resume()

    assert session.reading().left_ms == 500


def test_a_pause_on_the_very_instant_of_a_beep_does_not_repeat_it() -> None:
    session = make_session(make_dose(make_hold(10)))
    assert play(session, until="0:12")[-1] == "0:12 last 3"
    session.pause()
    session.resume()

    assert play(session, until="0:18") == [
        "0:13 countdown 2",
        "0:14 countdown 1",
        "0:15 go",
        "0:16 last 2",
        "0:17 last 1",
        "0:18 last set: 10000/10000 done",
        "0:18 finished",
    ]


@pytest.mark.parametrize("into_lead_in", ["0:30", "0:30.001", "0:31", "0:32.999"])
def test_a_pause_during_the_lead_in_gives_the_whole_lead_in_again(into_lead_in: str) -> None:
    # GIVEN a hold, 2 s in, about to go on
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant("0:07"))
    session.pause()
    session.advance_to(instant("0:30"))
    session.resume()

    # WHEN it is paused once more before the lead-in is over
    session.advance_to(instant(into_lead_in))
    session.pause()
    assert session.reading().elapsed_ms == 2_000
    session.advance_to(instant("0:40"))

    # THEN all three seconds come again, and not a millisecond of the hold is lost
    assert script(session.resume()) == ["0:40 resumed, lead-in 3000", "0:40 countdown 3"]
    assert play(session, until="0:44") == [
        "0:41 countdown 2",
        "0:42 countdown 1",
        "0:43 go",
        "0:44 tick 3",
    ]


def test_a_pause_at_the_end_of_the_lead_in_repeats_nothing_but_the_lead_in() -> None:
    session = make_session(make_dose(make_reps(1)))
    session.skip()
    assert play(session, until="0:03")[-2:] == ["0:03 go", "0:03 lift 1"]
    session.pause()
    session.resume()

    assert play(session, until="0:08")[2:] == ["0:06 go", "0:08 lower 1"]


def test_a_pause_before_the_first_rep_keeps_its_lift() -> None:
    # GIVEN a set of reps reached by a key press, paused during its lead-in
    session = make_session(make_dose(make_reps(1)))
    session.skip()
    session.advance_to(1_500)
    session.pause()

    session.resume()

    assert play(session, until="0:04.5")[-2:] == ["0:04.5 go", "0:04.5 lift 1"]


def test_a_pause_adds_only_itself_and_the_lead_in() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant("0:08.123"))
    session.pause()
    session.advance_to(instant("0:20.456"))
    session.resume()

    paused, lead_in = 20_456 - 8_123, 3_000
    end = session.timeline.duration_ms + paused + lead_in
    session.advance_to(end - 1)
    assert session.state is State.RUNNING
    assert script(session.advance_to(end))[-1].endswith("finished")
    assert session.reading().session_elapsed_ms == session.timeline.duration_ms + lead_in
