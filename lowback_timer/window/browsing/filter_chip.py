"""A button that tells what a filter does, and opens what it can do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.facet import Facet
from lowback_timer.window.browsing.filter_popup import FilterPopup
from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type
from lowback_timer.window.services.preferences import Preferences

_HEIGHT, _PADDING, _GAP, _ARROW = 36, 15, 8, 4
_WIDEST = 320
_OPENING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}


class FilterChip(QPushButton):
    """Filled with a colour while its filter leaves something out."""

    def __init__(self, look: Look, preferences: Preferences, facet: Facet) -> None:
        super().__init__()
        self._look = look
        self._preferences = preferences
        self.facet = facet
        self._is_on = False
        self.popup: FilterPopup | None = None
        """There once it has been opened."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: self.open_popup())
        look.watch(self)
        self.show_settings(preferences.current)

    def show_settings(self, settings: Settings) -> None:
        """Tell what is chosen now."""
        self._is_on = self.facet.is_on(settings)
        self.setText(self.facet.text(settings))
        self.setAccessibleName(self.facet.spoken(settings))
        self.updateGeometry()
        self.update()

    def open_popup(self) -> None:
        """Show what can be chosen."""
        if self.popup is None or self.popup.host is not self.window():
            self.popup = FilterPopup(self._look, self.window(), self._preferences, self.facet)
            # What lies over the window is no child of this: it goes when this goes.
            self.destroyed.connect(self.popup.deleteLater)
        self.popup.open_at(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter and by Down as well as by Space."""
        if event.key() not in _OPENING_KEYS:
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

    def sizeHint(self) -> QSize:
        """Room for the text and the arrow; a very long text is cut off with three dots."""
        look, metrics = self._look, QFontMetricsF(self._look.font(Type.LABEL))
        around = look.px(2 * _PADDING + _GAP) + 2 * self._half_arrow()
        width = min(metrics.horizontalAdvance(self.text()), look.px(_WIDEST) * look.text_scale)
        height = max(look.px(_HEIGHT), round(metrics.height()) + look.px(_GAP))
        return QSize(round(width) + around + 1, height)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def _half_arrow(self) -> int:
        return self._look.px(_ARROW * self._look.text_scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the text and the arrow."""
        painter = text_painter(self)
        look, palette = self._look, self._look.palette
        fill = mix(palette.card, palette.reps, 0.14) if self._is_on else palette.card
        if self.underMouse():
            fill = mix(fill, palette.ink, 0.06)
        line, width = palette.reps if self._is_on else palette.line, 1.0
        if self.hasFocus():
            line, width = palette.ink, look.stroke(FOCUS)
        box = QRectF(self.rect())
        paint_box(painter, box, box.height() / 2, fill, line, width)
        font, padding = look.font(Type.LABEL), look.px(_PADDING)
        arrow = 2 * self._half_arrow()
        room = box.adjusted(padding, 0, -padding - arrow - look.px(_GAP), 0)
        text = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.setFont(font)
        painter.setPen(QColor(palette.ink))
        painter.drawText(mirrored(self, room), int(Qt.AlignmentFlag.AlignCenter), text)
        half = arrow / 2
        place = mirrored(
            self, QRectF(box.right() - padding - arrow, (self.height() - half) / 2, arrow, half)
        )
        painter.setPen(QPen(QColor(palette.ink), look.stroke(1.6)))
        tip = QPointF(place.center().x(), place.bottom())
        painter.drawPolyline(QPolygonF([place.topLeft(), tip, place.topRight()]))
