"""The moving picture of an exercise."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.figures.picture import Picture, PictureError, load_picture
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_BREATH = 0.012
"""How much taller a body is for a full breath."""
_ARROW_ROOM = 28
"""Pixels between two poses."""
_MARGIN = 0.03
"""Kept free around a movement that fills the view, as a share of its shorter side."""
_EDGE = (-1, -1, 1, 1)
"""Antialiasing reaches one pixel out."""

Ground = Literal["panel", "card"]


class FigureView(PaintedLabel):
    """Shows one picture at one moment. It has no clock of its own.

    A picture that cannot be read leaves an empty mat, and `broken` tells of it once. To screen
    readers it is a picture of what its accessible name says.

    Args:
        theme: the colours.
        fills: whether what is seen is the extent of the whole movement, as large as fits, and not
            the whole picture with the empty space around it.
        ground: the name of the palette's colour that lies behind the picture. With it, what moves
            is painted without anything below it, which halves what a moving picture costs.
    """

    broken = Signal(object)
    """A sentence on the picture that could not be shown."""

    def __init__(self, look: Look, ground: Ground | None = None, *, fills: bool = False) -> None:
        super().__init__()
        self._look = look
        self._ground = ground
        self._fills = fills
        self._path = ""
        self._side: Side | None = None
        self._picture: Picture | None = None
        self._moment_ms: Milliseconds = 0
        self._rise = 0.0
        self._is_still = False
        self._shows_poses = False
        self._told: set[str] = set()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, ground is not None)
        look.changed.connect(self._load)

    def sizeHint(self) -> QSize:
        """The shape of most pictures."""
        return QSize(360, 240)

    def show_picture(self, path: str, *, name: str = "", side: Side | None = None) -> None:
        """Show another picture, mirrored when the other side works.

        Args:
            path: the file.
            name: whom or what it shows, for screen readers.
            side: the side that works.
        """
        if name:
            self.setAccessibleName(translate("Figure", "Picture: {name}").format(name=name))
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
        before_ms, self._moment_ms = self._moment_ms, moment_ms
        if self._picture is None or self._shows_poses or self._is_still:
            return
        target = self._place_of(self._picture, QRectF(self.rect()))
        # Half a pixel is as fine as a breath can be seen.
        rise = round(target.height() * _BREATH * breath * 2) / 2
        if rise != self._rise:
            self._rise = rise
            self.update()
            return
        if moment_ms != before_ms:
            changed = self._picture.changed(self._risen(target), before_ms, moment_ms)
            if not changed.isEmpty():
                self.update(self._mirrored().mapRect(changed).toAlignedRect().adjusted(*_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture as large as fits, in the middle."""
        painter = QPainter(self)
        if self._ground is not None:
            # By a brush: for `fillRect`, the bindings would load all that Qt has for gradients.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(self._look.palette, self._ground)))
            painter.drawRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture, whole = self._picture, QRectF(self.rect())
        if picture is None:
            if self._path:
                self._paint_placeholder(painter)
        elif self._shows_poses and not self._is_still:
            self._paint_poses(painter, picture)
        else:
            painter.setTransform(self._mirrored())
            moment_ms = picture.key_ms if self._is_still else self._moment_ms
            picture.paint(painter, self._risen(self._place_of(picture, whole)), moment_ms)

    def _paint_poses(self, painter: QPainter, picture: Picture) -> None:
        """The first pose at the left, the one that tells most at the right, an arrow between."""
        width = (self.width() - _ARROW_ROOM) / 2
        for left, moment_ms in ((0.0, 0), (width + _ARROW_ROOM, picture.key_ms)):
            half = QRectF(left, 0, width, self.height())
            painter.save()
            painter.setTransform(self._mirrored(half))
            picture.paint(painter, self._place_of(picture, half), moment_ms)
            painter.restore()
        middle = QRectF(self.rect()).center()
        painter.setPen(QPen(QColor(self._look.palette.dim), 2, c=Qt.PenCapStyle.RoundCap))
        tip, tail = middle + QPointF(8, 0), middle - QPointF(8, 0)
        painter.drawLines([QLineF(tail, tip)])
        painter.drawPolyline([tip + QPointF(-6, -5), tip, tip + QPointF(-6, 5)])

    def _place_of(self, picture: Picture, into: QRectF) -> QRectF:
        """Where the whole picture has to be painted for what is to be seen to lie in `into`."""
        if not self._fills:
            return _fitted(picture.size, into)
        extent = picture.extent
        inset = _MARGIN * min(into.width(), into.height())
        into = into.adjusted(inset, inset, -inset, -inset)
        scale = min(into.width() / extent.width(), into.height() / extent.height())
        place = QRectF(0, 0, picture.size.width() * scale, picture.size.height() * scale)
        place.translate(into.center() - extent.center() * scale)
        return place

    def _mirrored(self, box: QRectF | None = None) -> QTransform:
        """What turns the drawn side into the one that works, within `box`."""
        place = QTransform()
        if self._picture is None or self._side in {None, self._picture.drawn_side}:
            return place
        box = QRectF(self.rect()) if box is None else box
        return place.translate(box.left() + box.right(), 0).scale(-1, 1)

    def _risen(self, target: QRectF) -> QRectF:
        """A body that breathes in gets a little taller."""
        return target.adjusted(0, -self._rise, 0, 0)

    def _paint_placeholder(self, painter: QPainter) -> None:
        """A mat with nobody on it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.line))
        width = self.width() * 0.6
        box = QRectF((self.width() - width) / 2, self.height() * 0.7, width, 8)
        painter.drawRoundedRect(box, 4, 4)

    def _load(self) -> None:
        """Load the picture in the colours of the look."""
        self._picture = None
        self.update()
        if not self._path:
            return
        try:
            self._picture = load_picture(self._path, dark=self._look.palette.is_dark)
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
