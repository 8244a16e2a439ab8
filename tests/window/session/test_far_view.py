"""The far view, seen from three metres."""

from typing import Any

import pytest
from PySide6.QtGui import QRegion

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.session import Session
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import LIGHT
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.far_colours import BREATH_MS, far_colours
from lowback_timer.window.session.far_view import FarView
from tests.fakes import make_dose, make_hold, make_reps, make_session
from tests.window.stage import (
    SIZES,
    PaintWatch,
    box_of,
    colour_at,
    difference,
    far_ground,
    image_of,
    screen_after,
    settle,
    show_far_at,
    show_far_now,
    spoken_number,
)

GET_READY, HOLD, REST = (
    far_colours(LIGHT, phase) for phase in (Phase.GET_READY, Phase.HOLD, Phase.REST)
)


# What is there


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_number_is_at_least_half_as_high_as_the_window(
    far_view: FarView, side_plank: Session, width: int, height: int
) -> None:
    far_view.resize(width, height)
    show_far_at(far_view, side_plank, 8_000, now_ms=BREATH_MS / 2)

    # between the lines above it and below it
    middle = image_of(far_view).copy(0, round(0.18 * height), width, round(0.575 * height))
    digits = box_of(middle, HOLD.ink)
    assert digits.height() >= height / 2
    assert digits.top() > 2
    assert digits.bottom() < middle.height() - 2


@pytest.mark.parametrize(("width", "height"), [(960, 600), (960, 1400), (1024, 640)])
def test_a_long_number_stays_in_the_window(far_view: FarView, width: int, height: int) -> None:
    far_view.resize(width, height)
    show_far_at(far_view, make_session(make_dose(make_hold(888))), 5_000, now_ms=BREATH_MS / 2)

    digits = box_of(image_of(far_view), HOLD.ink)
    assert digits.left() > 10
    assert digits.right() < width - 10


def test_a_long_line_is_smaller_and_stays_in_the_window(
    far_view: FarView, side_plank: Session
) -> None:
    side_plank.pause()
    note = "You were away for 62 min 5 s. " + "Press any key or click to go on. " * 4

    show_far_now(far_view, side_plank, 0, note)

    words = box_of(image_of(far_view), far_colours(LIGHT, Phase.PAUSED).ink)
    assert words.left() > 10
    assert words.right() < 1_270


def test_it_names_phase_exercise_and_side(far_view: FarView, side_plank: Session) -> None:
    show_far_at(far_view, side_plank, 8_000)

    assert far_view.accessibleName() == "Hold, Superman, left side"
    assert spoken_number(far_view) == "17 seconds left of 20"


@pytest.mark.parametrize(("ms", "colours"), [(2_000, GET_READY), (8_000, HOLD), (60_000, REST)])
def test_the_whole_ground_has_the_colour_of_the_phase(
    far_view: FarView, side_plank: Session, ms: int, colours: Any
) -> None:
    show_far_at(far_view, side_plank, ms, now_ms=BREATH_MS / 2)

    assert far_ground(far_view) == colours.breathed_in
    assert colour_at(far_view, 1_276, 796) == colours.breathed_in


def test_a_pause_has_no_colour_and_says_what_to_do(far_view: FarView, side_plank: Session) -> None:
    side_plank.advance_to(8_000)
    side_plank.pause()

    show_far_now(far_view, side_plank, 8_000, "Press any key or click to go on")

    assert far_ground(far_view) == LIGHT.ground
    assert far_view.accessibleName() == "Paused, Superman, Press any key or click to go on"


def test_a_wait_asks(far_view: FarView) -> None:
    counting = Counting.PACED_WAITING
    session = make_session(make_dose(make_reps(1), sets=2, rest=10), counting=counting)

    show_far_at(far_view, session, 40_000)

    assert far_view.accessibleName() == "Ready?, Next: Superman"
    assert spoken_number(far_view) == "0 press any key to go on"


def test_before_it_is_shown_anything_it_paints_nothing(far_view: FarView) -> None:
    assert far_view.ink == far_colours(LIGHT, Phase.PAUSED).ink
    assert far_view.accessibleName() == ""


# Breathing


def test_the_ground_breathes(far_view: FarView, side_plank: Session) -> None:
    show_far_at(far_view, side_plank, 8_000, now_ms=0)
    out = far_ground(far_view)
    show_far_at(far_view, side_plank, 8_000, now_ms=BREATH_MS / 4)
    between = far_ground(far_view)
    show_far_at(far_view, side_plank, 8_000, now_ms=BREATH_MS / 2)

    assert (out, far_ground(far_view)) == (HOLD.breathed_out, HOLD.breathed_in)
    assert between not in {HOLD.breathed_out, HOLD.breathed_in}


def test_with_less_motion_it_does_not(far_view: FarView, side_plank: Session) -> None:
    far_view.set_reduce_motion(True)

    show_far_at(far_view, side_plank, 8_000, now_ms=0)
    out = far_ground(far_view)
    show_far_at(far_view, side_plank, 8_000, now_ms=BREATH_MS / 2)

    assert far_ground(far_view) == out


def test_at_the_usual_pace_of_looks_it_is_painted_at_most_ten_times_a_second(
    far_view: FarView, side_plank: Session
) -> None:
    show_far_at(far_view, side_plank, 8_000)
    watch = PaintWatch(far_view)

    for ms in range(8_000, 14_000, 40):
        show_far_at(far_view, side_plank, ms)

    assert 6 < watch.paints <= 60


def test_what_has_not_changed_is_not_painted(far_view: FarView, side_plank: Session) -> None:
    show_far_at(far_view, side_plank, 8_010, now_ms=0)
    watch = PaintWatch(far_view)

    show_far_at(far_view, side_plank, 8_900, now_ms=10)

    assert watch.paints == 0


def test_where_a_border_has_flashed_only_the_ground_is_painted(
    far_view: FarView, side_plank: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_far_at(far_view, side_plank, 8_000, now_ms=0)
    before = image_of(far_view)
    edge = QRegion(far_view.rect()) - QRegion(far_view.rect().adjusted(14, 14, -14, -14))
    marks: list[Phase] = []
    monkeypatch.setattr(
        "lowback_timer.window.session.far_view.paint_phase_mark",
        lambda *what: marks.append(what[2]),
    )

    assert difference(before, screen_after(before, far_view, edge)).isEmpty()
    assert marks == []
    image_of(far_view)
    assert marks == [Phase.HOLD]


def test_it_follows_the_theme(far_view: FarView, side_plank: Session, look: Look) -> None:
    show_far_at(far_view, side_plank, 8_000, now_ms=0)
    watch = PaintWatch(far_view)

    look.changed.emit()
    settle()

    assert watch.paints == 1
