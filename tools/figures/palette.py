"""The one table of the figures' colours.

Every shape is filled with a light value, written literally, so that a player turns a figure
dark by replacing text. No value occurs twice in the table, so the order of replacing is free.
"""

from typing import Literal, NamedTuple

Role = Literal[
    "near",
    "trunk",
    "far",
    "muscle-primary",
    "muscle-secondary",
    "equipment",
    "equipment-dark",
    "mat",
]


class Shade(NamedTuple):
    """One role's colour in the light and in the dark theme."""

    light: str
    dark: str


PANEL = Shade("#FBF9F5", "#202A2F")
"""What the figures are seen against; never drawn by them."""

PALETTE: dict[Role, Shade] = {
    "near": Shade("#3D5561", "#AFC2CC"),
    "trunk": Shade("#4D6876", "#8CA1AD"),
    "far": Shade("#82929B", "#687B86"),
    "muscle-primary": Shade("#E2583E", "#FF7A5E"),
    "muscle-secondary": Shade("#BD8072", "#C48779"),
    "equipment": Shade("#B0803F", "#BD9353"),
    "equipment-dark": Shade("#8A6536", "#96723C"),
    "mat": Shade("#D8CFC0", "#3B474D"),
}


def to_dark(svg: str) -> str:
    """Return the figure's text with every light colour replaced by its dark one."""
    for shade in PALETTE.values():
        svg = svg.replace(shade.light, shade.dark)
    return svg


def luminance(colour: str) -> float:
    """Return the relative luminance (0 to 1) of ``#RRGGBB`` as WCAG 2.2 defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio (1 to 21) between two colours."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
