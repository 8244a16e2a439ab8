"""The number and its caption, as they are set into the ring."""

import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from lowback_timer.window.look.look import Look
from lowback_timer.window.session.ring_text import RingText, set_text
from tests.window.stage import box_of

RADIUS = 175.0
CAPTIONS = (
    "seconds left of 30",
    "of 10 · hold",
    "of 10 · press any key for each rep",
    "von 10 · jede Taste zählt",
    "segundos quedan de 30",
)


def set_at(look: Look, caption: str, text_scale: float, *, number: str = "19") -> RingText:
    look.set_text_scale(text_scale)
    return set_text(look, number, caption, RADIUS, 0)


@pytest.mark.parametrize("text_scale", [1, 1.25, 1.5, 2])
@pytest.mark.parametrize("caption", CAPTIONS)
def test_every_line_of_the_caption_is_inside_the_circle(
    look: Look, caption: str, text_scale: float
) -> None:
    text = set_at(look, caption, text_scale)

    # the feet of its letters, and with them everything above
    metrics = QFontMetricsF(text.font)
    for number, line in enumerate(reversed(text.lines)):
        foot = text.height / 2 - number * metrics.height() - metrics.descent()
        corner = math.hypot(metrics.horizontalAdvance(line) / 2, foot)
        assert corner <= RADIUS + 1


@pytest.mark.parametrize("text_scale", [1.25, 1.5, 2])
@pytest.mark.parametrize("caption", CAPTIONS)
def test_larger_texts_take_two_lines_before_they_get_smaller_than_designed(
    look: Look, caption: str, text_scale: float
) -> None:
    designed = set_at(look, caption, 1)

    large = set_at(look, caption, text_scale)

    assert large.font.pixelSize() >= designed.font.pixelSize()
    assert len(large.lines) <= 2
    assert large.pixels == designed.pixels


def test_a_short_caption_grows_with_the_texts_and_stays_on_its_line(look: Look) -> None:
    assert set_at(look, "second", 1).font.pixelSize() == 17
    large = set_at(look, "second", 1.5)
    assert (large.font.pixelSize(), large.lines) == (25, ("second",))


def test_a_caption_is_broken_at_its_dot_without_the_dot(look: Look) -> None:
    assert set_at(look, "of 100000000 · press any keys", 2).lines == (
        "of 100000000",
        "press any keys",
    )


@pytest.mark.parametrize(("number", "share"), [("7", 1.0), ("19", 1.0), ("600", 0.6)])
def test_the_number_is_as_large_as_fits(look: Look, number: str, share: float) -> None:
    text = set_at(look, "seconds", 1, number=number)

    assert text.pixels == pytest.approx(share * RADIUS * 2 * 0.8 * 0.8, rel=0.12)


def test_the_number_is_never_smaller_than_it_has_to_be(look: Look) -> None:
    assert set_text(look, "19", "seconds", 40, least_px=90).pixels == 90


def test_in_the_tiniest_ring_the_caption_is_still_there(look: Look) -> None:
    text = set_text(look, "19", "seconds left of 30", 3, least_px=20)

    assert text.lines == ("seconds left of 30",)


def test_its_box_holds_all_that_is_painted(look: Look) -> None:
    text = set_at(look, CAPTIONS[2], 2)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    text.paint(painter, QPointF(200, 200), "#FFFFFF", "#FF0000")
    painter.end()

    box = text.box(QPointF(200, 200))
    assert box.contains(box_of(image, "#FFFFFF"))
    assert box.contains(box_of(image, "#FF0000"))
