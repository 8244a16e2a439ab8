"""All workouts, and each as it suits today."""

from __future__ import annotations

from PySide6.QtCore import Signal
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

    def __init__(self, look: Look, preferences: Preferences) -> None:
        def make(look: Look, page: QWidget) -> WorkoutBrowser:
            return WorkoutBrowser(look, preferences, page)

        super().__init__(look, ListPage(look, make))
        text = translate("Import", "Import…")
        self.import_button = Button(self.listing.look, text, self.import_clicked.emit)
        hint = translate("Import", "Bring workouts of other programs along")
        self.import_button.setAccessibleDescription(hint)
        self.listing.browser.head.set_buttons([self.import_button])
