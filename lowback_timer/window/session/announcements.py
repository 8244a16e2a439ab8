"""What a screen reader is told while a session runs: whatever changes, and never the seconds."""

from __future__ import annotations

from lowback_timer.core.cues.words import set_text, side_text, spoken_length
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    CountingOn,
    Event,
    Paused,
    RepUncounted,
    Resumed,
    SetRated,
    SetReopened,
    StepStarted,
    TimeAdded,
    WaitStarted,
)
from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.timeline import Step, StepKind, Timeline
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.felt_words import felt_text
from lowback_timer.window.session.face import face_of, line_on, word_of


def announcement_of(events: tuple[Event, ...], reading: Reading, timeline: Timeline) -> str:
    """What to say of what has happened by `reading`; empty when it is nothing that matters."""
    if any(isinstance(event, SetReopened) for event in events):
        # Whoever takes up a set need not be told which one it was.
        events = tuple(event for event in events if not isinstance(event, StepStarted))
    lines = (_line_of(event, reading, timeline) for event in events)
    return " ".join(filter(None, lines))


def absence_text(missed_ms: Milliseconds) -> str:
    """For how long nobody was there, because the computer slept."""
    minutes, seconds = divmod(missed_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        text = translate("SessionPage", "You were away for {hours} h {minutes} min.")
    elif minutes:
        text = translate("SessionPage", "You were away for {minutes} min {seconds} s.")
    else:
        text = translate("SessionPage", "You were away for {seconds} s.")
    return text.format(hours=hours, minutes=minutes, seconds=seconds)


def view_text(*, is_far: bool) -> str:
    """Which view there is from now on."""
    if is_far:
        return translate("SessionPage", "Far view")
    return translate("SessionPage", "Near view, with all buttons")


def sound_text(*, is_muted: bool) -> str:
    """Whether there is sound from now on."""
    if is_muted:
        return translate("SessionPage", "Sound off")
    return translate("SessionPage", "Sound on")


def _line_of(event: Event, reading: Reading, timeline: Timeline) -> str:
    match event:
        case StepStarted(step=step):
            return _step_text(step, timeline)
        case WaitStarted():
            face = face_of(reading, timeline)
            return f"{face.word}, {_number_text(reading, timeline)}."
        case Paused():
            text = translate("Announcements", "Paused, {number}.")
            return text.format(number=_number_text(reading, timeline))
        case Resumed(lead_in_ms=lead_in_ms):
            return _resumed_text(reading.step, lead_in_ms)
        case RepUncounted():
            text = translate("Announcements", "One rep back: {number}.")
            return text.format(number=_number_text(reading, timeline))
        case CountingOn():
            text = translate(
                "Announcements", "Counting on: {number}. Hold a key down to end the set."
            )
            return text.format(number=_number_text(reading, timeline))
        case SetRated(records=(record, *_)) if record.felt is not None:
            return translate("Announcements", "Noted: {felt}.").format(
                felt=felt_text(record.felt, record.pain)
            )
        case TimeAdded(by_ms=by_ms):
            return _added_text(by_ms, _number_text(reading, timeline))
        case _:
            return ""


def _step_text(step: Step, timeline: Timeline) -> str:
    """A step, how much of it, and of what: "Hold, 30 seconds. Front plank."."""
    shown = step if step.kind.is_work else timeline.next_work(step.index)
    assert shown is not None  # no workout ends without work
    name = shown.exercise.name
    if step.kind is StepKind.REST:
        what = translate("Face", "Next: {exercise}").format(exercise=name)
    elif step.kind is StepKind.GET_READY:
        what = f"{name}, {line_on(shown)}"
    else:
        what = name
    word = word_of(Phase.of(step.kind))
    side = "" if step.kind is StepKind.REST else side_text(shown)
    return f"{', '.join(filter(None, (word, side, _amount_text(step))))}. {what}."


def _amount_text(step: Step) -> str:
    if step.is_open:
        return translate("Announcements", "as long as you can, any key ends it")
    if step.kind is StepKind.REPS:
        return set_text(step, of_one_side=step.side is not None)
    return _seconds_text(step.duration_ms)


def _resumed_text(step: Step, lead_in_ms: Milliseconds) -> str:
    phase = word_of(Phase.of(step.kind))
    if not lead_in_ms:
        return translate("Announcements", "Going on: {phase}.").format(phase=phase)
    text = translate("Announcements", "Going on in {seconds}: {phase}.")
    return text.format(seconds=_seconds_text(lead_in_ms), phase=phase)


def _added_text(by_ms: Milliseconds, number: str) -> str:
    text = (
        translate("Announcements", "{seconds} more: {number}.")
        if by_ms > 0
        else translate("Announcements", "{seconds} less: {number}.")
    )
    return text.format(seconds=_seconds_text(abs(by_ms)), number=number)


def _number_text(reading: Reading, timeline: Timeline) -> str:
    """The number in the ring and what it means: "19 seconds left of 30", "3 of 8"."""
    face = face_of(reading, timeline)
    caption = face.caption.partition(" · ")[0]
    return caption if reading.is_waiting else f"{face.number} {caption}"


def _seconds_text(ms: Milliseconds) -> str:
    return spoken_length(-(-ms // 1000) * 1000)
