"""From what the log has of a session to one that goes on, and what is kept for that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.plan_values import timeline_from, values_of
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import tally_of
from lowback_timer.core.session.timeline import Step, Timeline
from lowback_timer.store.log.entries import LoggedSet, SessionEntry, Unfinished


@dataclass(frozen=True, slots=True)
class Continuation:
    """A session that can go on, with the exercises of the library of today."""

    logged: Unfinished
    timeline: Timeline
    counting: Counting
    done: tuple[tuple[SetRecord, datetime], ...]
    """What was done of each set and side, and when that was over."""

    @property
    def uid(self) -> str:
        """Which session it is."""
        return self.logged.session.uid

    @property
    def workout_id(self) -> str:
        """Of which workout it is."""
        return self.timeline.workout.id

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        reached = self.logged.checkpoint
        records = tuple(record for record, _ in self.done)
        return Progress(reached.step_index, reached.active_ms, records)

    @property
    def coming(self) -> Step:
        """The set that it goes on with."""
        return self.progress.goes_on_with(self.timeline)

    def entry(self) -> SessionEntry:
        """What the rest of it is logged in: the same session, of which all is in the log so far."""
        session, checkpoint = self.logged.session, self.logged.checkpoint
        tally = tally_of(self.timeline, self.progress.records)
        answers = session.answers, checkpoint.at
        return SessionEntry(
            session.workout_id,
            session.workout_name,
            session.started_at,
            session.planned_ms,
            tally.planned,
            sets=[((record,), at, tally) for record, at in self.done],
            answers=answers,
            checkpoint=checkpoint,
            uid=session.uid,
            is_end_written=self.logged.was_left,
            id=session.id,
            generation=self.logged.generation,
            written=len(self.done),
            said=answers,
            reached=checkpoint,
        )


def plan_text(timeline: Timeline, counting: Counting) -> str:
    """What a session goes through, as the log keeps it to go on from."""
    return json.dumps(values_of(timeline, counting), separators=(",", ":"), ensure_ascii=False)


def continuation_of(
    logged: Unfinished, exercises: Mapping[str, Exercise], workouts: Mapping[str, Workout]
) -> Continuation | None:
    """The session as it can go on today; None when that is not possible.

    Args:
        logged: What the log has of it.
        exercises: Those there are today, by their ids.
        workouts: Likewise.
    """
    try:
        values = json.loads(logged.checkpoint.plan)
        timeline, counting = timeline_from(values, exercises, workouts)
        done = tuple(
            (_record_of(each, timeline), each.at)
            for each in logged.sets
            if each.done or _is_of(each, timeline)  # what was skipped, and then swapped, is gone
        )
    except (ValueError, RecursionError):
        return None
    found = Continuation(logged, timeline, counting, done)
    is_full = tally_of(timeline, found.progress.records).is_full  # killed right before the end
    return found if found.progress.fits(timeline) and not is_full else None


def _record_of(logged: LoggedSet, timeline: Timeline) -> SetRecord:
    if not _is_of(logged, timeline):
        raise ValueError("a set was done that is not in the plan")
    return SetRecord(
        timeline.steps[logged.step_index],
        logged.side,
        logged.planned,
        logged.done,
        logged.outcome,
        logged.felt,
        logged.pain,
    )


def _is_of(logged: LoggedSet, timeline: Timeline) -> bool:
    return any(
        (step.kind, step.exercise.id, step.set_number)
        == (logged.kind, logged.exercise_id, logged.set_number)
        for step in timeline.steps[logged.step_index : logged.step_index + 1]
    )
