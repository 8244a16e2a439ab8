"""How long a room takes to open: from what the person did until it has been painted."""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.bench.processes import measured
from tools.bench.screen import on_both

if TYPE_CHECKING:
    from lowback_timer.program import Program

RUNS = 5
FIRST_BAR_MS, AGAIN_BAR_MS = 100, 30
PAUSE_MS = 700
"""Before each, so that nothing of what came before is left to do."""
ROOMS = (
    "safety",
    "workouts",
    "workout",
    "editor",
    "exercises",
    "history",
    "settings",
    "session",
    "result",
    "today",
)


def report() -> Iterator[str]:
    """Lines on the rooms."""
    yield f"A room opens, milliseconds, median of {RUNS}: the first time (bar {FIRST_BAR_MS}), and"
    yield f"  again (bar {AGAIN_BAR_MS})"
    yield from on_both(_lines)


def _lines(where: str, environment: Mapping[str, str]) -> Iterator[str]:
    runs = [measured("tools.bench.rooms", environment=environment) for _ in range(RUNS)]
    yield f"  {where}"
    for room in ROOMS:
        first, again = (statistics.median(run[room][turn] for run in runs) for turn in (0, 1))
        # The first page is there before anything can be asked for.
        told = "     -" if room == "today" else f"{first:6.0f}"
        yield f"    {room:<10} {told}   {again:6.0f}"


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer  # noqa: PLC0415 - only here
    from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget  # noqa: PLC0415

    from lowback_timer.app import open_program  # noqa: PLC0415
    from lowback_timer.options import WindowOptions  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    program = open_program(app, WindowOptions(data_dir=folder, mute=True))
    pages = program.window.findChild(QStackedWidget)
    assert isinstance(pages, QStackedWidget)  # all pages are in it

    def current() -> QWidget | None:
        return pages.currentWidget()

    class Watch(QObject):
        """Ends a loop when the page that is shown has been painted."""

        def __init__(self) -> None:
            super().__init__()
            self.loop = QEventLoop()
            app.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            is_paint = event.type() == QEvent.Type.Paint
            if is_paint and watched is current():
                QTimer.singleShot(0, self.loop.quit)
            return False

    def opening_ms(go: Callable[[], None]) -> float:
        pause = QEventLoop()
        QTimer.singleShot(PAUSE_MS, pause.quit)
        pause.exec()
        began = time.perf_counter()
        go()
        watch.loop.exec()
        return (time.perf_counter() - began) * 1000

    watch = Watch()
    program.window.show()
    times: dict[str, list[float]] = {room: [] for room in ROOMS}
    for _ in range(2):
        for room, go in _ways(program).items():
            times[room].append(opening_ms(go))
    print(json.dumps(times), flush=True)
    os._exit(0)  # how it closes is not what is measured, and a voice may take its time


def _ways(program: Program) -> dict[str, Callable[[], None]]:
    """What leads into each room, in an order in which one can go."""
    from lowback_timer.core.choices import Counting  # noqa: PLC0415 - only the measured process
    from lowback_timer.window.services import requests  # noqa: PLC0415

    def to(request: requests.Request) -> Callable[[], None]:
        return lambda: program.navigation.go(request)

    return {
        "safety": to(requests.ShowSafety()),
        "workouts": to(requests.ShowWorkouts()),
        "exercises": to(requests.ShowExercises()),
        "history": to(requests.ShowHistory()),
        "settings": to(requests.ShowSettings()),
        "workout": to(requests.ShowWorkout("hinge-and-pull")),
        "editor": to(requests.EditWorkout("hinge-and-pull")),
        "session": lambda: program.navigation.today.start("between-meetings", Counting.PACED),
        "result": program.navigation.abandon,
        "today": to(requests.ShowToday()),
    }


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        data = Path(temporary)
        settings = json.dumps({"safety_acknowledged": True})
        (data / "settings.json").write_text(settings, encoding="utf-8")
        _measure(data)
