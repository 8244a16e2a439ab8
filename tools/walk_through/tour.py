"""The way through the program, page after page."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tools.walk_through.by_actions import by_actions
from tools.walk_through.desk import Desk
from tools.walk_through.layouts import other_layouts
from tools.walk_through.pages import Page, read_page
from tools.walk_through.program import Node, Program, shows
from tools.walk_through.workouts import workout_page

WORKOUT = """\
format: 1
workouts:
  - id: first-time  # in the place of the workout that is suggested to somebody new
    name: Walk-through
    level: beginner
    goal: endurance
    summary: A little of everything.
    sections:
      - kind: warm-up
        exercises:
          - {exercise: front-plank, hold: 30, sets: 1, rest: 0}
      - kind: main
        exercises:
          - {exercise: superman, reps: 8, sets: 2, rest: 30}
          - {exercise: side-plank, hold: 30, sets: 1, rest: 30}
"""
MISTAKEN = "format: 1\nworkout: misspelt, so that there is a notice\n"
PHASES = ("Get ready", "Reps", "Hold", "Switch sides", "Rest")
_LISTENS_S = 6.0
_CHANGES_PER_S = 1.0
_WHOLE_WORKOUT_S = 60.0
_GET_READY_S = 40.0
_TOLD_WITHIN_S = 1.0
"""How long after it is seen the end may be announced."""


def tour(desk: Desk) -> Iterator[Page]:
    """Every page of the program, read."""
    library = desk.folder / "walk-through.yaml"
    library.write_text(WORKOUT, encoding="utf-8")
    mistaken = desk.folder / "mistaken.yaml"
    mistaken.write_text(MISTAKEN, encoding="utf-8")
    options = ("--library", library)
    program = Program(desk, *options, "--library", mistaken, "--speed", "20")
    yield from _before_a_workout(program)
    yield from workout_page(program)
    yield from _while_paused(program)
    yield from _to_the_end(program)
    yield from _history(program)
    program.end()
    program = Program(desk, *options, "--workout", "first-time", "--start")
    yield _in_life_time(program)
    program.end()
    yield from by_actions(desk, options)
    yield from other_layouts(desk, options)


def _before_a_workout(program: Program) -> Iterator[Page]:
    program.wait_for_text("I understand")
    yield read_page(program, "Safety notice")
    program.go_to("I understand")
    program.press("Return")
    program.wait_until_gone("I understand")
    yield read_page(program, "Home, with a notice")
    while shows(program.wait_until(lambda _: True, "home"), "Close this notice"):
        program.go_to("Close this notice")
        program.press("space")
        time.sleep(0.2)
    yield read_page(program, "Home")
    yield from _lists(program)
    for name, text in (
        ("Keys", "Keys during a workout"),
        ("Why?", "Why this one?"),
        ("Settings", "Text size"),
    ):
        program.go_to(name)
        program.press("space")
        program.wait_for_text(text)
        yield read_page(program, name)
        program.press("Escape")
        program.wait_until_gone(text)
    yield from _safety(program)
    yield from _an_exercise(program)
    yield from _empty_history(program)
    yield from _help(program)


def _safety(program: Program) -> Iterator[Page]:
    """How to stay safe, how the back is built, and an exercise that is named there; and back."""
    program.press("ctrl+6")
    program.wait_for_text("Get emergency help at once")
    yield read_page(program, "Safety")
    program.go_to("Staying safe")
    program.press("Right")
    program.wait_for_text("How it is built")
    yield read_page(program, "Your back")
    program.go_to("Bird dog")
    program.press("Return")
    program.wait_for_text("Just this one")
    program.press("Escape")
    program.wait_for_text("How it is built")
    program.press("Escape")
    program.wait_for_text("Why?")


def _help(program: Program) -> Iterator[Page]:
    """The handbook, at a page without links, found by a word in it; and back."""
    program.press("ctrl+8")
    program.wait_for_text("Hands free")
    program.press("slash", *"encrypted", "Return")
    program.wait_for_text("1 place found")
    yield read_page(program, "Help, searched")
    program.press("Escape")
    program.wait_until_gone("1 place found")
    yield read_page(program, "Help")
    program.press("Escape")
    program.wait_for_text("Why?")


def _an_exercise(program: Program) -> Iterator[Page]:
    """From the list to an exercise, and back."""
    program.press("ctrl+3")
    program.wait_for_text("20 exercises")
    program.press("Return")
    program.wait_for_text("Just this one")
    program.press("space")  # lets the figure stand still
    yield read_page(program, "An exercise")
    program.press("Escape")
    program.wait_for_text("20 exercises")
    program.press("ctrl+1")
    program.wait_until_gone("20 exercises")


def _empty_history(program: Program) -> Iterator[Page]:
    """The calendar before anything was done, and back."""
    program.press("ctrl+5")
    program.wait_for_text("Nothing here yet.")
    yield read_page(program, "History, empty")
    program.press("ctrl+1")
    program.wait_until_gone("Nothing here yet.")


def _history(program: Program) -> Iterator[Page]:
    """What was done: as a chart and as a table."""
    program.press("ctrl+5")
    program.wait_for_text("Chart of")
    yield read_page(program, "History")
    program.go_to("As a table")
    program.press("space")
    program.wait_for_text("As a chart")
    yield read_page(program, "History, a table")


def _lists(program: Program) -> Iterator[Page]:
    """Both lists, what they are filtered by, and one in which nothing is left."""
    for key, text, title in (
        ("ctrl+2", "Any length", "Workouts"),
        ("ctrl+3", "Any muscle", "Exercises"),
    ):
        program.press(key)
        program.wait_for_text(text)
        yield read_page(program, title)
        if title == "Workouts":
            yield from _editor(program)
        else:
            yield from _exercise_editor(program)
    program.go_to("Any position")
    program.press("space")
    program.wait_for_text("face down")
    yield read_page(program, "Exercises, filter")
    program.press("Escape")
    program.wait_until_gone("face down")
    program.press("slash")
    program.press(*"xyzzy")
    program.wait_for_text("Clear the search")
    yield read_page(program, "Exercises, none left")
    program.go_to("Clear the search")
    program.press("space")
    program.wait_until_gone("Clear the search")
    program.press("ctrl+1")
    program.wait_for_text("Why?")


def _editor(program: Program) -> Iterator[Page]:
    """A new workout, with all that can be said of an exercise; nothing is done to it."""
    program.press("ctrl+n")
    program.wait_for_text("Add an exercise")
    program.press("F6", "F6", "Return")  # to the exercises, to the first row, and open it
    program.wait_for_text("Counted or held")
    yield read_page(program, "Editor")
    program.press("Escape")
    program.wait_for_text("Any length")


def _exercise_editor(program: Program) -> Iterator[Page]:
    """A new exercise, with all of its dose unfolded; nothing is done to it."""
    program.press("ctrl+n")
    program.wait_for_text("Counted or held")
    program.go_to("1 to 3 sets · 45 s rest")
    program.press("Return")
    program.wait_for_text("Sets, beginner")
    yield read_page(program, "Exercise editor")
    program.press("Escape")
    program.wait_for_text("Any muscle")


def _while_paused(program: Program) -> Iterator[Page]:
    program.go_to("Start Walk-through")
    program.press("Return")
    program.wait_for_text("Get ready")
    program.press("p")
    program.wait_for_text("Paused")
    yield read_page(program, "Session, paused")
    for key, text, title in (
        ("Escape", "Leave this workout?", "Question: leave"),
        ("w", "Skip the rest of the warm-up?", "Question: skip the warm-up"),
        ("l", "Exercises and sets", "The whole workout"),
        ("question", "Keys during a workout", "Keys sheet in a session"),
    ):
        program.press(key)
        program.wait_for_text(text)
        yield read_page(program, title)
        program.press("Escape")
        program.wait_until_gone(text)
    program.press("i")
    program.wait_for_text("Think of")
    program.press("space")  # lets the figure stand still
    yield read_page(program, "How an exercise is done, over a session")
    program.press("Escape")
    program.wait_until_gone("Think of")
    yield _far_view(program)


def _far_view(program: Program) -> Page:
    program.press("v")
    program.wait_until_gone("Form cues")
    page = read_page(program, "Far view")
    page.texts = _texts(program.wait_until(lambda _: True, "the far view"))
    program.go_to("Walk-through")
    program.press("v")
    program.wait_for_text("Form cues")
    return page


def _to_the_end(program: Program) -> Iterator[Page]:
    """Go on, and read what every phase says of itself."""
    program.heard()
    program.press("p")
    seen: dict[str, list[str]] = {}
    announced: list[str] = []
    end_s = time.monotonic() + _WHOLE_WORKOUT_S
    while time.monotonic() < end_s:
        window = program.window()
        announced += program.heard()[0]
        if window is None:
            continue
        if shows(window, "Workout done"):
            break
        if phase := _phase_of(window):
            seen.setdefault(phase, _texts(window))
    time.sleep(_TOLD_WITHIN_S)
    announced += program.heard()[0]
    for phase, texts in seen.items():
        yield Page(f"Session: {phase}", texts=texts)
    summary = Page("Session, what was announced", texts=announced)
    summary.problems += [f"“{phase}” was never seen" for phase in PHASES if phase not in seen]
    heard = " ".join(announced).lower()
    told = (*seen, "Going on", "4 of 4 sets done")
    unheard = [text for text in told if text.lower() not in heard]
    summary.problems += [f"“{text}” was never announced" for text in unheard]
    yield summary
    program.wait_for_text("Workout done")
    yield read_page(program, "Finished")


def _phase_of(window: Node) -> str | None:
    names = [node.name for node in window.walk()]
    return next((phase for phase in PHASES if any(_begins(name, phase) for name in names)), None)


def _begins(name: str, phase: str) -> bool:
    return name == phase or name.startswith(f"{phase} ·")


def _texts(window: Node) -> list[str]:
    return [
        f"{node.name} ({node.description})" if node.description else node.name
        for node in window.walk()
        if node.name and node.role in {"label", "progress bar", "panel"}
    ]


def _in_life_time(program: Program) -> Page:
    """A session at its own pace: it can be walked through, and does not chatter meanwhile."""
    program.wait_for_text("Get ready")
    page = read_page(program, "Session, under way", stands_still=False)
    program.wait_for_text("Hold", _GET_READY_S)
    time.sleep(1)  # what a new step changes is not meant
    program.heard()
    time.sleep(_LISTENS_S)
    _, changed = program.heard()
    if len(changed) > _LISTENS_S * _CHANGES_PER_S:
        often = ", ".join(sorted(set(changed)))
        page.problems.append(f"{len(changed)} changes in {_LISTENS_S:.0f} s: {often}")
    return page
