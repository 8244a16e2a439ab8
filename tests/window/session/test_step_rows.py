"""The lines of the list of steps, as they are painted and as screen readers are told of them."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.step_entries import Mark, Rank, StepEntry
from lowback_timer.window.session.step_rows import StepModel, StepRows
from tests.window.stage import box_of, difference

SECTION = StepEntry(Rank.SECTION, "Main part", "4 min", "Main part, 4 min")
SET = StepEntry(Rank.SET, "Set 1 of 2", "20 s hold", "Plank. Set 1 of 2.", Mark.AHEAD, 3)


def painted(
    look: Look, entry: StepEntry, width: int = 500, *, focused: bool = False, mirrored: bool = False
) -> QImage:
    model = StepModel()
    model.show((entry,))
    rows = StepRows(look, model)
    image = QImage(width, rows.height(entry), QImage.Format.Format_RGB32)
    image.fill(look.palette.card)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, image.width(), image.height())
    if focused:
        option.state |= QStyle.StateFlag.State_HasFocus
    if mirrored:
        option.direction = Qt.LayoutDirection.RightToLeft
    painter = QPainter(image)
    rows.paint(painter, option, model.index(0))
    painter.end()
    return image


def covered(image: QImage) -> QRect:
    """Where anything is painted."""
    blank = image.copy()
    blank.fill(image.pixelColor(0, 0))
    return difference(image, blank)


def marked(mark: Mark) -> StepEntry:
    return StepEntry(Rank.SET, SET.text, SET.detail, SET.spoken, mark, 3)


def test_screen_readers_are_told_the_whole_sentence() -> None:
    model = StepModel()
    model.show((SECTION, SET))

    index = model.index(1)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == SET.spoken
    assert model.data(index) == "Set 1 of 2"
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(7)) is None


def test_a_section_is_read_but_cannot_be_gone_to() -> None:
    model = StepModel()
    model.show((SECTION, SET))

    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsEnabled
    assert model.rowCount(model.index(0)) == 0


def test_every_mark_looks_different(look: Look) -> None:
    marks = [each for each in Mark if each is not Mark.NONE]
    pictures = [painted(look, marked(mark)) for mark in marks]

    for index, one in enumerate(pictures):
        for other in pictures[index + 1 :]:
            assert not difference(one, other).isEmpty()


def test_the_one_that_goes_on_is_outlined_and_so_is_the_keyboard(look: Look) -> None:
    colour = look.palette.phases[Phase.REPS].upper()
    now = box_of(painted(look, marked(Mark.NOW)), colour)
    focused = box_of(painted(look, marked(Mark.AHEAD), focused=True), look.palette.ink)

    assert now.width() > 480
    assert focused.width() > 480


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_where_there_is_little_room(look: Look, scale: float) -> None:
    look.set_text_scale(scale)
    long = StepEntry(
        Rank.SET, "Set 1 of 2 · right arm and left leg", "12 reps per side", "", Mark.AHEAD, 3
    )

    roomy, tight = painted(look, long, 2000), painted(look, long, 320)

    # THEN both texts are there, smaller, and the second ends where it always does
    assert covered(roomy).right() == pytest.approx(2000 - 12, abs=4)
    assert covered(tight).right() == pytest.approx(320 - 12, abs=4)
    assert covered(tight).height() <= covered(roomy).height()


def test_a_row_knows_how_wide_it_has_to_be(look: Look) -> None:
    model = StepModel()
    model.show((SET,))
    rows = StepRows(look, model)
    wide = rows.width(SET)

    assert covered(painted(look, SET, wide)).height() == (
        covered(painted(look, SET, 2 * wide)).height()
    )
    assert rows.sizeHint(QStyleOptionViewItem(), model.index(0)).height() == rows.height(SET)


def test_it_is_mirrored_where_people_read_from_the_right(look: Look) -> None:
    section = StepEntry(Rank.SECTION, "Main part", "", "Main part")
    left = covered(painted(look, section))
    right = covered(painted(look, section, mirrored=True))

    assert left.right() < 250 < right.left()
    assert right.right() == pytest.approx(500 - left.left(), abs=4)
