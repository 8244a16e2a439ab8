"""The first page: the first time, with something done, recovering, and with nothing to suggest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.ago import local_now
from lowback_timer.window.services.requests import ShowToday
from tools.gallery.going_on import unfinished
from tools.gallery.studio import Studio

_BRIDGE, _BIRD_DOG = {"bridge": 2}, {"bird-dog": 2, "bridge": 2}


def show_today(
    studio: Studio, *done: tuple[int, str, dict[str, int]], level: LevelChoice = LevelChoice.UNKNOWN
) -> None:
    """Show the first page to somebody who did these workouts so many days ago."""
    today = local_now().date().toordinal()
    sessions = (DoneSession(today - days, workout, sets) for days, workout, sets in done)
    studio.services.preferences.set(Settings.level, level)
    studio.navigation.go(ShowToday())
    studio.navigation.today.hear(Lately(tuple(sessions)), {})
    for _ in range(5):  # the list comes when the page has been painted, and everything makes room
        QApplication.processEvents()


def today_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every state of the first page, with what undoes it."""
    used_to_it = LevelChoice.INTERMEDIATE
    show_today(studio)
    yield "home-first", lambda: None
    card = studio.navigation.today.page.card
    card.why.click()
    yield "home-why", studio.navigation.today.why.close_overlay
    before = (9, "intermediate-floor", {"good-morning": 3}), (5, "isometric-endurance", _BRIDGE)
    show_today(studio, *before, (1, "beginner-floor", _BIRD_DOG), level=used_to_it)
    yield "home-recovering", lambda: None
    show_today(studio, *before, level=used_to_it)
    card.other.click()
    yield "home-other", lambda: None
    today = studio.navigation.today
    today.hear_what_can_go_on((unfinished(studio, "isometric-endurance"),))
    for _ in range(3):
        QApplication.processEvents()
    yield "home-go-on", lambda: today.hear_what_can_go_on(())
    library = studio.services.library
    whole = library.current
    needy = {key: each for key, each in whole.workouts.items() if each.needs}
    library.current = replace(whole, workouts=needy)
    show_today(studio)
    yield "home-nothing", lambda: None
    library.current = whole
    show_today(studio, (3, "first-time", _BRIDGE), level=LevelChoice.BEGINNER)
