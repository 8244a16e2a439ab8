import pytest

from lowback_timer.library.model import Library
from lowback_timer.window.services.unknown_words import no_exercise_text, no_workout_text
from tests.fakes import make_exercise, make_workout

LIBRARY = Library(
    exercises={"bridge": make_exercise("Bridge")}, workouts={"first-time": make_workout()}
)


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        (no_exercise_text("brigde", LIBRARY), "exercise “brigde”, did you mean “bridge”?"),
        (no_workout_text("frist-time", LIBRARY), "workout “frist-time”, did you mean “first-time”"),
    ],
)
def test_a_near_miss_is_answered_with_what_was_meant(text: str, guess: str) -> None:
    assert guess in text
    assert text.endswith("These are the ones there are.")


@pytest.mark.parametrize("answer", [no_exercise_text, no_workout_text])
def test_what_is_like_nothing_is_answered_with_what_there_is(answer: object) -> None:
    assert callable(answer)
    text = answer("swimming", LIBRARY)

    assert "“swimming”; these are the ones there are." in text
    assert "did you mean" not in text
