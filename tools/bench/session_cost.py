"""What a session costs in processor time: moving, still, paused and minimised."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench.processes import measured
from tools.bench.screen import MISSING, OFFSCREEN, x_server

SECONDS = 10
_STATES = {
    "with the moving figure": ("moving", 3.0),
    "without it (a hold)": ("still", 1.0),
    "paused": ("paused", 0.1),
    "minimised": ("minimised", 0.1),
}


def report() -> Iterator[str]:
    """Lines on the cost of a session."""
    yield f"A session at 1280 × 800, share of one core over {SECONDS} s (bars hold under X)"
    with x_server() as environment:
        if environment is None:
            yield MISSING
        for name, (state, bar) in _STATES.items():
            under_x = "      -"
            if environment is not None:
                under_x = f"{_percent(state, environment):5.2f} %"
            offscreen = _percent(state, OFFSCREEN)
            yield f"  {name:<24} under X {under_x}   offscreen {offscreen:5.2f} %   (bar {bar} %)"


def _percent(state: str, environment: Mapping[str, str]) -> float:
    percent: float = measured("tools.bench.session_cost", state, environment=environment)["percent"]
    return percent


def _measure(state: str, folder: Path) -> None:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - only the measured process needs Qt

    from tests.doubles.player import RecordingPlayer  # noqa: PLC0415
    from tools.bench.show import Show  # noqa: PLC0415
    from tools.bench.workouts import holds, many_reps  # noqa: PLC0415

    timeline = holds() if state == "still" else many_reps()
    show = Show(timeline, RecordingPlayer(), folder, speed=1)
    if state == "paused":
        show.driver.toggle_pause()
    elif state == "minimised":
        show.window.showMinimized()
    spent = []
    # The first seconds still pay for fonts and the lead-in.
    QTimer.singleShot(5_000, lambda: spent.append(time.process_time()))
    QTimer.singleShot(5_000 + SECONDS * 1000, show.app.quit)
    show.app.exec()
    percent = (time.process_time() - spent[0]) / SECONDS * 100
    print(json.dumps({"percent": percent}), flush=True)


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        _measure(sys.argv[1], Path(temporary))
