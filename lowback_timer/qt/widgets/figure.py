"""The moving picture of an exercise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from lowback_timer.core.exercise import Side
from lowback_timer.qt.figure_colours import key_moment, recoloured, side_shown
from lowback_timer.qt.theme import Theme

_FRAMES_A_SECOND = 100
"""How finely the picture can be sought; how often it is painted is up to who shows it."""


class FigureView(QWidget):
    """Shows one picture at one moment. It has no clock of its own.

    SVG pictures of the library are coloured by the theme; anything else is shown as it is.
    A picture that cannot be read leaves the space empty, and `broken` tells of it once.
    """

    broken = Signal(str)
    """A sentence on the picture that could not be shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._path = ""
        self._source = ""
        self._side: Side | None = None
        self._drawn_side = Side.RIGHT
        self._frame = 0
        self._renderer: QSvgRenderer | None = None
        self._pixmap = QPixmap()
        self._told: set[str] = set()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._recolour)

    def sizeHint(self) -> QSize:
        """The shape of the library's pictures."""
        return QSize(360, 240)

    def show_picture(self, path: str, *, side: Side | None = None) -> None:
        """Show another picture, at its beginning, mirrored when the other side works."""
        if (path, side) == (self._path, self._side):
            return
        self._side = side
        if path != self._path:
            self._path = path
            self._load()
        self.update()

    def show_still(self) -> None:
        """Show the moment that tells the exercise best."""
        self.set_moment(key_moment(self._source))

    def set_moment(self, ms: int) -> None:
        """Show another moment of the four-second picture."""
        frame = ms * _FRAMES_A_SECOND // 1000
        if frame != self._frame:
            self._frame = frame
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as large as fits, in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._side not in {None, self._drawn_side}:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        if self._renderer is not None:
            self._renderer.setCurrentFrame(self._frame)
            self._renderer.render(painter, self._fitted(self._renderer.viewBoxF().size().toSize()))
        elif not self._pixmap.isNull():
            target = self._fitted(self._pixmap.size())
            painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        elif self._path:
            self._paint_placeholder(painter)

    def _fitted(self, size: QSize) -> QRectF:
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - fitted.width()) / 2,
            (self.height() - fitted.height()) / 2,
            fitted.width(),
            fitted.height(),
        )

    def _paint_placeholder(self, painter: QPainter) -> None:
        """A mat with nobody on it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.line))
        width = self.width() * 0.6
        box = QRectF((self.width() - width) / 2, self.height() * 0.7, width, 8)
        painter.drawRoundedRect(box, 4, 4)

    def _load(self) -> None:
        self._renderer, self._pixmap, self._source = None, QPixmap(), ""
        if not self._path:
            return
        if self._path.lower().endswith(".svg"):
            try:
                self._source = Path(self._path).read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                self._tell("it cannot be read")
                return
            self._drawn_side = side_shown(self._source)
            self._recolour()
            if self._renderer is None:
                self._tell("it is not a valid SVG file")
            return
        reader = QImageReader(self._path)
        reader.setAutoTransform(True)
        image = reader.read()
        if image.isNull():
            self._tell(reader.errorString().lower())
        else:
            self._pixmap = QPixmap.fromImage(image)

    def _recolour(self) -> None:
        """Make the picture anew in the colours of the theme."""
        if not self._source:
            return
        text = recoloured(self._source, dark=self._theme.palette.is_dark)
        renderer = QSvgRenderer()
        if renderer.load(QByteArray(text.encode())):
            renderer.setAnimationEnabled(False)  # moments are set from outside
            renderer.setFramesPerSecond(_FRAMES_A_SECOND)
            renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            self._renderer = renderer
        self.update()

    def _tell(self, why: str) -> None:
        if self._path not in self._told:
            self._told.add(self._path)
            name = Path(self._path).name
            self.broken.emit(f"The picture {name} is left out: {why}.")
