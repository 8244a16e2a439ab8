"""The session as it is seen from the mat or the chair: picture, cues, clock, and buttons."""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lowback_timer.core.cues.words import round_text
from lowback_timer.core.session.events import Event, Replanned, SetRated
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.timeline import StepKind, Timeline
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.figures.figure_time import breath_at, moves, picture_moment
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.felt_row import FeltRow
from lowback_timer.window.services.felt_words import done_text, felt_text
from lowback_timer.window.services.note_words import note_text
from lowback_timer.window.session.commands import asked_about
from lowback_timer.window.session.control_bar import ControlBar
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.exercise_panel import ExercisePanel
from lowback_timer.window.session.face import Face, next_up
from lowback_timer.window.session.felt_places import FeltPlaces
from lowback_timer.window.session.header import SessionHeader
from lowback_timer.window.session.last_time import Past, last_hold_text, last_time_text
from lowback_timer.window.session.next_up import NextUp
from lowback_timer.window.session.phase_chip import PhaseChip
from lowback_timer.window.session.ring import Ring
from lowback_timer.window.session.set_dots import SetDots
from lowback_timer.window.session.workout_bar import WorkoutBar

_GAP, _CLOCK_GAP, _MARGINS = 12, 8, (28, 14, 28, 20)
_GAPS = 3 * _GAP + 3 * _CLOCK_GAP + 14 + 20
"""Height of all gaps and margins above and below the ring, but for the gap above what is next."""

_HOUR_EVERY_MS = 1_000

_BESIDE_RING = 380
"""Height of all above and below the ring but the title, with texts as designed."""

_SLACK = 6
"""So many pixels less are no reason to show less: fonts differ."""

_TELL_EVERY_MS = 100
"""So often everything is looked at, and the figure in between."""

NUMBER_PART = 6
"""The number's font is at least a sixth of the window's height."""


class Pause(NamedTuple):
    """What is to be said of a pause; nothing of what is none."""

    away: str = ""
    """How long the computer slept, if it did."""
    what_next: str = ""
    """How to go on."""


def pause_in(reading: Reading, away: str, *, may_end_set: bool) -> Pause:
    """What is said of a pause, after `away`, or while a press goes on that may end the set."""
    if reading.state is not State.PAUSED:
        return Pause()
    if may_end_set:
        return Pause(what_next=translate("SessionPage", "Keep holding to end this set"))
    return Pause(away, translate("SessionPage", "Press any key or click to go on"))


