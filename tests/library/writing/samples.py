"""A library file as somebody writes it who has never read how one should."""

from __future__ import annotations

from difflib import ndiff
from functools import cache
from pathlib import Path

from lowback_timer.library.loader import check_file
from lowback_timer.library.model import Library
from lowback_timer.resources import exercises_file, images_dir

BY_HAND = """\
# My own workouts.   Do not touch!
format:   1        # always

workouts:

# ---- for the mornings ----------------------------------------

  # as the physio showed me in May
  - id:    'mornings'
    name:  "Mornings"            # short, before work
    level: beginner
    goal:  health
    summary: >-
      Ten minutes
      before work
    sections:
    - standard-warm-up   # skipped when in a hurry
    - kind: main
      rounds: 1
      exercises:
      # slowly!
      - { exercise: bird-dog,  reps: 12,   sets: 2 }   # other knee first
      -   exercise: bridge
          # he said 30, 45 hurts
          hold: 30
          rest:   20     # no less
      - {exercise: superman, reps: [8, 6],  rest: 30}

# ---- for the evenings ----------------------------------------

  - id: evenings
    name: Evenings
    level: intermediate
    goal: endurance
    summary: 'Holds, and it''s quiet'
    sections:
      - {kind: main, exercises: [{exercise: side-plank, hold: 25}, {exercise: front-plank}]}
# the end
"""


@cache
def builtin() -> Library:
    """The library that comes with the program, with what its workouts are made of."""
    return check_file(exercises_file(), images=images_dir())


def loaded(path: Path) -> Library:
    """What the program reads in a file."""
    return check_file(path, images=images_dir(), base=builtin())


def differing(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that are gone, and those that have come, without the space before them."""

    lines = list(ndiff(before.split("\n"), after.split("\n")))
    gone = [line[2:].strip() for line in lines if line.startswith("- ")]
    come = [line[2:].strip() for line in lines if line.startswith("+ ")]
    return gone, come
