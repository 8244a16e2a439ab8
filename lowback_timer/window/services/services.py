"""What the rooms share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from lowback_timer.core.session.timeline import Preparation
from lowback_timer.devices.clock import Clock
from lowback_timer.devices.stay_awake import StayAwake
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.loudspeakers import Loudspeakers
from lowback_timer.window.services.narrator import Narrator
from lowback_timer.window.services.preferences import Preferences


@dataclass(frozen=True)
class Services:
    """Handed to every room, so that the gallery and the tests can hand in others."""

    host: QWidget
    """What overlays lie over."""
    look: Look
    preferences: Preferences
    library: LibraryService
    log: BackgroundLog
    loudspeakers: Loudspeakers
    narrator: Narrator
    clock: Clock
    stay_awake: StayAwake
    notify: Callable[[str], None]
    """Shows a sentence to the person."""
    folder: Path
    """Where settings and log are kept."""
    speed: float = 1
    """How many times faster than in life a session goes."""

    @property
    def preparation(self) -> Preparation:
        """How long a person wants to have between the sets."""
        kept = self.preferences.current
        return Preparation(
            kept.get_ready_ms, kept.move_ms, kept.switch_sides_ms, kept.rest_factor_percent
        )
