"""The face of sessions that were paused, sent about, or are counted by hand."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.session import Session
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.face import Face, face_of, far_lines, next_up
from tests.fakes import (
    make_break,
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_session,
    make_timeline,
)

# Every session begins with 5 s to get ready. A rep takes 2 s up and 2 s down, then 1 s of pause.


def face(session: Session) -> Face:
    return face_of(session.reading(), session.timeline)


def test_a_paused_set_shows_what_was_reached() -> None:
    session = make_session(make_dose(make_reps(8)))
    session.advance_to(5_000 + 2 * 5_000 + 1_000)
    session.pause()

    shown = face(session)

    assert (shown.word, shown.number, shown.caption) == ("Reps", "3", "of 8 · lift")
    assert shown.phase is Phase.REPS


def test_a_paused_rest_shows_what_is_left_of_it() -> None:
    session = make_session(make_dose(make_hold(10), sets=2, rest=20))
    session.advance_to(18_000)
    session.pause()
    session.advance_to(90_000)

    assert (face(session).word, face(session).number) == ("Rest", "17")


@pytest.mark.parametrize(("after_ms", "number"), [(0, "3"), (999, "3"), (1_000, "2"), (2_999, "1")])
def test_before_work_goes_on_the_lead_in_is_counted_down(after_ms: int, number: str) -> None:
    # GIVEN a hold that was paused after 6 of its 10 seconds
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(11_000)
    session.pause()

    # WHEN it goes on
    session.resume()
    session.advance_to(11_000 + after_ms)

    # THEN there is time to get back into position, in the colour of getting ready
    shown = face(session)
    assert shown.phase is Phase.GET_READY
    assert shown.word == "Hold · back into position"
    assert (shown.number, shown.caption) == (number, "then it goes on")
    assert shown.title == "Superman"
    # while the ring stays where it was
    assert shown.fraction == pytest.approx(0.6)


def test_after_the_lead_in_the_hold_goes_on_where_it_was() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(11_000)
    session.pause()
    session.resume()

    session.advance_to(14_000)

    assert (face(session).word, face(session).number) == ("Hold", "4")


def test_the_lead_in_of_a_set_that_begins_says_go() -> None:
    # GIVEN somebody who skips the time to get ready
    session = make_session(make_dose(make_reps(8)))
    session.skip()

    shown = face(session)

    assert (shown.word, shown.number) == ("Reps · back into position", "3")
    assert shown.caption == "then go"
    assert (shown.fraction, shown.parts, shown.cue) == (0, 8, 0)


def test_time_that_was_added_is_counted() -> None:
    session = make_session(make_dose(make_hold(10), sets=2, rest=20))
    session.advance_to(16_000)
    session.add_time(15_000)

    assert (face(session).number, face(session).caption) == ("34", "seconds of 35")
    assert face(session).fraction == pytest.approx(1 / 35)


def test_a_hold_whose_time_was_taken_away_before_it_began_is_over() -> None:
    # GIVEN the last hold, which begins again
    session = make_session(make_dose(make_hold(10), sets=1))
    session.advance_to(6_000)
    session.restart_step()

    # WHEN all of its time is taken away in the lead-in
    session.add_time(-15_000)

    # THEN that ends the session, and there is nothing left to show
    assert session.state.is_over
    assert (face(session).number, face(session).fraction) == ("0", 1.0)


def test_a_set_in_which_a_rep_was_counted_goes_on() -> None:
    # GIVEN somebody who skips the time to get ready, and counts a rep before the go
    session = make_session(make_dose(make_reps(8)), counting=Counting.BY_HAND)
    session.skip()
    session.count_rep()

    assert session.reading().elapsed_ms == 0
    assert face(session).caption == "then it goes on"


# By hand


def test_reps_by_hand_show_how_many_were_done() -> None:
    session = make_session(make_dose(make_reps(8)), counting=Counting.BY_HAND)
    session.advance_to(6_000)

    shown = face(session)
    assert (shown.number, shown.caption) == ("0", "of 8 · press any key for each rep")
    assert shown.fraction == 0

    session.count_rep()
    session.count_rep()
    shown = face(session)
    assert (shown.number, shown.fraction, shown.cue) == ("2", 0.25, 2)


def test_alternating_reps_by_hand_name_the_side_to_come() -> None:
    dose = make_dose(make_reps(12), sides=Sides.ALTERNATE)
    session = make_session(dose, counting=Counting.BY_HAND)
    session.advance_to(6_000)
    assert face(session).word == "Reps · left side"

    session.count_rep()
    assert (face(session).number, face(session).word) == ("1", "Reps · right side")

    session.count_rep()
    session.count_rep()
    assert (face(session).number, face(session).word) == ("2", "Reps · right side")


def test_time_alone_does_not_fill_the_ring_of_a_set_by_hand() -> None:
    session = make_session(make_dose(make_reps(4)), counting=Counting.BY_HAND)
    session.advance_to(100_000)

    assert face(session).fraction == 0
    assert face(session).number == "0"


# What comes next


def test_after_the_last_set_comes_the_finish() -> None:
    timeline = make_timeline(make_dose(make_hold(10)))

    assert next_up(timeline.steps[-1], timeline) == (
        "Finish",
        "this is the last set of the workout",
        None,
    )


def test_after_a_rest_comes_the_next_set() -> None:
    timeline = make_timeline(make_dose(make_hold(10), sets=2, rest=20))

    name, line, coming = next_up(timeline.steps[1], timeline)

    assert (name, line) == ("Rest 20 s, then Superman", "10 s hold · set 2 of 2")
    assert coming is timeline.steps[3]


def test_after_one_side_comes_the_other() -> None:
    timeline = make_timeline(make_dose(make_hold(10), sides=Sides.EACH))

    name, line, coming = next_up(timeline.steps[1], timeline)

    assert (name, line) == ("Switch sides: Superman", "10 s hold per side · right side")
    assert coming is timeline.steps[3]


def test_without_a_rest_the_next_exercise_is_named_alone() -> None:
    timeline = make_timeline(
        make_item(make_dose(make_hold(10))),
        make_item(make_dose(make_reps(1)), make_exercise("Hip hinge")),
    )

    name, line, _ = next_up(timeline.steps[1], timeline)

    assert (name, line) == ("Hip hinge", "1 rep")


# Waiting for whoever is not ready yet


def waiting_session() -> Session:
    dose = make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=20)
    session = make_session(dose, counting=Counting.PACED_WAITING)
    session.advance_to(5_000 + 10_000 + 4_000 + 10_000 + 19_999)
    return session


def test_a_rest_that_is_over_asks_and_waits() -> None:
    session = waiting_session()
    assert (face(session).word, face(session).title) == ("Rest", "Breathe")

    session.advance_to(300_000)

    shown = face(session)
    assert (shown.word, shown.title) == ("Rest is over", "Ready?")
    assert (shown.number, shown.caption) == ("0", "press any key to go on")
    assert (shown.phase, shown.fraction) == (Phase.REST, 1)
    assert shown.headline[0] == "Superman"


def test_a_wait_that_is_paused_still_asks() -> None:
    session = waiting_session()
    session.advance_to(300_000)
    session.pause()
    session.advance_to(400_000)

    assert face(session).title == "Ready?"


# Read from far away


def far(session: Session) -> tuple[str, str, str]:
    reading = session.reading()
    return far_lines(face_of(reading, session.timeline), reading)


def test_from_far_the_phase_the_exercise_and_the_side_are_read() -> None:
    session = make_session(make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=20))
    assert far(session) == ("Get ready", "Superman", "left side")

    session.advance_to(6_000)
    assert far(session) == ("Hold", "Superman", "left side")
    session.advance_to(16_000)
    assert far(session) == ("Switch sides", "Superman", "right side")
    session.advance_to(30_000)
    assert far(session) == ("Rest", "Next: Superman", "left side")
    session.pause()
    assert far(session) == ("Paused", "Next: Superman", "left side")


def test_from_far_a_wait_asks() -> None:
    session = waiting_session()
    session.advance_to(300_000)

    assert far(session) == ("Ready?", "Next: Superman", "left side")


def test_from_far_a_lead_in_says_get_ready() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(8_000)
    session.pause()
    session.resume()

    assert far(session) == ("Get ready", "Superman", "")


def test_from_far_sides_that_take_turns_are_named_one_by_one() -> None:
    session = make_session(make_dose(make_reps(2), sides=Sides.ALTERNATE))
    assert far(session) == ("Get ready", "Superman", "alternate sides")

    session.advance_to(6_000)
    assert far(session) == ("Reps", "Superman", "left side")
    session.advance_to(11_000)
    assert far(session) == ("Reps", "Superman", "right side")


def test_after_the_one_set_of_a_break_comes_its_end() -> None:
    timeline = make_break()

    assert next_up(timeline.steps[-1], timeline) == (
        "Finish",
        "one set is enough for a break",
        None,
    )
