"""A session that was cut short, or left, as the log would tell of it."""

from __future__ import annotations

from datetime import timedelta

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.store.log.entries import Checkpoint, LoggedSession, Unfinished
from tools.gallery.studio import Studio


def unfinished(studio: Studio, workout_id: str, state: State | None = None) -> Continuation:
    """A session that came to its second last exercise, 20 minutes ago."""
    services = studio.services
    workout = services.library.current.workouts[workout_id]
    timeline = compile_workout(workout, services.preparation)
    work = [step for step in timeline.steps if step.kind.is_work]
    sided = [step for step in work if step.side is not None]
    coming = (sided or work)[-1]
    at = services.now() - timedelta(minutes=20)
    session = LoggedSession(
        1, workout.id, workout.name, at, timeline.duration_ms, state, at if state else None,
        600_000, len(work), len(work) - 4, 0, "gallery",
    )  # fmt: skip
    checkpoint = Checkpoint("", coming.index, 600_000, at)
    logged = Unfinished(session, (), checkpoint, is_latest=True, generation=0)
    return Continuation(logged, timeline, Counting.PACED, ())
