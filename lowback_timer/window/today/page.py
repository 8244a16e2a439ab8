"""The first page: the workouts, what each holds, and the way to start one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, compile_workout
from lowback_timer.library.model import Library
from lowback_timer.store.log.entries import LastDone
from lowback_timer.window.controls.basics import button
from lowback_timer.window.controls.icon_button import Icon, IconButton
from lowback_timer.window.look.look import Look, scale_for
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.today.ago import last_done_text
from lowback_timer.window.today.workout_card import CardText
from lowback_timer.window.today.workout_list import WorkoutList
from lowback_timer.window.today.workout_preview import WorkoutPreview

_WIDEST = 1800
"""Beyond that, at scale 1, lines would become too long to read."""
_PREVIEW_WIDTH = 460
_MOST_WIDENING = 1.5
"""With larger texts than that, the list would get too narrow."""


def local_now() -> datetime:
    """The time on the wall, with its time zone."""
    return datetime.now().astimezone()


class HomePage(QWidget):
    """Lists the workouts and starts the chosen one."""

    start_requested = Signal(str, object)
    """The id of the workout, and `Counting`."""
    keys_requested = Signal()
    safety_requested = Signal()
    settings_requested = Signal()
    sound_check_requested = Signal()
    counting_chosen = Signal(object)
    """`Counting`."""

    def __init__(self, look: Look, now: Callable[[], datetime] = local_now) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.now = now
        self._library = Library()
        self._facts: dict[str, str] = {}
        self._look = look = look.part(self)
        look.restyled.connect(self._fit)
        self._heading = self._look.label(translate("Home", "Workouts"), Type.TITLE)
        settings = translate("Home", "Settings")
        self.settings = button(look, settings, self.settings_requested.emit)
        safety = translate("Home", "Safety")
        self._safety = button(look, safety, self.safety_requested.emit, "link")
        self._keys = IconButton(
            look, Icon.KEYS, translate("Home", "Keys"), self.keys_requested.emit
        )
        self.workouts = WorkoutList(look)
        self.preview = WorkoutPreview(look)
        nothing = translate(
            "Home", "There are no workouts in your library yet. Add some to your exercise file."
        )
        self._nothing = self._look.label(nothing, Type.BODY, "dim", wraps=True)
        self._lay_out()
        self.show_library(Library())

        self.preview.sound_check_clicked.connect(self.sound_check_requested)
        self.preview.counting_chosen.connect(self.counting_chosen)
        self.preview.start_clicked.connect(self._start)
        self.workouts.selected.connect(self._show_selected)
        self.workouts.started.connect(self._start)
        # As shortcuts, because buttons would use the arrow keys to move the focus.
        for key, offset in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda offset=offset: self._move(offset))

    def _lay_out(self) -> None:
        centring = self._look.space(QHBoxLayout(self), 0, (28, 20, 28, 0))
        self._content = QWidget()
        centring.addWidget(self._content)
        page = self._look.space(QVBoxLayout(self._content), 16)
        top = self._look.space(QHBoxLayout(), 16)
        top.addWidget(self._heading)
        top.addStretch(1)
        for widget in (self._safety, self.settings, self._keys):
            top.addWidget(widget)
        page.addLayout(top)
        main = self._look.space(QHBoxLayout(), 20)
        main.addWidget(self.workouts, 1)
        beside = self._look.space(QVBoxLayout(), 0, (0, 0, 0, 24))
        beside.addWidget(self.preview)
        main.addLayout(beside)
        page.addLayout(main, 1)
        page.addWidget(self._nothing)

    def show_library(self, library: Library, preparation: Preparation | None = None) -> None:
        """Show the workouts of `library`, and how long each takes."""
        self._library = library
        self._facts = {
            workout.id: facts_of(workout, library, preparation)
            for workout in library.workouts.values()
        }
        cards = {}
        for workout in library.workouts.values():
            text = CardText(workout.name, workout.summary, self._facts[workout.id], "")
            cards[workout.id] = (text, picture_of(workout))
        self.workouts.show_cards(cards)
        self._order_tabs()
        has_any = bool(library.workouts)
        self.workouts.setVisible(has_any)
        self.preview.setVisible(has_any)
        self._nothing.setVisible(not has_any)

    def show_last_done(self, last_done: Mapping[str, LastDone]) -> None:
        """Show when each workout was last done, which takes the log a moment to find out."""
        today = self.now().date()
        for workout_id, card in self.workouts.cards.items():
            done = last_done.get(workout_id)
            card.show_last_done(last_done_text(done.day, today) if done else "")

    def select(self, workout_id: str) -> bool:
        """Choose a workout; False when there is none of that id."""
        return self.workouts.select(workout_id)

    def set_counting(self, counting: Counting) -> None:
        """Choose from outside who counts the reps."""
        self.preview.set_counting(counting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = scale_for(self.size())
        self._content.setMaximumWidth(round(_WIDEST * scale))
        self.preview.setFixedWidth(
            round(_PREVIEW_WIDTH * scale * min(self._look.text_scale, _MOST_WIDENING))
        )
        self._look.set_scale(scale)
        # The style sheet's line around a focused link takes its space from the text.
        width = self._safety.fontMetrics().horizontalAdvance(self._safety.text())
        self._safety.setMinimumSize(width + 16, self._look.px(40))
        self.settings.setMinimumHeight(self._look.px(40))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the chosen workout."""
        # Not by a focus proxy, with which Tab would leave out a part of the page.
        super().focusInEvent(event)
        if self.workouts.current:
            self.workouts.cards[self.workouts.current].setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts the workout, unless the focus is on a button that does something else."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
        else:
            self._start()

    def _order_tabs(self) -> None:
        """From the chosen workout straight to what can be done with it."""
        order = (
            *self.workouts.cards.values(),
            self.preview.steps,
            *self.preview.counting_choice.segments.values(),
            self.preview.start,
            self.preview.sound_check,
            self._safety,
            self.settings,
            self._keys,
        )
        for one, following in pairwise(order):
            self.setTabOrder(one, following)

    def _move(self, offset: int) -> None:
        self.workouts.move_by(offset * self.workouts.columns)

    def _start(self) -> None:
        if self.workouts.current:
            self.start_requested.emit(self.workouts.current, self.preview.counting)

    def _show_selected(self, workout_id: str) -> None:
        self.preview.show_workout(self._library.workouts[workout_id], self._facts[workout_id])


def facts_of(workout: Workout, library: Library, preparation: Preparation | None = None) -> str:
    """Length, level and equipment: "15 min · beginner · no equipment"."""
    minutes = minutes_text(compile_workout(workout, preparation).duration_ms)
    return f"{minutes} · {workout.level.label} · {library.equipment_text(workout.needs)}"


def picture_of(workout: Workout) -> str:
    """The picture of the first exercise that is not there to warm up, or of the first of all."""
    sections = sorted(workout.sections, key=lambda each: each.kind is not SectionKind.MAIN)
    return sections[0].items[0].exercise.picture
