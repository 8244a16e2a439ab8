"""The narrator: what is heard of a session, when, and what is not."""

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import Position
from lowback_timer.window.services.telling import Telling
from tests.fakes import make_dose, make_exercise, make_hold, make_item
from tests.window.narration import CUE, READY, Scene
from tests.window.stage import make_driver


@pytest.fixture(autouse=True)
def _qapp(qapp: QApplication) -> None:
    """Timers need an application."""


# A session


def test_a_session_is_told_from_beginning_to_end() -> None:
    plank = make_exercise("Plank", position=Position.STANDING)
    scene = Scene(make_item(make_dose(make_hold(30), sets=2, rest=20), plank))

    scene.go_on(95, finishing=True)

    assert scene.said == [
        "Plank. Hold for 30 seconds.",
        "Look at the floor.",
        "Halfway.",
        "Ten seconds.",
        "Rest for 20 seconds. Next: Plank, set 2.",
        "Breathe.",
        "Halfway.",
        "Ten seconds.",
        "Workout done. Well done.",
    ]
    assert scene.stops == 1  # as it began


def test_a_cue_waits_until_the_name_is_over() -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    scene.go_on(29)
    assert scene.said == [READY]  # it is still speaking

    scene.voice.finish()

    # The cue for getting ready is stale by now, and that of the rest has its time.
    assert scene.said == [READY, "Rest for 30 seconds. Next: Superman, set 2."]
    scene.voice.finish()
    assert scene.said[2:] == ["Breathe."]


def test_names_only() -> None:
    scene = Scene(make_dose(make_hold(30), sides=Sides.EACH), telling=Telling(Verbosity.NAMES))

    scene.go_on(84, finishing=True)

    assert scene.said == [
        "Superman. Left side.",
        "Switch sides. Right side.",
        "Workout done. Well done.",
    ]


def test_reps_are_counted_aloud_for_those_who_want_it() -> None:
    scene = Scene(telling=Telling(counts_aloud=True))

    scene.go_on(24, finishing=True)

    assert scene.said == [READY, CUE, "1", "2", "Workout done. Well done."]


# Falling silent


def test_it_is_silent_over_the_last_three_seconds_of_a_hold() -> None:
    # GIVEN somebody who is still speaking three seconds before the end
    scene = Scene(make_dose(make_hold(24)))
    scene.go_on(25, finishing=True)
    scene.go_on(7.7)
    stops = scene.stops
    assert scene.said[-1] == "Ten seconds."
    assert scene.voice.is_speaking

    scene.go_on(0.2)  # a moment before, as it takes one to fall silent

    assert scene.stops == stops + 1
    scene.go_on(3)
    assert scene.stops == stops + 1  # once is enough


def test_it_is_silent_over_a_countdown_and_its_go() -> None:
    scene = Scene()
    scene.go_on(8.8)
    assert scene.stops == 1  # as it began

    scene.go_on(0.1)

    assert scene.stops == 2


@pytest.mark.parametrize(
    "press", ["pause", "skip", "back", "restart_step", "abandon", "toggle_pause"]
)
def test_a_key_that_leads_elsewhere_cuts_it_off(press: str) -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    scene.go_on(1)
    stops = scene.stops

    getattr(scene.driver, press)()

    assert scene.stops == stops + 1
    if press != "abandon":
        scene.voice.finish()
        assert scene.said == [READY]  # and the cue is forgotten


def test_more_time_cuts_nothing_off() -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    scene.go_on(1)
    stops = scene.stops

    scene.driver.add_time(15_000)

    assert scene.stops == stops
    scene.voice.finish()
    assert scene.said == [READY, CUE]


def test_the_clock_cuts_nothing_off() -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    stops = scene.stops

    scene.go_on(8)

    assert scene.stops == stops
    assert scene.said == [READY]


def test_a_paused_session_is_not_spoken_about() -> None:
    scene = Scene()
    scene.go_on(0.5)
    scene.driver.pause()

    scene.go_on(5, finishing=True)

    assert scene.said == []


def test_going_on_it_says_again_what_the_pause_cut_off() -> None:
    scene = Scene()
    scene.go_on(2)
    scene.driver.pause()
    scene.voice.finish()

    scene.clock.ms += 60_000
    scene.driver.resume()
    scene.go_on(5, finishing=True)

    assert scene.said == [READY, READY, CUE]


def test_it_stops_in_time_though_the_driver_looks_too_seldom() -> None:
    # GIVEN a countdown at 9 s, and a driver that has looked at 8.8 s
    scene = Scene()
    scene.go_on(8.8)
    stops = scene.stops

    scene.clock.ms += 40
    scene.narrator.timer.timeout.emit()
    assert scene.stops == stops
    scene.clock.ms += 10
    scene.narrator.timer.timeout.emit()

    assert scene.stops == stops + 1


# Last words


def test_the_last_words_wait_for_the_last_tune_though_the_session_is_gone() -> None:
    scene = Scene()
    scene.go_on(22, finishing=True)
    scene.driver.deleteLater()
    assert scene.said == [READY, CUE]

    assert scene.narrator.timer.isActive()
    scene.clock.ms += scene.narrator.timer.interval()
    scene.narrator.timer.timeout.emit()

    assert scene.said[2:] == ["Workout done. Well done."]


def test_the_end_is_said_once_the_voice_is_free_though_the_session_is_gone() -> None:
    scene = Scene()
    scene.go_on(1)

    scene.driver.abandon()
    scene.driver.deleteLater()
    scene.voice.finish()

    assert scene.said == [READY, "Workout ended. Nothing was done this time."]
    scene.voice.finish()
    assert len(scene.said) == 2


def test_another_session_does_not_wait_for_the_last_words_of_the_one_before() -> None:
    scene = Scene()
    scene.go_on(1)
    scene.driver.abandon()

    scene.narrator.begin(make_driver(scene.clock))
    scene.voice.finish()

    assert scene.said == [READY]
