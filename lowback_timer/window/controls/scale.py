"""A row of numbers from 0 to 10, with words at both ends."""

from __future__ import annotations

from functools import partial
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from lowback_timer.core.session.answers import SCALE
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.controls.keyboard import digit_of
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_HEIGHT, _GAP, _LEAST = 44, 5, 30
_IN_ROWS = 6
"""Where they do not all fit beside each other, so many stand in the upper row."""
_TYPED_WITHIN_MS = 1_000
"""A 0 that comes so soon after a 1 makes a 10 of it."""
_BACKWARD, _FORWARD = Qt.Key.Key_Left, Qt.Key.Key_Right
_CLEARING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}

Tint = Literal["reps", "muscle"]
"""Which colour of the palette a chosen number has."""


class ScaleMark(Choice):
    """One number."""

    def __init__(self, look: Look, number: int, tint: Tint, style: Type) -> None:
        super().__init__(look)
        self.number = number
        self._tint, self._style = tint, style
        self.setText(str(number))

    def least_width(self) -> int:
        """Room for the widest number."""
        metrics = QFontMetricsF(self._look.font(self._style))
        text = metrics.horizontalAdvance(str(SCALE[-1])) + 8 * self._look.scale
        return round(max(_LEAST * self._look.scale, text))

    def sizeHint(self) -> QSize:
        """A square, about."""
        line = QFontMetricsF(self._look.font(self._style)).height()
        height = round(max(_HEIGHT * self._look.scale, 1.5 * line))
        return QSize(max(height, self.least_width()), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all but Space to the row: Qt would go no further than to the ends of a line."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a box and the number; a chosen one is filled with colour."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        colour = palette.muscle if self._tint == "muscle" else palette.reps
        fill = colour if self.isChecked() else palette.track
        if self.underMouse():
            fill = mix(fill, palette.ink, 0.1)
        line = palette.ink if self.hasFocus() else ""
        box = QRectF(self.rect())
        paint_box(painter, box, RADIUS_SMALL * look.scale, fill, line, look.stroke(FOCUS))
        painter.setPen(QColor(palette.on_accent if self.isChecked() else palette.ink))
        painter.setFont(look.font(self._style))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Scale(QFrame):
    """Asks for a whole number from 0 to 10. Nobody has to answer.

    It is chosen with the mouse, with the arrow keys, or typed: 10 as a 1 and a 0 right after it.
    What is chosen is taken back by a second click, by Delete or Backspace.

    Args:
        look: Colours, scale and fonts.
        title: What is asked; it stands above the row, unless the row is `bare`.
        ends: What 0 means, and what 10 means.
        tint: The colour of what is chosen.
        is_large: Whether it is to be read from the mat.
        bare: Whether the title is told to screen readers alone, as it stands elsewhere.
    """

    chosen = Signal(object)
    """`int`, or None: what a person said, or has taken back; from outside it is silent."""

    def __init__(
        self,
        look: Look,
        title: str,
        ends: tuple[str, str],
        tint: Tint = "reps",
        *,
        is_large: bool = False,
        bare: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._typed_one = QElapsedTimer()
        self._is_set_from_outside = False
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style = Type.TITLE if is_large else Type.LABEL
        self.row = _Row(look, [ScaleMark(look, each, tint, style) for each in SCALE])
        self.row.setAccessibleName(title)
        self.marks = self.row.marks
        meanings = {SCALE[0]: ends[0], SCALE[-1]: ends[1]}
        for mark in self.marks:
            meaning = meanings.get(mark.number)
            mark.setAccessibleName(f"{mark.number}, {meaning}" if meaning else str(mark.number))
            mark.setAccessibleDescription(title)
            mark.toggled.connect(partial(self._on_toggled, mark))
            mark.pressed.connect(partial(self._on_pressed, mark))
            mark.clicked.connect(partial(self._on_clicked, mark))
        self._taken_back: ScaleMark | None = None
        self._let_tab_lead_to(self.marks[0])
        self.title = look.label(title, Type.STRONG, wraps=True)
        if bare:  # to show what has no place yet would make a window of it for a moment
            self.title.hide()
        small = Type.BODY if is_large else Type.SMALL
        self._least = look.label(ends[0], small, "dim", wraps=True)
        self._most_text = ends[1]
        self._most = look.label(ends[1], small, "dim", wraps=True)
        self._most.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        words = look.space(QHBoxLayout(), 12)
        words.addWidget(self._least, 1)
        words.addWidget(self._most, 2)
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(self.title)
        column.addWidget(self.row)
        column.addLayout(words)

    @property
    def value(self) -> int | None:
        """What is chosen."""
        return next((mark.number for mark in self.marks if mark.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Choose from outside, or nothing."""
        self._is_set_from_outside = True
        for mark in self.marks:
            mark.setAutoExclusive(False)
        for mark in self.marks:
            mark.setChecked(mark.number == value)
        for mark in self.marks:
            mark.setAutoExclusive(True)
        self._is_set_from_outside = False
        if value is None:
            self._let_tab_lead_to(self.marks[0])

    def show_further(self, text: str) -> None:
        """Say something more where the words for 10 stand: "before: 2"."""
        show_text(self._most, " · ".join(filter(None, (self._most_text, text))))

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by a key, wherever that was pressed; tells whether it was for the scale."""
        digit = digit_of(event)
        if digit is None or event.isAutoRepeat():
            return False
        is_ten = digit == 0 and self.value == 1 and self._has_just_typed_one
        self._typed_one.start() if digit == 1 else self._typed_one.invalidate()
        self._choose(self.marks[10 if is_ten else digit])
        return True

    @property
    def focus_mark(self) -> ScaleMark:
        """What takes the keyboard: the chosen number, or the first."""
        return self.marks[self.value or 0]

    @property
    def _has_just_typed_one(self) -> bool:
        return self._typed_one.isValid() and self._typed_one.elapsed() <= _TYPED_WITHIN_MS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits that a number has left to the row, and what moves along it."""
        forward, backward = _FORWARD, _BACKWARD
        if self.isRightToLeft():
            forward, backward = backward, forward
        key, value = event.key(), self.value
        if key in {forward, backward}:
            by = 1 if key == forward else -1
            now = by - 1 if value is None and by > 0 else (value or 0) + by
            self._choose(self.marks[min(max(now, SCALE[0]), SCALE[-1])])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._choose(self.marks[0 if key == Qt.Key.Key_Home else -1])
        elif key in _CLEARING and value is not None:
            self._clear()
        elif not self.take_key(event):
            super().keyPressEvent(event)

    def _choose(self, mark: ScaleMark) -> None:
        mark.setFocus(Qt.FocusReason.OtherFocusReason)
        mark.setChecked(True)

    def _clear(self) -> None:
        self.set_value(None)
        self.chosen.emit(None)

    def _on_pressed(self, mark: ScaleMark) -> None:
        self._taken_back = mark if mark.isChecked() else None

    def _on_clicked(self, mark: ScaleMark) -> None:
        """Take back what was chosen already; what is chosen by a click stays."""
        if self._taken_back is mark:
            self._clear()
        self._taken_back = None

    def _on_toggled(self, mark: ScaleMark, is_chosen: bool) -> None:
        if is_chosen and not self._is_set_from_outside:
            self.chosen.emit(mark.number)

    def _let_tab_lead_to(self, mark: ScaleMark) -> None:
        policy = Qt.FocusPolicy
        for each in self.marks:
            each.setFocusPolicy(policy.StrongFocus if each is mark else policy.ClickFocus)


class _Row(QFrame):
    """Numbers beside each other, in two rows where they do not fit into one."""

    def __init__(self, look: Look, marks: list[ScaleMark]) -> None:
        super().__init__()
        self._look = look
        self.marks = marks
        for mark in marks:
            mark.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._arrange)
        look.watch(self)

    def hasHeightForWidth(self) -> bool:
        """They wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for one row, or two."""
        height, rows = self.marks[0].sizeHint().height(), self._rows(width)
        return rows * height + (rows - 1) * self._gap

    def sizeHint(self) -> QSize:
        """All in one row."""
        one = self.marks[0].sizeHint()
        return QSize(len(self.marks) * (one.width() + self._gap) - self._gap, one.height())

    def minimumSizeHint(self) -> QSize:
        """The upper of two rows."""
        least = self.marks[0].least_width()
        return QSize(_IN_ROWS * (least + self._gap) - self._gap, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _gap(self) -> int:
        return self._look.px(_GAP)

    def _rows(self, width: int) -> int:
        needed = len(self.marks) * (self.marks[0].least_width() + self._gap) - self._gap
        return 1 if needed <= width else 2

    def _arrange(self) -> None:
        width, gap, height = self.width(), self._gap, self.marks[0].sizeHint().height()
        columns = len(self.marks) if self._rows(width) == 1 else _IN_ROWS
        step = (width + gap) / columns
        for index, mark in enumerate(self.marks):
            row, column = divmod(index, columns)
            left, right = round(column * step), round((column + 1) * step) - gap
            box = QRect(left, row * (height + gap), right - left, height)
            if self.isRightToLeft():
                box.moveLeft(width - box.right() - 1)
            mark.setGeometry(box)
