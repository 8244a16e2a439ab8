"""The colours of the two themes, each by the part it plays."""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """One theme's colours, as `#rrggbb`.

    Text on ground, card and panel has a contrast of at least 4.5:1; so has `on_accent` on every
    phase's colour. The phases are named as their steps are (`StepKind`).
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

    @property
    def switch_sides(self) -> str:
        """Turning over is a way of getting ready."""
        return self.get_ready

    def phase(self, name: str) -> str:
        """The colour of a phase, by the name of its kind of step."""
        colour: str = getattr(self, name)
        return colour


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
    rest="#74B2F2",
    done="#6FCF97",
    muscle="#FF7A5E",
    on_accent="#12181B",
    is_dark=True,
)


def palette_of(choice: str, *, system_is_dark: bool) -> Palette:
    """The palette for a choice of `light`, `dark`, or what the `system` uses."""
    is_dark = system_is_dark if choice == "system" else choice == "dark"
    return DARK if is_dark else LIGHT


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it."""
    channels = (
        round(int(one[i : i + 2], 16) * (1 - share) + int(other[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02X}" for channel in channels)
