"""The parts of the program that are shown, put together without the program around them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import StepKind, Timeline, compile_workout
from lowback_timer.devices.clock import ASLEEP_AFTER_MS
from lowback_timer.devices.system_volume import SystemVolume
from lowback_timer.devices.voice import SilentVoice
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.navigation import Navigation
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.loudspeakers import Loudspeakers
from lowback_timer.window.services.narrator import Narrator
from lowback_timer.window.services.plans import PlanService
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import ShowToday, StartWorkout
from lowback_timer.window.services.services import Services
from lowback_timer.window.session import SessionRoom
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.settings.sound_check import SoundCheck
from lowback_timer.window.shell.main_window import MainWindow
from tests.doubles.autostart import FakeAutostart, keeper_of
from tests.doubles.media_controls import silent_media_keys
from tests.doubles.player import RecordingPlayer
from tests.doubles.stay_awake import RecordingAwake
from tests.doubles.worker import AtOnce, at_once


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
    """The window with its rooms, on a clock that is set by hand."""

    window: MainWindow
    services: Services
    navigation: Navigation
    clock: HandClock

    @property
    def library(self) -> Library:
        """What is offered."""
        return self.services.library.current

    @property
    def stage(self) -> SessionRoom:
        """The room of the session."""
        return self.navigation.session

    def session_at(self, workout: str, at_ms: int, counting: Counting = Counting.PACED) -> None:
        """Show a session over `workout` as it is at an instant."""
        self.session_over(self.timeline(workout), at_ms, counting)

    def session_over(
        self, timeline: Timeline, at_ms: int, counting: Counting = Counting.PACED
    ) -> None:
        """Show a session over `timeline` as it is at an instant."""
        self.clock.ms = 0
        self.navigation.go(StartWorkout(timeline, counting))
        # Nearly there in one go: the first look of a driver takes no jump for sleep. From there in
        # looks as they are usual, so that what is lit up has just happened.
        for before_ms in (3 * ASLEEP_AFTER_MS, 2 * ASLEEP_AFTER_MS, ASLEEP_AFTER_MS, 0):
            if at_ms > before_ms:
                self.clock.ms = at_ms - before_ms
                self.driver.look()

    def put_out_flashes(self) -> None:
        """End the flashes of the last cues, for which no time has passed yet."""
        for timer in self.stage.page.findChildren(QTimer):
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


class FixedLibrary(LibraryService):
    """Stays as it is while the editor keeps what it shows: no picture depends on when that is."""

    def reload(self) -> None:
        """Read nothing again."""


@dataclass(frozen=True, kw_only=True)
class StudioServices(Services):
    """Shows the usual folder and keeps everything in another."""

    scratch: Path

    @cached_property
    def plans(self) -> PlanService:
        """A plan of nobody's."""
        return PlanService(self.scratch / "plan.json", self.notify, self.host)


def build(look: Look, folder: Path, language: str) -> Studio:
    """Put the parts together, with a clock and speakers of our own."""
    window, clock = MainWindow(look), HandClock()
    notify = window.notices.show_notice
    preferences = Preferences(SettingsFile(folder / "settings.json"), Settings(), notify)
    loudspeakers = Loudspeakers(preferences, notify)
    loudspeakers.player = RecordingPlayer()
    library = FixedLibrary(folder / "workouts", (), notify)
    loaded = load_all(exercises_file(), (), images=images_dir(), language=language)
    library.current = loaded.library
    services = StudioServices(
        scratch=folder,
        host=window,
        look=look,
        preferences=preferences,
        library=library,
        make_log=lambda: BackgroundLog(folder / "log.db", at_once, print, AtOnce()),
        make_loudspeakers=lambda: loudspeakers,
        make_narrator=lambda: Narrator(lambda _language, _on_trouble: SilentVoice(), notify, clock),
        clock=clock,
        make_stay_awake=RecordingAwake,
        make_media_keys=lambda: silent_media_keys(preferences),
        make_autostart=lambda: keeper_of(FakeAutostart()),
        notify=notify,
        folder=Path("~/.local/share/lowback-timer"),
    )
    studio = Studio(window, services, Navigation(window, services), clock)
    settings = studio.navigation.settings
    settings.sound_check = SoundCheck(look, window, lambda: SystemVolume(0, is_muted=False))
    settings.open()
    settings.page.show_player("Qt Multimedia", "Built-in speakers", "")
    show_home(studio)
    return studio


def show_home(studio: Studio) -> None:
    """Show the first page."""
    studio.navigation.go(ShowToday())


def grab(widget: QWidget) -> QImage:
    """The widget as it looks once everything that is pending has been carried out."""
    for _ in range(3):
        QApplication.processEvents()
    widget.grab()  # to see what is there is to ask for still pictures, which come after that
    while any(stills.is_behind for stills in widget.findChildren(Stills)):
        QApplication.processEvents()
    return widget.grab().toImage()
