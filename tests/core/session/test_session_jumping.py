"""Jumping about in a workout: to any set, straight to the cool-down, to another plan."""

from dataclasses import replace

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.workout import Section, SectionKind
from lowback_timer.core.session.events import Go
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import IllegalCommandError, Session
from lowback_timer.core.session.timeline import StepKind, Timeline
from tests.core.commands import view
from tests.core.script import instant, log, play, script
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_session,
    make_timeline,
)

PLANK = make_item(make_dose(make_hold(10), sets=2, rest=10), make_exercise("Plank"))
ROW = make_item(make_dose(make_reps(2), sides=Sides.EACH, rest=20), make_exercise("Row"))
BRIDGE = make_item(make_dose(make_hold(30)), make_exercise("Bridge"))
SWING = make_item(make_dose(make_hold(20)), make_exercise("Swing"))
EASY = make_section(BRIDGE, kind=SectionKind.COOL_DOWN)


def session_at(clock: str, counting: Counting = Counting.PACED) -> Session:
    """Two planks, a row on each side, and a bridge to cool down.

    0: get ready, 1: hold (0:05), 2: rest (0:15), 3: hold (0:25), 4: rest (0:35), 5: get ready
    (0:45), 6: left (0:50), 7: switch (0:59), 8: right (1:03), 9: rest (1:12), 10: get ready (1:32),
    11: hold (1:37)
    """
    session = make_session(make_section(PLANK, ROW), EASY, counting=counting)
    session.advance_to(instant(clock))
    return session


# To a set


def test_a_jump_forward_logs_what_is_left_out_as_skipped() -> None:
    session = session_at("0:08")

    assert script(session.jump_to(5)) == [
        "0:08 set: 3000/10000 skipped",
        "0:08 set: 0/10000 skipped",
        "0:08 step get_ready 1 left",
    ]
    assert log(session) == ["set 1: 3000/10000 skipped", "set 2: 0/10000 skipped"]


@pytest.mark.parametrize(
    ("index", "kind"),
    [
        (6, StepKind.GET_READY),
        (8, StepKind.SWITCH_SIDES),
        (3, StepKind.REST),
        (11, StepKind.GET_READY),
    ],
)
def test_to_a_set_one_comes_by_what_leads_to_it(index: int, kind: StepKind) -> None:
    session = session_at("0:08")
    session.jump_to(index)

    assert session.step.kind is kind
    assert session.step.index == index - 1

    events = session.advance_to(session.now_ms + session.step.duration_ms)
    assert [event.step.index for event in events if isinstance(event, Go)] == [index]


def test_a_jump_back_keeps_what_was_done() -> None:
    session = session_at("0:52")

    assert script(session.jump_to(1)) == ["0:52 step get_ready 1"]
    assert log(session) == ["set 1: 10000/10000 done", "set 2: 10000/10000 done"]

    session.advance_to(instant("0:59"))
    session.finish_set()
    assert log(session)[0] == "set 1: 10000/10000 done"


def test_so_it_does_with_the_part_of_the_set_that_is_left() -> None:
    session = session_at("0:54.5")

    assert script(session.jump_to(0))[0] == "0:54.5 set: left 1/2 ended_early"


def test_while_paused_a_jump_waits_as_well() -> None:
    session = session_at("0:08")
    session.pause()

    assert script(session.jump_to(10))[-1] == "0:08 step get_ready 1"
    assert session.state is State.PAUSED
    assert play(session, until="1:00") == []


@pytest.mark.parametrize("index", [-1, 12])
def test_there_is_nowhere_else_to_go(index: int) -> None:
    session = session_at("0:08")
    before = view(session)

    with pytest.raises(IllegalCommandError, match="no such step"):
        session.jump_to(index)
    assert view(session) == before


# Straight to the cool-down


def test_all_that_lies_before_the_cool_down_is_skipped() -> None:
    session = session_at("0:17")

    assert script(session.skip_to_cool_down()) == [
        "0:17 set: 0/10000 skipped",
        "0:17 set: left 0/2 skipped",
        "0:17 set: right 0/2 skipped",
        "0:17 step get_ready 1",
    ]


@pytest.mark.parametrize(("clock", "ahead"), [("0:01", 10), ("1:15", 10), ("1:33", None)])
def test_in_it_nothing_leads_to_it_any_more(clock: str, ahead: int | None) -> None:
    session = session_at(clock)

    assert session.timeline.cool_down_after(session.step.index) == ahead


