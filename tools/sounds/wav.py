"""A cue as the bytes of its WAV file."""

from __future__ import annotations

import io
import wave
from typing import TYPE_CHECKING

from tools.sounds.recipes import LEVEL_DB, RECIPES
from tools.sounds.synth import RATE, render

if TYPE_CHECKING:
    from lowback_timer.core.cues.tones import Sound


def wav_bytes(sound: Sound) -> bytes:
    """Synthesise a cue: 44.1 kHz, 16 bits, one channel, the same bytes on every run."""
    recipe = RECIPES[sound]
    samples = render(recipe.notes, LEVEL_DB + recipe.offset_db)
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(samples.itemsize)
        writer.setframerate(RATE)
        writer.writeframes(samples.tobytes())
    return file.getvalue()
