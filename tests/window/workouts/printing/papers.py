"""Something to print."""

from dataclasses import replace

from lowback_timer.window.workouts.printing.contents import Contents, Line, Part

LINE = Line(
    name="Bird dog",
    dose="2 × 12 reps per side",
    asks="rest 45 s after each set",
    cues=("Reach long",),
    picture="/nowhere/bird-dog.svg",
    sets=2,
    has_load=False,
)


def make_contents(lines: int = 2, **changes: object) -> Contents:
    """A page with so many exercises; `changes` are of each of them."""
    line = replace(LINE, **changes)  # type: ignore[arg-type]
    part = Part("Main part", (line,) * lines)
    return Contents("Short", "15 min", "beginner", (part,), "Stop if it hurts.", "From a book.")
