import re

import pytest

from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.look.palette import (
    DARK,
    LIGHT,
    Palette,
    contrast,
    luminance,
    mix,
    palette_of,
)

both_themes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
PHASES = ("get_ready", "reps", "hold", "switch_sides", "rest", "done")


@both_themes
@pytest.mark.parametrize("behind", ["ground", "card", "panel"])
@pytest.mark.parametrize("text", ["ink", "dim", "muscle", *PHASES])
def test_text_can_be_read_on_whatever_it_stands(palette: Palette, text: str, behind: str) -> None:
    assert contrast(palette.phase(text), palette.phase(behind)) >= 4.5


@both_themes
@pytest.mark.parametrize("phase", PHASES)
def test_text_can_be_read_on_the_colour_of_every_phase(palette: Palette, phase: str) -> None:
    assert contrast(palette.on_accent, palette.phase(phase)) >= 4.5


@both_themes
def test_the_ring_of_every_phase_stands_out_from_its_track(palette: Palette) -> None:
    for phase in PHASES:
        assert contrast(palette.phase(phase), palette.track) >= 3


@both_themes
def test_every_kind_of_step_has_a_colour(palette: Palette) -> None:
    colours = {kind: palette.phase(kind.value) for kind in StepKind}

    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours.values())
    # Turning over is a way of getting ready; all else is told apart.
    assert len(set(colours.values())) == len(StepKind) - 1
    assert colours[StepKind.SWITCH_SIDES] == colours[StepKind.GET_READY]


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


def test_contrast_is_measured_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    # a pair that the guidelines' own examples call just short of 4.5
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert luminance("#FF0000") == pytest.approx(0.2126)
    assert luminance("#00FF00") == pytest.approx(0.7152)
    assert luminance("#0000FF") == pytest.approx(0.0722)


@pytest.mark.parametrize(("share", "colour"), [(0, "#102030"), (1, "#F0A050"), (0.5, "#806040")])
def test_colours_are_mixed_by_shares(share: float, colour: str) -> None:
    assert mix("#102030", "#F0A050", share) == colour


@both_themes
@pytest.mark.parametrize("around", ["ground", "card", "panel", "track", "line"])
def test_the_line_around_what_has_the_focus_stands_out(palette: Palette, around: str) -> None:
    assert contrast(palette.ink, palette.phase(around)) >= 3


@both_themes
@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("gap", ["ground", "card"])
def test_so_does_the_gap_between_it_and_a_primary_button(
    palette: Palette, phase: str, gap: str
) -> None:
    # Ink itself does not stand out from all of these colours; that is what the gap is for.
    assert contrast(palette.phase(phase), palette.phase(gap)) >= 3


@both_themes
def test_text_on_a_track_is_written_in_ink(palette: Palette) -> None:
    assert contrast(palette.ink, palette.track) >= 4.5
