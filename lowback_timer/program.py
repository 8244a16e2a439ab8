"""The running program: its parts, and who hears of whom.

Loaded when the first picture of the window is on the screen; see `app`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Preparation, compile_workout
from lowback_timer.devices.clock import SystemClock
from lowback_timer.devices.stay_awake import WakepyAwake
from lowback_timer.devices.voice import open_voice
from lowback_timer.library.opening import open_library
from lowback_timer.options import WindowOptions
from lowback_timer.store.log.writing import LogError, WorkoutLog
from lowback_timer.store.settings.file import LanguageChoice, Settings, SettingsFile
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.typography import set_text_scale
from lowback_timer.window.look.words import translate
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.safety.notice import SafetyNotice
from lowback_timer.window.services.loudspeakers import Speakers
from lowback_timer.window.services.narrator import Narrator, telling_of
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.stage import SessionStage
from lowback_timer.window.settings.desk import SettingsDesk
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.notice_bar import NoticeBar
from lowback_timer.window.shell.translation import Translation
from lowback_timer.window.today.page import HomePage

_VOICE_SETTINGS = (
    "voice",
    "voice_name",
    "voice_rate",
    "voice_volume_percent",
    "counts_aloud",
)


class Program:
    """Fills `window`, and does what its pages ask for."""

    def __init__(
        self,
        app: QApplication,
        options: WindowOptions,
        window: MainWindow,
        translation: Translation,
        settings_file: SettingsFile,
        settings: Settings,
    ) -> None:
        self._options = options
        self.window = window
        self._translation = translation
        self._settings_file = settings_file
        self._settings = settings
        self._folder = settings_file.path.parent
        self.can_end = True
        """Whether the process can end as usual; False when a hanging speech server holds it."""
        self._muted = options.mute or settings.muted
        app.setStyle("Fusion")  # the same everywhere; the style sheet builds on it
        self._theme = Theme(app)
        self._theme.choose(settings.theme)
        set_text_scale(settings.text_size_percent / 100)
        self._notices = NoticeBar(self._theme)
        window.build(self._notices)
        window.may_close = self._may_close
        self._log = WorkoutLog(self._folder / "workouts.db")
        self._library = open_library(options.libraries, translation.language, self.tell)
        translation.translate_qt()
        self._speakers = Speakers(self.tell)
        self._speakers.choose(settings)
        self._narrator = Narrator(open_voice, self.tell)
        self._build_pages()
        self._show_home()
        self._greet()
        QTimer.singleShot(0, window, self.set_voice)  # the home page first

    def tell(self, text: str) -> None:
        """Show a notice."""
        self._notices.show_notice(text)

    def _build_pages(self) -> None:
        self.home = HomePage(self._theme)
        self.session_page = SessionPage(self._theme)
        self.session_page.set_reduce_motion(self._settings.reduce_motion)
        self.finished_page = FinishedPage(self._theme)
        self.safety_notice = SafetyNotice(self.window)
        self.settings_desk = SettingsDesk(self.window, self._theme, self._folder)
        self.stage = SessionStage(
            host=self.window,
            theme=self._theme,
            page=self.session_page,
            clock=SystemClock(),
            player=self._speakers.player,
            log=self._log,
            speed=self._options.speed,
        )
        self.stage.keep_awake(WakepyAwake())
        self.stage.narrate(self._narrator)
        self._connect()
        self._set_muted(muted=self._muted)

    def speak(self, language: LanguageChoice) -> None:
        """Put the program into another language; empty is the system's.

        Every page is built anew: texts are looked up when they are put on the screen. During a
        session nothing happens.
        """
        if self.stage.is_on:
            return
        chosen = self.home.workouts.current
        self._remember(language=language)
        self._translation.choose(language)
        self.set_voice()
        # What is wrong with a file was told when the program started.
        self._library = open_library(
            self._options.libraries, self._translation.language, lambda _mistake: None
        )
        self.stage.dismantle()
        self.settings_desk.dismantle()
        self.safety_notice.deleteLater()
        self.window.drop_pages()
        self._build_pages()
        self._show_home()
        self.home.select(chosen)

    def _connect(self) -> None:
        self.home.start_requested.connect(self.start_workout)
        self.home.keys_requested.connect(self.stage.keys_sheet.open)
        self.home.safety_requested.connect(self.safety_notice.open)
        self.home.settings_requested.connect(self._show_settings)
        self.home.sound_check_requested.connect(self._check_sound)
        self.home.counting_chosen.connect(lambda chosen: self._remember(counting=chosen.value))
        self.session_page.mute_toggled.connect(self._toggle_mute)
        self.session_page.full_screen_toggled.connect(self.window.toggle_full_screen)
        self.session_page.picture_broken.connect(self.tell)
        self.stage.notice.connect(self.tell)
        self.stage.ended.connect(self._show_result)
        self.finished_page.closed.connect(self._show_home)
        self.finished_page.again_requested.connect(self._start_again)
        self.settings_desk.changed.connect(self.change)
        self.settings_desk.closed.connect(self._show_home)
        self.settings_desk.safety_requested.connect(self.safety_notice.open)
        self.settings_desk.sound_check_requested.connect(self._check_sound)
        self.safety_notice.acknowledged.connect(lambda: self._remember(safety_acknowledged=True))

    def _greet(self) -> None:
        """The safety notice the first time; a workout at once when the command line asks."""
        wanted = self._options.workout
        if wanted is not None and not self.home.select(wanted):
            text = translate("App", "There is no workout “{name}”; these are the ones there are.")
            self.tell(text.format(name=wanted))
        elif self._options.start and wanted is not None:
            self.start_workout(wanted, self._counting())
            return
        if not self._settings.safety_acknowledged:
            self.safety_notice.open(must_acknowledge=True)

    # Pages

    def _show_home(self) -> None:
        self.home.set_counting(self._counting())
        self.home.show_library(self._library, self._last_done(), self._preparation())
        self.window.show_page(self.home)

    def start_workout(self, workout_id: str, counting: Counting) -> None:
        """Run a workout of the library."""
        timeline = compile_workout(self._library.workouts[workout_id], self._preparation())
        self.window.show_page(self.session_page)
        self.stage.begin(timeline, counting)

    def _show_settings(self) -> None:
        settings = replace(self._settings, muted=self._muted)  # the command line may have muted it
        voices, sources = self._narrator.speakers(), self._library.sources.values()
        self.settings_desk.show(settings, self._speakers.player, voices, sources)

    def _check_sound(self) -> None:
        self.settings_desk.check_sound(
            self._speakers.player,
            None if self._settings.voice == "off" else self._narrator,
            volume_percent=self._settings.volume_percent,
            muted=self._muted,
        )

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
        if self.stage.is_on:
            self.stage.ask_to_leave()
            return False
        self._remember(window_geometry=self.window.place())
        self._speakers.player.close()
        self.can_end = self._narrator.close()
        self.stage.write_log()
        self._log.close()
        return True

    # What is loaded and kept

    def _last_done(self) -> Mapping[str, datetime]:
        try:
            if notice := self._log.open():
                self.tell(notice)
            return self._log.last_done()
        except LogError as error:
            self.tell(str(error))
            return {}

    def _remember(self, **changes: Any) -> None:
        """Change settings, and keep them."""
        changed = replace(self._settings, **changes)
        if changed != self._settings:
            self._settings = changed
            if notice := self._settings_file.save(changed):
                self.tell(notice)

    def _counting(self) -> Counting:
        return Counting(self._settings.counting)

    def _preparation(self) -> Preparation:
        kept = self._settings
        return Preparation(
            kept.get_ready_ms, kept.move_ms, kept.switch_sides_ms, kept.rest_factor_percent
        )

    def change(self, changes: dict[str, Any]) -> None:
        """Keep settings that a person has changed, and let them hold at once."""
        if "language" in changes:
            self.speak(changes["language"])
            self._show_settings()
            # Later: the button that was pressed, gone with its page, still takes the focus along.
            desk = self.settings_desk
            QTimer.singleShot(0, desk, lambda: desk.focus_on("language"))
            return
        self._remember(**changes)
        kept = self._settings
        effects: dict[str, Callable[[], None]] = {
            "theme": lambda: self._theme.choose(kept.theme),
            "text_size_percent": lambda: set_text_scale(kept.text_size_percent / 100),
            "reduce_motion": lambda: self.session_page.set_reduce_motion(kept.reduce_motion),
            "player": self._change_player,
            "volume_percent": lambda: self._speakers.player.set_volume(kept.volume_percent),
            "muted": lambda: self._set_muted(muted=kept.muted),
            **dict.fromkeys(_VOICE_SETTINGS, self.set_voice),
        }
        for name in changes.keys() & effects.keys():
            effects[name]()

    def _change_player(self) -> None:
        self._speakers.choose(self._settings)
        self._speakers.player.set_muted(self._muted)
        self.stage.use_player(self._speakers.player)
        self.settings_desk.show_player(self._speakers.player)

    def set_voice(self) -> None:
        """Let the voice speak as the settings say, and open it the first time one is wanted."""
        self._narrator.tell(telling_of(self._settings, self._translation.language))

    def _toggle_mute(self) -> None:
        self._set_muted(muted=not self._muted)
        self._remember(muted=self._muted)

    def _set_muted(self, *, muted: bool) -> None:
        self._muted = muted
        self._speakers.player.set_muted(muted)
        self._narrator.set_muted(muted=muted)
        self.session_page.header.set_muted(muted)
