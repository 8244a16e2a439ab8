"""The pictures that software centres show."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from tools.screenshots import framed

SIZE = QSize(200, 100)


def test_a_window_gets_round_corners_and_a_shadow_on_nothing() -> None:
    window = QImage(SIZE, QImage.Format.Format_RGB32)
    window.fill(Qt.GlobalColor.red)

    image = framed(window)

    margin = (image.width() - SIZE.width()) // 2
    assert image.height() - SIZE.height() == 2 * margin
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(margin, margin) != QColor(Qt.GlobalColor.red)
    assert image.pixelColor(margin + 20, margin) == QColor(Qt.GlobalColor.red)
    below = [image.pixelColor(100, margin + SIZE.height() + each) for each in range(margin)]
    shades = [each.alpha() for each in below]
    assert 0 < shades[0] < 128
    assert shades == sorted(shades, reverse=True)
    assert shades[-1] < 8
