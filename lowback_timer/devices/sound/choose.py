"""The best way to be heard on this machine, found by trying."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from lowback_timer.core.text import translate
from lowback_timer.devices.sound.bank import SoundBank, SoundFileError
from lowback_timer.devices.sound.output import Output, OutputError
from lowback_timer.devices.sound.player import SILENT, SilentPlayer, SoundPlayer
from lowback_timer.devices.sound.simple_audio import SimpleAudioOutput
from lowback_timer.devices.sound.speaker import SpeakerPlayer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIMPLEAUDIO, QT = "simpleaudio", "qt"

PLAYERS = (SIMPLEAUDIO, QT, SILENT)
"""What a user may ask for, best first."""


def choose_player(
    sounds_dir: Path,
    *,
    qt: bool,
    wanted: str | None = None,
    on_change: Callable[[str, str], None] | None = None,
) -> SoundPlayer:
    """Return a player that works, or a silent one that says why.

    Args:
        sounds_dir: Holds the WAV files.
        qt: Whether Qt may be used. Without it nothing of PySide6 is imported; with it there must be
            a QCoreApplication, whose event loop feeds longer sounds.
        wanted: One of `PLAYERS`, to be tried first; "silent" tries nothing. None: the best.
        on_change: Called with the new name and the reason when the device is lost later on.

    Raises:
        ValueError: `wanted` is none of `PLAYERS`.
    """
    if wanted is not None and wanted not in PLAYERS:
        raise ValueError(f"{wanted!r} is none of {', '.join(PLAYERS)}")
    if wanted == SILENT:
        return SilentPlayer(translate("Sound", "sound is turned off"))
    try:
        bank = SoundBank(sounds_dir)
    except SoundFileError as error:
        return SilentPlayer(str(error))
    openers: dict[str, Callable[[], Output]] = {SIMPLEAUDIO: SimpleAudioOutput}
    if qt:
        openers[QT] = _open_qt
    order = sorted(openers, key=lambda name: name != wanted)
    return SpeakerPlayer(bank, [openers[name] for name in order], on_change)


def _open_qt() -> Output:
    """Import Qt Multimedia, and with it Qt, only now that it is needed."""
    try:
        module = import_module("lowback_timer.devices.sound.qt_audio")
    except ImportError as error:
        # A part of PySide6 or one of its system libraries is missing.
        text = translate("Sound", "{player} cannot be imported: {reason}")
        raise OutputError(text.format(player="Qt Multimedia", reason=error)) from error
    output: Output = module.QtOutput()
    return output
