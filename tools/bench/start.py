"""How long until a workout can be started, and what the window costs in memory.

Both are told as ratios against a bare window of Qt's in the same run: machines differ.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from lowback_timer.store.folders import APP_NAME
from tools.bench.processes import anonymous_kib, measured
from tools.bench.screen import on_both

RUNS = 7
SETTLED_MS = 1_500
"""When memory is looked at: by then all that the first page brings along has been loaded."""
TIME_BAR, MEMORY_BAR = 2.0, 2.0


def report() -> Iterator[str]:
    """Lines on the start."""
    yield f"From the start of the process to the first paint, median of {RUNS}, and private memory"
    yield f"  {SETTLED_MS / 1000} s later (bars: time {TIME_BAR} ×, memory {MEMORY_BAR} ×)"
    yield from on_both(_compared)


def _compared(where: str, environment: Mapping[str, str]) -> Iterator[str]:
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    memory: dict[str, list[int]] = {"bare": [], "ours": []}
    with TemporaryDirectory() as folder:
        # Of somebody who has been here before: the first time there is a notice to read. The
        # program is started without arguments, as from a menu, so its folder is the system's.
        environment = {**environment, "XDG_DATA_HOME": folder}
        data = Path(folder) / APP_NAME
        data.mkdir()
        settings = json.dumps({"safety_acknowledged": True})
        (data / "settings.json").write_text(settings, encoding="utf-8")
        # The first run, which nobody counts, has to write what Python compiles.
        for run in range(RUNS + 1):
            for kind in ("bare", "ours"):  # in turn, so that a slow moment meets both
                result = measured(
                    "tools.bench.start",
                    kind,
                    str(time.time_ns()),
                    environment=environment,
                )
                if run:
                    times[kind].append(result["ms"])
                    memory[kind].append(result["anonymous_kib"] or 0)
    bare_ms, our_ms = statistics.median(times["bare"]), statistics.median(times["ours"])
    bare_kib, our_kib = statistics.median(memory["bare"]), statistics.median(memory["ours"])
    yield f"  {where}"
    yield f"    bare QMainWindow       {bare_ms:6.0f} ms   {bare_kib / 1024:6.1f} MiB"
    yield f"    page with Start        {our_ms:6.0f} ms   {our_kib / 1024:6.1f} MiB"
    yield f"    ratio                  {our_ms / bare_ms:6.2f}      {our_kib / bare_kib:6.2f}"


def _measure_bare(tell: Callable[[], None]) -> None:
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415 - the import is part of what is measured
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    app = QApplication(sys.argv[:1])

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            tell()

    window = Bare()
    window.resize(1280, 800)
    window.show()
    app.exec()


def _measure_ours(tell: Callable[[], None]) -> None:
    """Start the program as a person does, and watch the paints of its Start button."""
    from lowback_timer.window.bindings import import_without_features  # noqa: PLC0415 - see above

    import_without_features()  # as the program does before it loads its window

    from lowback_timer.window.controls.key_button import KeyButton  # noqa: PLC0415 - see above

    paint = KeyButton.paintEvent

    def paint_and_tell(button: KeyButton, event: object) -> None:
        paint(button, event)  # type: ignore[arg-type]
        if button.is_primary and button.isEnabled():
            tell()

    KeyButton.paintEvent = paint_and_tell  # type: ignore[method-assign, assignment]

    from lowback_timer.__main__ import main  # noqa: PLC0415

    main([])


def _watch(started_ns: int) -> Callable[[], None]:
    """What is called at a paint: keeps the first, and some time later tells and ends."""
    painted_ms: list[float] = []

    def tell() -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - loaded by whoever paints

        if painted_ms:
            return
        painted_ms.append((time.time_ns() - started_ns) / 1e6)
        QTimer.singleShot(SETTLED_MS, end)

    def end() -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - loaded long since

        result = {"ms": painted_ms[0], "anonymous_kib": anonymous_kib()}
        print(json.dumps(result), flush=True)
        QApplication.closeAllWindows()

    return tell


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _measure_bare(_watch(int(sys.argv[2])))
    else:
        _measure_ours(_watch(int(sys.argv[2])))
