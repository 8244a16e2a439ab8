"""What to know about training a back: how to stay safe, and how the back is built."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.reading_area import ReadingArea
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.safety.advice import (
    ask_first,
    every_time,
    sources,
)
from lowback_timer.window.safety.advice_card import advice_card, pain_card, text_card
from lowback_timer.window.safety.anatomy_view import AnatomyView
from lowback_timer.window.safety.sign import Shape
from lowback_timer.window.services.red_flags import doctor_first, emergency

_WIDEST = 880
SAFETY, BACK = "safety", "back"


class SafetyPage(Page):
    """Two things to read, one at a time.

    Args:
        look: Colours, scale and fonts.
        names: What the exercises of the library are called, by their ids.
        articles: Lines on the articles that the library is based on.
    """

    closed = Signal()
    exercise_asked = Signal(str)
    """The id of an exercise that the person wants to see."""

    def __init__(self, look: Look, names: Mapping[str, str], articles: tuple[str, ...]) -> None:
        super().__init__(look)
        look = self.look
        title = translate("SafetyPage", "Safety")
        self.views = Segments(
            look,
            translate("SafetyPage", "What to read"),
            {
                SAFETY: translate("SafetyPage", "Staying safe"),
                BACK: translate("Anatomy", "Your back"),
            },
        )
        self.views.chosen.connect(self._show)
        top = look.space(QHBoxLayout(), 16, (0, 0, 28, 0))
        top.addWidget(look.label(title, Type.TITLE))
        top.addStretch(1)
        top.addWidget(self.views)
        self.area = ReadingArea(look, translate("SafetyPage", "Staying safe"))
        self._column = QWidget()
        self.area.show_content(self._advice())
        self.anatomy = AnatomyView(look, names, articles)
        self.anatomy.exercise_asked.connect(self._ask_for_exercise)
        self._asked_for: str | None = None
        """The exercise to which one has gone from here."""
        self._stack = QStackedLayout()
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.anatomy)
        page = look.space(QVBoxLayout(self), 8, (28, 20, 0, 0))
        page.addLayout(top)
        page.addLayout(self._stack, 1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def fit(self) -> None:
        """Keep lines short enough to read."""
        self._column.setMaximumWidth(self.look.px(_WIDEST * self.look.text_scale))
        self.anatomy.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the window."""
        super().resizeEvent(event)
        self.fit()

    def first_focus(self) -> QWidget:
        """Take the keyboard to the text, where the arrow keys scroll; or back to where it was."""
        asked_for, self._asked_for = self._asked_for, None
        if asked_for is not None:
            return self.anatomy.links[asked_for]
        shown = self.area if self.views.value == SAFETY else self.anatomy.area
        shown.verticalScrollBar().setValue(0)
        return shown.sheet

    def escape(self) -> None:
        """Go back."""
        self.closed.emit()

    def _advice(self) -> QWidget:
        look = self.look
        content = QWidget()
        centring = look.space(QHBoxLayout(content), 0, (4, 12, 28, 28))
        centring.addWidget(self._column)
        cards = look.space(QVBoxLayout(self._column), 16)
        cards.addWidget(advice_card(look, emergency(), Shape.OCTAGON))
        cards.addWidget(advice_card(look, doctor_first(), Shape.TRIANGLE))
        cards.addWidget(pain_card(look))
        cards.addWidget(advice_card(look, ask_first(), None))
        heading = translate("SafetyPage", "Every time you train")
        cards.addWidget(text_card(look, heading, every_time()))
        text = translate(
            "SafetyPage",
            "None of this is medical advice, and nothing here can tell that your back is well. "
            "Trust yourself, and the people who treat you.",
        )
        lines = (text, *sources())
        heading = translate("SafetyPage", "What this is based on")
        cards.addWidget(text_card(look, heading, tuple(("", each) for each in lines)))
        return content

    def _ask_for_exercise(self, exercise_id: str) -> None:
        self._asked_for = exercise_id
        self.exercise_asked.emit(exercise_id)

    def _show(self, view: str) -> None:
        self._stack.setCurrentWidget(self.area if view == SAFETY else self.anatomy)
        self.anatomy.fit()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the keyboard, unless that is the text itself."""
        area = self.anatomy.area
        if now is not None and now is not area.sheet and area.isAncestorOf(now):
            area.ensureWidgetVisible(now)
