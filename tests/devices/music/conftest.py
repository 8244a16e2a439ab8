"""Players on a session bus of each test's own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from tests.doubles.private_bus import bus_process as bus_process  # noqa: PLC0414 - a fixture
from tests.doubles.private_bus import private_bus as private_bus  # noqa: PLC0414 - a fixture

WITHIN_S = 10.0


class FakePlayer:
    """A player in a process of its own."""

    def __init__(self, name: str, *manners: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("fake_player.py")), name, *manners],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._lines: Queue[str] = Queue()
        Thread(target=self._read, daemon=True).start()
        assert self.next() == "ready"

    def next(self) -> str:
        """The next thing that changed; waits for it."""
        return self._lines.get(timeout=WITHIN_S)

    def has_changed(self) -> bool:
        """Whether anything did, by now."""
        return not self._lines.empty()

    def turn(self, key: str, value: object) -> None:
        """Change something, as a person does."""
        assert self._process.stdin is not None
        print(key, value, file=self._process.stdin, flush=True)
        assert self.next() == f"{key} {value}"

    def close(self) -> None:
        """Leave the bus."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(WITHIN_S)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._lines.put(line.strip())


MakePlayer = Callable[..., FakePlayer]


@pytest.fixture
def make_player(private_bus: str) -> Iterator[MakePlayer]:
    made: list[FakePlayer] = []

    def make(*arguments: str) -> FakePlayer:
        made.append(FakePlayer(*arguments))
        return made[-1]

    yield make
    for player in made:
        player.close()
