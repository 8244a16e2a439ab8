"""The form cues of an exercise, numbered, with the one to heed now lit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import mirrored, text_painter
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type, wrapped
from lowback_timer.window.look.words import translate

_ROW, _DOT = 34, 26
_NUMBER_IN_DOT = 0.62
_TEXT_LEFT = 1.45
"""Where the texts begin, in widths of a dot."""
_ROW_GAP = 0.3
"""Between two cues of several lines, as a share of a line."""


@dataclass(frozen=True)
class _Setting:
    """How the cues are set: in one font, and each in so many lines."""

    font: QFont
    lines: tuple[tuple[str, ...], ...]
    heights: tuple[float, ...]
    dot: float

    @property
    def height(self) -> float:
        return sum(self.heights)

    @property
    def widest(self) -> float:
        metrics = QFontMetricsF(self.font)
        texts = (metrics.horizontalAdvance(text) for lines in self.lines for text in lines)
        return self.dot * _TEXT_LEFT + max(texts, default=0.0)


class CueList(PaintedLabel):
    """Shows cues as one line each; where texts are large and there is room, as several."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cues: tuple[str, ...] = ()
        self._lit: int | None = None
        self._phase = Phase.REPS
        self._most_height = 0
        self._settings: dict[int, _Setting] = {}
        """By width: layouts ask for heights far more often than anything changes."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._settings.clear)
        look.watch(self)

    def hasHeightForWidth(self) -> bool:
        """Cues wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        return round(max(_ROW * self._look.scale, self._set(width).height))

    def sizeHint(self) -> QSize:
        """A row a cue, or more where there is room."""
        return QSize(300, self.heightForWidth(self.width()))

    def set_most_height(self, pixels: int) -> None:
        """Let texts that are larger than designed take so much height."""
        if pixels != self._most_height:
            self._most_height = pixels
            self._settings.clear()
            self.updateGeometry()
            self.update()

    def show_cues(self, cues: tuple[str, ...], lit: int | None, phase: Phase) -> None:
        """Show `cues`, with number `lit` in the phase's colour."""
        if (cues, lit, phase) == (self._cues, self._lit, self._phase):
            return
        if cues != self._cues:
            named = translate("CueList", "Form cues: {cues}").format(cues="; ".join(cues))
            self.setAccessibleName(named if cues else "")
            self._cues = cues
            self._settings.clear()
            self.updateGeometry()
        self._lit, self._phase = lit, phase
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cues below each other."""
        painter = text_painter(self)
        palette = self._look.palette
        setting = self._set(self.width())
        dot = setting.dot
        number_font = self._look.font(Type.SMALL)
        number_font.setPixelSize(min(number_font.pixelSize(), int(dot * _NUMBER_IN_DOT)))
        line = QFontMetricsF(setting.font).height()
        text_left, top = dot * _TEXT_LEFT, 0.0
        for index, (lines, height) in enumerate(zip(setting.lines, setting.heights, strict=True)):
            is_lit = index == self._lit
            text_top = top + (height - len(lines) * line) / 2
            circle = mirrored(self, QRectF(0, text_top + (line - dot) / 2, dot, dot))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.phases[self._phase] if is_lit else palette.track))
            painter.drawEllipse(circle)
            painter.setPen(QColor(palette.on_accent if is_lit else palette.ink))
            painter.setFont(number_font)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
            painter.setPen(QColor(palette.ink if is_lit or self._lit is None else palette.dim))
            painter.setFont(setting.font)
            for number, text in enumerate(lines):
                box = QRectF(text_left, text_top + number * line, self.width() - text_left, line)
                aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(mirrored(self, box), aligned, text)
            top += height

    def _set(self, width: int) -> _Setting:
        """How the cues are set in that width."""
        if width not in self._settings:
            self._settings[width] = self._largest(width)
        return self._settings[width]

    def _largest(self, width: int) -> _Setting:
        """The largest way to set all cues in one font.

        Texts as designed take one line each, and are smaller where the longest would not fit.
        Larger ones may wrap, and then they are no smaller than designed.
        """
        wanted = self._look.font(Type.CUE)
        designed = round(wanted.pixelSize() / max(1.0, self._look.text_scale))
        for pixels in range(wanted.pixelSize(), designed, -1):
            setting = self._wrapped(wanted, pixels, pixels / designed, width)
            if setting.height <= self._most_height and setting.widest <= width:
                return setting
        return self._one_line_each(wanted, designed, width)

    def _wrapped(self, font: QFont, pixels: int, growth: float, width: int) -> _Setting:
        font = QFont(font)
        font.setPixelSize(pixels)
        metrics = QFontMetricsF(font)
        dot = _DOT * self._look.scale * growth
        lines = tuple(wrapped(cue, metrics, width - dot * _TEXT_LEFT) for cue in self._cues)
        row = _ROW * self._look.scale
        heights = tuple(max(row, (len(each) + _ROW_GAP) * metrics.height()) for each in lines)
        return _Setting(font, lines, heights, dot)

    def _one_line_each(self, font: QFont, pixels: int, width: int) -> _Setting:
        dot, row = _DOT * self._look.scale, _ROW * self._look.scale
        font = QFont(font)
        font.setPixelSize(pixels)
        metrics = QFontMetricsF(font)
        longest = max((metrics.horizontalAdvance(cue) for cue in self._cues), default=0.0)
        share = min(1.0, (width - dot * _TEXT_LEFT) / longest if longest else 1.0)
        font.setPixelSize(max(1, int(pixels * share)))
        lines = tuple((cue,) for cue in self._cues)
        return _Setting(font, lines, (row,) * len(lines), dot)
