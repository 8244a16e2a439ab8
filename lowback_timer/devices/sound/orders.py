"""What passes between the program and its sound process, in both directions.

Orders go there as records of one fixed size, each written at once, so that no reader ever sees half
of one, and whoever takes over from another reader goes on with the next. Reports come back as lines
of JSON: they are few, and their texts are of any length.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass
from enum import IntEnum, StrEnum

from lowback_timer.core.cues.tones import Sound

_RECORD = struct.Struct("<dBBBBIH")
_SOUNDS = tuple(Sound)

ORDER_BYTES = _RECORD.size


class Kind(IntEnum):
    """What is to be done."""

    PLAY = 1
    KEEP_AWAKE = 2
    STOP = 3


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to do.

    Attributes:
        kind: What it is.
        at_s: The instant that it is meant for, on the clock that all processes share
            (`time.monotonic`).
        sound: What to play.
        percent: How loud, 0 to 100.
        count: How many times the sound starts.
        every_ms: How far apart these starts are.
        wait_ms: How long after `at_s` the first of them is.
    """

    kind: Kind
    at_s: float
    sound: Sound = Sound.GO
    percent: int = 100
    count: int = 1
    every_ms: int = 0
    wait_ms: int = 0

    def to_bytes(self) -> bytes:
        """Return the record, `ORDER_BYTES` long."""
        number = _SOUNDS.index(self.sound)
        return _RECORD.pack(
            self.at_s,
            self.kind,
            number,
            self.percent,
            self.count,
            self.every_ms,
            self.wait_ms,
        )

    @classmethod
    def from_bytes(cls, record: bytes) -> Order:
        """Return the order in a record."""
        at_s, kind, number, percent, count, every_ms, wait_ms = _RECORD.unpack(record)
        return cls(Kind(kind), at_s, _SOUNDS[number], percent, count, every_ms, wait_ms)


class State(StrEnum):
    """What a report is about."""

    OPENING = "opening"
    """All is loaded; from now on only the sound system can be slow."""
    OPEN = "open"
    """It can be heard."""
    DONE = "done"
    """One order has been carried out, or was too late."""
    LOST = "lost"
    """Nothing works, or no longer; the process ends."""
    FILES = "files"
    """The sounds themselves cannot be read; the process ends."""


@dataclass(frozen=True, slots=True)
class Report:
    """How the sound process fares.

    Attributes:
        state: What it is about.
        name: The library that plays, once it is open.
        device: What it plays on, where the library tells.
        failures: What did not work, in the words of the libraries.
    """

    state: State
    name: str = ""
    device: str = ""
    failures: tuple[str, ...] = ()

    def to_line(self) -> bytes:
        """Return the report as a line."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Report:
        """Return the report in a line.

        Raises:
            ValueError: It is none; a library has written there.
        """
        found = json.loads(line)
        try:
            failures = tuple(map(str, found["failures"]))
            return cls(State(found["state"]), found["name"], found["device"], failures)
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a report: {line!r}") from error
