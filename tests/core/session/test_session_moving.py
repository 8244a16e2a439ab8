"""Moving about in a workout: skip, back, begin again, skip a section."""

import pytest

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from tests.core.script import instant, log, play, script
from tests.fakes import make_dose, make_hold, make_reps, make_section, make_session

# 0:00 get ready, 0:05 reps (9 s), 0:14 rest (20 s), 0:34 reps (9 s), finished at 0:43
TWO_SETS = make_dose(make_reps(2), sets=2, rest=20)


def session_at(clock: str) -> Session:
    session = make_session(TWO_SETS)
    session.advance_to(instant(clock))
    return session


# Skip


def test_skipping_a_set_logs_it_as_skipped() -> None:
    session = session_at("0:10")

    assert script(session.skip()) == ["0:10 set: 1/2 skipped", "0:10 step rest 1"]
    assert log(session) == ["set 1: 1/2 skipped"]


def test_skipping_a_rest_leads_to_work_after_a_lead_in() -> None:
    session = session_at("0:20")

    assert script(session.skip()) == ["0:20 step reps 2", "0:20 countdown 3"]
    assert play(session, until="0:27") == [
        "0:21 countdown 2",
        "0:22 countdown 1",
        "0:23 go",
        "0:23 lift 1",
        "0:25 lower 1",
        "0:27 rep 1 of 2",
        "0:27 pause 1",
    ]
    assert log(session) == ["set 1: 2/2 done"]


def test_a_rest_reached_by_skipping_begins_at_once() -> None:
    session = session_at("0:10")
    session.skip()

    assert play(session, until="0:30")[0] == "0:10.6 announce rest"
    assert play(session, until="0:30") == []
    assert session.step.set_number == 2


def test_work_reached_by_the_clock_needs_no_lead_in() -> None:
    assert play(session_at("0:33.9"), until="0:34") == [
        "0:34 step reps 2",
        "0:34 go",
        "0:34 lift 1",
    ]


def test_skipping_the_last_set_finishes() -> None:
    session = session_at("0:36")

    assert script(session.skip()) == ["0:36 last set: 0/2 skipped", "0:36 finished"]
    assert session.state is State.FINISHED
    assert log(session) == ["set 1: 2/2 done", "set 2: 0/2 skipped"]


def test_a_set_skipped_on_second_thoughts_keeps_what_was_done() -> None:
    # GIVEN a set that was done, begun again
    session = session_at("0:15")
    session.back()
    assert session.step.set_number == 1

    # WHEN that is skipped
    told = script(session.skip())

    # THEN the log still says what was done
    assert told[0] == "0:15 set: 0/2 skipped"
    assert log(session) == ["set 1: 2/2 done"]


def test_while_paused_steps_are_skipped_in_silence() -> None:
    # GIVEN a pause in the first set
    session = session_at("0:10")
    session.pause()

    # WHEN two steps are skipped
    told = [*script(session.skip()), *script(session.skip())]

    # THEN the session stands at the second set, and still stands
    assert told == ["0:10 set: 1/2 skipped", "0:10 step rest 1", "0:10 step reps 2"]
    assert session.state is State.PAUSED
    assert play(session, until="1:00") == []
    assert session.reading().elapsed_ms == 0

    # and going on begins that set as any other
    assert script(session.resume()) == ["1:00 resumed, lead-in 3000", "1:00 countdown 3"]
    assert play(session, until="1:03")[-2:] == ["1:03 go", "1:03 lift 1"]


def test_skipping_the_last_set_while_paused_finishes() -> None:
    session = session_at("0:36")
    session.pause()

    assert script(session.skip())[-1] == "0:36 finished"
    assert session.state is State.FINISHED


def test_a_rest_skipped_to_while_paused_goes_on_at_once() -> None:
    session = session_at("0:10")
    session.pause()
    session.skip()

    assert script(session.resume()) == ["0:10 resumed, lead-in 0"]
    assert play(session, until="0:30")[0] == "0:10.6 announce rest"


# Back, and begin again


@pytest.mark.parametrize(("clock", "step"), [("0:14", "reps 1"), ("0:16.999", "reps 1")])
def test_back_within_three_seconds_is_the_step_before(clock: str, step: str) -> None:
    session = session_at(clock)

    assert script(session.back())[0] == f"{clock} step {step}"


@pytest.mark.parametrize("clock", ["0:17", "0:33.999"])
def test_back_later_is_this_step_again(clock: str) -> None:
    session = session_at(clock)

    assert script(session.back())[0] == f"{clock} step rest 1"
    assert session.reading().left_ms == 20_000


