from itertools import pairwise

import pytest

from lowback_timer.window.figures.figure_time import BREATH_STEPS, lungs_at
from lowback_timer.window.look.palette import DARK, LIGHT, Palette
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.far_colours import (
    BREATH_MS,
    far_colours,
)
from tools.contrast import contrast, luminance

both_themes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
PHASES = [phase for phase in Phase if phase is not Phase.PAUSED]
BREATHS = [step / BREATH_STEPS for step in range(BREATH_STEPS + 1)]


@both_themes
@pytest.mark.parametrize("phase", Phase)
def test_text_can_be_read_through_the_whole_breath_and_in_a_flash(
    palette: Palette, phase: Phase
) -> None:
    colours = far_colours(palette, phase)

    assert all(contrast(colours.ink, colours.ground(breath)) >= 4.5 for breath in BREATHS)
    assert contrast(colours.flash_ink, colours.flash_ground) >= 4.5


@both_themes
@pytest.mark.parametrize("phase", PHASES)
def test_the_ground_breathes_and_no_breath_is_a_flash(palette: Palette, phase: Phase) -> None:
    grounds = [far_colours(palette, phase).ground(breath) for breath in BREATHS]

    # seen, and in steps too small to be a flash: a tenth of the brightest there is
    assert len(set(grounds)) == len(grounds)
    lights = [luminance(ground) for ground in grounds]
    assert all(abs(one - other) < 0.1 for one, other in pairwise(lights))
    assert contrast(grounds[0], grounds[-1]) > 1.15


@both_themes
@pytest.mark.parametrize("phase", PHASES)
def test_a_flash_stands_out(palette: Palette, phase: Phase) -> None:
    colours = far_colours(palette, phase)

    assert all(contrast(colours.flash_ground, colours.ground(breath)) > 2 for breath in BREATHS)


@both_themes
def test_every_phase_has_a_ground_of_its_own(palette: Palette) -> None:
    grounds = {far_colours(palette, phase).breathed_in for phase in PHASES}

    # Turning over is a way of getting ready, and being ready is a rest.
    assert len(grounds) == len(PHASES) - 2


def test_in_the_light_it_is_the_colour_of_the_phase_and_in_the_dark_it_is_dark() -> None:
    assert far_colours(LIGHT, Phase.HOLD).breathed_in == LIGHT.hold
    assert luminance(far_colours(DARK, Phase.HOLD).breathed_in) < 0.2


@both_themes
def test_a_pause_does_not_breathe(palette: Palette) -> None:
    colours = far_colours(palette, Phase.PAUSED)

    assert colours.ground(0) == colours.ground(1) == palette.ground


def test_a_breath_is_slow_and_seldom_painted() -> None:
    shades = [lungs_at(ms, BREATH_MS) for ms in range(0, BREATH_MS, 10)]

    changes = sum(one != other for one, other in pairwise(shades))
    assert BREATH_MS >= 4_000
    assert changes / (BREATH_MS / 1000) <= 5
