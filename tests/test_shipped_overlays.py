"""The exercises that come with the program are told in full in every language it speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from lowback_timer.library.format.overlay import translated
from lowback_timer.library.loader import check_file
from lowback_timer.library.paths import overlay_path
from lowback_timer.resources import exercises_file, images_dir

LANGUAGES = ("de", "es")
TEXTS = (
    "name",
    "other_names",
    "why",
    "set_up",
    "movement",
    "cues",
    "avoid",
    "easier",
    "harder",
    "side_names",
)


def texts_of(path: Path) -> dict[str, Any]:
    """An overlay as it stands in its file."""
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def entries(file: Path, section: str) -> dict[str, dict[str, Any]]:
    """The English entries of a section, by id."""
    return {each["id"]: each for each in texts_of(file)[section]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing(language: str) -> None:
    # GIVEN all the texts there are in English
    file = exercises_file()
    own = texts_of(overlay_path(file, language))
    wanted = {
        ("exercises", key, text)
        for key, entry in entries(file, "exercises").items()
        for text in TEXTS
        if entry.get(text)
    }
    wanted |= {
        ("workouts", key, text) for key in entries(file, "workouts") for text in ("name", "summary")
    }

    # WHEN they are looked for in the language
    missing = {
        (section, key, text)
        for section, key, text in wanted
        if not own[section].get(key, {}).get(text)
    }

    # THEN each is there, and so is the name of every piece of equipment
    assert missing == set()
    assert own["equipment"].keys() == texts_of(file)["equipment"].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overlay_fits_the_library(language: str) -> None:
    english = check_file(exercises_file(), images=images_dir())

    library = translated(english, overlay_path(exercises_file(), language))

    assert library.exercises.keys() == english.exercises.keys()
    untold = [
        key for key, each in library.exercises.items() if each.why == english.exercises[key].why
    ]
    assert untold == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_exercises_or_workouts_share_a_name(language: str) -> None:
    own = texts_of(overlay_path(exercises_file(), language))

    for section in ("exercises", "workouts"):
        names = [entry["name"] for entry in own[section].values()]
        assert len(set(names)) == len(names)
