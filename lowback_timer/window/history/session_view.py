"""One session of a day: what it was, and its sets when they are unfolded."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.session.reading import State
from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.button import Link
from lowback_timer.window.history.answer_words import answers_in_words
from lowback_timer.window.history.session_rows import SetRow
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import NO_BREAK_SPACE, translate
from lowback_timer.window.services.section_words import section_name
from lowback_timer.window.services.set_chips import SetChips

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSession

_COLUMNS = (5, 4, 5, 3)
"""How wide they are beside each other: the exercise, what was planned, what was done, how it was.
"""


class SessionView(QFrame):
    """A line on the session that unfolds its sets. The names of the exercises lead to them."""

    unfolded = Signal(int)
    """The id of the session, whose sets are to be shown."""
    exercise_asked = Signal(str)
    """The id of an exercise."""
    edit_asked = Signal(int)
    """The id of the session, of which something is to be changed."""
    delete_asked = Signal(int)
    """The id of the session, which is to go."""

    def __init__(self, look: Look, session: LoggedSession) -> None:
        super().__init__()
        self._look = look
        self.session = session
        self._sets: QWidget | None = None
        self.fold = Link(look, "", self.toggle, Type.STRONG, flush=True)
        self.told = look.label(told_of(session), Type.SMALL, "dim", wraps=True)
        self.edit = self._link(
            translate("History", "Edit"),
            translate("History", "Edit {workout}, {details}"),
            self.edit_asked,
        )
        self.delete = self._link(
            translate("History", "Delete"),
            translate("History", "Delete {workout}, {details}"),
            self.delete_asked,
        )
        self._column = look.space(QVBoxLayout(self), 4)
        head = look.space(QHBoxLayout(), 16)
        head.addWidget(self.fold, 1)
        head.addWidget(self.edit)
        head.addWidget(self.delete)
        self._column.addLayout(head)
        self._column.addWidget(self.told)
        if session.answers.note:
            self._column.addWidget(look.label(session.answers.note, Type.BODY, wraps=True))
        self._say_fold()

    @property
    def session_id(self) -> int:
        """Its number in the log."""
        return self.session.id

    @property
    def workout_name(self) -> str:
        """What the workout was called then."""
        return self.session.workout_name

    @property
    def is_unfolded(self) -> bool:
        """Whether its sets are in view."""
        return self._sets is not None and not self._sets.isHidden()

    def toggle(self) -> None:
        """Show the sets, which are asked for the first time, or fold them away."""
        if self._sets is None:
            self.unfolded.emit(self.session_id)
            return
        self._sets.setVisible(self._sets.isHidden())
        self._say_fold()

    def show_rows(self, rows: tuple[SetRow, ...]) -> None:
        """Show what was done."""
        if self._sets is not None:
            return
        self._sets = QWidget()
        self._column.addWidget(self._sets)
        sections = self._look.space(QVBoxLayout(self._sets), 16, (0, 8, 0, 8))
        for _, of_section in groupby(rows, key=lambda row: row.section):
            sections.addLayout(self._section(list(of_section)))
        self._sets.show()
        self._say_fold()

    def _link(self, text: str, name: str, asked: SignalInstance) -> Link:
        """What asks to do something with the session; `name` is for screen readers."""
        link = Link(self._look, text, lambda: asked.emit(self.session_id), Type.SMALL, flush=True)
        link.setAccessibleName(name.format(workout=self.workout_name, details=self.told.text()))
        return link

    def _say_fold(self) -> None:
        mark = "▾" if self.is_unfolded else "▸"
        self.fold.setText(f"{self.workout_name}{NO_BREAK_SPACE}{mark}")
        self.fold.setAccessibleName(self.workout_name)
        self.fold.setAccessibleDescription(
            translate("History", "Folds its sets away")
            if self.is_unfolded
            else translate("History", "Shows its sets")
        )
        self.fold.updateGeometry()

    def _section(self, rows: list[SetRow]) -> QGridLayout:
        look = self._look
        grid = look.space(QGridLayout(), 8)
        says_felt = any(row.felt for row in rows)
        columns = len(_COLUMNS) if says_felt else len(_COLUMNS) - 1
        for column, stretch in enumerate(_COLUMNS[:columns]):
            grid.setColumnStretch(column, stretch)
        name = section_name(self.session.workout_id, self.workout_name, rows[0].section)
        grid.addWidget(look.label(name, Type.LABEL, "accent"), 0, 0)
        heads = (
            translate("ResultTable", "Planned"),
            translate("ResultTable", "Done per set"),
            translate("History", "How it was"),
        )
        for column, head in enumerate(heads[: columns - 1], start=1):
            grid.addWidget(look.label(head, Type.SMALL, "dim"), 0, column)
        before = ""
        for row in rows:
            if row.exercise_id != before:
                grid.addWidget(line(), grid.rowCount(), 0, 1, columns)
                if row.side:
                    grid.addWidget(self._name_of(row), grid.rowCount(), 0, 1, columns)
            self._add_row(grid, row, has_name=bool(row.side) or row.exercise_id == before)
            before = row.exercise_id
        return grid

    def _add_row(self, grid: QGridLayout, row: SetRow, *, has_name: bool) -> None:
        index, look = grid.rowCount(), self._look
        chips = SetChips(look, row.sets)
        chips.setAccessibleName(row.spoken)
        side = look.label(row.side, Type.SMALL, "dim", wraps=True)
        grid.addWidget(side if has_name else self._name_of(row), index, 0)
        grid.addWidget(look.label(row.planned, Type.SMALL, wraps=True), index, 1)
        grid.addWidget(chips, index, 2)
        if row.felt:
            felt = look.label(row.felt, Type.SMALL, "dim", wraps=True)
            grid.addWidget(felt, index, 3)

    def _name_of(self, row: SetRow) -> QWidget:
        """A link to the exercise, if the library still has it."""
        if not row.is_known:
            return self._look.label(row.name, Type.STRONG, wraps=True)
        ask = partial(self.exercise_asked.emit, row.exercise_id)
        link = Link(self._look, row.name, ask, Type.STRONG, flush=True)
        link.setToolTip(translate("ResultTable", "How it is done"))
        return link


def told_of(session: LoggedSession) -> str:
    """A session in a line: "18:30 · 15 min · 7 of 8 sets · effort 4 · pain 2 → 3"."""
    began = session.started_at.time()
    clock = QTime(began.hour, began.minute)
    parts = [QLocale().toString(clock, QLocale.FormatType.ShortFormat)]
    if session.active_ms is not None:
        parts.append(minutes_text(session.active_ms))
    if session.sets_planned is not None:
        text = translate("Ago", "{done} of %n set(s)", None, session.sets_planned)
        parts.append(text.format(done=session.sets_done))
    if session.state is None:
        parts.append(translate("History", "cut short"))
    elif session.state is State.ABANDONED:
        parts.append(translate("Result", "ended early"))
    parts += answers_in_words(session.answers)
    if session.source:
        parts.append(translate("History", "from {program}").format(program=session.source))
    return " · ".join(parts)
