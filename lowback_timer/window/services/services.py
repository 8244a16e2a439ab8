"""What the rooms share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lowback_timer.core.session.timeline import Preparation
from lowback_timer.devices.clock import Clock
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.person import preparation_in
from lowback_timer.window.services.plans import PlanService
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.progress import ProgressKeeper

if TYPE_CHECKING:  # loaded by whoever makes them, once the first page has been painted
    from lowback_timer.devices.stay_awake import StayAwake
    from lowback_timer.store.log.background import BackgroundLog
    from lowback_timer.window.services.autostart_keeper import AutostartKeeper
    from lowback_timer.window.services.going_on import GoingOn
    from lowback_timer.window.services.loudspeakers import Loudspeakers
    from lowback_timer.window.services.media_keys import MediaKeys
    from lowback_timer.window.services.narrator import Narrator
    from lowback_timer.window.services.pain_today import PainToday


@dataclass(frozen=True)
class Services:
    """Handed to every room, so that the gallery and the tests can hand in others."""

    host: QWidget
    """What overlays lie over."""
    look: Look
    preferences: Preferences
    library: LibraryService
    make_log: Callable[[], BackgroundLog]
    make_loudspeakers: Callable[[], Loudspeakers]
    make_narrator: Callable[[], Narrator]
    make_stay_awake: Callable[[], StayAwake]
    make_media_keys: Callable[[], MediaKeys]
    make_autostart: Callable[[], AutostartKeeper]
    clock: Clock
    notify: Callable[[str], None]
    """Shows a sentence to the person."""
    folder: Path
    """Where settings and log are kept."""
    offer: Callable[[str, str, Callable[[], object]], None] = lambda *_: None
    """Shows a sentence with a button on it, and what it does when it is pressed."""
    speed: float = 1
    """How many times faster than in life a session goes."""

    @cached_property
    def log(self) -> BackgroundLog:
        """Where what was done is kept."""
        return self.make_log()

    @cached_property
    def going_on(self) -> GoingOn:
        """What tells which sessions can go on."""
        from lowback_timer.window.services.going_on import (  # noqa: PLC0415 - not before the page
            GoingOn,
        )

        return GoingOn(self.log, self.library, self.now, self.notify)

    @cached_property
    def loudspeakers(self) -> Loudspeakers:
        """What the cues are heard through."""
        return self.make_loudspeakers()

    @cached_property
    def narrator(self) -> Narrator:
        """What speaks about a session."""
        return self.make_narrator()

    @cached_property
    def media_keys(self) -> MediaKeys:
        """What shows and steers a session on the system's media controls."""
        return self.make_media_keys()

    @cached_property
    def plans(self) -> PlanService:
        """The plan that the person keeps."""
        return PlanService(self.folder / "plan.json", self.notify, self.host)

    @cached_property
    def progress(self) -> ProgressKeeper:
        """How far the person has come with every exercise."""
        return ProgressKeeper(self.library, lambda: self.log, self.now, self.host)

    @cached_property
    def pain_today(self) -> PainToday:
        """How much the back hurts before the next session, if somebody has said so."""
        from lowback_timer.window.services.pain_today import (  # noqa: PLC0415 - not at the start
            PainToday,
        )

        return PainToday(self.clock)

    @cached_property
    def autostart(self) -> AutostartKeeper:
        """What has the program start with the desktop."""
        return self.make_autostart()

    @cached_property
    def stay_awake(self) -> StayAwake:
        """What keeps the computer awake."""
        return self.make_stay_awake()

    def now(self) -> datetime:
        """The time on the wall, with its time zone."""
        return datetime.fromtimestamp(self.clock.wall_ms() / 1000).astimezone()

    @property
    def preparation(self) -> Preparation:
        """How long a person wants to have between the sets."""
        return preparation_in(self.preferences.current)
