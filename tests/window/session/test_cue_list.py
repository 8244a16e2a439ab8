import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.cue_list import CueList
from tests.window.stage import PaintWatch, box_of, difference, image_of, settle, show

CUES = ("Look at the floor", "Breathe", "Stay long")
ROW = 34


@pytest.fixture
def cues(qtbot: QtBot, look: Look) -> CueList:
    cues = CueList(look)
    show(qtbot, cues, 500, 3 * ROW)
    return cues


def row(index: int) -> QRect:
    return QRect(0, index * ROW, 500, ROW)


def test_it_has_a_row_for_every_cue(cues: CueList, look: Look) -> None:
    cues.show_cues(CUES, None, Phase.GET_READY)
    assert cues.sizeHint().height() == 3 * ROW

    cues.show_cues((*CUES, "Slowly", "Chin in"), None, Phase.GET_READY)
    assert cues.sizeHint().height() == 5 * ROW

    look.set_scale(2)
    assert cues.sizeHint().height() == 10 * ROW


def test_the_cue_to_heed_is_lit_in_the_colour_of_the_phase(cues: CueList, look: Look) -> None:
    palette = look.palette
    cues.show_cues(CUES, 1, Phase.HOLD)

    image = image_of(cues)
    assert row(1).contains(box_of(image, palette.hold))
    assert not box_of(image, palette.hold).isEmpty()
    # Its text, right of the numbers, is dark, the others' are dim.
    words = [image.copy(row(index).adjusted(ROW, 0, 0, 0)) for index in range(3)]
    assert not box_of(words[1], palette.ink).isEmpty()
    for index in (0, 2):
        assert box_of(words[index], palette.ink).isEmpty()
        assert not box_of(words[index], palette.dim).isEmpty()
        # Dim would be too faint for a number on its dot.
        assert not box_of(image.copy(row(index)), palette.ink).isEmpty()


def test_while_none_is_lit_all_can_be_read_alike(cues: CueList, look: Look) -> None:
    cues.show_cues(CUES, None, Phase.GET_READY)

    image = image_of(cues)
    for index in range(3):
        assert not box_of(image.copy(row(index)), look.palette.ink).isEmpty()


@pytest.mark.parametrize("width", [200, 320, 400])
@pytest.mark.parametrize("scale", [0.72, 1, 2])
def test_the_longest_cue_there_may_be_is_not_cut_off(
    qtbot: QtBot, look: Look, width: int, scale: float
) -> None:
    # GIVEN two cues of 60 wide letters that differ in the last one; digits are of one width
    cues = CueList(look)
    look.set_scale(scale)
    show(qtbot, cues, width, round(ROW * scale))
    cues.show_cues(("W" * 59 + "0",), 0, Phase.REPS)
    one = image_of(cues)
    cues.show_cues(("W" * 59 + "8",), 0, Phase.REPS)

    # THEN they look different, at their end and nowhere else
    last = difference(one, image_of(cues))
    assert not last.isEmpty()
    assert last.left() > width * 0.7
    assert last.right() < width


def test_all_cues_have_the_size_in_which_the_longest_fits(cues: CueList, look: Look) -> None:
    cues.show_cues(("Breathe", "Stay long"), 0, Phase.REPS)
    alone = box_of(image_of(cues).copy(row(0)), look.palette.ink)

    cues.show_cues(("Breathe", "W" * 60), 0, Phase.REPS)
    beside_long = box_of(image_of(cues).copy(row(0)), look.palette.ink)

    assert beside_long.height() < alone.height()


def test_screen_readers_hear_all_cues(cues: CueList) -> None:
    cues.show_cues(CUES, 0, Phase.REPS)

    assert cues.accessibleName() == "Form cues: Look at the floor; Breathe; Stay long"


def test_nothing_is_repainted_that_has_not_changed(cues: CueList) -> None:
    cues.show_cues(CUES, 0, Phase.REPS)
    settle()
    watch = PaintWatch(cues)

    cues.show_cues(CUES, 0, Phase.REPS)
    settle()
    assert watch.paints == 0

    cues.show_cues(CUES, 1, Phase.REPS)
    settle()
    assert watch.paints == 1


# Large texts

LONG = ("Belly firm first, then move", "Grow long: arm, back and leg in one line", "Hips level")


def test_larger_cues_wrap_where_they_may_take_the_height(cues: CueList, look: Look) -> None:
    cues.set_most_height(600)
    cues.show_cues(LONG, 0, Phase.REPS)
    small = box_of(image_of(cues).copy(row(0)), look.palette.ink)

    look.set_text_scale(2)
    cues.resize(500, cues.heightForWidth(500))

    # all of them are there, and twice as large
    assert 5 * 2 * 17 < cues.height() <= 600
    assert box_of(image_of(cues), look.palette.ink).height() > 1.6 * small.height()
    assert box_of(image_of(cues), look.palette.dim).bottom() > cues.height() - 60


def test_where_there_is_less_height_they_grow_less(cues: CueList, look: Look) -> None:
    look.set_text_scale(2)
    cues.show_cues(LONG, 0, Phase.REPS)

    heights = []
    for most in (600, 200, 0):
        cues.set_most_height(most)
        heights.append(cues.heightForWidth(500))

    assert heights[0] > heights[1] > heights[2] == 3 * ROW
    assert heights[1] <= 200


def test_a_word_that_is_too_long_is_not_cut_off(cues: CueList, look: Look) -> None:
    look.set_text_scale(2)
    cues.set_most_height(600)
    cues.show_cues(("W" * 40,), 0, Phase.REPS)

    assert box_of(image_of(cues), look.palette.ink).right() < 500


def test_the_number_of_a_cue_grows_with_it(cues: CueList, look: Look) -> None:
    cues.show_cues(CUES, 0, Phase.REPS)
    dot = box_of(image_of(cues), look.palette.reps).width()

    look.set_text_scale(2)
    cues.set_most_height(600)
    cues.resize(500, cues.heightForWidth(500))

    assert box_of(image_of(cues), look.palette.reps).width() == pytest.approx(2 * dot, abs=3)
