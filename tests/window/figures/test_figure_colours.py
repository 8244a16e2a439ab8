import re

import pytest

from lowback_timer.core.plan.dose import Side
from lowback_timer.window.figures.figure_colours import (
    FIGURE_COLOURS,
    key_moment,
    recoloured,
    side_shown,
)
from lowback_timer.window.look.palette import DARK, LIGHT
from tools.contrast import contrast

LIGHTS = [shade.light for shade in FIGURE_COLOURS.values()]
DARKS = [shade.dark for shade in FIGURE_COLOURS.values()]
DRAWING = "<svg>" + "".join(f'<path fill="{colour}"/>' for colour in LIGHTS) + "</svg>"


def colours_in(svg: str) -> list[str]:
    return re.findall(r"#[0-9A-F]{6}", svg)


def test_by_day_a_drawing_is_shown_as_it_was_drawn() -> None:
    assert recoloured(DRAWING, dark=False) == DRAWING


def test_by_night_every_role_has_its_other_colour() -> None:
    assert colours_in(recoloured(DRAWING, dark=True)) == DARKS


def test_no_colour_occurs_twice_so_no_order_of_replacing_can_go_wrong() -> None:
    assert len({*LIGHTS, *DARKS}) == len(LIGHTS) + len(DARKS)


def test_colours_that_are_none_of_ours_stay() -> None:
    svg = '<svg><path fill="#123456"/></svg>'

    assert recoloured(svg, dark=True) == svg


@pytest.mark.parametrize("role", ["near", "trunk", "far", "muscle-primary", "equipment"])
def test_figures_stand_out_from_the_panel_they_are_on(role: str) -> None:
    shade = FIGURE_COLOURS[role]  # type: ignore[index]

    assert contrast(shade.light, LIGHT.panel) >= 3
    assert contrast(shade.dark, DARK.panel) >= 3


@pytest.mark.parametrize(
    ("svg", "moment"),
    [
        ('<svg xmlns="x" data-key-ms="1500">', 1_500),
        ('<svg\n  data-key-ms="0"\n>', 0),
        ('<svg xmlns="x">', 0),
        ('<svg data-key-ms="soon">', 0),
        ('<svg data-key-ms="12345">', 0),
        ('<svg><g data-key-ms="900"/>', 0),
        ("", 0),
    ],
)
def test_the_moment_that_tells_the_exercise_best(svg: str, moment: int) -> None:
    assert key_moment(svg) == moment


@pytest.mark.parametrize(
    ("svg", "side"),
    [
        ('<svg data-side="left">', Side.LEFT),
        ('<svg xmlns="x" data-side="right" width="3">', Side.RIGHT),
        ('<svg data-side="both">', Side.RIGHT),
        ("<svg>", Side.RIGHT),
        ('<svg><g data-side="left"/>', Side.RIGHT),
    ],
)
def test_the_side_that_is_drawn(svg: str, side: Side) -> None:
    assert side_shown(svg) is side
