"""Movement breaks: what suits one now, by what the log knows of the exercises and of today."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lowback_timer.core.coach.breaks import Break, break_for, break_workout
from lowback_timer.core.coach.mornings import is_early
from lowback_timer.core.coach.pain import (
    asks_for_rest,
    clinician_words,
    keeps_rising,
    rest_words,
)
from lowback_timer.core.plan.single import Amounts, dose_of
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.timeline import Timeline, compile_workout
from lowback_timer.store.log.entries import ExercisePast, LoggedSession
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.person import person_in
from lowback_timer.window.services.services import Services

if TYPE_CHECKING:
    from lowback_timer.store.log.writing import WorkoutLog

_LATEST = 12
"""So many of the last sessions say how the back is."""
HURTS_FROM = 4
"""On the scale of pain: what hurt so much today is left alone for today."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the log knows that a break goes by."""

    sessions: Sequence[LoggedSession] = ()
    """The latest first."""
    past: Mapping[str, ExercisePast] | None = None
    """By the ids of the exercises."""


def ask_for_break(
    services: Services, answer: Callable[[Break], None], refuse: Callable[[str], None]
) -> None:
    """Ask what suits a break now.

    Args:
        services: What the rooms share.
        answer: Called with it once the log has been asked, in this thread.
        refuse: Called instead with a sentence that says why there is to be none.
    """
    now, ids = services.now(), tuple(services.library.current.exercises)

    def look(log: WorkoutLog) -> Known:
        return Known(log.sessions(_LATEST), log.exercise_past(ids, now))

    def hear(known: Known) -> None:
        if words := _against(services, known):
            refuse(words)
        elif (found := _choose(services, known)) is not None:
            answer(found)
        else:
            refuse(translate("Break", "Nothing in your library suits a break beside a chair now."))

    services.log.ask(look, hear, lambda: hear(Known()))


def break_timeline(services: Services, chosen: Break) -> Timeline:
    """A session of a break, with as much as the person does by now of that exercise."""
    exercise, person = chosen.exercise, person_in(services.preferences.current)
    option = exercise.dose_option()
    usual = dose_of(exercise, person.trains_at, Amounts(kind=option.kind))
    workout = break_workout(chosen, services.progress.dose(exercise, usual))
    return compile_workout(workout, services.preparation)


def _choose(services: Services, known: Known) -> Break | None:
    now, settings = services.now(), services.preferences.current
    past = known.past or {}
    last = {each: done.last[-1].at.timestamp() for each, done in past.items()}
    return break_for(
        services.library.current.exercises.values(),
        person_in(settings),
        last,
        frozenset(each for each, done in past.items() if _has_hurt(done, now.date())),
        is_early=is_early(now.hour * 60 + now.minute, settings.gets_up_min or None),
    )


def _has_hurt(done: ExercisePast, today: date) -> bool:
    """Whether a set of an exercise has hurt today so much that it is over for today."""
    return done.day == today and any(
        each.felt is Felt.HURT if each.pain is None else each.pain >= HURTS_FROM
        for each in done.last
    )


def _against(services: Services, known: Known) -> str:
    """What is said to a back that should not be moved under instruction now; empty: nothing."""
    pain = services.pain_today.known
    if pain is None:
        pain = _said_today(known.sessions, services.now().date())
    before = [each.answers.pain_before for each in reversed(known.sessions)]
    if keeps_rising([each for each in before if each is not None]):
        return clinician_words()
    return rest_words() if pain is not None and asks_for_rest(pain) else ""


def _said_today(sessions: Sequence[LoggedSession], today: date) -> int | None:
    """The last that was said today of how much the back hurts; None: nothing."""
    for session in sessions:
        answers = session.answers
        if session.started_at.date() != today:
            return answers.pain_next  # asked in the morning, before anything else
        for said in (answers.pain_next, answers.pain_after, answers.pain_before):
            if said is not None:
                return said
    return None
