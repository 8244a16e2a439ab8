"""The small buttons at the top of a session, and over the far view while the mouse moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.keymap import Action

SHOWN_MS = 3_000
"""So long after the mouse has moved, buttons over the far view and the mouse itself are seen."""
_GAP, _EDGE = 12, 14


class SessionIcons(QObject):
    """Sound, steps, keys, full screen and leaving; emits the `Action` of the pressed button."""

    pressed = Signal(object)
    """`Action`: what was asked for."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[Action, IconButton] = {}
        for action, icon, name in (
            (Action.MUTE, Icon.SOUND, ""),
            (Action.STEPS, Icon.WORKOUTS, translate("SessionHeader", "The whole workout (L)")),
            (Action.KEYS, Icon.KEYS, translate("SessionHeader", "All keys (?)")),
            (Action.FULL_SCREEN, Icon.FULL_SCREEN, translate("SessionHeader", "Full screen (F)")),
            (Action.LEAVE, Icon.LEAVE, translate("SessionHeader", "Leave the workout (Esc)")),
        ):
            self._buttons[action] = self._add(action, icon, name)
        self._is_muted, self._has_sound = False, True
        self._show_sound()

    @property
    def buttons(self) -> tuple[IconButton, ...]:
        """To be laid out beside each other."""
        return tuple(self._buttons.values())

    def _add(self, action: Action, icon: Icon, name: str) -> IconButton:
        return IconButton(self._look, icon, name, lambda: self.pressed.emit(action))

    def set_muted(self, muted: bool) -> None:
        """Show whether the sound is off."""
        self._is_muted = muted
        self._show_sound()

    def set_has_sound(self, has_sound: bool) -> None:
        """Show whether there is anything to hear the sound through."""
        self._has_sound = has_sound
        self._show_sound()

    def _show_sound(self) -> None:
        name = (
            translate("SessionHeader", "Sound on (M)")
            if self._is_muted
            else translate("SessionHeader", "Sound off (M)")
        )
        is_heard = self._has_sound and not self._is_muted
        button = self._buttons[Action.MUTE]
        button.set_icon(Icon.SOUND if is_heard else Icon.MUTED, name)
        missing = "" if self._has_sound else translate("SessionHeader", "There is no sound")
        button.setToolTip(missing or name)
        button.setAccessibleDescription(missing)

    def set_full(self, is_full: bool) -> None:
        """Say what the button of the full screen leads to now."""
        name = (
            translate("SessionHeader", "Leave full screen (F)")
            if is_full
            else translate("SessionHeader", "Full screen (F)")
        )
        self._buttons[Action.FULL_SCREEN].set_icon(Icon.FULL_SCREEN, name)


class PassingIconRow(QWidget):
    """Lies over `host` at the top, while the mouse moves and for a moment after that.

    Without it nobody would get out of a full screen who has a mouse alone. In a full screen the
    mouse itself goes as well.
    """

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self.icons = SessionIcons(look, self)
        row = look.space(QHBoxLayout(self), _GAP)
        for button in self.icons.buttons:
            row.addWidget(button)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._pass)
        host.setMouseTracking(True)
        host.installEventFilter(self)
        look.restyled.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the mouse, and the size of the host."""
        if watched is not self._host:
            return False
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.Show:
            self._timer.start()  # the mouse is where it was; it goes after a moment
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
            self._show(False)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._show(True)
            self._timer.start()
        return False

    def _pass(self) -> None:
        """Go, unless the mouse or the keyboard is on one of the buttons."""
        focused = self.window().focusWidget()
        if any(each.underMouse() or each is focused for each in self.icons.buttons):
            self._timer.start()
            return
        self._show(False)
        if self._host.window().isFullScreen():
            self._host.setCursor(Qt.CursorShape.BlankCursor)

    def _show(self, shows: bool) -> None:
        self._host.unsetCursor()
        self.setVisible(shows)
        if shows:
            self.raise_()
            self._place()

    def _place(self) -> None:
        edge = self._look.px(_EDGE)
        self.adjustSize()
        self.move(self._host.width() - self.width() - edge, edge)
