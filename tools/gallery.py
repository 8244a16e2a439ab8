"""Renders every screen, in both themes and three sizes, to look at: `python -m tools.gallery`.

Writes one PNG a screen and a contact sheet for each theme and size into `gallery/`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from lowback_timer import __version__
from lowback_timer.core.reading import Counting
from lowback_timer.core.session import Session
from lowback_timer.core.timeline import StepKind, Timeline, compile_workout
from lowback_timer.devices.sound import RecordingPlayer
from lowback_timer.devices.system_volume import SystemVolume
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.qt.driver import SessionDriver
from lowback_timer.qt.main_window import MainWindow
from lowback_timer.qt.pages.finished_page import FinishedPage
from lowback_timer.qt.pages.home_page import HomePage
from lowback_timer.qt.pages.session_page import SessionPage
from lowback_timer.qt.pages.settings_page import SettingsPage
from lowback_timer.qt.session_stage import SessionStage
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.translation import ENGLISH, LANGUAGES, Translation
from lowback_timer.qt.typography import set_text_scale
from lowback_timer.qt.widgets.notice_bar import NoticeBar
from lowback_timer.qt.widgets.safety_notice import SafetyNotice
from lowback_timer.qt.widgets.sound_check import SoundCheck
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.log import WorkoutLog
from lowback_timer.store.settings import Settings

FOLDER = Path(__file__).resolve().parents[1] / "gallery"
SIZES = ((1280, 800), (1024, 640), (1920, 1080))
THEMES = ("light", "dark")
NOTICE = "There is no sound: no device was found. Watch the number."
THUMBNAIL_WIDTH, COLUMNS, GAP = 640, 3, 12


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

    def first(self, workout: str, kind: StepKind, exercise: str = "", into: float = 0.4) -> int:
        """An instant in the first step of a kind, `into` (0 to 1) of its length."""
        step = next(
            step
            for step in self.timeline(workout).steps
            if step.kind is kind and exercise in {"", step.exercise.id}
        )
        return step.start_ms + int(step.duration_ms * into)


def build(theme: Theme, folder: Path, language: str) -> Studio:
    """Put the parts together, with a clock and speakers of our own."""
    loaded = load_all(exercises_file(), (), images=images_dir(), language=language)
    window, clock = MainWindow(theme.palette.ground), HandClock()
    page = SessionPage(theme)
    stage = SessionStage(
        host=window,
        theme=theme,
        page=page,
        clock=clock,
        player=RecordingPlayer(),
        log=WorkoutLog(folder / "log.db"),
        speed=1,
    )
    notices = NoticeBar(theme)
    window.build(notices)
    studio = Studio(
        window,
        loaded.library,
        clock,
        HomePage(theme),
        page,
        FinishedPage(theme),
        stage,
        SettingsPage(theme, __version__, Path("~/.local/share/lowback-timer")),
        SafetyNotice(window),
        SoundCheck(theme, window, lambda: SystemVolume(0, is_muted=False)),
        notices,
    )
    studio.settings_page.show_settings(Settings())
    studio.settings_page.show_player("Qt Multimedia", "Built-in speakers", "")
    studio.settings_page.show_sources(loaded.library.sources.values())
    yesterday = datetime.now(UTC) - timedelta(days=1)
    studio.home.show_library(loaded.library, {"beginner-floor": yesterday})
    return studio


def screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every screen by name, with what undoes it."""
    floor, plank = "beginner-floor", "isometric-endurance"

    studio.window.show_page(studio.home)
    yield "home", lambda: None
    studio.home.select("hinge-and-pull")
    yield "home-other", lambda: studio.home.select(floor)
    studio.notices.show_notice(NOTICE)
    yield "home-notice", studio.notices.close_button.click
    studio.safety.open()
    yield "safety", studio.safety.close_overlay
    yield from settings_screens(studio)
    studio.stage.keys_sheet.open()
    yield "keys", studio.stage.keys_sheet.close_overlay
    for name, workout, kind, exercise in (
        ("get-ready", floor, StepKind.GET_READY, "bird-dog"),
        ("reps", floor, StepKind.REPS, "bird-dog"),
        ("reps-both", floor, StepKind.REPS, "superman"),
        ("hold", floor, StepKind.HOLD, "bridge"),
        ("switch-sides", plank, StepKind.SWITCH_SIDES, ""),
        ("hold-side", plank, StepKind.HOLD, "side-plank"),
        ("rest", plank, StepKind.REST, "side-plank"),
        ("rest-long", "hinge-and-pull", StepKind.REST, ""),
    ):
        studio.session_at(workout, studio.first(workout, kind, exercise))
        yield name, studio.stage.abandon
    studio.session_at(floor, studio.first(floor, StepKind.REPS), Counting.BY_HAND)
    yield "by-hand", studio.stage.abandon
    rest = studio.first(floor, StepKind.REST, into=1.3)
    studio.session_at(floor, rest, Counting.PACED_WAITING)
    yield "waiting", studio.stage.abandon
    studio.session_page.show_far(True)
    yield from far_screens(studio, floor, plank)
    studio.session_page.show_far(False)
    studio.session_at(floor, studio.first(floor, StepKind.HOLD, "bridge"))
    studio.driver.toggle_pause()
    yield "paused", lambda: None
    studio.driver.toggle_pause()
    yield "lead-in", lambda: None
    studio.stage.ask_to_leave()
    yield "leave", studio.stage.leave_question.close_overlay
    studio.stage.abandon()
    timeline = studio.timeline(floor)
    session = Session(timeline)
    session.start()
    session.advance_to(timeline.duration_ms)
    studio.finished_page.show_result(timeline, session.records, timeline.duration_ms, session.state)
    studio.window.show_page(studio.finished_page)
    yield "finished", lambda: None
    early = Session(timeline)
    early.start()
    early.advance_to(studio.first(floor, StepKind.HOLD, "bridge"))
    early.abandon()
    studio.finished_page.show_result(timeline, early.records, 700_000, early.state)
    yield "left-early", lambda: None


