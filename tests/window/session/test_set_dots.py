import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.set_dots import SetDots
from tests.window.stage import PaintWatch, box_of, image_of, settle, show


@pytest.fixture
def dots(qtbot: QtBot, look: Look) -> SetDots:
    dots = SetDots(look)
    show(qtbot, dots, 400, 28)
    return dots


def filled(image: QImage, colour: str) -> list[bool]:
    """For every dot whether its middle has the colour."""
    span = box_of(image, colour)
    columns = range(span.left(), span.right() + 1)
    middle = span.center().y()
    ring = [image.pixelColor(x, middle).name().upper() == colour for x in columns]
    # A filled dot is one run of the colour, an empty one is two thin ones.
    runs, length = [], 0
    for on in [*ring, False]:
        if on:
            length += 1
        elif length:
            runs.append(length)
            length = 0
    found, index = [], 0
    while index < len(runs):
        found.append(runs[index] > 6)
        index += 1 if runs[index] > 6 else 2
    return found


@pytest.mark.parametrize(
    ("current", "dots_filled"),
    [(1, [True, False, False]), (2, [True, True, False]), (3, [True, True, True])],
)
def test_there_is_a_dot_for_every_set_filled_up_to_this_one(
    dots: SetDots, look: Look, current: int, dots_filled: list[bool]
) -> None:
    dots.show_set(current, 3, Phase.HOLD)

    assert filled(image_of(dots), look.palette.hold) == dots_filled
    assert dots.accessibleName() == f"Set {current} of 3"


@pytest.mark.parametrize(("sets", "round_"), [(9, ""), (1, "round 2 of 3")])
def test_very_many_sets_and_the_round_of_a_single_one_are_told_in_words_alone(
    dots: SetDots, look: Look, sets: int, round_: str
) -> None:
    dots.show_set(1, sets, Phase.HOLD, round_)

    image = image_of(dots)
    assert box_of(image, look.palette.hold).isEmpty()
    words = box_of(image, look.palette.dim)
    assert words.center().x() == pytest.approx(200, abs=3)


def test_dots_and_words_stand_in_the_middle_together(dots: SetDots, look: Look) -> None:
    dots.show_set(2, 4, Phase.REPS)

    image = image_of(dots)
    both = box_of(image, look.palette.reps).united(box_of(image, look.palette.dim))
    assert both.center().x() == pytest.approx(200, abs=6)
    assert QRect(0, 0, 400, 28).contains(both)


@pytest.mark.parametrize(
    ("sets", "round_", "told"),
    [
        (1, "", ""),  # of a single set there is nothing to tell
        (2, "", "Set 1 of 2"),
        (1, "round 2 of 3", "Round 2 of 3"),
        (2, "round 2 of 3", "Set 1 of 2 · round 2 of 3"),
    ],
)
def test_only_what_there_are_several_of_is_numbered(
    dots: SetDots, sets: int, round_: str, told: str
) -> None:
    dots.show_set(1, sets, Phase.REPS, round_)

    assert dots.accessibleName() == told


def test_nothing_is_repainted_that_has_not_changed(dots: SetDots) -> None:
    dots.show_set(1, 3, Phase.HOLD)
    settle()
    watch = PaintWatch(dots)

    dots.show_set(1, 3, Phase.HOLD)
    settle()
    assert watch.paints == 0

    dots.show_set(1, 3, Phase.REST)
    settle()
    assert watch.paints == 1


def test_a_long_line_gets_smaller_rather_than_push_its_dots_out(dots: SetDots, look: Look) -> None:
    look.set_text_scale(2.0)
    dots.setFixedWidth(300)
    dots.show_set(2, 2, Phase.HOLD, "round 2 of 3 · last time 1:25 min")
    settle()

    colour = look.palette.phases[Phase.HOLD].upper()
    assert box_of(image_of(dots), colour).width() >= 20 + 8  # both dots, side by side
