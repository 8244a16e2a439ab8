"""What becomes of a session while its sound server hangs, and after it was started anew."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

from tools.walk_through.desk import Desk
from tools.walk_through.program import Node, Program, shows
from tools.walk_through.sound_server import SoundServer
from tools.walk_through.tour import WORKOUT

PLAYERS = ("simpleaudio", "qt")

_LEAD_IN_S = 4.0
_HANGS_FOR_S = 8.0
_BACK_WITHIN_S = 15.0
"""The longest wait between two tries is ten seconds."""
_LONGEST_STANDSTILL_S = 2.0
"""Of a number that counts seconds, as a screen reader is told of it on a busy machine."""
_LOST = "No sound:"


class SoundFailure(Exception):  # noqa: N818 - it is what the report calls it
    """What a session did not survive, in a sentence."""


def failing(desk: Desk, player: str) -> Iterator[str]:
    """Let a sound server hang, then start it anew; a sentence about each.

    Raises:
        SoundFailure: it was not survived.
    """
    with SoundTrial(desk, player, SoundServer(desk)) as trial:
        yield from trial.attempts()


def late_server(desk: Desk, player: str) -> Iterator[str]:
    """Start the sound server in the middle of a session that has none; as above."""
    with SoundTrial(desk, player, None) as trial:
        trial.server = SoundServer(desk)
        yield f"The sound server came late: {trial.comes()}"


def late_device(desk: Desk, player: str) -> Iterator[str]:
    """Connect a loudspeaker in the middle of a session; as above."""
    server = SoundServer(desk, has_sink=False)
    with SoundTrial(desk, player, server) as trial:
        server.plug_in()
        yield f"The loudspeaker came late: {trial.comes()}"


class SoundTrial:
    """A session in the middle of a long hold, heard through `player` on a server of its own."""

    def __init__(self, desk: Desk, player: str, server: SoundServer | None) -> None:
        self.server = server
        data = desk.folder / f"data-{player}"
        data.mkdir(exist_ok=True)
        (data / "settings.json").write_text(
            json.dumps({"player": player, "safety_acknowledged": True, "voice": "off"}), "utf-8"
        )
        workout = desk.folder / "sound.yaml"
        workout.write_text(WORKOUT.replace("hold: 30, sets: 1", "hold: 120, sets: 1"), "utf-8")
        self._program = Program(
            desk,
            *("--library", workout, "--workout", "first-time", "--start", "--data-dir", data),
            environment={"WAKEPY_FAKE_SUCCESS": "1"},  # or that would be the notice that shows
        )
        self._program.press("Right")  # no time to get ready
        self._program.wait_for_text("Hold")
        time.sleep(_LEAD_IN_S)

    def __enter__(self) -> SoundTrial:
        return self

    def __exit__(self, *_error: object) -> None:
        """End the program and its server."""
        self._program.end()
        if self.server is not None:
            self.server.end()

    def comes(self) -> str:
        """Check that what has just come is heard; tells how long it took."""
        begin_s = time.monotonic()
        self._has_to_play("after it came")
        return f"it was heard {time.monotonic() - begin_s:.1f} s later."

    def attempts(self) -> Iterator[str]:
        """Try everything; a sentence about each.

        Raises:
            SoundFailure: it was not survived.
        """
        if not self._its_server.plays_within(5):
            raise SoundFailure("Nothing is heard to begin with.")
        yield self._hang()
        yield self._start_anew()

    @property
    def _its_server(self) -> SoundServer:
        assert self.server is not None
        return self.server

    def _hang(self) -> str:
        self._its_server.hang()
        longest_s = self._longest_standstill(_HANGS_FOR_S, notice=_LOST)
        self._its_server.answer()
        begin_s = time.monotonic()
        self._has_to_play("after the server answered again")
        back_s = time.monotonic() - begin_s
        return (
            f"The sound server hung for {_HANGS_FOR_S:.0f} s: the number never stood for more than "
            f"{longest_s:.1f} s, and the sound was back {back_s:.1f} s after it."
        )

    def _start_anew(self) -> str:
        self._its_server.start_anew()
        self._has_to_play("after the server was started anew")
        longest_s = self._longest_standstill(3)
        return (
            f"The sound server was killed and started anew: the sound was back, and the number "
            f"never stood for more than {longest_s:.1f} s."
        )

    def _has_to_play(self, when: str) -> None:
        if not self._its_server.plays_within(_BACK_WITHIN_S):
            raise SoundFailure(f"Nothing is heard within {_BACK_WITHIN_S:.0f} s {when}.")

    def _longest_standstill(self, seconds: float, notice: str | None = None) -> float:
        """Watch the number; how long it stood at most, in seconds.

        Raises:
            SoundFailure: it stood too long, the session was paused, or nothing was said.
        """
        begin_s = changed_s = time.monotonic()
        number, longest_s, is_told = -1, 0.0, notice is None
        while (now_s := time.monotonic()) < begin_s + seconds:
            window = self._program.wait_until(lambda _: True, "the session")
            if shows(window, "Paused"):
                raise SoundFailure("The session is paused.")
            is_told = is_told or (notice is not None and shows(window, notice))
            longest_s = max(longest_s, now_s - changed_s)
            if _number(window) != number:
                number, changed_s = _number(window), now_s
        if longest_s > _LONGEST_STANDSTILL_S:
            raise SoundFailure(f"The number stood for {longest_s:.1f} s.")
        if not is_told:
            raise SoundFailure(f"“{notice}” was not said.")
        return longest_s


def _number(window: Node) -> int:
    """The seconds that are left of the hold."""
    names = [node.name for node in window.walk() if node.name.isdigit()]
    if not names:
        raise SoundFailure("The session shows no number.")
    return int(names[0])
