"""The running program: its parts, and who hears of whom.

Loaded when the first picture of the window is on the screen; see `app`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Counting, LanguageChoice, PlayerChoice
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Preparation, compile_workout
from lowback_timer.devices.clock import SystemClock
from lowback_timer.devices.stay_awake import WakepyAwake
from lowback_timer.devices.voice import open_voice
from lowback_timer.library.opening import open_library
from lowback_timer.options import WindowOptions
from lowback_timer.store.folders import data_dir
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import LastDone
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.words import translate
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.safety.notice import SafetyNotice
from lowback_timer.window.services.loudspeakers import Speakers
from lowback_timer.window.services.narrator import Narrator, telling_of
from lowback_timer.window.services.posting import Poster
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.stage import SessionStage
from lowback_timer.window.settings.desk import SettingsDesk
from lowback_timer.window.shell.loss_question import LossQuestion
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.notice_bar import NoticeBar
from lowback_timer.window.shell.translation import Translation
from lowback_timer.window.today.page import HomePage

_VOICE_SETTINGS = (
    Settings.voice,
    Settings.voice_name,
    Settings.voice_rate,
    Settings.voice_volume_percent,
    Settings.counts_aloud,
)
_CLOSE_SECONDS = 4.0
"""For so long, at most, the last sets may take into the log while the window closes."""


class Program:
    """Fills `window`, and does what its pages ask for."""

    def __init__(
        self,
        app: QApplication,
        options: WindowOptions,
        window: MainWindow,
        translation: Translation,
        preferences: Preferences,
    ) -> None:
        self._options = options
        self.window = window
        self._translation = translation
        self.preferences = preferences
        self._folder = data_dir(options.data_dir)
        self.can_end = True
        """Whether the process can end as usual; False when a hanging speech server holds it."""
        app.setStyle("Fusion")  # the same everywhere; the style sheet builds on it
        self._look = Look()
        self._theme = Theme(app, self._look)
        preferences.observe(Settings.theme, self._theme.choose)
        preferences.observe(
            Settings.text_size_percent,
            lambda percent: self._look.set_text_scale(percent / 100),
            window,
        )
        self._notices = NoticeBar(self._look)
        window.build(self._notices)
        window.may_close = self._may_close
        self._poster = Poster()
        self._log = BackgroundLog(self._folder / "workouts.db", self._poster.post, self.tell)
        self._gives_up_sets = False
        self._loss_question: LossQuestion | None = None
        self._library = open_library(options.libraries, translation.language, self.tell)
        translation.translate_qt()
        self._speakers = Speakers(self.tell)
        self._speakers.choose(preferences.current)
        self._narrator = Narrator(open_voice, self.tell)
        self._listen()
        self._build_pages()
        self._show_home()
        self._greet()
        QTimer.singleShot(0, window, self._listen_for_voice)  # the home page first

    def tell(self, text: str) -> None:
        """Show a notice."""
        self._notices.show_notice(text)

    def _build_pages(self) -> None:
        self.home = HomePage(self._look)
        self.session_page = SessionPage(self._look)
        kept = self.preferences
        kept.observe(Settings.reduce_motion, self.session_page.set_reduce_motion)
        kept.observe(Settings.muted, self.session_page.header.set_muted)
        kept.observe(Settings.counting, self.home.set_counting)
        self.finished_page = FinishedPage(self._look)
        self.safety_notice = SafetyNotice(self._look, self.window)
        self.settings_desk = SettingsDesk(self.window, self._look, kept, self._folder)
        self.stage = SessionStage(
            host=self.window,
            look=self._look,
            page=self.session_page,
            clock=SystemClock(),
            player=self._speakers.player,
            log=self._log,
            speed=self._options.speed,
        )
        self.stage.keep_awake(WakepyAwake())
        self.stage.narrate(self._narrator)
        self._connect()

    def speak(self, language: LanguageChoice) -> None:
        """Put the program into another language; empty is the system's.

        Every page is built anew: texts are looked up when they are put on the screen. During a
        session nothing happens.
        """
        if self.stage.is_on:
            return
        chosen = self.home.workouts.current
        was_in_settings = self.settings_desk.is_shown
        self._translation.choose(language)
        self._set_voice(self.preferences.current)
        # What is wrong with a file was told when the program started.
        self._library = open_library(
            self._options.libraries, self._translation.language, lambda _mistake: None
        )
        self.stage.dismantle()
        self.settings_desk.dismantle()
        self.safety_notice.deleteLater()
        self._loss_question = None
        self.window.drop_pages()
        self._build_pages()
        self._show_home()
        self.home.select(chosen)
        if was_in_settings:
            self._show_settings()
            # Later: the button that was pressed, gone with its page, still takes the focus along.
            desk = self.settings_desk
            QTimer.singleShot(0, desk, lambda: desk.focus_on("language"))

    def _connect(self) -> None:
        kept = self.preferences
        self.home.start_requested.connect(self.start_workout)
        self.home.keys_requested.connect(self.stage.keys_sheet.open)
        self.home.safety_requested.connect(self.safety_notice.open)
        self.home.settings_requested.connect(self._show_settings)
        self.home.sound_check_requested.connect(self._check_sound)
        self.home.counting_chosen.connect(lambda chosen: kept.set(Settings.counting, chosen))
        self.session_page.mute_toggled.connect(self._toggle_mute)
        self.session_page.full_screen_toggled.connect(self.window.toggle_full_screen)
        self.session_page.picture_broken.connect(self.tell)
        self.stage.notice.connect(self.tell)
        self.stage.ended.connect(self._show_result)
        self.finished_page.closed.connect(self._show_home)
        self.finished_page.again_requested.connect(self._start_again)
        self.settings_desk.closed.connect(self._show_home)
        self.settings_desk.safety_requested.connect(self.safety_notice.open)
        self.settings_desk.sound_check_requested.connect(self._check_sound)
        self.safety_notice.acknowledged.connect(
            lambda: kept.set(Settings.safety_acknowledged, value=True)
        )

    def _listen(self) -> None:
        """Let what is chosen hold at once, in what outlives the pages."""
        kept = self.preferences
        kept.when_changed(Settings.player, self._change_player, self.window)
        kept.observe(Settings.volume_percent, self._set_volume)
        kept.observe(Settings.muted, self._set_muted, self.window)
        kept.when_changed(Settings.language, self.speak, self.window)

    def _listen_for_voice(self) -> None:
        self.preferences.observe_several(_VOICE_SETTINGS, self._set_voice, self.window)

    def _greet(self) -> None:
        """The safety notice the first time; a workout at once when the command line asks."""
        wanted = self._options.workout
        if wanted is not None and not self.home.select(wanted):
            text = translate("App", "There is no workout “{name}”; these are the ones there are.")
            self.tell(text.format(name=wanted))
        elif self._options.start and wanted is not None:
            self.start_workout(wanted, self.preferences.current.counting)
            return
        if not self.preferences.current.safety_acknowledged:
            self.safety_notice.open(must_acknowledge=True)

    # Pages

    def _show_home(self) -> None:
        home = self.home
        home.show_library(self._library, self._preparation())
        self.window.show_page(home)
        now = home.now()
        self._log.ask(lambda log: log.last_done(now), self._show_last_done)

    def _show_last_done(self, last_done: Mapping[str, LastDone]) -> None:
        self.home.show_last_done(last_done)

    def start_workout(self, workout_id: str, counting: Counting) -> None:
        """Run a workout of the library."""
        timeline = compile_workout(self._library.workouts[workout_id], self._preparation())
        self.window.show_page(self.session_page)
        self.stage.begin(timeline, counting)

    def _show_settings(self) -> None:
        voices, sources = self._narrator.speakers(), self._library.sources.values()
        self.settings_desk.show(self._speakers.player, voices, sources)

    def _check_sound(self) -> None:
        self.settings_desk.check_sound(self._speakers.player, self._narrator)

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
        if self._would_lose_sets():
            return False
        self.preferences.set(Settings.window_geometry, self.window.place())
        self.preferences.save()  # what could not be saved so far
        self._speakers.player.close()
        self.can_end = self._narrator.close()
        self._log.close()
        return True

    def _would_lose_sets(self) -> bool:
        """Ask before sets are given up that could not be logged."""
        if self._gives_up_sets or self._log.flush(_CLOSE_SECONDS):
            return False
        if self._loss_question is None:
            self._loss_question = LossQuestion(self._look, self.window)
            self._loss_question.accepted.connect(self._give_up_sets)
        self._loss_question.open()
        return True

    def _give_up_sets(self) -> None:
        self._gives_up_sets = True
        QTimer.singleShot(0, self.window, self.window.close)  # when the question is gone

    # What is loaded and kept

    def _preparation(self) -> Preparation:
        kept = self.preferences.current
        return Preparation(
            kept.get_ready_ms, kept.move_ms, kept.switch_sides_ms, kept.rest_factor_percent
        )

    # What is chosen

    def _change_player(self, _player: PlayerChoice) -> None:
        kept = self.preferences.current
        self._speakers.choose(kept)
        self._speakers.player.set_muted(kept.muted)
        self.stage.use_player(self._speakers.player)
        self.settings_desk.show_player(self._speakers.player)

    def _set_voice(self, settings: Settings) -> None:
        """Let the voice speak as the settings say, and open it the first time one is wanted."""
        self._narrator.tell(telling_of(settings, self._translation.language))

    def _set_volume(self, percent: int) -> None:
        self._speakers.player.set_volume(percent)

    def _set_muted(self, muted: bool) -> None:
        self._speakers.player.set_muted(muted)
        self._narrator.set_muted(muted=muted)

    def _toggle_mute(self) -> None:
        self.preferences.set(Settings.muted, not self.preferences.current.muted)
