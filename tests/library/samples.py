"""A sound little library file, and ways to spoil it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.library.loader import check_file
from lowback_timer.library.model import Library
from lowback_timer.library.problems import LibraryError

IMAGES = Path(__file__).parent.parent.parent / "assets" / "images"

SAMPLE = """\
format: 1
equipment:
  ball: exercise ball
sources:
  web: {title: A title, publisher: A site, author: Somebody}
exercises:
  - id: bridge
    name: Bridge
    other_names: [Hip lift]
    level: beginner
    position: supine
    needs: []
    optional: [ball]
    load: none
    muscles:
      primary: [glutes]
      secondary: [hamstrings]
    why: It is good for you.
    set_up: [Lie down]
    movement: [Lift the hips, Lower them]
    cues: [Hips high, Knees apart, Breathe]
    avoid: [Arching]
    easier:
      - {do: Do less}
    harder:
      - {do: Do it in front, exercise: plank}
    side_names: {left: left leg, right: right leg}
    doses:
      - reps: [8, 16]
        tempo: {lift: 2, hold: 1, lower: 3, pause: 1}
        sides: each
        rest: 45
        sets: {beginner: 1, intermediate: 2, advanced: 3}
      - hold: [30, 61]
        rest: 40
        sets: {beginner: 1, intermediate: 2, advanced: 2}
    picture: bridge.svg
    sources: [web]
  - id: plank
    name: Plank
    level: advanced
    position: prone
    muscles: {primary: [abdominals]}
    why: It is good for you as well.
    set_up: [Lie on your front]
    movement: [Rise]
    cues: [One, Two, Three]
    doses:
      - hold: [20, 40]
        rest: 30
        sets: {beginner: 1, intermediate: 1, advanced: 1}
    picture: front-plank.svg
workouts:
  - id: short
    name: Short
    level: intermediate
    goal: health
    summary: Two exercises
    sections:
      - kind: warm-up
        exercises:
          - {exercise: plank, hold: 25, sets: 1, rest: 0}
      - kind: main
        rounds: 2
        exercises:
          - exercise: bridge
          - {exercise: bridge, reps: 12, tempo: {lift: 1, lower: 1}}
"""


def spoil(old: str, new: str, text: str = SAMPLE) -> str:
    """The sample with `old`, which is there just once, replaced by `new`."""
    assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
    return text.replace(old, new)


def load(path: Path, text: str | bytes, base: Library | None = None) -> Library:
    """The library of a file with this text."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return check_file(path, images=IMAGES, base=base)


def mistakes(path: Path, text: str | bytes, base: Library | None = None) -> list[str]:
    """What is wrong with a file with this text, without the path, line by line."""
    with pytest.raises(LibraryError) as caught:
        load(path, text, base)
    lines = str(caught.value).splitlines()
    assert all(line.startswith(f"{path}:") for line in lines)
    return [line.removeprefix(f"{path}:") for line in lines]


def rows(table: Path) -> Iterator[tuple[str, str, list[str]]]:
    """What is replaced in the sample, by what, and the mistakes that makes, from a table in a file.

    Replacements are written with `\\n`, `\\t` and `\\uXXXX`; lines with a `#` are comments.
    """
    lines = (line for line in table.read_text("utf-8").split("\n") if not line.startswith("#"))
    for block in re.split("\n{2,}", "\n".join(lines).strip()):
        old, new, *expected = block.split("\n")
        assert (old[:2], new[:2], bool(expected)) == ("- ", "+ ", True), block
        yield _unescape(old[2:]), _unescape(new[2:]), [line[2:] for line in expected]


def _unescape(text: str) -> str:
    def character(found: re.Match[str]) -> str:
        if found[1]:
            return chr(int(found[1], 16))
        return {"n": "\n", "t": "\t"}.get(found[2], found[2])

    return re.sub(r"\\(?:u([0-9a-f]{4})|(.))", character, text)
