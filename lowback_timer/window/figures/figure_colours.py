"""The colours of the drawn figures in both themes, and what a drawing says of itself."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from lowback_timer.core.plan.dose import Side

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
    """One role's colour in the light and in the dark look."""

    light: str
    dark: str


FIGURE_COLOURS: dict[Role, Shade] = {
    "near": Shade("#3D5561", "#AFC2CC"),
    "trunk": Shade("#4D6876", "#8CA1AD"),
    "far": Shade("#82929B", "#687B86"),
    "muscle-primary": Shade("#E2583E", "#FF7A5E"),
    "muscle-secondary": Shade("#BD8072", "#C48779"),
    "equipment": Shade("#B0803F", "#BD9353"),
    "equipment-dark": Shade("#8A6536", "#96723C"),
    "mat": Shade("#D8CFC0", "#3B474D"),
}
"""Drawings are filled with the light colours; no value occurs twice, so any order replaces them."""

_KEY_MOMENT = re.compile(r'<svg[^>]*\bdata-key-ms="(\d{1,4})"')
_SIDE = re.compile(r'<svg[^>]*\bdata-side="(left|right)"')


def recoloured(svg: str, *, dark: bool) -> str:
    """The drawing in the colours of a look."""
    if dark:
        for shade in FIGURE_COLOURS.values():
            svg = svg.replace(shade.light, shade.dark)
    return svg


def key_moment(svg: str) -> int:
    """The moment, in milliseconds, whose pose tells the exercise best; the start by default."""
    found = _KEY_MOMENT.search(svg)
    return int(found[1]) if found else 0


def side_shown(svg: str) -> Side:
    """The working side as drawn; right by default, since a right profile shows the right limbs."""
    found = _SIDE.search(svg)
    return Side(found[1]) if found else Side.RIGHT
