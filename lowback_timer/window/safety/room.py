"""What is to be known: shown over whatever page there is, and acknowledged once."""

from __future__ import annotations

from functools import cached_property

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.safety.notice import SafetyNotice
from lowback_timer.window.services.room import Room


class SafetyRoom(Room):
    """The safety notice; it has no page."""

    @cached_property
    def notice(self) -> SafetyNotice:
        """The notice."""
        notice = SafetyNotice(self.services.look, self.services.host)
        notice.acknowledged.connect(
            lambda: self.services.preferences.set(Settings.safety_acknowledged, value=True)
        )
        self.cover(notice)
        return notice

    def open(self, *, must_acknowledge: bool) -> None:
        """Show it; with `must_acknowledge`, its button is the only way out."""
        self.notice.open(must_acknowledge=must_acknowledge)
