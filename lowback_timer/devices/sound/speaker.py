"""The player that can be heard: it passes orders to a sound process, and starts another in time."""

from __future__ import annotations

import time
from dataclasses import replace
from threading import Condition, Thread
from typing import TYPE_CHECKING

from lowback_timer.devices.sound.orders import Kind, Order, Report, State
from lowback_timer.devices.sound.player import SILENT
from lowback_timer.devices.sound.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from lowback_timer.core.cues.tones import Sound
    from lowback_timer.devices.sound.link import Link

ANSWER_S = 1.0
"""A sound system that takes longer to take a sound hangs. It takes 20 ms on a busy machine."""

START_S = 10.0
"""How long a process may take to start and to load a library, from a slow disk."""

RETRY_AFTER_S = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 10.0)
"""The wait before each try to be heard again; the last one repeats. Trying in vain takes a tenth of
a second, of another core."""

TOLD_AFTER_TRIES = 2
"""Nobody needs to know of a server that was back at once."""

WANTED_FOR_S = 10.0
"""Without anything to play for so long, nothing is tried either."""


class SpeakerPlayer:
    """Plays through a sound process; no method waits for it.

    It is started when the first sound is wanted. When it ends, or does not answer, another takes
    its place, soon at first and then less often, as long as there is something to play: headphones
    come back, and so do servers. What is left by then of a sound that was lost is played.

    Args:
        connect: Starts a sound process; its reports go to the function that is handed in.
        name: The library that is tried first.
        on_change: Called when the sound was lost, and when it is back, in a thread of its own.
        clock: Tells the time in seconds, on the clock that the sound process has too.
    """

    def __init__(
        self,
        connect: Callable[[Callable[[Report], None]], Link],
        name: str,
        on_change: Callable[[], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connect = connect
        self._on_change = on_change or (lambda: None)
        self._clock = clock
        self._name = name
        self._device = ""
        self._failures: tuple[str, ...] = ()
        self._percent = 100
        self._muted = False
        self._run: Order | None = None  # the last run of beeps, as long as it was not stopped
        self._unheard: Order | None = None  # the last sound, as long as it was not reported done
        self._condition = Condition()
        self._watcher: Thread | None = None
        self._closed = False
        # The process in use
        self._link: Link | None = None
        self._is_open = False
        self._pending = 0
        self._deadline_s: float | None = None
        # What went wrong
        self._trouble: Trouble | None = None
        self._told: Trouble | None = None
        self._tries = 0
        self._retry_at_s = float("-inf")
        self._wanted_at_s = float("-inf")

    @property
    def name(self) -> str:
        """The library in use, or the one that is being tried; "silent" when nothing is heard."""
        return self._name if self._told is None else SILENT

    @property
    def device(self) -> str:
        """Where the sounds go, as far as the library tells."""
        return self._device if self._told is None else ""

    @property
    def reason(self) -> str:
        """Why nothing is heard, in a person's words; empty as long as something is."""
        return "" if self._told is None else self._told.reason

    @property
    def details(self) -> str:
        """What the libraries said of everything that does not work."""
        return "; ".join(self._failures)

    def open(self, patience_s: float = 0.0) -> None:
        """Get ready to play, and wait so long for it."""
        with self._condition:
            self._wanted_at_s = self._clock()
            self._have_link()
            self._condition.wait_for(lambda: self._is_open or self._tries > 0, patience_s)

    def play(self, sound: Sound, wait_ms: int = 0) -> None:
        """Start a sound."""
        self._play(Order(Kind.PLAY, self._clock(), sound, wait_ms=wait_ms))

    def play_run(self, sound: Sound, count: int, every_ms: int, wait_ms: int = 0) -> None:
        """Start a sound repeatedly, as one buffer: nothing can come between its parts."""
        every_ms = max(every_ms, 0)
        self._run = Order(
            Kind.PLAY, self._clock(), sound, count=count, every_ms=every_ms, wait_ms=wait_ms
        )
        self._play(self._run)

    def keep_awake(self) -> None:
        """Play what nobody hears, muted or not: the voice, or the person, may be back any time."""
        with self._condition:
            self._send(Order(Kind.KEEP_AWAKE, self._clock()))

    def stop(self) -> None:
        """Silence everything that is sounding."""
        with self._condition:
            self._run = self._unheard = None
            self._silence()

    def set_volume(self, percent: int) -> None:
        """Set the volume of the sounds to come."""
        self._percent = min(max(percent, 0), 100)

    def set_muted(self, muted: bool) -> None:
        """Mute or unmute; of a run of beeps that goes on meanwhile, the rest is heard."""
        with self._condition:
            was_muted, self._muted = self._muted, muted
            if muted:
                self._silence()
            elif was_muted:
                self._play_again(self._run)

    def close(self) -> None:
        """Let go of the device, for good."""
        with self._condition:
            self._closed = True
            self._drop_link()
            self._condition.notify_all()

    # Orders

    def _play(self, order: Order) -> None:
        with self._condition:
            self._play_again(order)

    def _play_again(self, order: Order | None) -> None:
        """Order what is left of a sound, if it can be heard at all."""
        if order is not None and self._percent > 0 and not self._muted:
            self._unheard = order
            self._send(replace(order, percent=self._percent))

    def _silence(self) -> None:
        if self._link is not None:
            self._pass_on(Order(Kind.STOP, self._clock()))

    def _send(self, order: Order) -> None:
        self._wanted_at_s = self._clock()
        self._have_link()
        if self._link is not None:
            self._pass_on(order)
        else:
            self._condition.notify_all()

    def _pass_on(self, order: Order) -> None:
        assert self._link is not None
        try:
            self._link.send(order)
        except OSError:
            return  # it is gone, which it reports, or takes nothing more, and is late already
        self._pending += 1
        if self._deadline_s is None:
            self._deadline_s = self._clock() + ANSWER_S
            self._condition.notify_all()

    # The process

    def _have_link(self) -> None:
        """Start a process if there is none, unless that was just tried in vain."""
        if self._closed or self._link is not None or self._clock() < self._retry_at_s:
            return
        if self._watcher is None:
            self._watcher = Thread(target=self._watch, name="sound-watch", daemon=True)
            self._watcher.start()
        self._is_open = False
        self._pending = 0
        self._deadline_s = self._clock() + START_S
        links: list[Link] = []

        def hear(report: Report) -> None:
            with self._condition:  # which also waits until the link is known
                if links == [self._link]:
                    self._hear(report)
                    self._tell()

        links.append(self._connect(hear))
        self._link = links[0]
        self._condition.notify_all()

    def _hear(self, report: Report) -> None:
        """Take a report of the process in use."""
        match report.state:
            case State.OPENING:
                self._deadline_s = self._clock() + ANSWER_S
            case State.OPEN:
                self._is_open = True
                self._name, self._device = report.name, report.device
                self._failures = report.failures
                self._trouble = None
                self._set_deadline()
            case State.DONE:
                self._pending -= 1
                self._tries = 0
                self._set_deadline()
                if self._pending == 0:
                    self._unheard = None
            case State.LOST:
                self._lose(Trouble.NO_DEVICE, report.failures)
            case State.FILES:
                self._lose(Trouble.FILES, report.failures)
        self._condition.notify_all()

    def _set_deadline(self) -> None:
        self._deadline_s = self._clock() + ANSWER_S if self._pending > 0 else None

    def _lose(self, trouble: Trouble, failures: tuple[str, ...]) -> None:
        self._drop_link()
        self._trouble = trouble
        self._failures = failures
        wait_s = RETRY_AFTER_S[min(self._tries, len(RETRY_AFTER_S) - 1)]
        self._retry_at_s = self._clock() + wait_s
        self._tries += 1
        if trouble is Trouble.FILES:
            self._retry_at_s = float("inf")

    def _drop_link(self) -> None:
        if self._link is not None:
            self._link.end()
            self._link = None
        self._is_open = False
        self._deadline_s = None

    # The watch

    def look(self) -> float | None:
        """Give up a process that does not answer, and start another when it is time.

        Returns:
            After how many seconds it has to look again; None: not before something happens.
        """
        with self._condition:
            wait_s = self._look()
            self._tell()
            return wait_s

    def _look(self) -> float | None:
        now_s = self._clock()
        if self._deadline_s is not None:
            if now_s < self._deadline_s:
                return self._deadline_s - now_s
            self._lose(Trouble.HANGS, (f"no answer within {ANSWER_S:g} s",))
        if self._link is not None or self._closed or self._trouble is Trouble.FILES:
            return None
        if now_s - self._wanted_at_s > WANTED_FOR_S:
            return None
        if now_s < self._retry_at_s:
            return self._retry_at_s - now_s
        self._have_link()
        for order in dict.fromkeys((self._run, self._unheard)):
            self._play_again(order)
        return 0.0

    def _watch(self) -> None:
        with self._condition:  # from the look to the wait, or what happens between goes unseen
            while not self._closed:
                self._condition.wait(self.look())

    def _tell(self) -> None:
        """Say that the sound was lost or is back, once."""
        trouble = self._trouble
        if trouble is Trouble.NO_DEVICE and self._tries < TOLD_AFTER_TRIES:
            return
        is_news = (trouble is None) != (self._told is None)
        self._told = trouble
        if is_news:
            self._on_change()
