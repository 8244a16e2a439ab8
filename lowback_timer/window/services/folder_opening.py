"""Shows a folder in the file manager of the system."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from lowback_timer.window.look.words import translate


def open_folder(folder: Path, notify: Callable[[str], None]) -> None:
    """Show a folder, which is made if there is none; what is wrong is told in a sentence."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = translate("SettingsPage", "{folder} cannot be made: {reason}")
        notify(text.format(folder=folder, reason=error.strerror))
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        text = translate("SettingsPage", "Nothing here can open {folder}")
        notify(text.format(folder=folder))
