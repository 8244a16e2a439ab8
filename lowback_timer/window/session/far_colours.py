"""The colours of the far view, and how its background breathes."""

from __future__ import annotations

from typing import NamedTuple

from lowback_timer.window.look.palette import Palette, mix
from lowback_timer.window.look.phase import Phase

BREATH_MS = 6_000
"""One breath in and out: slow enough never to count as a flash."""

_DEEPER = 0.22
_DARK_OUT, _DARK_IN = 0.34, 0.48
"""How much of the phase's colour is in a dark ground."""


class FarColours(NamedTuple):
    """One phase's colours, as `#rrggbb`. Text has a contrast of at least 4.5:1 on all grounds."""

    breathed_out: str
    breathed_in: str
    ink: str
    flash_ground: str
    flash_ink: str

    def ground(self, breath: float) -> str:
        """The background, with lungs that full (0 to 1)."""
        return mix(self.breathed_out, self.breathed_in, breath)


def far_colours(palette: Palette, phase: Phase) -> FarColours:
    """The colours of a phase.

    A light theme is the phase's colour all over. In a dark theme that would light up the room, so
    there it is a dark ground with much of the colour in it; only a flash is bright.
    """
    if phase is Phase.PAUSED:
        return FarColours(palette.ground, palette.ground, palette.ink, palette.ground, palette.ink)
    colour = palette.phases[phase]
    if palette.is_dark:
        return FarColours(
            breathed_out=mix(palette.ground, colour, _DARK_OUT),
            breathed_in=mix(palette.ground, colour, _DARK_IN),
            ink=palette.ink,
            flash_ground=colour,
            flash_ink=palette.on_accent,
        )
    return FarColours(
        breathed_out=mix(colour, palette.ink, _DEEPER),
        breathed_in=colour,
        ink=palette.on_accent,
        flash_ground=palette.on_accent,
        flash_ink=colour,
    )
