"""The running program: builds what the rooms share, and opens the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import LanguageChoice
from lowback_timer.devices.clock import SystemClock
from lowback_timer.navigation import Navigation
from lowback_timer.options import WindowOptions
from lowback_timer.resources import icon_file
from lowback_timer.store.folders import data_dir, log_file, workouts_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.services import late
from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import OpenFile, StartToday
from lowback_timer.window.services.services import Services
from lowback_timer.window.shell.closing import Closing
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.translation import Translation

if TYPE_CHECKING:
    from lowback_timer.window.services.library_watch import LibraryWatch
    from lowback_timer.window.services.media_keys import MediaKeys


class Program:
    """The window with its first page; the rest follows when that has been painted."""

    def __init__(
        self,
        app: QApplication,
        options: WindowOptions,
        translation: Translation,
        preferences: Preferences,
    ) -> None:
        self._options = options
        self._translation = translation
        look = Look()
        preferences.observe(Settings.theme, Theme(app, look).choose)
        preferences.observe(
            Settings.text_size_percent, lambda percent: look.set_text_scale(percent / 100), look
        )
        self.window = MainWindow(look)
        self.services = self._services(look, preferences)
        self.services.library.load(translation.language)
        self.navigation = Navigation(self.window, self.services)
        self.closing = Closing(self.window, self.services, self.navigation)
        preferences.when_changed(Settings.language, self._speak, self.window)
        self.window.restore_place(preferences.current.window_geometry)
        self._start = self.navigation.external_requests.show(
            options, lambda: self.window.show_page(self.navigation.today.page, "today")
        )
        """Begins what was asked for, once the window is there."""
        self.window.ready.connect(self._finish)
        self.window.file_dropped.connect(lambda path: self.navigation.go(OpenFile(path)))

    def _services(self, look: Look, preferences: Preferences) -> Services:
        notify, replace = self.window.notices.show_notice, self.window.notices.replace_notice
        folder, clock = data_dir(self._options.data_dir), SystemClock()
        return Services(
            host=self.window,
            look=look,
            preferences=preferences,
            library=LibraryService(workouts_dir(folder), self._options.libraries, notify, replace),
            make_log=lambda: late.log(log_file(folder), self.window, notify),
            make_loudspeakers=lambda: late.loudspeakers(preferences, notify, replace),
            make_narrator=lambda: late.narrator(notify, replace, clock, preferences),
            make_stay_awake=late.stay_awake,
            make_media_keys=self._media_keys,
            make_autostart=lambda: late.autostart(
                folder, self._options.data_dir, self.window, notify
            ),
            clock=clock,
            notify=notify,
            offer=self.window.notices.show_offer,
            folder=folder,
            speed=self._options.speed,
        )

    def _finish(self) -> None:
        """Do what the first picture did not wait for."""
        self.window.setWindowIcon(QIcon(str(icon_file())))
        services = self.services
        services.preferences.write_in_background(late.poster(self.window).post)
        self._translation.translate_qt()
        services.loudspeakers.open()
        self.files.look()
        if self._start is not None:
            self._start()
        if self._options.file is not None:
            self.navigation.go(OpenFile(self._options.file))
        if self.navigation.today.is_built:
            self.navigation.today.ask_what_was_done()
        services.narrator.follow(services.preferences, lambda: self._translation.language)
        services.media_keys.open()

    def _media_keys(self) -> MediaKeys:
        window = self.window
        return late.media_keys(
            window,
            self.services.preferences,
            self._start_today,
            window.come_to_front,
            # Whoever asks is answered first.
            lambda: QTimer.singleShot(0, window, self.closing.quit),
        )

    def _start_today(self) -> None:
        """Begin what suits today; whoever reads what a workout came to means their music."""
        if not (self.navigation.is_result_shown and self.window.isVisible()):
            self.window.come_to_front()
            self.navigation.go(StartToday())

    @cached_property
    def files(self) -> LibraryWatch:
        """What takes in changes of the person's own files."""
        navigation, library = self.navigation, self.services.library
        watch = late.library_watch(
            library, lambda: not (navigation.is_session_on or navigation.is_writing), self.window
        )
        watch.taken_in.connect(navigation.refresh)
        watch.changed_outside.connect(navigation.meet_change)
        return watch

    def _speak(self, language: LanguageChoice) -> None:
        """Put the program into another language, empty being the system's; not in a session."""
        if self.navigation.is_session_on:
            return
        self._translation.choose(language)
        self.window.notices.retell()
        self.services.narrator.configure(self.services.preferences.current)
        self.services.library.load(self._translation.language)
        self.navigation.renew()
