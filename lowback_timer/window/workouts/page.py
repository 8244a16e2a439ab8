"""All workouts, and each as it suits today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lowback_timer.window.browsing.list_page import ListPage
from lowback_timer.window.browsing.workout_browser import WorkoutBrowser
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.list_and_detail import ListAndDetail
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences


class WorkoutsPage(ListAndDetail):
    """The list of all workouts, or one of them."""

    listing: ListPage[WorkoutBrowser]
    import_clicked = Signal()
    """A person has brought some along from another program."""
    new_clicked = Signal()
    """A person wants to write one of their own."""

    def __init__(self, look: Look, preferences: Preferences) -> None:
        def make(look: Look, page: QWidget) -> WorkoutBrowser:
            return WorkoutBrowser(look, preferences, page)

        super().__init__(look, ListPage(look, make))
        browser = self.listing.browser
        text = translate("Workouts", "+ New")
        self.new_button = Button(self.listing.look, text, self.new_clicked.emit)
        name = translate("Workouts", "New workout")
        self.new_button.setAccessibleName(name)
        self.new_button.setToolTip(f"{name} (Ctrl+N)")
        browser.head.add_action(self.new_button)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self.listing)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.new_clicked)
        self.import_button = Button(
            self.listing.look, translate("Import", "Import…"), self.import_clicked.emit
        )
        hint = translate("Import", "Bring workouts of other programs along")
        self.import_button.setAccessibleDescription(hint)
        self.import_button.setToolTip(hint)
        browser.head.add_action(self.import_button)
