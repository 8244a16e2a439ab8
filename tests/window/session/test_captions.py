"""The number in the ring, and what it means; in a whole session it is tested in `test_face`."""

import pytest

from lowback_timer.window.session.captions import held_number, left_number


@pytest.mark.parametrize(
    ("ms", "left", "held"),
    [
        (0, "0", "0"),
        (1, "1", "0"),
        (1_000, "1", "1"),
        (1_001, "2", "1"),
        (60_000, "60", "60"),
        (60_999, "1:01", "60"),
        (61_000, "1:01", "1:01"),
    ],
)
def test_what_is_left_is_rounded_up_and_what_was_held_is_not(ms: int, left: str, held: str) -> None:
    assert (left_number(ms), held_number(ms)) == (left, held)


def test_nothing_is_left_of_less_than_nothing() -> None:
    assert left_number(-5) == "0"
