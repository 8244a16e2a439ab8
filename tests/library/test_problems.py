"""How mistakes are told."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.library.problems import LibraryError, Problem


def test_a_problem_names_its_place() -> None:
    assert str(Problem(Path("own.yaml"), 3, 14, "no")) == "own.yaml:3:14: no"


def test_problems_come_in_reading_order_and_once() -> None:
    later, earlier = Problem(Path("a"), 10, 1, "x"), Problem(Path("a"), 9, 2, "y")
    error = LibraryError([later, earlier, later])
    assert error.problems == (earlier, later)
    assert str(error) == "a:9:2: y\na:10:1: x"


def test_a_file_name_that_is_not_unicode_can_be_printed() -> None:
    assert str(Problem(Path("a\udcff"), 1, 1, "x")).encode() == b"a?:1:1: x"
