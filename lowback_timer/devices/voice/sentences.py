"""What a person is told when there is no voice: in their words, not in those of an engine."""

from __future__ import annotations

import sys

from lowback_timer.core.text import translate
from lowback_timer.devices.system_libraries import install_hint, missing_voice_packages


def no_voice(reason: str = "") -> str:
    """The sentence for a person who hears no voice, with what to install where that helps.

    Args:
        reason: Why, as a half-sentence of ours; empty when only the engine has words for it.
    """
    text = (
        translate("Voice", "There is no voice: {reason}. You hear the beeps alone.")
        if reason
        else translate("Voice", "There is no voice. You hear the beeps alone.")
    ).format(reason=reason)
    missing = missing_voice_packages() if sys.platform == "linux" else []
    if not missing:
        return text
    return translate("Voice", "{problem} To get one: {command}").format(
        problem=text, command=install_hint(missing)
    )
