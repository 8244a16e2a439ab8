"""The line at the top of a session: the workout, its times, and five small buttons."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.core.cues.words import clock_text
from lowback_timer.core.session.reading import Reading
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.icon_row import SessionIcons

_MINUTE_MS = 60_000


class SessionHeader(QWidget):
    """Shows time gone, time left, and the hour at which the workout ends."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown: tuple[int, int, int] | None = None
        self._name = FittedLabel(look, Type.STRONG)
        self._elapsed = FittedLabel(look, Type.BODY, "dim")
        self._left = FittedLabel(look, Type.BODY, "dim")
        self.icons = SessionIcons(look, self)
        self._look = look
        row = look.space(QHBoxLayout(self), 12)
        row.addWidget(self._name)
        row.addSpacing(4)
        row.addWidget(self._elapsed)
        row.addStretch()
        row.addWidget(self._left)
        row.addSpacing(4)
        for button in self.icons.buttons:
            row.addWidget(button)
        look.restyled.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many times as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Go without the time that is gone, rather than have large texts made tiny."""
        parts = (self._name, self._elapsed, self._left, *self.icons.buttons)
        needed = sum(each.sizeHint().width() + self._look.px(12) for each in parts)
        self._elapsed.setVisible(self._look.text_scale <= 1 or needed <= self.width())

    def show_workout(self, name: str) -> None:
        """Show the name of another workout."""
        self._name.setText(name)

    def show_reading(self, reading: Reading, now: datetime, speed: float) -> None:
        """Show the times; `now` is the hour on the wall."""
        gone_s, left_s = reading.session_elapsed_ms // 1000, -(-reading.session_left_ms // 1000)
        shown = (gone_s, left_s, now.minute)
        if shown == self._shown:
            return
        self._shown = shown
        # Gone and left are rounded against each other, so that both change at one instant.
        gone = clock_text(gone_s * 1000)
        show_text(self._elapsed, translate("SessionHeader", "{time} elapsed").format(time=gone))
        # As the clock on the wall will show it then, which may be put forward or back meanwhile.
        end = (now + timedelta(milliseconds=reading.session_left_ms / speed)).astimezone()
        hour = QLocale().toString(QTime(end.hour, end.minute), QLocale.FormatType.ShortFormat)
        left = translate("SessionHeader", "{time} left · done at {hour}")
        show_text(self._left, left.format(time=clock_text(reading.session_left_ms), hour=hour))
        self._fit()
        # Screen readers are told of every change of a name; once a minute is enough.
        self._elapsed.setAccessibleName(
            translate("SessionHeader", "{minutes} min elapsed").format(
                minutes=reading.session_elapsed_ms // _MINUTE_MS
            )
        )
        self._left.setAccessibleName(
            translate("SessionHeader", "{minutes} min left, done at {hour}").format(
                minutes=-(-reading.session_left_ms // _MINUTE_MS), hour=hour
            )
        )
