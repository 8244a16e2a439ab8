"""One workout, to be looked at, adjusted for this time, and started."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.choices import Counting
from lowback_timer.window.controls.back_link import BackLink
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.keyboard import key_of
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.go_on_card import GoOnCard
from lowback_timer.window.services.pain_before import PainBefore
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.item_row import ItemRow
from lowback_timer.window.workouts.sidebar import Sidebar
from lowback_timer.window.workouts.steps_card import StepsCard

_WIDEST = 1500
"""Beyond that, at scale 1, name and numbers of an exercise would stand too far apart."""
_SIDE, _GAP = 28, 24
_SIDEBAR = 330
_LEAST_STEPS = 400
"""With less room beside it, the cards of the sidebar are shown below the steps."""
_MOST_WIDENING = 1.5


class WorkoutPage(Page):
    """Shows the steps of a workout, with what can be changed about each."""

    back_clicked = Signal()
    edit_clicked = Signal()
    print_clicked = Signal()
    more_clicked = Signal()
    """What can be done with the whole of it is wanted."""
    exercise_clicked = Signal(str)
    """The id of an exercise that a person wants to see."""
    swap_clicked = Signal(object)
    """`Place`: another exercise is wanted there."""
    start_clicked = Signal()
    go_on_clicked = Signal()
    """The workout is to go on where it was left."""
    sound_check_clicked = Signal()
    counting_chosen = Signal(object)
    """`Counting`."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        look = self.look
        self.adjuster: Adjuster | None = None
        self._spots: dict[str, int] = {}
        """How far down somebody was in each workout, by its id."""
        self._followed: QWidget | None = None
        """The link by which somebody left."""
        self._is_stacked = False
        self.go_on: GoOnCard | None = None
        """Offers to go on where the workout was left, if it was."""
        self.back = BackLink(self, self.back_clicked.emit)
        self.edit_button = Button(look, "", self.edit_clicked.emit)
        text = translate("Workout", "Print")
        self.print_button = Button(look, text, self.print_clicked.emit)
        text = translate("Workout", "Duplicate, export and more")
        self.more_button = IconButton(look, Icon.MORE, text, self.more_clicked.emit)
        text = translate("Workout", "All as written")
        self.all_back = Button(look, text, self._take_all_back)
        self.steps = StepsCard(look)
        self.steps.exercise_clicked.connect(self._follow)
        self.steps.swap_clicked.connect(self.swap_clicked)
        self.steps.details_toggled.connect(self._order_tabs)
        self.pain = PainBefore(look, translate("Workout", "How is your back now?"), "panel")
        self.steps.put_below(self.pain)
        self.sidebar = Sidebar(look)
        self.sidebar.start_clicked.connect(self.start_clicked)
        self.sidebar.sound_check_clicked.connect(self.sound_check_clicked)
        self.sidebar.counting.chosen.connect(self.counting_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self.look
        centring = look.space(QHBoxLayout(self), 0, (_SIDE, 20, _SIDE, 24))
        self._content = QWidget()
        centring.addWidget(self._content)
        page = look.space(QVBoxLayout(self._content), 12)
        top = look.space(QHBoxLayout(), 12)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.all_back)
        top.addWidget(self.edit_button)
        top.addWidget(self.print_button)
        top.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)
        page.addLayout(top)
        self._main = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), _GAP)
        self._main.addWidget(self.steps, 1)
        self._main.addWidget(self.sidebar)
        page.addLayout(self._main, 1)

    # What is shown

    def show_workout(
        self, adjuster: Adjuster, facts: str, back_to: str, *, is_own: bool = False
    ) -> None:
        """Show a workout as it is today; what is shown already stays, to the very spot.

        Args:
            adjuster: Takes the changes.
            facts: Whom it is for, and what it needs.
            back_to: What the link back is called; empty: there is none.
            is_own: Whether the person has written it, and can write on.
        """
        text = translate("Workout", "Edit") if is_own else translate("Workout", "Edit a copy")
        self.edit_button.setText(text)
        self.back.lead_to(back_to)
        self.steps.show_facts(facts)
        if adjuster is not self.adjuster:
            self._change_to(adjuster)
        self._refresh()

    def show_go_on(self, texts: tuple[str, str] | None) -> None:
        """Offer to go on: where, and what was done so far; None: there is nothing to go on with."""
        before, self.go_on = self.go_on, None
        if texts is not None and self.adjuster is not None:
            offer, past = texts
            name = self.adjuster.written.name
            self.go_on = GoOnCard(self.look, offer, name, past, can_decline=False)
            self.go_on.accepted.connect(self.go_on_clicked)
            self._place_go_on()
        if before is not None:
            if before.go_on.hasFocus():
                self.sidebar.start.setFocus(Qt.FocusReason.OtherFocusReason)
            before.hide()
            before.deleteLater()
        self.fit()
        self._order_tabs()

    def _place_go_on(self) -> None:
        """Put the offer where it is seen first."""
        if self.go_on is not None:
            where = self.steps if self._is_stacked else self.sidebar
            where.put_above(self.go_on)

    def _change_to(self, adjuster: Adjuster) -> None:
        if self.adjuster is not None:
            self.adjuster.changed.disconnect(self._refresh)
            self._spots[self.adjuster.written.id] = self.steps.spot
        self.adjuster = adjuster
        self._followed = None
        adjuster.changed.connect(self._refresh)
        self.setWindowTitle(adjuster.written.name)
        self.steps.show_workout(adjuster, self._spots.get(adjuster.written.id, 0))
        self.sidebar.show_workout(adjuster)
        self.fit()

    def _refresh(self) -> None:
        """Show what everything comes to by now."""
        if self.adjuster is None:
            return
        self.steps.refresh()
        self.sidebar.refresh(self.adjuster)
        if self.all_back.hasFocus() and not self.adjuster.differs:
            self.sidebar.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.all_back.setVisible(self.adjuster.differs)
        self._order_tabs()

    def _take_all_back(self) -> None:
        if self.adjuster is not None:
            self.adjuster.take_all_back()
            self.sidebar.time.show_workout(self.adjuster)

    def set_counting(self, counting: Counting) -> None:
        """Choose from outside who counts the reps."""
        self.sidebar.counting.set_counting(counting)

    @property
    def rows(self) -> dict[Place, ItemRow]:
        """The exercises, by their places."""
        return self.steps.rows

    @property
    def counting(self) -> Counting:
        """Who counts the reps."""
        return self.sidebar.counting.counting

    # Keyboard and size

    def first_focus(self) -> QWidget:
        """Start; for whoever comes back from an exercise, its name."""
        if self._followed is not None and self._followed.isVisibleTo(self):
            return self._followed
        return self.sidebar.start

    def announcement(self) -> str:
        """Which workout this is, and how long it takes."""
        return f"{self.steps.title.text()}, {self.steps.total.text()}"

    def enter(self) -> None:
        """Start it."""
        self.start_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """G goes on where the workout was left, if it was."""
        is_offered = self.go_on is not None and not event.isAutoRepeat()
        if is_offered and key_of(event) == Qt.Key.Key_G and not event.modifiers():
            self.go_on_clicked.emit()
        else:
            super().keyPressEvent(event)

    def escape(self) -> None:
        """Go back to where one came from."""
        self.back_clicked.emit()

    def fit(self) -> None:
        """Stand side by side where there is room for it."""
        look = self.look
        self._content.setMaximumWidth(look.px(_WIDEST))
        width = max(look.px(_SIDEBAR), self.sidebar.least_width(scrolls=self.go_on is not None))
        free = self.width() - look.px(2 * _SIDE + _GAP) - width
        needed = look.px(_LEAST_STEPS * min(look.text_scale, _MOST_WIDENING))
        self._stack(is_stacked=free < needed)
        if self._is_stacked:
            self.sidebar.setMinimumWidth(0)
            self.sidebar.setMaximumWidth(16_777_215)
        else:
            self.sidebar.setFixedWidth(width)

    def _stack(self, *, is_stacked: bool) -> None:
        if is_stacked is self._is_stacked:
            return
        self._is_stacked = is_stacked
        direction = QBoxLayout.Direction
        if is_stacked:
            self._main.setDirection(direction.TopToBottom)
            self.steps.put_below(self.sidebar.lend_cards())
        else:
            self._main.setDirection(direction.LeftToRight)
            self.sidebar.take_cards()
        self.sidebar.cards.show()
        self._place_go_on()
        self._order_tabs()

    def _follow(self, row: ItemRow) -> None:
        self._followed = row.link
        self.exercise_clicked.emit(row.exercise_id)

    def _order_tabs(self) -> None:
        """From top to bottom, through what was opened later as well."""
        parts = (
            self.back,
            self.all_back,
            self.edit_button,
            self.print_button,
            self.more_button,
            *([self.go_on] if self.go_on is not None and self._is_stacked else []),
            *self.steps.blocks(),
            self.pain,
            self.sidebar.cards,
            self.sidebar.start,
            self.sidebar.sound_check,
        )
        stops = [
            each
            for part in parts
            for each in (part, *part.findChildren(QWidget))
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)
