"""The first page: the week, what the coach suggests for today, and the way to start it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.coach.week import Week
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.keyboard import key_of
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.week_marks import WeekMarks
from lowback_timer.window.services.week_words import sessions_text
from lowback_timer.window.today.asking import Asking
from lowback_timer.window.today.greeting import greeting, standing
from lowback_timer.window.today.offers import Offer, Offers
from lowback_timer.window.today.suggestion_card import SuggestionCard

if TYPE_CHECKING:
    from lowback_timer.window.browsing.workout_browser import WorkoutBrowser

_SIDE = 28
_LEAST_GREETING = 380
"""With less room than that beside it, times the size of texts, the week goes below the greeting."""


class TodayPage(Page):
    """Greets, suggests, and starts."""

    start_requested = Signal()
    """What is suggested is wanted."""
    go_on_requested = Signal()
    """What was cut short is to go on."""
    keys_requested = Signal()
    looked_at = Signal()
    """The window is the active one again, maybe on another day."""
    escaped = Signal()
    """Escape was pressed."""
    key_pressed = Signal(QKeyEvent)
    """A key that means nothing where the keyboard is; who takes it accepts it."""
    painted = Signal()
    """The page has been on the screen for the first time."""

    def __init__(self, look: Look, week: Week) -> None:
        super().__init__(look)
        look = self.look
        self._greeting = look.label("", Type.TITLE, wraps=True)
        self._standing = look.label("", Type.BODY, "dim", wraps=True)
        self.week = WeekMarks(look, week)
        self._sessions = look.label("", Type.BODY, "dim")
        keys = translate("Home", "Keys")
        self.keys = IconButton(look, Icon.KEYS, keys, self.keys_requested.emit)
        self.offers = Offers(look)
        self.card = SuggestionCard(look)
        self.asking = Asking(look)
        self.asking.hide()
        self.area = ScrollArea(look)
        self.workouts: WorkoutBrowser | None = None
        """All workouts; they come when the suggestion has been painted."""
        self._is_painted = False
        self._lay_out()
        self.card.start_clicked.connect(self.start_requested)
        self.offers.put_up.connect(self._order_offers)

    def _lay_out(self) -> None:
        look = self.look
        page = look.space(QVBoxLayout(self), 0)
        page.addWidget(self.area)
        content = QWidget()
        self._content = look.space(QVBoxLayout(content), 16, (_SIDE, 20, 0, 0))
        column = look.space(QVBoxLayout(), 16, (0, 0, _SIDE, 0))
        self._content.addLayout(column)
        self._head = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), 20)
        greeting_column = look.space(QVBoxLayout(), 2)
        greeting_column.addWidget(self._greeting)
        greeting_column.addWidget(self._standing)
        self._head.addLayout(greeting_column, 1)
        self._beside = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), 16)
        self._beside.addWidget(self.week)
        self._beside.addWidget(self._sessions)
        self._beside.addWidget(self.keys)
        self._head.addLayout(self._beside)
        column.addLayout(self._head)
        column.addWidget(self.offers)
        column.addWidget(self.card)
        column.addWidget(self.asking)
        self._below = QWidget()
        self._content.addWidget(self._below, 1)
        self.area.setWidget(content)

    def show_hour(self, hour: int) -> None:
        """Greet by the time of day, 0 to 23."""
        show_text(self._greeting, greeting(hour))

    def show_week(self, week: Week, *, has_trained: bool) -> None:
        """Show what has been done this week, and how the back is."""
        self.week.show_week(week)
        show_text(self._sessions, sessions_text(week))
        show_text(self._standing, standing(week, has_trained=has_trained))

    def add_workouts(self, browser: WorkoutBrowser) -> None:
        """Show all workouts below the suggestion."""
        self.workouts = browser
        self._content.replaceWidget(self._below, browser)
        self._content.setStretchFactor(browser, 1)
        self._below.setParent(None)
        self._below.deleteLater()
        self.fit()

    def order_tabs(self) -> None:
        """Let Tab go from top to bottom, whatever came later.

        The list itself stays last. To move what consists of several widgets can tear Qt's chain.
        """
        stops: list[QWidget] = [*self.asking.levels.values(), *self.asking.equipment.values()]
        if self.workouts is not None:
            stops += [*self.workouts.head.chips, self.workouts.search.edit]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)
        self._order_offers()

    def _order_offers(self) -> None:
        """Let Tab come to what is offered where it is seen: before the suggestion."""
        for one, following in pairwise((self.keys, *self.offers.findChildren(QAbstractButton))):
            self.setTabOrder(one, following)

    def show_top(self) -> None:
        """Scroll up."""
        self.area.verticalScrollBar().setValue(0)

    def fit(self) -> None:
        """Put the week beside the greeting, or below it."""
        look, room = self.look, self.width() - self.look.px(2 * _SIDE)
        words = self._sessions.fontMetrics().horizontalAdvance(self._sessions.text())
        taken = self.week.sizeHint().width() + words + self.keys.width() + look.px(2 * 16)
        self._sessions.setWordWrap(taken > room)
        is_wide = room - taken >= look.px(20 + _LEAST_GREETING * look.text_scale)
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        if self.workouts is not None:
            self.workouts.setMinimumHeight(
                self.workouts.least_height(self.width() - look.px(_SIDE))
            )

    def first_focus(self) -> QWidget:
        """Take the keyboard to Start, or where there is nothing to start to what helps."""
        if self.card.has_suggestion:
            return self.card.start
        chips = self.asking.equipment.values()
        return next(iter(chips), self.keys)

    def enter(self) -> None:
        """Start what is suggested; where it is out of sight, show it first."""
        if not self.card.has_suggestion:
            return
        if self.card.start.visibleRegion().isEmpty():
            for part in (self.card, self.card.start):  # all of it, or at least the button
                self.area.ensureWidgetVisible(part)
            self.card.start.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.start_requested.emit()

    def escape(self) -> None:
        """Put away what is said once a week, or asked in the morning."""
        self.escaped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """G goes on with what was cut short, while that is offered; the rest is for questions."""
        is_offered = self.offers.shown is Offer.GO_ON and not event.isAutoRepeat()
        if is_offered and key_of(event) == Qt.Key.Key_G and not event.modifiers():
            self.go_on_requested.emit()
            return
        super().keyPressEvent(event)
        if not event.isAccepted():
            self.key_pressed.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when somebody comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.looked_at.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and the first time tell that it happened."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
