"""The tempo of a rep, folded away behind a line that says it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.plan.dose import Tempo
from lowback_timer.core.plan.limits import TEMPO_S
from lowback_timer.window.controls.button import Link
from lowback_timer.window.exercises.amount_row import AmountRow
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class TempoRows(QFrame):
    """A line such as "Tempo 2–1–2–1", and four steppers once it has been pressed."""

    chosen = Signal(object)
    """`Tempo`: what a person chose."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._tempo = Tempo(1000, 0, 1000, 0)
        self.fold = Link(look, "", self._toggle)
        self._parts = QFrame()
        self.rows = {
            part: AmountRow(look, title, TEMPO_S, partial(self._take, part))
            for part, title in (
                ("lift_ms", translate("TempoRows", "Lift")),
                ("hold_ms", translate("TempoRows", "Hold at the top")),
                ("lower_ms", translate("TempoRows", "Lower")),
                ("pause_ms", translate("TempoRows", "Pause at the bottom")),
            )
        }
        parts = look.space(QVBoxLayout(self._parts), 8)
        for row in self.rows.values():
            parts.addWidget(row)
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(self.fold)
        column.addWidget(self._parts)
        self._parts.hide()

    def show_tempo(self, tempo: Tempo) -> None:
        """Show another one."""
        self._tempo = tempo
        for part, row in self.rows.items():
            # A rep takes time to lift or to lower.
            other = {"lift_ms": tempo.lower_ms, "lower_ms": tempo.lift_ms}.get(part, 1)
            row.stepper.setMinimum(0 if other else 1)
            row.stepper.set_value(round(getattr(tempo, part) / 1000))
        self._tell()

    def _take(self, part: str, seconds: int) -> None:
        changes: dict[str, Any] = {part: seconds * 1000}
        self.show_tempo(replace(self._tempo, **changes))
        self.chosen.emit(self._tempo)

    def _toggle(self) -> None:
        self._parts.setVisible(self._parts.isHidden())
        self._tell()

    def _tell(self) -> None:
        tempo, is_folded = self._tempo, self._parts.isHidden()
        parts = (tempo.lift_ms, tempo.hold_ms, tempo.lower_ms, tempo.pause_ms)
        seconds = "–".join(f"{round(part / 1000)}" for part in parts)
        text = translate("TempoRows", "Tempo {seconds}").format(seconds=seconds)
        self.fold.setText(f"{text} {'▸' if is_folded else '▾'}")
        self.fold.setAccessibleName(text)
        self.fold.setAccessibleDescription(
            translate("TempoRows", "Shows how long each part of a rep takes")
            if is_folded
            else translate("TempoRows", "Folds the parts of a rep away again")
        )
