"""The library that comes with the program, read without its checks."""

import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.core.plan.dose import Hold
from lowback_timer.library import shipped
from lowback_timer.library.loader import load_all
from lowback_timer.library.opening import open_library
from lowback_timer.library.shipped import UnexpectedError, load_shipped
from lowback_timer.resources import exercises_file, images_dir, parsed_dir
from tools.parse_library import parsed


@pytest.mark.parametrize("language", ["", "en", "de", "es"])
def test_it_is_the_same_as_with_all_checks(language: str) -> None:
    checked = load_all(exercises_file(), (), images=images_dir(), language=language).library

    shipped = load_shipped(exercises_file(), images_dir(), language)

    assert dict(shipped.exercises) == dict(checked.exercises)
    assert dict(shipped.workouts) == dict(checked.workouts)
    assert dict(shipped.equipment) == dict(checked.equipment)
    assert dict(shipped.sources) == dict(checked.sources)
    assert list(shipped.workouts) == list(checked.workouts)


@pytest.mark.parametrize("stem", ["exercises", "exercises.de", "exercises.es"])
def test_what_was_parsed_ahead_is_of_the_file_that_is_shipped(stem: str) -> None:
    text = exercises_file().with_name(f"{stem}.yaml").read_bytes()

    kept = (parsed_dir() / f"{stem}.json").read_text(encoding="utf-8")

    assert kept == parsed(text), "run `make library`"


@pytest.mark.parametrize(
    "content",
    [None, b"", b"{", b"[]", b"null", b"\xff", b'{"crc32": 0, "data": {}}', b'{"data": 1}'],
)
def test_without_it_or_with_another_ones_the_file_itself_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    expected = load_shipped(exercises_file(), images_dir(), "de")
    monkeypatch.setattr(shipped, "parsed_dir", lambda: tmp_path)
    if content is not None:
        for stem in ("exercises", "exercises.de"):
            (tmp_path / f"{stem}.json").write_bytes(content)

    assert load_shipped(exercises_file(), images_dir(), "de") == expected


def test_what_was_parsed_ahead_gives_way_to_an_edited_file(
    tmp_path: Path,
) -> None:
    edited = tmp_path / "exercises.yaml"
    text = exercises_file().read_text(encoding="utf-8")
    edited.write_text(text.replace("name: Bridge\n", "name: My bridge\n"), encoding="utf-8")

    assert load_shipped(edited, images_dir(), "").exercises["bridge"].name == "My bridge"


def test_opening_it_loads_no_pydantic() -> None:
    code = (
        "import sys; from lowback_timer.library.opening import open_library;"
        "assert open_library((), 'de', print).workouts;"
        "print({'pydantic', 'yaml'} & sys.modules.keys())"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format: 1", "format: 2"),
        ("format: 1", "[format"),
        ("hold: 30,", "hold: 1 min,"),
        ("level: beginner", "level: beginer"),
        ("exercise: front-plank", "exercise: front-plunk"),
        ("    picture: bridge.svg\n", ""),
        ("kind: warm-up", "kind: [warm-up]"),
        ("default: off", "default: no"),
    ],
)
def test_what_somebody_has_changed_is_left_to_the_checks(
    tmp_path: Path, old: str, new: str
) -> None:
    text = exercises_file().read_text(encoding="utf-8")
    assert old in text
    edited = tmp_path / "exercises.yaml"
    edited.write_text(text.replace(old, new), encoding="utf-8")

    with pytest.raises(UnexpectedError):
        load_shipped(edited, images_dir(), "")


def test_a_dose_with_all_that_one_can_say_is_read_as_with_all_checks(tmp_path: Path) -> None:
    text = exercises_file().read_text(encoding="utf-8")
    edited = tmp_path / "exercises.yaml"
    text = text.replace("hold: 30, sets: 2, rest: 45", "hold: max, estimate: 50, rest_after: 9")
    text = text.replace("reps: 12, sets: 2, rest: 45", "reps: [12, 8], rest: 45")
    edited.write_text(text, encoding="utf-8")

    shipped = load_shipped(edited, images_dir(), "")

    assert shipped.workouts == load_all(edited, (), images=images_dir()).library.workouts
    items = shipped.workouts["beginner-floor"].sections[1].items
    assert len(items[0].dose.works) == 2
    assert items[1].dose.work == Hold(50_000, is_open=True)
    assert items[1].dose.last_rest_ms == 9_000


def test_the_sentence_on_a_mistake_is_as_clear_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN the built-in file, edited, with a mistake in it
    edited = tmp_path / "exercises.yaml"
    text = exercises_file().read_text(encoding="utf-8")
    edited.write_text(text.replace("level: beginner", "level: beginer", 1), encoding="utf-8")
    monkeypatch.setattr("lowback_timer.library.opening.exercises_file", lambda: edited)
    told: list[str] = []

    library = open_library((), "en", told.append)

    assert not library.workouts
    assert "beginer" in told[0]


def test_a_missing_file_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        "lowback_timer.library.opening.exercises_file", lambda: tmp_path / "nowhere.yaml"
    )
    told: list[str] = []

    assert not open_library((), "en", told.append).workouts
    assert "there is no such file" in told[0]
