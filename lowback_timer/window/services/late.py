"""Makes the services that the first picture does not wait for; each loads its modules only then."""

# ruff: noqa: PLC0415 - that is what these functions are for

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from lowback_timer.devices.clock import Clock
    from lowback_timer.devices.stay_awake import StayAwake
    from lowback_timer.store.log.background import BackgroundLog
    from lowback_timer.window.services.loudspeakers import Loudspeakers
    from lowback_timer.window.services.narrator import Narrator
    from lowback_timer.window.services.posting import Poster
    from lowback_timer.window.services.preferences import Preferences

Notify = Callable[[str], None]


def log(path: Path, host: QObject, notify: Notify) -> BackgroundLog:
    """The log, which answers in the thread of `host`."""
    from lowback_timer.store.log.background import BackgroundLog

    return BackgroundLog(path, poster(host).post, notify)


def poster(host: QObject) -> Poster:
    """What has something done in the thread of `host`, as long as that is there."""
    from lowback_timer.window.services.posting import Poster

    made = Poster()
    made.setParent(host)
    return made


def loudspeakers(preferences: Preferences, notify: Notify) -> Loudspeakers:
    """What makes the sounds; they are not open yet."""
    from lowback_timer.window.services.loudspeakers import Loudspeakers

    return Loudspeakers(preferences, notify)


def narrator(notify: Notify, clock: Clock) -> Narrator:
    """Who speaks; the voice is opened when it is configured."""
    from lowback_timer.devices.voice import open_voice
    from lowback_timer.window.services.narrator import Narrator

    return Narrator(open_voice, notify, clock)


def stay_awake() -> StayAwake:
    """What keeps the computer awake."""
    from lowback_timer.devices.stay_awake import WakepyAwake

    return WakepyAwake()
