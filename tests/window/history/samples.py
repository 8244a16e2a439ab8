"""Sessions and sets as the log has them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.entries import LoggedSession, LoggedSet
from lowback_timer.store.log.history import DayDone, WeekDone
from lowback_timer.window.history.axis import Axis
from lowback_timer.window.history.chart import Chart
from lowback_timer.window.history.charts import exercise_chart, weeks_chart

EVENING = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)

_SET = LoggedSet(
    step_index=0,
    section=SectionKind.MAIN,
    exercise_id="bridge",
    exercise_name="Bridge then",
    side=None,
    set_number=1,
    kind=StepKind.HOLD,
    planned=45_000,
    done=45_000,
    outcome=Outcome.DONE,
    at=EVENING,
)


def make_set(**changes: object) -> LoggedSet:
    """A hold of 45 s, or what is said of it."""
    return replace(_SET, **changes)  # type: ignore[arg-type]


SETS = (
    make_set(),
    make_set(step_index=2, done=38_000, outcome=Outcome.ENDED_EARLY),
    *(
        make_set(
            step_index=4,
            exercise_id="gone",
            exercise_name="Gone",
            kind=StepKind.REPS,
            side=side,
            planned=12,
            done=done,
            outcome=Outcome.DONE if done else Outcome.SKIPPED,
        )
        for side, done in ((Side.LEFT, 12), (Side.RIGHT, 0))
    ),
)


def make_session(**changes: object) -> LoggedSession:
    """A session of a quarter of an hour that was finished, or what is said of it."""
    session = LoggedSession(
        id=1,
        workout_id="floor",
        workout_name="Floor",
        started_at=EVENING,
        planned_ms=900_000,
        state=State.FINISHED,
        ended_at=EVENING,
        active_ms=912_000,
        sets_planned=4,
        sets_done=2,
        sets_early=1,
    )
    return replace(session, **changes)  # type: ignore[arg-type]


MONDAY = date(2026, 2, 2)
LAST = MONDAY + timedelta(days=27)
AXIS = Axis(MONDAY, LAST)


def make_day(days: int, most: int, side: Side | None = None) -> DayDone:
    """What was held so many days after the first Monday, in seconds; half as much again in all."""
    return DayDone(MONDAY + timedelta(days=days), StepKind.HOLD, side, most * 1000, most * 1500)


SIDES = SideNames("left side", "right side")
BY_SIDE: Chart = exercise_chart(
    "Side plank",
    [
        make_day(days, most - lacks, side)
        for days, most in ((0, 20), (3, 25), (10, 30), (24, 40))
        for side, lacks in ((Side.LEFT, 0), (Side.RIGHT, 4))
    ],
    SIDES,
    AXIS,
)
CHART: Chart = weeks_chart(
    [WeekDone(MONDAY, 2, 1_500_000), WeekDone(MONDAY + timedelta(days=14), 1, 700_000)],
    AXIS,
)
"""Two weeks of four."""
