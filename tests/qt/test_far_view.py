"""The far view, seen from three metres."""

from typing import Any

import pytest
from PySide6.QtGui import QRegion
from pytestqt.qtbot import QtBot

from lowback_timer.core.exercise import Sides
from lowback_timer.core.reading import Counting
from lowback_timer.core.session import Session
from lowback_timer.qt.face import face_of
from lowback_timer.qt.far_colours import BREATH_MS, PAUSED, far_colours
from lowback_timer.qt.palette import LIGHT
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.widgets import far_view
from lowback_timer.qt.widgets.far_view import FarView
from lowback_timer.qt.widgets.flash import FlashLimiter
from tests.fakes import make_dose, make_hold, make_reps, make_session
from tests.qt.stage import (
    SIZES,
    PaintWatch,
    box_of,
    colour_at,
    difference,
    image_of,
    screen_after,
    settle,
    show,
    spoken_number,
)

GET_READY, HOLD, REST = (far_colours(LIGHT, phase) for phase in ("get_ready", "hold", "rest"))


@pytest.fixture
def limiter() -> FlashLimiter:
    return FlashLimiter()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, limiter: FlashLimiter) -> FarView:
    view = FarView(theme, limiter)
    show(qtbot, view, 1280, 800)
    return view


@pytest.fixture
def session() -> Session:
    """A side plank of 20 s: 5 s to get ready, left, 4 s to turn over, right, and 30 s of rest."""
    return make_session(make_dose(make_hold(20), sides=Sides.EACH, sets=2, rest=30))


def show_at(
    view: FarView, session: Session, ms: int, now_ms: float | None = None, note: str = ""
) -> None:
    session.advance_to(ms)
    show_now(view, session, ms if now_ms is None else now_ms, note)


def show_now(view: FarView, session: Session, now_ms: float, note: str = "") -> None:
    reading = session.reading()
    view.show_face(face_of(reading, session.timeline), reading, note, now_ms)
    settle()


def ground(view: FarView) -> str:
    return colour_at(view, 3, 3)


# What is there


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_number_is_at_least_half_as_high_as_the_window(
    view: FarView, session: Session, width: int, height: int
) -> None:
    view.resize(width, height)
    show_at(view, session, 8_000, now_ms=BREATH_MS / 2)

    # between the lines above it and below it
    middle = image_of(view).copy(0, round(0.18 * height), width, round(0.575 * height))
    digits = box_of(middle, HOLD.ink)
    assert digits.height() >= height / 2
    assert digits.top() > 2
    assert digits.bottom() < middle.height() - 2


@pytest.mark.parametrize(("width", "height"), [(960, 600), (960, 1400), (1024, 640)])
def test_a_long_number_stays_in_the_window(view: FarView, width: int, height: int) -> None:
    view.resize(width, height)
    show_at(view, make_session(make_dose(make_hold(888))), 5_000, now_ms=BREATH_MS / 2)

    digits = box_of(image_of(view), HOLD.ink)
    assert digits.left() > 10
    assert digits.right() < width - 10


def test_a_long_line_is_smaller_and_stays_in_the_window(view: FarView, session: Session) -> None:
    session.pause()
    note = "You were away for 62 min 5 s. " + "Any key, or a click, goes on. " * 4

    show_now(view, session, 0, note)

    words = box_of(image_of(view), far_colours(LIGHT, PAUSED).ink)
    assert words.left() > 10
    assert words.right() < 1_270


def test_it_names_phase_exercise_and_side(view: FarView, session: Session) -> None:
    show_at(view, session, 8_000)

    assert view.accessibleName() == "Hold, Superman, left side"
    assert spoken_number(view) == "17 seconds left of 20"


@pytest.mark.parametrize(("ms", "colours"), [(2_000, GET_READY), (8_000, HOLD), (60_000, REST)])
def test_the_whole_ground_has_the_colour_of_the_phase(
    view: FarView, session: Session, ms: int, colours: Any
) -> None:
    show_at(view, session, ms, now_ms=BREATH_MS / 2)

    assert ground(view) == colours.breathed_in
    assert colour_at(view, 1_276, 796) == colours.breathed_in


def test_a_pause_has_no_colour_and_says_what_to_do(view: FarView, session: Session) -> None:
    session.advance_to(8_000)
    session.pause()

    show_now(view, session, 8_000, "Any key, or a click, goes on")

    assert ground(view) == LIGHT.ground
    assert view.accessibleName() == "Paused, Superman, Any key, or a click, goes on"


def test_a_wait_asks(view: FarView) -> None:
    counting = Counting.PACED_WAITING
    session = make_session(make_dose(make_reps(1), sets=2, rest=10), counting=counting)

    show_at(view, session, 40_000)

    assert view.accessibleName() == "Ready?, Next: Superman"
    assert spoken_number(view) == "0 press any key to go on"


def test_before_it_is_shown_anything_it_paints_nothing(view: FarView) -> None:
    assert view.ink == far_colours(LIGHT, PAUSED).ink
    assert view.accessibleName() == ""


# Breathing


def test_the_ground_breathes(view: FarView, session: Session) -> None:
    show_at(view, session, 8_000, now_ms=0)
    out = ground(view)
    show_at(view, session, 8_000, now_ms=BREATH_MS / 4)
    between = ground(view)
    show_at(view, session, 8_000, now_ms=BREATH_MS / 2)

    assert (out, ground(view)) == (HOLD.breathed_out, HOLD.breathed_in)
    assert between not in {HOLD.breathed_out, HOLD.breathed_in}


def test_with_less_motion_it_does_not(view: FarView, session: Session) -> None:
    view.set_reduce_motion(True)

    show_at(view, session, 8_000, now_ms=0)
    out = ground(view)
    show_at(view, session, 8_000, now_ms=BREATH_MS / 2)

    assert ground(view) == out


def test_at_the_usual_pace_of_looks_it_is_painted_at_most_ten_times_a_second(
    view: FarView, session: Session
) -> None:
    show_at(view, session, 8_000)
    watch = PaintWatch(view)

    for ms in range(8_000, 14_000, 40):
        show_at(view, session, ms)

    assert 6 < watch.paints <= 60


def test_what_has_not_changed_is_not_painted(view: FarView, session: Session) -> None:
    show_at(view, session, 8_010, now_ms=0)
    watch = PaintWatch(view)

    show_at(view, session, 8_900, now_ms=10)

    assert watch.paints == 0


def test_where_a_border_has_flashed_only_the_ground_is_painted(
    view: FarView, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_at(view, session, 8_000, now_ms=0)
    before = image_of(view)
    edge = QRegion(view.rect()) - QRegion(view.rect().adjusted(14, 14, -14, -14))
    marks: list[str] = []
    monkeypatch.setattr(far_view, "paint_phase_mark", lambda *what: marks.append(what[2]))

    assert difference(before, screen_after(before, view, edge)).isEmpty()
    assert marks == []
    image_of(view)
    assert marks == ["hold"]


def test_it_follows_the_theme(view: FarView, session: Session, theme: Theme) -> None:
    show_at(view, session, 8_000, now_ms=0)
    watch = PaintWatch(view)

    theme.changed.emit()
    settle()

    assert watch.paints == 1
