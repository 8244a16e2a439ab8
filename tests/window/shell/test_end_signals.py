"""What asks the program from outside to end."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lowback_timer.window.shell.end_signals import SIGNALS, EndSignals


@pytest.fixture
def codes() -> list[int]:
    return []


@pytest.fixture
def watch(qapp: QObject, codes: list[int]) -> Iterator[EndSignals]:
    watch = EndSignals(codes.append, qapp)
    yield watch
    watch.stop()
    watch.deleteLater()


@pytest.mark.parametrize("number", SIGNALS)
def test_each_is_told_with_the_code_that_shells_expect(
    qtbot: QtBot, watch: EndSignals, codes: list[int], number: signal.Signals
) -> None:
    os.kill(os.getpid(), number)

    qtbot.waitUntil(lambda: codes == [128 + number])


def test_afterwards_signals_belong_to_whoever_had_them_before(
    qapp: QObject, codes: list[int]
) -> None:
    before = signal.getsignal(signal.SIGINT)
    watch = EndSignals(codes.append, qapp)
    assert signal.getsignal(signal.SIGINT) is not before

    watch.stop()

    assert signal.getsignal(signal.SIGINT) is before
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
