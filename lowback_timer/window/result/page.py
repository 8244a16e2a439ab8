"""The last page: what the workout came to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lowback_timer.core.coach.breaks import is_break
from lowback_timer.core.coach.week import Week
from lowback_timer.core.cues.words import clock_text
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import Verdict
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.keyboard import key_of
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.result.outcome_mark import OutcomeMark
from lowback_timer.window.result.questions import Questions
from lowback_timer.window.result.result import Result, result_of
from lowback_timer.window.result.result_table import ResultTable
from lowback_timer.window.services.week_marks import WeekMarks

_WIDEST, _WIDEST_BESIDE = 960, 1160
"""The latter with questions beside the table."""
_LEAST_BESIDE, _MOST_WIDENING = 400, 1.5
"""With less room than that each, times the size of texts, the table goes below the questions."""
_LEAST_TABLE = 320  # its height below them; what is longer is scrolled in itself
_LEAST_ADVICE = 320
"""With less room for the advice, the buttons go below it."""
_BACK_KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_MediaPrevious,
    Qt.Key.Key_Backspace,
}
"""As in a session; the clicker that skipped too much has no other."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FinishedPage(Page):
    """Shows a session that is over, be it to its end or not."""

    closed = Signal()
    again_requested = Signal()
    back_requested = Signal()
    """The end was a mistake: the workout is to go on."""

    def __init__(self, look: Look, is_settled: Callable[[], bool] = lambda: True) -> None:
        """Build the page.

        Args:
            look: What it looks like.
            is_settled: Whether the person knows by now that the workout is over. A press before
                that was meant for the workout, and does nothing.
        """
        super().__init__(look)
        look = self.look
        self._is_settled = is_settled
        self.mark = OutcomeMark(look)
        self.headline = self.look.label("", Type.DISPLAY, wraps=True)
        self.subline = self.look.label("", Type.BODY, "dim", wraps=True)
        self.week: WeekMarks | None = None
        """The week with this session in it, once the log has answered."""
        self.questions = Questions(look)
        self.questions.hide()
        self.table = ResultTable(look)
        self.advice = self.look.label("", Type.SMALL, "dim", wraps=True)
        again, done = translate("FinishedPage", "Again"), translate("FinishedPage", "Done")
        enter = translate("Keys", "Enter")
        back, left = translate("FinishedPage", "Go on"), translate("Keys", "←")
        self.back = KeyButton(look, back, left, self.back_requested.emit)
        self.again = KeyButton(look, again, "A", partial(self._ask, self.again_requested))
        self.done = KeyButton(look, done, enter, partial(self._ask, self.closed), is_primary=True)
        self.done.set_phase(Phase.DONE)
        self.back.hide()
        self.back.setToolTip(translate("FinishedPage", "Back into the workout, where it ended"))
        self._buttons = (self.back, self.again, self.done)
        for each in self._buttons:
            each.installEventFilter(self)
        self._lay_out()

    def _lay_out(self) -> None:
        centring = self.look.space(QHBoxLayout(self), 0, (28, 28, 28, 24))
        self._content = QWidget()
        centring.addWidget(self._content)
        page = self.look.space(QVBoxLayout(self._content), 20)
        page.addLayout(self._lay_out_head())
        self._panel = Card(self.look)
        inside = self.look.space(QVBoxLayout(self._panel), 0, (12, 12, 8, 12))
        inside.addWidget(self.table)
        body = QWidget()
        self._body = self.look.space(QBoxLayout(_BESIDE, body), 20)
        self._body.addWidget(self.questions, 1)
        self._body.addWidget(self._panel, 1)
        area = ScrollArea(self.look)
        area.setWidget(body)
        page.addWidget(area, 1)
        self._foot = self.look.space(QBoxLayout(_BESIDE), 16)
        self._foot.addWidget(self.advice, 1)
        buttons = self.look.space(QHBoxLayout(), 16)
        buttons.addStretch()
        for each in self._buttons:
            buttons.addWidget(each)
        self._foot.addLayout(buttons)
        page.addLayout(self._foot)

    def _lay_out_head(self) -> QBoxLayout:
        title = self.look.space(QHBoxLayout(), 20)
        title.addWidget(self.mark)
        words = self.look.space(QVBoxLayout(), 2)
        words.addWidget(self.headline)
        words.addWidget(self.subline)
        title.addLayout(words, 1)
        self._head = self.look.space(QBoxLayout(_BESIDE), 20)
        self._head.addLayout(title, 1)
        return self._head

    def show_result(
        self,
        timeline: Timeline,
        records: tuple[SetRecord, ...],
        elapsed_ms: Milliseconds,
        state: State,
        *,
        can_count_on: bool = False,
    ) -> None:
        """Show what a session came to.

        Args:
            timeline: What was planned.
            records: What was done.
            elapsed_ms: How long it took, pauses not counted.
            state: How it ended.
            can_count_on: Whether its end was a rep counted by hand, after which it can go on.
        """
        result = result_of(timeline, records)
        is_whole = state is State.FINISHED and result.verdict is Verdict.WHOLE
        name = timeline.workout.name
        self.headline.setText(_headline(result, state, timeline.workout))
        self.setWindowTitle(self.headline.text())
        parts = (name, *(() if is_whole else (_kept(result),)), _sets(result))
        self.subline.setText(" · ".join((*parts, clock_text(elapsed_ms))))
        self.mark.show_outcome(is_finished=is_whole, share=result.sets_done / result.sets_planned)
        self.back.setVisible(can_count_on or result.sets_done < result.sets_planned)
        self.table.show_rows(result.rows)
        self.advice.setText("\n".join(result.advice))
        self.fit()

    def show_week(self, week: Week) -> None:
        """Show the week that the session belongs to."""
        if self.week is None:
            self.week = WeekMarks(self.look, week)
            top = Qt.AlignmentFlag.AlignTop
            self._head.addWidget(self.week, 0, top | Qt.AlignmentFlag.AlignLeft)
        self.week.show_week(week)
        self.fit()

    def ask(self, answers: Answers | None) -> None:
        """Show the questions with what has been said so far; None: nothing is asked."""
        self.questions.setVisible(answers is not None)
        if answers is not None:
            self.questions.show_answers(answers)
        self.order_tabs()
        self.fit()

    def order_tabs(self) -> None:
        """Let Tab go from Done, where one begins, to the questions at once, then to the table."""
        parts = (*self._buttons, self.questions, self.table)
        widgets = [each for part in parts for each in (part, *part.findChildren(QWidget))]
        stops = [each for each in widgets if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)

    def fit(self) -> None:
        """Keep lines short enough to read, and put below each other what has no room beside."""
        asks = not self.questions.isHidden()
        widest = self.look.px((_WIDEST_BESIDE if asks else _WIDEST) * self.look.text_scale)
        self._content.setMaximumWidth(widest)
        width = min(widest, self.width() - self.look.px(2 * 28))
        self._fit_head(width)
        shown = [each for each in self._buttons if not each.isHidden()]
        buttons = sum(each.sizeHint().width() + self.look.px(16) for each in shown)
        advice = self.look.px(_LEAST_ADVICE * self.look.text_scale)
        fits = advice + buttons <= width
        self._foot.setDirection(_BESIDE if fits else _BELOW)
        each = self.look.px(_LEAST_BESIDE * min(self.look.text_scale, _MOST_WIDENING))
        is_below = asks and width < 2 * each + self.look.px(20)
        self._body.setDirection(_BELOW if is_below else _BESIDE)
        self._panel.setMinimumHeight(self.look.px(_LEAST_TABLE) if is_below else 0)

    def _fit_head(self, width: int) -> None:
        if self.week is None:
            return
        headline = self.headline.fontMetrics().horizontalAdvance(self.headline.text())
        taken = headline + self.mark.width() + self.look.px(20 + 20)
        self._head.setDirection(
            _BESIDE if taken + self.week.sizeHint().width() <= width else _BELOW
        )

    def first_focus(self) -> QWidget:
        """Take the keyboard to the way out; or back to where it was."""
        return self.table.take_left_by() or self.done

    def announcement(self) -> str:
        """How it ended, and how much of it was done."""
        return f"{self.headline.text()}. {self.subline.text()}"

    def enter(self) -> None:
        """Close the page."""
        self.done.click()

    def escape(self) -> None:
        """Close the page."""
        self.done.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A does it all again; what leads back in a workout leads back into it."""
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key_of(event) == Qt.Key.Key_A:
            self.again.click()
        elif self.questions.felt.isVisible() and (chip := self.questions.felt.chip_of(event)):
            chip.click()
        elif not self._leads_back(event):
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the arrow from the buttons, which would hand the focus on."""
        return isinstance(event, QKeyEvent) and self._leads_back(event)

    def _leads_back(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.key() not in _BACK_KEYS:
            return False
        if not event.isAutoRepeat() and not self.back.isHidden():
            self.back.click()
        return True

    def _ask(self, request: SignalInstance) -> None:
        if self._is_settled():
            request.emit()


def _headline(result: Result, state: State, workout: Workout) -> str:
    if result.verdict is Verdict.NOTHING:
        return translate("FinishedPage", "Nothing done this time")
    if state is State.ABANDONED:
        return translate("FinishedPage", "Ended early")
    if result.verdict is Verdict.IN_PART:
        return translate("FinishedPage", "Done in part")
    if is_break(workout.id):
        return translate("FinishedPage", "Break done")
    return translate("FinishedPage", "Workout done")


def _kept(result: Result) -> str:
    if result.sets_done or result.sets_early:
        return translate("FinishedPage", "what you did is kept")
    return translate("FinishedPage", "no set was begun")


def _sets(result: Result) -> str:
    sets = translate("FinishedPage", "{done} of %n set(s)", None, result.sets_planned)
    text = sets.format(done=result.sets_done)
    if not result.sets_early:
        return text
    in_part = translate("FinishedPage", "{count} partly").format(count=result.sets_early)
    return f"{text}, {in_part}"
