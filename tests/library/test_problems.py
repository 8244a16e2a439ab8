"""How mistakes are told."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.core.text import english, translate, use_translator
from lowback_timer.library.problems import LibraryError, Problem


def test_a_problem_names_its_place() -> None:
    assert str(Problem(Path("own.yaml"), 3, 14, "no")) == "own.yaml:3:14: no"


def test_problems_come_in_reading_order_and_once() -> None:
    later, earlier = Problem(Path("a"), 10, 1, "x"), Problem(Path("a"), 9, 2, "y")
    error = LibraryError([later, earlier, later])
    assert error.problems == (earlier, later)
    assert str(error) == "a:9:2: y\na:10:1: x"


def test_a_warning_says_that_it_is_one() -> None:
    assert str(Problem(Path("a"), 1, 1, "x", is_warning=True)) == "a:1:1: warning: x"


def test_a_problem_follows_the_language() -> None:
    problem = Problem(Path("a"), 1, 1, translate("Library", "{name} is empty").format(name="x"))

    use_translator(lambda _context, text, _disambiguation, _n: text.replace("is empty", "ist leer"))

    assert str(problem) == "a:1:1: x ist leer"
    use_translator(english)
    assert str(problem) == "a:1:1: x is empty"


def test_a_file_name_that_is_not_unicode_can_be_printed() -> None:
    assert str(Problem(Path("a\udcff"), 1, 1, "x")).encode() == b"a?:1:1: x"
