"""What the next session changes, and what stays; all of it can be left as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.coach.progress import Notch
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.card import Card
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.progress_words import headline, why_text


class NextTime(Card):
    """Hidden as long as nothing is known."""

    refused = Signal(object, bool)
    """A tuple of `Notch`, and whether they are to be refused."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "panel")
        self._notches: tuple[Notch, ...] = ()
        self._are_refused = False
        self._changing = look.label("", Type.BODY, wraps=True)
        self._staying = look.label("", Type.SMALL, "dim", wraps=True)
        self.leave = Link(look, "", self._ask, Type.SMALL, flush=True)
        column = look.space(QVBoxLayout(self), 4, (16, 12, 16, 10))
        column.addWidget(look.label(translate("NextTime", "Next time"), Type.STRONG))
        for part in (self._changing, self._staying, self.leave):
            column.addWidget(part)
        self.hide()

    def show_changes(self, done: Sequence[Moved]) -> None:
        """Tell what comes of each exercise that was done.

        Args:
            done: What is asked for the next time, the notch that comes next among it.
        """
        asked = [each for each in done if each.notch is not None]
        # What is merely advised, and moves nothing, need not be refused.
        self._notches = tuple(
            each.notch for each in asked if each.notch is not None and each.variation is None
        )
        self._are_refused = bool(self._notches) and all(each.is_refused for each in self._notches)
        changing = [each for each in asked if each.notch is not None and not each.notch.is_refused]
        text = translate("NextTime", "{exercise}. {why}")
        lines = (text.format(exercise=headline(each), why=why_text(each)) for each in changing)
        show_text(self._changing, "\n".join(lines))
        staying = [each for each in done if each not in changing]
        show_text(self._staying, _stay_text(staying))
        self._changing.setVisible(bool(changing))
        self._staying.setVisible(bool(staying))
        text = (
            translate("NextTime", "Do it after all")
            if self._are_refused
            else translate("NextTime", "Leave it all as it is")
        )
        self.leave.setText(text)
        self.leave.updateGeometry()
        self.leave.setVisible(bool(self._notches))
        self.setVisible(bool(done))

    def _ask(self) -> None:
        self.refused.emit(self._notches, not self._are_refused)


def _stay_text(staying: Sequence[Moved]) -> str:
    """What stays, in one line: "Bird dog, Superman: as before"."""
    if not staying:
        return ""
    names = ", ".join(dict.fromkeys(each.exercise.name for each in staying))
    return translate("NextTime", "As before: {exercises}.").format(exercises=names)
