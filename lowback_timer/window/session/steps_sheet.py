"""What the whole workout consists of, over a session that stands still meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.look.look import Look, scale_for
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.keymap import Action, action_of
from lowback_timer.window.session.step_entries import StepEntry
from lowback_timer.window.session.step_list import StepList

_WIDTH, _AROUND, _INSIDE = 620, 24, 28


class CoolDown(Enum):
    """What a session has to calm down with."""

    NONE = "none"
    """Nothing, or that goes on already."""
    OFF = "off"
    """Something that is left out today."""
    AHEAD = "ahead"


class StepsSheet(Overlay):
    """The list of steps, and below it what else can be done about what is to come."""

    chosen = Signal(int)
    """Index of the step that a person wants to go to."""
    asked = Signal(object)
    """`Action`: what else is asked for; whoever hears that closes the sheet, or shows it anew."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(look, host)
        title = translate("StepsSheet", "The whole workout")
        self.setAccessibleName(title)
        self.list = StepList(self.look)
        self.list.chosen.connect(self.chosen)
        self._buttons = {
            action: KeyButton(self.look, text, str(action.value.written), on_click)
            for action, text, on_click in (
                (
                    Action.SWAP,
                    translate("StepsSheet", "Swap the next one"),
                    lambda: self.asked.emit(Action.SWAP),
                ),
                (
                    Action.COOL_DOWN,
                    translate("StepsSheet", "Cool down now"),
                    lambda: self.asked.emit(Action.COOL_DOWN),
                ),
                (Action.STEPS, translate("StepsSheet", "Close"), self.close_overlay),
            )
        }
        self.look.space(self.body, 14, (_INSIDE, 24, _INSIDE, 24))
        self.body.addWidget(self.look.label(title, Type.HEADING))
        self.body.addWidget(self.list)
        self._foot = self.look.space(QHBoxLayout(), 12)
        self._foot.addStretch()
        for button in self._buttons.values():
            self._foot.addWidget(button)
        self.body.addLayout(self._foot)
        self.look.restyled.connect(self.fit)

    def show_entries(
        self, entries: Sequence[StepEntry], cool_down: CoolDown, *, can_swap: bool
    ) -> None:
        """Show the steps of a session, and offer what can be done about what is to come.

        Args:
            entries: The steps.
            cool_down: What can be done about the cool-down.
            can_swap: Whether another exercise can take the place of the next one.
        """
        button = self._buttons[Action.COOL_DOWN]
        button.setVisible(cool_down is not CoolDown.NONE)
        button.set_text(
            translate("StepsSheet", "Add the cool-down")
            if cool_down is CoolDown.OFF
            else translate("StepsSheet", "Cool down now")
        )
        self._buttons[Action.SWAP].setVisible(can_swap)
        self.fit()
        self.list.show_entries(entries)
        self.fit()

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the keyboard on the list."""
        super().open(focus or self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do, by their keys; the one that has opened it closes it."""
        button = self._buttons.get(action) if (action := action_of(event)) else None
        if button is not None and button.isVisible():
            button.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list grow with the window, but never beyond it."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make the card as large as its list, as far as the window has room."""
        self.look.set_scale(scale_for(self.size()))
        most = self.width() - 2 * _AROUND
        around = 2 * self.look.px(_INSIDE) + 2  # and the card's line
        inside = max(self.list.wanted_width(), self._foot.sizeHint().width())
        wanted = max(self.look.px(_WIDTH), inside + around)
        self._card.setFixedWidth(min(wanted, most))
        self.list.setFixedHeight(0)
        free = self.height() - 2 * _AROUND - self.body.sizeHint().height() - 2
        self.list.setFixedHeight(max(0, min(self.list.wanted_height(), free)))
