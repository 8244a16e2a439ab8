"""A section of a workout: what it is there for, and its exercises."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from lowback_timer.core.plan.workout import Section
from lowback_timer.window.controls.basics import line, show_text
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.item_row import ItemRow
from lowback_timer.window.workouts.words import heading_of, why

_GAP = 12
_LEAST_WORDS = 220


class SectionBlock(QFrame):
    """A heading and a row an exercise.

    Args:
        look: What it looks like.
        adjuster: Takes the changes.
        index: Which of the workout's sections.
        rows: Its exercises.
        chooses_rounds: Whether it offers how often it is gone through.
    """

    def __init__(
        self,
        look: Look,
        adjuster: Adjuster,
        index: int,
        rows: list[ItemRow],
        *,
        chooses_rounds: bool,
    ) -> None:
        super().__init__()
        self._look = look
        self._adjuster = adjuster
        self._index = index
        self.rows = rows
        self._name = look.label("", Type.LABEL, "accent")
        self._why = look.label("", Type.SMALL, "dim", wraps=True)
        self.rounds = self._made_rounds() if chooses_rounds else None
        column = look.space(QVBoxLayout(self), 0)
        self._head = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), _GAP, (0, 0, 0, 9))
        words = look.space(QVBoxLayout(), 2)
        words.addWidget(self._name)
        words.addWidget(self._why)
        self._head.addLayout(words, 1)
        if self.rounds is not None:
            self._head.addWidget(self.rounds)
        column.addLayout(self._head)
        self._lines = []
        for row in rows:
            self._lines.append(line())
            column.addWidget(self._lines[-1])
            column.addWidget(row)
        look.restyled.connect(self._fit)
        self.refresh()

    def refresh(self) -> None:
        """Show what is done of it by now."""
        section, rounds = self._section, self._adjuster.shown.rounds[self._index]
        show_text(self._name, heading_of(section, rounds))
        show_text(self._why, why(section.kind, rounds))
        self._why.setVisible(bool(self._why.text()))
        if self.rounds is not None:
            self.rounds.set_value(str(rounds))
        # What is off, and is switched on elsewhere, is not there at all.
        is_shown = rounds > 0 or self.rounds is not None
        # Shown before it has a place, it would be a window of its own for a moment.
        if self.parentWidget() is not None or not is_shown:
            self.setVisible(is_shown)
        for row, above in zip(self.rows, self._lines, strict=True):
            row.setVisible(rounds > 0)
            above.setVisible(rounds > 0)
            row.refresh()

    @property
    def _section(self) -> Section:
        return self._adjuster.written.sections[self._index]

    def _made_rounds(self) -> Segments:
        kind = self._section.kind
        names = {
            "0": translate("Workout", "Off"),
            "1": translate("Workout", "Once"),
            "2": translate("Workout", "Twice"),
        }
        if not self._adjuster.wanted.can_go_without(kind):
            del names["0"]
        if (written := self._section.rounds) > 2:
            names[str(written)] = translate("Workout", "%n time(s)", None, written)
        made = Segments(self._look, kind.label, names)
        made.chosen.connect(lambda value: self._adjuster.set_rounds(kind, int(value)))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.rounds is None:
            return
        needed = self.rounds.sizeHint().width()
        needed += self._look.px(_GAP + _LEAST_WORDS * self._look.text_scale)
        direction, alignment = QBoxLayout.Direction, Qt.AlignmentFlag
        fits = self.width() >= needed
        self._head.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._head.setAlignment(
            self.rounds, alignment.AlignVCenter if fits else alignment.AlignLeading
        )
