"""The sets of a session from the log, as rows to show. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lowback_timer.core.cues.words import length_text, load_text
from lowback_timer.core.plan.exercise import Exercise, SideNames
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.summary import Ending
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.felt_words import felt_text
from lowback_timer.window.services.set_words import SetResult, set_result

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSet


@dataclass(frozen=True, slots=True)
class SetRow:
    """One exercise, or one side of it, set by set."""

    section: SectionKind
    exercise_id: str
    name: str
    is_known: bool
    """Whether the library still has the exercise."""
    side: str
    """Empty when both work at once."""
    planned: str
    sets: tuple[SetResult, ...]
    felt: str
    """How the sets were; empty when nobody has said so."""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        head = f"{self.name}, {self.side}" if self.side else self.name
        done = "; ".join(each.text for each in self.sets)
        text = translate("Result", "{exercise}. Planned: {planned}. Done: {done}.")
        spoken = text.format(exercise=head, planned=self.planned, done=done)
        if not self.felt:
            return spoken
        return f"{spoken} {translate('History', 'How it was: {felt}.').format(felt=self.felt)}"


def rows_of(sets: Iterable[LoggedSet], exercises: Mapping[str, Exercise]) -> tuple[SetRow, ...]:
    """A row for every exercise, kind of work and side, in the order in which they came."""
    grouped: dict[tuple[object, ...], list[LoggedSet]] = {}
    for each in sets:
        key = (each.section, each.exercise_id, each.kind, each.side)
        grouped.setdefault(key, []).append(each)
    return tuple(_row(group, exercises) for group in grouped.values())


def _row(sets: list[LoggedSet], exercises: Mapping[str, Exercise]) -> SetRow:
    first = sets[0]
    exercise = exercises.get(first.exercise_id)
    names = exercise.side_names if exercise else SideNames()
    return SetRow(
        section=first.section,
        exercise_id=first.exercise_id,
        name=exercise.name if exercise else first.exercise_name,
        is_known=exercise is not None,
        side="" if first.side is None else names.of(first.side),
        planned=_planned(sets),
        sets=tuple(_set(each) for each in sets),
        felt=_felt(sets),
    )


def _planned(sets: list[LoggedSet]) -> str:
    """What was planned: "2 × 12 reps · 20 kg", "30 s", "8 reps, 6 reps"."""
    amounts = [_amount(each) for each in sets]
    if len(set(amounts)) > 1:
        text = ", ".join(amounts)
    else:
        text = amounts[0] if len(amounts) == 1 else f"{len(amounts)} × {amounts[0]}"
    loads = [each.load_g for each in sets]
    if not any(loads):
        return text
    told = [load_text(each) if each else "–" for each in loads]
    return f"{text} · {told[0] if len(set(told)) == 1 else ', '.join(told)}"


def _felt(sets: list[LoggedSet]) -> str:
    """How they were: "just right" if all were, or that of each."""
    told = [felt_text(each.felt, each.pain) if each.felt else "–" for each in sets]
    if set(told) == {"–"}:
        return ""
    return told[0] if len(set(told)) == 1 else ", ".join(told)


def _amount(each: LoggedSet) -> str:
    if each.kind is not StepKind.HOLD:
        return translate("Wording", "%n rep(s)", None, each.planned)
    if not each.planned:
        return translate("Wording", "hold as long as you can")
    return length_text(each.planned)


def _set(each: LoggedSet) -> SetResult:
    is_part = each.outcome is Outcome.ENDED_EARLY or each.done > 0
    unfinished = Ending.EARLY if is_part else Ending.SKIPPED
    ending = Ending.DONE if each.outcome is Outcome.DONE else unfinished
    return set_result(ending, each.planned, each.done, is_hold=each.kind is StepKind.HOLD)
