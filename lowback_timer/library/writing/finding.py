"""What is written in a file of a person's own."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.library.problems import LibraryError, ProblemList
from lowback_timer.library.yaml.compose import NotYamlError
from lowback_timer.library.yaml.document import Document
from lowback_timer.library.yaml.reading import read_text


def workouts_in(file: Path) -> set[str]:
    """Ids of the workouts in a file; none in one that cannot be read."""
    try:
        data = Document(read_text(file), ProblemList(file)).data
    except (LibraryError, NotYamlError):
        return set()
    workouts = data.get("workouts") if isinstance(data, dict) else None
    entries = workouts if isinstance(workouts, list) else []
    return {str(each.get("id", "")).strip() for each in entries if isinstance(each, dict)}
