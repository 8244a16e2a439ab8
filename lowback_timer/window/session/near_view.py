"""The session as it is seen from the mat or the chair: picture, cues, clock, and buttons."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.timeline import StepKind, Timeline
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.figures.figure_time import breath_at, picture_moment
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.typography import Type, set_type, text_scale
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

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._situation: tuple[object, ...] = ()
        self.header = SessionHeader(theme)
        self.panel = ExercisePanel(theme)
        self.controls = ControlBar(theme)
        self._chip = PhaseChip(theme)
        self._title = FittedLabel(Type.DISPLAY)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ring = Ring(theme)
        self._dots = SetDots(theme)
        self._next = NextUp(theme)
        self._bar = WorkoutBar(theme)
        self._clock_column = QVBoxLayout()
        self._clock_column.addWidget(self._chip)
        self._clock_column.addWidget(self._title)
        self._clock_column.addWidget(self._ring, 1)
        self._clock_column.addWidget(self._dots)
        self._clock_column.addWidget(self._next)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.panel, 54)
        self._middle.addLayout(self._clock_column, 46)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.header)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self._bar)
        self._column.addWidget(self.controls)

    def set_scale(self, scale: float) -> None:
        """Set the scale of all text."""
        for part in (self.header, self.panel, self._chip, self._dots, self._next, self._bar):
            part.set_scale(scale)
        self.controls.set_scale(scale)
        # What comes next is the first to go where large texts leave too little room for the ring.
        self._next.setVisible(text_scale() <= self.window().height() / _ROOM_FOR_NEXT)
        # Of the window, not of the page: above the page there may be notices.
        self._ring.set_scale(scale, math.ceil(self.window().height() / NUMBER_PART))
        set_type(self._title, Type.DISPLAY, scale)
        margin, gap = round(28 * scale), round(12 * scale)
        self._column.setContentsMargins(margin, round(14 * scale), margin, round(20 * scale))
        self._column.setSpacing(gap)
        self._middle.setSpacing(round(20 * scale))
        self._clock_column.setSpacing(round(8 * scale))

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another workout."""
        self.header.show_workout(timeline.workout.name)
        self._bar.show_timeline(timeline)

    def show_reading(self, face: Face, reading: Reading, driver: SessionDriver) -> None:
        """Show another instant of the session of `driver`; `face` is `reading` in words."""
        self.header.show_reading(reading, datetime.now().astimezone(), driver.speed)
        self._chip.show_phase(face.word, face.phase.value)
        _set_text(self._title, face.title)
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
        self.controls.show_state(driver.session, reading, face.phase.value)
        self._dots.show_set(face.shown.set_number, face.shown.dose.sets, face.phase.value)
        in_work = reading.step.kind.is_work
        over = translate("NearView", "Next") if in_work else translate("NearView", "After that")
        self._next.show_next(over, *next_up(face.shown, driver.session.timeline))

    def middle(self) -> QRect:
        """All between the header and the bar: what a pause dims."""
        self._column.activate()
        top = self.panel.mapTo(self, QPoint(0, 0)).y()
        return QRect(0, top, self.width(), self._bar.y() - top)


def _set_text(text: QLabel, to: str) -> None:
    """Set a label's text only when it is another one: setting it repaints."""
    if text.text() != to:
        text.setText(to)
