"""One workout: its steps, what can be changed of each, what can be done instead, and its page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tools.walk_through.pages import Page, focus_problems, read_page, scope_of
from tools.walk_through.program import Node, Program

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


def workout_by_actions(program: Program) -> Page:
    """The same without a key: each change has to be told in words."""
    page = Page("Workout, by actions")
    for name, text in (
        ("Change Walk-through", _STEPS),
        ("Off", "Left out today."),
        ("Twice", "Warm-up · 2 rounds"),
        ("5", "1 set fewer"),
        ("All as written", "Less time takes sets away"),
        ("Sides, tempo, rest and swapping of Side plank", "Rest before the next"),
        ("Swap Side plank for another exercise", "Another exercise for today"),
        ("Keep it", _STEPS),
        ("Print", "On paper"),
        ("Letter", "On paper"),
        ("Close", _STEPS),
        ("Back to Today", "Start Walk-through"),
    ):
        program.act_on(name)
        program.wait_until(partial(_says, text), f"“{text}” after “{name}”")
        page.problems += [f"After “{name}”: {problem}" for problem in focus_problems(program)]
    return page


def _says(text: str, window: Node) -> bool:
    return any(text in node.name for node in scope_of(window).walk())
