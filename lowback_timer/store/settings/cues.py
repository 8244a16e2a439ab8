"""How the settings want the sounds to be heard."""

from __future__ import annotations

from typing import Any

from lowback_timer.core.choices import CueGroup
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.store.settings.fields import Flag, Setting, Settings

CUE_SETTINGS: dict[CueGroup, Flag] = {
    CueGroup.SECONDS: Settings.plays_seconds,
    CueGroup.GET_READY: Settings.plays_get_ready,
    CueGroup.HALFWAY: Settings.plays_halfway,
    CueGroup.LAST_SECONDS: Settings.plays_last_seconds,
    CueGroup.REPS: Settings.plays_reps,
}

HEARING_SETTINGS: tuple[Setting[Any], ...] = (*CUE_SETTINGS.values(), Settings.sound_delay_ms)


def hearing_of(settings: Settings) -> Hearing:
    """Which sounds are left out, and how late the others are."""
    unwanted = (group for group, setting in CUE_SETTINGS.items() if not setting.value_in(settings))
    return Hearing(frozenset(unwanted), settings.sound_delay_ms)
