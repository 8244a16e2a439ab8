"""What is said: from an event to sentences, each with how urgent it is and how long it holds.

Everything that is said can be heard as a beep or seen as well; a voice is a comfort, never the
only one to tell.
"""

from __future__ import annotations

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.announcements import announcement
from lowback_timer.core.cues.tones import TUNES_MS, Sound
from lowback_timer.core.cues.utterance import Kind, Utterance
from lowback_timer.core.session.events import (
    CountingOn,
    Event,
    Go,
    Halfway,
    PhaseStarted,
    RepCounted,
    RepUncounted,
    SessionAbandoned,
    SessionFinished,
    StepAnnounced,
    TenSecondsLeft,
    WaitStarted,
)
from lowback_timer.core.session.marks import announced_after_ms
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.core.text import translate

PASSING_MS = 1_000
"""How long a word on the present moment holds: "halfway", a rep's number."""

LASTING_MS = 10_000
"""How long a word that nothing overtakes holds: how it ended."""


def utterances_of(
    event: Event, timeline: Timeline, verbosity: Verbosity, *, counts_aloud: bool = False
) -> tuple[Utterance, ...]:
    """What an event in a session over `timeline` says, in order.

    Args:
        event: the event.
        timeline: the timeline of its session.
        verbosity: how much is to be said.
        counts_aloud: whether the number of every rep is said.
    """
    if verbosity is Verbosity.OFF:
        return ()
    is_coach = verbosity is Verbosity.COACH
    match event:
        case StepAnnounced(at_ms=at_ms, step=step):
            left_ms = step.duration_ms - announced_after_ms(step.duration_ms)
            return announcement(step, timeline, verbosity, at_ms + left_ms)
        case PhaseStarted() | RepCounted() | RepUncounted() | CountingOn():
            return _of_count(event, counts_aloud=counts_aloud)
        case Halfway(at_ms=at_ms) if is_coach:
            text = translate("Speech", "Halfway.")
            until_ms = at_ms + TUNES_MS[Sound.HALFWAY] + PASSING_MS
            return (Utterance(text, Kind.MOMENT, until_ms),)
        case TenSecondsLeft(at_ms=at_ms) if is_coach:
            text = translate("Speech", "Ten seconds.")
            return (Utterance(text, Kind.MOMENT, at_ms + PASSING_MS),)
        case Go(at_ms=at_ms, step=step) if step.is_open and step.set_number == 1:
            text = translate("Speech", "Press any key when you have had enough.")
            return (Utterance(text, Kind.MOMENT, at_ms + LASTING_MS),)
        case WaitStarted(at_ms=at_ms):
            text = translate("Speech", "Press a key when you are ready.")
            return (Utterance(text, Kind.NAME, at_ms + LASTING_MS),)
        case SessionFinished(at_ms=at_ms) | SessionAbandoned(at_ms=at_ms):
            return (Utterance(_end(event), Kind.END, at_ms + LASTING_MS),)
        case _:
            return ()


def _of_count(
    event: PhaseStarted | RepCounted | RepUncounted | CountingOn, *, counts_aloud: bool
) -> tuple[Utterance, ...]:
    """What is said of reps: their numbers to whoever wants them, corrections to everybody."""
    match event:
        case (
            # As the ring shows it: the rep that begins, or by hand the one that has been done.
            PhaseStarted(at_ms=at_ms, rep=rep, opens_rep=True)
            | RepCounted(at_ms=at_ms, rep=rep, by_hand=True)
        ) if counts_aloud:
            return (Utterance(str(rep), Kind.COUNT, at_ms + PASSING_MS),)
        case RepUncounted(at_ms=at_ms, rep=rep, turn=turn):
            # When the sides take turns, taking back the second of a rep leaves the first.
            number = turn - 1 if rep == turn else turn // 2
            text = translate("Speech", "Back to {number}.").format(number=number)
            return (Utterance(text, Kind.COUNT, at_ms + LASTING_MS),)
        case CountingOn(at_ms=at_ms):
            short = translate("Speech", "Keep counting.")
            text = f"{short} {translate('Speech', 'Hold a key down to end the set.')}"
            return (Utterance(text, Kind.MOMENT, at_ms + LASTING_MS, shorter=(short,)),)
        case _:
            return ()


def _end(event: SessionFinished | SessionAbandoned) -> str:
    """What the workout can be called that has ended."""
    match event:
        case SessionFinished(is_whole=True):
            return translate("Speech", "Workout done. Well done.")
        case SessionFinished():
            return translate("Speech", "That was the end of the workout. What you did is kept.")
        case SessionAbandoned(anything_done=True):
            return translate("Speech", "Workout ended early. What you have done is kept.")
        case _:
            return translate("Speech", "Workout ended. Nothing was done this time.")
