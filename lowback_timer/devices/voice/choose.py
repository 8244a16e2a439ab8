"""The voice of this machine, found by asking its speech system."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from lowback_timer.core.text import translate
from lowback_timer.devices.system_libraries import distribution_family, install_hint
from lowback_timer.devices.voice.voice import SilentVoice, Voice, VoiceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PACKAGES: dict[str, Sequence[str]] = {
    "debian": ("speech-dispatcher", "speech-dispatcher-espeak-ng", "libspeechd2"),
    "arch": ("speech-dispatcher", "espeak-ng"),
    "fedora": ("speech-dispatcher", "speech-dispatcher-espeak-ng", "speech-dispatcher-libs"),
}
"""What brings a voice to Linux, by the family of the distribution."""


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
        module = import_module("lowback_timer.devices.voice.qt_voice")
        voice: Voice = module.QtVoice(language, on_trouble)
    except ImportError as error:
        on_trouble(no_voice(str(error)))
    except VoiceError as error:
        on_trouble(str(error))
    else:
        return voice
    return SilentVoice()


def no_voice(reason: str) -> str:
    """The sentence for a person who hears no voice, with what to install where that helps."""
    if sys.platform != "linux":
        text = translate("Voice", "There is no voice ({reason}), so you hear the beeps alone.")
        return text.format(reason=reason)
    text = translate(
        "Voice", "There is no voice ({reason}), so you hear the beeps alone. It needs: {command}"
    )
    return text.format(reason=reason, command=_install_command())


def _install_command() -> str:
    family = distribution_family()
    for name, packages in PACKAGES.items():
        if name in family:
            return install_hint(packages, family)
    return "speech-dispatcher, espeak-ng"
