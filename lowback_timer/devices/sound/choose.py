"""What makes the sounds, as far as that can be decided before anything is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lowback_timer import resources
from lowback_timer.core.text import translate
from lowback_timer.devices.sound.link import ProcessLink
from lowback_timer.devices.sound.output import QT, SIMPLEAUDIO
from lowback_timer.devices.sound.player import SILENT, SilentPlayer, SoundPlayer
from lowback_timer.devices.sound.speaker import SpeakerPlayer
from lowback_timer.devices.sound.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

PLAYERS = (SIMPLEAUDIO, QT, SILENT)
"""What a user may ask for, best first."""

_NAMES = {SIMPLEAUDIO: "simpleaudio", QT: "Qt Multimedia"}


def choose_player(
    *, qt: bool, wanted: str | None = None, on_change: Callable[[], None] | None = None
) -> SoundPlayer:
    """Return a player that opens the best device there is as soon as it has something to play.

    Args:
        qt: Whether Qt may be used. Whoever follows a workout in the terminal need not have it.
        wanted: One of `PLAYERS`, to be tried first; "silent" tries nothing. None: the best.
        on_change: Called in a thread of its own when the sound is lost, and when it is back.

    Raises:
        ValueError: `wanted` is none of `PLAYERS`.
    """
    if wanted is not None and wanted not in PLAYERS:
        raise ValueError(f"{wanted!r} is none of {', '.join(PLAYERS)}")
    if wanted == SILENT:
        return SilentPlayer(translate("Sound", "sound is turned off"))
    try:
        folder = resources.sounds_dir()
    except FileNotFoundError as error:
        return SilentPlayer(Trouble.FILES.reason, str(error))
    outputs = sorted((SIMPLEAUDIO, QT) if qt else (SIMPLEAUDIO,), key=lambda name: name != wanted)
    return SpeakerPlayer(
        lambda on_report: ProcessLink(folder, outputs, on_report), _NAMES[outputs[0]], on_change
    )
