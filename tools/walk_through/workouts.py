"""One workout: its steps, what can be changed of each, what can be done instead, and its page."""

from __future__ import annotations

from collections.abc import Iterator

from tools.walk_through.pages import Page, read_page
from tools.walk_through.program import Program

_STEPS = "Minutes I have"


def workout_page(program: Program) -> Iterator[Page]:
    """Go there from the first page by keyboard alone, and back."""
    program.go_to("Change Walk-through")
    program.press("space")
    program.wait_for_text(_STEPS)
    yield read_page(program, "Workout")
    program.go_to("Sides, tempo, rest and swapping of Superman")
    program.press("space")
    program.wait_for_text("Rest between sets")
    yield read_page(program, "Workout, with the details of an exercise")
    for name, text, title in (
        ("Swap Superman for another exercise", "Another exercise for today", "Swap an exercise"),
        ("Print", "On paper", "Printed page"),
    ):
        program.go_to(name)
        program.press("space")
        program.wait_for_text(text)
        yield read_page(program, title)
        program.press("Escape")
        program.wait_until_gone(text)
    program.press("Escape")
    program.wait_until_gone(_STEPS)
