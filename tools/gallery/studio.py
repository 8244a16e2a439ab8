"""The parts of the program that are shown, put together without the program around them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from lowback_timer import __version__
from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import StepKind, Timeline, compile_workout
from lowback_timer.devices.sound import RecordingPlayer
from lowback_timer.devices.system_volume import SystemVolume
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import LastDone
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.safety.notice import SafetyNotice
from lowback_timer.window.services.posting import Poster
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.stage import SessionStage
from lowback_timer.window.settings.page import SettingsPage
from lowback_timer.window.settings.sound_check import SoundCheck
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.notice_bar import NoticeBar
from lowback_timer.window.today.page import HomePage


class HandClock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.ms = 0.0

    def now_ms(self) -> float:
        """Milliseconds since the start."""
        return self.ms

    def wall_ms(self) -> float:
        """The same."""
        return self.ms


@dataclass
class Studio:
    """The parts of the program that are shown, without the program around them."""

    window: MainWindow
    library: Library
    clock: HandClock
    home: HomePage
    session_page: SessionPage
    finished_page: FinishedPage
    stage: SessionStage
    settings_page: SettingsPage
    safety: SafetyNotice
    sound_check: SoundCheck
    notices: NoticeBar

    def session_at(self, workout: str, at_ms: int, counting: Counting = Counting.PACED) -> None:
        """Show a session over `workout` as it is at an instant."""
        self.window.show_page(self.session_page)
        self.clock.ms = 0
        self.stage.begin(self.timeline(workout), counting)
        # In small steps, as the clock would: a longer one would be taken for sleep.
        while self.clock.ms < at_ms:
            self.clock.ms = min(at_ms, self.clock.ms + 1000)
            self.driver.look()

    def put_out_flashes(self) -> None:
        """End the flashes of the last cues, for which no time has passed yet."""
        for timer in self.session_page.findChildren(QTimer):
            if timer.isSingleShot() and timer.isActive():
                timer.stop()
                timer.timeout.emit()

    @property
    def driver(self) -> SessionDriver:
        """What drives the session on the stage."""
        assert self.stage.driver is not None  # asked for only after `session_at`
        return self.stage.driver

    def timeline(self, workout: str) -> Timeline:
        """A workout, compiled."""
        return compile_workout(self.library.workouts[workout])

    def first(self, workout: str, kind: StepKind, exercise: str = "", into: float = 0.37) -> int:
        """An instant in the first step of a kind, `into` (0 to 1) of its length."""
        step = next(
            step
            for step in self.timeline(workout).steps
            if step.kind is kind and exercise in {"", step.exercise.id}
        )
        return step.start_ms + int(step.duration_ms * into)


def build(look: Look, folder: Path, language: str) -> Studio:
    """Put the parts together, with a clock and speakers of our own."""
    loaded = load_all(exercises_file(), (), images=images_dir(), language=language)
    window, clock = MainWindow(look.palette.ground), HandClock()
    page = SessionPage(look)
    stage = SessionStage(
        host=window,
        look=look,
        page=page,
        clock=clock,
        player=RecordingPlayer(),
        log=BackgroundLog(folder / "log.db", Poster().post, print),
        speed=1,
    )
    notices = NoticeBar(look)
    file = SettingsFile(folder / "settings.json")
    preferences = Preferences(file, Settings(), notices.show_notice)
    window.build(notices)
    studio = Studio(
        window,
        loaded.library,
        clock,
        HomePage(look),
        page,
        FinishedPage(look),
        stage,
        SettingsPage(look, preferences, __version__, Path("~/.local/share/lowback-timer")),
        SafetyNotice(look, window),
        SoundCheck(look, window, lambda: SystemVolume(0, is_muted=False)),
        notices,
    )
    studio.settings_page.show_player("Qt Multimedia", "Built-in speakers", "")
    studio.settings_page.show_sources(loaded.library.sources.values())
    studio.home.show_library(loaded.library)
    yesterday = studio.home.now().date() - timedelta(days=1)
    studio.home.show_last_done({"beginner-floor": LastDone(yesterday, 10, 10)})
    return studio


def grab(widget: QWidget) -> QImage:
    """The widget as it looks once everything that is pending has been carried out."""
    for _ in range(3):
        QApplication.processEvents()
    return widget.grab().toImage()
