import json
from pathlib import Path

import pytest

from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.terminal import listing
from lowback_timer.terminal.libraries import open_library


def test_every_workout_has_a_line(own_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert listing.run([own_file], as_json=False) == 0

    header, *lines = capsys.readouterr().out.splitlines()
    library = open_library([own_file])
    assert header.split() == ["ID", "NAME", "LENGTH", "LEVEL", "EQUIPMENT"]
    assert [line.split()[0] for line in lines] == list(library.workouts)
    own = lines[-1]
    assert own.split("  ")[-1] == "no equipment"
    assert "My own · short" in own
    assert "1 min  beginner" in own
    assert own.index("My own") == header.index("NAME")


def test_equipment_is_named_as_people_say_it(capsys: pytest.CaptureFixture[str]) -> None:
    listing.run([], as_json=False)

    (line,) = (each for each in capsys.readouterr().out.splitlines() if "beginner-ball" in each)
    assert line.endswith("  exercise ball")


def test_json_holds_the_same_for_programs(
    own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert listing.run([own_file], as_json=True) == 0

    entries = json.loads(capsys.readouterr().out)
    library = open_library([own_file])
    assert [entry["workout"] for entry in entries] == list(library.workouts)
    assert entries[-1] == {
        "workout": "own",
        "name": "My own · short",
        "level": "beginner",
        "goal": "endurance",
        "duration_ms": compile_workout(library.workouts["own"]).duration_ms,
        "equipment": [],
        "exercises": ["bird-dog", "side-plank"],
    }
    ball = next(entry for entry in entries if entry["workout"] == "beginner-ball")
    assert ball["equipment"] == ["exercise ball"]


def test_all_exercises_can_be_listed_instead(capsys: pytest.CaptureFixture[str]) -> None:
    assert listing.run([], as_json=False, exercises=True) == 0

    header, *lines = capsys.readouterr().out.splitlines()
    assert header.split() == ["ID", "NAME", "DOSE", "LEVEL", "EQUIPMENT"]
    assert [line.split()[0] for line in lines] == list(open_library([]).exercises)
    (bridge,) = (line for line in lines if line.startswith("bridge "))
    assert "reps or hold" in bridge


def test_exercises_are_listed_for_programs_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    listing.run([], as_json=True, exercises=True)

    entries = {entry["exercise"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert entries["bridge"] == {
        "exercise": "bridge",
        "name": "Bridge",
        "level": "beginner",
        "doses": ["reps", "hold"],
        "equipment": [],
    }
