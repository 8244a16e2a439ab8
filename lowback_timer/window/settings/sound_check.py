"""The test from the mat: can the cues be heard from where the person will lie?"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.devices.system_volume import SystemVolume, system_volume
from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.settings.step_mark import Progress, StepMark

_PRE_ROLL_MS = 700
"""Time for the speakers to wake up, and to look at the list."""
_STEP_MS = 1_600
_TONES = (Sound.GO, Sound.LIFT, Sound.LOWER)


class CanSpeak(Protocol):
    """Whoever speaks; a `Narrator` does."""

    def try_out(self, text: str) -> None:
        """Say something, if that is possible now."""

    def hush(self) -> None:
        """Fall silent."""


class SoundCheck(TextOverlay):
    """Plays go, lift, lower and a sentence one after the other, and says what it knows of them."""

    delay_asked = Signal()
    """The person wants to know how late all this is heard."""

    def __init__(
        self,
        look: Look,
        host: QWidget,
        ask_system: Callable[[], SystemVolume | None] = system_volume,
    ) -> None:
        title = translate("SoundCheck", "Sound check")
        super().__init__(look, host, title, translate("SoundCheck", "Close"))
        self._ask_system = ask_system
        self._system: SystemVolume | None = None
        self._player: SoundPlayer | None = None
        self._voice: CanSpeak | None = None
        self._is_told: tuple[int, bool] = (100, False)
        self._index = -1
        self.again = Button(self.look, translate("SoundCheck", "Play again"), self._begin)
        self.buttons.insertWidget(1, self.again)
        self.marks: list[StepMark] = []
        self.look.space(self.text, 10)
        hint = translate("SoundCheck", "Lie down where you will train, and listen:")
        self.text.addWidget(self.look.label(hint, Type.BODY, "dim", wraps=True))
        for text in (
            translate("SoundCheck", "Go: a set begins"),
            translate("SoundCheck", "Up: a rising tone"),
            translate("SoundCheck", "Down: a falling tone"),
        ):
            self.text.addWidget(self._step(text))
        voice = translate("SoundCheck", "A voice: “{words}”").format(words=_words())
        self.voice_step = self._step(voice)
        self.text.addWidget(self.voice_step)
        self.through = self.look.label("", Type.SMALL, "dim", wraps=True)
        self.warning = self.look.label("", Type.STRONG, "alarm", wraps=True)
        self.measure = Link(
            self.look,
            translate("SoundCheck", "Wireless speaker? Measure how late it is"),
            self._ask_for_delay,
            flush=True,
        )
        self.text.addWidget(self.through)
        self.text.addWidget(self.measure)
        self.text.addWidget(self.warning)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._go_on)

    def run(
        self, player: SoundPlayer, voice: CanSpeak | None, *, volume_percent: int, muted: bool
    ) -> None:
        """Open, and begin to play.

        Args:
            player: What plays the cues.
            voice: What speaks, if anything is to.
            volume_percent: The volume of the cues.
            muted: Whether the program is told to be silent.
        """
        self._player, self._voice = player, voice
        self._is_told = volume_percent, muted
        self.open()
        self._begin()

    def close_overlay(self) -> None:
        """Fall silent, too."""
        self.timer.stop()
        if self._player is not None:
            self._player.stop()
        if self._voice is not None:
            self._voice.hush()
        super().close_overlay()

    def fit(self) -> None:
        """Make both buttons equally large."""
        self.again.setMinimumSize(self.look.px(112), self.look.px(44))
        super().fit()

    def _ask_for_delay(self) -> None:
        self.close_overlay()
        self.delay_asked.emit()

    def _step(self, text: str) -> QWidget:
        step = QWidget()
        row = self.look.space(QHBoxLayout(step), 12)
        mark, name = StepMark(self.look), self.look.label(text, Type.BODY, wraps=True)
        row.addWidget(mark)
        row.addWidget(name, 1)
        self.marks.append(mark)
        return step

    def _begin(self) -> None:
        if self._player is None:
            return
        self._index = -1
        for mark in self.marks:
            mark.show_progress(Progress.TO_COME)
        self.voice_step.setVisible(self._voice is not None)
        self._player.keep_awake()
        # In a thread of its own: a sound server that hangs does not answer that either.
        Thread(target=self._find_out, name="system-volume", daemon=True).start()
        self._tell(self._player)
        self.timer.start(_PRE_ROLL_MS)

    def _find_out(self) -> None:
        self._system = self._ask_system()

    def _tell(self, player: SoundPlayer) -> None:
        """Say what is known by now of how all this can be heard."""
        volume_percent, muted = self._is_told
        self.through.setText(player_text(player.name, player.device))
        found = warnings(player, self._system, volume_percent=volume_percent, muted=muted)
        self.warning.setText("\n".join(found))
        self.warning.setVisible(bool(found))
        self.measure.setVisible(not found)  # nobody taps along with what cannot be heard
        self.fit()

    def _go_on(self) -> None:
        """Play the next thing on the list."""
        if self._player is None:
            return
        self._tell(self._player)  # it may have been opened meanwhile, or the system have answered
        _, is_muted = self._is_told
        if self._index >= 0:
            self.marks[self._index].show_progress(Progress.DONE)
        self._index += 1
        if self._index == len(_TONES) + (self._voice is not None):
            return
        self.marks[self._index].show_progress(Progress.GOING_ON)
        if self._index < len(_TONES):
            self._player.play(_TONES[self._index])
        elif self._voice is not None and not is_muted:
            self._voice.try_out(_words())
        self.timer.start(_STEP_MS)


def warnings(
    player: SoundPlayer,
    system: SystemVolume | None,
    *,
    volume_percent: int,
    muted: bool,
) -> list[str]:
    """Why not everything will be heard, a sentence each; the first is the one to begin with."""
    found = []
    if player.name == "silent":
        text = translate("SoundCheck", "Nothing can play a sound here: {reason}")
        found.append(text.format(reason=player.reason))
    if muted:
        found.append(translate("SoundCheck", "The sound is off. You turn it on in the settings."))
    elif volume_percent == 0:
        found.append(translate("SoundCheck", "The beep volume is at zero."))
    if system is not None and system.is_muted:
        found.append(translate("SoundCheck", "Your computer’s sound is off."))
    elif system is not None and system.percent == 0:
        found.append(translate("SoundCheck", "Your computer’s volume is at zero."))
    return found


def player_text(name: str, device: str, reason: str = "") -> str:
    """What makes the sounds, and where: "simpleaudio, on the system's default output"; or why not.

    Args:
        name: Of the player.
        device: Where it is heard; empty where that is not known.
        reason: Why nothing is heard, within a sentence; empty where something is, or is told so.
    """
    if name == "silent" and reason:
        return translate("SoundCheck", "There is no sound: {reason}.").format(reason=reason)
    if name == "silent":
        return translate("SoundCheck", "There is no sound.")
    where = device or translate("SoundCheck", "the system’s default output")
    return translate("SoundCheck", "Heard through {player}, on {device}.").format(
        player=name, device=where
    )


def _words() -> str:
    return translate("SoundCheck", "Ready when you are")
