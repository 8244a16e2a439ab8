"""The rehearsal: everything that a session will say."""

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.session import Session
from tests.core.script import script
from tests.fakes import make_dose, make_hold, make_reps, make_timeline


def test_a_rehearsal_tells_the_whole_session() -> None:
    timeline = make_timeline(
        make_dose(make_reps(1), sets=2, rest=4),
        make_dose(make_hold(4), sides=Sides.EACH),
    )

    assert script(rehearse(timeline)) == [
        "0:00 step get_ready 1",
        "0:00.6 announce get_ready",
        "0:02 countdown 3",
        "0:03 countdown 2",
        "0:04 countdown 1",
        "0:05 step reps 1",
        "0:05 go",
        "0:05 lift 1",
        "0:07 lower 1",
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
        "0:15 lower 1",
        "0:17 rep 1 of 1",
        "0:17 set: 1/1 done",
        "0:17 step rest 2",
        "0:17.6 announce rest",
        "0:21 step get_ready 1 left",
        "0:21.6 announce get_ready",
        "0:23 countdown 3",
        "0:24 countdown 2",
        "0:25 countdown 1",
        "0:26 step hold 1 left",
        "0:26 go",
        "0:27 last 3",
        "0:28 last 2",
        "0:29 last 1",
        "0:30 set: left 4000/4000 done",
        "0:30 step switch_sides 1 right",
        "0:30.6 announce switch_sides",
        "0:31 countdown 3",
        "0:32 countdown 2",
        "0:33 countdown 1",
        "0:34 step hold 1 right",
        "0:34 go",
        "0:35 last 3",
        "0:36 last 2",
        "0:37 last 1",
        "0:38 last set: right 4000/4000 done",
        "0:38 finished",
    ]


def test_a_session_begun_at_the_same_instant_says_the_same() -> None:
    timeline = make_timeline(make_dose(sides=Sides.ALTERNATE))
    session = Session(timeline)

    events = [*session.start(), *session.advance_to(3_700), *session.advance_to(99_000)]

    assert tuple(events) == rehearse(timeline)
