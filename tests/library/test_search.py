"""What somebody means by a few letters, in all languages the program speaks."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.library.loader import load_all
from lowback_timer.library.search import Searchable, SearchIndex
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.window.look.words import LANGUAGES


def index_in(language: str) -> SearchIndex:
    """All exercises by their names, other names and equipment."""
    library = load_all(exercises_file(), (), images=images_dir(), language=language).library
    return SearchIndex(
        Searchable(
            each.id,
            each.name,
            {library.equipment[need]: 0.5 for need in each.needs}
            | {muscle.label: 0.4 for muscle in (*each.primary, *each.secondary)}
            | dict.fromkeys(each.other_names, 0.8),
        )
        for each in library.exercises.values()
    )


@pytest.fixture(scope="module")
def indexes() -> dict[str, SearchIndex]:
    return {language: index_in(language) for language in LANGUAGES}


@pytest.mark.parametrize(
    ("language", "query", "meant"),
    [
        ("en", "bridge", "bridge"),
        ("en", "BRIDGE", "bridge"),
        ("en", "brigde", "bridge"),
        ("en", "brig", "bridge"),
        ("en", "bird dgo", "bird-dog"),
        ("en", "birddog", "bird-dog"),
        ("en", "dog bird", "bird-dog"),
        ("en", "side plakn", "side-plank"),
        ("en", "sidepalnk", "side-plank"),
        ("en", "deadlfit", "deadlift"),
        ("en", "supermann", "superman"),
        ("en", "ketlebell", "kettlebell-swing"),
        ("en", "hamstirngs", "glute-ham-raise"),
        ("en", "GHR", "glute-ham-raise"),
        ("de", "Brücke", "bridge"),
        ("de", "brucke", "bridge"),
        ("de", "bruecke", "bridge"),
        ("de", "kruezheben", "deadlift"),
        ("de", "stütz", "front-plank"),
        ("de", "unterarmstüz", "front-plank"),
        ("de", "rückenstreken ball", "back-extension-ball"),
        ("es", "plancha", "front-plank"),
        ("es", "planhca lateral", "side-plank"),
        ("es", "peunte", "bridge"),
        ("es", "extension de cadera", "hip-extension"),
        ("es", "buenos dias barra", "good-morning-barbell"),
        ("es", "pes muerto", "deadlift"),
    ],
)
def test_the_best_hit_is_what_was_meant(
    indexes: dict[str, SearchIndex], language: str, query: str, meant: str
) -> None:
    assert indexes[language].search(query)[0] == meant


@pytest.mark.parametrize("query", ["", "  ", "-"])
def test_no_word_finds_everything_in_its_order(indexes: dict[str, SearchIndex], query: str) -> None:
    assert len(indexes["en"].search(query)) == 20
    assert indexes["en"].search(query)[0] == "back-extension"


@pytest.mark.parametrize(
    ("query", "most"), [("b", 15), ("br", 2), ("ro", 2), ("dog", 1), ("row", 1), ("xyz", 0)]
)
def test_a_short_query_finds_beginnings_of_words_alone(
    indexes: dict[str, SearchIndex], query: str, most: int
) -> None:
    assert len(indexes["en"].search(query)) <= most


def test_every_word_has_to_be_there(indexes: dict[str, SearchIndex]) -> None:
    assert indexes["en"].search("plank barbell") == ()
    assert indexes["en"].search("plank nonsense") == ()


def test_the_right_word_keeps_similar_ones_away() -> None:
    index = SearchIndex([Searchable("one", "Fridge", {}), Searchable("two", "Bridge", {})])
    assert index.search("bridge") == ("two",)
    assert index.search("cridge") == ("one", "two")


def test_a_name_comes_before_what_else_something_can_be_found_by() -> None:
    entries = [Searchable("other", "Plank", {"glutes": 0.5}), Searchable("name", "Glutes", {})]
    assert SearchIndex(entries).search("glutes") == ("name", "other")


@pytest.mark.parametrize("name", ["腰部伸展", "גשר", "تمرين الجسر", "डेडलिफ्ट"])
def test_other_scripts_can_be_searched(name: str) -> None:
    index = SearchIndex([Searchable("it", name, {}), Searchable("other", "Plank", {})])
    assert index.search(name[:2]) == ("it",)
    assert index.search(name) == ("it",)


@given(query=st.text(), name=st.text(min_size=1))
def test_anything_can_be_asked_for(query: str, name: str) -> None:
    index = SearchIndex([Searchable("one", name, {query: 0.5}), Searchable("two", "Plank", {})])
    found = index.search(query)
    assert len(found) == len(set(found))


@given(name=st.text(min_size=1, max_size=60))
def test_everything_is_found_by_its_own_name(name: str) -> None:
    entries = [Searchable("other", "Plank", {}), Searchable("it", name, {})]
    assert "it" in SearchIndex(entries).search(name)


def test_what_compares_words_is_loaded_only_for_a_misspelt_one() -> None:
    code = """
import sys
from lowback_timer.library.search import Searchable, SearchIndex
index = SearchIndex([Searchable("it", "Bridge", {})])
index.search("bri")
print("rapidfuzz" in sys.modules)
index.search("brigde")
print("rapidfuzz" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
