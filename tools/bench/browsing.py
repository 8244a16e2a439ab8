"""How long lists of thousands take to filter, to search and to scroll, until they are painted."""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.bench.processes import measured
from tools.bench.screen import on_both

if TYPE_CHECKING:
    from lowback_timer.library.model import Library
    from lowback_timer.window.browsing.browser import Browser

EXERCISES, WORKOUTS = 5_000, 1_000
BAR_MS = 50
RUNS = 3
SEARCHES = ("b", "br", "bri", "brigde", "glutes brigde", "nothing like it")


def report() -> Iterator[str]:
    """Lines on both lists."""
    yield f"{EXERCISES} exercises and {WORKOUTS} workouts, milliseconds until painted, median and"
    yield f"  worst of {RUNS} runs (bar {BAR_MS})"
    yield from on_both(_lines)


def _lines(where: str, environment: Mapping[str, str]) -> Iterator[str]:
    runs = [measured("tools.bench.browsing", environment=environment) for _ in range(RUNS)]
    yield f"  {where}"
    for what in runs[0]:
        times = [each for run in runs for each in run[what]]
        yield f"    {what:<26} {statistics.median(times):6.1f}   {max(times):6.1f}"


def _library() -> Library:
    """The shipped exercises and workouts, again and again under other names."""
    from lowback_timer.library.loader import load_all  # noqa: PLC0415 - only the measured process
    from lowback_timer.library.model import Library  # noqa: PLC0415
    from lowback_timer.resources import exercises_file, images_dir  # noqa: PLC0415

    shipped = load_all(exercises_file(), (), images=images_dir()).library
    exercises, workouts = list(shipped.exercises.values()), list(shipped.workouts.values())
    return Library(
        {
            f"e{number}": replace(each, id=f"e{number}", name=f"{each.name} no. {number}")
            for number in range(EXERCISES)
            for each in (exercises[number % len(exercises)],)
        },
        {
            f"w{number}": replace(each, id=f"w{number}", name=f"{each.name} no. {number}")
            for number in range(WORKOUTS)
            for each in (workouts[number % len(workouts)],)
        },
        shipped.equipment,
    )


def _measure(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the measured process

    from lowback_timer.store.settings.fields import Settings  # noqa: PLC0415
    from lowback_timer.store.settings.file import SettingsFile  # noqa: PLC0415
    from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser  # noqa: PLC0415
    from lowback_timer.window.browsing.workout_browser import WorkoutBrowser  # noqa: PLC0415
    from lowback_timer.window.controls.page import Page  # noqa: PLC0415
    from lowback_timer.window.look.look import Look  # noqa: PLC0415
    from lowback_timer.window.services.preferences import Preferences  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    look, library = Look(), _library()
    preferences = Preferences(SettingsFile(folder / "settings.json"), Settings(), print)
    times: dict[str, list[float]] = {}

    def timed(what: str, work: Callable[[], object], browser: Browser) -> None:
        """From what a person does until it has been painted, and what follows at once is done."""
        began = time.perf_counter()
        work()
        browser.grid.viewport().repaint()
        times.setdefault(what, []).append((time.perf_counter() - began) * 1000)
        for _ in range(20):
            app.processEvents()

    for name, browser, settings in (
        (
            "exercises",
            ExerciseBrowser(look, preferences, Page(look)),
            {Settings.exercise_levels: ("advanced",), Settings.exercise_muscles: ("glutes",)},
        ),
        (
            "workouts",
            WorkoutBrowser(look, preferences, Page(look)),
            {Settings.workout_levels: ("beginner",), Settings.workout_lengths: ("medium",)},
        ),
    ):
        browser.resize(1280, 800)
        browser.show()
        timed(f"{name}: first shown", lambda b=browser: b.show_library(library), browser)  # type: ignore[misc]
        began = time.perf_counter()
        while not browser.is_ready:
            app.processEvents()
        times[f"{name}: idle until ready"] = [(time.perf_counter() - began) * 1000]
        for setting, value in settings.items():
            for chosen in (value, ()):
                timed(
                    f"{name}: filtered",
                    lambda s=setting, c=chosen: preferences.set(s, c),  # type: ignore[misc]
                    browser,
                )
        bar = browser.grid.verticalScrollBar()
        for step in range(20):
            timed(
                f"{name}: scrolled by a page",
                lambda b=bar, s=step: b.setValue(s * b.pageStep()),  # type: ignore[misc]
                browser,
            )
        edit = browser.search.edit
        browser.search.entered.emit()
        app.processEvents()
        for number, search in enumerate(SEARCHES):
            what = "searched" if number else "searched first"
            timed(f"{name}: {what}", lambda e=edit, s=search: e.setText(s), browser)  # type: ignore[misc]
        browser.hide()
    print(json.dumps(times), flush=True)
    os._exit(0)


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        _measure(Path(temporary))
