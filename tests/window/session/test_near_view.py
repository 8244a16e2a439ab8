from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides, Tempo
from lowback_timer.window.look.look import Look
from lowback_timer.window.session import near_view
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.face import face_of
from lowback_timer.window.session.near_view import NearView, Pause
from lowback_timer.window.session.ring import Ring
from lowback_timer.window.session.workout_bar import WorkoutBar
from tests.fakes import make_dose, make_hold, make_reps
from tests.window.stage import (
    SIZES,
    HandClock,
    box_of,
    child_of,
    image_of,
    make_driver,
    pass_time,
    settle,
    show,
    spoken_number,
    timer_of,
)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> NearView:
    view = NearView(look)
    show(qtbot, view, 1280, 800)
    return view


def show_at(view: NearView, ms: int) -> SessionDriver:
    """Two holds of 20 s with 30 s of rest, after 5 s to get ready."""
    clock = HandClock()
    driver = make_driver(clock, make_dose(make_hold(20), sets=2, rest=30))
    driver.start()
    pass_time(clock, driver, ms)
    driver.look()
    reading = driver.reading()
    view.show_timeline(driver.session.timeline)
    view.show_reading(face_of(reading, driver.session.timeline), reading, driver, Pause())
    settle()
    return driver


@pytest.mark.parametrize("tick_ms", [40, 33, 7])
def test_between_tenths_of_a_second_at_most_the_figure_is_another(
    view: NearView, tick_ms: int
) -> None:
    # GIVEN a session with a moving figure, looked at as often as that asks for
    clock = HandClock()
    odd = Tempo(lift_ms=530, hold_ms=270, lower_ms=610, pause_ms=390)
    driver = make_driver(clock, make_dose(make_reps(3, odd), sides=Sides.EACH, sets=2, rest=6))
    timeline = driver.session.timeline
    driver.start()
    driver.add_time(1_030)
    view.show_timeline(timeline)
    shown = face_of(driver.reading(), timeline)
    view.show_reading(shown, driver.reading(), driver, Pause())
    ticks = moved = 0

    # WHEN it goes on to its end
    while not driver.session.state.is_over:
        clock.ms += tick_ms
        driver.look()
        reading, ticks = driver.reading(), ticks + 1
        face = face_of(reading, timeline)
        if view.show_movement(reading):
            # THEN most looks leave every word and number as it is, and the arc but for a tenth
            moved += 1
            assert replace(face, fraction=0) == replace(shown, fraction=0)
            assert 0 <= (face.fraction - shown.fraction) * reading.duration_ms <= 100
        else:
            view.show_reading(face, reading, driver, Pause())
            shown = face
    assert moved > ticks / 2


def test_a_rep_that_is_counted_by_hand_is_more_than_a_movement(view: NearView) -> None:
    clock = HandClock()
    driver = make_driver(clock, make_dose(make_reps(3)), counting=Counting.BY_HAND)
    driver.start()
    pass_time(clock, driver, 7_051)
    driver.look()
    reading = driver.reading()
    view.show_timeline(driver.session.timeline)
    view.show_reading(face_of(reading, driver.session.timeline), reading, driver, Pause())
    clock.ms += 1
    driver.look()
    assert view.show_movement(driver.reading())

    driver.count_rep()

    assert not view.show_movement(driver.reading())


