"""Where the files of a library lie beside each other."""

from __future__ import annotations

from pathlib import Path


def overlay_path(library_file: Path, language: str) -> Path:
    """Where the texts of a library file in `language` lie: `mine.de.yaml` beside `mine.yaml`."""
    return library_file.with_name(f"{library_file.stem}.{language}{library_file.suffix}")
