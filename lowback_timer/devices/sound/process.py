"""The sound process: `python -m lowback_timer.devices.sound.process FOLDER OUTPUT…`.

Everything that touches an audio library happens here, away from the window and its clock, because
a sound server that hangs hangs whoever talks to it (simpleaudio, even the whole interpreter), and
one that dies can take its clients along. The program gives up on this process as soon as it does
not answer, and starts another.

On Linux, what simpleaudio plays can only be silenced at once by the end of its process. So the
work is done in a fork there: it ends, and another one, ready in a millisecond, goes on with the
next order.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from lowback_timer.devices.sound.bank import SoundBank, SoundFileError
from lowback_timer.devices.sound.orders import ORDER_BYTES, Order, Report, State
from lowback_timer.devices.sound.output import QT, SIMPLEAUDIO, Output, OutputError
from lowback_timer.devices.sound.pre_roll import awake_samples
from lowback_timer.devices.sound.simple_audio import SimpleAudioOutput, import_library
from lowback_timer.devices.sound.taker import OrderTaker, RenewalWanted

Loader = Callable[[], Callable[[], Output]]
"""Loads a library, and returns what opens it; both raise OutputError where that is impossible."""

_STDIN, _STDOUT = 0, 1

_ENDED_FOR_SILENCE = 3
"""The exit code of a fork that has to be followed by another."""


def main(folder: str, *names: str) -> int:
    """Play what standard input orders, and report on standard output.

    Args:
        folder: Holds the WAV files.
        names: The outputs to try, best first.
    """
    try:
        bank = SoundBank(Path(folder))
    except SoundFileError as error:
        _tell(Report(State.FILES, failures=(str(error),)))
        return 0
    can_renew = sys.platform == "linux" and SIMPLEAUDIO in names and _has_simpleaudio()
    worker = Worker(bank, _read, _tell, can_renew=can_renew)
    if not can_renew:
        worker.work([LOADERS[name] for name in names])
        return 0
    awake_samples(bank.rate)  # once, and not in every fork
    while _exit_code_of_fork(partial(_work, worker, names)) == _ENDED_FOR_SILENCE:
        # Only simpleaudio ends for that, so it worked.
        names = tuple(sorted(names, key=lambda name: name != SIMPLEAUDIO))
    return 0


class Worker:
    """Opens outputs and obeys orders.

    Args:
        bank: The cues.
        read: Waits for the next order; returns None when there will be none.
        tell: Passes a report on.
        can_renew: Whether another process follows when this one ends for silence.
    """

    def __init__(
        self,
        bank: SoundBank,
        read: Callable[[], Order | None],
        tell: Callable[[Report], None],
        *,
        can_renew: bool,
    ) -> None:
        self._bank = bank
        self._read = read
        self._tell = tell
        self._can_renew = can_renew
        self._failures: list[str] = []

    def work(self, loaders: Iterable[Loader]) -> None:
        """Open the first output that works, and obey orders until there are no more.

        Raises:
            RenewalWanted: Silence is wanted, and this process has to end for it.
        """
        output = self._opened(loaders)
        if output is not None:
            self._bank.use_rate(output.rate)
            self._tell(Report(State.OPEN, output.name, output.device, tuple(self._failures)))
            taker = OrderTaker(output, self._bank, can_renew=self._can_renew)
            try:
                output.serve(self._read, lambda order: self._obey(taker, order))
            except OutputError as error:
                self._failures.append(str(error))
            else:
                return
        self._tell(Report(State.LOST, failures=tuple(self._failures)))

    def _opened(self, loaders: Iterable[Loader]) -> Output | None:
        for load in loaders:
            try:
                open_output = load()
                self._tell(Report(State.OPENING))
                return open_output()
            except OutputError as error:
                self._failures.append(str(error))
        return None

    def _obey(self, taker: OrderTaker, order: Order) -> None:
        """Carry out an order, and report that it was; one that failed was not."""
        try:
            taker.obey(order)
        except RenewalWanted:
            self._tell(Report(State.DONE))
            raise
        self._tell(Report(State.DONE))


def _has_simpleaudio() -> bool:
    """Whether it can be imported; then that is done once, and not in every fork."""
    try:
        import_library()
    except OutputError:
        return False
    return True


def _load_simpleaudio() -> Callable[[], Output]:
    library = import_library()
    return lambda: SimpleAudioOutput(library)


def _load_qt() -> Callable[[], Output]:
    try:
        from lowback_timer.devices.sound.qt_audio import QtOutput  # noqa: PLC0415 - only if needed
    except ImportError as error:
        # A part of PySide6 or one of its system libraries is missing.
        raise OutputError(f"Qt Multimedia cannot be imported: {error}") from error
    return QtOutput


LOADERS: Mapping[str, Loader] = {SIMPLEAUDIO: _load_simpleaudio, QT: _load_qt}


def _work(worker: Worker, names: Iterable[str]) -> int:
    """Let the worker work; returns the exit code."""
    try:
        worker.work(LOADERS[name] for name in names)
    except RenewalWanted:
        return _ENDED_FOR_SILENCE
    return 0


def _exit_code_of_fork(work: Callable[[], int]) -> int:
    """Do something in a fork of this process, and return its exit code."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        code = work()
    finally:
        os._exit(code)  # nothing of what the original process had may be tidied up twice


def _read() -> Order | None:
    """Wait for the next order: exactly one, so that a fork to come finds the others."""
    record = b""
    while len(record) < ORDER_BYTES:
        part = os.read(_STDIN, ORDER_BYTES - len(record))
        if not part:
            return None
        record += part
    return Order.from_bytes(record)


def _tell(report: Report) -> None:
    # Written at once and by itself: a fork that ends loses nothing.
    with suppress(OSError):  # nobody listens any more, and the next order will not come
        os.write(_STDOUT, report.to_line())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
