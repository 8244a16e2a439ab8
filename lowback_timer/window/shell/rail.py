"""The rail at the left of the window: the way from room to room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from lowback_timer.window.controls.box import mirrored, text_painter
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.controls.icons import Icon, paint_icon
from lowback_timer.window.controls.keyboard import digit_with_ctrl
from lowback_timer.window.look.look import Look, scale_for
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, fitted
from lowback_timer.window.look.words import translate

WORDS_FROM = 1100
"""Width of the window in pixels, with texts as designed; in a narrower one are icons alone."""

FIRST_AT_FOOT = 6
"""Rooms from this number on are seldom visited, and stand apart."""

_WIDTH, _NARROW = 196, 64
_MOST_WIDENING = 1.5
"""With larger texts than that, the rail would take too much from the page."""
_HEIGHT, _ICON, _PADDING, _GAP = 42, 20, 13, 12


class RailEntry(QAbstractButton):
    """One room: an icon, and a word where there is room for it.

    A button, and not one to be checked: a screen reader would uncheck it.
    """

    def __init__(self, look: Look, icon: Icon, word: str, key: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._key = key
        self._shows_word = True
        self._is_here = True
        self.setText(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_here(False)
        self.setToolTip(f"{word} ({key})")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.watch(self)

    @property
    def is_here(self) -> bool:
        """Whether one is in this room."""
        return self._is_here

    def show_here(self, is_here: bool) -> None:
        """Show whether one is in this room."""
        if is_here == self._is_here:
            return
        self._is_here = is_here
        key = translate("Keys", "Key {key}").format(key=self._key)
        here = translate("Rail", "You are here. {key}").format(key=key)
        self.setAccessibleDescription(here if is_here else key)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there by Enter as well as by Space."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it has gone."""
        super().leaveEvent(event)
        self.update()

    def show_word(self, shows: bool) -> None:
        """Show the word beside the icon, or the icon alone."""
        self._shows_word = shows
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        line = QFontMetricsF(self._font()).height()
        return QSize(self._look.px(_HEIGHT), max(self._look.px(_HEIGHT), round(line) + 8))

    def _font(self) -> QFont:
        return self._look.font(Type.STRONG, 0.94)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box of the room one is in, the icon and the word."""
        painter = text_painter(self)
        palette, look = self._look.palette, self._look
        is_here, edge = self._is_here, 2.0 if self.hasFocus() else 0.0
        if is_here or edge or self.underMouse():
            painter.setPen(QPen(QColor(palette.ink), edge) if edge else Qt.PenStyle.NoPen)
            fill = mix(palette.ground, palette.reps, 0.12) if is_here else palette.track
            shown = is_here or self.underMouse()
            painter.setBrush(QColor(fill) if shown else Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, look.px(RADIUS_SMALL), look.px(RADIUS_SMALL))
        colour = palette.reps if is_here else palette.dim
        side = look.px(_ICON * min(look.text_scale, _MOST_WIDENING))
        left = look.px(_PADDING) if self._shows_word else (self.width() - side) / 2
        icon = mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        paint_icon(painter, self._icon, icon, colour)
        if self._shows_word:
            painter.setPen(QColor(colour))
            text = QRectF(self.rect()).adjusted(left + side + look.px(_GAP), 0, -4, 0)
            painter.setFont(fitted(self._font(), self.text(), text.width()))
            aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(mirrored(self, text), aligned, self.text())


class Rail(QFrame):
    """Holds an entry a room, the first of them above, the others at the foot."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look.part(self)
        self.entries: dict[str, RailEntry] = {}
        self._by_number: dict[int, RailEntry] = {}
        self.setAccessibleName(translate("Rail", "Rooms"))
        self._title = FittedLabel(self._look, Type.HEADING)
        self._title.setText("Lowback Timer")
        title = self._look.space(QHBoxLayout(), 0, (_PADDING, 0, 0, 0))
        title.addWidget(self._title)
        column = self._look.space(QVBoxLayout(self), 4, (12, 22, 14, 14))
        self._head, self._foot = QVBoxLayout(), QVBoxLayout()
        column.addLayout(title)
        column.addSpacing(8)
        for layout in (self._head, self._foot):
            self._look.space(layout, 4)
        column.addLayout(self._head)
        column.addStretch(1)
        column.addLayout(self._foot)
        self._look.watch(self)

    def add(
        self,
        name: str,
        icon: Icon,
        word: str,
        number: int,
        on_click: Callable[[], object],
    ) -> None:
        """Add a room, to which Ctrl and its number lead as well."""
        keys = QKeySequence(f"Ctrl+{number}")
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        entry = RailEntry(self._look, icon, word, native)
        entry.clicked.connect(lambda _checked: on_click())
        self._by_number[number] = entry
        (self._foot if number >= FIRST_AT_FOOT else self._head).addWidget(entry)
        self.entries[name] = entry

    def go_by_key(self, event: QKeyEvent) -> bool:
        """Go to the room whose number was pressed together with Ctrl; tell whether there is one."""
        number = digit_with_ctrl(event)
        entry = self._by_number.get(number) if number is not None else None
        if entry is None or self.isHidden():
            return False
        if not event.isAutoRepeat():
            entry.click()
        return True

    def show_place(self, name: str) -> None:
        """Show which room one is in."""
        for each, entry in self.entries.items():
            entry.show_here(each == name)

    def fit(self) -> None:
        """Be as wide as the window has room for."""
        size = self.window().size()
        self._look.set_scale(scale_for(size))
        text_scale = self._look.text_scale
        has_words = size.width() >= WORDS_FROM * (1 + text_scale) / 2
        self._title.setVisible(has_words)
        for entry in self.entries.values():
            entry.show_word(has_words)
        widening = min(text_scale, _MOST_WIDENING)
        self.setFixedWidth(self._look.px((_WIDTH if has_words else _NARROW) * widening))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line that sets it apart from the page."""
        painter = QPainter(self)
        # As a line: to fill a box, the bindings would load all that Qt has for gradients.
        painter.setPen(QColor(self._look.palette.line))
        x = self.width() - 1 if self.isLeftToRight() else 0
        painter.drawLine(x, 0, x, self.height())
