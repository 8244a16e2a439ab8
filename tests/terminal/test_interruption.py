import signal
from collections.abc import Iterator

import pytest

from lowback_timer.terminal.interruption import Interruption, noticing_interruptions


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """What is started in the background by a shell is told to ignore Ctrl+C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_nobody_wants_to_end_at_first() -> None:
    with noticing_interruptions() as interruption:
        assert not interruption.is_wanted
        assert interruption.exit_code == 0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_is_noted_and_not_obeyed(number: signal.Signals, code: int) -> None:
    with noticing_interruptions() as interruption:
        signal.raise_signal(number)

        assert interruption.is_wanted
        assert interruption.exit_code == code


def test_the_second_signal_is_obeyed() -> None:
    with noticing_interruptions():
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_afterwards_signals_do_what_they_did() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]

    with noticing_interruptions():
        during = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]

    after = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    assert after == before
    assert during != before


def test_what_was_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with noticing_interruptions() as interruption:
            signal.raise_signal(signal.SIGTERM)
        assert not interruption.is_wanted
    finally:
        signal.signal(signal.SIGTERM, before)


def test_an_interruption_tells_shells_which_signal_it_was() -> None:
    interruption = Interruption()
    interruption.signal_number = 1

    assert interruption.exit_code == 129