class Wall:
    """In the place of `datetime`: a clock on the wall that is set by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 3, 18, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


def test_the_hour_of_the_end_moves_on_in_a_pause(
    view: NearView, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a session that is paused with the end in sight
    wall = Wall()
    monkeypatch.setattr(near_view, "datetime", wall)
    driver = show_at(view, 10_000)
    driver.pause()
    reading = driver.reading()
    view.show_reading(face_of(reading, driver.session.timeline), reading, driver, Pause())
    (before,) = [text for text in texts(view) if "done at" in text]

    # WHEN ten minutes go by
    wall.at += timedelta(minutes=10)
    timer_of(view).timeout.emit()

    # THEN it will end ten minutes later
    (after,) = [text for text in texts(view) if "done at" in text]
    assert after != before

    # and nothing ticks once it goes on, or nobody can see it
    assert timer_of(view).isActive()
    view.hide()
    assert not timer_of(view).isActive()
    view.show()
    driver.resume()
    reading = driver.reading()
    view.show_reading(face_of(reading, driver.session.timeline), reading, driver, Pause())
    assert not timer_of(view).isActive()


def texts(view: NearView) -> list[str]:
    return [each.text() for each in view.findChildren(QLabel) if each.isVisible() and each.text()]


def test_all_parts_show_one_instant(view: NearView) -> None:
    show_at(view, 10_000)

    assert spoken_number(view) == "15 seconds left of 20"
    assert {"A short workout", "0:10 elapsed", "Superman", "Next"} <= set(texts(view))


def test_after_a_rest_comes_what_is_after_the_next_set(view: NearView) -> None:
    view.asks = False
    show_at(view, 30_000)

    assert "After that" in texts(view)
    assert "Next" not in texts(view)


# Large texts


def ring_of(view: NearView) -> Ring:
    return child_of(view, Ring)


@pytest.mark.parametrize("text_scale", [1.25, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_large_texts_make_the_number_no_smaller(
    qtbot: QtBot, look: Look, width: int, height: int, text_scale: float
) -> None:
    # GIVEN the number as it is with texts as designed
    look.set_scale(max(0.72, min(width / 1280, height / 800)))
    view = NearView(look)
    show(qtbot, view, width, height)
    show_at(view, 10_000)
    designed = box_of(image_of(ring_of(view)), look.palette.ink)

    # WHEN somebody wants larger texts
    look.set_text_scale(text_scale)
    settle()

    # THEN it is at least as large
    number = box_of(image_of(ring_of(view)), look.palette.ink)
    assert number.height() >= designed.height() - 1
    assert number.width() >= designed.width() - 1


def test_what_comes_next_goes_first_and_the_title_never_gets_smaller(
    view: NearView, look: Look
) -> None:
    show_at(view, 10_000)
    title = next(each for each in view.findChildren(QLabel) if each.text() == "Superman")
    designed = title.font().pixelSize()
    assert "Next" in texts(view)

    look.set_text_scale(2)
    settle()

    assert "Next" not in texts(view)
    assert designed < title.font().pixelSize() <= 2 * designed


def test_a_screen_reader_comes_to_the_phase_and_the_number_first(view: NearView) -> None:
    show_at(view, 10_000)

    heard = QAccessible.queryAccessibleInterface(view)
    parts = [heard.child(index) for index in range(heard.childCount())]
    names = [part.text(QAccessible.Text.Name) for part in parts]

    assert names[:3] == ["Hold", "Superman", "Time or reps"]
    number = parts[2].child(0)
    assert number.text(QAccessible.Text.Name) == "15"
    assert number.rect() == parts[2].rect()


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1280, 800)])
def test_how_a_set_was_can_be_said_with_large_texts_too(
    qtbot: QtBot, look: Look, width: int, height: int
) -> None:
    # GIVEN the rest after a set, in a small window with texts twice as large
    look.set_text_scale(2.0)
    view = NearView(look)
    show(qtbot, view, width, height)
    show_at(view, 26_000)

    # THEN every answer is there in full
    for chip in view.felt.chips.values():
        assert chip.isVisible()
        assert chip.width() >= chip.sizeHint().width()
        assert chip.height() >= chip.sizeHint().height()
        assert view.rect().contains(chip.rect().translated(chip.mapTo(view, QPoint())))

    # and the question stays with smaller texts, in the place of what comes next
    assert not child_of(view, WorkoutBar).isVisible()
    look.set_text_scale(1.0)
    settle()
    assert view.felt.isVisible()
    assert child_of(view, WorkoutBar).isVisible()


def test_while_nothing_is_asked_the_bar_is_there(qtbot: QtBot, look: Look) -> None:
    look.set_text_scale(2.0)
    view = NearView(look)
    show(qtbot, view, 1024, 640)
    show_at(view, 10_000)
    assert child_of(view, WorkoutBar).isVisible()
    assert not view.felt.isVisible()
