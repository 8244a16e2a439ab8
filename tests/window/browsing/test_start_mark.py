from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from lowback_timer.window.browsing.start_mark import StartMark
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of

PICTURE = QRectF(0, 0, 300, 118)


def painted(mark: StartMark, *, is_looked_at: bool) -> QImage:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark.paint(painter, mark.box(PICTURE, is_mirrored=False), is_looked_at=is_looked_at)
    painter.end()
    return image


def test_it_lies_on_the_edge_of_the_picture_at_its_end(look: Look) -> None:
    mark = StartMark(look)

    box, mirrored = (mark.box(PICTURE, is_mirrored=each) for each in (False, True))

    assert box.center().y() == PICTURE.bottom()
    assert PICTURE.right() - box.right() == mirrored.left() > 0


def test_it_is_in_colour_where_the_card_is_looked_at(look: Look) -> None:
    mark = StartMark(look)
    box = mark.box(PICTURE, is_mirrored=False).toAlignedRect()

    lit = box_of(painted(mark, is_looked_at=True), look.palette.reps)
    assert box.contains(lit)
    assert lit.width() > 30
    assert box_of(painted(mark, is_looked_at=False), look.palette.card).width() > 30
