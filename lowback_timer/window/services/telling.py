"""How a person wants to be told what happens in a session."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.store.settings.cues import HEARING_SETTINGS, hearing_of
from lowback_timer.store.settings.fields import Setting, Settings

TELLING_SETTINGS: tuple[Setting[Any], ...] = (
    Settings.voice,
    Settings.voice_name,
    Settings.voice_rate,
    Settings.voice_volume_percent,
    Settings.counts_aloud,
    *HEARING_SETTINGS,
)
"""What a `Telling` depends on."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How a person wants to be told."""

    verbosity: Verbosity = Verbosity.COACH
    counts_aloud: bool = False
    language: str = "en"
    voice_name: str = ""
    """The name of a voice; empty: the one that suits the language."""
    rate_percent: int = 0
    volume_percent: int = 80
    hearing: Hearing = field(default_factory=Hearing)
    """How the sounds are heard that the words have to get out of the way of."""

    @property
    def manner(self) -> tuple[str, str, int]:
        """What the length of a sentence depends on."""
        return self.language, self.voice_name, self.rate_percent


def telling_of(settings: Settings, language: str) -> Telling:
    """How the settings say that a person wants to be told, in the language with that code."""
    return Telling(
        settings.voice,
        counts_aloud=settings.counts_aloud,
        language=language,
        voice_name=settings.voice_name,
        rate_percent=settings.voice_rate,
        volume_percent=settings.voice_volume_percent,
        hearing=hearing_of(settings),
    )