def test_back_during_the_first_step_begins_it_again() -> None:
    session = session_at("0:01")

    assert script(session.back()) == ["0:01 step get_ready 1"]
    assert session.reading().left_ms == 5_000


def test_back_twice_goes_back_two_steps() -> None:
    session = session_at("0:35")
    session.back()

    assert script(session.back())[0] == "0:35 step reps 1"


def test_back_during_a_lead_in_is_the_step_before() -> None:
    session = session_at("0:20")
    session.skip()
    session.advance_to(instant("0:22.999"))

    assert script(session.back())[0] == "0:22.999 step rest 1"


def test_back_to_work_gives_a_lead_in() -> None:
    session = session_at("0:15")

    assert script(session.back()) == ["0:15 step reps 1", "0:15 countdown 3"]
    assert play(session, until="0:18")[-2:] == ["0:18 go", "0:18 lift 1"]


def test_back_leaves_a_set_without_a_record() -> None:
    session = session_at("0:10")

    assert script(session.back())[0] == "0:10 step reps 1"
    assert log(session) == []


def test_a_set_done_again_replaces_its_record() -> None:
    # GIVEN a set ended after one rep
    session = session_at("0:10")
    session.finish_set()
    assert log(session) == ["set 1: 1/2 ended_early"]

    # WHEN it is done again, this time whole
    session.back()
    session.advance_to(instant("0:22"))

    # THEN the log tells of the second time only
    assert log(session) == ["set 1: 2/2 done"]


def test_while_paused_back_stays_paused() -> None:
    session = session_at("0:15")
    session.pause()

    assert script(session.back()) == ["0:15 step reps 1"]
    assert session.state is State.PAUSED
    assert session.reading().lead_in_ms == 0


@pytest.mark.parametrize("clock", ["0:06", "0:12"])
def test_beginning_again_starts_the_set_over_after_a_lead_in(clock: str) -> None:
    session = session_at(clock)

    assert script(session.restart_step()) == [f"{clock} step reps 1", f"{clock} countdown 3"]
    assert session.reading().turns_done == 0
    assert session.reading().left_ms == 9_000
    assert log(session) == []


def test_beginning_a_rest_again_needs_no_lead_in() -> None:
    session = session_at("0:15")

    assert script(session.restart_step()) == ["0:15 step rest 1"]
    assert session.next_due_ms == instant("0:15.6")


# Skipping a section


def two_sections() -> Session:
    """Two rounds of a 10 s hold to warm up, then two reps."""
    return make_session(
        make_section(make_dose(make_hold(10), rest=3), kind=SectionKind.WARM_UP, rounds=2),
        make_section(make_dose()),
    )


def test_skipping_a_section_logs_every_set_left_out() -> None:
    session = two_sections()
    session.advance_to(instant("0:09"))

    assert script(session.skip_section()) == [
        "0:09 set: 4000/10000 skipped",
        "0:09 set: 0/10000 skipped",
        "0:09 step get_ready 1",
    ]
    assert session.step.section is SectionKind.MAIN
    assert log(session) == ["set 1: 4000/10000 skipped", "set 1: 0/10000 skipped"]
    assert play(session, until="0:14")[0] == "0:09.6 announce get_ready"


def test_a_section_can_be_skipped_before_it_begins() -> None:
    session = two_sections()

    assert script(session.skip_section()) == [
        "0:00 set: 0/10000 skipped",
        "0:00 set: 0/10000 skipped",
        "0:00 step get_ready 1",
    ]


def test_skipping_the_rest_of_a_section_keeps_what_was_done() -> None:
    session = two_sections()
    session.advance_to(instant("0:16"))

    session.skip_section()

    assert log(session) == ["set 1: 10000/10000 done", "set 1: 0/10000 skipped"]


def test_while_paused_a_skipped_section_leaves_the_session_paused() -> None:
    session = two_sections()
    session.pause()

    session.skip_section()

    assert session.state is State.PAUSED
    assert play(session, until="9:00") == []


def test_of_two_sections_of_a_kind_only_the_one_that_is_going_on_is_skipped() -> None:
    session = make_session(
        make_section(make_dose(make_hold(10)), kind=SectionKind.WARM_UP),
        make_section(make_dose(make_hold(10)), kind=SectionKind.WARM_UP),
        make_section(make_dose()),
    )
    session.advance_to(instant("0:09"))

    session.skip_section()

    assert (session.step.index, session.step.section) == (2, SectionKind.WARM_UP)
    assert log(session) == ["set 1: 4000/10000 skipped"]
