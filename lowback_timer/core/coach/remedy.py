"""What becomes of a workout in which something hurts: less of that exercise, or no more of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lowback_timer.core.adjusting import easing
from lowback_timer.core.coach.pain import Hurt, Light, PainRule, Way, rule_of, way_of, way_text
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.session.legality import misfit_of
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.timeline import Step, StepKind, Timeline


@dataclass(frozen=True, slots=True)
class Remedy:
    """What is done now, by which rule."""

    rule: PainRule
    way: Way
    exercise: Exercise
    """What hurt."""
    easier: Exercise | None = None
    """What takes its place."""
    timeline: Timeline | None = None
    """What the session goes on over; None: what it has."""
    go_to: int | None = None
    """The step that it goes to then; None: it stays in the one that is going on."""

    @property
    def text(self) -> str:
        """What is done now, in one sentence."""
        easier = self.easier.name if self.easier and self.way is Way.SWAP else ""
        return way_text(self.way, self.exercise.name, easier)


def remedy_for(
    timeline: Timeline,
    now: Step,
    records: Iterable[SetRecord],
    hurt: Hurt,
    exercise: Exercise,
    easier: Exercise | None = None,
) -> Remedy:
    """What is done about an exercise of which a set has hurt.

    Args:
        timeline: What the session goes through.
        now: The step that is going on, which is none in which the body works.
        records: What was done so far.
        hurt: What is said of it.
        exercise: What hurt.
        easier: What can be done in its place, if there is anything.
    """
    rule = rule_of(hurt)
    way = way_of(
        rule.light,
        is_left=easing.is_left(timeline, now, exercise),
        has_easier=easier is not None,
    )
    if rule.light is Light.GO_ON:
        return Remedy(rule, way, exercise)
    changed = _changed(way, timeline, now, exercise, easier)
    # The other side of the set that hurt is left out, too.
    is_turning = now.kind is StepKind.SWITCH_SIDES and now.exercise.id == exercise.id
    go_to = easing.after_set(changed, now) if changed and is_turning else None
    if changed is None or (is_turning and go_to is None):
        return Remedy(rule, Way.END, exercise)
    if misfit_of(changed, timeline, now, records) is not None:
        # Somebody has come back from later sets, which have to stay where they are.
        return Remedy(rule, Way.OVER, exercise, go_to=_beyond(timeline, now))
    if way is Way.HALF and not easing.is_left(changed, now, exercise):
        way = Way.OVER
    return Remedy(rule, way, exercise, easier, changed if changed != timeline else None, go_to)


def _changed(
    way: Way, timeline: Timeline, now: Step, exercise: Exercise, easier: Exercise | None
) -> Timeline | None:
    match way:
        case Way.SWAP if easier is not None:
            return easing.eased(timeline, now, exercise, easier)
        case Way.HALF:
            return easing.halved(timeline, now, exercise)
        case Way.OVER:
            return easing.without(timeline, now, exercise)
        case _:
            return timeline


def _beyond(timeline: Timeline, now: Step) -> int | None:
    """Index of the step with which the next exercise begins, if one does."""
    later = timeline.steps[now.index :]
    return next((step.index for step in later if step.block != now.block), None)
