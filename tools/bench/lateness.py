"""How late the cues are handed to the speakers, with the machine idle and with it busy."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench.processes import busy_cores, measured

SECONDS = 20
SPEED = 4.0
"""Faster than life, so that there are enough cues for a percentile."""


def report() -> Iterator[str]:
    """Lines on lateness."""
    yield "Cue calls after their instant, in ms (bar: p99 under 20)"
    yield _line("idle")
    cores = os.cpu_count() or 1
    with busy_cores(cores):
        yield _line(f"{cores} cores busy")


def _line(name: str) -> str:
    late = sorted(measured("tools.bench.lateness")["late_ms"])
    p50, p99 = late[len(late) // 2], late[min(len(late) - 1, int(len(late) * 0.99))]
    return (
        f"  {name:<14} p50 {p50:5.1f}   p99 {p99:5.1f}   max {late[-1]:5.1f}   ({len(late)} cues)"
    )


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - only the measured process needs Qt

    from lowback_timer.core.cues.tones import sound_of  # noqa: PLC0415
    from lowback_timer.core.session.events import Event  # noqa: PLC0415
    from tests.doubles.player import RecordingPlayer  # noqa: PLC0415
    from tools.bench.show import Show  # noqa: PLC0415
    from tools.bench.workouts import many_cues  # noqa: PLC0415

    timeline = many_cues()
    show = Show(timeline, RecordingPlayer(), folder, SPEED)
    late_ms: list[float] = []

    def note(events: tuple[Event, ...]) -> None:
        now_ms = show.driver.session_now_ms()
        late_ms.extend((now_ms - event.at_ms) / SPEED for event in events if sound_of(event))

    show.driver.happened.connect(note)
    QTimer.singleShot(SECONDS * 1000, show.app.quit)
    show.app.exec()
    print(json.dumps({"late_ms": late_ms}), flush=True)


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        _measure(Path(temporary))
