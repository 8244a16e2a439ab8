"""How is your back today? Asked once on one of the mornings after a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from lowback_timer.core.coach.pain import is_worse_overnight, overnight_words
from lowback_timer.store.log.entries import LoggedSession
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.pain_before import PainBefore
from lowback_timer.window.services.red_flags_sheet import RedFlagsSheet
from lowback_timer.window.services.room import Room
from lowback_timer.window.today.offers import Offer, Offers

UNTIL_DAYS = 2
"""After that, nobody knows any more what the session has done."""


class MorningCard(PainBefore):
    """The question, with a way to be left alone."""

    dismissed = Signal()

    def __init__(self, look: Look, before: int | None, earlier: tuple[int, ...] = ()) -> None:
        self._before = before
        super().__init__(look, translate("Morning", "How is your back today?"))
        self.show_pain(None, earlier)
        if before is not None:
            text = translate("Morning", "before the last session: {pain}").format(pain=before)
            self.scale.show_further(text)
        text, key = translate("Morning", "Not now"), translate("Keys", "Esc")
        self.not_now = KeyButton(look, text, key, self.dismissed.emit)
        self.head.addWidget(self.not_now, 0, Qt.AlignmentFlag.AlignVCenter)

    def words_for(self, pain: int) -> str:
        """Less is to be done when it is worse than before the last session."""
        said = super().words_for(pain)
        is_worse = is_worse_overnight(self._before, pain)
        return said or (overnight_words() if is_worse else "")


class MorningPain(QObject):
    """Offers the question, and keeps the answer with the session that it is about."""

    def __init__(
        self,
        room: Room,
        offers: Offers,
        escaped: SignalInstance,
        look: Look,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(offers)
        self._room, self._offers, self._look, self._now = room, offers, look, now
        self._session: LoggedSession | None = None
        # After what is said once a week, which has heard of Escape by then: one card a press.
        escaped.connect(self.put_away)

    @cached_property
    def signs(self) -> RedFlagsSheet:
        """The warning signs."""
        sheet = RedFlagsSheet(self._room.services.look, self._room.services.host)
        self._room.cover(sheet)
        return sheet

    def hear(self, sessions: Sequence[LoggedSession]) -> None:
        """Ask about the latest session, or no longer."""
        session = sessions[0] if sessions and self._is_asked_about(sessions[0]) else None
        if session is None:
            self._offers.withdraw(Offer.MORNING_PAIN)
        elif self._session is None or session.uid != self._session.uid:
            earlier = self._room.services.pain_today.earlier
            card = MorningCard(self._look, session.answers.pain_before, earlier)
            card.chosen.connect(self._keep)
            card.dismissed.connect(self._dismiss)
            card.signs_asked.connect(self._show_signs)
            self._offers.put(Offer.MORNING_PAIN, card)
        self._session = session

    def _is_asked_about(self, session: LoggedSession) -> bool:
        kept = self._room.services.preferences.current
        if session.ended_at is None or session.source or not kept.asks_how_it_was:
            return False
        days = (self._now().date() - session.ended_at.date()).days
        was_asked = session.answers.pain_next is not None or session.uid == kept.asked_next_morning
        return 0 < days <= UNTIL_DAYS and bool(session.sets_done) and not was_asked

    def _keep(self, pain: int | None) -> None:
        """Keep it with the session, and for the next one, which it comes before."""
        session, services, now = self._session, self._room.services, self._now()
        if session is not None:
            answers = replace(session.answers, pain_next=pain)
            services.log.ask(
                lambda log: log.set_answers(session.id, answers, now), lambda _nothing: None
            )
            services.pain_today.say(pain)

    def put_away(self) -> None:
        """Do without the question, if it is the one that is shown."""
        if self._offers.shown is Offer.MORNING_PAIN:
            self._dismiss()

    def _dismiss(self) -> None:
        if self._session is not None:
            uid = self._session.uid
            self._room.services.preferences.set(Settings.asked_next_morning, uid)
        self._session = None
        self._offers.withdraw(Offer.MORNING_PAIN)
        self._room.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_signs(self) -> None:
        self.signs.open()
