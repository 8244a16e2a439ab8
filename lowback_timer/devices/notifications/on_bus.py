"""What the two ways to show notifications over the bus have in common: a thread that does it.

The thread sleeps until there is something to show or until somebody answers. When the bus goes,
all that was shown is lost, and the next notification looks for a bus again. Whatever a server does
wrong, the worst of it is a notification that nobody sees.
"""

from __future__ import annotations

import logging
import select
import socket
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from lowback_timer.devices.notifications.notification import Answer, Notification, Outcome, Tell

if TYPE_CHECKING:
    from jeepney import MatchRule, Message

    from lowback_timer.devices.session_bus import Bus

_log = logging.getLogger(__name__)

_CLOSE_S = 0.5
"""So long, at most, taking everything away may hold up the end of the program."""

_Job = Callable[[], None]


class BusNotifier(ABC):
    """A `Notifier` over the session bus; begins its thread with the first notification."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._bus: Bus | None = None
        self.keys: set[str] = set()
        """Of what is shown, as far as is known."""

    def show(self, notification: Notification) -> None:
        """Show one."""
        if self._thread is None:
            self._bell, self._rings = socket.socketpair()
            self._bell.setblocking(False)
            self._thread = threading.Thread(target=self._work, name="notifications", daemon=True)
            self._thread.start()
        self._do(partial(self._show, notification))

    def withdraw(self, key: str) -> None:
        """Take one away that is not true any more; nothing is told of it."""
        if self._thread is not None:
            self._do(partial(self._withdraw, key))

    def close(self) -> None:
        """Take away all of them, for good."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._do(self._withdraw_all)
        self._do(None)
        thread.join(_CLOSE_S)
        self._bell.close()

    def _do(self, job: _Job | None) -> None:
        self._jobs.put(job)
        with suppress(BlockingIOError):  # so many rings are unheard that one more is not needed
            self._bell.send(b".")

    # In the thread

    @abstractmethod
    def rules(self) -> tuple[MatchRule, ...]:
        """Which signals are to be heard."""

    @abstractmethod
    def present(self, bus: Bus, notification: Notification) -> None:
        """Show one.

        Raises:
            BusError: it is not shown.
        """

    @abstractmethod
    def take_away(self, bus: Bus, key: str) -> None:
        """Take one away.

        Raises:
            BusError: nobody is there to do so.
        """

    @abstractmethod
    def hear(self, message: Message) -> None:
        """Take in a signal."""

    def answer(self, answer: Answer) -> None:
        """Tell what became of a notification."""
        self._tell(answer)

    def soon(self, do: Callable[[Bus], object]) -> None:
        """Have something asked of the server once all that it has said so far has been heard."""
        self._do(partial(self._try, do))

    def lose_all(self) -> None:
        """Tell that nothing is shown any more."""
        for key in sorted(self.keys):
            self._tell(Answer(key, Outcome.LOST))
        self.keys.clear()

    def _work(self) -> None:
        with self._rings:
            while True:
                self._wait()
                if not self._do_all():
                    break
                self._hear_all()
        self._leave()

    def _wait(self) -> None:
        sockets = [self._rings] if self._bus is None else [self._rings, self._bus.socket]
        ready, _, _ = select.select(sockets, [], [])
        if self._rings in ready:
            self._rings.recv(4096)

    def _do_all(self) -> bool:
        """Do what was asked for; False when that was to end."""
        while True:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return True
            if job is None:
                return False
            job()

    def _hear_all(self) -> None:
        if self._bus is None:
            return
        try:
            for message in self._bus.heard():
                self.hear(message)
        except Exception:
            _log.info("The session bus has gone", exc_info=True)
            self._leave()
            self.lose_all()

    def _show(self, notification: Notification) -> None:
        try:
            self.present(self._joined(), notification)
        except Exception:
            _log.info("A notification was not shown", exc_info=True)
            self._leave()
            self.keys.add(notification.key)
            self.lose_all()
        else:
            self.keys.add(notification.key)

    def _joined(self) -> Bus:
        """The bus, joined when it is needed first.

        Raises:
            BusError: there is none.
        """
        if self._bus is None:
            # Loaded in this thread: nobody waits for it.
            from lowback_timer.devices.session_bus import Bus  # noqa: PLC0415

            bus = Bus()
            self._bus = bus
            bus.listen(self.rules())
        return self._bus

    def _withdraw(self, key: str) -> None:
        if key in self.keys:
            self.keys.discard(key)
            self._try(lambda bus: self.take_away(bus, key))

    def _try(self, take_away: Callable[[Bus], object]) -> None:
        if self._bus is not None:
            try:
                take_away(self._bus)
            except Exception:  # then it is gone, or stays until somebody closes it
                _log.info("A notification was not taken away", exc_info=True)

    def _withdraw_all(self) -> None:
        for key in sorted(self.keys):
            self._withdraw(key)

    def _leave(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None
