import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.phase_mark import paint_phase_mark
from tests.window.stage import box_of

MARKS = [phase for phase in Phase if phase is not Phase.DONE]


def painted(mark: Phase) -> QImage:
    """A mark in white on black, 60 pixels wide and high, in the middle of 100."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    paint_phase_mark(painter, QRectF(20, 20, 60, 60), mark, "#FFFFFF")
    painter.end()
    return image


def test_no_two_look_alike(look: Look) -> None:
    images = [bytes(painted(mark).constBits()) for mark in MARKS]

    assert len(set(images)) == len(MARKS)


@pytest.mark.parametrize("mark", MARKS)
def test_each_fills_its_box_and_stays_in_it(look: Look, mark: Phase) -> None:
    box = box_of(painted(mark), "#FFFFFF")

    assert box.left() >= 18
    assert box.top() >= 18
    assert box.right() <= 81
    assert box.bottom() <= 81
    assert max(box.width(), box.height()) >= 44


def test_the_painter_is_given_back_as_it_came(look: Look) -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pen = painter.pen()

    paint_phase_mark(painter, QRectF(20, 20, 60, 60), Phase.READY, "#FFFFFF")

    assert painter.pen() == pen
    painter.end()
