"""The page of a running session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QVBoxLayout

from lowback_timer.core.cues.tones import Sound, sound_of
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.announcements import (
    absence_text,
    announcement_of,
    sound_text,
    view_text,
)
from lowback_timer.window.session.big_target import BigTarget
from lowback_timer.window.session.commands import command_of, means_something
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.face import face_of
from lowback_timer.window.session.far_view import FarView
from lowback_timer.window.session.flash import FlashBorder, FlashLimiter
from lowback_timer.window.session.full_screen_watch import FullScreenWatch
from lowback_timer.window.session.icon_row import PassingIconRow
from lowback_timer.window.session.keymap import Action, action_of
from lowback_timer.window.session.last_time import Past
from lowback_timer.window.session.late_picture import LatePicture
from lowback_timer.window.session.near_view import NearView, Pause, pause_in
from lowback_timer.window.session.pace import FIGURE_PACE_MS, pace_of

_SOFT_SOUNDS = {Sound.LIFT, Sound.LOWER, Sound.TICK}
_BUTTON_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SessionPage(Page):
    """Shows a driver's session, and turns keys and clicks into its commands."""

    leave_asked = Signal()
    skip_warm_up_asked = Signal()
    keys_asked = Signal()
    mute_toggled = Signal()
    full_screen_toggled = Signal()
    picture_broken = Signal(object)
    asked = Signal(object)
    """`Action`: what concerns the plan of the session."""
    how_to_asked = Signal(str)
    """The id of the exercise that is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        look = self.look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._driver: SessionDriver | None = None
        self._picture: LatePicture | None = None
        self._reading: Reading | None = None
        self._late_ms = 0
        self._away = ""
        limiter = FlashLimiter()
        self._near = NearView(look)
        self._far = FarView(look, limiter)
        self._far.hide()
        self._column = look.space(QVBoxLayout(self), None)
        self._column.addWidget(self._near)
        self._column.addWidget(self._far)
        self.header = self._near.header
        self._icons = (self.header.icons, PassingIconRow(look, self._far).icons)
        self.panel = self._near.panel
        self._flash = FlashBorder(look, self, limiter)
        self._target = BigTarget(self)
        self._watch = FullScreenWatch(self)
        self._connect()

    @property
    def is_far(self) -> bool:
        """Whether the far view is shown."""
        return not self._far.isHidden()

    def begin(self, driver: SessionDriver) -> None:
        """Show another session, and follow it."""
        self.end()
        self._driver = driver
        self._target.set_driver(driver)
        self._near.show_timeline(driver.session.timeline)
        self.setAccessibleName(driver.session.timeline.workout.name)
        self.setWindowTitle(driver.session.timeline.workout.name)
        picture = self._picture = LatePicture(self, driver)
        picture.set_late(self._late_ms)
        picture.looked.connect(self._show_look)
        picture.happened.connect(self._show_events)
        driver.was_away.connect(self._show_absence)
        self._show_reading(driver.reading())
        self.setFocus()

    def show_past(self, past: Past) -> None:
        """Show what was done of the exercises before this session."""
        self._near.show_past(past)
        self._refresh()

    def end(self) -> None:
        """Let go of the session."""
        if self._picture is not None:
            self._picture.end()
        self._driver = self._picture = self._reading = None
        self._target.set_driver(None)

    def set_reduce_motion(self, reduces: bool) -> None:
        """Show two poses instead of a moving picture, and let the far view not breathe."""
        self.panel.figure.show_poses(reduces)
        self._far.set_reduce_motion(reduces)

    def set_late(self, late_ms: Milliseconds) -> None:
        """Show everything so much later, as it is heard."""
        self._late_ms = late_ms
        if self._picture is not None:
            self._picture.set_late(late_ms)

    def show_far(self, far: bool) -> None:
        """Show the far view, or the whole page again."""
        focused = QApplication.focusWidget()
        if focused is not None and (self._near if far else self._far).isAncestorOf(focused):
            self.setFocus()  # it was on a button that is about to be hidden
        self._near.setVisible(not far)
        self._far.setVisible(far)
        self._column.activate()
        self._refresh()
        if self._driver is not None:  # the window may have left its full screen when all is over
            announce(self, view_text(is_far=far))

    def set_muted(self, is_muted: bool) -> None:
        """Show whether the sound is off."""
        for icons in self._icons:
            icons.set_muted(is_muted)

    def set_has_sound(self, has_sound: bool) -> None:
        """Show whether there is anything to hear the sound through."""
        for icons in self._icons:
            icons.set_has_sound(has_sound)

    def set_asks(self, asks: bool) -> None:
        """Ask how a set was, or do not."""
        self._near.asks = asks
        self._refresh()

    def tell_muted(self, is_muted: bool) -> None:
        """Say that the sound has been turned off, or on again."""
        announce(self, sound_text(is_muted=is_muted))

    def act(self, action: Action) -> None:
        """Do what a key or a button asks for."""
        driver = self._driver
        if driver is None:
            return
        commands: dict[Action, Callable[[], object]] = {
            Action.SKIP_WARM_UP: self.skip_warm_up_asked.emit,
            Action.MUTE: self.mute_toggled.emit,
            Action.FAR_VIEW: lambda: self.show_far(not self.is_far),
            Action.FULL_SCREEN: self.full_screen_toggled.emit,
            Action.HOW_TO: lambda: self.how_to_asked.emit(self._shown_exercise(driver)),
            Action.LEAVE: self.leave_asked.emit,
            Action.KEYS: self.keys_asked.emit,
        }
        command = command_of(action, driver) or commands.get(action)
        command() if command else self.asked.emit(action)

    def _shown_exercise(self, driver: SessionDriver) -> str:
        return face_of(driver.reading(), driver.session.timeline).shown.exercise.id

    def _connect(self) -> None:
        self._target.changed.connect(self._refresh)
        self._near.controls.pressed.connect(self.act)
        self._near.felt.chosen.connect(lambda felt: self.act(Action[felt.name]))
        self.panel.figure.broken.connect(self.picture_broken)
        self.panel.how_to_asked.connect(lambda: self.act(Action.HOW_TO))
        for icons in self._icons:
            icons.pressed.connect(self.act)
        self._watch.changed.connect(self._refresh)
        self._watch.filled.connect(self._show_full)

    # Showing

    def _show_full(self, is_full: bool) -> None:
        """Show the far view as the window fills the screen, and leave it as it shrinks."""
        for icons in self._icons:
            icons.set_full(is_full)
        self.show_far(is_full)

    def _refresh(self) -> None:
        if self._reading is not None:
            self._show_reading(self._reading)

    def _show_look(self, reading: Reading) -> None:
        """Show what has changed since the last look, most often the figure alone."""
        driver, self._reading = self._driver, reading
        has_figure = driver is not None and driver.look_every_ms == FIGURE_PACE_MS
        if not (has_figure and self._can_be_seen and self._near.show_movement(reading)):
            self._show_reading(reading)

    def _show_reading(self, reading: Reading) -> None:
        driver = self._driver
        if driver is None:
            return
        self._reading = reading
        driver.look_every_ms = pace_of(reading, can_be_seen=self._can_be_seen, is_far=self.is_far)
        if not self._can_be_seen:
            return
        face = face_of(reading, driver.session.timeline)
        pause = self._pause(reading)
        if self.is_far:
            note = " ".join(filter(None, pause))
            said = self._near.said(driver, reading)
            self._far.show_face(face, reading, note, driver.clock_ms(), said)
        else:
            self._near.show_reading(face, reading, driver, pause)

    def _pause(self, reading: Reading) -> Pause:
        """What is to be said of a pause; nothing when there is none."""
        if reading.state is not State.PAUSED:
            self._away = ""
        return pause_in(reading, self._away, may_end_set=self._target.may_end_set)

    @property
    def _can_be_seen(self) -> bool:
        """Whether it is worth showing anything; some systems paint what is minimised, too."""
        return not (self.isHidden() or self.window().isMinimized())

    def _show_events(self, events: tuple[Event, ...], reading: Reading) -> None:
        driver = self._driver
        if driver is None:
            return
        self._near.show_events(events)
        if text := announcement_of(events, reading, driver.session.timeline):
            announce(self, text)
        sounds = [sound for event in events if (sound := sound_of(event))]
        if not sounds or not self._can_be_seen:
            return
        if (is_strong := not _SOFT_SOUNDS.issuperset(sounds)) and self.is_far:
            self._far.flash(driver.clock_ms())
            return
        phased = self.look.palette.phases[Phase.of(reading.step.kind)]
        colour = self._far.ink if self.is_far else phased
        self._flash.flash(colour, is_strong=is_strong, now_ms=driver.clock_ms())

    def _show_absence(self, missed_ms: int) -> None:
        self._away = absence_text(missed_ms)
        announce(self, self._away)
        self._refresh()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the keymap."""
        focused = QApplication.focusWidget()
        if event.key() in _BUTTON_KEYS and isinstance(focused, QAbstractButton):
            if not event.isAutoRepeat():
                focused.click()  # whoever went to a button by Tab means the button
            return
        action = action_of(event)
        if action is None:
            QFrame.keyPressEvent(self, event)
        elif (driver := self._driver) is not None and means_something(
            action, driver.session, asks=self._near.asks
        ):
            self.act(action)
        else:
            self._target.press()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End a press of the big target; a key that is held down is let go only once."""
        if not event.isAutoRepeat():
            self._target.release()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click that no button took as the big target; disabled buttons take theirs, too."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._target.press()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a press of the big target."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._target.release()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a press whose end another widget or window will be told of."""
        super().focusOutEvent(event)
        self._target.cancel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale with the window."""
        # Text is read from across the room, so it grows and shrinks with the window.
        scale = max(0.72, min(self.width() / 1280, self.height() / 800, 4.0))
        self.look.set_scale(scale)
        QFrame.resizeEvent(self, event)  # the page's own scale would be another
