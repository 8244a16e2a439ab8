"""What the first page says and asks once a week: a look back, and how the wish goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from lowback_timer.core.coach.week import DAYS_A_WEEK
from lowback_timer.store.settings.fields import Number, Settings
from lowback_timer.window.services.services import Services
from lowback_timer.window.today.advice import Advice
from lowback_timer.window.today.offers import Offer
from lowback_timer.window.today.page import TodayPage

if TYPE_CHECKING:
    from lowback_timer.core.coach.looking_back import WeekPast
    from lowback_timer.window.today.wish_card import WishCard


class Weekly(QObject):
    """Offers both when a week has begun, and neither again once it was put away."""

    def __init__(
        self, services: Services, page: TodayPage, advice: Advice, now: Callable[[], datetime]
    ) -> None:
        super().__init__(page)
        self._services, self._page, self._advice, self._now = services, page, advice, now
        self._wish: WishCard | None = None
        self._asked = ""
        """The wish that is asked for now, in the person's words."""
        self._looked_back = 0
        """The first day of the week for which there is a look back now; an ordinal."""
        page.escaped.connect(self.put_away)
        page.key_pressed.connect(self._take_key)

    def offer(self) -> None:
        """Look whether there is something to say or to ask; the log has answered by now."""
        settings, first = self._services.preferences.current, self._advice.week.first_day
        if settings.looked_back >= first or not self._advice.has_trained_before(first):
            self._page.offers.withdraw(Offer.LOOK_BACK)
            self._looked_back = 0
        elif self._looked_back != first:
            self._looked_back = first
            self._ask_for_last_week(first)
            return  # one after the other, or one card would push the other away
        self._offer_wish()

    def _offer_wish(self) -> None:
        settings, first = self._services.preferences.current, self._advice.week.first_day
        wish = settings.wish if settings.asked_for_wish < first else ""
        if wish != self._asked:  # or what is just being answered would be gone
            self._asked = wish
            self._page.offers.withdraw(Offer.WISH)
            if wish:
                self._ask_for_rating(wish)

    def put_away(self) -> None:
        """Do without what is shown, for this week."""
        shown = self._page.offers.shown
        if shown is Offer.LOOK_BACK:
            self._forget(Settings.looked_back)
        elif shown is Offer.WISH:
            self._forget(Settings.asked_for_wish)

    def _forget(self, setting: Number) -> None:
        self._services.preferences.set(setting, self._advice.week.first_day)
        self.offer()
        self._page.first_focus().setFocus()

    def _ask_for_last_week(self, first: int) -> None:
        since, until = (self._midnight(day) for day in (first - DAYS_A_WEEK, first))
        wish = self._services.preferences.current.wish
        exercises = self._services.library.current.exercises
        self._services.log.ask(
            lambda log: log.progress.week(since, until, wish, exercises), self.show_look_back
        )

    def _midnight(self, day: int) -> datetime:
        """When a day begins, on the wall."""
        return datetime.combine(date.fromordinal(day), time(), self._now().tzinfo)

    def show_look_back(self, week: WeekPast) -> None:
        """Offer what is said of a week."""
        from lowback_timer.core.coach.looking_back import look_back_lines  # noqa: PLC0415
        from lowback_timer.window.today.look_back_card import (  # noqa: PLC0415 - once a week
            LookBackCard,
        )

        if isValid(self):
            lines = look_back_lines(week, self._services.preferences.current.wish)
            card = LookBackCard(self._page.look, lines, self.put_away)
            self._page.offers.put(Offer.LOOK_BACK, card)
            self._offer_wish()

    def _ask_for_rating(self, wish: str) -> None:
        from lowback_timer.window.today.wish_card import WishCard  # noqa: PLC0415 - once a week

        card = self._wish = WishCard(self._page.look, wish)
        card.dismissed.connect(self.put_away)
        card.rated.connect(lambda rating: self._keep(wish, rating))
        self._page.offers.put(Offer.WISH, card)

    def _keep(self, wish: str, rating: int) -> None:
        now = self._now()
        self._services.log.ask(
            lambda log: log.progress.rate(wish, rating, now), lambda _nothing: None
        )
        self._forget(Settings.asked_for_wish)

    def _take_key(self, event: QKeyEvent) -> None:
        """A digit anywhere on the page is for the question that is asked there."""
        is_asked = self._page.offers.shown is Offer.WISH and self._wish is not None
        if is_asked and self._wish is not None and self._wish.scale_row.take_key(event):
            event.accept()
