from pathlib import Path

import pytest

from tests.terminal.stage import FakeClock

# Every dose is written out, so that the library that is shipped may change.
OWN_LIBRARY = """\
format: 1
workouts:
  - id: own
    name: My own · short
    level: beginner
    goal: endurance
    summary: Made for a test.
    sections:
      - kind: warm-up
        exercises:
          - exercise: bird-dog
            reps: 2
            sets: 1
            sides: alternate
            tempo: {lift: 1, hold: 0, lower: 1, pause: 0}
            rest: 0
      - kind: main
        exercises:
          - {exercise: side-plank, hold: 4, sets: 1, sides: each, rest: 30}
"""


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """A library file with one workout, `own`."""
    file = tmp_path / "own.yaml"
    file.write_text(OWN_LIBRARY, encoding="utf-8")
    return file


@pytest.fixture
def broken_file(tmp_path: Path) -> Path:
    """A library file with two mistakes, in lines 2 and 3."""
    file = tmp_path / "broken.yaml"
    file.write_text("format: 1\nworkuots: []\nexrcises: []\n", encoding="utf-8")
    return file


@pytest.fixture
def clock() -> FakeClock:
    """A clock that a test moves."""
    return FakeClock()
