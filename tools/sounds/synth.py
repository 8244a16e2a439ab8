"""Notes in, samples out: additive synthesis of short tones with click-free edges."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from itertools import starmap
from typing import TYPE_CHECKING

from tools.sounds.loudness import max_level_db

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RATE = 44_100
"""Samples a second."""

PEAK_LIMIT_DB = -3.0
"""No sample exceeds this, in dB relative to full scale."""

ATTACK_MS = 4
"""Long enough not to click, short enough for an onset sharp to a few milliseconds."""

_FULL_SCALE = 32_767


class TooLoudError(ValueError):
    """A sound cannot reach its loudness without exceeding the peak limit."""


@dataclass(frozen=True, slots=True)
class Partial:
    """One sine of a timbre.

    Attributes:
        ratio: Its frequency as a multiple of the note's.
        share: Its amplitude relative to the other partials.
    """

    ratio: float
    share: float


@dataclass(frozen=True, slots=True)
class Note:
    """One tone within a sound.

    Attributes:
        at_ms: When it starts, counted from the start of the sound.
        length_ms: How long it lasts, attack and release included.
        hertz: Its pitch where it starts.
        timbre: The partials it is made of.
        glide_to: Its pitch where it ends; None keeps the first.
        decay_ms: The time in which it fades to 1/e; None holds it until its release.
        release_ms: The length of the smooth fall to zero at its end.
        share: Its amplitude relative to the other notes of the sound.
    """

    at_ms: int
    length_ms: int
    hertz: float
    timbre: tuple[Partial, ...]
    glide_to: float | None = None
    decay_ms: float | None = None
    release_ms: int = 20
    share: float = 1.0


def render(notes: Sequence[Note], level_db: float) -> array[int]:
    """Mix the notes and bring them to a loudness.

    Args:
        notes: What sounds when.
        level_db: The loudness wanted, as `max_level_db` measures it.

    Returns:
        Signed 16-bit samples at `RATE`, one channel.

    Raises:
        TooLoudError: The loudness would take the peak above `PEAK_LIMIT_DB`.
    """
    length = max(note.at_ms + note.length_ms for note in notes)
    mix = [0.0] * _frames(length)
    for note in notes:
        start = _frames(note.at_ms)
        for index, value in enumerate(_tone(note), start):
            mix[index] += value
    factor = 10.0 ** ((level_db - max_level_db(mix, RATE)) / 20.0)
    peak_db = 20.0 * math.log10(factor * max(map(abs, mix)))
    if peak_db > PEAK_LIMIT_DB:
        raise TooLoudError(f"a peak of {peak_db:.1f} dB exceeds {PEAK_LIMIT_DB} dB")
    return array("h", (round(_FULL_SCALE * factor * value) for value in mix))


def _frames(milliseconds: float) -> int:
    """Return how many samples last this long."""
    return round(milliseconds * RATE / 1000)


def _tone(note: Note) -> Iterable[float]:
    """Return the samples of one note; the first and the last are zero."""
    cycles = _cycles(note)
    partials = [(2.0 * math.pi * each.ratio, each.share * note.share) for each in note.timbre]
    return starmap(
        lambda cycle, level: level * sum(share * math.sin(w * cycle) for w, share in partials),
        zip(cycles, _envelope(note), strict=True),
    )


def _cycles(note: Note) -> list[float]:
    """Return, for each sample, how many periods of its pitch the note has gone through.

    A glide moves by equal intervals in equal times, so it is the integral of an exponential.
    """
    count = _frames(note.length_ms)
    if note.glide_to is None:
        return [note.hertz * index / RATE for index in range(count)]
    growth = math.log(note.glide_to / note.hertz)
    scale = note.hertz * (count / RATE) / growth
    return [scale * math.expm1(growth * index / count) for index in range(count)]


def _envelope(note: Note) -> list[float]:
    """Return the amplitude over time: a raised cosine up, a decay or a hold, one down."""
    count = _frames(note.length_ms)
    attack, release = _frames(ATTACK_MS), _frames(note.release_ms)
    fade = 0.0 if note.decay_ms is None else 1000.0 / (note.decay_ms * RATE)
    return [
        math.exp(-fade * index)
        * _raised_cosine(index / attack)
        * _raised_cosine((count - 1 - index) / release)
        for index in range(count)
    ]


def _raised_cosine(position: float) -> float:
    """Rise from 0 to 1 without a corner, and stay there."""
    return 0.5 - 0.5 * math.cos(math.pi * min(position, 1.0))
