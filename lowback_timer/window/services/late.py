"""Makes the services that the first picture does not wait for; each loads its modules only then."""

# ruff: noqa: PLC0415 - that is what these functions are for

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from lowback_timer.devices.clock import Clock
    from lowback_timer.devices.stay_awake import StayAwake
    from lowback_timer.store.log.background import BackgroundLog
    from lowback_timer.window.services.autostart_keeper import AutostartKeeper
    from lowback_timer.window.services.library import LibraryService
    from lowback_timer.window.services.library_watch import LibraryWatch
    from lowback_timer.window.services.loudspeakers import Loudspeakers
    from lowback_timer.window.services.media_keys import MediaKeys
    from lowback_timer.window.services.narrator import Narrator
    from lowback_timer.window.services.posting import Poster
    from lowback_timer.window.services.preferences import Preferences

Notify = Callable[[str], None]
Replace = Callable[[str, str], None]
"""Takes away a sentence that holds no longer, and shows another at once, unless that is empty."""


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


def loudspeakers(preferences: Preferences, notify: Notify, replace: Replace) -> Loudspeakers:
    """What makes the sounds; they are not open yet."""
    from lowback_timer.window.services.loudspeakers import Loudspeakers

    made = Loudspeakers(preferences, notify)
    made.outdated.connect(replace)
    return made


def narrator(notify: Notify, replace: Replace, clock: Clock, preferences: Preferences) -> Narrator:
    """Who speaks; the voice is opened when it is configured."""
    from lowback_timer.devices.music import MusicProcess, can_hold_down
    from lowback_timer.devices.voice import open_voice
    from lowback_timer.window.services.music_minder import MusicMinder
    from lowback_timer.window.services.narrator import Narrator

    made = Narrator(open_voice, notify, clock)
    made.outdated.connect(replace)
    if can_hold_down():
        MusicMinder(MusicProcess(), made, preferences)  # belongs to the narrator from now on
    return made


def stay_awake() -> StayAwake:
    """What keeps the computer awake."""
    from lowback_timer.devices.stay_awake import WakepyAwake

    return WakepyAwake()


def media_keys(
    window: QWidget,
    preferences: Preferences,
    start: Callable[[], object],
    raise_window: Callable[[], object],
    leave: Callable[[], object],
) -> MediaKeys:
    """What the system's media controls show and ask for; nothing is opened yet."""
    from lowback_timer.devices import media
    from lowback_timer.window.services.media_keys import Desk, MediaKeys

    post = poster(window).post
    made = MediaKeys(
        lambda handler: media.open_media_controls(handler, post, int(window.winId())),
        preferences,
        Desk(start, raise_window, leave),
    )
    made.setParent(window)
    return made


def autostart(
    folder: Path, data_dir: Path | None, host: QObject, notify: Notify
) -> AutostartKeeper:
    """What has the program start with the desktop; nothing is asked yet.

    Args:
        folder: Of a person's data.
        data_dir: As the program was told on its command line; None: it was not.
        host: In the thread of which everything is told.
        notify: Shows a sentence to the person.
    """
    from lowback_timer.devices import autostart
    from lowback_timer.window.services.autostart_keeper import AutostartKeeper

    make = partial(autostart.autostart, folder, data_dir)
    return AutostartKeeper(make, notify, poster(host).post)


def library_watch(
    library: LibraryService, may_take_in: Callable[[], bool], host: QObject
) -> LibraryWatch:
    """What takes in changes of the person's own files."""
    from lowback_timer.window.services.library_watch import LibraryWatch

    return LibraryWatch(library, may_take_in, host)
