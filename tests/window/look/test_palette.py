import re

import pytest

from lowback_timer.window.look.palette import (
    DARK,
    LIGHT,
    Palette,
    mix,
    palette_of,
)
from lowback_timer.window.look.phase import Phase
from tests.window.look.colour_vision import deuteranopic_difference
from tools.contrast import contrast, luminance

both_themes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@both_themes
@pytest.mark.parametrize("behind", ["ground", "card", "panel"])
@pytest.mark.parametrize("text", ["ink", "dim", "muscle"])
def test_text_can_be_read_on_whatever_it_stands(palette: Palette, text: str, behind: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, behind)) >= 4.5


@both_themes
@pytest.mark.parametrize("behind", ["ground", "card", "panel"])
@pytest.mark.parametrize("phase", Phase)
def test_so_can_text_in_the_colour_of_a_phase(palette: Palette, phase: Phase, behind: str) -> None:
    assert contrast(palette.phases[phase], getattr(palette, behind)) >= 4.5


@both_themes
@pytest.mark.parametrize("phase", Phase)
def test_text_can_be_read_on_the_colour_of_every_phase(palette: Palette, phase: Phase) -> None:
    assert contrast(palette.on_accent, palette.phases[phase]) >= 4.5


@both_themes
def test_the_ring_of_every_phase_stands_out_from_its_track(palette: Palette) -> None:
    for phase in Phase:
        assert contrast(palette.phases[phase], palette.track) >= 3


@both_themes
def test_every_phase_has_a_colour(palette: Palette) -> None:
    colours = [palette.phases[phase] for phase in Phase]

    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)
    # Turning over is a way of getting ready, and being ready is a rest; all else is told apart.
    assert len(set(colours)) == len(Phase) - 2
    assert palette.phases[Phase.SWITCH_SIDES] == palette.phases[Phase.GET_READY]
    assert palette.phases[Phase.READY] == palette.phases[Phase.REST]


@pytest.mark.parametrize(
    ("choice", "system_is_dark", "palette"),
    [
        ("light", True, LIGHT),
        ("light", False, LIGHT),
        ("dark", True, DARK),
        ("dark", False, DARK),
        ("system", True, DARK),
        ("system", False, LIGHT),
    ],
)
def test_a_choice_goes_before_what_the_system_uses(
    choice: str, system_is_dark: bool, palette: Palette
) -> None:
    assert palette_of(choice, system_is_dark=system_is_dark) is palette


def test_the_dark_theme_is_dark() -> None:
    assert DARK.is_dark
    assert not LIGHT.is_dark
    assert luminance(DARK.ground) < 0.05
    assert luminance(LIGHT.ground) > 0.8


@pytest.mark.parametrize(("share", "colour"), [(0, "#102030"), (1, "#F0A050"), (0.5, "#806040")])
def test_colours_are_mixed_by_shares(share: float, colour: str) -> None:
    assert mix("#102030", "#F0A050", share) == colour


@both_themes
@pytest.mark.parametrize("around", ["ground", "card", "panel", "track", "line"])
def test_the_line_around_what_has_the_focus_stands_out(palette: Palette, around: str) -> None:
    assert contrast(palette.ink, getattr(palette, around)) >= 3


@both_themes
@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("gap", ["ground", "card"])
def test_so_does_the_gap_between_it_and_a_primary_button(
    palette: Palette, phase: Phase, gap: str
) -> None:
    # Ink itself does not stand out from all of these colours; that is what the gap is for.
    assert contrast(palette.phases[phase], getattr(palette, gap)) >= 3


@both_themes
def test_text_on_a_track_is_written_in_ink(palette: Palette) -> None:
    assert contrast(palette.ink, palette.track) >= 4.5


@both_themes
def test_work_and_rest_are_told_apart_without_seeing_green(palette: Palette) -> None:
    for work in (palette.hold, palette.reps):
        assert deuteranopic_difference(work, palette.rest) >= 15
    assert deuteranopic_difference(palette.hold, palette.rest) >= 19
