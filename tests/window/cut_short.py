"""A session that was cut short, as the log of another process has it."""

from datetime import timedelta

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord, records_of
from lowback_timer.core.session.summary import tally_of
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.log.continuation import plan_text
from lowback_timer.store.log.entries import Checkpoint
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.services.services import Services


def cut_short(
    services: Services,
    kept: WorkoutLog,
    *,
    workout_id: str = "beginner-floor",
    sets_done: int = 6,
    minutes_ago: int = 20,
    state: State | None = None,
) -> str:
    """Log a session that came to the set after `sets_done`, and give its uid.

    Args:
        services: Have the library and the time.
        kept: The log.
        workout_id: Which workout.
        sets_done: How many sets were done on one side each, all in full.
        minutes_ago: How long ago it was cut short.
        state: How it ended, if it was not cut short.
    """
    workout = services.library.current.workouts[workout_id]
    timeline = compile_workout(workout, services.preparation)
    at = services.now() - timedelta(minutes=minutes_ago)
    work = [step for step in timeline.steps if step.kind.is_work]
    records: list[SetRecord] = []
    for step in work[:sets_done]:
        done = step.turns or step.duration_ms
        records += records_of(step, done, skipped=False)
    tally = tally_of(timeline, records)
    uid = f"{workout_id}-{minutes_ago}"
    began = at - timedelta(minutes=10)
    session = kept.begin_session(
        workout.id, workout.name, began, timeline.duration_ms, tally.planned, uid
    )
    coming = work[min(sets_done, len(work) - 1)]
    plan = plan_text(timeline, Counting.PACED)
    kept.add_sets(session, records, at, tally, Checkpoint(plan, coming.index, 600_000, at))
    if state is not None:
        kept.end_session(session, state, at, 600_000)
    return uid
