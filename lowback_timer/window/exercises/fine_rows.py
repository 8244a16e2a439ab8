"""What seldom changes of a dose, folded away behind a line that says it: get ready, and tempo."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.choices import GET_READY_S
from lowback_timer.core.cues.words import length_text
from lowback_timer.core.plan.dose import Milliseconds, Tempo
from lowback_timer.core.plan.limits import TEMPO_S
from lowback_timer.window.controls.button import Link
from lowback_timer.window.exercises.amount_row import AmountRow
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import NO_BREAK_SPACE, translate


class FineRows(QFrame):
    """A line such as "Get ready 12 s · tempo 2–1–2–1", and steppers once it has been pressed."""

    get_ready_chosen = Signal(int)
    """In milliseconds: what a person chose."""
    tempo_chosen = Signal(object)
    """`Tempo`: what a person chose."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._get_ready_ms: Milliseconds = 0
        self._tempo: Tempo | None = None
        self.fold = Link(look, "", self._toggle, Type.SMALL, flush=True)
        self._rows = QFrame()
        title = translate("FineRows", "Get ready")
        self.get_ready = AmountRow(look, title, GET_READY_S, self._take_get_ready)
        self.parts = {
            part: AmountRow(look, title, TEMPO_S, partial(self._take_part, part))
            for part, title in (
                ("lift_ms", translate("FineRows", "Lift")),
                ("hold_ms", translate("FineRows", "Hold at the top")),
                ("lower_ms", translate("FineRows", "Lower")),
                ("pause_ms", translate("FineRows", "Pause at the bottom")),
            )
        }
        rows = look.space(QVBoxLayout(self._rows), 8)
        for row in (self.get_ready, *self.parts.values()):
            rows.addWidget(row)
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(self.fold)
        column.addWidget(self._rows)
        self._rows.hide()

    def show_fine(self, get_ready_ms: Milliseconds, tempo: Tempo | None) -> None:
        """Show other times; without a tempo it is about a hold."""
        self._get_ready_ms, self._tempo = get_ready_ms, tempo
        self.get_ready.stepper.set_value(round(get_ready_ms / 1000))
        for part, row in self.parts.items():
            row.setVisible(tempo is not None)
            if tempo is not None:
                # A rep takes time to lift or to lower.
                other = {"lift_ms": tempo.lower_ms, "lower_ms": tempo.lift_ms}.get(part, 1)
                row.stepper.setMinimum(0 if other else 1)
                row.stepper.set_value(round(getattr(tempo, part) / 1000))
        self._tell()

    def _take_get_ready(self, seconds: int) -> None:
        self.get_ready_chosen.emit(seconds * 1000)

    def _take_part(self, part: str, seconds: int) -> None:
        if self._tempo is not None:
            changes: dict[str, Any] = {part: seconds * 1000}
            self.tempo_chosen.emit(replace(self._tempo, **changes))

    def _toggle(self) -> None:
        self._rows.setVisible(self._rows.isHidden())
        self._tell()

    def _tell(self) -> None:
        tempo, is_folded = self._tempo, self._rows.isHidden()
        time = length_text(self._get_ready_ms)
        if tempo is None:
            text = translate("FineRows", "Get ready {time}").format(time=time)
        else:
            parts = (tempo.lift_ms, tempo.hold_ms, tempo.lower_ms, tempo.pause_ms)
            seconds = "–".join(f"{round(part / 1000)}" for part in parts)
            text = translate("FineRows", "Get ready {time} · tempo {tempo}")
            text = text.format(time=time, tempo=seconds)
        self.fold.setText(f"{text}{NO_BREAK_SPACE}{'▸' if is_folded else '▾'}")
        self.fold.setAccessibleName(text)
        self.fold.setAccessibleDescription(
            translate("FineRows", "Unfolds more to choose")
            if is_folded
            else translate("FineRows", "Folds it away again")
        )
        self.fold.updateGeometry()
