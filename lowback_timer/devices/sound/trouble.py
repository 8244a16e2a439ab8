"""Why nothing is heard, in the words of whoever listens."""

from __future__ import annotations

from enum import Enum, auto

from lowback_timer.core.text import translate


class Trouble(Enum):
    """What keeps the cues from being heard."""

    NO_DEVICE = auto()
    HANGS = auto()
    FILES = auto()

    @property
    def reason(self) -> str:
        """The trouble, within a sentence."""
        match self:
            case Trouble.NO_DEVICE:
                return translate("Sound", "this computer has no sound output")
            case Trouble.HANGS:
                return translate("Sound", "this computer’s sound system does not answer")
            case Trouble.FILES:
                return translate("Sound", "the program’s own sounds are missing or damaged")