def settings_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The settings, from the first to the last, and the test of the sound."""
    studio.sound_check.run(RecordingPlayer(), None, volume_percent=80, muted=False)
    for _ in range(3):
        studio.sound_check.timer.timeout.emit()
    yield "sound-check", studio.sound_check.close_overlay
    studio.window.show_page(studio.settings_page)
    scroll_bar = studio.settings_page.area.verticalScrollBar()
    for name, share in (("", 0.0), ("-middle", 0.5), ("-end", 1.0)):
        QApplication.processEvents()
        scroll_bar.setValue(round(scroll_bar.maximum() * share))
        yield f"settings{name}", lambda: None
    studio.window.show_page(studio.home)


def far_screens(
    studio: Studio, floor: str, plank: str
) -> Iterator[tuple[str, Callable[[], object]]]:
    """The far view in every phase."""
    for name, workout, kind, exercise in (
        ("get-ready", floor, StepKind.GET_READY, "bird-dog"),
        ("reps", floor, StepKind.REPS, "bird-dog"),
        ("hold", plank, StepKind.HOLD, "side-plank"),
        ("switch-sides", plank, StepKind.SWITCH_SIDES, ""),
        ("rest", "hinge-and-pull", StepKind.REST, ""),
    ):
        studio.session_at(workout, studio.first(workout, kind, exercise))
        studio.put_out_flashes()
        yield f"far-{name}", studio.stage.abandon
    studio.session_at(floor, studio.first(floor, StepKind.REST, into=1.3), Counting.PACED_WAITING)
    studio.put_out_flashes()
    yield "far-waiting", studio.stage.abandon
    hold = studio.first(plank, StepKind.HOLD, "side-plank")
    studio.session_at(plank, hold)
    studio.driver.toggle_pause()
    studio.put_out_flashes()
    yield "far-paused", studio.stage.abandon
    # The last thing that happens is a beep, and its flash is still there.
    studio.session_at(plank, studio.first(plank, StepKind.HOLD, "side-plank", into=0.0) - 1000)
    yield "far-flash", studio.stage.abandon


def contact_sheet(images: dict[str, QImage]) -> QImage:
    """All screens small, side by side."""
    small = [
        image.scaledToWidth(THUMBNAIL_WIDTH, Qt.TransformationMode.SmoothTransformation)
        for image in images.values()
    ]
    height = small[0].height()
    rows = -(-len(small) // COLUMNS)
    sheet = QImage(
        COLUMNS * (THUMBNAIL_WIDTH + GAP) + GAP,
        rows * (height + GAP) + GAP,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for index, image in enumerate(small):
        row, column = divmod(index, COLUMNS)
        x, y = GAP + column * (THUMBNAIL_WIDTH + GAP), GAP + row * (height + GAP)
        painter.drawImage(QRect(x, y, image.width(), image.height()), image)
    painter.end()
    return sheet


def grab(widget: QWidget) -> QImage:
    """The widget as it looks once everything that is pending has been carried out."""
    for _ in range(3):
        QApplication.processEvents()
    return widget.grab().toImage()


def main() -> int:
    """Render everything that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.gallery", description=__doc__)
    parser.add_argument("--only", default="", help="screens whose name contains this")
    parser.add_argument(
        "--language", default=ENGLISH, choices=LANGUAGES, help="in English if not said"
    )
    parser.add_argument("--text", type=int, default=100, help="size of all texts, in percent")
    arguments = parser.parse_args()
    only, language = arguments.only, arguments.language
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    pictures = FOLDER if language == ENGLISH else FOLDER / language
    pictures.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        theme = Theme(app)
        theme.choose("light")
        set_text_scale(arguments.text / 100)
        translation = Translation()
        translation.choose(language)
        studio = build(theme, Path(folder), language)
        for theme_name in THEMES:
            theme.choose(theme_name)
            for width, height in SIZES:
                studio.window.resize(width, height)
                studio.window.show()
                images = {}
                for name, undo in screens(studio):
                    if only in name:
                        images[name] = grab(studio.window)
                        images[name].save(str(pictures / f"{name}-{theme_name}-{width}.png"))
                    undo()
                contact_sheet(images).save(str(pictures / f"sheet-{theme_name}-{width}.png"))
    print(pictures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
