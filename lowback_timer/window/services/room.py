"""What all rooms have in common."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.page import Page
from lowback_timer.window.services.services import Services


class Room(QObject):
    """One thing a person does in the window: its page, and what is behind it.

    It knows no other room. Its page is built when it is entered first.
    """

    go = Signal(object)
    """A `Request`: where to go from here."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.host)
        self.services = services
        self._overlays: list[QWidget] = []

    @cached_property
    def page(self) -> Page:
        """The page."""
        return self.build()

    @property
    def is_built(self) -> bool:
        """Whether the page is there."""
        return "page" in self.__dict__

    def build(self) -> Page:
        """Make the page."""
        raise NotImplementedError

    def keep(self) -> bool:
        """Save what is not saved yet, as the window may close; False when it cannot be."""
        return True

    def cover(self, overlay: QWidget) -> None:
        """Take care of what lies over the window on behalf of this room."""
        self._overlays.append(overlay)

    def dismantle(self) -> None:
        """Go away for good, with the page and all that lies over the window."""
        for widget in (*self._overlays, *([self.page] if self.is_built else [])):
            widget.setParent(None)
            widget.deleteLater()
        self.deleteLater()
