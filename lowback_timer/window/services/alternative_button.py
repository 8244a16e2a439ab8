"""An exercise that can be done in the place of another, to be pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from lowback_timer.core.adjusting.swapping import Alternative, Kinship
from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, wrapped
from lowback_timer.window.look.words import translate

_PICTURE = QSize(88, 58)
_PADDING, _GAP = 8, 14


class AlternativeButton(QPushButton):
    """Its picture, its name, its dose, and whether it is easier or harder."""

    def __init__(self, look: Look, alternative: Alternative, dose: str) -> None:
        super().__init__()
        self._look = look
        exercise = alternative.exercise
        self._name, self._dose = exercise.name, dose
        self._kinship = kinship_text(alternative.kinship)
        self.setAccessibleName(", ".join(filter(None, (self._name, self._kinship, dose))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._figure = FigureView(look)
        self._figure.setParent(self)
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._figure.show_picture(exercise.picture)
        self._figure.show_still()
        look.watch(self)
        look.changed.connect(self._place_picture)

    def hasHeightForWidth(self) -> bool:
        """The name wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the picture, and for every line."""
        _, _, height = self._lines(width)
        return round(max(height, self._look.px(_PICTURE.height())) + 2 * self._look.px(_PADDING))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = self._look.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The picture and a few words."""
        return QSize(self._look.px(200), self._look.px(_PICTURE.height() + 2 * _PADDING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture in its place."""
        super().resizeEvent(event)
        self._place_picture()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the words."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        fill = palette.track if self.underMouse() else palette.panel
        line = palette.ink if self.hasFocus() else palette.line
        width = look.stroke(FOCUS) if self.hasFocus() else 1.0
        paint_box(painter, QRectF(self.rect()), RADIUS_SMALL * look.scale, fill, line, width)
        names, below, height = self._lines(self.width())
        box = mirrored(self, self._text_box(self.width()))
        top = (self.height() - height) / 2
        for texts, style, ink in (
            (names, Type.STRONG, palette.ink),
            (below, Type.SMALL, palette.reps if self._kinship else palette.dim),
        ):
            font = look.font(style)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            for text in texts:
                line_height = QFontMetricsF(font).height()
                alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(box.left(), top, box.width(), line_height), alignment, text)
                top += line_height

    def _lines(self, width: int) -> tuple[tuple[str, ...], tuple[str, ...], float]:
        """The lines of the name, those below it, and how high they all are."""
        room = self._text_box(width).width()
        strong, small = (
            QFontMetricsF(self._look.font(style)) for style in (Type.STRONG, Type.SMALL)
        )
        names = wrapped(self._name, strong, room)
        below = wrapped(" · ".join(filter(None, (self._kinship, self._dose))), small, room)
        return names, below, len(names) * strong.height() + len(below) * small.height()

    def _text_box(self, width: int) -> QRectF:
        look = self._look
        left = look.px(_PADDING + _PICTURE.width() + _GAP)
        return QRectF(left, 0, width - left - look.px(_GAP), self.height())

    def _place_picture(self) -> None:
        look = self._look
        size = QSize(look.px(_PICTURE.width()), look.px(_PICTURE.height()))
        top = (self.height() - size.height()) / 2
        box = QRectF(look.px(_PADDING), top, size.width(), size.height())
        self._figure.setGeometry(mirrored(self, box).toRect())


def kinship_text(kinship: Kinship) -> str:
    """Whether an exercise is easier or harder than the one in whose place it comes."""
    match kinship:
        case Kinship.EASIER:
            return translate("Swap", "easier")
        case Kinship.HARDER:
            return translate("Swap", "harder")
        case Kinship.ALIKE:
            return ""
