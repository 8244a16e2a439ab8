"""The mark before a thing on a list."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.settings.step_mark import Progress, StepMark
from tests.window.stage import box_of, image_of, show


def test_each_has_a_shape_of_its_own(qtbot: QtBot, look: Look) -> None:
    mark = StepMark(look)
    show(qtbot, mark, 22, 22)
    looks = []
    for progress in Progress:
        mark.show_progress(progress)
        image = image_of(mark)
        ground = image.pixelColor(0, 0).rgb()
        # Without its colours.
        looks.append(image.createMaskFromColor(ground, Qt.MaskMode.MaskOutColor))

    assert all(looks[one] != looks[other] for one, other in ((0, 1), (0, 2), (1, 2)))


def test_what_is_done_has_the_colour_of_it(qtbot: QtBot, look: Look) -> None:
    mark = StepMark(look)
    show(qtbot, mark, 22, 22)
    look.set_scale(3)

    mark.show_progress(Progress.DONE)

    assert box_of(image_of(mark), look.palette.done).width() > 30


@pytest.mark.parametrize("progress", Progress)
def test_a_screen_reader_hears_how_far_it_has_come(
    qtbot: QtBot, look: Look, progress: Progress
) -> None:
    mark = StepMark(look)
    qtbot.addWidget(mark)

    mark.show_progress(progress)

    assert mark.accessibleName() == progress.value
