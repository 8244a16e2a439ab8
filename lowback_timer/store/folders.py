"""Where the settings, the log and a person's own workouts are kept."""

from __future__ import annotations

from pathlib import Path

APP_NAME = "lowback-timer"


def data_dir(override: Path | None = None) -> Path:
    """Return the folder for the user's data: `override`, else where the system wants it.

    Nothing is created here; whoever writes a file first creates the folder.
    """
    if override is not None:
        return override
    # Imported here: it takes a tenth of the time to the first painted window.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path(APP_NAME, appauthor=False)


def workouts_dir(data: Path) -> Path:
    """Return the folder of the person's own library files, within that of their data."""
    return data / "workouts"


def log_file(data: Path) -> Path:
    """Return the file of the log, within the folder of a person's data."""
    return data / "workouts.db"
