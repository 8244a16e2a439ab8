import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.phase_chip import PhaseChip
from tests.window.stage import PaintWatch, box_of, difference, image_of, settle, show


@pytest.fixture
def chip(qtbot: QtBot, look: Look) -> PhaseChip:
    chip = PhaseChip(look)
    show(qtbot, chip, 400, 34)
    return chip


@pytest.mark.parametrize("phase", Phase)
def test_the_word_stands_in_the_middle_on_the_colour_of_the_phase(
    chip: PhaseChip, look: Look, phase: Phase
) -> None:
    chip.show_phase("Hold", phase)

    image = image_of(chip)
    pill = box_of(image, look.palette.phases[phase])
    assert pill.height() == 34
    assert pill.center().x() == pytest.approx(200, abs=2)
    assert 50 < pill.width() < 200
    assert pill.contains(
        box_of(image.copy(pill), look.palette.on_accent).translated(pill.topLeft())
    )


def test_the_pill_is_as_wide_as_its_word(chip: PhaseChip, look: Look) -> None:
    chip.show_phase("Hold", Phase.HOLD)
    short = box_of(image_of(chip), look.palette.hold).width()

    chip.show_phase("Hold · back into position", Phase.HOLD)

    assert box_of(image_of(chip), look.palette.hold).width() > short + 100


def test_a_word_that_is_too_long_is_smaller_but_whole(chip: PhaseChip) -> None:
    # GIVEN two words that differ in their last letter only, and not in their width
    chip.show_phase("Reps · " + "W" * 60 + "0", Phase.REPS)
    one = image_of(chip)
    chip.show_phase("Reps · " + "W" * 60 + "8", Phase.REPS)

    last = difference(one, image_of(chip))
    assert not last.isEmpty()
    assert last.left() > 350
    assert last.right() < 390  # and keeps its distance from the end of the pill


def test_screen_readers_hear_the_word(chip: PhaseChip) -> None:
    chip.show_phase("Rest", Phase.REST)

    assert chip.accessibleName() == "Rest"


def test_it_grows_with_the_window(chip: PhaseChip, look: Look) -> None:
    look.set_scale(2)

    assert chip.sizeHint().height() == 68


def test_nothing_is_repainted_that_has_not_changed(chip: PhaseChip) -> None:
    chip.show_phase("Rest", Phase.REST)
    settle()
    watch = PaintWatch(chip)

    chip.show_phase("Rest", Phase.REST)
    settle()
    assert watch.paints == 0

    chip.show_phase("Rest", Phase.HOLD)
    settle()
    assert watch.paints == 1
