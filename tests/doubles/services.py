"""What rooms share, with doubles for everything that is a device."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from lowback_timer.devices.clock import Clock
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.devices.stay_awake import StayAwake
from lowback_timer.devices.voice import SilentVoice
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.loudspeakers import Loudspeakers
from lowback_timer.window.services.media_keys import MediaKeys
from lowback_timer.window.services.narrator import Narrator
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from tests.doubles.autostart import FakeAutostart, keeper_of
from tests.doubles.media_controls import silent_media_keys
from tests.doubles.player import RecordingPlayer
from tests.doubles.stay_awake import RecordingAwake
from tests.window.stage import HandClock


def make_services(
    host: QWidget,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    *,
    clock: Clock | None = None,
    player: SoundPlayer | None = None,
    awake: StayAwake | None = None,
    media_keys: MediaKeys | None = None,
    autostart: FakeAutostart | None = None,
    notify: Callable[[str], None] = pytest.fail,
    offer: Callable[[str, str, Callable[[], object]], None] = lambda *_: None,
    folder: Path = Path("kept"),
    speed: float = 1,
) -> Services:
    """Services that hear, say and keep awake nothing, on a clock that is set by hand."""
    loudspeakers = Loudspeakers(preferences, notify)
    loudspeakers.player = player or RecordingPlayer()
    clock = clock or HandClock()
    return Services(
        host=host,
        look=look,
        preferences=preferences,
        library=LibraryService(folder / "workouts", (), notify),
        make_log=lambda: log,
        make_loudspeakers=lambda: loudspeakers,
        make_narrator=lambda: Narrator(lambda _language, _on_trouble: SilentVoice(), notify, clock),
        clock=clock,
        make_stay_awake=lambda: awake or RecordingAwake(),
        make_media_keys=lambda: media_keys or silent_media_keys(preferences),
        make_autostart=lambda: keeper_of(autostart or FakeAutostart(), notify),
        notify=notify,
        offer=offer,
        folder=folder,
        speed=speed,
    )
