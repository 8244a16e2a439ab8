"""A session as a player of tracks: every step is one.

No Qt here, so that every line that a lock screen shows can be tested without a window.
"""

from __future__ import annotations

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.timeline import StepKind, Timeline
from lowback_timer.devices.media.controls import PlaybackStatus, Track
from lowback_timer.resources import icon_file
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.face import line_on, word_of


def status_of(reading: Reading) -> PlaybackStatus:
    """Whether time goes on; who waits for the person stands still, and is asked to play on."""
    if reading.state is State.RUNNING and not reading.is_waiting:
        return PlaybackStatus.PLAYING
    is_under_way = reading.state in {State.RUNNING, State.PAUSED}
    return PlaybackStatus.PAUSED if is_under_way else PlaybackStatus.STOPPED


def track_of(reading: Reading, timeline: Timeline, length_ms: Milliseconds | None) -> Track:
    """What is told of a step: the exercise, what is to be done of it, and the workout."""
    step = reading.step
    shown = step if step.kind.is_work else timeline.next_work(step.index)
    assert shown is not None  # no workout ends without work
    title, line = shown.exercise.name, line_on(shown)
    if step.kind is StepKind.REST:
        title = translate("Face", "Next: {exercise}").format(exercise=title)
    if reading.is_waiting:
        line = f"{translate('Face', 'Rest is over')} · {line}"
    elif not step.kind.is_work:
        line = f"{word_of(Phase.of(step.kind))} · {line}"
    return Track(
        id=f"step_{step.index}",
        title=title,
        artist=line,
        album=timeline.workout.name,
        length_ms=length_ms,
        art=icon_file(),
    )


def left_ms(reading: Reading) -> Milliseconds | None:
    """When the step will be over by itself, the lead-in included; None if a person ends it."""
    step = reading.step
    is_by_hand = step.kind is StepKind.REPS and reading.counting is Counting.BY_HAND
    return None if is_by_hand or step.is_open else reading.lead_in_ms + max(0, reading.left_ms)
