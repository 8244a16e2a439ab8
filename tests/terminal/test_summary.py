from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.session import Session
from lowback_timer.terminal.summary import summary_lines
from tests.fakes import make_dose, make_hold, make_reps, make_timeline

# Ready 5 s, twice two reps on each side of 9 s, rest 10 s; ready 5 s, hold 20 s.
TIMELINE = make_timeline(
    make_dose(make_reps(2), sets=2, sides=Sides.ALTERNATE, rest=10), make_dose(make_hold(20))
)


def test_every_side_of_every_set_has_a_row() -> None:
    session = Session(TIMELINE)
    session.start()
    session.advance_to(TIMELINE.duration_ms)

    assert summary_lines(TIMELINE, session.records) == [
        "EXERCISE  SET     SIDE   PLANNED    DONE",
        "Superman  1 of 2  left    2 reps  2 reps",
        "Superman  1 of 2  right   2 reps  2 reps",
        "Superman  2 of 2  left    2 reps  2 reps",
        "Superman  2 of 2  right   2 reps  2 reps",
        "Superman  1 of 1            20 s    20 s",
        "",
        "3 of 3 sets done",
    ]


def test_a_set_that_was_broken_off_is_not_done() -> None:
    session = Session(TIMELINE)
    session.start()
    session.advance_to(TIMELINE.steps[1].start_ms + 5_000)
    session.abandon()

    assert summary_lines(TIMELINE, session.records) == [
        "EXERCISE  SET     SIDE   PLANNED    DONE",
        "Superman  1 of 2  left    2 reps   1 rep",
        "Superman  1 of 2  right   2 reps  0 reps",
        "",
        "0 of 3 sets done, 1 in part",
    ]


def test_without_any_set_there_is_no_table() -> None:
    assert summary_lines(TIMELINE, ()) == ["0 of 3 sets done"]
