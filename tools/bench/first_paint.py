"""How long until the window is painted, and what it costs in memory, next to a bare window."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench.processes import anonymous_kib, measured

RUNS = 7


def report() -> Iterator[str]:
    """Lines on the window."""
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    memory: dict[str, list[int]] = {"bare": [], "ours": []}
    for _ in range(RUNS):  # in turn, so that a slow moment of the machine meets both
        for kind in ("bare", "ours"):
            result = measured("tools.bench.first_paint", kind, str(time.time_ns()))
            times[kind].append(result["ms"])
            memory[kind].append(result["anonymous_kib"] or 0)
    bare_ms, our_ms = statistics.median(times["bare"]), statistics.median(times["ours"])
    bare_kib, our_kib = statistics.median(memory["bare"]), statistics.median(memory["ours"])
    yield f"First painted window, median of {RUNS}, from the start of Python"
    yield f"  bare QMainWindow   {bare_ms:7.0f} ms   {bare_kib / 1024:6.1f} MiB private"
    yield f"  Lowback Timer      {our_ms:7.0f} ms   {our_kib / 1024:6.1f} MiB private"
    yield f"  ratio              {our_ms / bare_ms:7.2f}      {our_kib / bare_kib:6.2f}  (bar 1.5)"


def _measure_bare(started_ns: int) -> None:
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415 - the import is part of what is measured
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    app = QApplication(sys.argv[:1])

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            _tell(started_ns)
            app.quit()

    window = Bare()
    window.resize(1280, 800)
    window.show()
    app.exec()


def _measure_ours(started_ns: int, folder: Path) -> None:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see above

    from lowback_timer.__main__ import main  # noqa: PLC0415
    from lowback_timer.window.shell import main_window  # noqa: PLC0415

    class Measured(main_window.MainWindow):
        def _tell_ready(self) -> None:
            """The first picture is on the screen: that is all we wanted to know."""
            _tell(started_ns)
            QApplication.quit()

    main_window.MainWindow = Measured  # type: ignore[misc]
    main(["--data-dir", str(folder), "--mute"])


def _tell(started_ns: int) -> None:
    ms = (time.time_ns() - started_ns) / 1e6
    print(json.dumps({"ms": ms, "anonymous_kib": anonymous_kib()}), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _measure_bare(int(sys.argv[2]))
    else:
        with TemporaryDirectory() as temporary:
            _measure_ours(int(sys.argv[2]), Path(temporary))
