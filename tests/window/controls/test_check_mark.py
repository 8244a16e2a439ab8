from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from lowback_timer.window.controls.check_mark import paint_check
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of


def test_it_fills_its_box_and_is_low_at_the_left_of_its_middle(look: Look) -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)

    paint_check(painter, QRectF(20, 20, 60, 40), "#FFFFFF", 6)

    painter.end()
    box = box_of(image, "#FFFFFF")
    assert abs(box.left() - 18) <= 2
    assert abs(box.right() - 81) <= 2
    assert abs(box.top() - 18) <= 2
    assert abs(box.bottom() - 61) <= 3
    lowest = [x for x in range(100) if image.pixelColor(x, box.bottom()).red()]
    assert 30 < lowest[0] < 50
