"""The suggestion for today: one workout, why it is this one, and the way to start it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.today.reason_line import ReasonLine

_FIGURE = QSize(380, 212)
_LEAST_TEXT = 400
"""With less room than that beside it, times the size of texts, the figure goes above them."""
_LOWEST_FIGURE = 150
"""Its height where it stands above the texts."""
_LEAST_HEIGHT = 450
"""Of a window in which a figure above the texts leaves room for Start, times their size."""


@dataclass(frozen=True, slots=True)
class SuggestionText:
    """What the card says of a workout."""

    name: str
    contents: str
    """What it holds: "Warm-up · Bird dog 2 × 12"."""
    length: str
    """How long it takes: "16 min"."""
    picture: str
    """The path of the picture of its main exercise."""


class SuggestionCard(Card):
    """Shows one suggestion, or says why there is none."""

    start_clicked = Signal()
    change_clicked = Signal()
    other_clicked = Signal()
    why_clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.has_suggestion = False
        """Whether there is something to start."""
        self._picture = ""
        self._figure_ground = Card(look, "panel")
        self._figure = FigureView(look, "panel")
        self._figure.show_still()
        ignored = QSizePolicy.Policy.Ignored
        self._figure.setSizePolicy(ignored, ignored)  # the texts say how high the card is
        for_today = translate("Suggestion", "For today")
        self._for_today = look.label(for_today, Type.BODY, "dim")
        self._name = look.label("", Type.TITLE, wraps=True)
        self._contents = look.label("", Type.BODY, wraps=True)
        self._reason = ReasonLine(look)
        self._reason.why_clicked.connect(self.why_clicked)
        self.why = self._reason.why
        start, enter = translate("WorkoutPreview", "Start"), translate("Keys", "Enter")
        self.start = KeyButton(look, start, enter, self.start_clicked.emit, is_primary=True)
        change = translate("Suggestion", "Change")
        self.change = Button(look, change, self.change_clicked.emit)
        other = translate("Suggestion", "Something else")
        self.other = Link(look, other, self.other_clicked.emit)
        self._length = look.label("", Type.STRONG)
        self._buttons = QWidget()
        self._lay_out()
        look.restyled.connect(self._fit)

    def _lay_out(self) -> None:
        look = self._look
        self._row = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 24)
        look.space(self._row, 24, (22, 18, 22, 18))
        around = look.space(QVBoxLayout(self._figure_ground), 0, (12, 12, 12, 12))
        around.addWidget(self._figure)
        self._row.addWidget(self._figure_ground)
        column = look.space(QVBoxLayout(), 4)
        column.addWidget(self._for_today)
        column.addWidget(self._name)
        column.addWidget(self._contents)
        column.addWidget(self._reason)
        column.addStretch(1)
        flow = look.space(Flow(), 12)
        for button in (self.start, self.change, self.other):
            flow.addWidget(button)
        ending = look.space(QHBoxLayout(self._buttons), 12, (0, 8, 0, 0))
        ending.addLayout(flow, 1)
        ending.addWidget(self._length, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._buttons)
        self._row.addLayout(column, 1)

    def show_workout(self, text: SuggestionText, *, has_others: bool) -> None:
        """Show a workout; the reason for it follows, or is already known.

        Args:
            text: What is said of it.
            has_others: Whether something else can be suggested as well.
        """
        show_text(self._name, text.name)
        show_text(self._contents, text.contents)
        show_text(self._length, text.length)
        name = translate("WorkoutPreview", "Start {workout}").format(workout=text.name)
        self.start.setAccessibleName(name)
        change = translate("Suggestion", "Change {workout}").format(workout=text.name)
        self.change.setAccessibleName(change)
        self._show_picture(text.picture)
        self._show_parts(is_shown=True)
        _show(self.other, is_shown=has_others)

    def show_reason(self, reason: str) -> None:
        """Say why; empty while nobody knows."""
        self._reason.show_reason(reason)

    def show_nothing(self, title: str, text: str) -> None:
        """Say that there is nothing to suggest."""
        show_text(self._name, title)
        show_text(self._contents, text)
        self._show_parts(is_shown=False)
        self.show_reason("")

    @property
    def is_idle(self) -> bool:
        """Whether the mouse is on none of its buttons."""
        buttons = (self.start, self.change, self.other)
        return not any(each.underMouse() or each.isDown() for each in buttons)

    def _show_parts(self, *, is_shown: bool) -> None:
        self.has_suggestion = is_shown
        for part in (self._for_today, self._reason, self._buttons):
            _show(part, is_shown=is_shown)
        self._fit()

    def _show_picture(self, path: str) -> None:
        if path == self._picture:
            return
        is_first, self._picture = not self._picture, path
        if not is_first:
            self._figure.show_picture(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and read the first picture after that: it takes a while."""
        super().paintEvent(event)
        if self._picture:
            QTimer.singleShot(0, self, lambda: self._figure.show_picture(self._picture))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figure beside the texts, or above them where there is too little room.

        Where it would push Start out of sight it is not shown at all.
        """
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._look
        free = self.width() - look.px(_FIGURE.width() + 24 + 2 * 22)
        is_wide = free >= look.px(_LEAST_TEXT * look.text_scale)
        has_room = is_wide or self.window().height() >= look.px(_LEAST_HEIGHT) * look.text_scale
        _show(self._figure_ground, is_shown=self.has_suggestion and has_room)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._figure_ground.setMinimumSize(0, look.px(_LOWEST_FIGURE))
        self._figure_ground.setMaximumSize(16_777_215, look.px(_LOWEST_FIGURE))
        if is_wide:
            self._figure_ground.setFixedWidth(look.px(_FIGURE.width()))
            self._figure_ground.setMinimumHeight(look.px(_FIGURE.height()))
            self._figure_ground.setMaximumHeight(16_777_215)
        height = max(self.start.sizeHint().height(), self.change.sizeHint().height())
        for button in (self.start, self.change):
            button.setFixedHeight(height)


def _show(widget: QWidget, *, is_shown: bool) -> None:
    """Show or hide it; what is so already is not asked, as that has its style worked out anew."""
    if widget.isHidden() == is_shown:
        widget.setVisible(is_shown)
