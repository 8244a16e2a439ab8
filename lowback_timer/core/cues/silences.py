"""When a voice has to keep still: over a countdown and its go, the end of a hold, and a tune."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lowback_timer.core.choices import Counting, CueGroup
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.core.cues.tones import GO_MS, STEP_SOUNDS, TUNES_MS, Sound
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.marks import HALFWAY_FROM_MS, announced_after_ms
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.timeline import COUNTED_SECONDS, Step, StepKind, Timeline

FALL_SILENT_MS = 150
"""How long before a silence the voice has to stop, as it takes a moment to do so."""

AHEAD_MS = 30_000
"""How far silences are looked for; longer than any sentence that fits in before them."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch of time in which nothing is to be said."""

    from_ms: float
    until_ms: float
    cuts_off: bool = True
    """Whether somebody who still speaks as it begins has to stop; for a tune, it is enough that
    nothing begins that would run into it."""

    def overlaps(self, from_ms: float, until_ms: float) -> bool:
        """Whether part of it lies between two instants."""
        return from_ms < self.until_ms and until_ms > self.from_ms


def silences_ahead(
    reading: Reading,
    now: Milliseconds,
    timeline: Timeline,
    speed: float = 1,
    hearing: Hearing | None = None,
) -> tuple[Silence, ...]:
    """The silences of the step that is going on and of those that follow it soon.

    Args:
        reading: what the session's clocks show.
        now: the instant that `reading` is of, on the clock of the session's caller.
        timeline: the timeline of the session.
        speed: how many milliseconds of the session pass in one of life, as tunes do not shrink.
        hearing: which sounds are not played, so that nothing has to keep still for them, and how
            late the others are.
    """
    if reading.state is not State.RUNNING:
        return ()
    hearing = hearing or Hearing()
    silences = []
    if reading.lead_in_ms:
        silences.append(Silence(now, now + reading.lead_in_ms + GO_MS * speed))
    start_ms, duration_ms = now + reading.lead_in_ms - reading.elapsed_ms, reading.duration_ms
    for step in timeline.steps[reading.step.index :]:
        if step is not reading.step:
            duration_ms = step.duration_ms
        ends = not _lasts(step, reading.counting)
        silences += [
            silence
            for silence, group in _silences_of(
                step, timeline, start_ms, duration_ms, speed, ends=ends
            )
            if group not in hearing.unwanted
        ]
        start_ms += duration_ms
        if not ends or start_ms > now + AHEAD_MS:
            break
    if late_ms := hearing.late_ms * speed:
        silences = [replace(each, until_ms=each.until_ms + late_ms) for each in silences]
    return tuple(silences)


def _lasts(step: Step, counting: Counting) -> bool:
    """Whether the person, and not the clock, ends the step."""
    return step.is_open or (step.kind, counting) in {
        (StepKind.REPS, Counting.BY_HAND),
        (StepKind.REST, Counting.PACED_WAITING),
    }


def _silences_of(
    step: Step,
    timeline: Timeline,
    start_ms: Milliseconds,
    duration_ms: Milliseconds,
    speed: float,
    *,
    ends: bool,
) -> Iterator[tuple[Silence, CueGroup | None]]:
    """The silences of a step, each with the sounds it is for that a person can do without."""

    def tune(sound: Sound, from_ms: Milliseconds) -> Silence:
        return Silence(from_ms, from_ms + TUNES_MS[sound] * speed, cuts_off=False)

    end_ms = start_ms + duration_ms
    counted = Silence(end_ms - COUNTED_SECONDS[0] * 1000 - FALL_SILENT_MS * speed, end_ms)
    if step.index and timeline.steps[step.index - 1].kind.is_work:
        yield tune(Sound.END, start_ms), None
    if step.kind.is_work:
        yield Silence(start_ms, start_ms + GO_MS * speed), None
        if step.kind is StepKind.HOLD and ends:
            yield counted, CueGroup.LAST_SECONDS
            if duration_ms >= HALFWAY_FROM_MS:
                yield tune(Sound.HALFWAY, start_ms + duration_ms // 2), CueGroup.HALFWAY
        return
    if (sound := STEP_SOUNDS[step.kind]) in TUNES_MS:
        yield tune(sound, start_ms + announced_after_ms(duration_ms)), None
    if ends and timeline.steps[step.index + 1].kind.is_work:  # no workout ends with a rest
        yield counted, None
