"""All exercises, and how each is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser
from lowback_timer.window.browsing.list_page import ListPage
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.list_and_detail import ListAndDetail
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences


class ExercisesPage(ListAndDetail):
    """The list of all exercises, or one of them."""

    listing: ListPage[ExerciseBrowser]
    new_clicked = Signal()
    """A person wants to write one of their own."""

    def __init__(self, look: Look, preferences: Preferences) -> None:
        def make(look: Look, page: QWidget) -> ExerciseBrowser:
            return ExerciseBrowser(look, preferences, page)

        super().__init__(look, ListPage(look, make))
        text = translate("Workouts", "+ New")
        self.new_button = Button(self.listing.look, text, self.new_clicked.emit)
        name = translate("OwnExercise", "New exercise")
        self.new_button.setAccessibleName(name)
        self.new_button.setToolTip(f"{name} (Ctrl+N)")
        self.listing.browser.head.add_action(self.new_button)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self.listing)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.new_clicked)
