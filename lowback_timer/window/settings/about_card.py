"""What the program is, where it keeps its files, and whom it owes what it knows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from lowback_timer.library.model import Source
from lowback_timer.window.controls.button import Link
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard


class AboutCard(SettingsCard):
    """The last card of the settings page."""

    safety_requested = Signal()

    def __init__(self, look: Look, preferences: Preferences, version: str, folder: Path) -> None:
        super().__init__(look, translate("SettingsPage", "About"), preferences)
        text = translate("SettingsPage", "Lowback Timer {version}").format(version=version)
        self.add_text(text, style=Type.STRONG, role="")
        safety = translate("SettingsPage", "Before you train your back: read the safety notice")
        self.safety = Link(look, safety, self.safety_requested.emit)
        self.add_other(self.safety)
        kept = translate("SettingsPage", "Settings and log are kept in {folder}")
        self.folder = self.add_text(kept.format(folder=folder))
        # To be copied, as nobody wants to type such a path.
        self.folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.credits = self.add_text()

    def show_sources(self, sources: Iterable[Source]) -> None:
        """Show which articles the exercises come from."""
        lines = [translate("SettingsPage", "What the exercises are based on:")]
        line = translate("SettingsPage", "“{title}”, {publisher}, by {author}")
        lines += (
            line.format(title=source.title, publisher=source.publisher, author=source.author)
            for source in sources
        )
        self.credits.setText("\n".join(lines) if len(lines) > 1 else "")
