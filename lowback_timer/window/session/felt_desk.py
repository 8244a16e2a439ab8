"""Behind the questions of a session: how a set was, and what is done when it hurt."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from lowback_timer.core.adjusting.easing import easier_of
from lowback_timer.core.coach.pain import Hurt, Way, earlier_pains
from lowback_timer.core.coach.remedy import Remedy, remedy_for
from lowback_timer.core.cues.utterance import Kind
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.events import Event, StepStarted
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.red_flags_sheet import RedFlagsSheet
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.session_answers import SessionAnswers
from lowback_timer.window.session.commands import asked_about
from lowback_timer.window.session.pain_sheet import PainSheet
from lowback_timer.window.session.run import SessionRun

TOLD_IN_SESSIONS = 3
"""In so many sessions the voice says by which keys one tells how a set was; then it is known."""
_LEAST_REST_MS: Milliseconds = 12_000
"""A shorter rest has no time for it."""
_ANSWER_LASTS_MS: Milliseconds = 10_000


class FeltDesk(QObject):
    """Tells of the keys once, asks for the number of a pain, and has the session go on by it."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._room, self._services = room, room.services
        self._run: SessionRun | None = None
        self._answers: SessionAnswers | None = None
        self._has_told = False

    @cached_property
    def sheet(self) -> PainSheet:
        """What asks for the number."""
        sheet = PainSheet(self._services.look, self._services.host)
        self._room.cover(sheet)
        sheet.pain_said.connect(self._note_pain)
        sheet.answered.connect(lambda remedy: self._say(remedy.text))
        sheet.accepted.connect(self._go_on)
        sheet.signs_asked.connect(self._show_signs)
        return sheet

    @cached_property
    def signs(self) -> RedFlagsSheet:
        """The warning signs."""
        sheet = RedFlagsSheet(self._services.look, self._services.host)
        self._room.cover(sheet)
        return sheet

    def begin(self, run: SessionRun, answers: SessionAnswers) -> None:
        """Ask in another session."""
        self._run, self._answers, self._has_told = run, answers, False
        run.driver.happened.connect(self._tell_keys)

    def end(self) -> None:
        """The session is over."""
        self._run = None

    def it_hurts(self) -> None:
        """Stop, and ask how much; where the workout ends with that set, its last page asks."""
        run = self._run
        if run is None or not run.driver.it_hurts() or run.session.state.is_over:
            return
        self.sheet.ask(run.session.last_set[-1].step.exercise.name, self._remedy_for)
        self._say(translate("PainSheet", "How much does it hurt?"))

    def _show_signs(self) -> None:
        self.signs.open()

    def _remedy_for(self, pain: int, in_leg: bool) -> Remedy:
        assert self._run is not None  # the sheet is open in a session alone
        session, kept = self._run.session, self._services.preferences.current
        last, timeline = session.last_set, session.timeline
        exercise = last[-1].step.exercise
        before = self._answers.current.pain_before if self._answers else None
        earlier = earlier_pains(session.records, last[0].step.index)
        have_hurt = {
            each.step.exercise.id for each in session.records if each.felt is Felt.HURT
        } - {exercise.id}
        easier = easier_of(
            exercise,
            self._services.library.current.exercises.values(),
            {*kept.at_hand, *timeline.workout.needs},
            have_hurt,
        )
        hurt = Hurt(pain, before, earlier, in_leg=in_leg)
        return remedy_for(timeline, session.step, session.records, hurt, exercise, easier)

    def _note_pain(self, pain: int | None) -> None:
        if self._run is not None:
            self._run.driver.rate_set(Felt.HURT, pain)

    def _go_on(self, remedy: Remedy) -> None:
        run = self._run
        if run is None:
            return
        if remedy.way is Way.END:
            run.driver.abandon()
            return
        if remedy.timeline is not None:
            run.driver.replan(remedy.timeline)
        if remedy.go_to is not None:
            run.driver.jump_to(remedy.go_to)
        run.driver.resume()

    # What is said

    def _say(self, text: str) -> None:
        # A newer one takes the place of an older.
        self._services.narrator.add(text, Kind.COUNT, _ANSWER_LASTS_MS)

    def _tell_keys(self, events: tuple[Event, ...]) -> None:
        """Say in the first rest of the first sessions how one tells how a set was."""
        run, kept = self._run, self._services.preferences.current
        if (
            run is None
            or self._has_told
            or not kept.asks_how_it_was
            or kept.sessions_told_keys >= TOLD_IN_SESSIONS
        ):
            return
        for event in events:
            if isinstance(event, StepStarted) and self._can_tell_in(run, event):
                self._has_told = True
                if self._services.narrator.add(keys_text(), Kind.FORM_CUE, event.step.duration_ms):
                    count = kept.sessions_told_keys + 1
                    self._services.preferences.set(Settings.sessions_told_keys, count)
                return

    def _can_tell_in(self, run: SessionRun, event: StepStarted) -> bool:
        step = event.step
        is_rest = step.kind is StepKind.REST and step is run.session.step
        return is_rest and step.duration_ms >= _LEAST_REST_MS and bool(asked_about(run.session))


def keys_text() -> str:
    """By which keys one tells how a set was, to be heard."""
    return translate(
        "Felt", "How was it? Press 1 for too easy, 2 for just right, 3 for too hard, 4 if it hurt."
    )
