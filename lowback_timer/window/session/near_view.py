"""The session as it is seen from the mat or the chair: picture, cues, clock, and buttons."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.timeline import StepKind, Timeline
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.figures.figure_time import breath_at, picture_moment
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.control_bar import ControlBar
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.exercise_panel import ExercisePanel
from lowback_timer.window.session.face import Face, next_up
from lowback_timer.window.session.header import SessionHeader
from lowback_timer.window.session.next_up import NextUp
from lowback_timer.window.session.phase_chip import PhaseChip
from lowback_timer.window.session.ring import Ring
from lowback_timer.window.session.set_dots import SetDots
from lowback_timer.window.session.workout_bar import WorkoutBar

_ROOM_FOR_NEXT = 400
"""Height of the window, in pixels, for texts of their designed size."""

NUMBER_PART = 6
"""The number's font is at least a sixth of the window's height."""


class NearView(QWidget):
    """Arranges everything that shows a session, and hands the same instant to all of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._situation: tuple[object, ...] = ()
        self.header = SessionHeader(look)
        self.panel = ExercisePanel(look)
        self.controls = ControlBar(look)
        self._chip = PhaseChip(look)
        self._title = FittedLabel(look, Type.DISPLAY)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ring = Ring(look)
        self._dots = SetDots(look)
        self._next = NextUp(look)
        self._bar = WorkoutBar(look)
        clock_column = look.space(QVBoxLayout(), 8)
        clock_column.addWidget(self._chip)
        clock_column.addWidget(self._title)
        clock_column.addWidget(self._ring, 1)
        clock_column.addWidget(self._dots)
        clock_column.addWidget(self._next)
        middle = look.space(QHBoxLayout(), 20)
        middle.addWidget(self.panel, 54)
        middle.addLayout(clock_column, 46)
        self._column = look.space(QVBoxLayout(self), 12, (28, 14, 28, 20))
        self._column.addWidget(self.header)
        self._column.addLayout(middle, 1)
        self._column.addWidget(self._bar)
        self._column.addWidget(self.controls)
        look.restyled.connect(self.fit)

    def fit(self) -> None:
        """Use the height of the window as well as may be."""
        # Of the window, not of the page: above the page there may be notices.
        height = self.window().height()
        # What comes next is the first to go where large texts leave too little room for the ring.
        self._next.setVisible(self._look.text_scale <= height / _ROOM_FOR_NEXT)
        self._ring.set_least_number(math.ceil(height / NUMBER_PART))

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another workout."""
        self.header.show_workout(timeline.workout.name)
        self._bar.show_timeline(timeline)

    def show_reading(self, face: Face, reading: Reading, driver: SessionDriver) -> None:
        """Show another instant of the session of `driver`; `face` is `reading` in words."""
        self.header.show_reading(reading, datetime.now().astimezone(), driver.speed)
        self._chip.show_phase(face.word, face.phase)
        show_text(self._title, face.title)
        self._ring.show_face(face)
        self._bar.show_reading(reading)
        self.panel.show_face(face)
        shown_is_hold = face.shown.kind is StepKind.HOLD
        moment_ms = picture_moment(reading, leads_to_hold=shown_is_hold)
        self.panel.figure.set_moment(moment_ms, breath_at(reading))
        situation = (driver, reading.step, reading.state, reading.is_waiting, face.phase)
        if situation != self._situation:
            self._situation = situation
            self._show_situation(face, reading, driver)

    def _show_situation(self, face: Face, reading: Reading, driver: SessionDriver) -> None:
        """Show what stays as it is for seconds at least."""
        self.controls.show_state(driver.session, reading, face.phase)
        self._dots.show_set(face.shown.set_number, face.shown.dose.sets, face.phase)
        in_work = reading.step.kind.is_work
        over = translate("NearView", "Next") if in_work else translate("NearView", "After that")
        self._next.show_next(over, *next_up(face.shown, driver.session.timeline))

    def middle(self) -> QRect:
        """All between the header and the bar: what a pause dims."""
        self._column.activate()
        top = self.panel.mapTo(self, QPoint(0, 0)).y()
        return QRect(0, top, self.width(), self._bar.y() - top)
