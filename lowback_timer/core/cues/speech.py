"""What is said: from an event to sentences, each with how urgent it is and how long it holds.

Everything that is said can be heard as a beep or seen as well; a voice is a comfort, never the
only one to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.words import round_text, side_text, spoken_amount, spoken_length
from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.session.events import (
    Event,
    Halfway,
    PhaseStarted,
    RepCounted,
    SessionAbandoned,
    SessionFinished,
    StepAnnounced,
    TenSecondsLeft,
    WaitStarted,
)
from lowback_timer.core.session.marks import announced_after_ms
from lowback_timer.core.session.timeline import FIRST_POSITION, Step, StepKind, Timeline
from lowback_timer.core.text import translate

PASSING_MS = 1_000
"""How long a word on the present moment holds: "halfway", a rep's number."""

LASTING_MS = 10_000
"""How long a word that nothing overtakes holds: how it ended."""


class Kind(IntEnum):
    """What an utterance is about, in rising urgency."""

    FORM_CUE = 1
    COUNT = 2
    MOMENT = 3
    NAME = 4
    TURN = 5
    END = 6


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to say in one go."""

    text: str
    kind: Kind
    expires_ms: Milliseconds
    """The instant from which it is stale, on the session's clock: it has to have begun before."""


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
            return tuple(
                Utterance(text, kind, at_ms + left_ms)
                for text, kind in _announcement(step, timeline, is_coach=is_coach)
                if text
            )
        case (
            # As the ring shows it: the rep that begins, or by hand the one that has been done.
            PhaseStarted(at_ms=at_ms, rep=rep, opens_rep=True)
            | RepCounted(at_ms=at_ms, rep=rep, by_hand=True)
        ) if counts_aloud:
            return (Utterance(str(rep), Kind.COUNT, at_ms + PASSING_MS),)
        case Halfway(at_ms=at_ms) if is_coach:
            text = translate("Speech", "Halfway.")
            return (Utterance(text, Kind.MOMENT, at_ms + PASSING_MS),)
        case TenSecondsLeft(at_ms=at_ms) if is_coach:
            text = translate("Speech", "Ten seconds.")
            return (Utterance(text, Kind.MOMENT, at_ms + PASSING_MS),)
        case WaitStarted(at_ms=at_ms):
            text = translate("Speech", "Press a key when you are ready.")
            return (Utterance(text, Kind.NAME, at_ms + LASTING_MS),)
        case SessionFinished(at_ms=at_ms) | SessionAbandoned(at_ms=at_ms):
            return (Utterance(_end(event), Kind.END, at_ms + LASTING_MS),)
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
        case SessionAbandoned():
            return translate("Speech", "Workout ended. Nothing was done this time.")


def _announcement(step: Step, timeline: Timeline, *, is_coach: bool) -> list[tuple[str, Kind]]:
    """What is said about a step in which the body does not work."""
    if step.kind is StepKind.SWITCH_SIDES:
        switch = translate("Speech", "Switch sides.")
        return [(f"{switch} {_turn(step) if is_coach else _side(step)}".rstrip(), Kind.TURN)]
    if step.kind is StepKind.GET_READY:
        return _get_ready(step, timeline, is_coach=is_coach)
    return _rest(step, timeline, is_coach=is_coach)


def _get_ready(step: Step, timeline: Timeline, *, is_coach: bool) -> list[tuple[str, Kind]]:
    name = f"{step.exercise.name}."
    if not is_coach:
        return [(_joined(name, _side(step)), Kind.NAME)]
    move = _move(step, timeline)
    # Whoever is told to roll onto the left side has been told the side.
    side = "" if step.exercise.position is Position.SIDE else _side(step)
    sentence = _joined(_round(step, timeline), name, side, spoken_amount(step.dose), move)
    return [(sentence, Kind.NAME), (_form_cue(step, timeline), Kind.FORM_CUE)]


def _round(step: Step, timeline: Timeline) -> str:
    """Which round begins with this step, if one does."""
    before = timeline.steps[step.index - 1] if step.index else None
    if before and (before.section_index, before.round_number) == (
        step.section_index,
        step.round_number,
    ):
        return ""
    return _sentence(round_text(step))


def _rest(step: Step, timeline: Timeline, *, is_coach: bool) -> list[tuple[str, Kind]]:
    coming = timeline.next_work(step.index)
    assert coming is not None  # no workout ends with a rest
    name = coming.exercise.name
    if not is_coach:
        return [(translate("Speech", "Next: {name}.").format(name=name), Kind.NAME)]
    length = translate("Speech", "Rest for {time}.").format(time=spoken_length(step.duration_ms))
    following = translate("Speech", "Next: {name}, set {number}.")
    following = following.format(name=name, number=coming.set_number)
    if coming.block != step.block:  # then there is time to get ready, with a cue of its own
        return [(_joined(length, following), Kind.NAME)]
    turn = _turn(coming) if coming.side else ""
    return [
        (_joined(length, following, turn), Kind.NAME),
        (_form_cue(coming, timeline), Kind.FORM_CUE),
    ]


def _form_cue(step: Step, timeline: Timeline) -> str:
    """One reminder, another one with every set of the exercise."""
    earlier = {
        (each.block, each.set_number)
        for each in timeline.steps[: step.index]
        if each.kind.is_work and each.exercise.id == step.exercise.id
    }
    cues = step.exercise.cues
    if not cues:
        return ""
    return f"{cues[len(earlier) % len(cues)]}."


def _move(step: Step, timeline: Timeline) -> str:
    """How to get from the last exercise's position into this one, if it is another."""
    steps = timeline.steps
    before = steps[step.index - 1].exercise.position if step.index else FIRST_POSITION
    if step.exercise.position is Position.SIDE:
        return _turn(step)
    return "" if step.exercise.position is before else _into(step.exercise.position)


def _into(position: Position) -> str:
    return {
        Position.STANDING: translate("Speech", "Stand up."),
        Position.KNEELING: translate("Speech", "Come onto your hands and knees."),
        Position.PRONE: translate("Speech", "Lie face down."),
        Position.SUPINE: translate("Speech", "Lie on your back."),
        Position.SIDE: translate("Speech", "Lie on your side."),
        Position.MACHINE: translate("Speech", "Go to the machine."),
    }[position]


def _turn(step: Step) -> str:
    """How the body gets onto the side of this step."""
    if step.exercise.position is not Position.SIDE:
        return _side(step)
    if step.side is None:
        return _into(Position.SIDE)
    if step.side is Side.LEFT:
        return translate("Speech", "Roll onto your left side.")
    return translate("Speech", "Roll onto your right side.")


def _side(step: Step) -> str:
    return _sentence(side_text(step))


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
