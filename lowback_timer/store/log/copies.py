"""The log as values, on the way out of it and back in: all that every copy of it has in common.

What belongs to one computer alone is not among it: the numbers of the sessions, how far a session
that goes on has come, and what sessions were before they were changed or deleted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind

BROUGHT = "brought:"
"""Begins the ids of exercises and workouts of other programs that we do not have; ours have no
colon in them."""

MOST = 10**12
"""The largest amount, number or length of time that is taken in: SQLite can add up many of it."""


class Instant(NamedTuple):
    """When something was."""

    ms: int
    """Milliseconds since 1970, in UTC."""
    offset_min: int | None
    """How far the clock on the wall was ahead of UTC; None: nobody kept it."""


@dataclass(frozen=True, slots=True)
class SetCopy:
    """One set on one side; what the fields are, `LoggedSet` says."""

    step_index: int
    side: Side | None
    section: SectionKind
    exercise_id: str
    exercise_name: str
    set_number: int
    kind: StepKind
    planned: int
    done: int
    outcome: Outcome
    at: Instant
    felt: Felt | None = None
    pain: int | None = None
    load_g: int | None = None

    @property
    def key(self) -> tuple[int, str]:
        """What no other set of its session has."""
        return self.step_index, self.side or ""


@dataclass(frozen=True, slots=True)
class SessionCopy:
    """One session; what the fields are, `LoggedSession` says."""

    uid: str
    changed_ms: int
    """When it was last changed, in milliseconds since 1970."""
    workout_id: str
    workout_name: str
    started: Instant
    planned_ms: Milliseconds
    state: State | None
    ended: Instant | None
    active_ms: Milliseconds | None
    sets_planned: int | None
    sets_done: int
    sets_early: int
    source: str = ""
    answers: Answers = field(default_factory=Answers)
    sets: tuple[SetCopy, ...] = ()
    """By their keys."""

    @property
    def precedence(self) -> tuple[int, int, str]:
        """Of two copies of one session, that holds of which this is greater.

        The later one; of two of the same instant the one with more sets, as another program's
        history may have been saved in the middle of a session; else either, but always the same.
        """
        return self.changed_ms, len(self.sets), _spelled(self)


@dataclass(frozen=True, slots=True)
class Deletion:
    """That a session was deleted. One that was changed after that has been brought back."""

    uid: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Notch:
    """A step of progress that was proposed to a person."""

    session_uid: str
    exercise_id: str
    kind: str
    at: Instant
    notch: int
    """By how much it moves the amount."""
    rule: str
    is_refused: bool

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What no other has."""
        return self.exercise_id, self.kind, self.session_uid, self.rule


@dataclass(frozen=True, slots=True)
class Rating:
    """How well somebody could do what they want to be able to do again."""

    at: Instant
    wish: str
    rating: int


@dataclass(frozen=True, slots=True)
class LogCopy:
    """A log, or a part of one."""

    sessions: tuple[SessionCopy, ...] = ()
    deletions: tuple[Deletion, ...] = ()
    notches: tuple[Notch, ...] = ()
    ratings: tuple[Rating, ...] = ()


def settled(copy: LogCopy) -> LogCopy:
    """Each thing once and all in order: of what is there twice, that which holds.

    So two logs are merged by settling all that is in both, and it does not matter in which order,
    nor whether something is merged again.
    """
    sessions: dict[str, SessionCopy] = {}
    for each in copy.sessions:
        other = sessions.get(each.uid)
        if other is None or each.precedence > other.precedence:
            sessions[each.uid] = each
    deleted: dict[str, int] = {}
    for deletion in copy.deletions:
        deleted[deletion.uid] = max(deletion.at_ms, deleted.get(deletion.uid, deletion.at_ms))
    alive = (
        each
        for each in sessions.values()
        if deleted.get(each.uid, each.changed_ms - 1) < each.changed_ms
    )
    return LogCopy(
        tuple(sorted(alive, key=lambda each: (each.started.ms, each.uid))),
        tuple(Deletion(*pair) for pair in sorted(deleted.items())),
        settled_notches(copy.notches),
        settled_ratings(copy.ratings),
    )


def settled_notches(notches: Iterable[Notch]) -> tuple[Notch, ...]:
    """Each once, as it was said last."""
    return tuple({each.key: each for each in sorted(notches, key=notch_order)}.values())


def notch_order(notch: Notch) -> tuple[object, ...]:
    """By what they are, then by what holds: the last one."""
    return (
        notch.key,
        notch.at.ms,
        notch.is_refused,
        notch.notch,
        _offset(notch.at),
    )


def settled_ratings(ratings: Iterable[Rating]) -> tuple[Rating, ...]:
    """One an instant."""
    return tuple({each.at.ms: each for each in sorted(ratings, key=rating_order)}.values())


def rating_order(rating: Rating) -> tuple[object, ...]:
    """By when they were given, then by what holds: the last one."""
    return rating.at.ms, rating.rating, rating.wish, _offset(rating.at)


def _offset(at: Instant) -> int:
    return 0 if at.offset_min is None else at.offset_min


def _spelled(session: SessionCopy) -> str:
    """All that is in a session, as text."""
    answers = session.answers
    return json.dumps(
        (
            session.workout_id,
            session.workout_name,
            session.started,
            session.planned_ms,
            session.state,
            session.ended,
            session.active_ms,
            session.sets_planned,
            session.sets_done,
            session.sets_early,
            session.source,
            (answers.effort, answers.pain_before, answers.pain_after, answers.pain_next),
            answers.note,
            [
                (
                    each.key,
                    each.section,
                    each.exercise_id,
                    each.exercise_name,
                    each.set_number,
                    each.kind,
                    each.planned,
                    each.done,
                    each.outcome,
                    each.at,
                    each.felt,
                    each.pain,
                    each.load_g,
                )
                for each in session.sets
            ],
        )
    )
