"""What is written in a file of a person's own."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.library.format import references
from lowback_timer.library.problems import LibraryError, ProblemList
from lowback_timer.library.yaml.compose import NotYamlError
from lowback_timer.library.yaml.document import Document
from lowback_timer.library.yaml.reading import read_text


def workouts_in(file: Path) -> set[str]:
    """Ids of the workouts in a file; none in one that cannot be read."""
    return _ids_in(file, "workouts")


def exercises_in(file: Path) -> set[str]:
    """Ids of the exercises in a file; none in one that cannot be read."""
    return _ids_in(file, "exercises")


def _ids_in(file: Path, section: str) -> set[str]:
    try:
        data = Document(read_text(file), ProblemList(file)).data
    except (LibraryError, NotYamlError):
        return set()
    entries = data.get(section) if isinstance(data, dict) else None
    found = (references.id_in(section, each) for each in entries or () if isinstance(entries, list))
    return {each for each in found if each is not None}
