"""Sessions in the log to judge progress by: a bridge that is held, two sets of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from lowback_timer.core.coach.progress import Way
from lowback_timer.core.plan.dose import HoldRange, Side
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.writing import WorkoutLog
from tests.fakes import make_dose, make_dose_option, make_exercise, make_hold
from tests.store.samples import EVENING, a_step, begin

DAY = timedelta(days=1)
BRIDGE = make_exercise("Bridge", doses=(make_dose_option(HoldRange(30_000, 60_000)),))
HELD = Way("bridge", "hold")
EXERCISES = {BRIDGE.id: BRIDGE}


def a_hold(
    index: int = 0,
    felt: Felt | None = Felt.TOO_EASY,
    *,
    number: int = 0,
    done: int = 30_000,
    exercise: Exercise = BRIDGE,
    section: SectionKind = SectionKind.MAIN,
    side: Side | None = None,
    load_g: int | None = None,
) -> SetRecord:
    """A set of 30 s, in full and too easy."""
    step = replace(
        a_step(index, side),
        kind=StepKind.HOLD,
        section=section,
        exercise=exercise,
        dose=replace(make_dose(make_hold(30), sets=2), load_g=load_g),
        set_number=number or index + 1,
    )
    outcome = Outcome.DONE if done >= 30_000 else Outcome.ENDED_EARLY
    return SetRecord(step, side, 30_000, done, outcome if done else Outcome.SKIPPED, felt)


EASY = (a_hold(0), a_hold(1))


def train(
    log: WorkoutLog,
    days_ago: int = 0,
    sets: Sequence[SetRecord] = EASY,
    answers: Answers | None = None,
    state: State | None = State.FINISHED,
) -> int:
    """Log a session so many days before the evening of the tests."""
    at: datetime = EVENING - days_ago * DAY
    session = begin(log, at)
    log.add_sets(session, sets, at, Tally(len(sets), len(sets), 0))
    if state is not None:
        log.end_session(session, state, at, 60_000)
    if answers is not None:
        log.set_answers(session, answers, at)
    return session
