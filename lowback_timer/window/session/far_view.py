"""The far view: one huge number in the colour of the phase, to be read across the room."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from lowback_timer.core.session.reading import Reading, State
from lowback_timer.window.controls.spoken_number import SpokenNumber
from lowback_timer.window.figures.figure_time import lungs_at
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import fitted, sized_font
from lowback_timer.window.session.face import Face, far_lines
from lowback_timer.window.session.far_colours import BREATH_MS, far_colours
from lowback_timer.window.session.flash import FlashLimiter
from lowback_timer.window.session.phase_mark import paint_phase_mark

FLASH_MS = 200
_DIGITS = 0.53
"""Height of the digits, as a share of the height of the view; at least half, whatever the font."""

_WIDEST = 0.94
"""How much of the width a line may take."""

_EDGE = 0.025
"""Nothing is written so near to an edge."""

_WORD = (0.025, 0.155)
_NUMBER_MIDDLE = 0.465
_EXERCISE = (0.755, 0.125)
_SIDE = (0.88, 0.095)
"""Where the lines are: top and height, as shares of the height of the view."""


class _Shown(NamedTuple):
    """Everything that can be seen; when it is the same, nothing is repainted."""

    phase: Phase
    mark: Phase
    word: str
    number: str
    exercise: str
    side: str
    breath: float


class FarView(QFrame):
    """Shows a `Face`'s number, phase, exercise and side, and nothing else."""

    def __init__(self, look: Look, limiter: FlashLimiter) -> None:
        super().__init__()
        self._look = look
        self._limiter = limiter
        self._shown: _Shown | None = None
        self._spoken = SpokenNumber(self)
        self._is_calm = False
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self.update)
        # It paints every pixel of itself.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.watch(self)

    @property
    def ink(self) -> str:
        """The colour of what is written now."""
        return far_colours(
            self._look.palette, self._shown.phase if self._shown else Phase.PAUSED
        ).ink

    def set_reduce_motion(self, reduces: bool) -> None:
        """Let the background stand still."""
        self._is_calm = reduces

    def show_face(
        self, face: Face, reading: Reading, note: str, now_ms: float, said: str = ""
    ) -> None:
        """Show another instant.

        Args:
            face: the instant, in words.
            reading: the same, as the session gave it.
            note: what to do in a pause; it takes the place of the side.
            now_ms: the present. The background breathes by it, however fast the session goes.
            said: how the last set was.
        """
        is_paused = reading.state is State.PAUSED
        word, exercise, side = far_lines(face, reading)
        phase = self._phase_to_show(Phase.PAUSED if is_paused else face.phase, now_ms)
        still = self._is_calm or is_paused
        shown = _Shown(
            phase=phase,
            mark=Phase.PAUSED if is_paused else Phase.READY if reading.is_waiting else face.phase,
            word=word,
            number=face.number,
            exercise=exercise,
            side=note if is_paused else " · ".join(filter(None, (side, said))),
            breath=0.0 if still else lungs_at(now_ms, BREATH_MS),
        )
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleName(", ".join(filter(None, (word, exercise, shown.side))))
            self._spoken.show_number(face.number, face.caption)
            self.update()

    def flash(self, now_ms: float) -> None:
        """Light up once, if the limiter lets it."""
        if self._limiter.allows(now_ms):
            self._flash.start()
            self.update()

    def _phase_to_show(self, phase: Phase, now_ms: float) -> Phase:
        """The phase whose colours are shown: a change of them all over is a flash, too.

        Where too much has flashed already, the colour comes later than the words. Under a flash
        that is going on it changes unseen.
        """
        before = self._shown.phase if self._shown else phase
        if phase == before or self._flash.isActive() or self._limiter.allows(now_ms):
            return phase
        return before

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the four lines unless it is only about the edges."""
        if self._shown is None:
            return
        shown, height = self._shown, self.height()
        colours = far_colours(self._look.palette, shown.phase)
        is_flashing = self._flash.isActive()
        ground = colours.flash_ground if is_flashing else colours.ground(shown.breath)
        ink = colours.flash_ink if is_flashing else colours.ink
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(ground))
        edge_x, edge_y = round(_EDGE * self.width()), round(_EDGE * height)
        if not event.region().intersects(self.rect().adjusted(edge_x, edge_y, -edge_x, -edge_y)):
            return  # the flash of the border has gone
        painter.setPen(QColor(ink))
        self._paint_word(painter, shown, ink)
        number_font = self._number_font(shown.number)
        painter.setFont(number_font)
        digits = QFontMetricsF(number_font).tightBoundingRect("0")
        width = QFontMetricsF(number_font).horizontalAdvance(shown.number)
        base = _NUMBER_MIDDLE * height - digits.center().y()
        painter.drawText(QPointF((self.width() - width) / 2, base), shown.number)
        self._paint_line(painter, shown.exercise, _EXERCISE)
        self._paint_line(painter, shown.side, _SIDE, QFont.Weight.DemiBold)

    def _paint_word(self, painter: QPainter, shown: _Shown, ink: str) -> None:
        """The mark of the phase, and its word beside it."""
        top, share = _WORD
        height = share * self.height()
        mark = 0.62 * height
        gap = 0.3 * height
        font = self._fitting(shown.word, 0.72 * height, taken=mark + gap)
        width = QFontMetricsF(font).horizontalAdvance(shown.word)
        left = (self.width() - mark - gap - width) / 2
        box = QRectF(left, top * self.height() + (height - mark) / 2, mark, mark)
        paint_phase_mark(painter, box, shown.mark, ink)
        painter.setFont(font)
        room = QRectF(box.right() + gap, top * self.height(), width + 1, height)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown.word)

    def _paint_line(
        self,
        painter: QPainter,
        text: str,
        place: tuple[float, float],
        weight: QFont.Weight = QFont.Weight.Bold,
    ) -> None:
        top, share = place
        height = share * self.height()
        painter.setFont(self._fitting(text, 0.72 * height, weight))
        room = QRectF(0, top * self.height(), self.width(), height)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _fitting(
        self,
        text: str,
        pixels: float,
        weight: QFont.Weight = QFont.Weight.Bold,
        taken: float = 0,
    ) -> QFont:
        """A font of that size, or smaller when the text would not fit beside what is taken."""
        return fitted(sized_font(round(pixels), weight), text, _WIDEST * self.width() - taken)

    def _number_font(self, number: str) -> QFont:
        """A font whose digits are as high as they should be, or as the width allows."""
        probe = QFontMetricsF(sized_font(100))
        pixels = _DIGITS * self.height() / probe.tightBoundingRect("0").height() * 100
        return self._fitting(number, pixels)
