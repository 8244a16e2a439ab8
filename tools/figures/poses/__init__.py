"""The twenty exercises' key poses, one module per family."""

from tools.figures.poses import ball, barbell, bench, floor, hands_knees, side, standing

FIGURES = (
    *floor.FIGURES,
    *hands_knees.FIGURES,
    *side.FIGURES,
    *standing.FIGURES,
    *barbell.FIGURES,
    *ball.FIGURES,
    *bench.FIGURES,
)
"""Every figure, in no particular order."""
