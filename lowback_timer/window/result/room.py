"""What was done: shows it, and asks to do it again, to take back its end, or to go on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from shiboken6 import isValid

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.window.result.next_doses import next_doses
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.result.result import result_of
from lowback_timer.window.services.felt_words import done_text
from lowback_timer.window.services.red_flags_sheet import RedFlagsSheet
from lowback_timer.window.services.requests import (
    BackToWorkout,
    ShowExercise,
    ShowToday,
    StartWorkout,
)
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.session_answers import SessionAnswers
from lowback_timer.window.services.week_words import current_week

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Lately
    from lowback_timer.core.coach.progress import Notch, Progress

SETTLED_AFTER_MS = 1_000
"""A press that comes sooner after the end was meant for the workout: one rep too many, say."""


class ResultRoom(Room):
    """The page after a session."""

    page: FinishedPage

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._shown: tuple[Session, tuple[SetRecord, ...]] | None = None
        self._answers: SessionAnswers | None = None

    def build(self) -> FinishedPage:
        """Make the page."""
        page = FinishedPage(self.services.look, self._is_settled)
        page.closed.connect(lambda: self.go.emit(ShowToday()))
        page.again_requested.connect(self._start_again)
        page.table.exercise_asked.connect(lambda each: self.go.emit(ShowExercise(each)))
        questions = page.questions
        questions.felt_chosen.connect(self._rate_last_set)
        questions.effort_chosen.connect(lambda effort: self._said().say_effort(effort))
        questions.pain_chosen.connect(self._say_pain)
        questions.next_time.refused.connect(self._refuse)
        questions.note_written.connect(lambda note: self._said().say_note(note))
        questions.signs_asked.connect(self._show_signs)
        page.back_requested.connect(lambda: self.go.emit(BackToWorkout(self._session)))
        return page

    @cached_property
    def signs(self) -> RedFlagsSheet:
        """The warning signs."""
        sheet = RedFlagsSheet(self.services.look, self.services.host)
        self.cover(sheet)
        return sheet

    def open(self, session: Session, answers: SessionAnswers | None = None) -> None:
        """Show what a session came to; what is shown already stays as it is.

        Args:
            session: The session.
            answers: Takes what is said of it; None: nothing is asked.
        """
        self._opened_at_ms = self.services.clock.now_ms()
        shown = session, session.records
        if shown == self._shown:
            return
        self._session, self._shown, self._answers = session, shown, answers
        reading = session.reading()
        self.page.show_result(
            session.timeline,
            session.records,
            reading.session_elapsed_ms,
            reading.state,
            can_count_on=session.allows(Trigger.COUNT_ON),
        )
        self._ask_about_last_set()
        self.page.questions.next_time.show_changes(())
        self._ask_what_is_next()
        self.page.ask(answers.current if answers else None)

    def _ask_what_is_next(self) -> None:
        """Ask the log, which by then knows all that was said; see `next_time`."""
        progress = self.services.progress

        now = self.services.now()

        def hear(answer: tuple[Progress, Lately]) -> None:
            found, lately = answer
            progress.hear(found)
            if isValid(self):
                week = current_week(self.services.preferences.current, lately, now)
                self.page.show_week(week)
                next_time = self.page.questions.next_time
                next_time.show_changes(next_doses(self._session, self.services))

        look = progress.question()
        self.services.log.ask(lambda log: (look(log), log.lately(now)), hear)

    def _refuse(self, notches: tuple[Notch, ...], is_refused: bool) -> None:
        self.services.progress.refuse(notches, is_refused=is_refused)
        self._ask_what_is_next()

    def _say_pain(self, pain: int | None) -> None:
        self._said().say_pain_after(pain)
        self._ask_what_is_next()

    def _show_signs(self) -> None:
        self.signs.open()

    def _said(self) -> SessionAnswers:
        assert self._answers is not None  # or nothing would be asked
        return self._answers

    def _ask_about_last_set(self) -> None:
        """Ask about the set with which it ended, as no rest came after it."""
        last = self._session.last_set if self._session.step.kind.is_work else ()
        is_main = bool(last) and last[0].step.section is SectionKind.MAIN
        done = done_text(last) if is_main else ""
        self.page.questions.ask_about_last_set(done, last[-1].felt if is_main else None)

    def _rate_last_set(self, felt: Felt) -> None:
        self._said().rate_last_set(self._session, felt)
        self._shown = self._session, self._session.records
        self._ask_what_is_next()
        self.page.table.show_rows(result_of(self._session.timeline, self._session.records).rows)
        self.page.order_tabs()

    def _is_settled(self) -> bool:
        return self.services.clock.now_ms() - self._opened_at_ms >= SETTLED_AFTER_MS

    def _start_again(self) -> None:
        self.go.emit(StartWorkout(self._session.timeline, self._session.counting))
