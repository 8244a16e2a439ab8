"""The one place where things are wired together.

Everything that the first picture of the window does not need is imported after it, in
`Program.complete`: what is imported before it is what a person waits for.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from lowback_timer import __version__
from lowback_timer.options import WindowOptions
from lowback_timer.qt.error_guard import ErrorGuard
from lowback_timer.qt.main_window import MainWindow
from lowback_timer.qt.theme import Theme
from lowback_timer.store.folders import data_dir
from lowback_timer.store.settings import SettingsFile, ThemeChoice

if TYPE_CHECKING:
    from lowback_timer.core.reading import Counting
    from lowback_timer.core.session import Session
    from lowback_timer.library.model import Library
    from lowback_timer.qt.widgets.notice_bar import NoticeBar


def run_window(options: WindowOptions) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Lowback Timer")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")  # the same everywhere; the style sheet builds on it
    program = Program(app, options)
    program.window.show()
    return app.exec()


class Program:
    """The parts of the running program, and who hears of whom."""

    def __init__(self, app: QApplication, options: WindowOptions) -> None:
        self._options = options
        self._folder = data_dir(options.data_dir)
        self._settings_file = SettingsFile(self._folder / "settings.json")
        self._settings, notice = self._settings_file.load()
        self._early_notices = [notice] if notice else []
        self._notices: NoticeBar | None = None
        ErrorGuard(self._folder / "errors.log", self._tell).install()
        self._theme = Theme(app)
        self._theme.choose(self._settings.theme)
        self.window = MainWindow()
        self.window.restore_place(self._settings.window_geometry)
        self.window.may_close = self._may_close
        self.window.ready.connect(self.complete)
        self._is_complete = False
        self._muted = options.mute or self._settings.muted

    def complete(self) -> None:
        """Load and build everything else."""
        from lowback_timer.devices.clock import SystemClock
        from lowback_timer.devices.sound import choose_player
        from lowback_timer.qt.pages.finished_page import FinishedPage
        from lowback_timer.qt.pages.home_page import HomePage
        from lowback_timer.qt.pages.session_page import SessionPage
        from lowback_timer.qt.session_stage import SessionStage
        from lowback_timer.qt.widgets.notice_bar import NoticeBar
        from lowback_timer.qt.widgets.safety_notice import SafetyNotice
        from lowback_timer.resources import sounds_dir
        from lowback_timer.store.log import WorkoutLog

        self._notices = NoticeBar(self._theme)
        self.window.add_notices(self._notices)
        for text in self._early_notices:
            self._tell(text)
        self._log = WorkoutLog(self._folder / "workouts.db")
        self._library = self._load_library()
        self._player = choose_player(sounds_dir(), qt=True, on_change=self._tell_of_sound)
        self._player.set_volume(self._settings.volume_percent)
        if self._player.name == "silent":
            self._tell_of_sound(self._player.name, self._player.reason)
        self.home = HomePage(self._theme)
        self.session_page = SessionPage(self._theme)
        self.session_page.set_reduce_motion(self._settings.reduce_motion)
        self.finished_page = FinishedPage(self._theme)
        self.safety_notice = SafetyNotice(self.window)
        self.stage = SessionStage(
            host=self.window,
            theme=self._theme,
            page=self.session_page,
            clock=SystemClock(),
            player=self._player,
            log=self._log,
            speed=self._options.speed,
        )
        self._connect()
        self._set_muted(muted=self._muted)
        self._show_home()
        self._is_complete = True
        self._greet()

    def _connect(self) -> None:
        self.home.start_requested.connect(self.start_workout)
        self.home.keys_requested.connect(self.stage.keys_sheet.open)
        self.home.safety_requested.connect(self.safety_notice.open)
        self.home.theme_chosen.connect(self._choose_theme)
        self.home.counting_chosen.connect(lambda chosen: self._remember(counting=chosen.value))
        self.session_page.mute_toggled.connect(self._toggle_mute)
        self.session_page.full_screen_toggled.connect(self.window.toggle_full_screen)
        self.session_page.picture_broken.connect(self._tell)
        self.stage.notice.connect(self._tell)
        self.stage.ended.connect(self._show_result)
        self.finished_page.closed.connect(self._show_home)
        self.finished_page.again_requested.connect(self._start_again)
        self.safety_notice.acknowledged.connect(lambda: self._remember(safety_acknowledged=True))

    def _greet(self) -> None:
        """The safety notice the first time; a workout at once when the command line asks."""
        wanted = self._options.workout
        if wanted is not None and not self.home.select(wanted):
            self._tell(f"There is no workout “{wanted}”; these are the ones there are.")
        elif self._options.start and wanted is not None:
            self.start_workout(wanted, self._counting())
            return
        if not self._settings.safety_acknowledged:
            self.safety_notice.open(must_acknowledge=True)

    # Pages

    def _show_home(self) -> None:
        self.home.set_theme_choice(self._settings.theme)
        self.home.set_counting(self._counting())
        self.home.show_library(self._library, self._last_done())
        self.window.show_page(self.home)

    def start_workout(self, workout_id: str, counting: Counting) -> None:
        """Run a workout of the library."""
        from lowback_timer.core.timeline import Preparation, compile_workout

        settings = self._settings
        preparation = Preparation(settings.get_ready_ms, settings.move_ms, settings.switch_sides_ms)
        timeline = compile_workout(self._library.workouts[workout_id], preparation)
        self.window.show_page(self.session_page)
        self.stage.begin(timeline, counting)

    def _show_result(self, session: Session) -> None:
        reading = session.reading()
        self._last_run = session.timeline, session.counting
        self.finished_page.show_result(
            session.timeline, session.records, reading.session_elapsed_ms, reading.state
        )
        self.window.show_page(self.finished_page)

    def _start_again(self) -> None:
        self.window.show_page(self.session_page)
        self.stage.begin(*self._last_run)

    def _may_close(self) -> bool:
        """A session under way is asked about first; all else is saved as it is."""
        if not self._is_complete:
            return True
        if self.stage.is_on:
            self.stage.ask_to_leave()
            return False
        self._remember(window_geometry=self.window.place())
        self._player.close()
        self._log.close()
        return True

    # What is loaded and kept

    def _load_library(self) -> Library:
        from lowback_timer.library.loader import load_all
        from lowback_timer.library.model import Library
        from lowback_timer.library.problems import LibraryError
        from lowback_timer.resources import exercises_file, images_dir

        try:
            loaded = load_all(exercises_file(), self._options.libraries, images=images_dir())
        except (LibraryError, OSError) as error:
            self._tell(f"The built-in workouts cannot be loaded: {error}")
            return Library()
        if loaded.problems:
            more = len(loaded.problems) - 1
            others = f" (and {more} more; `lowback-timer check` lists all)" if more else ""
            self._tell(f"Left out: {loaded.problems[0]}{others}")
        return loaded.library

    def _last_done(self) -> Mapping[str, datetime]:
        from lowback_timer.store.log import LogError

        try:
            if notice := self._log.open():
                self._tell(notice)
            return self._log.last_done()
        except LogError as error:
            self._tell(str(error))
            return {}

    def _remember(self, **changes: Any) -> None:
        """Change settings, and keep them."""
        changed = replace(self._settings, **changes)
        if changed != self._settings:
            self._settings = changed
            if notice := self._settings_file.save(changed):
                self._tell(notice)

    def _counting(self) -> Counting:
        from lowback_timer.core.reading import Counting

        return Counting(self._settings.counting)

    def _choose_theme(self, name: str) -> None:
        self._theme.choose(name)
        self._remember(theme=ThemeChoice(name))

    def _toggle_mute(self) -> None:
        self._set_muted(muted=not self._muted)
        self._remember(muted=self._muted)

    def _set_muted(self, *, muted: bool) -> None:
        self._muted = muted
        self._player.set_muted(muted)
        self.session_page.header.set_muted(muted)

    def _tell(self, text: str) -> None:
        """Show a notice, as soon as there is a place for it."""
        if self._notices is None:
            self._early_notices.append(text)
        else:
            self._notices.show_notice(text)

    def _tell_of_sound(self, name: str, reason: str) -> None:
        if name == "silent":
            self._tell(f"There is no sound ({reason}). Watch the number and the flashing border.")
        else:
            self._tell(f"The sound goes on through {name} ({reason}).")
