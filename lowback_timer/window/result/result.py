"""What a session came to, set against what was planned, in words and numbers.

No Qt here, so that every line a person reads can be tested without a window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lowback_timer.core.coach.breaks import is_break
from lowback_timer.core.cues.words import amount_text
from lowback_timer.core.plan.dose import Dose, Hold, Side
from lowback_timer.core.plan.exercise import Load
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import (
    Ending,
    Verdict,
    ending_of,
    sides_of,
    tally_of,
    verdict_of,
)
from lowback_timer.core.session.timeline import Step, Timeline
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.felt_words import felt_text
from lowback_timer.window.services.section_words import section_name
from lowback_timer.window.services.set_words import SetResult, label_of, set_result


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One exercise, or one side of it, set by set."""

    section: SectionKind
    exercise_id: str
    name: str
    side: str
    """The side, as the exercise calls it; empty when both work at once."""
    planned: str
    sets: tuple[SetResult, ...]
    section_index: int = 0
    """Which of the workout's sections, counted from 0: two may be of one kind."""
    felt: str = ""
    """How the sets were, as far as somebody has said so: "too easy, just right"."""
    part: str = ""
    """What the section is called; empty: as all of its kind."""

    @property
    def heading(self) -> str:
        """What stands above the rows of the section."""
        return self.part or self.section.label

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        head = f"{self.name}, {self.side}" if self.side else self.name
        done = "; ".join(each.text for each in self.sets)
        spoken = translate("Result", "{exercise}. Planned: {planned}. Done: {done}.")
        text = spoken.format(exercise=head, planned=self.planned, done=done)
        if not self.felt:
            return text
        return f"{text} {translate('Result', 'How it was: {felt}.').format(felt=self.felt)}"


@dataclass(frozen=True, slots=True)
class Result:
    """A session's sum, and its rows in the workout's order."""

    sets_planned: int
    """The sets are counted as in `Tally`."""
    sets_done: int
    sets_early: int
    verdict: Verdict
    rows: tuple[ResultRow, ...]
    advice: tuple[str, ...]


def result_of(timeline: Timeline, records: Iterable[SetRecord]) -> Result:
    """Set `records` against the plan."""
    found = {(record.step.index, record.side): record for record in records}
    work = [step for step in timeline.steps if step.kind.is_work]
    tally = tally_of(timeline, found.values())
    return Result(
        sets_planned=tally.planned,
        sets_done=tally.done,
        sets_early=tally.early,
        verdict=verdict_of(timeline, found.values()),
        rows=tuple(_rows(timeline.workout, work, found)),
        advice=_advice(timeline.workout, found.values()),
    )


def _rows(
    workout: Workout, work: Iterable[Step], found: dict[tuple[int, Side | None], SetRecord]
) -> Iterator[ResultRow]:
    """A row for every exercise and side; later rounds of a section go into the same rows."""
    steps_of: dict[tuple[int, str, Dose, Side | None], list[Step]] = {}
    for step in work:
        for side in sides_of(step):
            key = (step.section_index, step.exercise.id, step.dose, side)
            steps_of.setdefault(key, []).append(step)
    for (*_, side), steps in steps_of.items():
        first = steps[0]
        yield ResultRow(
            section=first.section,
            exercise_id=first.exercise.id,
            name=first.exercise.name,
            side="" if side is None else first.exercise.side_names.of(side),
            planned=_planned(first, len(steps)),
            sets=_merged(_set_result(found.get((step.index, side))) for step in steps),
            section_index=first.section_index,
            felt=_felt(found.get((step.index, side)) for step in steps),
            part=section_name(workout.id, workout.name, first.section),
        )


def _felt(records: Iterable[SetRecord | None]) -> str:
    """How the sets of a row were; what was said of all of them is told once."""
    said = [felt_text(each.felt, each.pain) for each in records if each and each.felt]
    return ", ".join(said if len(set(said)) > 1 else said[:1])


def _planned(step: Step, sets: int) -> str:
    """What was planned for one side: "2 × 12 reps", "8, 6, 4 reps" or "30 s hold"."""
    amount = amount_text(step.dose, of_one_side=True)
    return amount if sets == 1 or len(step.dose.works) == sets else f"{sets} × {amount}"


def _set_result(record: SetRecord | None) -> SetResult:
    ending = ending_of(record)
    if record is None:
        return SetResult(label_of(ending), ending)
    is_hold = isinstance(record.step.work, Hold)
    return set_result(ending, record.planned, record.done, is_hold=is_hold)


def _merged(sets: Iterable[SetResult]) -> tuple[SetResult, ...]:
    """The sets, with those that were skipped or not reached in a row told of once."""
    merged: list[SetResult] = []
    for each in sets:
        has_amount = each.ending in {Ending.DONE, Ending.EARLY}
        if has_amount or not merged or merged[-1] != each:
            merged.append(each)
    return tuple(merged)


def _advice(workout: Workout, records: Iterable[SetRecord]) -> tuple[str, ...]:
    """What to mind until next time."""
    if is_break(workout.id):
        return (
            translate(
                "Result", "A break is no training: it counts for no week, and needs no rest."
            ),
        )
    lifted = any(record.done and record.step.exercise.load is Load.NEEDED for record in records)
    advice = [translate("Result", "Twice a week is plenty, with days of recovery in between.")]
    if lifted:
        advice.append(
            translate(
                "Result",
                "If you could have done more reps at the end, add a little weight next time.",
            )
        )
    return tuple(advice)
