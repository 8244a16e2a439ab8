"""Who speaks: the voice and the accent that suit a language and a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QVoice

_BRITISH = "English (Great Britain)"
"""Of the British voices of espeak-ng the one that has no accent of a county."""


def suited_locale(language: str, there: Iterable[QLocale], home: QLocale) -> QLocale | None:
    """The language as it is spoken at home, or where it is spoken most, or else anywhere."""
    wanted = QLocale(language)
    speaking = {each.name(): each for each in there if each.language() is wanted.language()}
    for wish in (home, wanted):
        if wish.name() in speaking:
            return speaking[wish.name()]
    return speaking[min(speaking)] if speaking else None


def plain_voices(voices: Sequence[QVoice]) -> dict[str, QVoice]:
    """The voices by their names, without the hundreds of variants that espeak-ng makes."""
    return {voice.name(): voice for voice in voices if "+" not in voice.name()}


def plainest(names: Iterable[str]) -> str:
    """The name of the voice with the least of an accent: the shortest. Empty without any."""
    found = sorted(names)
    return _BRITISH if _BRITISH in found else min(found, key=len, default="")
