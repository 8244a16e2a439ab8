"""The card on what the program does while its window is not there."""

from __future__ import annotations

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.setting_row import SettingRow


class BackgroundCard(SettingsCard):
    """Whether it starts by itself, goes on by itself, and is seen meanwhile.

    Args:
        look: Colours, scale and fonts.
        preferences: What is shown and changed.
    """

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(look, translate("SettingsPage", "In the background"), preferences)
        self.login = Switch(self._look)
        """No setting of ours: what holds is what the system says."""
        self.login.setEnabled(False)
        title = translate("SettingsPage", "Start when you log in")
        self.login_row = SettingRow(self._look, title, "", self.login)
        self.add_other(self.login_row)
        self.add_setting(
            Settings.stays_in_background,
            translate("SettingsPage", "Keep running when the window closes"),
            translate(
                "SettingsPage", "So that it can remind you. Start it again and the window is back."
            ),
            Switch(self._look),
        )
        self.add_setting(
            Settings.shows_tray,
            translate("SettingsPage", "Icon in the system tray"),
            translate(
                "SettingsPage",
                "Its menu starts a workout or a break. Some desktops have no such tray.",
            ),
            Switch(self._look),
        )
        preferences.observe(Settings.stays_in_background, self._tell, self)

    def show_login(self, is_on: bool) -> None:
        """Show what the system says."""
        self.login.setEnabled(True)
        self.login.set_value(is_on)
        self._tell(self._preferences.current.stays_in_background)

    def _tell(self, stays: bool) -> None:
        """Say what starting by itself means, and how long it lasts for who does not keep it on."""
        if stays or not self.login.value:
            hint = translate(
                "SettingsPage", "Without its window, until you want it or it reminds you."
            )
        else:
            hint = translate(
                "SettingsPage",
                "Without its window. It ends when you have opened and closed that, unless you keep "
                "it running.",
            )
        self.login_row.set_hint(hint)
