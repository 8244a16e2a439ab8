"""What the program asks of a voice, and the two voices that cannot be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class VoiceError(Exception):
    """Nobody can speak here; `sentence` tells the person so, with what to do about it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Voice(Protocol):
    """Says one utterance at a time. No method raises, and none waits for speech to end."""

    when_free: Callable[[], None]
    """Called whenever it could say something: it has just opened, or an utterance is over."""

    @property
    def name(self) -> str:
        """What speaks, to be shown: "speechd", "silent"."""

    @property
    def is_free(self) -> bool:
        """Whether it is open and says nothing at present."""

    @property
    def is_speaking(self) -> bool:
        """Whether an utterance has begun and is not over, nor silent yet when stopped."""

    def say(self, text: str) -> None:
        """Begin to say something; lost unless it is free."""

    def stop(self) -> None:
        """Fall silent."""

    def voices(self) -> tuple[str, ...]:
        """The names of the voices there are for the language; none before it is open."""

    def set_voice(self, name: str) -> None:
        """Choose a voice; one that is not there stands for the one that suits the language."""

    def set_language(self, code: str) -> None:
        """Choose the language: "en", "de"."""

    def set_rate(self, percent: int) -> None:
        """Choose how fast it speaks, from −100, slowest, to 100; 0 is its usual rate."""

    def set_volume(self, percent: int) -> None:
        """Choose how loud it speaks, from 0 to 100."""

    def reopen(self) -> None:
        """Try to open what was lost, and tell no more of it where that fails."""

    def close(self) -> bool:
        """Fall silent and let go of the speech system.

        Returns:
            Whether it could: a speech server that hangs holds a thread, and the process with it.
        """


def _nothing() -> None:
    """Hear that the voice is free, and do nothing."""


class SilentVoice:
    """Says nothing."""

    name = "silent"
    is_free = False
    is_speaking = False

    def __init__(self) -> None:
        self.when_free: Callable[[], None] = _nothing

    def say(self, text: str) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def voices(self) -> tuple[str, ...]:
        """There are none."""
        return ()

    def set_voice(self, name: str) -> None:
        """Do nothing."""

    def set_language(self, code: str) -> None:
        """Do nothing."""

    def set_rate(self, percent: int) -> None:
        """Do nothing."""

    def set_volume(self, percent: int) -> None:
        """Do nothing."""

    def reopen(self) -> None:
        """Do nothing."""

    def close(self) -> bool:
        """Do nothing."""
        return True
