"""Everything in a workout, entry by entry: what was done, what goes on now, and what is to come.

No Qt here, so that every line a person reads can be tested without a window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from lowback_timer.core.cues.words import (
    count_text,
    dose_text,
    length_text,
    minutes_text,
    round_text,
    set_text,
    side_text,
)
from lowback_timer.core.plan.dose import Hold, Side
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import Ending, ending_of, sides_of
from lowback_timer.core.session.timeline import Step, Timeline
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.section_words import section_name


class Rank(Enum):
    """What an entry stands for."""

    SECTION = "section"
    EXERCISE = "exercise"
    SET = "set"


class Mark(Enum):
    """How far an entry has come."""

    NONE = "none"
    """It stands for several sets, each with a mark of its own."""
    DONE = "done"
    IN_PART = "in part"
    SKIPPED = "skipped"
    NOW = "now"
    """It goes on, or it is what comes next."""
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class StepEntry:
    """One line of the list."""

    rank: Rank
    text: str
    detail: str
    """What was done, or what is asked for."""
    spoken: str
    """The entry as a screen reader says it."""
    mark: Mark = Mark.NONE
    step: int | None = None
    """Index of the step to which it leads; a section leads nowhere."""


def entries_of(
    timeline: Timeline, records: Iterable[SetRecord], now: Step
) -> tuple[StepEntry, ...]:
    """The whole of a workout.

    Args:
        timeline: What a session goes through.
        records: What was done so far.
        now: The step that is going on.
    """
    found = {(record.step.index, record.side): record for record in records}
    return tuple(_entries(timeline, found, now))


_Found = dict[tuple[int, Side | None], SetRecord]


def _entries(timeline: Timeline, found: _Found, now: Step) -> Iterator[StepEntry]:
    coming = now if now.kind.is_work else timeline.next_work(now.index)
    for _, run in groupby(timeline.steps, key=lambda step: (step.section_index, step.round_number)):
        steps = list(run)
        name = section_name(timeline.workout.id, timeline.workout.name, steps[0].section)
        head = " · ".join(filter(None, (name, round_text(steps[0]))))
        length = minutes_text(sum(step.duration_ms for step in steps))
        yield StepEntry(Rank.SECTION, head, length, f"{head}, {length}")
        for _, block in groupby(steps, key=lambda step: step.block):
            yield from _block_entries(list(block), found, now, coming)


def _block_entries(
    steps: list[Step], found: _Found, now: Step, coming: Step | None
) -> Iterator[StepEntry]:
    """An exercise with its sets; one set alone goes with it into one entry."""
    first, work = steps[0], [step for step in steps if step.kind.is_work]
    name = first.exercise.name
    if len(work) == 1:
        mark, detail = _state(work[0], found, now, coming)
        spoken = f"{name}. {_spoken(mark, detail)}."
        yield StepEntry(Rank.EXERCISE, name, detail, spoken, mark, first.index)
        return
    dose = dose_text(first.dose)
    yield StepEntry(Rank.EXERCISE, name, dose, f"{name}. {dose}.", step=first.index)
    for step in work:
        mark, detail = _state(step, found, now, coming)
        text = _set_name(step)
        spoken = f"{name}. {text}. {_spoken(mark, detail)}."
        yield StepEntry(Rank.SET, text, detail, spoken, mark, step.index)


def _set_name(step: Step) -> str:
    """Which set and which side it is: "Set 1 of 2 · left side"."""
    number = translate("SetDots", "Set {number} of {total}")
    number = number.format(number=step.set_number, total=step.dose.sets)
    told = (number if step.dose.sets > 1 else "", side_text(step) if step.side else "")
    text = " · ".join(filter(None, told))
    return text[:1].upper() + text[1:]


def _state(step: Step, found: _Found, now: Step, coming: Step | None) -> tuple[Mark, str]:
    asked = set_text(step, of_one_side=step.side is not None)
    if step is coming:
        word = (
            translate("StepList", "now: {amount}")
            if step is now
            else translate("StepList", "next: {amount}")
        )
        return Mark.NOW, word.format(amount=asked)
    records = [found.get((step.index, side)) for side in sides_of(step)]
    endings = {ending_of(record) for record in records}
    done = [record.done for record in records if record is not None]
    if endings == {Ending.NOT_REACHED}:
        return Mark.AHEAD, asked
    if endings == {Ending.SKIPPED}:
        return Mark.SKIPPED, translate("StepList", "skipped")
    is_full = endings == {Ending.DONE}
    return Mark.DONE if is_full else Mark.IN_PART, _done_text(step, min(done), is_full=is_full)


def _done_text(step: Step, done: int, *, is_full: bool) -> str:
    """What was done of a set, of both sides at least."""
    work = step.work
    if isinstance(work, Hold):
        if is_full or work.is_open:
            return length_text(done)
        text = translate("StepList", "{done} of {planned}")
        return text.format(done=count_text(done), planned=length_text(work.duration_ms))
    if is_full:
        return (
            translate("Wording", "%n rep(s) per side", None, done)
            if step.alternates
            else translate("Wording", "%n rep(s)", None, done)
        )
    text = translate("StepList", "{done} of {planned}")
    planned = set_text(step, of_one_side=step.side is not None)
    return text.format(done=done, planned=planned)


def _spoken(mark: Mark, detail: str) -> str:
    """How far a set has come, as a sentence without its end."""
    texts = {
        Mark.DONE: translate("StepList", "Done: {amount}"),
        Mark.IN_PART: translate("StepList", "Done in part: {amount}"),
        Mark.AHEAD: translate("StepList", "To come: {amount}"),
    }
    text = texts[mark].format(amount=detail) if mark in texts else detail
    return text[:1].upper() + text[1:]
