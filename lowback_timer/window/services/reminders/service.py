"""Reminds a person, by the rules of the coach, and does what they answer.

It looks at the clock on the wall once a minute while somebody wants to be reminded, and else never:
a timer that is set for a far instant would be late by as long as the computer has slept meanwhile.
Where a person stands is kept among the settings, so that a new start forgets nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.reminding import standing as becomes
from lowback_timer.core.coach.reminding.standing import Standing
from lowback_timer.core.coach.reminding.times import NEVER, Moment, Timetable, day_of
from lowback_timer.core.coach.week import has_rested
from lowback_timer.devices.notifications import OPEN, Answer, Notifier, Outcome
from lowback_timer.window.services import requests
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.reminders.kinds import (
    BREAK_KIND,
    KINDS,
    TRAINING_KIND,
    Kind,
    moment_of,
)
from lowback_timer.window.services.reminders.suggested import is_planned, suggested
from lowback_timer.window.services.reminders.words import (
    LATER,
    NOT_TODAY,
    START,
    break_note,
    training_note,
)

if TYPE_CHECKING:
    from lowback_timer.core.coach.planning.plan import Plan
    from lowback_timer.library.model import Library
    from lowback_timer.store.worker import Post

_LOOK_MS = 60_000
_LONGEST_ANSWER = 3
"""After so many minutes nobody waits any more for what the log or the desktop has to say."""

MakeNotifier = Callable[[Callable[[Answer], None]], Notifier]
"""Makes what shows notifications, and tells of them in any thread."""


class Surroundings(Protocol):
    """What the program knows and can do, with and without a window."""

    @property
    def is_session_on(self) -> bool:
        """Whether a session is under way."""

    @property
    def is_in_front(self) -> bool:
        """Whether the person has the window before them, and needs no notification."""

    @property
    def library(self) -> Library:
        """What there is, in the language of the window."""

    @property
    def plan(self) -> Plan | None:
        """The plan that is kept."""

    def ask_last_day(self, answer: Callable[[Day | None], None]) -> None:
        """Have `answer` called, in this thread, with the day on which the back was trained last."""

    def go(self, request: requests.Request, token: str) -> None:
        """Have the window in front, and go somewhere in it.

        Args:
            request: Where to.
            token: By which a desktop lets the window come to the front; it may be empty.
        """


class AttentionWatch(Protocol):
    """Knows whether it is a good time; `devices.attention.Attention` does."""

    def ask(self, answer: Callable[[bool], None]) -> None:
        """Have `answer` called, in any thread, with whether it is known to be no good time."""


class ReminderService(QObject):
    """Reminds of training and of breaks.

    Args:
        preferences: When somebody wants to be reminded, and where they stand.
        surroundings: The rest of the program.
        make_notifier: Makes what shows notifications, when the first one is to be shown.
        attention: Knows whether it is a good time.
        now: The time on the wall.
        post: Has something done in this thread.
    """

    def __init__(
        self,
        preferences: Preferences,
        surroundings: Surroundings,
        make_notifier: MakeNotifier,
        attention: AttentionWatch,
        now: Callable[[], datetime],
        post: Post,
    ) -> None:
        super().__init__()
        self._preferences, self._surroundings = preferences, surroundings
        self._make_notifier, self._attention = make_notifier, attention
        self._now, self._post = now, post
        self._notifier: Notifier | None = None
        self._asked: dict[str, Moment] = {}
        """Since when an answer is waited for, by the key of a kind."""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)
        for kind in KINDS:
            # What the program before this one has shown, nobody can answer any more.
            if kind.standing(preferences.current).shown:
                self._keep(kind, becomes.lost(self._settled(kind), self._moment()))
            for setting in kind.settings:
                preferences.when_changed(setting, partial(self._begin_kind_anew, kind), self)
        self.look()

    def close(self) -> None:
        """Remind no more; what is on the screen goes, and comes again at the next start."""
        self.timer.stop()
        if self._notifier is not None:
            self._notifier.close()

    def look(self) -> None:
        """Look at the clock."""
        is_wanted = False
        for kind in KINDS:
            if self._table(kind) is not NEVER:
                is_wanted = True
                self._consider(kind)
        if is_wanted:
            now = self._now()
            self.timer.start(_LOOK_MS - (now.second * 1000 + now.microsecond // 1000))
        else:
            self.timer.stop()

    def begin_anew(self) -> None:
        """Somebody has just chosen to be reminded: what lies in the past by then is not due."""
        for kind in KINDS:
            self._begin_kind_anew(kind, None)

    def _begin_kind_anew(self, kind: Kind, _value: object) -> None:
        self._withdraw(kind)
        self._keep(kind, becomes.passed_over(self._settled(kind), self._moment()))
        self.look()

    # Whether it is time

    def _consider(self, kind: Kind) -> None:
        before, now = kind.standing(self._preferences.current), self._moment()
        standing = self._settled(kind)
        if standing.shown and self._surroundings.is_session_on:
            standing = becomes.passed_over(standing, now)
        if before.shown and not standing.shown:
            self._withdraw(kind)
        self._keep(kind, standing)
        if self._due(kind) is None or now - self._asked.get(kind.key, 0) < _LONGEST_ANSWER:
            return
        if kind is BREAK_KIND and self._is_training_time():
            self._keep(kind, becomes.passed_over(standing, now))
            return
        if self._surroundings.is_session_on or self._surroundings.is_in_front:
            self._keep(kind, becomes.held_back(standing, now))
            return
        self._asked[kind.key] = now
        self._surroundings.ask_last_day(partial(self._hear_last_day, kind))

    def _is_training_time(self) -> bool:
        """Whether training is, or is to be, on the screen; one reminder at a time is enough."""
        training = self._settled(TRAINING_KIND)
        return bool(training.shown) or self._due(TRAINING_KIND) is not None

    def _hear_last_day(self, kind: Kind, last_day: Day | None) -> None:
        now = self._moment()
        if kind is TRAINING_KIND and not has_rested(day_of(now), last_day):
            self._asked.pop(kind.key, None)
            if self._due(kind) is not None:
                self._keep(kind, becomes.passed_over(self._settled(kind), now))
            return

        def hear(is_busy: bool) -> None:
            self._post(partial(self._decide, kind, last_day, is_busy))

        self._attention.ask(hear)

    def _decide(self, kind: Kind, last_day: Day | None, is_busy: bool) -> None:
        """Show it or not, now that all is known; in the meantime the person may have begun."""
        self._asked.pop(kind.key, None)
        since, now = self._due(kind), self._moment()
        if since is None:
            return
        standing, around = self._settled(kind), self._surroundings
        if is_busy or around.is_session_on or around.is_in_front:
            self._keep(kind, becomes.held_back(standing, now))
            return
        self._keep(kind, becomes.shown(standing, since, now))
        if kind is BREAK_KIND:
            note = break_note(kind.key)
        else:
            plan, today = around.plan, day_of(now)
            note = training_note(
                kind.key,
                suggested(around.library, self._preferences.current, plan, today),
                last_day,
                today,
                is_planned=is_planned(plan, today),
            )
        if self._notifier is None:
            self._notifier = self._make_notifier(self._hear_in_any_thread)
        self._notifier.show(note)

    # What is answered

    def _hear_in_any_thread(self, answer: Answer) -> None:
        self._post(partial(self._hear, answer))

    def _hear(self, answer: Answer) -> None:
        kind = next(each for each in KINDS if each.key == answer.key)
        standing, now = self._settled(kind), self._moment()
        match answer.outcome, answer.action:
            case Outcome.CHOSEN, action if action in {START, OPEN}:
                self._keep(kind, becomes.passed_over(standing, now))
                self._surroundings.go(_request(kind, action), answer.token)
            case Outcome.CHOSEN, action if action == LATER:
                self._keep(kind, becomes.later(standing, now))
            case Outcome.CHOSEN, action if action == NOT_TODAY:
                self._keep(kind, becomes.not_today(standing))
            case Outcome.CLOSED, _ if standing.shown:
                self._keep(kind, becomes.refused(standing, kind.manners, now))
            case Outcome.LOST, _ if standing.shown:
                self._keep(kind, becomes.lost(standing, now))

    # What is known

    def _moment(self) -> Moment:
        return moment_of(self._now())

    def _table(self, kind: Kind) -> Timetable:
        return kind.table(self._preferences.current, self._surroundings.plan)

    def _settled(self, kind: Kind) -> Standing:
        standing = kind.standing(self._preferences.current)
        return becomes.settled(standing, kind.manners, self._moment())

    def _due(self, kind: Kind) -> Moment | None:
        return becomes.due(self._table(kind), kind.manners, self._settled(kind), self._moment())

    def _keep(self, kind: Kind, standing: Standing) -> None:
        # Usually nothing has changed, and to set it even so would check all settings every minute.
        if standing != kind.standing(self._preferences.current):
            self._preferences.set(kind.kept, standing.values)

    def _withdraw(self, kind: Kind) -> None:
        if self._notifier is not None:
            self._notifier.withdraw(kind.key)


def _request(kind: Kind, action: str) -> requests.Request:
    """Where somebody goes who has pressed a notification: its button, or its words."""
    if kind is BREAK_KIND:
        return requests.TakeBreak()
    return requests.StartToday() if action == START else requests.ShowToday()
