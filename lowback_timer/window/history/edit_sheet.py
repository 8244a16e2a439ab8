"""Asks what a session really was: when, what was done set by set, and how it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QVBoxLayout, QWidget

from lowback_timer.core.plan.exercise import Exercise, SideNames
from lowback_timer.core.session.answers import Answers
from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.history.answer_fields import AnswerFields
from lowback_timer.window.history.entry_style import style_entry
from lowback_timer.window.history.session_draft import SessionDraft
from lowback_timer.window.history.set_editor import SetEditor
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSession, LoggedSet

_WIDTH = 860
_MARGIN = 12
_Change = Callable[[SessionDraft, int, Any], SessionDraft]


class EditSheet(TextOverlay):
    """Everything can be changed that a person can know better; nothing is until it is saved."""

    saved = Signal(int, object)
    """The id of the session, and the `SessionDraft` of what it was."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title, save = translate("HistoryEdit", "Edit session"), translate("HistoryEdit", "Save")
        self.editors: list[SetEditor] = []
        self.more: list[Link] = []
        super().__init__(look, host, title, save, _WIDTH)
        look = self.look
        for shortcut in self.findChildren(QShortcut):
            shortcut.setEnabled(False)  # the arrow keys are needed by what is chosen here
        self._session_id = 0
        self._exercises: Mapping[str, Exercise] = {}
        self.draft: SessionDraft | None = None
        """What the session is by now; None before the first."""
        self.cancel = Button(look, translate("HistoryEdit", "Cancel"), self.close_overlay)
        self._workout = look.label("", Type.STRONG, wraps=True)
        self.when = _WhenEdit(look)
        self.answers = AnswerFields(look)
        self.answers.changed.connect(self._take_answers)
        self._sets = QWidget()
        look.space(self.text, 16)
        self.text.addWidget(self._workout)
        self.text.addWidget(Field(look, translate("HistoryEdit", "Begun"), self.when))
        self.text.addWidget(self.answers)
        self.text.addWidget(self._sets)
        look.space(self.buttons, 12)
        self.buttons.insertWidget(0, self.cancel)

    def edit(
        self,
        session: LoggedSession,
        sets: tuple[LoggedSet, ...],
        exercises: Mapping[str, Exercise],
        now: datetime,
    ) -> None:
        """Open with a session.

        Args:
            session: Which one.
            sets: What was done in it.
            exercises: What the library knows of them, by id.
            now: No session has begun later than that.
        """
        self._session_id, self._exercises = session.id, exercises
        self._workout.setText(session.workout_name)
        self.draft = SessionDraft(session.started_at, session.answers, sets)
        self.when.show_instant(session.started_at, now)
        self.answers.show_answers(session.answers)
        self._show_sets()
        self.open(self.when)

    def fit(self) -> None:
        """Make both buttons equally high, and have the choices of all sets stand in line."""
        titles = [each.title for each in self.editors]
        for title in titles:
            title.setMinimumWidth(max(each.sizeHint().width() for each in titles))
        self.cancel.setMinimumHeight(self.look.px(44))
        super().fit()

    def _show_sets(self, focus: int | None = None) -> None:
        """Show the sets anew, with the keyboard at one of them."""
        draft = self.draft
        assert draft is not None
        before, self._sets = self._sets, QWidget()
        self.text.replaceWidget(before, self._sets)
        before.hide()
        before.deleteLater()
        column = self.look.space(QVBoxLayout(self._sets), 8)
        self.editors, self.more = [], []
        for block in draft.blocks:
            first = draft.sets[block[0]]
            exercise = self._exercises.get(first.exercise_id)
            name = exercise.name if exercise else first.exercise_name
            column.addWidget(self.look.label(name, Type.STRONG, wraps=True))
            for index in block:
                column.addWidget(self._editor(index, draft.sets[index], name, exercise))
            text = translate("HistoryEdit", "One set more")
            more = Link(self.look, text, partial(self._add, block), Type.SMALL, flush=True)
            more.setAccessibleName(f"{text}: {name}")
            column.addWidget(more)
            column.addSpacing(self.look.px(8))
            self.more.append(more)
        self._sets.show()
        self.fit()
        if focus is not None:
            (self.editors[focus].amount if focus < len(self.editors) else self.button).setFocus()

    def _editor(
        self, index: int, each: LoggedSet, name: str, exercise: Exercise | None
    ) -> SetEditor:
        sides = exercise.side_names if exercise else SideNames()
        has_load = each.load_g is not None or (exercise is not None and exercise.takes_load)
        side = sides.of(each.side) if each.side else ""
        editor = SetEditor(self.look, each, name, side, has_load=has_load)
        editor.done_chosen.connect(partial(self._change, SessionDraft.with_done, index))
        editor.felt_chosen.connect(partial(self._change, SessionDraft.with_felt, index))
        editor.load_chosen.connect(partial(self._change, SessionDraft.with_load, index))
        editor.removed.connect(partial(self._remove, index))
        self.editors.append(editor)
        return editor

    def _change(self, change: _Change, index: int, value: object) -> None:
        assert self.draft is not None
        self.draft = change(self.draft, index, value)

    def _remove(self, index: int) -> None:
        assert self.draft is not None
        self.draft = self.draft.without(index)
        self._show_sets(index)

    def _add(self, block: tuple[int, ...]) -> None:
        assert self.draft is not None
        self.draft = self.draft.with_another(block)
        self._show_sets(block[-1] + 1)

    def _take_answers(self, answers: Answers) -> None:
        assert self.draft is not None
        self.draft = replace(self.draft, answers=answers)

    def _on_button(self) -> None:
        assert self.draft is not None
        draft = replace(self.draft, started_at=self.when.instant)
        self.close_overlay()
        self.saved.emit(self._session_id, draft)


class _WhenEdit(QDateTimeEdit):
    """A day and a time, to be typed or gone through with the arrow keys."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown: datetime | None = None
        self.setAccessibleName(translate("HistoryEdit", "Day and time when it began"))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setDisplayFormat(QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat))
        # The line inside would be a stop of its own, from which the keyboard comes back here.
        self.lineEdit().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        style_entry(self, look, "QDateTimeEdit")
        self._look = look
        look.changed.connect(self._set_margin)
        self._set_margin()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab lead on, and not from the day to the month and so on, as the arrow keys do."""
        return QWidget.focusNextPrevChild(self, forward)

    def _set_margin(self) -> None:
        # Qt lays the line over the padding of a style sheet where there are no buttons.
        margin = self._look.px(_MARGIN)
        self.lineEdit().setTextMargins(margin, 0, margin, 0)

    @property
    def instant(self) -> datetime:
        """What is shown; to the millisecond what it was, as long as nobody has changed it."""
        if self._shown is not None and self.dateTime() == _as_shown(self._shown):
            return self._shown
        return datetime.fromtimestamp(self.dateTime().toMSecsSinceEpoch() / 1000).astimezone()

    def show_instant(self, instant: datetime, latest: datetime) -> None:
        """Show an instant as it was on the wall."""
        self._shown = instant
        self.setMaximumDateTime(max(_as_shown(instant), _as_shown(latest)))
        self.setDateTime(_as_shown(instant))


def _as_shown(instant: datetime) -> QDateTime:
    text = instant.replace(tzinfo=None, second=0, microsecond=0).isoformat()
    return QDateTime.fromString(text, "yyyy-MM-ddTHH:mm:ss")
