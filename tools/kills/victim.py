"""The program, started as a person starts it, and killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SPEED = 60
WORKOUT = """\
format: 1
workouts:
  - id: killed
    name: Killed
    level: beginner
    goal: health
    summary: Short sets of every kind.
    sections:
      - kind: warm-up
        exercises:
          - {exercise: front-plank, hold: 5, sets: 1, rest: 0}
      - kind: main
        exercises:
          - {exercise: bird-dog, reps: 2, sets: 2, sides: alternate, rest: 5}
          - {exercise: side-plank, hold: 4, sets: 1, sides: each, rest: 5}
          - {exercise: bridge, reps: 2, sets: 1, rest: 5}
"""


@dataclass(frozen=True, slots=True)
class Told:
    """A set on one side that the program has told to be over."""

    step: int
    side: str
    done: int


class Victim:
    """Starts the program on one data folder.

    Args:
        folder: Where everything lies.
    """

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self._library = folder / "killed.yaml"
        self._library.write_text(WORKOUT, "utf-8")
        self.data.mkdir()
        settings = {"safety_acknowledged": True, "voice": "off", "player": "silent"}
        (self.data / "settings.json").write_text(json.dumps(settings), "utf-8")
        self._output = folder / "output.jsonl"
        self._errors = folder / "errors.txt"

    @contextmanager
    def following(self, *options: str) -> Iterator[subprocess.Popen[bytes]]:
        """Follow the workout in a terminal that is a file."""
        command = ("follow", "killed", "--json", "--mute", *options)
        with self._started(*command, "--speed", str(SPEED)) as process:
            yield process

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """Follow it in the window, which nobody sees."""
        command = ("--workout", "killed", "--start", "--mute", "--speed", str(SPEED))
        with self._started(*command) as process:
            yield process

    @contextmanager
    def _started(self, *command: str) -> Iterator[subprocess.Popen[bytes]]:
        options = ("--data-dir", str(self.data), "--library", str(self._library))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        with self._output.open("wb") as output, self._errors.open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "lowback_timer", *options, *command],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
            )
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.kill()
                process.wait()

    def killed_after(self, process: subprocess.Popen[bytes], seconds: float) -> float | None:
        """Kill it; gives when that was, in seconds since 1970. None: it had ended by itself."""
        time.sleep(seconds)
        if process.poll() is not None:
            return None
        at = time.time()
        process.kill()
        process.wait()
        return at

    def told(self) -> list[Told]:
        """The sets that it has told to be over before it died."""
        return [
            Told(record["step"], record["side"] or "", record["done"])
            for event in self._events()
            if event["event"] == "set_finished"
            for record in event["records"]
        ]

    def errors(self) -> str:
        """What it has complained about."""
        return self._errors.read_text("utf-8", "replace")

    def _events(self) -> Iterator[dict[str, Any]]:
        for line in self._output.read_bytes().splitlines(keepends=True):
            if line.endswith(b"\n"):  # else it died while it was writing that
                yield json.loads(line)
