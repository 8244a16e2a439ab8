"""The voice of this machine, found by asking its speech system."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.devices.voice.sentences import no_voice
from lowback_timer.devices.voice.voice import SilentVoice, Voice, VoiceError


def open_voice(language: str, on_trouble: Callable[[str], None]) -> Voice:
    """Begin to open the voice; it speaks as soon as it is free.

    There must be a QApplication. On Linux it takes more than a second until the voice is free, in
    which nothing else has to wait; docs/adr/0011-voice.md tells how.

    Args:
        language: what it is to speak: "en", "de".
        on_trouble: called with a sentence, once, when there is no voice now or any more.
    """
    try:
        # Imported, and with it Qt Multimedia, only now that it is needed.
        from lowback_timer.devices.voice.qt_voice import QtVoice  # noqa: PLC0415

        return QtVoice(language, on_trouble)
    except ImportError:
        on_trouble(no_voice())
    except VoiceError as error:
        on_trouble(error.sentence)
    return SilentVoice()
