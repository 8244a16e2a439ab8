"""A field in which something is searched for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from lowback_timer.window.controls.box import mirrored, paint_field_box, text_painter, write_in_box
from lowback_timer.window.controls.icons import Icon, paint_icon
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_WIDTH, _HEIGHT, _PADDING, _ICON, _GAP, _KEY = 200, 36, 13, 16, 8, 20
_MOST_LETTERS = 100
_MOST_WIDENING = 1.5
_KEYS = (Qt.Key.Key_Slash, QKeySequence.StandardKey.Find)


class SearchField(QFrame):
    """A field with a magnifying glass, and with the key that leads to it.

    Args:
        look: What it looks like.
        name: What is searched, for screen readers: "Search exercises".
        page: Wherever the keyboard is on it, that key leads here.
    """

    entered = Signal()
    """The keyboard is here now."""
    searched = Signal(str)
    """What is to be found now, after every letter."""
    left_down = Signal()
    """The keyboard is wanted in the list below."""
    accepted = Signal()
    """Enter was pressed: the best hit is wanted."""

    def __init__(self, look: Look, name: str, page: QWidget) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setMaxLength(_MOST_LETTERS)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(translate("Search", "Search"))
        key = translate("Keys", "Key {key}").format(key="/")
        self.edit.setAccessibleDescription(key)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.text(self.edit, Type.SMALL)
        look.watch(self)
        look.changed.connect(self._style)
        self._style()
        for keys in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.take_focus)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.edit.text()

    def clear(self) -> None:
        """Search for nothing."""
        self.edit.clear()

    def take_focus(self) -> None:
        """Take the keyboard here, to write something else."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def sizeHint(self) -> QSize:
        """Room for a few words."""
        look = self._look
        line = QFontMetricsF(look.font(Type.SMALL)).height()
        width = look.px(_WIDTH * min(look.text_scale, _MOST_WIDENING))
        return QSize(width, max(look.px(_HEIGHT), round(line) + look.px(_GAP)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the focus, and take the keys that mean something else here than in a text."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.text:
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.accepted.emit()
        else:
            return False
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the glass, and the key as long as there is nothing else to read."""
        painter = text_painter(self)
        look, palette = self._look, self._look.palette
        has_focus = self.edit.hasFocus()
        box = QRectF(self.rect())
        paint_field_box(painter, box, box.height() / 2, palette.card, look, has_focus=has_focus)
        side = self._icon_side()
        glass = QRectF(look.px(_PADDING), (self.height() - side) / 2, side, side)
        paint_icon(painter, Icon.SEARCH, mirrored(self, glass), palette.dim)
        if not (self.text or has_focus):
            self._paint_key(painter)

    def _paint_key(self, painter: QPainter) -> None:
        look, palette = self._look, self._look.palette
        side = self._key_side()
        left = self.width() - side - look.px(_PADDING)
        box = mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        painter.setPen(QPen(QColor(mix(palette.dim, palette.card, 0.4)), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, look.px(5), look.px(5))
        painter.setPen(QColor(palette.dim))
        painter.setFont(look.font(Type.LABEL, 0.85))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "/")

    def _icon_side(self) -> int:
        return self._look.px(_ICON * min(self._look.text_scale, _MOST_WIDENING))

    def _key_side(self) -> int:
        look = self._look
        return min(look.px(_KEY * look.text_scale), self.sizeHint().height() - look.px(_GAP))

    def _on_changed(self, text: str) -> None:
        self.update()
        self.searched.emit(text)

    def _style(self) -> None:
        look = self._look
        start = look.px(_PADDING + _GAP) + max(self._icon_side(), self._key_side())
        # Margins do not follow the direction of reading; the same at both ends do.
        self.edit.setTextMargins(start, 0, start, 0)
        write_in_box(self.edit, look)
