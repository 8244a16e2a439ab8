"""Asks to which day all of a day is to be moved."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from lowback_timer.core.coach.known import Day
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.plan.words import full_date_text

_PADDING = 16


class MovePopup(Popup):
    """The days of that week that are next to no other back day."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(look, host)
        title = translate("Plan", "Move to")
        self.setWindowTitle(title)
        self.look.space(self.body, 8, (_PADDING, _PADDING, _PADDING, _PADDING))
        self.body.addWidget(self.look.label(title, Type.LABEL, "dim"))
        self.choices: list[Button] = []

    def ask(self, anchor: QWidget, days: Iterable[Day], on_choice: Callable[[Day], object]) -> None:
        """Open beside what was pressed."""
        for choice in self.choices:
            self.body.removeWidget(choice)
            choice.setParent(None)
            choice.deleteLater()
        self.choices = []
        for day in days:
            choice = Button(self.look, full_date_text(day), partial(self._choose, day, on_choice))
            self.body.addWidget(choice)
            self.choices.append(choice)
        self.open_at(anchor, self.choices[0] if self.choices else None)

    def _choose(self, day: Day, on_choice: Callable[[Day], object]) -> None:
        self.close_overlay()
        on_choice(day)
