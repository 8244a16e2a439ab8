"""The page of settings. Whatever is changed here holds at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lowback_timer.devices.music import can_hold_down
from lowback_timer.library.model import Source
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.about_card import AboutCard
from lowback_timer.window.settings.background_card import BackgroundCard
from lowback_timer.window.settings.cards import (
    look_card,
    pace_card,
    unchosen_voice,
    voice_card,
)
from lowback_timer.window.settings.person_card import person_card
from lowback_timer.window.settings.reminders_card import RemindersCard
from lowback_timer.window.settings.setting_row import SettingRow
from lowback_timer.window.settings.sound_card import sound_card
from lowback_timer.window.settings.sound_check import player_text

_WIDEST = 880


class SettingsPage(Page):
    """Shows the settings in groups, and changes them.

    Args:
        look: Colours, scale and fonts.
        preferences: What is shown and changed.
        version: That of the program.
        folder: Where everything is kept.
        equipment: What may be at hand, by ids.
        now: The time on the wall.
    """

    closed = Signal()
    safety_requested = Signal()
    sound_check_requested = Signal()
    workouts_requested = Signal()
    deletion_requested = Signal()

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        version: str,
        folder: Path,
        equipment: Mapping[str, str],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(look)
        look = self.look
        self._preferences = preferences
        self._heading = self.look.label(translate("SettingsPage", "Settings"), Type.TITLE)
        back = translate("SettingsPage", "Back")
        self.back = KeyButton(look, back, translate("Keys", "Esc"), self.closed.emit)
        self.appearance, self.sound = look_card(look, preferences), sound_card(look, preferences)
        self.voice = voice_card(look, preferences, has_music=can_hold_down())
        self.pace = pace_card(look, preferences)
        self.person = person_card(look, preferences, equipment)
        self.reminders = RemindersCard(look, preferences, now)
        self.background = BackgroundCard(look, preferences)
        self.about = AboutCard(look, preferences, version, folder)
        self._cards = (
            self.appearance,
            self.sound,
            self.voice,
            self.pace,
            self.person,
            self.reminders,
            self.background,
            self.about,
        )
        self.sound_check = Button(
            look, translate("SoundCheck", "Sound check"), self.sound_check_requested.emit
        )
        self._player = SettingRow(
            look, translate("SoundCheck", "Sound check"), "", self.sound_check
        )
        self.sound.add_other(self._player)
        self.area = ScrollArea(look)
        self._lay_out()
        self.about.safety_requested.connect(self.safety_requested)
        self.about.workouts_requested.connect(self.workouts_requested)
        self.about.deletion_requested.connect(self.deletion_requested)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _lay_out(self) -> None:
        page = self.look.space(QVBoxLayout(self), 16, (28, 20, 0, 0))
        top = self.look.space(QHBoxLayout(), 16, (0, 0, 28, 0))
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self.back)
        page.addLayout(top)
        page.addWidget(self.area, 1)
        content = QWidget()
        centring = self.look.space(QHBoxLayout(content), 0, (0, 0, 28, 28))
        self._column = QWidget()
        centring.addWidget(self._column)
        cards = self.look.space(QVBoxLayout(self._column), 16)
        for card in self._cards:
            cards.addWidget(card)
        self.area.setWidget(content)

    def show_player(self, name: str, device: str, reason: str) -> None:
        """Say what makes the sounds, and where they are heard; or why they are not."""
        self._player.set_hint(player_text(name, device, reason))

    def show_voices(self, names: Iterable[str]) -> None:
        """Offer voices to choose from, by the names that the speech system has for them."""
        voices = {"": unchosen_voice(), **{name: name for name in names}}
        self.voice.controls["voice_name"].set_options(voices)
        # The one that was chosen may have been missing from the list until now.
        self.voice.controls["voice_name"].set_value(self._preferences.current.voice_name)

    def show_sources(self, sources: Iterable[Source]) -> None:
        """Show which articles the exercises come from."""
        self.about.show_sources(sources)

    def fit(self) -> None:
        """Keep lines short enough to read."""
        self._column.setMaximumWidth(self.look.px(_WIDEST * self.look.text_scale))
        for button in (self.sound_check, self.about.open_workouts):
            button.setMinimumHeight(self.look.px(44))

    def first_focus(self) -> QWidget:
        """Take the keyboard to the first setting, at the top."""
        self.area.verticalScrollBar().setValue(0)
        choice = self.appearance.controls["theme"]
        chosen: QWidget = choice.segments[choice.value]
        return chosen

    def enter(self) -> None:
        """Turn a switch on or off; other choices have no use for Enter."""
        focused = QApplication.focusWidget()
        if isinstance(focused, Switch):
            focused.click()

    def escape(self) -> None:
        """Go back."""
        self.closed.emit()

    def focus_on(self, setting: str) -> None:
        """Give the keyboard to what is chosen for one of the settings of the look."""
        choice = self.appearance.controls[setting]
        choice.segments[choice.value].setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the keyboard; Qt itself does so only for Tab, and not from outside."""
        if now is not None and self.area.isAncestorOf(now):
            self.area.ensureWidgetVisible(now)
