"""The weight that an item of a workout begins with."""

from pathlib import Path

from lowback_timer.core.plan.dose import Level
from lowback_timer.library.writing.amounts import item_data
from tests.library.samples import load, mistakes, spoil

WITH_LOAD = spoil("load: none", "load: optional", spoil("reps: 12,", "reps: 12, load_g: 22500,"))


def test_a_weight_is_in_grams(tmp_path: Path) -> None:
    library = load(tmp_path / "mine.yaml", WITH_LOAD)

    assert library.workouts["short"].sections[1].items[1].dose.load_g == 22_500


def test_it_is_written_as_it_is_read(tmp_path: Path) -> None:
    item = load(tmp_path / "mine.yaml", WITH_LOAD).workouts["short"].sections[1].items[1]

    assert item_data(item, Level.BEGINNER)["load_g"] == 22_500


def test_what_is_done_without_a_weight_has_none(tmp_path: Path) -> None:
    text = spoil("hold: 25", "load_g: 500, hold: 25")

    (found,) = mistakes(tmp_path / "mine.yaml", text)

    assert found.endswith("`plank` is done without a weight; take it out")


def test_another_word_for_it_is_understood(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path / "mine.yaml", spoil("hold: 25", "weight: 500, hold: 25"))

    assert "did you mean `load_g`?" in found
