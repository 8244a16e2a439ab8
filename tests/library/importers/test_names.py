"""What a name in another program means."""

from __future__ import annotations

import pytest

from lowback_timer.core.plan.dose import Side
from lowback_timer.library.importers.matching import all_names
from lowback_timer.library.importers.names import NameIndex, bag_of, is_rest, without_side
from tests.library.importers.samples import LIBRARY


@pytest.mark.parametrize(
    ("name", "exercise"),
    [
        ("Side plank", "side-plank"),
        ("PLANK, side", "side-plank"),
        ("Seitstütz", "side-plank"),
        ("plancha", "front-plank"),
        ("Unterarmstutz", "front-plank"),
        ("Glute  Bridge", "bridge"),
        ("Perro-pájaro", "bird-dog"),
        ("Side plank with leg", None),
        ("", None),
    ],
)
def test_an_exercise_is_found_by_its_words_in_three_languages(
    name: str, exercise: str | None
) -> None:
    assert NameIndex(all_names(LIBRARY)).find([bag_of(name)]) == exercise


def test_a_name_of_two_means_neither() -> None:
    assert NameIndex({"a": ["Row"], "b": ["row"]}).find([("row",)]) is None


@pytest.mark.parametrize(
    ("name", "plain", "side"),
    [
        ("Side plank left", "Side plank", Side.LEFT),
        ("Side plank (right)", "Side plank", Side.RIGHT),
        ("Right side plank", "side plank", Side.RIGHT),
        ("Seitstütz – links", "Seitstütz", Side.LEFT),
        ("Rechter Ausfallschritt", "Ausfallschritt", Side.RIGHT),
        ("Plancha lateral izquierda", "Plancha lateral", Side.LEFT),
        ("Clamshell R", "Clamshell", Side.RIGHT),
        ("L sit", "L sit", None),
        ("Left arm, right leg", "Left arm, right leg", None),
        ("Upright row", "Upright row", None),
        ("Right", "Right", None),
    ],
)
def test_a_side_is_taken_out_of_a_name(name: str, plain: str, side: Side | None) -> None:
    found = without_side(name)
    assert (found.name, found.side) == (plain, side)


def test_the_word_for_side_goes_with_it_where_that_makes_a_name() -> None:
    index = NameIndex(all_names(LIBRARY))
    assert index.find(without_side("Side plank, left side").bags) == "side-plank"
    assert index.find(without_side("Left side plank").bags) == "side-plank"


@pytest.mark.parametrize(
    "name",
    [
        "Rest",
        "REST 2",
        "Short break",
        "Pause",
        "Kurze Pause",
        "Erholung",
        "Descanso",
        "Switch sides",
    ],
)
def test_a_rest_is_known_by_its_name(name: str) -> None:
    assert is_rest(name)


@pytest.mark.parametrize("name", ["Resting squat hold", "Breakdance", "Plank", "", "Side"])
def test_other_names_are_no_rests(name: str) -> None:
    assert not is_rest(name)
