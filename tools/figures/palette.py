"""The colours of the figures, by the part they play; the program has the one table of them."""

from lowback_timer.window.figures.figure_colours import FIGURE_COLOURS, Role, Shade
from lowback_timer.window.look.palette import DARK, LIGHT

__all__ = ["PALETTE", "PANEL", "Role", "Shade"]

PALETTE = FIGURE_COLOURS
"""Every shape is filled with the light value, so that the player can turn a figure dark."""

PANEL = Shade(LIGHT.panel, DARK.panel)
"""What the figures are seen against; never drawn by them."""
