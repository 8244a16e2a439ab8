"""Ways to make an exercise easier or harder; those that are exercises themselves lead there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from lowback_timer.core.plan.exercise import Variation
from lowback_timer.library.model import Library
from lowback_timer.window.controls.box import paint_field_box, text_painter
from lowback_timer.window.controls.button import TextButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import NO_BREAK_SPACE, translate

_PADDING = (12, 6)
_WRAPPED = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
)


class VariationButton(TextButton):
    """A variation that is an exercise of its own; its text wraps."""

    def __init__(self, look: Look, text: str, on_click: Callable[[], object]) -> None:
        super().__init__(look, text, on_click, Type.SMALL, _PADDING)
        # A fixed height would be that of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        across, up = (2 * self._look.px(each) for each in _PADDING)
        room = QRect(0, 0, max(1, width - across), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + up

    def minimumSizeHint(self) -> QSize:
        """A few words a line."""
        return QSize(self._look.px(120), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the text."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        fill = mix(palette.card, palette.ink, 0.07) if self.underMouse() else palette.card
        box, radius = QRectF(self.rect()), RADIUS_SMALL * look.scale
        paint_field_box(painter, box, radius, fill, look, has_focus=self.hasFocus())
        painter.setPen(QColor(palette.reps))
        painter.setFont(self.font())
        across = look.px(_PADDING[0])
        painter.drawText(self.rect().adjusted(across, 0, -across, 0), _WRAPPED, self.text())


class Variations(QFrame):
    """A heading and the variations below it; without any it is gone."""

    opened = Signal(str)
    """The id of the exercise that a variation is."""

    def __init__(self, look: Look, heading: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(heading)
        self.buttons: list[VariationButton] = []
        self._column = look.space(QVBoxLayout(self), 6)
        self._column.addWidget(look.label(heading, Type.LABEL))

    def show_variations(self, variations: Sequence[Variation], library: Library) -> None:
        """Show others."""
        while (item := self._column.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.buttons = []
        for each in variations:
            exercise = library.exercises.get(each.exercise or "")
            if exercise is None:
                text = self._look.label(each.text, Type.SMALL, "dim", wraps=True)
                self._column.addWidget(text)
                continue
            open_it = partial(self.opened.emit, exercise.id)
            button = VariationButton(self._look, f"{each.text}{NO_BREAK_SPACE}›", open_it)
            button.setAccessibleName(each.text)
            tip = translate("Variations", "Shows {exercise}").format(exercise=exercise.name)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            self._column.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(variations))
