from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import sized_font
from lowback_timer.window.session.face import Face, face_of
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.ring import Ring
from tests.fakes import make_dose, make_hold, make_reps, make_timeline
from tests.window.stage import (
    SIZES,
    HandClock,
    PaintWatch,
    box_of,
    image_of,
    largest_difference,
    make_driver,
    pass_time,
    reading_at,
    screen_after,
    settle,
    show,
    spoken_number,
)

PHASES = [Phase.of(kind) for kind in StepKind]


def face_at(ms: int, *parts: Any, counting: Counting = Counting.PACED) -> Face:
    return face_of(reading_at(ms, *parts, counting=counting), make_timeline(*parts))


HOLD = face_at(15_000, make_dose(make_hold(30)))
"""A third of a hold is over; 20 seconds are left."""


@pytest.fixture
def ring(qtbot: QtBot, look: Look) -> Ring:
    ring = Ring(look)
    show(qtbot, ring, 400, 400)
    return ring


def test_it_is_empty_before_there_is_a_session(ring: Ring, look: Look) -> None:
    image = image_of(ring)

    assert box_of(image, look.palette.ink).isEmpty()
    assert box_of(image, look.palette.track).isEmpty()


def test_the_arc_in_the_colour_of_the_phase_shows_how_much_is_over(ring: Ring, look: Look) -> None:
    ring.show_face(HOLD)

    # A third, from the top with the clock: all on the right, and most of the way down.
    arc = box_of(image_of(ring), look.palette.hold)
    assert 175 <= arc.left() <= 200  # with its round end
    assert 370 <= arc.right() < 400
    assert arc.top() < 20
    assert arc.bottom() == pytest.approx(200 + 100, abs=30)


@pytest.mark.parametrize("kind", PHASES)
def test_every_phase_has_its_colour_and_shape(ring: Ring, look: Look, kind: Phase) -> None:
    shapes = {}
    for each in PHASES:
        ring.show_face(replace(HOLD, phase=each, parts=8 if each is Phase.REPS else 1))
        image = image_of(ring)
        assert not box_of(image, look.palette.phases[each]).isEmpty()
        shapes[each] = bytes(image.convertToFormat(image.Format.Format_Grayscale8).constBits())

    assert all(shapes[kind] != shapes[each] for each in PHASES if each is not kind)


def test_a_set_of_reps_is_cut_into_its_turns(ring: Ring, look: Look) -> None:
    # GIVEN four reps, none of them done
    ring.show_face(face_at(5_000, make_dose(make_reps(4))))

    # THEN the track is broken at the top, on the right, at the bottom and on the left
    image = image_of(ring)
    for x, y in ((200, 12), (388, 200), (200, 388), (12, 200)):
        around = QRect(x - 3, y - 3, 6, 6)
        assert box_of(image.copy(around), look.palette.track) != QRect(0, 0, 6, 6)


def test_the_ring_of_very_many_reps_is_whole(ring: Ring, look: Look) -> None:
    ring.show_face(replace(HOLD, parts=37, fraction=0))

    image = image_of(ring)
    assert box_of(image.copy(QRect(197, 8, 6, 6)), look.palette.track) == QRect(0, 0, 6, 6)


def test_screen_readers_hear_the_number(ring: Ring) -> None:
    ring.show_face(HOLD)
    assert spoken_number(ring) == "20 seconds left of 30"

    ring.show_face(replace(HOLD, number="19"))
    assert spoken_number(ring) == "19 seconds left of 30"


def test_another_theme_repaints_it(ring: Ring, look: Look) -> None:
    ring.show_face(HOLD)
    settle()
    watch = PaintWatch(ring)

    look.changed.emit()
    settle()

    assert watch.region.boundingRect() == ring.rect()


# The size of the number


