"""What the editor says."""

import pytest

from lowback_timer.core.editing.change import What
from lowback_timer.core.plan.dose import Sides
from lowback_timer.window.editor.amounts import rest_text
from lowback_timer.window.editor.words import GOALS, kinds_text, sides_text, what_text
from tests.window.browsing.catalogues import shipped


@pytest.mark.parametrize("what", What)
def test_every_change_has_a_name(what: What) -> None:
    assert what_text(what)


@pytest.mark.parametrize(
    ("exercise", "text"),
    [
        ("bridge", "reps or hold"),
        ("hip-extension", "reps, each side"),
        ("bird-dog", "reps, sides take turns"),
    ],
)
def test_an_exercise_says_how_it_is_dosed(exercise: str, text: str) -> None:
    assert kinds_text(shipped().exercises[exercise]) == text


def test_sides_goals_and_rests_in_words() -> None:
    assert sides_text(Sides.BOTH) == ""
    assert len({str(text) for text in GOALS.values()}) == 4
    assert [rest_text(0), rest_text(45)] == ["no rest", "45 s rest"]
