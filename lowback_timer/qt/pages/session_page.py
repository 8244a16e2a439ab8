"""The page of a running session."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lowback_timer.core.cues import Sound, cue_of
from lowback_timer.core.events import Event
from lowback_timer.core.reading import Counting, Reading, State
from lowback_timer.core.timeline import StepKind
from lowback_timer.qt.driver import SessionDriver
from lowback_timer.qt.face import face_of, next_up
from lowback_timer.qt.figure_time import breath_at, moves, picture_moment
from lowback_timer.qt.keymap import Action, action_of
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.typography import Type, set_type
from lowback_timer.qt.widgets.basics import label
from lowback_timer.qt.widgets.control_bar import ControlBar
from lowback_timer.qt.widgets.exercise_panel import ExercisePanel
from lowback_timer.qt.widgets.flash import FlashBorder
from lowback_timer.qt.widgets.next_up import NextUp
from lowback_timer.qt.widgets.pause_veil import PauseVeil
from lowback_timer.qt.widgets.phase_chip import PhaseChip
from lowback_timer.qt.widgets.ring import Ring
from lowback_timer.qt.widgets.session_header import SessionHeader
from lowback_timer.qt.widgets.set_dots import SetDots
from lowback_timer.qt.widgets.workout_bar import WorkoutBar

ADDED_TIME_MS = 15_000
NUMBER_PART = 6
"""The number's font is at least a sixth of the window's height."""

_SOFT_SOUNDS = {Sound.LIFT, Sound.LOWER, Sound.TICK}
_FIGURE_PACE_MS, _CALM_PACE_MS, _HIDDEN_PACE_MS = 40, 100, 500


class SessionPage(QWidget):
    """Shows a driver's session, and turns keys and clicks into its commands."""

    leave_asked = Signal()
    skip_warm_up_asked = Signal()
    keys_asked = Signal()
    mute_toggled = Signal()
    full_screen_toggled = Signal()
    picture_broken = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._driver: SessionDriver | None = None
        self.header = SessionHeader(theme)
        self.panel = ExercisePanel(theme)
        self._chip = PhaseChip(theme)
        self._title = label("", Type.DISPLAY)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ring = Ring(theme)
        self._dots = SetDots(theme)
        self._next = NextUp(theme)
        self._bar = WorkoutBar(theme)
        self._controls = ControlBar(theme)
        self._build()
        self._veil = PauseVeil(theme, self)
        self._flash = FlashBorder(self)
        self._connect()

    def begin(self, driver: SessionDriver) -> None:
        """Show another session, and follow it."""
        self._driver = driver
        timeline = driver.session.timeline
        self.header.show_workout(timeline.workout.name)
        self._bar.show_timeline(timeline)
        driver.looked.connect(self._show_reading)
        driver.happened.connect(self._show_events)
        driver.was_away.connect(self._show_absence)
        self._show_reading(driver.reading())
        self.setFocus()

    def end(self) -> None:
        """Let go of the session."""
        self._driver = None
        self._veil.hide()

    def set_reduce_motion(self, reduces: bool) -> None:
        """Show two poses instead of a moving picture."""
        self.panel.figure.show_poses(reduces)

    def act(self, action: Action) -> None:
        """Do what a key or a button asks for."""
        driver = self._driver
        if driver is None:
            return
        by_hand = driver.session.counting is Counting.BY_HAND
        counts = by_hand and driver.reading().step.kind is StepKind.REPS
        running = driver.session.state is State.RUNNING
        commands = {
            Action.PAUSE_OR_COUNT: driver.count_rep if counts and running else driver.toggle_pause,
            Action.PAUSE: driver.toggle_pause,
            Action.BACK: driver.back,
            Action.SKIP: driver.skip,
            Action.MORE_TIME: lambda: driver.add_time(ADDED_TIME_MS),
            Action.LESS_TIME: lambda: driver.add_time(-ADDED_TIME_MS),
            Action.RESTART_STEP: driver.restart_step,
            Action.FINISH_SET: driver.finish_set,
            Action.SKIP_WARM_UP: self.skip_warm_up_asked.emit,
            Action.MUTE: self.mute_toggled.emit,
            Action.FULL_SCREEN: self.full_screen_toggled.emit,
            Action.LEAVE: self.leave_asked.emit,
            Action.KEYS: self.keys_asked.emit,
        }
        commands[action]()

    # Building

    def _build(self) -> None:
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
        self._column.addWidget(self._controls)

    def _connect(self) -> None:
        self._controls.pressed.connect(self.act)
        self._veil.clicked.connect(lambda: self.act(Action.PAUSE))
        self.panel.figure.broken.connect(self.picture_broken)
        self.header.mute_clicked.connect(self.mute_toggled)
        self.header.full_screen_clicked.connect(self.full_screen_toggled)
        self.header.leave_clicked.connect(self.leave_asked)
        self.header.keys_clicked.connect(self.keys_asked)

    def _set_scale(self) -> None:
        """Let all text grow and shrink with the window: it is read from across the room."""
        scale = max(0.72, min(self.width() / 1280, self.height() / 800, 4.0))
        for part in (self.header, self.panel, self._chip, self._dots, self._next, self._bar):
            part.set_scale(scale)
        self._controls.set_scale(scale)
        self._veil.set_scale(scale)
        # Of the window, not of the page: above the page there may be notices.
        self._ring.set_scale(scale, math.ceil(self.window().height() / NUMBER_PART))
        set_type(self._title, Type.DISPLAY, scale)
        margin, gap = round(28 * scale), round(12 * scale)
        self._column.setContentsMargins(margin, round(14 * scale), margin, round(20 * scale))
        self._column.setSpacing(gap)
        self._middle.setSpacing(round(20 * scale))
        self._clock_column.setSpacing(round(8 * scale))

    # Showing

    def _show_reading(self, reading: Reading) -> None:
        driver = self._driver
        if driver is None:
            return
        timeline = driver.session.timeline
        face = face_of(reading, timeline)
        self.header.show_reading(reading, datetime.now().astimezone(), driver.speed)
        self._chip.show_phase(face.word, face.phase.value)
        _show_title(self._title, face.title)
        self._ring.show_face(face)
        self._bar.show_reading(reading)
        self._controls.show_state(driver.session, reading, face.phase.value)
        self.panel.show_face(face)
        shown_is_hold = face.shown.kind is StepKind.HOLD
        moment_ms = picture_moment(reading, leads_to_hold=shown_is_hold)
        self.panel.figure.set_moment(moment_ms, breath_at(reading))
        self._dots.show_set(face.shown.set_number, face.shown.dose.sets, face.phase.value)
        over = "Next" if reading.step.kind.is_work else "After that"
        self._next.show_next(over, *next_up(face.shown, timeline))
        self._set_pace(driver, reading)
        if reading.state is not State.PAUSED:
            self._veil.hide()
        elif not self._veil.isVisible():
            self._veil.show_line("Space, or a click, goes on")

    def _set_pace(self, driver: SessionDriver, reading: Reading) -> None:
        """Look at the clock as often as there is something new to see."""
        if self.isHidden() or self.window().isMinimized():
            driver.look_every_ms = _HIDDEN_PACE_MS
        else:
            driver.look_every_ms = _FIGURE_PACE_MS if moves(reading) else _CALM_PACE_MS

    def _show_events(self, events: tuple[Event, ...]) -> None:
        if self._driver is None:
            return
        timeline = self._driver.session.timeline
        sounds = [cue.sound for event in events if (cue := cue_of(event, timeline)) and cue.sound]
        if sounds:
            colour = self._theme.palette.phase(self._driver.reading().step.kind.value)
            self._flash.flash(colour, is_strong=any(each not in _SOFT_SOUNDS for each in sounds))

    def _show_absence(self, missed_ms: int) -> None:
        minutes, seconds = divmod(missed_ms // 1000, 60)
        away = f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
        self._veil.show_line(f"You were away for {away}. Space, or a click, goes on")

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the keymap."""
        action = action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            self.act(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale with the window."""
        self._set_scale()
        super().resizeEvent(event)
        self._place_veil()

    def showEvent(self, event: QShowEvent) -> None:
        """Cover what the veil has to cover, now that all is laid out."""
        super().showEvent(event)
        self._place_veil()

    def _place_veil(self) -> None:
        """Cover all between the header and the bar."""
        self._column.activate()
        top = self.panel.mapTo(self, QPoint(0, 0)).y()
        self._veil.setGeometry(QRect(0, top, self.width(), self._bar.y() - top))


def _show_title(title: QLabel, text: str) -> None:
    if title.text() != text:
        title.setText(text)