def height_of(number: str, pixels: int) -> int:
    """How high a number is in the font of so many pixels."""
    image = QImage(pixels * 4, pixels * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(sized_font(pixels))
    painter.drawText(0, pixels, number)
    painter.end()
    return box_of(image, "#000000").height()


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("seconds", [9, 30, 120, 645])
def test_the_number_is_huge_in_every_window(
    qtbot: QtBot, look: Look, width: int, height: int, seconds: int
) -> None:
    # GIVEN the session page in a window of that size, in a hold of so many seconds
    page = SessionPage(look)
    show(qtbot, page, width, height)
    clock = HandClock()
    driver = make_driver(clock, make_dose(make_hold(seconds)))
    page.begin(driver)
    driver.start()
    pass_time(clock, driver, 5_010)
    settle()

    # THEN its font is at least a sixth of the window's height
    ring = page.findChild(Ring)
    assert ring is not None
    digits = box_of(image_of(ring), look.palette.ink)
    # (but for a row of pixels, as it need not stand on a whole one)
    assert digits.height() >= height_of("0", -(-height // 6)) - 1
    # and it stays clear of the ring around it
    inside = min(ring.width(), ring.height()) * (1 - 3 * 0.072)
    assert digits.width() < inside
    assert digits.height() < inside


@pytest.mark.parametrize("number", ["1", "12", "120"])
def test_the_number_stands_in_the_middle(ring: Ring, look: Look, number: str) -> None:
    ring.show_face(replace(HOLD, number=number))

    digits = box_of(image_of(ring), look.palette.ink)

    assert digits.center().x() == pytest.approx(200, abs=8)
    assert digits.bottom() < 260


# Repainting


@pytest.mark.parametrize("least_number_px", [0, 200], ids=["as large as fits", "larger than fits"])
@pytest.mark.parametrize("counting", Counting)
def test_what_is_repainted_is_all_that_has_changed(
    ring: Ring, counting: Counting, least_number_px: int, look: Look
) -> None:
    # GIVEN a session with every kind of step, and reps that are counted now and then
    parts = (
        make_dose(make_reps(12), sides=Sides.ALTERNATE, rest=5),
        make_dose(make_hold(12), sides=Sides.EACH),
    )
    look.set_scale(0.8)
    watch, session = PaintWatch(ring), Session(make_timeline(*parts), counting)
    session.start()
    ring.show_face(face_of(session.reading(), session.timeline))
    settle()
    before = image_of(ring)

    for ms in range(0, 60_000, 370):
        # WHEN another instant is shown
        session.advance_to(ms)
        if counting is Counting.BY_HAND and ms % 4 == 0 and session.step.kind is StepKind.REPS:
            session.count_rep()
        watch.forget()
        ring.show_face(face_of(session.reading(), session.timeline))
        settle()
        painted = watch.region

        # THEN the screen shows what it would if all of it had been painted, but for the soft edge
        # of an arc, which depends a little on where it ends
        now = image_of(ring)
        assert largest_difference(screen_after(before, ring, painted), now) < 70, f"at {ms} ms"
        before = now


def test_a_long_caption_leaves_nothing_behind(qtbot: QtBot, look: Look) -> None:
    # GIVEN a caption that is wider than the square for the number
    ring = Ring(look)
    show(qtbot, ring, 260, 260)
    long = "of 12 · press any key for each rep"
    ring.show_face(replace(HOLD, caption=long, fraction=0.29))
    settle()
    before, watch = image_of(ring), PaintWatch(ring)
    watch.forget()

    # WHEN a short one takes its place, or the arc beside it moves
    for face in (
        replace(HOLD, caption=long, fraction=0.30),
        replace(HOLD, caption="of 12", fraction=0.30),
    ):
        ring.show_face(face)
        settle()
        painted, now = watch.region, image_of(ring)

        # THEN it is there, or gone, from end to end
        assert largest_difference(screen_after(before, ring, painted), now) < 70
        before = now
        watch.forget()


def test_nothing_is_repainted_that_has_not_changed(ring: Ring) -> None:
    ring.show_face(HOLD)
    settle()
    watch = PaintWatch(ring)

    # WHEN the same instant comes again, and one that moves the arc by a tenth of a pixel
    ring.show_face(HOLD)
    ring.show_face(replace(HOLD, fraction=HOLD.fraction + 0.0001))
    settle()

    assert watch.paints == 0


def test_as_time_goes_by_only_the_tip_of_the_arc_is_repainted(ring: Ring) -> None:
    ring.show_face(HOLD)
    settle()
    watch = PaintWatch(ring)

    ring.show_face(replace(HOLD, fraction=HOLD.fraction + 0.003))
    settle()

    box = watch.region.boundingRect()
    assert watch.paints == 1
    assert box.width() < 100
    assert box.height() < 100
    assert box.left() > 200


def test_another_number_leaves_the_ring_alone(ring: Ring) -> None:
    ring.show_face(HOLD)
    settle()
    watch = PaintWatch(ring)

    ring.show_face(replace(HOLD, number="19"))
    settle()

    box = watch.region.boundingRect()
    assert watch.paints == 1
    assert ring.rect().adjusted(25, 25, -25, -25).contains(box)


def test_another_phase_is_painted_whole(ring: Ring) -> None:
    ring.show_face(HOLD)
    settle()
    watch = PaintWatch(ring)

    ring.show_face(replace(HOLD, phase=Phase.REST))
    settle()

    assert watch.region.boundingRect() == ring.rect()


def test_a_long_caption_does_not_run_into_the_ring(ring: Ring, look: Look) -> None:
    # GIVEN a ring that is all track, with a caption of many words
    look.set_scale(1.6)
    ring.show_face(replace(HOLD, fraction=0, caption="of 10 · press any key for each rep"))

    # THEN the words begin inside of it
    words = box_of(image_of(ring).copy(QRect(0, 230, 400, 60)), look.palette.dim)
    assert words.left() > 30
    assert words.right() < 370
