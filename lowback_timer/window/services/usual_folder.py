"""Where dialogs for files begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

Location = QStandardPaths.StandardLocation


def usual_folder(location: Location = Location.DocumentsLocation) -> Path:
    """The person's folder for documents, or for something else; their home where there is none.

    A folder that does not exist would be taken for the name of a file.
    """
    found = QStandardPaths.writableLocation(location)
    return Path(found) if found and Path(found).is_dir() else Path.home()
