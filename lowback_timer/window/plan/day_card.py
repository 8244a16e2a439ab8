"""One day of a plan: what is done, how much of it, and why; and what can be changed about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.planning.plan import PlannedDay
from lowback_timer.core.cues.words import dose_text, length_text
from lowback_timer.core.plan.workout import Workout
from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.plan.words import date_text, day_name, main_items

_FIGURE_HEIGHT = 92


@dataclass(frozen=True, slots=True)
class DayContents:
    """What a card shows."""

    planned: PlannedDay
    workout: Workout
    minutes: str
    """How long it takes: "15 min"."""
    is_today: bool
    can_move: bool


class DayCard(Card):
    """Made anew for every day that is shown."""

    swap_asked = Signal(int, int)
    """The day, and which of its exercises."""
    move_asked = Signal(int)
    leave_out_asked = Signal(int, bool)
    """The day, and whether it is to be left out or taken in again."""
    start_asked = Signal(int)
    exercise_asked = Signal(str)

    def __init__(self, look: Look, contents: DayContents) -> None:
        super().__init__(look)
        self.contents = contents
        day = contents.planned.day
        self.day: Day = day
        self.setAccessibleName(f"{day_name(day)}, {date_text(day)}")
        column = look.space(QVBoxLayout(self), 10, (18, 14, 18, 14))
        head = look.space(QHBoxLayout(), 8)
        head.addWidget(look.label(day_name(day), Type.STRONG))
        head.addWidget(look.label(date_text(day), Type.BODY, "dim"))
        head.addStretch(1)
        head.addWidget(look.label(contents.minutes, Type.BODY, "dim"))
        column.addLayout(head)
        self.swaps: list[IconButton] = []
        self.links: list[Link] = []
        self._figure: FigureView | None = None
        if contents.planned.is_left_out:
            column.addWidget(
                look.label(translate("Plan", "Left out this time."), Type.BODY, "dim", wraps=True)
            )
        else:
            self._add_figure(column)
            self._add_exercises(column)
        column.addStretch(1)
        self._add_foot(column)

    def _add_figure(self, column: QVBoxLayout) -> None:
        look = self._look
        ground = Card(look, "panel")
        around = look.space(QVBoxLayout(ground), 0, (10, 8, 10, 8))
        figure = self._figure = FigureView(look, "panel")
        figure.show_still()
        figure.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        figure.setMinimumHeight(look.px(_FIGURE_HEIGHT))
        look.changed.connect(lambda: figure.setMinimumHeight(look.px(_FIGURE_HEIGHT)))
        around.addWidget(figure)
        column.addWidget(ground)

    def _add_exercises(self, column: QVBoxLayout) -> None:
        look, planned = self._look, self.contents.planned
        reasons = {each.exercise_id: each.reason.text() for each in planned.exercises}
        for index, item in enumerate(main_items(self.contents.workout)):
            row = look.space(QHBoxLayout(), 8)
            texts = look.space(QVBoxLayout(), 0)
            text = f"{item.exercise.name} {dose_text(item.dose)}"
            link = Link(
                look,
                text,
                lambda each=item.exercise.id: self.exercise_asked.emit(each),  # type: ignore[misc]
                flush=True,
            )
            self.links.append(link)
            texts.addWidget(link)
            reason = reasons.get(item.exercise.id, "")
            texts.addWidget(look.label(reason, Type.SMALL, "dim", wraps=True))
            row.addLayout(texts, 1)
            name = translate("Plan", "Another exercise in place of {exercise}").format(
                exercise=item.exercise.name
            )
            swap = IconButton(
                look,
                Icon.SWAP,
                name,
                lambda each=index: self.swap_asked.emit(self.day, each),  # type: ignore[misc]
            )
            self.swaps.append(swap)
            row.addWidget(swap, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        rests = {item.dose.rest_ms for item in main_items(self.contents.workout)}
        if len(rests) == 1:
            rest = translate("Plan", "Rest {length} after every set.")
            length = length_text(rests.pop())
            column.addWidget(look.label(rest.format(length=length), Type.SMALL, "dim", wraps=True))

    def _add_foot(self, column: QVBoxLayout) -> None:
        look, day, contents = self._look, self.day, self.contents
        is_left_out = contents.planned.is_left_out
        flow = look.space(Flow(), 8)
        self.start: Button | None = None
        if contents.is_today and not is_left_out:
            start = translate("WorkoutPreview", "Start")
            self.start = Button(look, start, lambda: self.start_asked.emit(day), is_primary=True)
            flow.addWidget(self.start)
        self.move_button: Button | None = None
        if contents.can_move and not is_left_out:
            text = translate("Plan", "Move…")
            self.move_button = Button(look, text, lambda: self.move_asked.emit(day))
            flow.addWidget(self.move_button)
        words = (
            translate("Plan", "Take in again") if is_left_out else translate("Plan", "Leave out")
        )
        self.leave_out = Button(
            look, words, lambda: self.leave_out_asked.emit(day, not is_left_out)
        )
        flow.addWidget(self.leave_out)
        for button in (self.start, self.move_button, self.leave_out):
            if button is not None:
                button.setAccessibleName(f"{button.text()}: {day_name(day)}, {date_text(day)}")
        column.addLayout(flow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and read the picture after that: it takes a while."""
        super().paintEvent(event)
        if self._figure is not None:
            QTimer.singleShot(0, self, self._show_picture)

    def _show_picture(self) -> None:
        first = main_items(self.contents.workout)[0].exercise
        if self._figure is not None:
            self._figure.show_picture(first.picture, name=first.name)
