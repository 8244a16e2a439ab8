"""The music process: `python -m lowback_timer.devices.music.process`.

It reads one word a line from standard input: `lower` or `pause` holds down what plays, `release`
lets go of it. When the input ends, it lets go and ends. So the music comes back however the
program ends, killed or crashed, and a player that hangs keeps nobody waiting but this process.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterable

from lowback_timer.core.choices import MusicChoice
from lowback_timer.devices.music.players import BusError, Players

RELEASE = "release"


def obey(words: Iterable[str], players: Players) -> None:
    """Do what each line says, and let go of everything in the end."""
    try:
        for line in words:
            if (word := line.strip()) == RELEASE:
                players.let_go()
            elif word in {MusicChoice.LOWER, MusicChoice.PAUSE}:
                players.hold_down(MusicChoice(word))
    finally:
        players.let_go()


def main() -> int:
    """Obey standard input; returns the exit code."""
    # The end of a desktop's session, which ends everything alike: the music is given back first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit(0))
    try:
        # Where jeepney is missing, nothing is held down.
        from lowback_timer.devices.music.session_bus import SessionBus  # noqa: PLC0415

        obey(sys.stdin, Players(SessionBus()))
    except (BusError, ImportError):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
