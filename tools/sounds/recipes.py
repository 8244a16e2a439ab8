"""What each cue is made of.

One family, in C major, so that cues which follow one another never clash: the countdown rises an
octave into the go, the last seconds fall a fifth into the end, a rest comes down step by step,
and the end of the workout begins as the end of a set and then resolves upwards.

Every pitch is at or above 261 Hz and the low ones are rich in harmonics, because the speakers of a
laptop hardly sound below 200 Hz.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.cues.tones import Sound
from tools.sounds.synth import Note, Partial

LEVEL_DB = -16.0
"""The loudness of a cue: LAFmax in dB relative to full scale. Where the low end tone just stays
below the peak limit."""

SOFT_DB = -7.5
"""How much softer the cues are that return every second: heard, but never pressing."""

GO_DB = 5.0
"""How much louder the go is: heard first, from the far end of the room and over the voice."""

# Equal temperament, A4 = 440 Hz.
C4, G4, C5, E5, G5, A5, C6 = 261.63, 392.0, 523.25, 659.26, 783.99, 880.0, 1046.5

MALLET = (Partial(1, 1.0), Partial(2, 0.35), Partial(3, 0.15), Partial(4, 0.06))
REED = (Partial(1, 1.0), Partial(2, 0.45), Partial(3, 0.25), Partial(4, 0.12), Partial(5, 0.06))
LOW = (Partial(1, 0.8), Partial(2, 0.8), Partial(3, 0.6), Partial(4, 0.3), Partial(5, 0.2))
WOOD = (Partial(1, 1.0), Partial(2.7, 0.3), Partial(4.6, 0.1))


@dataclass(frozen=True, slots=True)
class Recipe:
    """The notes of a cue and its loudness relative to `LEVEL_DB`.

    The offsets below 3 dB make up for how short a cue is, or how its notes follow one another: a
    meter of programme loudness (ITU-R BS.1770), and so the comparison with a voice, adds up sound
    over a longer time than `max_level_db` does.
    """

    notes: tuple[Note, ...]
    offset_db: float = 0.0


RECIPES: dict[Sound, Recipe] = {
    Sound.GET_READY: Recipe((Note(0, 80, E5, WOOD, decay_ms=20),), SOFT_DB),
    Sound.COUNTDOWN: Recipe((Note(0, 120, C5, MALLET, release_ms=40),), 2.5),
    Sound.GO: Recipe((Note(0, 150, C6, MALLET, release_ms=60),), GO_DB),
    Sound.LIFT: Recipe((Note(0, 450, G4, REED, glide_to=G5, release_ms=90),)),
    Sound.TICK: Recipe((Note(0, 45, C6, WOOD, decay_ms=10),), SOFT_DB),
    Sound.LOWER: Recipe((Note(0, 450, G5, REED, glide_to=G4, release_ms=90),)),
    Sound.HALFWAY: Recipe(
        (
            Note(0, 140, G5, MALLET, decay_ms=90, release_ms=40),
            Note(140, 300, G5, MALLET, decay_ms=90, release_ms=80),
        ),
        1.5,
    ),
    Sound.LAST: Recipe((Note(0, 120, G4, REED, release_ms=40),), 0.8),
    Sound.END: Recipe((Note(0, 450, C4, LOW, decay_ms=500, release_ms=150),)),
    Sound.SWITCH_SIDES: Recipe(
        (
            Note(0, 150, E5, MALLET, release_ms=50),
            Note(150, 150, A5, MALLET, release_ms=50),
            Note(300, 250, E5, MALLET, decay_ms=150, release_ms=100),
        ),
        0.5,
    ),
    Sound.REST: Recipe(
        (
            Note(0, 500, G5, MALLET, decay_ms=180, release_ms=120),
            Note(170, 600, E5, MALLET, decay_ms=220, release_ms=150),
            Note(340, 760, C5, MALLET, decay_ms=300, release_ms=250),
        )
    ),
    Sound.DONE: Recipe(
        (
            Note(0, 450, C4, LOW, decay_ms=500, release_ms=150),
            Note(400, 450, G4, REED, decay_ms=250, release_ms=100, share=0.8),
            Note(550, 500, C5, MALLET, decay_ms=300, release_ms=100),
            Note(700, 600, E5, MALLET, decay_ms=350, release_ms=150),
            Note(850, 1100, C6, MALLET, decay_ms=400, release_ms=400),
        ),
        0.6,
    ),
}
