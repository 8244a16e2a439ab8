"""The moving picture of an exercise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.window.figures.picture import Picture, PictureError, load_picture
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.words import translate

_BREATH = 0.012
"""How much taller a body is for a full breath."""


class FigureView(QWidget):
    """Shows one picture at one moment. It has no clock of its own.

    A picture that cannot be read leaves an empty mat, and `broken` tells of it once.
    """

    broken = Signal(str)
    """A sentence on the picture that could not be shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._path = ""
        self._side: Side | None = None
        self._picture: Picture | None = None
        self._moment_ms: Milliseconds = 0
        self._breath = 0.0
        self._is_still = False
        self._shows_poses = False
        self._told: set[str] = set()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._load)

    def sizeHint(self) -> QSize:
        """The shape of the library's pictures."""
        return QSize(360, 240)

    def show_picture(self, path: str, *, side: Side | None = None) -> None:
        """Show another picture, mirrored when the other side works."""
        if (path, side) == (self._path, self._side):
            return
        self._side = side
        if path != self._path:
            self._path = path
            self._load()
        self.update()

    def show_still(self) -> None:
        """Show the moment that tells the exercise best, whatever picture comes."""
        self._is_still = True
        self.update()

    def show_poses(self, shows: bool) -> None:
        """Show the first pose and the one that tells most side by side, instead of motion."""
        if shows != self._shows_poses:
            self._shows_poses = shows
            self.update()

    def set_moment(self, moment_ms: Milliseconds, breath: float = 0.0) -> None:
        """Show a moment of the four seconds, with `breath` (0 to 1) in the lungs."""
        if (moment_ms, breath) != (self._moment_ms, self._breath):
            self._moment_ms, self._breath = moment_ms, breath
            if not (self._shows_poses or self._is_still):
                self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as large as fits, in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture, whole = self._picture, QRectF(self.rect())
        if picture is None:
            if self._path:
                self._paint_placeholder(painter)
            return
        if self._side not in {None, picture.drawn_side}:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        if self._shows_poses and not self._is_still:
            left, right = QRectF(whole), QRectF(whole)
            left.setRight(whole.center().x())
            right.setLeft(whole.center().x())
            picture.paint(painter, _fitted(picture.size, left), 0)
            picture.paint(painter, _fitted(picture.size, right), picture.key_ms)
            return
        target = _fitted(picture.size, whole)
        target.setTop(target.top() - target.height() * _BREATH * self._breath)
        picture.paint(painter, target, picture.key_ms if self._is_still else self._moment_ms)

    def _paint_placeholder(self, painter: QPainter) -> None:
        """A mat with nobody on it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.line))
        width = self.width() * 0.6
        box = QRectF((self.width() - width) / 2, self.height() * 0.7, width, 8)
        painter.drawRoundedRect(box, 4, 4)

    def _load(self) -> None:
        """Load the picture in the colours of the theme."""
        self._picture = None
        self.update()
        if not self._path:
            return
        try:
            self._picture = load_picture(self._path, dark=self._theme.palette.is_dark)
        except PictureError as error:
            if self._path not in self._told:
                self._told.add(self._path)
                name = Path(self._path).name
                notice = translate("Figure", "The picture {name} is left out: {reason}.")
                self.broken.emit(notice.format(name=name, reason=error))


def _fitted(size: QSize, into: QRectF) -> QRectF:
    """The largest rectangle of the picture's shape in the middle of `into`."""
    fitted = size.scaled(into.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(0, 0, fitted.width(), fitted.height())
    box.moveCenter(into.center())
    return box
