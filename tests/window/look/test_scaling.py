"""Text and space that grow with the window."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout

from lowback_timer.window.look.scaling import Scaling, scale_for
from lowback_timer.window.look.typography import Type


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [
        (1280, 800, 1.0),
        (1024, 640, 0.85),  # smaller text could not be read
        (1920, 1080, 1.35),
        (3840, 2160, 2.0),
        (3840, 800, 1.0),  # the scarcer of the two decides
        (1281, 801, 1.0),
    ],
)
def test_the_scale_follows_the_window(width: int, height: int, scale: float) -> None:
    assert scale_for(QSize(width, height)) == pytest.approx(scale)


def test_texts_and_layouts_are_set_at_the_scale(qapp: QApplication) -> None:
    scaling = Scaling()
    text = scaling.label("Bird dog", Type.BODY)
    layout = scaling.layout(QVBoxLayout(), 12, (28, 20, 8, 4))
    assert (text.font().pixelSize(), layout.spacing()) == (16, 12)

    scaling.set_scale(2)

    margins = layout.contentsMargins()
    assert (text.font().pixelSize(), layout.spacing()) == (32, 24)
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (56, 40, 16, 8)
    assert scaling.px(10) == 20


def test_what_comes_later_has_the_scale_at_once(qapp: QApplication) -> None:
    scaling = Scaling()
    scaling.set_scale(2)

    text = scaling.label("Bird dog", Type.SMALL)
    layout = scaling.layout(QVBoxLayout(), 12)

    assert (text.font().pixelSize(), layout.spacing()) == (28, 24)
