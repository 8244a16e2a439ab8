"""What is said about a step: its name and side first, and the rest if there is time for it.

A sentence comes with shorter forms of itself. What a person has to know for the next set is left
out last: first the name and the side, then how to get into position, then how much it will be.
"""

from __future__ import annotations

import re

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.utterance import Kind, Utterance
from lowback_timer.core.cues.words import round_text, side_text, spoken_amount, spoken_length
from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.session.timeline import FIRST_POSITION, Step, StepKind, Timeline
from lowback_timer.core.text import translate

SHORT_NAME_WORDS = (3, 2)
"""How many words of a name are said when there is no time for all of it."""


def announcement(
    step: Step,
    timeline: Timeline,
    verbosity: Verbosity,
    until_ms: Milliseconds,
    *,
    is_repeated: bool = False,
) -> tuple[Utterance, ...]:
    """What is said about a step in which the body does not work.

    Args:
        step: the step.
        timeline: the timeline of its session.
        verbosity: how much is to be said.
        until_ms: the instant at which the step is over.
        is_repeated: whether it is said later than at the beginning of the step, because it was cut
            off; then its length would be wrong.
    """
    is_coach = verbosity is Verbosity.COACH
    match step.kind:
        case StepKind.SWITCH_SIDES:
            kind, forms = Kind.TURN, _switch_forms(step, is_coach=is_coach)
        case StepKind.GET_READY:
            kind, forms = Kind.NAME, _get_ready_forms(step, timeline, is_coach=is_coach)
        case _:
            kind, forms = Kind.NAME, _rest_forms(step, timeline, is_coach=is_coach)
            if is_coach and is_repeated:
                forms = forms[1:]
    sentence = _utterance(kind, forms, until_ms)
    cue = _form_cue(step, timeline) if is_coach else ""
    return (sentence, Utterance(cue, Kind.FORM_CUE, until_ms)) if cue else (sentence,)


def late_announcement(step: Step, timeline: Timeline, until_ms: Milliseconds) -> Utterance:
    """What is still said about a set that has begun, when there was no time for it before."""
    if step.index and timeline.steps[step.index - 1].kind is StepKind.SWITCH_SIDES:
        return _utterance(Kind.TURN, [_side(step)], until_ms)
    return _utterance(Kind.NAME, _named(step, "{name}."), until_ms)


def short_names(name: str) -> list[str]:
    """Shorter forms of a name, the longest first: what stands before a comma, its first words."""
    head = re.split(r"\s*(?:[,;:(/]|\s[-–—]\s)", name, maxsplit=1)[0] or name
    words = head.split()
    starts = [" ".join(words[:count]) for count in SHORT_NAME_WORDS if count < len(words)]
    return [each for each in [head, *starts] if each != name]


def _utterance(kind: Kind, forms: list[str], until_ms: Milliseconds) -> Utterance:
    text, *shorter = dict.fromkeys(forms)
    return Utterance(text, kind, until_ms, shorter=tuple(shorter))


def _switch_forms(step: Step, *, is_coach: bool) -> list[str]:
    switch, side = translate("Speech", "Switch sides."), _side(step)
    turn = _turn(step) if is_coach else side
    return [_joined(switch, turn), turn, side, switch]


def _get_ready_forms(step: Step, timeline: Timeline, *, is_coach: bool) -> list[str]:
    named = _named(step, "{name}.")
    if not is_coach:
        return named
    name, move = f"{step.exercise.name}.", _move(step, timeline)
    # Whoever is told to roll onto the left side has been told the side.
    side = "" if step.exercise.position is Position.SIDE else _side(step)
    return [
        _joined(_round(step, timeline), name, side, spoken_amount(step), move),
        _joined(name, side, spoken_amount(step), move),
        _joined(name, side, move),
        *named,
    ]


def _round(step: Step, timeline: Timeline) -> str:
    """Which round begins with this step, if one does."""
    before = timeline.steps[step.index - 1] if step.index else None
    if before and (before.section_index, before.round_number) == (
        step.section_index,
        step.round_number,
    ):
        return ""
    return _sentence(round_text(step))


def _rest_forms(step: Step, timeline: Timeline, *, is_coach: bool) -> list[str]:
    coming = timeline.next_work(step.index)
    assert coming is not None  # no workout ends with a rest
    # Before another exercise there is time to get ready, in which its side is told.
    is_same = coming.block == step.block
    following = translate("Speech", "Next: {name}.")
    named = _named(coming, following, has_side=is_same)
    if not is_coach:
        return named
    length = translate("Speech", "Rest for {time}.").format(time=spoken_length(step.duration_ms))
    # Of a single set nobody needs to know its number.
    numbered = (
        translate("Speech", "Next: {name}, set {number}.") if coming.dose.sets > 1 else following
    ).format(name=coming.exercise.name, number=coming.set_number)
    turn = _turn(coming) if is_same and coming.side else ""
    amount = spoken_amount(coming, is_first=False) if is_same and coming.dose.works else ""
    return [
        _joined(length, numbered, amount, turn),
        _joined(numbered, amount, turn),
        _joined(numbered, turn),
        *named,
    ]


def _named(step: Step, sentence: str, *, has_side: bool = True) -> list[str]:
    """A sentence with the name of the exercise in it, and its side: in full and ever shorter."""
    full, *short = (
        sentence.format(name=name)
        for name in [step.exercise.name, *short_names(step.exercise.name)]
    )
    side = _side(step) if has_side else ""
    return [*(_joined(each, side) for each in (full, *short)), full, *short]


def _form_cue(step: Step, timeline: Timeline) -> str:
    """One reminder before every set of both sides, another one each time."""
    coming = timeline.next_work(step.index)
    assert coming is not None  # every step without work leads to one
    cues = step.exercise.cues
    if step.kind is StepKind.SWITCH_SIDES or coming.block != step.block or not cues:
        return ""
    earlier = {
        (each.block, each.set_number)
        for each in timeline.steps[: step.index]
        if each.kind.is_work and each.exercise.id == step.exercise.id
    }
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