# Another plan


def planned(*sections: Section) -> Timeline:
    return make_timeline(*sections)


def test_while_getting_ready_one_can_get_ready_for_something_else() -> None:
    session = session_at("0:47")
    other = planned(make_section(PLANK, SWING), EASY)

    assert script(session.replan(other)) == ["0:47 replanned", "0:47 step get_ready 1"]
    assert session.step.exercise.name == "Swing"
    assert session.timeline is other
    assert play(session, until="0:52")[-1] == "0:52 go"
    assert log(session) == ["set 1: 10000/10000 done", "set 2: 10000/10000 done"]


def test_in_a_rest_what_comes_next_can_become_another() -> None:
    session = session_at("0:37")
    told = script(session.replan(planned(make_section(PLANK, SWING), EASY)))

    assert told == ["0:37 replanned"]
    assert play(session, until="0:45") == ["0:45 step get_ready 1"]
    assert session.step.exercise.name == "Swing"


def test_whoever_plans_in_the_last_seconds_hears_them_again() -> None:
    session = session_at("0:23.5")
    session.replan(planned(make_section(PLANK, SWING)))

    assert play(session, until="0:26.5") == [
        "0:24.5 countdown 2",
        "0:25.5 countdown 1",
        "0:26.5 step hold 2",
        "0:26.5 go",
    ]


def test_a_set_that_goes_on_is_not_interrupted() -> None:
    session = session_at("0:07")
    session.replan(planned(make_section(PLANK)))

    assert play(session, until="0:09") == ["0:08 tick 3", "0:09 tick 4"]
    assert session.reading().session_left_ms == 26_000


def test_in_its_lead_in_it_begins_that_anew() -> None:
    session = session_at("0:07")
    session.restart_step()
    session.advance_to(instant("0:08"))

    assert script(session.replan(planned(make_section(PLANK)))) == [
        "0:08 replanned",
        "0:08 countdown 3",
    ]
    assert play(session, until="0:11")[-1] == "0:11 go"


def test_while_paused_it_waits() -> None:
    session = session_at("0:17")
    session.pause()

    assert script(session.replan(planned(make_section(PLANK, SWING)))) == ["0:17 replanned"]
    assert play(session, until="1:00") == []


def test_an_exercise_that_has_begun_can_give_way_to_another() -> None:
    # GIVEN a rest before the second set
    session = session_at("0:17")

    # WHEN another exercise is planned in its place
    once = replace(PLANK, dose=replace(PLANK.dose, sets=1))
    other = planned(make_section(once, SWING))
    assert script(session.replan(other)) == ["0:17 replanned"]

    # THEN the rest leads there, and the first set is one of the new timeline
    assert play(session, until="0:30")[-1] == "0:30 go"
    assert session.step.exercise.name == "Swing"
    assert [record.step for record in session.records] == [other.steps[1]]


def test_what_is_over_stays_as_it_was() -> None:
    session = session_at("0:17")
    longer = replace(PLANK, dose=replace(PLANK.dose, work=make_hold(12)))

    before = view(session)
    for sections in ([make_section(ROW)], [make_section(longer, ROW)]):
        with pytest.raises(IllegalCommandError, match="what is over cannot be changed"):
            session.replan(planned(*sections))
    assert view(session) == before


def test_the_step_that_goes_on_cannot_become_another() -> None:
    session = session_at("0:37")
    workout = session.timeline.workout
    longer = replace(PLANK, dose=replace(PLANK.dose, rest_after_ms=30_000))

    before = view(session)
    for sections in ([make_section(longer, ROW)], [make_section(PLANK)]):
        with pytest.raises(IllegalCommandError, match="the step that is going on"):
            session.replan(planned(*sections))
    assert view(session) == before
    assert session.timeline.workout is workout


def test_what_was_done_of_a_set_ahead_is_not_lost() -> None:
    session = session_at("0:56")
    session.jump_to(5)

    with pytest.raises(IllegalCommandError, match="would be lost"):
        session.replan(planned(make_section(PLANK, SWING)))


def test_what_was_skipped_ahead_is_forgotten_with_it() -> None:
    session = session_at("0:47")
    session.jump_to(10)
    session.jump_to(5)
    assert len(session.records) == 4

    session.replan(planned(make_section(PLANK, SWING)))
    assert log(session) == ["set 1: 10000/10000 done", "set 2: 10000/10000 done"]
