"""What the first page shows: what the coach suggests, from all that is known so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.dose import Level
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.services import Services
from lowback_timer.window.today.advice import Advice
from lowback_timer.window.today.contents import contents_text
from lowback_timer.window.today.page import TodayPage
from lowback_timer.window.today.suggestion_card import SuggestionText

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Lately
    from lowback_timer.core.coach.suggesting import Suggestion

_MOMENT_MS = 1_000
"""So long after a suggestion has come another may take its place; then somebody has read it."""
_LEVELS = tuple(Level)


class TodayPresenter(QObject):
    """Fills the page, and takes in what is said on it."""

    start_asked = Signal(str)
    """The id of the workout that is to be started."""
    change_asked = Signal(str)
    """The id of the workout that is to be adjusted."""

    def __init__(
        self, services: Services, page: TodayPage, advice: Advice, now: Callable[[], datetime]
    ) -> None:
        super().__init__(page)
        self._services, self._page, self._advice, self._now = services, page, advice, now
        self._shown_at_ms = 0.0
        self._has_turned = False
        self._asks_level = False
        self._shown_hour = now().replace(minute=0, second=0, microsecond=0)
        page.start_requested.connect(self._start)
        page.looked_at.connect(self._look_at_clock)
        page.card.change_clicked.connect(self._change)
        page.card.other_clicked.connect(self._turn)
        page.asking.level_chosen.connect(
            lambda level: services.preferences.set(Settings.level, level)
        )
        page.asking.equipment_chosen.connect(self._set_at_hand)
        told = (
            *(Settings.level, Settings.goal, Settings.equipment, Settings.minutes_at_hand),
            *(Settings.sessions_a_week, Settings.training_days, Settings.gets_up_min),
        )
        self.begin_visit()
        services.preferences.observe_several(told, self._take_in, self)

    def begin_visit(self) -> None:
        """Somebody comes to the page: what they find there stays, but for the very first moment."""
        self._shown_at_ms = self._services.clock.now_ms()
        self._has_turned = False
        self._asks_level = self._services.preferences.current.level is LevelChoice.UNKNOWN
        self._page.asking.hide()
        self._advice.renew(self._now(), keeps_shown=True)
        self._show()

    def follow_progress(self) -> None:
        """Take in how far the person has come; the same workout stays."""
        self._advice.renew(self._now(), keeps_shown=True)
        self._show()

    def follow_plan(self) -> None:
        """Put first what the plan has for today, as it is another one now."""
        self._advice.renew(self._now())
        self._show()

    def hear(self, lately: Lately) -> None:
        """Take in what the log has said; nothing moves that somebody may be about to press."""
        waited_ms = self._services.clock.now_ms() - self._shown_at_ms
        is_fresh = waited_ms < _MOMENT_MS and not self._has_turned and self._page.card.is_idle
        self._advice.hear(lately, self._now(), may_move=is_fresh)
        self._show()
        if self._asks_level and not self._advice.has_trained:
            self._ask()

    def _look_at_clock(self) -> None:
        """Follow the time of day, and the day, when somebody comes back to an open window."""
        hour = self._now().replace(minute=0, second=0, microsecond=0)
        if hour != self._shown_hour:
            self._shown_hour = hour
            self._advice.renew(self._now(), keeps_shown=True)
            self._show()

    def _take_in(self, settings: Settings) -> None:
        """Think again once something is said that suggestions go by."""
        if not self._advice.goes_by(settings):
            self._advice.renew(self._now())
            self._show()

    # What is shown

    def _show(self) -> None:
        page, advice = self._page, self._advice
        page.show_hour(self._now().hour)
        page.show_week(advice.week, has_trained=advice.has_trained)
        if (shown := advice.shown) is None:
            self._show_nothing()
            return
        text = SuggestionText(
            shown.workout.name,
            contents_text(shown.workout),
            minutes_text(advice.length_of(shown.workout)),
            shown.workout.main_exercises[0].picture,
        )
        page.card.show_workout(text, has_others=len(advice.all) > 1)
        page.card.show_reason(self._reason(shown) if advice.is_informed else "")
        if not page.asking.isHidden():
            self._ask()

    def _reason(self, shown: Suggestion) -> str:
        """What there is to know first: of the day, or of what is another than the last time."""
        first = shown.reasons[0]
        if first.rule.is_of_the_day or not (changes := self._advice.changes):
            return first.text()
        from lowback_timer.window.services.progress_words import (  # noqa: PLC0415 - as it says
            changes_text,
        )

        return changes_text(changes) or first.text()

    def _show_nothing(self) -> None:
        if self._advice.is_early:
            title = translate("Suggestion", "A gentle start to the day")
            text = translate(
                "Suggestion",
                "All that suits you bends under load, and that can wait until you have been up for "
                "two hours.",
            )
            self._page.card.show_nothing(title, text)
        elif self._services.library.current.workouts:
            title = translate("Suggestion", "Nothing fits what you have at hand")
            text = translate("Suggestion", "Every workout needs something more. What do you have?")
            self._page.card.show_nothing(title, text)
            self._ask()
        else:
            title = translate("Suggestion", "There are no workouts in your library yet")
            text = translate("Suggestion", "Add some to your exercise file.")
            self._page.card.show_nothing(title, text)

    def _ask(self) -> None:
        """Ask how used to training somebody is, and for what workouts of their level need."""
        library, person = self._services.library.current, self._advice.person
        highest = person.trains_at if self._advice.all else Level.ADVANCED
        needed = {
            need
            for workout in library.workouts.values()
            if _LEVELS.index(workout.level) <= _LEVELS.index(highest)
            for need in workout.needs
        }
        names = {each: name for each, name in library.equipment.items() if each in needed}
        self._page.asking.show_level(person.level, asks=self._asks_level)
        self._page.asking.show_equipment(names, person.equipment)
        self._page.asking.show()
        self._page.order_tabs()

    # What is said

    def _set_at_hand(self, equipment_id: str, is_at_hand: bool) -> None:
        preferences = self._services.preferences
        others = tuple(each for each in preferences.current.equipment if each != equipment_id)
        preferences.set(Settings.equipment, (*others, equipment_id) if is_at_hand else others)

    def _start(self) -> None:
        if shown := self._advice.shown:
            self.start_asked.emit(shown.workout.id)

    def _change(self) -> None:
        if shown := self._advice.shown:
            self.change_asked.emit(shown.workout.id)

    def _turn(self) -> None:
        from lowback_timer.window.controls.announce import announce  # noqa: PLC0415 - 150 names

        self._has_turned = True
        self._advice.turn()
        self._show()
        if shown := self._advice.shown:
            announce(self._page, f"{shown.workout.name}. {self._reason(shown)}", waits=True)
