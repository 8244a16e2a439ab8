"""Going on in the background when the window closes, for whoever has chosen so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.services import Services
from lowback_timer.window.shell.main_window import MainWindow


def stay(window: MainWindow, services: Services) -> None:
    """Have the window go out of sight; the first time, after saying what that means."""
    preferences = services.preferences
    preferences.set(Settings.window_geometry, window.place())
    if preferences.current.told_of_staying:
        leave(window, services)
        return
    preferences.set(Settings.told_of_staying, value=True)
    notice = StayingNotice(services.look, window, has_tray=preferences.current.shows_tray)
    notice.closed.connect(lambda: leave(window, services))
    notice.closed.connect(notice.deleteLater)
    notice.open(notice.button)


def leave(window: MainWindow, services: Services) -> None:
    """Go out of sight, and let go of the loudspeakers until the window is back."""
    window.hide()
    services.loudspeakers.player.close()
    window.shown.connect(services.loudspeakers.open, Qt.ConnectionType.SingleShotConnection)


class StayingNotice(TextOverlay):
    """Says that the program goes on, and how it is ended."""

    def __init__(self, look: Look, host: QWidget, *, has_tray: bool) -> None:
        title = translate("Staying", "Lowback Timer goes on in the background")
        super().__init__(look, host, title, translate("Staying", "All right"))
        if has_tray:
            text = translate(
                "Staying",
                "Start it again and the window is back. Quit, in the menu of its icon in the "
                "system tray, ends it.",
            )
        else:
            text = translate(
                "Staying",
                "Start it again and the window is back. To end it, turn this off in the settings "
                "and close the window.",
            )
        self.setAccessibleDescription(text)
        self.look.space(self.text)
        self.text.addWidget(self.look.label(text, Type.BODY, "dim", wraps=True))
