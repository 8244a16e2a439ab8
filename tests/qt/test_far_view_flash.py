"""The far view flashes, and never too often."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lowback_timer.core.exercise import Sides
from lowback_timer.core.session import Session
from lowback_timer.qt.face import face_of
from lowback_timer.qt.far_colours import far_colours
from lowback_timer.qt.palette import LIGHT
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.widgets.far_view import FarView
from lowback_timer.qt.widgets.flash import FlashLimiter
from tests.fakes import make_dose, make_hold, make_session
from tests.qt.stage import (
    box_of,
    colour_at,
    image_of,
    settle,
    show,
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


def flash_timer(view: FarView) -> QTimer:
    timer = view.findChild(QTimer)
    assert timer is not None
    return timer


def ground(view: FarView) -> str:
    return colour_at(view, 3, 3)


def end_flash(view: FarView) -> None:
    flash_timer(view).stop()
    flash_timer(view).timeout.emit()


def test_a_flash_lights_up_the_whole_ground_for_a_moment(view: FarView, session: Session) -> None:
    show_at(view, session, 8_000, now_ms=0)

    view.flash(0)
    settle()
    assert ground(view) == HOLD.flash_ground
    assert not box_of(image_of(view), HOLD.flash_ink).isEmpty()
    assert 100 <= flash_timer(view).interval() <= 300

    end_flash(view)
    assert ground(view) == HOLD.breathed_out


def test_more_flashes_than_three_a_second_are_not_shown(view: FarView, session: Session) -> None:
    show_at(view, session, 8_000, now_ms=0)
    for now_ms in (0, 50, 100):
        view.flash(now_ms)
    end_flash(view)

    view.flash(150)
    assert not flash_timer(view).isActive()

    view.flash(1_001)
    assert flash_timer(view).isActive()


def test_a_change_of_phase_counts_as_a_flash_and_comes_later_when_there_were_too_many(
    view: FarView, session: Session, limiter: FlashLimiter
) -> None:
    # GIVEN a rehearsal in which everything follows fast, and three flashes
    view.set_reduce_motion(True)
    show_at(view, session, 2_000, now_ms=0)
    assert all(limiter.allows(now_ms) for now_ms in (0, 10, 20))

    # WHEN the hold begins
    show_at(view, session, 8_000, now_ms=100)

    # THEN the words are there at once, and the colour as soon as it may
    assert view.accessibleName() == "Hold, Superman, left side"
    assert ground(view) == GET_READY.breathed_out
    show_at(view, session, 8_900, now_ms=1_001)
    assert ground(view) == HOLD.breathed_out
    # and was counted itself
    assert [limiter.allows(now_ms) for now_ms in (1_002, 1_003)] == [False, False]


def test_under_a_flash_the_phase_changes_unseen(
    view: FarView, session: Session, limiter: FlashLimiter
) -> None:
    show_at(view, session, 2_000, now_ms=0)
    view.flash(0)
    assert all(limiter.allows(now_ms) for now_ms in (1, 2))

    show_at(view, session, 8_000, now_ms=3)
    end_flash(view)

    assert ground(view) == HOLD.breathed_out


def test_however_fast_a_rehearsal_is_the_ground_changes_at_most_three_times_a_second(
    qtbot: QtBot, theme: Theme
) -> None:
    # GIVEN sixty sets in a row, at sixty times the pace
    view = FarView(theme, FlashLimiter())
    show(qtbot, view, 320, 200)
    view.set_reduce_motion(True)
    session = make_session(make_dose(make_hold(6), sets=30, rest=8))
    changes: list[float] = []
    before = ""

    for now_ms in range(0, 6_000, 20):
        show_at(view, session, now_ms * 60, now_ms=now_ms)
        if ground(view) != before:
            changes.append(now_ms)
        before = ground(view)

    assert len(changes) > 10
    assert all(
        later - first > 1_000 for first, later in zip(changes[1:], changes[4:], strict=False)
    )
