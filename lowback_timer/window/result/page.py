"""The last page: what the workout came to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lowback_timer.core.cues.words import clock_text
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.window.controls.basics import frame
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look, scale_for
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.result.outcome_mark import OutcomeMark
from lowback_timer.window.result.result import Result, result_of
from lowback_timer.window.result.result_table import ResultTable

_WIDEST = 960


class FinishedPage(QWidget):
    """Shows a session that is over, be it to its end or not."""

    closed = Signal()
    again_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look = look.part(self)
        self.mark = OutcomeMark(look)
        self.headline = self._look.label("", Type.DISPLAY, wraps=True)
        self.subline = self._look.label("", Type.BODY, "dim", wraps=True)
        self.time = self._look.label("", Type.TITLE)
        self.sets = self._look.label("", Type.TITLE)
        self.in_part = self._look.label("", Type.SMALL, "dim")
        self.table = ResultTable(look)
        self.advice = self._look.label("", Type.SMALL, "dim", wraps=True)
        again, done = translate("FinishedPage", "Again"), translate("FinishedPage", "Done")
        enter = translate("Keys", "Enter")
        self.again = KeyButton(look, again, "A", self.again_requested.emit)
        self.done = KeyButton(look, done, enter, self.closed.emit, is_primary=True)
        self.done.set_phase("done")
        self._lay_out()

    def _lay_out(self) -> None:
        centring = self._look.space(QHBoxLayout(self), 0, (28, 28, 28, 24))
        self._content = QWidget()
        centring.addWidget(self._content)
        page = self._look.space(QVBoxLayout(self._content), 20)
        head = self._look.space(QHBoxLayout(), 20)
        head.addWidget(self.mark)
        words = self._look.space(QVBoxLayout(), 2)
        words.addWidget(self.headline)
        words.addWidget(self.subline)
        head.addLayout(words, 1)
        meaning = translate("FinishedPage", "workout time")
        head.addLayout(self._stat(self.time, self._look.label(meaning, Type.SMALL, "dim")))
        head.addSpacing(12)
        head.addLayout(self._stat(self.sets, self.in_part))
        page.addLayout(head)
        panel = frame("card")
        inside = self._look.space(QVBoxLayout(panel), 0, (12, 12, 8, 12))
        inside.addWidget(self.table)
        page.addWidget(panel, 1)
        foot = self._look.space(QHBoxLayout(), 16)
        foot.addWidget(self.advice, 1)
        foot.addWidget(self.again)
        foot.addWidget(self.done)
        page.addLayout(foot)

    def _stat(self, number: QLabel, meaning: QLabel) -> QVBoxLayout:
        column = self._look.space(QVBoxLayout(), 2)
        for text in (number, meaning):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(text)
        return column

    def show_result(
        self,
        timeline: Timeline,
        records: tuple[SetRecord, ...],
        elapsed_ms: Milliseconds,
        state: State,
    ) -> None:
        """Show what was done of `timeline` in `elapsed_ms`, pauses not counted."""
        result = result_of(timeline, records)
        is_finished = state is State.FINISHED
        name = timeline.workout.name
        self.headline.setText(
            translate("FinishedPage", "Workout done")
            if is_finished
            else translate("FinishedPage", "Left early")
        )
        self.subline.setText(name if is_finished else f"{name} · {_kept(result)}")
        self.mark.show_outcome(
            is_finished=is_finished, share=result.sets_done / result.sets_planned
        )
        self.time.setText(clock_text(elapsed_ms))
        sets = translate("FinishedPage", "{done} of {planned}")
        self.sets.setText(sets.format(done=result.sets_done, planned=result.sets_planned))
        self.in_part.setText(
            translate("FinishedPage", "sets done, {count} in part").format(count=result.sets_early)
            if result.sets_early
            else translate("FinishedPage", "sets done")
        )
        self.table.show_rows(result.rows)
        self.advice.setText("\n".join(result.advice))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the window."""
        super().resizeEvent(event)
        scale = scale_for(event.size())
        self._content.setMaximumWidth(round(_WIDEST * scale))
        self._look.set_scale(scale)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the way out."""
        # Not by a focus proxy, with which Tab would leave out a part of the page.
        super().focusInEvent(event)
        self.done.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape close the page, unless the focus is on the other button."""
        if event.isAutoRepeat():
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = QApplication.focusWidget()
                (focused if isinstance(focused, QPushButton) else self.done).click()
            case Qt.Key.Key_Escape:
                self.done.click()
            case Qt.Key.Key_A:
                self.again.click()
            case _:
                super().keyPressEvent(event)


def _kept(result: Result) -> str:
    if result.sets_done or result.sets_early:
        return translate("FinishedPage", "what you did is kept")
    return translate("FinishedPage", "no set was begun")
