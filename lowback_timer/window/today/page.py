"""The first page: the workouts, what each holds, and the way to start one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, compile_workout
from lowback_timer.library.model import Library
from lowback_timer.window.browsing.ago import last_done_text, local_now
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.today.workout_card import CardText
from lowback_timer.window.today.workout_list import WorkoutList
from lowback_timer.window.today.workout_preview import WorkoutPreview

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LastDone

_WIDEST = 1800
"""Beyond that, at scale 1, lines would become too long to read."""
_PREVIEW_WIDTH, _LEAST_LIST = 460, 200
_SIDE, _GAP = 28, 20
"""At both sides of the page, and between list and preview."""
_MOST_WIDENING = 1.5
"""With larger texts than that, the list would get too narrow."""


class HomePage(Page):
    """Lists the workouts and starts the chosen one."""

    start_requested = Signal(str, object)
    """The id of the workout, and `Counting`."""
    keys_requested = Signal()
    sound_check_requested = Signal()
    counting_chosen = Signal(object)
    """`Counting`."""

    def __init__(self, look: Look, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(look)
        look = self.look
        self.now = now
        self._library = Library()
        self._facts: dict[str, str] = {}
        self._preparation: Preparation | None = None
        self._heading = self.look.label(translate("Home", "Workouts"), Type.TITLE)
        self._keys = IconButton(
            look, Icon.KEYS, translate("Home", "Keys"), self.keys_requested.emit
        )
        self.workouts = WorkoutList(look)
        self.preview = WorkoutPreview(look)
        nothing = translate(
            "Home", "There are no workouts in your library yet. Add some to your exercise file."
        )
        self._nothing = self.look.label(nothing, Type.BODY, "dim", wraps=True)
        self._lay_out()
        self._nothing.hide()

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
        centring = self.look.space(QHBoxLayout(self), 0, (_SIDE, 20, _SIDE, 0))
        self._content = QWidget()
        centring.addWidget(self._content)
        page = self.look.space(QVBoxLayout(self._content), 16)
        top = self.look.space(QHBoxLayout(), 16)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._keys)
        page.addLayout(top)
        main = self.look.space(QHBoxLayout(), _GAP)
        main.addWidget(self.workouts, 1)
        beside = self.look.space(QVBoxLayout(), 0, (0, 0, 0, 24))
        beside.addWidget(self.preview)
        main.addLayout(beside)
        page.addLayout(main, 1)
        page.addWidget(self._nothing)

    def show_library(self, library: Library, preparation: Preparation | None = None) -> None:
        """Show the workouts of `library`, and how long each takes; what is shown already stays."""
        if library is self._library and preparation == self._preparation:
            return
        self._library, self._preparation = library, preparation
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
        for widget, is_shown in (
            (self.workouts, has_any),
            (self.preview, has_any),
            (self._nothing, not has_any),
        ):
            # Asked first, as showing what is not hidden has its whole style worked out at once.
            if widget.isHidden() == is_shown:
                widget.setVisible(is_shown)

    def show_last_done(self, last_done: Mapping[str, LastDone]) -> None:
        """Show when each workout was last done, which takes the log a moment to find out."""
        today = self.now().date()
        for workout_id, card in self.workouts.cards.items():
            done = last_done.get(workout_id)
            card.show_last_done(last_done_text(done, today) if done else "")

    def select(self, workout_id: str) -> bool:
        """Choose a workout; False when there is none of that id."""
        return self.workouts.select(workout_id)

    def set_counting(self, counting: Counting) -> None:
        """Choose from outside who counts the reps."""
        self.preview.set_counting(counting)

    def fit(self) -> None:
        """Give list and preview their widths."""
        look = self.look
        self._content.setMaximumWidth(look.px(_WIDEST))
        widening = min(look.text_scale, _MOST_WIDENING)
        free = self.width() - look.px(2 * _SIDE + _GAP + _LEAST_LIST * widening)
        width = min(look.px(_PREVIEW_WIDTH * widening), free)
        self.preview.setFixedWidth(max(width, self.preview.least_width()))

    def first_focus(self) -> QWidget:
        """Take the keyboard to the chosen workout."""
        return self.workouts.cards.get(self.workouts.current, self._keys)

    def enter(self) -> None:
        """Start the chosen workout."""
        self._start()

    def _order_tabs(self) -> None:
        """From the chosen workout straight to what can be done with it."""
        order = (
            *self.workouts.cards.values(),
            self.preview.steps.sheet,
            *self.preview.counting_choice.segments.values(),
            self.preview.start,
            self.preview.sound_check,
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
        self.preview.show_workout(
            self._library.workouts[workout_id], self._facts[workout_id], self._preparation
        )


def facts_of(workout: Workout, library: Library, preparation: Preparation | None = None) -> str:
    """Length, level and equipment: "15 min · beginner · no equipment"."""
    minutes = minutes_text(compile_workout(workout, preparation).duration_ms)
    return f"{minutes} · {workout.level.label} · {library.equipment_text(workout.needs)}"


def picture_of(workout: Workout) -> str:
    """The picture of the first exercise that is not there to warm up, or of the first of all."""
    sections = sorted(workout.sections, key=lambda each: each.kind is not SectionKind.MAIN)
    return sections[0].items[0].exercise.picture
