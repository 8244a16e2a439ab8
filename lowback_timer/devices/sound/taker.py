"""Carries out orders on an output: what is left of a sound, and no sound that comes too late."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from lowback_timer.devices.sound.orders import Kind, Order
from lowback_timer.devices.sound.pre_roll import awake_samples

if TYPE_CHECKING:
    from collections.abc import Callable

    from lowback_timer.devices.sound.bank import SoundBank
    from lowback_timer.devices.sound.output import Output

TOO_LATE_S = 0.3
"""A cue that late misleads more than it helps: it is left out."""

BARELY_LATE_S = 0.05
"""Beeps of a run that are no later than this still sound, and those after them as much later."""

STILL_SOUNDS_S = 0.4
"""How long an output that does not stop at once may go on after the end of what it was given."""


class RenewalWanted(Exception):  # noqa: N818 - it is no error
    """Only the end of this process silences what is sounding."""


class OrderTaker:
    """Carries out orders on `output`.

    Args:
        output: Plays.
        bank: The cues, at the output's rate.
        can_renew: Whether another process stands by.
        clock: Tells the time in seconds, as the orders do.
    """

    def __init__(
        self,
        output: Output,
        bank: SoundBank,
        *,
        can_renew: bool,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._output = output
        self._bank = bank
        self._can_renew = can_renew
        self._clock = clock
        self._sounds_until_s = float("-inf")

    def obey(self, order: Order) -> None:
        """Carry out one order, unless its time has passed.

        Raises:
            OutputError: The output is gone.
            RenewalWanted: The order was to be silent, and this process has to end for that.
        """
        late_s = self._clock() - order.at_s - order.wait_ms / 1000
        if order.kind is Kind.STOP:
            self._stop()
        elif order.kind is Kind.KEEP_AWAKE:
            # In a stream of its own, which delays no cue.
            self._output.start(awake_samples(self._output.rate))
        elif samples := self._left(order, late_s):
            self._output.start(samples)
            length_s = len(samples) / 2 / self._bank.rate
            self._sounds_until_s = max(self._sounds_until_s, self._clock() + length_s)

    def _stop(self) -> None:
        may_sound = self._clock() < self._sounds_until_s + STILL_SOUNDS_S
        if may_sound and self._can_renew and not self._output.stops_at_once:
            raise RenewalWanted
        self._output.stop()

    def _left(self, order: Order, late_s: float) -> bytes:
        """Return what is left of a sound; of a run, the beeps to come, each in its time.

        What is wanted later begins with silence: nothing keeps time better than samples do.
        """
        if order.count == 1:
            if late_s >= TOO_LATE_S:
                return b""
            wait_s = min(-late_s, order.wait_ms / 1000)
            return self._silence(wait_s) + self._bank.one(order.sound, order.percent)
        every_s = order.every_ms / 1000
        missed = 0
        while missed < order.count and missed * every_s < late_s - BARELY_LATE_S:
            missed += 1
        run = self._bank.run(order.sound, order.count - missed, order.every_ms, order.percent)
        return self._silence(missed * every_s - late_s) + run if run else b""

    def _silence(self, seconds: float) -> bytes:
        return bytes(2 * round(max(seconds, 0.0) * self._bank.rate))
