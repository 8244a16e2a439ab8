"""Changing settings, and testing the sound."""

from lowback_timer.window.settings.room import SettingsRoom

__all__ = ["SettingsRoom"]
