"""A page of paper on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.services.printing.pdf import PaintedPage

_HEIGHT = 400


class PagePreview(PaintedLabel):
    """White, as paper is, whatever colours the window has."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page: PaintedPage | None = None
        self._picture = QImage()
        look.changed.connect(self._resize)

    def show_page(self, page: PaintedPage, name: str) -> None:
        """Show another page.

        Args:
            page: The page.
            name: What it shows, for screen readers.
        """
        self._page = page
        self._picture = QImage()
        self.setAccessibleName(name)
        self._resize()
        self.update()

    def _resize(self) -> None:
        if self._page is not None:
            size = self._page.size.toSize()
            height = self._look.px(_HEIGHT)
            size.scale(QSize(10 * height, height), Qt.AspectRatioMode.KeepAspectRatio)
            self.setFixedSize(size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, and a line around it."""
        painter = QPainter(self)
        if self._page is not None:
            ratio = self.devicePixelRatioF()
            size = (QRectF(self.rect()).size() * ratio).toSize()
            if self._picture.size() != size:
                self._picture = _painted(self._page, size)
            painter.drawImage(QRectF(self.rect()), self._picture)
        dark = mix(self._look.palette.line, self._look.palette.ink, 0.15)
        painter.setPen(QPen(QColor(dark), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _painted(page: PaintedPage, size: QSize) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    scale = size.width() / page.size.width()
    painter.scale(scale, scale)
    page.paint(painter)
    painter.end()
    return picture
