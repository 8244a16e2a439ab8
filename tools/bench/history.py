"""A history of 100,000 sets: how long its room takes to open, and each of its charts to be seen."""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench.long_log import SETS, write_long_log
from tools.bench.processes import measured
from tools.bench.screen import on_both

RUNS = 3
ROOM_BAR_MS, CHART_BAR_MS, SET_BAR_BYTES = 200, 100, 100
PAUSE_MS = 700
"""Before each, so that nothing of what came before is left to do."""
CHARTS = {
    "week by week": "",
    "effort and pain": " said",
    "hold": "bridge",
    "left and right": "side-plank",
    "reps": "bird-dog",
    "load": "deadlift",
    "self-test": " tests",
}
"""What is told of each, and what is chosen for it."""


def report() -> Iterator[str]:
    """Lines on the history."""
    yield f"A history of {SETS:,} sets in 28 years, milliseconds, median of {RUNS}, on the wall and"
    yield f"  of the processor: its room (bar {ROOM_BAR_MS}), and each chart of all of it"
    yield f"  (bar {CHART_BAR_MS})"
    yield from on_both(_lines)


def _lines(where: str, environment: Mapping[str, str]) -> Iterator[str]:
    runs = [measured("tools.bench.history", environment=environment) for _ in range(RUNS)]
    yield f"  {where}"
    for what in ("room", *CHARTS):
        wall, cpu = (statistics.median(run[what][turn] for run in runs) for turn in (0, 1))
        yield f"    {what:<16} {wall:6.0f}   {cpu:6.0f}"
    size = statistics.median(run["bytes a set"] for run in runs)
    yield f"    bytes a set beside indexes (bar {SET_BAR_BYTES}): {size:.0f}"


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer  # noqa: PLC0415 - only here
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from lowback_timer.app import open_program  # noqa: PLC0415
    from lowback_timer.options import WindowOptions  # noqa: PLC0415
    from lowback_timer.window.services.requests import ShowHistory  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    program = open_program(app, WindowOptions(data_dir=folder, mute=True))

    class Watch(QObject):
        """Ends a loop when what is waited for has been painted since its chart is another one."""

        def __init__(self) -> None:
            super().__init__()
            self.loop = QEventLoop()
            self.before: object = None
            app.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and program.navigation.history.is_built:
                card = program.navigation.history.page.chart
                # A chart in which there is nothing has a sentence in its place.
                is_part = watched in {card.view, card.note, card}
                if is_part and card.chart is not None and card.chart is not self.before:
                    QTimer.singleShot(0, self.loop.quit)
            return False

    def taken_ms(go: Callable[[], None]) -> tuple[float, float]:
        pause = QEventLoop()
        QTimer.singleShot(PAUSE_MS, pause.quit)
        pause.exec()
        began, began_cpu = time.perf_counter(), time.process_time()
        go()
        watch.loop.exec()
        return (time.perf_counter() - began) * 1000, (time.process_time() - began_cpu) * 1000

    watch = Watch()
    program.window.show()
    figures: dict[str, object] = {
        "room": taken_ms(lambda: program.navigation.go(ShowHistory())),
        "bytes a set": _bytes_a_set(folder / "workouts.db"),
    }
    card = program.navigation.history.page.chart
    card.span.set_value("all")
    for what, value in CHARTS.items():
        watch.before = card.chart
        card.what.set_value(value)
        figures[what] = taken_ms(card.asked.emit)
    print(json.dumps(figures), flush=True)
    os._exit(0)  # how it closes is not what is measured


def _bytes_a_set(path: Path) -> float:
    """How much of the file the table of sets takes, which has its own order and no index."""
    import sqlite3  # noqa: PLC0415 - only the measured process
    from contextlib import closing  # noqa: PLC0415

    with closing(sqlite3.connect(path)) as connection:
        try:
            (size,) = connection.execute(
                "SELECT sum(pgsize) FROM dbstat WHERE name = 'sets'"
            ).fetchone()
        except sqlite3.OperationalError:  # SQLite was built without that table
            return float("nan")
    return float(size) / SETS


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        data = Path(temporary)
        settings = json.dumps({"safety_acknowledged": True})
        (data / "settings.json").write_text(settings, encoding="utf-8")
        write_long_log(data / "workouts.db")
        _measure(data)
