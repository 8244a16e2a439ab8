"""What the program is, where it keeps its files, and whom it owes what it knows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from lowback_timer.library.model import Source
from lowback_timer.store.folders import workouts_dir
from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.setting_row import SettingRow


class AboutCard(SettingsCard):
    """The last card of the settings page."""

    safety_requested = Signal()
    workouts_requested = Signal()
    """The folder of the person's own workouts is to be opened."""
    deletion_requested = Signal()
    """The log is to go."""

    def __init__(self, look: Look, preferences: Preferences, version: str, folder: Path) -> None:
        super().__init__(look, translate("SettingsPage", "About"), preferences)
        text = translate("SettingsPage", "Lowback Timer {version}").format(version=version)
        self.add_text(text, style=Type.STRONG, role="")
        safety = translate("SettingsPage", "Before you train your back: read the safety notice")
        self.safety = Link(look, safety, self.safety_requested.emit, flush=True)
        self.add_other(self.safety)
        self.open_workouts = Button(
            look, translate("SettingsPage", "Open folder"), self.workouts_requested.emit
        )
        hint = translate("SettingsPage", "The YAML files in {folder} are read at every start.")
        self.workouts = SettingRow(
            look,
            translate("SettingsPage", "Your own workouts"),
            hint.format(folder=workouts_dir(folder)),
            self.open_workouts,
        )
        self.add_other(self.workouts)
        kept = translate("SettingsPage", "Settings and log are kept in {folder}")
        self.folder = self.add_text(kept.format(folder=folder))
        # To be copied, as nobody wants to type such a path.
        self.folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.delete = Button(
            look, translate("SettingsPage", "Delete…"), self.deletion_requested.emit
        )
        self.add_other(
            SettingRow(
                look,
                translate("SettingsPage", "Delete everything that you did"),
                translate("SettingsPage", "The whole log, and every copy of it on this computer."),
                self.delete,
            )
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
