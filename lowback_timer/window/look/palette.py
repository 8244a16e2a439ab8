"""The colours of the two themes, each by the part it plays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from lowback_timer.window.look.phase import Phase


@dataclass(frozen=True)
class Palette:
    """One theme's colours, as `#rrggbb`.

    Text on ground, card and panel has a contrast of at least 4.5:1; so has `on_accent` on every
    phase's colour.
    """

    ground: str
    card: str
    panel: str
    ink: str
    dim: str
    line: str
    track: str
    get_ready: str
    reps: str
    hold: str
    rest: str
    done: str
    muscle: str
    on_accent: str
    is_dark: bool

    @cached_property
    def phases(self) -> Mapping[Phase, str]:
        """The colour of each phase."""
        return {
            Phase.GET_READY: self.get_ready,
            Phase.REPS: self.reps,
            Phase.HOLD: self.hold,
            Phase.SWITCH_SIDES: self.get_ready,  # turning over is a way of getting ready
            Phase.REST: self.rest,
            Phase.READY: self.rest,
            Phase.PAUSED: self.dim,  # no colour calls for anything
            Phase.DONE: self.done,
        }


LIGHT = Palette(
    ground="#F6F3ED",
    card="#FFFFFF",
    panel="#FBF9F5",
    ink="#1D2A30",
    dim="#5E6C73",
    line="#E4DED2",
    track="#E7E1D6",
    get_ready="#A15B09",
    reps="#0E7C7B",
    hold="#5B4FC9",
    rest="#2F6FB3",
    done="#2E7D4F",
    muscle="#C03C25",
    on_accent="#FFFFFF",
    is_dark=False,
)

DARK = Palette(
    ground="#12181B",
    card="#1B2327",
    panel="#202A2F",
    ink="#EEF3F4",
    dim="#9DB0B8",
    line="#2C383E",
    track="#2B373D",
    get_ready="#F0B25A",
    reps="#37C2BF",
    hold="#A79BFF",
    rest="#A4D0F8",
    done="#6FCF97",
    muscle="#FF7A5E",
    on_accent="#12181B",
    is_dark=True,
)


def palette_of(choice: str, *, system_is_dark: bool) -> Palette:
    """The palette for a choice of `light`, `dark`, or what the `system` uses."""
    is_dark = system_is_dark if choice == "system" else choice == "dark"
    return DARK if is_dark else LIGHT


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it."""
    channels = (
        round(int(one[i : i + 2], 16) * (1 - share) + int(other[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02X}" for channel in channels)
