"""The workouts that are offered."""

from pathlib import Path

from lowback_timer.window.services.library import LibraryService

WORKOUT = """\
format: 1
workouts:
  - id: {id}
    name: My own
    level: beginner
    goal: health
    summary: Two a day
    sections: [standard-warm-up]
"""


def test_a_persons_own_are_read_at_every_start(tmp_path: Path) -> None:
    # GIVEN two files in the folder, one of them broken, and one that is named besides
    (tmp_path / "a.yaml").write_text(WORKOUT.format(id="first"), "utf-8")
    (tmp_path / "b.yaml").write_text("format: [", "utf-8")
    given = tmp_path / "given" / "c.yaml"
    given.parent.mkdir()
    given.write_text(WORKOUT.format(id="third"), "utf-8")
    told: list[str] = []
    service = LibraryService(tmp_path, [given], told.append)

    service.load("en")

    assert {"first", "third", "first-time"} <= service.current.workouts.keys()
    assert len(told) == 1
    assert f"{tmp_path / 'b.yaml'}:2:1: " in told[0]


def test_what_is_wrong_is_told_only_once(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text("format: [", "utf-8")
    told: list[str] = []
    service = LibraryService(tmp_path, [], told.append)

    service.load("en")
    service.load("de")

    assert len(told) == 1
    assert service.current.workouts["first-time"].name == "Erstes Mal · eine Übung"