class NearView(QWidget):
    """Arranges everything that shows a session, and hands the same instant to all of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._situation: tuple[object, ...] = ()
        self._told: tuple[object, ...] = ()
        self._past: Past = {}
        self._leads_to_hold = False
        self._hour = QTimer(self)  # in a pause nothing else tells that it moves on
        self._hour.setInterval(_HOUR_EVERY_MS)
        self.header = SessionHeader(look)
        self.panel = ExercisePanel(look)
        self.controls = ControlBar(look)
        self._chip = PhaseChip(look)
        self._title = FittedLabel(look, Type.DISPLAY)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ring = Ring(look)
        self._dots = SetDots(look)
        self._next = NextUp(look)
        self.felt = FeltRow(look)
        """Asks how the last set was, in the place of what comes next, or else of the bar."""
        self.asks = True
        """Whether it may."""
        self._bar = WorkoutBar(look)
        self._places = FeltPlaces(self.felt, self._next, self._bar)
        # Screen readers go through a window in this order: first what happens, and how long.
        clock = (self._chip, self._title, self._ring, self._dots, self._places.below)
        for part in (*clock, self.panel, self._places.foot, self.header, self.controls):
            part.setParent(self)
        clock_column = look.space(QVBoxLayout(), _CLOCK_GAP)
        clock_column.addWidget(self._chip)
        clock_column.addWidget(self._title)
        clock_column.addWidget(self._ring, 1)
        clock_column.addWidget(self._dots)
        clock_column.addWidget(self._places.below)
        middle = look.space(QHBoxLayout(), 20)
        middle.addWidget(self.panel, 54)
        middle.addLayout(clock_column, 46)
        column = look.space(QVBoxLayout(self), _GAP, _MARGINS)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self._places.foot)
        column.addWidget(self.controls)
        look.restyled.connect(self._fit)
        self._hour.timeout.connect(self._show_hour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the height as well as may be."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the hour rest: it will be shown anew."""
        super().hideEvent(event)
        self._hour.stop()

    def _fit(self) -> None:
        """Keep the ring, and with it the number, as large as it is with texts as designed.

        Where larger texts take its room, what comes next goes first; then the title grows less.
        The question how a set was is asked in the place of the bar then.
        """
        # Of the window, not of the page: above the page there may be notices.
        self._ring.set_least_number(math.ceil(self.window().height() / NUMBER_PART))
        designed = self._look.font(Type.DISPLAY, 1 / self._look.text_scale)
        line = QFontMetricsF(designed).height()
        others = (self.header, self._bar, self.controls, self._chip, self._dots)
        taken = sum(each.sizeHint().height() for each in others)
        # A pixel or two may go to rounding.
        free = self._look.px(_BESIDE_RING - 2) + line - self._look.px(_GAPS) - taken
        below = max(self._next.minimumHeight(), self.felt.sizeHint().height())
        self._places.below.setFixedHeight(below)
        free_beside_next = free - below - self._look.px(_CLOCK_GAP)
        shows_next = free_beside_next >= line - self._look.px(_SLACK)
        self._places.show_below(shows_next)
        self._title.set_most(max(1.0, (free_beside_next if shows_next else free) / line))

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another workout."""
        self.header.show_workout(timeline.workout.name)
        self._bar.show_timeline(timeline)

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show another workout where it has become one, and at once how the last set was."""
        for event in events:
            if isinstance(event, Replanned):
                self.show_timeline(event.timeline)
            elif isinstance(event, SetRated):
                self._told = ()

    def show_past(self, past: Past) -> None:
        """Show what was done of the exercises before, from the next instant on."""
        self._past = past
        self._situation = ()

    def show_reading(
        self, face: Face, reading: Reading, driver: SessionDriver, pause: Pause
    ) -> None:
        """Show another instant of the session of `driver`; `face` is `reading` in words."""
        self._shown = reading, driver.speed
        self._show_hour()
        is_paused = reading.state is State.PAUSED
        if is_paused is not self._hour.isActive():
            self._hour.start() if is_paused else self._hour.stop()
        if is_paused:
            paused_for = face.word if face.phase is Phase.REST else face.title
            of_what = pause.away.rstrip(".") or paused_for
            word = f"{translate('NearView', 'Paused')} · {of_what}"
            self._chip.show_phase(word, Phase.PAUSED)
        else:
            self._chip.show_phase(face.word, face.phase)
        show_text(self._title, pause.what_next if is_paused else face.title)
        self._ring.show_face(face, is_paused=is_paused)
        self._bar.show_reading(reading)
        today = date.today()  # noqa: DTZ011 - the person's own day
        note = note_text(face.shown.note, today, is_brief=True)
        self.panel.show_face(face, last_time_text(self._past, face.shown), note)
        self._told = _told_by(reading)
        self._leads_to_hold = face.shown.kind is StepKind.HOLD
        self._show_figure(reading)
        situation = (
            driver,
            reading.step,
            reading.state,
            reading.is_waiting,
            face.phase,
            # Counting by hand, one rep can be taken back as soon as there is one.
            reading.turns_done > 0,
            reading.is_counting_on,
            self._asked(driver, reading),
        )
        if situation != self._situation:
            self._situation = situation
            self._show_situation(face, reading, driver)

    def show_movement(self, reading: Reading) -> bool:
        """Show another instant at which at most the figure is another; False where more is."""
        if not moves(reading) or _told_by(reading) != self._told:
            return False
        self._show_figure(reading)
        return True

    def _show_figure(self, reading: Reading) -> None:
        moment_ms = picture_moment(reading, leads_to_hold=self._leads_to_hold)
        self.panel.figure.set_moment(moment_ms, breath_at(reading))

    def _show_hour(self) -> None:
        """Show the times, and the hour at which the workout will end if it goes on now."""
        reading, speed = self._shown
        self.header.show_reading(reading, datetime.now().astimezone(), speed)

    def _show_situation(self, face: Face, reading: Reading, driver: SessionDriver) -> None:
        """Show what stays as it is for seconds at least."""
        self.controls.show_state(driver.session, reading, face.phase)
        shown = face.shown
        is_held = face.phase is Phase.HOLD
        before = last_hold_text(self._past, shown) if is_held else ""
        further = " · ".join(filter(None, (round_text(shown), before)))
        self._dots.show_set(shown.set_number, shown.dose.sets, face.phase, further)
        self._show_felt(self._asked(driver, reading))
        in_work = reading.step.kind.is_work
        over = translate("NearView", "Next") if in_work else translate("NearView", "After that")
        self._next.show_next(over, *next_up(face.shown, driver.session.timeline))

    def said(self, driver: SessionDriver, reading: Reading) -> str:
        """How the last set was, if somebody has said so and it is asked about."""
        felt = next((each.felt for each in self._asked(driver, reading)[-1:]), None)
        return felt_text(felt) if felt else ""

    def _asked(self, driver: SessionDriver, reading: Reading) -> tuple[SetRecord, ...]:
        """The set about which is asked; nothing while the body works."""
        if not self.asks or reading.step.kind.is_work:
            return ()
        return asked_about(driver.session)

    def _show_felt(self, asked: tuple[SetRecord, ...]) -> None:
        if asked:
            self.felt.show_felt(asked[-1].felt, done_text(asked))
        elif any(chip.hasFocus() for chip in self.felt.chips.values()):
            page = self.parentWidget()
            if page is not None:
                page.setFocus()
        self._places.ask(bool(asked))


def _told_by(reading: Reading) -> tuple[object, ...]:
    """What all but the figure depends on; the arc of the ring and of the bar grow in steps."""
    phase = reading.rep_phase
    return (
        reading.step.index,
        reading.state,
        reading.is_waiting,
        reading.turns_done,
        phase and phase[0],
        reading.elapsed_ms // _TELL_EVERY_MS,
        -(-reading.left_ms // 1000),
        reading.session_elapsed_ms // 1000,
        -(-reading.session_left_ms // 1000),
    )
