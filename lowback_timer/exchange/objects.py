"""From what is in a log to what stands in a file of our own, and back: the same names in each."""

from __future__ import annotations

from collections.abc import Iterable

from lowback_timer.core.coach.notch_rules import NotchRule
from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.core.text import translate
from lowback_timer.exchange.values import ValueProblem, Values, instant_text
from lowback_timer.store.log.copies import Instant, Notch, Rating, SessionCopy, SetCopy

MOST_NOTCHES = 100
"""At once, up or down; the coach moves an amount by one."""

Object = dict[str, "str | int | None"]

SESSION_FIELDS = {
    "session": str,
    "changed": str,
    "workout": str,
    "workout_name": str,
    "started": str,
    "ended": str,
    "state": str,
    "planned_ms": int,
    "active_ms": int,
    "sets_planned": int,
    "sets_done": int,
    "sets_early": int,
    "effort": int,
    "pain_before": int,
    "pain_after": int,
    "pain_next": int,
    "note": str,
    "source": str,
}
"""What they are called, in order, and of which kind they are."""
SET_FIELDS = {
    "step": int,
    "section": str,
    "exercise": str,
    "exercise_name": str,
    "side": str,
    "set": int,
    "kind": str,
    "planned": int,
    "done": int,
    "outcome": str,
    "at": str,
    "felt": str,
    "pain": int,
    "load_g": int,
}
"""The same of a set."""


def session_object(session: SessionCopy) -> Object:
    """A session without its sets, in the order of `SESSION_FIELDS`."""
    answers = session.answers
    return {
        "session": session.uid,
        "changed": instant_text(Instant(session.changed_ms, None)),
        "workout": session.workout_id,
        "workout_name": session.workout_name,
        "started": instant_text(session.started),
        "ended": None if session.ended is None else instant_text(session.ended),
        "state": session.state,
        "planned_ms": session.planned_ms,
        "active_ms": session.active_ms,
        "sets_planned": session.sets_planned,
        "sets_done": session.sets_done,
        "sets_early": session.sets_early,
        "effort": answers.effort,
        "pain_before": answers.pain_before,
        "pain_after": answers.pain_after,
        "pain_next": answers.pain_next,
        "note": answers.note,
        "source": session.source,
    }


def set_object(done: SetCopy) -> Object:
    """A set, in the order of `SET_FIELDS`."""
    return {
        "step": done.step_index,
        "section": done.section,
        "exercise": done.exercise_id,
        "exercise_name": done.exercise_name,
        "side": done.side,
        "set": done.set_number,
        "kind": done.kind,
        "planned": done.planned,
        "done": done.done,
        "outcome": done.outcome,
        "at": instant_text(done.at),
        "felt": done.felt,
        "pain": done.pain,
        "load_g": done.load_g,
    }


def notch_object(notch: Notch) -> Object:
    """A step of progress."""
    return {
        "session": notch.session_uid,
        "exercise": notch.exercise_id,
        "kind": notch.kind,
        "at": instant_text(notch.at),
        "notch": notch.notch,
        "rule": notch.rule,
        "refused": notch.is_refused,
    }


def rating_object(rating: Rating) -> Object:
    """How well somebody could do what they want to be able to do again."""
    return {"at": instant_text(rating.at), "wish": rating.wish, "rating": rating.rating}


def session_from(values: Values, sets: Iterable[SetCopy]) -> SessionCopy:
    """The session that an object tells of.

    Raises:
        ValueProblem: something is wrong with it.
    """
    state = values.maybe_choice("state", State)
    if state is not None and not state.is_over:
        text = translate("Exchange", "`state` must be `finished`, `abandoned` or empty.")
        raise ValueProblem(text)
    ordered = tuple(sorted(sets, key=lambda each: each.key))
    if len({each.key for each in ordered}) < len(ordered):
        raise ValueProblem(translate("Exchange", "Two sets have the same `step` and `side`."))
    return SessionCopy(
        uid=values.text("session"),
        changed_ms=values.instant("changed").ms,
        workout_id=values.text("workout"),
        workout_name=values.text("workout_name"),
        started=values.instant("started"),
        planned_ms=values.whole("planned_ms"),
        state=state,
        ended=values.maybe_instant("ended"),
        active_ms=values.maybe_whole("active_ms"),
        sets_planned=values.maybe_whole("sets_planned"),
        sets_done=values.whole("sets_done"),
        sets_early=values.whole("sets_early"),
        source=values.text("source", ""),
        answers=Answers(
            values.scale("effort"),
            values.scale("pain_before"),
            values.scale("pain_after"),
            values.scale("pain_next"),
            values.text("note", ""),
        ),
        sets=ordered,
    )


def set_from(values: Values) -> SetCopy:
    """The set that an object tells of.

    Raises:
        ValueProblem: something is wrong with it.
    """
    kind = values.choice("kind", StepKind)
    if not kind.is_work:
        raise ValueProblem(translate("Exchange", "`kind` must be `reps` or `hold`."))
    return SetCopy(
        step_index=values.whole("step"),
        side=values.maybe_choice("side", Side),
        section=values.choice("section", SectionKind),
        exercise_id=values.text("exercise"),
        exercise_name=values.text("exercise_name"),
        set_number=values.whole("set"),
        kind=kind,
        planned=values.whole("planned"),
        done=values.whole("done"),
        outcome=values.choice("outcome", Outcome),
        at=values.instant("at"),
        felt=values.maybe_choice("felt", Felt),
        pain=values.scale("pain"),
        load_g=values.maybe_whole("load_g"),
    )


def notch_from(values: Values, *, is_refused: bool) -> Notch:
    """The step of progress that an object tells of.

    Raises:
        ValueProblem: something is wrong with it.
    """
    return Notch(
        values.text("session"),
        values.text("exercise"),
        values.choice("kind", StepKind).value,
        values.instant("at"),
        values.maybe_whole("notch", -MOST_NOTCHES, MOST_NOTCHES) or 0,
        values.choice("rule", NotchRule).value,
        is_refused,
    )


def rating_from(values: Values) -> Rating:
    """The rating that an object tells of.

    Raises:
        ValueProblem: something is wrong with it.
    """
    rating = values.scale("rating")
    if rating is None:
        raise ValueProblem(translate("Exchange", "`{name}` is missing.").format(name="rating"))
    return Rating(values.instant("at"), values.text("wish"), rating)
