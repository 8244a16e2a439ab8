"""How often a command would find the microphone open, if it is off while the program is heard.

`python -m tools.open_microphone` shows it for every workout of the library, as
docs/adr/0052-no-voice-commands.md quotes it. Words last as long as the program itself reckons.
"""

from __future__ import annotations

import wave
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lowback_timer import resources
from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.speech import utterances_of
from lowback_timer.core.cues.speech_pace import SpeechPace
from lowback_timer.core.cues.tones import Sound, sound_of
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.timeline import StepKind, Timeline, compile_workout
from lowback_timer.library.loader import load_all

COMMAND_MS = 550
"""What it takes to say "pause" or "it hurts": the median of the 132 clips measured for ADR 52."""

LINGERS_MS = 200
"""How long a room keeps a sound: 27 dB fainter by then, if it takes 0.45 s to be 60 dB fainter."""

Stretch = tuple[float, float]
"""From when until when, in milliseconds of the session."""


@dataclass(frozen=True, slots=True)
class Heard:
    """All that a microphone hears of the program in a session."""

    beeps: tuple[Stretch, ...]
    words: tuple[Stretch, ...]


def heard_in(timeline: Timeline, lengths_ms: dict[Sound, float]) -> Heard:
    """When the program beeps and speaks in an undisturbed session over `timeline`."""
    pace = SpeechPace("en")
    beeps, words = [], []
    free_ms = 0.0
    for event in rehearse(timeline):
        if sound := sound_of(event):
            beeps.append((event.at_ms, event.at_ms + lengths_ms[sound] + LINGERS_MS))
        for each in utterances_of(event, timeline, Verbosity.COACH):
            begins_ms = max(free_ms, each.from_ms, event.at_ms)
            if begins_ms < each.expires_ms:
                free_ms = begins_ms + pace.length_ms(each.text)
                words.append((begins_ms, free_ms + LINGERS_MS))
    return Heard(tuple(beeps), tuple(words))


def share_open(shut: Iterable[Stretch], begins_in: Sequence[Stretch]) -> float:
    """How much of the time a command can begin and be heard to its end, 0 to 1.

    Args:
        shut: when the microphone is off; the stretches may overlap.
        begins_in: when the command begins, at any instant alike; not empty, none overlap.
    """
    late = list(_merged((start - COMMAND_MS, end) for start, end in shut))
    lost = sum(
        max(0.0, min(end, until) - max(start, since))
        for start, end in late
        for since, until in begins_in
    )
    return 1 - lost / sum(until - since for since, until in begins_in)


def _merged(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The same stretches in order, none of them overlapping another."""
    last: Stretch | None = None
    for start, end in sorted(stretches):
        if last is None or start > last[1]:
            if last is not None:
                yield last
            last = start, end
        else:
            last = last[0], max(last[1], end)
    if last is not None:
        yield last


def sound_lengths_ms() -> dict[Sound, float]:
    """How long each sound lasts, as its file says."""
    lengths = {}
    for sound in Sound:
        with wave.open(str(resources.sounds_dir() / f"{sound}.wav")) as file:
            lengths[sound] = file.getnframes() / file.getframerate() * 1000
    return lengths


def report() -> Iterator[str]:
    """A line a workout: the whole session, then reps, holds and rests alone."""
    builtin = resources.exercises_file()
    library = load_all(builtin, (), images=resources.images_dir()).library
    lengths = sound_lengths_ms()
    yield f"{'':22}{'off for words':>28}{'off for words and beeps':>28}"
    yield f"{'':22}" + f"{'all':>7}{'reps':>7}{'holds':>7}{'rests':>7}" * 2
    for workout in library.workouts.values():
        timeline = compile_workout(workout)
        heard = heard_in(timeline, lengths)
        cells = "".join(
            _cell(shut, timeline, kind)
            for shut in (heard.words, heard.words + heard.beeps)
            for kind in (None, StepKind.REPS, StepKind.HOLD, StepKind.REST)
        )
        yield f"{workout.id:22}{cells}"


def _cell(shut: Sequence[Stretch], timeline: Timeline, kind: StepKind | None) -> str:
    steps = [step for step in timeline.steps if kind in {None, step.kind}]
    if not steps:
        return f"{'–':>7}"
    share = share_open(shut, [(step.start_ms, step.end_ms) for step in steps])
    return f"{share:>7.0%}"


def main() -> None:
    """Show it."""
    for line in report():
        print(line)


if __name__ == "__main__":
    main()
