"""What the session page lights up and announces, near and far."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from lowback_timer.core.choices import Counting
from lowback_timer.window.look.palette import LIGHT
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.far_colours import far_colours
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_reps
from tests.window.stage import (
    Begin,
    HandClock,
    colour_at,
    end_flashes,
    far_view_of,
    pass_time,
    timer_of,
)


def test_every_beep_of_a_countdown_lights_it_up(
    session_page: SessionPage, begin_in_window: Begin, clock: HandClock
) -> None:
    driver = begin_in_window(ms=1_500)
    session_page.show_far(True)
    end_flashes(session_page)

    for _ in range(3):
        pass_time(clock, driver, 600)
        assert timer_of(far_view_of(session_page)).isActive()
        assert (
            colour_at(far_view_of(session_page), 20, 20)
            == far_colours(LIGHT, Phase.GET_READY).flash_ground
        )
        end_flashes(session_page)
        pass_time(clock, driver, 400)
        assert not timer_of(far_view_of(session_page)).isActive()


def test_soft_cues_are_a_line_that_can_be_seen_on_the_ground(
    session_page: SessionPage, begin_in_window: Begin, clock: HandClock
) -> None:
    driver = begin_in_window(ms=7_900)
    session_page.show_far(True)
    end_flashes(session_page)

    pass_time(clock, driver, 200)  # past a held second

    assert not timer_of(far_view_of(session_page)).isActive()
    assert colour_at(session_page, 2, 400) == far_colours(LIGHT, Phase.HOLD).ink


@pytest.mark.parametrize("is_far", [True, False])
def test_at_sixty_times_the_pace_there_are_at_most_three_flashes_a_second(
    session_page: SessionPage, begin_in_window: Begin, clock: HandClock, is_far: bool
) -> None:
    # GIVEN a rehearsal in which a beep follows the other
    driver = begin_in_window(make_reps(8), ms=0, speed=60)
    session_page.show_far(is_far)
    end_flashes(session_page)
    begun: list[float] = []

    # WHEN it goes on for two seconds
    for _ in range(200):
        clock.ms += 10
        driver.look()
        if any(
            timer.isActive() for timer in session_page.findChildren(QTimer) if timer.isSingleShot()
        ):
            begun.append(clock.ms)
            end_flashes(session_page)

    # THEN there are flashes, and never more than three within a second
    assert len(begun) >= 4
    assert all(later - first > 1_000 for first, later in zip(begun, begun[3:], strict=False))


# The screen reader


def test_every_step_is_announced(
    session_page: SessionPage,
    begin_in_window: Begin,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[tuple[QWidget, str]] = []
    monkeypatch.setattr(
        "lowback_timer.window.session.page.announce", lambda *what: said.append(what)
    )

    driver = begin_in_window(ms=0, counting=Counting.PACED_WAITING)
    assert said == [(session_page, "Get ready, 5 seconds. Superman, 20 s hold · set 1 of 2.")]
    pass_time(clock, driver, 20_000)
    assert [text for _, text in said[1:]] == ["Hold, 20 seconds. Superman."]
    pass_time(clock, driver, 10_000)
    assert [text for _, text in said[2:]] == ["Rest, 30 seconds. Next: Superman."]
    pass_time(clock, driver, 40_000)
    assert [text for _, text in said[3:]] == ["Rest is over, press any key to go on."]
