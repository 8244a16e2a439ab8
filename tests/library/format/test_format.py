"""The document and the JSON Schema that describe the format keep up with it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
import yaml

from lowback_timer.core.plan.exercise import Muscle
from lowback_timer.library.format.overlay import translated
from lowback_timer.library.loader import check_file
from lowback_timer.library.paths import overlay_path
from tests.library.samples import IMAGES, SAMPLE, load, mistakes, spoil
from tools import write_schema

ROOT = Path(__file__).parents[3]
DOCUMENT = (ROOT / "docs" / "exercises-format.md").read_text("utf-8")
SCHEMA = json.loads(write_schema.TARGET.read_text("utf-8"))


def example() -> str:
    blocks: list[str] = re.findall(r"^```yaml\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)
    return max(blocks, key=len)


def accepts(text: str) -> bool:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    return validator.is_valid(yaml.safe_load(text))


def test_the_schema_is_fresh() -> None:
    assert write_schema.TARGET.read_text("utf-8") == write_schema.schema_text(), (
        "run python -m tools.write_schema"
    )


def test_the_schema_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_schema, "TARGET", tmp_path / "schema.json")
    write_schema.main()
    assert json.loads((tmp_path / "schema.json").read_text("utf-8")) == SCHEMA


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("text", [SAMPLE, example(), "format: 1"])
def test_the_schema_accepts_what_is_sound(text: str) -> None:
    assert accepts(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Bridge", "nmae: Bridge"),
        ("name: Bridge", "name:"),
        ("rest: 45", "rest: 601"),
        ("rest: 45", "rest: -1"),
        ("rest: 45", "rest: 1.5"),
        ("reps: [8, 16]", "reps: 8"),
        ("hold: [30, 61]", "hold: [30, 61]\n        reps: [1, 2]"),
        ("hold: 25", "hold: 25, reps: 8"),
        ("sides: each", "sides: sometimes"),
        ("  ball:", "  Big Ball:"),
        ("id: bridge", "id: Bridge"),
        ("tempo: {lift: 2, hold: 1, lower: 3, pause: 1}", "tempo: null"),
        ("format: 1", "format: 2"),
    ],
)
def test_the_schema_refuses_mistakes(old: str, new: str) -> None:
    assert not accepts(spoil(old, new))


def test_the_example_loads_over_the_built_in_library(tmp_path: Path) -> None:
    base = check_file(ROOT / "exercises.yaml", images=IMAGES)
    library = load(tmp_path / "mine.yaml", example(), base)
    assert "lunch-break" in library.workouts
    assert "band-good-morning" in library.exercises


def test_the_document_names_every_key() -> None:
    missing = [key for key in _keys(SCHEMA) if f"`{key}`" not in DOCUMENT]
    assert not missing


def test_the_document_tells_what_must_be_there() -> None:
    entries = {**SCHEMA["$defs"], "file": SCHEMA}
    required = {key for entry in entries.values() for key in entry.get("required", ())}
    assert not [key for key in required if f"**`{key}`**" not in DOCUMENT]


def test_the_document_names_every_muscle() -> None:
    assert not [muscle for muscle in Muscle if f"`{muscle}`" not in DOCUMENT]


def _keys(schema: dict[str, object]) -> Iterator[str]:
    entries = [schema, *SCHEMA["$defs"].values()]
    return (key for entry in entries for key in entry.get("properties", ()))


def test_the_model_and_the_problems_cost_no_pydantic() -> None:
    program = (
        "import sys, lowback_timer.library.model, lowback_timer.library.problems\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('pydantic', 'yaml')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"


def test_the_example_of_an_overlay_fits_the_example(tmp_path: Path) -> None:
    own = tmp_path / "my-workouts.yaml"
    own.write_text(example(), "utf-8")
    base = check_file(ROOT / "exercises.yaml", images=IMAGES)
    overlay = overlay_path(own, "de")
    found = re.search(r"^```yaml\n(format: 1\nlanguage: de\n[^`]*)^```", DOCUMENT, re.MULTILINE)
    assert found
    overlay.write_text(found[1], "utf-8")

    library = translated(check_file(own, images=IMAGES, base=base), overlay)

    assert library.workouts["lunch-break"].name == "Mittagspause"


def test_a_second_list_of_workouts_is_not_to_be_thrown_away(tmp_path: Path) -> None:
    again = SAMPLE[SAMPLE.index("workouts:") :].replace("id: short", "id: shorter")

    (told,) = mistakes(tmp_path / "mine.yaml", SAMPLE + again)

    assert told.startswith(
        "68:1: `workouts` is here twice, first in line 53; take this one out and"
    )
