"""Beside the steps of a workout: how long it takes, who counts, and the way to start it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.counting_card import CountingCard
from lowback_timer.window.workouts.time_card import TimeCard

_GAP = 14


class Sidebar(QFrame):
    """The cards scroll where there is too little room; Start is always in view."""

    start_clicked = Signal()
    sound_check_clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.time = TimeCard(look)
        self.counting = CountingCard(look)
        start, enter = translate("Workout", "Start"), translate("Keys", "Enter")
        self.start = KeyButton(look, start, enter, self.start_clicked.emit, is_primary=True)
        check = translate("SoundCheck", "Sound check")
        self.sound_check = Button(look, check, self.sound_check_clicked.emit)
        self.cards = QFrame()
        """What scrolls; it may be shown elsewhere."""
        cards = self._column = look.space(QVBoxLayout(self.cards), _GAP)
        cards.addWidget(self.time)
        cards.addWidget(self.counting)
        cards.addStretch(1)
        self._area = ScrollArea(look)
        self._area.setWidget(self.cards)
        column = look.space(QVBoxLayout(self), _GAP)
        column.addWidget(self._area, 1)
        self._buttons = look.space(QBoxLayout(QBoxLayout.Direction.TopToBottom), _GAP)
        self._buttons.addWidget(self.start, 1)
        self._buttons.addWidget(self.sound_check)
        column.addLayout(self._buttons)
        look.restyled.connect(self._fit)
        self._fit()

    def show_workout(self, adjuster: Adjuster) -> None:
        """Show another workout."""
        self.time.show_workout(adjuster)
        self.refresh(adjuster)

    def put_above(self, widget: QWidget) -> None:
        """Scroll something else, too, above the cards."""
        self._column.insertWidget(0, widget)

    def refresh(self, adjuster: Adjuster) -> None:
        """Show how long it takes by now."""
        self.time.refresh()
        minutes = minutes_text(adjuster.length_ms)
        self.start.set_text(translate("Workout", "Start · {minutes}").format(minutes=minutes))
        text = translate("Workout", "Start {workout}, {minutes}")
        self.start.setAccessibleName(text.format(workout=adjuster.written.name, minutes=minutes))

    def least_width(self, *, scrolls: bool = False) -> int:
        """With less than that, something in it would be cut off.

        Args:
            scrolls: Whether what it scrolls by needs room beside the cards.
        """
        cards = (self.time, self.counting)
        widest = max(each.minimumSizeHint().width() for each in cards)
        return widest + scrolls * self._area.verticalScrollBar().sizeHint().width()

    def lend_cards(self) -> QWidget:
        """Give the cards away; what is left are the buttons, side by side."""
        cards = self._area.takeWidget()
        self._area.hide()
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight)
        return cards

    def take_cards(self) -> None:
        """Have the cards again."""
        self._area.setWidget(self.cards)
        self._area.show()
        self._buttons.setDirection(QBoxLayout.Direction.TopToBottom)

    def _fit(self) -> None:
        self.sound_check.setFixedHeight(
            max(self._look.px(44), self.sound_check.sizeHint().height())
        )
