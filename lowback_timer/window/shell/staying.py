"""Going on in the background when the window closes, for whoever has chosen so."""

from __future__ import annotations

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
    notice = StayingNotice(services.look, window)
    notice.closed.connect(lambda: leave(window, services))
    notice.closed.connect(notice.deleteLater)
    notice.open(notice.button)


def leave(window: MainWindow, services: Services) -> None:
    """Go out of sight, and let go of what only a window needs."""
    window.hide()
    services.loudspeakers.player.close()


def come_back(services: Services) -> None:
    """Take again what was let go of, as the window comes into sight."""
    services.loudspeakers.open()


class StayingNotice(TextOverlay):
    """Says that the program goes on, and how it is ended."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("Staying", "Lowback Timer goes on in the background")
        super().__init__(look, host, title, translate("Staying", "All right"))
        text = translate(
            "Staying",
            "Start it again and the window is back. You can end it by Quit at its icon among those "
            "of the desktop, or turn this off under Settings, In the background.",
        )
        self.setAccessibleDescription(text)
        self.look.space(self.text)
        self.text.addWidget(self.look.label(text, Type.BODY, "dim", wraps=True))
