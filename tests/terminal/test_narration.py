import json

import pytest

from lowback_timer.core.plan.dose import Hold, Side, Sides
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.events import (
    Event,
    Go,
    Paused,
    PhaseStarted,
    Resumed,
    SecondHeld,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
    StepStarted,
)
from lowback_timer.core.session.records import Outcome, SetRecord, records_of
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.terminal.narration import amounts_text, line_of, object_of
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_timeline,
)

SIDE_PLANK = make_exercise("Side plank", side_names=SideNames("left side down", "right side down"))
TIMELINE = make_timeline(
    make_section(
        make_item(make_dose(make_hold(20), sides=Sides.EACH, rest=30), SIDE_PLANK),
        make_item(make_dose(make_reps(2), sets=2, rest=15)),
    )
)


def told(timeline: Timeline) -> list[str]:
    lines = (line_of(event, timeline) for event in rehearse(timeline))
    return [line for line in lines if line is not None]


def test_a_session_reads_like_this() -> None:
    assert told(TIMELINE)[:24] == [
        "   0:00  Get ready     Side plank · 20 s hold per side · left side down",
        "   0:00                Look at the floor",
        "   0:02                in 3 s",
        "   0:03                in 2 s",
        "   0:04                in 1 s",
        "   0:05  Go            Side plank · 20 s hold per side · left side down",
        "   0:15  Halfway",
        "   0:22                3 s left",
        "   0:23                2 s left",
        "   0:24                1 s left",
        "   0:25  Set done      left: 20 s",
        "   0:25  Switch sides  right side down",
        "   0:26                in 3 s",
        "   0:27                in 2 s",
        "   0:28                in 1 s",
        "   0:29  Go            Side plank · 20 s hold per side · right side down",
        "   0:39  Halfway",
        "   0:46                3 s left",
        "   0:47                2 s left",
        "   0:48                1 s left",
        "   0:49  Set done      right: 20 s",
        "   0:49  Rest          30 s · then Superman, set 1 of 2",
        "   1:19  Get ready     Superman · set 1 of 2 · 2 reps",
        "   1:19                Look at the floor",
    ]
    assert told(TIMELINE)[-5:] == [
        "   1:48  Go            Superman · set 2 of 2 · 2 reps",
        "   1:52  Rep           1 of 2",
        "   1:57  Rep           2 of 2",
        "   1:57  Set done      2 reps",
        "   1:57  Workout done",
    ]


def test_reps_that_alternate_name_their_side() -> None:
    lines = told(make_timeline(make_dose(make_reps(1), sides=Sides.ALTERNATE)))

    assert [line.split("  ")[-1].strip() for line in lines[-5:]] == [
        "Superman · 1 rep per side · alternate sides",
        "1 of 1 · left",
        "1 of 1 · right",
        "left: 1 rep · right: 1 rep",
        "Workout done",
    ]


def test_of_a_long_hold_every_tenth_second_is_told() -> None:
    lines = told(make_timeline(make_dose(make_hold(45))))

    assert [line.split()[-2:] for line in lines if "Held" in line] == [
        [seconds, "s"] for seconds in ("10", "20", "30", "40")
    ]


def test_a_set_that_ended_early_tells_both_amounts() -> None:
    step = TIMELINE.steps[1]
    early = SetFinished(61_000, records_of(step, 7_900, skipped=False), is_last=False)
    skipped = SetFinished(61_000, records_of(step, 0, skipped=True), is_last=False)

    assert line_of(early, TIMELINE) == "   1:01  Set ended     left: 7 s of 20 s"
    assert line_of(skipped, TIMELINE) == "   1:01  Set skipped   left: 0 s of 20 s"


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (Paused(1_999), "0:01  Paused        the computer slept, or this program stood still"),
        (Resumed(3_600_000, 3_000), "1:00:00  Goes on       in 3 s"),
        (Resumed(0, 0), "0:00  Goes on"),
        (SessionFinished(0), "0:00  Workout done"),
        (SessionFinished(0, is_whole=False), "0:00  Workout done  in part"),
        (SessionAbandoned(0), "0:00  Ended         before the end of the workout"),
    ],
)
def test_what_is_out_of_the_ordinary_is_told(event: Event, words: str) -> None:
    line = line_of(event, TIMELINE)

    assert line is not None
    assert line.strip() == words


@pytest.mark.parametrize("event", [SecondHeld(0, 3), StepStarted(0, TIMELINE.steps[1])])
def test_what_nobody_needs_to_read_is_left_out(event: Event) -> None:
    assert line_of(event, TIMELINE) is None


def test_an_event_as_an_object_begins_with_when_what_and_how_late() -> None:
    found = object_of(Go(5_000, TIMELINE.steps[1]), 12.3456)

    assert list(found.items()) == [
        ("at_ms", 5_000),
        ("event", "go"),
        ("late_ms", 12.3),
        ("step", 1),
    ]


def test_an_object_holds_whatever_the_event_carries() -> None:
    (phase,) = (
        object_of(event, 0)
        for event in rehearse(make_timeline(make_dose(make_reps(1), sides=Sides.ALTERNATE)))
        if isinstance(event, PhaseStarted) and event.turn == 2 and event.phase == "lift"
    )
    records = (SetRecord(TIMELINE.steps[1], Side.LEFT, 20_000, 7_900, Outcome.ENDED_EARLY),)
    finished = json.loads(json.dumps(object_of(SetFinished(9, records, is_last=False), 0)))

    assert (phase["rep"], phase["side"], phase["turn"], phase["phase"]) == (1, "right", 2, "lift")
    assert finished["records"] == [
        {
            "step": 1,
            "side": "left",
            "planned": 20_000,
            "done": 7_900,
            "outcome": "ended_early",
            "felt": None,
            "pain": None,
        }
    ]
    assert finished["is_last"] is False


def test_every_event_can_be_written_as_json() -> None:
    session = Session(TIMELINE)
    events = [*session.start(), *session.advance_to(7_000), *session.pause(), *session.resume()]
    events += [*session.skip(), *session.add_time(1_000), *session.replan(TIMELINE)]
    events += [*session.abandon(), *rehearse(TIMELINE)]

    for event in events:
        assert json.loads(json.dumps(object_of(event, 0)))["event"] == event.name


def test_amounts_are_in_the_unit_of_the_work() -> None:
    (held,) = records_of(TIMELINE.steps[1], 19_999, skipped=False)
    (counted,) = records_of(next(s for s in TIMELINE.steps if s.turns), 1, skipped=False)

    assert isinstance(held.step.dose.work, Hold)
    assert amounts_text(held) == ("20 s", "19 s")
    assert amounts_text(counted) == ("2 reps", "1 rep")


def test_nothing_is_planned_of_a_hold_as_long_as_one_can() -> None:
    step = make_timeline(make_dose(make_hold(30, is_open=True))).steps[1]
    (record,) = records_of(step, 43_000, skipped=False)

    assert amounts_text(record) == ("all you can", "43 s")


def test_rounds_and_long_times_are_told() -> None:
    timeline = make_timeline(make_section(make_dose(make_hold(90), rest=120), rounds=2))

    lines = told(timeline)

    assert lines[0].endswith("Superman · round 1 of 2 · 1:30 min hold")
    assert "   1:35  Set done      1:30 min" in lines
    assert "   1:35  Rest          2:00 min · then Superman, round 2 of 2" in lines


def test_an_exercise_without_cues_is_told_without() -> None:
    assert told(make_timeline(make_item(exercise=make_exercise(cues=()))))[1:2] == ["   0:00"]
