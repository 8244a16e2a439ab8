"""How large everything on the page is."""

from itertools import islice

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.window.services.printing.style import Density, Words, densities

DENSITY = Density(1, 1.0, 5)


def test_each_density_is_tighter_without_end() -> None:
    some = [*islice(densities(), 40)]

    assert some[0] == DENSITY
    assert some[-1].scale < 0.05
    assert [each.scale for each in some[6:]] == sorted(
        (each.scale for each in some[6:]), reverse=True
    )


@pytest.mark.usefixtures("qapp")
def test_words_wrap_and_take_no_room_when_there_are_none() -> None:
    words = Words("Elbows under the shoulders and the belly tight", 10)

    assert words.height(500, DENSITY) > 2 * words.height(10_000, DENSITY)
    assert Words("", 10).height(500, DENSITY) == 0


def test_letters_are_measured_as_finely_as_they_are_printed(qapp: QApplication) -> None:
    words = Words("Bridge", 10)

    assert words.font(DENSITY).pixelSize() == 100
    assert words.width(Density(1, 0.5, 5)) == pytest.approx(words.width(DENSITY) / 2, rel=0.02)
