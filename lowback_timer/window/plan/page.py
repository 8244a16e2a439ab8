"""The page of the plan: what it is for, one week of it day by day, and all weeks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.plan.day_card import DayCard, DayContents
from lowback_timer.window.plan.wants_card import WantsCard
from lowback_timer.window.plan.weeks_card import WeeksCard
from lowback_timer.window.plan.why_card import WhyCard
from lowback_timer.window.services.preferences import Preferences

_SIDE = 28
_COLUMN = 250
"""Least width of a card with texts as designed; with less they stand below each other."""


class PlanPage(Page):
    """Shows a plan, kept or proposed."""

    closed = Signal()
    another_asked = Signal()
    keep_asked = Signal()
    forget_asked = Signal()

    def __init__(self, look: Look, preferences: Preferences, equipment: Mapping[str, str]) -> None:
        super().__init__(look)
        look = self.look
        title = translate("Rail", "Plan")
        self.setWindowTitle(title)
        self._standing = look.label("", Type.BODY, "dim", wraps=True)
        self.another = Button(look, translate("Plan", "Another one"), self.another_asked.emit)
        self.forget = Button(look, translate("Plan", "Forget it"), self.forget_asked.emit)
        keep = translate("Plan", "Keep this plan")
        self.keep = Button(look, keep, self.keep_asked.emit, is_primary=True)
        self.wants = WantsCard(look, preferences, equipment)
        self.why = WhyCard(look)
        self.weeks = WeeksCard(look)
        self.cards: list[DayCard] = []
        """The days of the week that is shown."""
        self.area = ScrollArea(look)
        self._nothing = Card(look)
        self._nothing_text = look.label("", Type.BODY, wraps=True)
        self._lay_out(title)

    def _lay_out(self, title: str) -> None:
        look = self.look
        content = QWidget()
        column = look.space(QVBoxLayout(content), 16, (0, 0, _SIDE, _SIDE))
        column.addWidget(self.wants)
        around = look.space(QVBoxLayout(self._nothing), 0, (18, 14, 18, 14))
        around.addWidget(self._nothing_text)
        column.addWidget(self._nothing)
        self._days = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), 16)
        self._days.addWidget(self.why, 1)
        column.addLayout(self._days)
        column.addWidget(self.weeks)
        column.addStretch(1)
        self.area.setWidget(content)
        page = look.space(QVBoxLayout(self), 16, (_SIDE, 20, 0, 0))
        head = look.space(QHBoxLayout(), 12, (0, 0, _SIDE, 0))
        head.addWidget(look.label(title, Type.TITLE))
        head.addWidget(self._standing, 1)
        flow = look.space(Flow(), 12)
        for button in (self.another, self.forget, self.keep):
            flow.addWidget(button)
        head.addLayout(flow)
        page.addLayout(head)
        page.addWidget(self.area, 1)

    def show_standing(self, *, is_kept: bool, has_kept: bool) -> None:
        """Say whether this is the plan that the first page goes by."""
        if is_kept:
            text = translate("Plan", "Kept: the first page goes by it.")
        elif has_kept:
            text = translate("Plan", "Only a proposal. Another plan is kept.")
        else:
            text = translate("Plan", "Only a proposal, until you keep it.")
        show_text(self._standing, text)
        self.keep.setVisible(not is_kept)
        self.forget.setVisible(is_kept)

    def show_week(self, days: Sequence[DayContents]) -> list[DayCard]:
        """Show the days of another week; returns their cards."""
        for card in self.cards:
            self._days.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self.cards = [DayCard(self.look, each) for each in days]
        for index, card in enumerate(self.cards):
            self._days.insertWidget(index, card, 1)
        self.fit()
        return self.cards

    def show_nothing(self, text: str) -> None:
        """Say why there is no plan; empty: there is one."""
        show_text(self._nothing_text, text)
        self._nothing.setVisible(bool(text))
        for part in (self.why, self.weeks, self.keep, self.another):
            part.setVisible(not text)

    def fit(self) -> None:
        """Put the cards below each other where they have no room side by side."""
        least = self.look.px(_COLUMN * (1 + self.look.text_scale) / 2)
        is_wide = self.width() >= (len(self.cards) + 1) * least + self.look.px(2 * _SIDE)
        direction = QBoxLayout.Direction
        self._days.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def first_focus(self) -> QWidget:
        """Take the keyboard to what is most likely to be wanted."""
        starts = (card.start for card in self.cards if card.start is not None)
        return next(starts, self.keep if self.keep.isVisibleTo(self) else self.another)

    def escape(self) -> None:
        """Go back."""
        self.closed.emit()
