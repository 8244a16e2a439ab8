"""How was the last set? Four answers in a row, each with its key."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from lowback_timer.core.session.answers import Felt
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.controls.keyboard import digit_of
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, fitted
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.felt_words import felt_name

_HEIGHT, _PADDING, _GAP, _KEY = 44, 12, 8, 20
_TINT = 0.86
"""So much of the card's colour is in that of a chosen one."""


class FeltChip(Choice):
    """One answer."""

    def __init__(self, look: Look, felt: Felt, key: str) -> None:
        super().__init__(look)
        self._felt, self.key = felt, key
        self.setText(felt_name(felt))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # After a click, the keys are still those of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Room for the text and the key."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        beside = (2 * _PADDING + _GAP + _KEY) * self._look.scale
        height = max(_HEIGHT * self._look.scale, 1.6 * metrics.height())
        return QSize(round(metrics.horizontalAdvance(self.text()) + beside), round(height))

    def minimumSizeHint(self) -> QSize:
        """Where there is too little room, the text gets smaller."""
        return QSize(self._look.px(72), self.sizeHint().height())

    def _take_tab(self, is_chosen: bool) -> None:
        """Stay where Tab leads, whatever is chosen: each can be pressed at any time."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a box, the text, and the key beside it."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        colour = palette.muscle if self._felt is Felt.HURT else palette.rest
        is_chosen = self.isChecked()
        fill = mix(colour, palette.card, _TINT) if is_chosen else palette.card
        if self.underMouse():
            fill = mix(fill, palette.ink, 0.07)
        line, width = (colour, look.stroke(2)) if is_chosen else (palette.line, 1.0)
        if self.hasFocus():
            line, width = palette.ink, look.stroke(FOCUS)
        radius = RADIUS_SMALL * look.scale
        paint_box(painter, QRectF(self.rect()), radius, fill, line, width)
        key, gap, edge = (each * look.scale for each in (_KEY, _GAP, _PADDING))
        font = look.font(Type.LABEL)
        room = self.width() - 2 * edge - key - gap
        font = fitted(font, self.text(), room)
        text_width = QFontMetricsF(font).horizontalAdvance(self.text())
        left = (self.width() - text_width - gap - key) / 2
        painter.setFont(font)
        painter.setPen(QColor(palette.ink))
        box = mirrored(self, QRectF(left, 0, text_width + 1, self.height()))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        top = (self.height() - key) / 2
        key_box = mirrored(self, QRectF(left + text_width + gap, top, key, key))
        painter.setPen(QPen(QColor(mix(palette.ink, fill, 0.55)), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key_box, 5 * look.scale, 5 * look.scale)
        painter.setPen(QColor(mix(palette.ink, fill, 0.2)))
        painter.setFont(fitted(look.font(Type.LABEL, 0.9), self.key, key - 4 * look.scale))
        painter.drawText(key_box, Qt.AlignmentFlag.AlignCenter, self.key)


class FeltRow(QFrame):
    """The question and its answers. Nobody has to answer; one that was given can be changed."""

    chosen = Signal(object)
    """`Felt`: what a person said; what is shown from outside is silent."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_set_from_outside = False
        self.setAccessibleName(translate("Felt", "How was the last set?"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._question = look.label("", Type.BODY, "dim")
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips: dict[Felt, FeltChip] = {}
        row = look.space(QHBoxLayout(), 8)
        for number, felt in enumerate(Felt, start=1):
            chip = self.chips[felt] = FeltChip(look, felt, str(number))
            chip.setAccessibleDescription(translate("Keys", "Key {key}").format(key=number))
            # Not when clicked: a screen reader toggles it, which is no click.
            chip.toggled.connect(partial(self._on_toggled, felt))
            row.addWidget(chip)
        self._column = look.space(QVBoxLayout(self), 8)
        self._column.addWidget(self._question)
        self._column.addLayout(row)
        self.show_felt(None, "")

    def set_brief(self, is_brief: bool) -> None:
        """Show the answers alone, where there is no room for the question: they tell it."""
        self._question.setVisible(not is_brief)

    @property
    def question(self) -> str:
        """What is asked."""
        return self._question.text()

    def show_felt(self, felt: Felt | None, done: str) -> None:
        """Ask about a set of which so much was done, and show what is said of it so far."""
        text = translate("Felt", "Last set: {done} · how was it?").format(done=done)
        show_text(self._question, text if done else translate("Felt", "How was the last set?"))
        self._is_set_from_outside = True
        for each, chip in self._unbound():
            chip.setChecked(each is felt)
            chip.setAutoExclusive(True)
        self._is_set_from_outside = False

    def chip_of(self, event: QKeyEvent) -> FeltChip | None:
        """The answer that a key stands for, if it does."""
        digit = digit_of(event) or 0
        return next((chip for chip in self.chips.values() if chip.key == str(digit)), None)

    def _unbound(self) -> Iterator[tuple[Felt, FeltChip]]:
        """The chips, none of which has to stay chosen."""
        for each in self.chips.items():
            each[1].setAutoExclusive(False)
        yield from self.chips.items()

    def _on_toggled(self, felt: Felt, is_chosen: bool) -> None:
        if is_chosen and not self._is_set_from_outside:
            self.chosen.emit(felt)
