"""Which exercise of ours another program means."""

import pytest

from lowback_timer.core.plan.dose import Side
from lowback_timer.exchange.names import NameBook, Named
from lowback_timer.library.model import Library
from tests.exchange.test_histories import book
from tests.fakes import make_exercise


@pytest.mark.parametrize(
    ("name", "exercise"),
    [
        ("Plank", "front-plank"),
        ("PLANKS", "front-plank"),
        ("Glute Bridge", "bridge"),
        ("Deadlift (Dumbbell)", "deadlift"),
        ("Deadlift (Barbell)", "deadlift"),
        ("Good Morning (Barbell)", "good-morning-barbell"),
        ("Good Morning (Bodyweight)", "good-morning"),
        ("Bent Over Row (Barbell)", "bent-over-row"),
        ("Kettlebell Swing", "kettlebell-swing"),
        ("Schulterbrücke", "bridge"),
        ("Unterarmstütz, seitlicher", "side-plank"),
    ],
)
def test_a_name_of_ours_in_any_language_means_that_exercise(name: str, exercise: str) -> None:
    assert book().find(name) == Named(exercise, None, is_ours=True)


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("Side Plank (Left)", Side.LEFT),
        ("Right side plank", Side.RIGHT),
        ("Side Plank - Right", Side.RIGHT),
        ("Seitlicher Unterarmstütz links", Side.LEFT),
    ],
)
def test_a_side_in_a_name_is_that_of_the_set(name: str, side: Side) -> None:
    assert book().find(name) == Named("side-plank", side, is_ours=True)


@pytest.mark.parametrize(
    ("name", "exercise"),
    [
        ("Bench Press (Barbell)", "brought:bench-press-barbell"),
        ("Bent Over Row (Dumbbell)", "brought:bent-over-row-dumbbell"),  # done with something else
        ("Back Extension (Hyperextension)", "brought:back-extension-hyperextension"),
        ("Leg press left", "brought:leg-press-left"),
        ("体幹", "brought:体幹"),
    ],
)
def test_what_we_do_not_have_gets_an_id_of_its_own(name: str, exercise: str) -> None:
    assert book().find(name) == Named(exercise, None, is_ours=False)


def test_a_name_without_a_letter_has_an_id_as_well() -> None:
    first, second = book().find("💪"), book().find("🦵")

    assert first != second
    assert first.exercise_id.startswith("brought:")


def test_a_name_that_two_exercises_share_means_neither() -> None:
    two = Library(exercises={"a": make_exercise("Twist"), "b": make_exercise("twist")})

    assert not NameBook(two).find("Twist").is_ours
