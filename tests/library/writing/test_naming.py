"""Names of files, made of what a person calls a thing."""

from pathlib import Path

import pytest

from lowback_timer.library.writing import free_id, free_name


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Rücken, abends", "ruecken-abends.yaml"),
        ("../../etc/passwd", "etc-passwd.yaml"),
        ("背中", "workout.yaml"),
        ("CON", "con-workout.yaml"),
        ("mine.de", "mine-de.yaml"),
    ],
)
def test_a_name_becomes_a_file(tmp_path: Path, name: str, file: str) -> None:
    assert free_name(tmp_path / "not-there-yet", name).name == file


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "Mornings.YAML").touch()
    (tmp_path / "mornings-2.yaml").touch()
    assert free_name(tmp_path, "Mornings").name == "mornings-3.yaml"


def test_an_id_that_is_taken_gets_a_number() -> None:
    assert free_id("Mornings", {"mornings", "mornings-2"}) == "mornings-3"
    assert free_id("背中", {"workout"}) == "workout-2"
