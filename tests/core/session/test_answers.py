"""What a person says of a session is on the scale, or left open."""

from collections.abc import Callable

import pytest

from lowback_timer.core.session.answers import Answers


def test_nothing_has_to_be_said() -> None:
    answers = Answers()

    assert (answers.effort, answers.pain_before, answers.note) == (None, None, "")


@pytest.mark.parametrize(
    "say",
    [
        lambda number: Answers(effort=number),
        lambda number: Answers(pain_before=number),
        lambda number: Answers(pain_after=number),
        lambda number: Answers(pain_next=number),
    ],
)
@pytest.mark.parametrize("number", [-1, 11])
def test_what_is_not_on_the_scale_is_refused(say: Callable[[int], Answers], number: int) -> None:
    assert say(0) != say(10)

    with pytest.raises(ValueError, match="0 to 10"):
        say(number)
